"""How many leden there were on any day, how many of them in a werkgroep, and who came for the first time.

Counted from Ledenperiode alone, so a figure of the past stays as it was. Each figure is one function that returns the
periods; the page counts them, and the list of leden shows the same people.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from django.db.models import Count, Exists, Min, OuterRef, Q

from netwerk.models import Ledenperiode, Lid
from netwerk.models.ledenperioden import LedenperiodeQuerySet, loopt_op
from participatie.periodes import DAG

HOOGSTENS_MAANDEN = 24
MERKEN = (50, 100)
"""Where the network wanted to be (features.md B10)."""


def leden_op(datum: date, *, lezer: Lid) -> LedenperiodeQuerySet:
    """Everybody who was a lid on that day."""
    return Ledenperiode.objects.zichtbaar_voor(lezer).als_lid().op(datum)


def actief_op(datum: date, *, lezer: Lid) -> LedenperiodeQuerySet:
    """Those of them who were in a werkgroep of the network on that day."""
    elders = {"persoon": OuterRef("persoon"), "samenwerkingsverband": OuterRef("samenwerkingsverband")}
    return leden_op(datum, lezer=lezer).filter(Exists(Ledenperiode.objects.in_werkgroep().op(datum).filter(**elders)))


def nieuw_in(maand: date, *, lezer: Lid) -> LedenperiodeQuerySet:
    """Everybody who became a lid for the first time in that month. In: the first day of it."""
    return _eerste_keer(lezer).filter(eerste__gte=maand, eerste__lt=volgende_maand(maand))


def personen(perioden: LedenperiodeQuerySet) -> LedenperiodeQuerySet:
    """The ids of the people of these periods, each once."""
    return perioden.order_by().values("persoon").distinct()


def _eerste_keer(lezer: Lid) -> LedenperiodeQuerySet:
    perioden = Ledenperiode.objects.zichtbaar_voor(lezer).als_lid()
    return perioden.order_by().values("persoon").annotate(eerste=Min("sinds"))


def volgende_maand(dag: date) -> date:
    return (dag.replace(day=28) + timedelta(days=4)).replace(day=1)


# The page


@dataclass(frozen=True, kw_only=True)
class Maand:
    """One month of the curve: `laatste` is its last day, or today; `nieuw` came for the first time in it."""

    eerste: date
    laatste: date
    leden: int
    nieuw: int


@dataclass(frozen=True, kw_only=True)
class Stand:
    datum: date
    leden: int
    actief: int

    @property
    def deel(self) -> int:
        """Per cent that was in a werkgroep."""
        return round(100 * self.actief / self.leden) if self.leden else 0


@dataclass(frozen=True, kw_only=True)
class Groei:
    nu: Stand
    toen: Stand | None
    maanden: list[Maand]
    gehaald: dict[int, date | None]
    """For each mark the last day of the first month ever with so many leden; None when not yet."""


def groei(*, lezer: Lid, vandaag: date, datum: date | None) -> Groei:
    maanden = _maanden(lezer=lezer, vandaag=vandaag)
    toen = _stand(datum, lezer=lezer) if datum else None
    return Groei(nu=_stand(vandaag, lezer=lezer), toen=toen, maanden=maanden, gehaald=_gehaald(lezer, vandaag))


def _gehaald(lezer: Lid, vandaag: date) -> dict[int, date | None]:
    """Counted over the whole history, in one question: the curve shows only the last part of it."""
    verschil: Counter[date] = Counter()
    for eerste, na in _maanden_als_lid(lezer, vandaag):
        verschil[eerste] += 1
        if na:
            verschil[na] -= 1
    op_volgorde = sorted(verschil)
    standen = list(zip(op_volgorde, accumulate(verschil[maand] for maand in op_volgorde), strict=True))
    bereikt = {merk: next((maand for maand, leden in standen if leden >= merk), None) for merk in MERKEN}
    return {merk: maand and min(volgende_maand(maand) - DAG, vandaag) for merk, maand in bereikt.items()}


def _maanden_als_lid(lezer: Lid, vandaag: date) -> Iterator[tuple[date, date | None]]:
    """Yield the first month on whose last day somebody was a lid, and the first on which no longer.

    Periods of one person that overlap are one: each person is counted once.
    """
    perioden = Ledenperiode.objects.zichtbaar_voor(lezer).als_lid().filter(sinds__lte=vandaag)
    wie, geteld_tot = None, date.min
    for persoon, sinds, tot in perioden.order_by("persoon", "sinds").values_list("persoon", "sinds", "tot"):
        if persoon != wie:
            wie, geteld_tot = persoon, date.min
        eerste = max(sinds.replace(day=1), geteld_tot)
        na = tot.replace(day=1) if tot and tot <= vandaag else None
        if geteld_tot == date.max or (na and na <= eerste):
            continue
        yield eerste, na
        geteld_tot = na or date.max


def _stand(datum: date, *, lezer: Lid) -> Stand:
    """Both figures of one day, in one query."""
    actief = personen(actief_op(datum, lezer=lezer))
    geteld = leden_op(datum, lezer=lezer).aggregate(
        leden=Count("persoon", distinct=True),
        actief=Count("persoon", distinct=True, filter=Q(persoon__in=actief)),
    )
    return Stand(datum=datum, **geteld)


def _maanden(*, lezer: Lid, vandaag: date) -> list[Maand]:
    """The months since the first lid, two years at most, in two queries however many there are."""
    eerste = [vandaag.replace(day=1)]
    while len(eerste) < HOOGSTENS_MAANDEN:
        eerste.append((eerste[-1] - DAG).replace(day=1))
    eerste.reverse()
    laatste = [min(volgende_maand(maand) - DAG, vandaag) for maand in eerste]
    geteld = (
        Ledenperiode.objects.zichtbaar_voor(lezer)
        .als_lid()
        .aggregate(**{f"m{n}": Count("persoon", distinct=True, filter=loopt_op(dag)) for n, dag in enumerate(laatste)})
    )
    nieuw = _eerste_keer(lezer).aggregate(
        **{
            f"m{n}": Count("persoon", filter=Q(eerste__gte=dag, eerste__lt=volgende_maand(dag), eerste__lte=vandaag))
            for n, dag in enumerate(eerste)
        }
    )
    maanden = [
        Maand(eerste=van, laatste=tot, leden=geteld[f"m{n}"], nieuw=nieuw[f"m{n}"])
        for n, (van, tot) in enumerate(zip(eerste, laatste, strict=True))
    ]
    begin = next((n for n, maand in enumerate(maanden) if maand.leden or maand.nieuw), len(maanden))
    return maanden[begin:]
