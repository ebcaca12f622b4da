"""How many inwoners the visits of an experiment reached, without anybody being recognisable from a number.

A group is the inwoners of one experiment in one quarter. A group that is too small is left out of every number: of
the experiment, of the total, of a year. So nothing comes out by subtracting one number from another, or by moving the
days of the filter: a number is always that of whole groups, and each of those may be seen by itself.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Min, Q
from django.db.models.functions import TruncQuarter

from experimenten.models import Werkbezoek
from experimenten.models.werkbezoeken import WerkbezoekQuerySet
from netwerk.models import Gemeente, Lid
from participatie.periodes import Periode, kwartaalnaam
from trajecten.models import Inwoner

MINSTENS = 5
"""Fewer people than this is not shown. A number of 1 to 4 in a small gemeente points at persons that colleagues know.

No law gives the number. Statistics offices hide small counts; domain.md 5.9 decides for this app: inside a gemeente
hide below 5. What goes to the network or the public needs 10 and rounding: this page is not for that.
"""

Groepsleden = Mapping[UUID, Collection[UUID]]
"""The inwoners of one group, by gemeente."""


@dataclass(frozen=True, kw_only=True)
class Mensen:
    """Inwoners of the groups that may be shown, and why others are not."""

    inwoners: frozenset[UUID] = frozenset()
    verborgen: str = ""
    """What to say of groups that are left out; empty when there are none."""

    @property
    def aantal(self) -> int | None:
        """The number to show; None when there are people, but no group of them may be shown."""
        return None if self.verborgen and not self.inwoners else len(self.inwoners)


NIET_GETELD = Mensen(verborgen="niet geteld")


@dataclass(frozen=True, kw_only=True)
class MensenInBeeld:
    """Of each experiment, and of all together. `periode` is the part that was counted: whole quarters."""

    periode: Periode | None
    per_experiment: Mapping[UUID, Mensen]
    totaal: Mensen

    def van(self, experiment: UUID) -> Mensen:
        return self.per_experiment.get(experiment, NIET_GETELD if self.periode is None else Mensen())


Rij = tuple[UUID, date, UUID, UUID]
"""Experiment, first day of the quarter, gemeente, inwoner."""


def mensen_in_beeld(*, werkbezoeken: WerkbezoekQuerySet, gemeente: Gemeente | None, periode: Periode) -> MensenInBeeld:
    """Count the inwoners of these visits. In: all visits the reader may count, of every gemeente and every period."""
    rijen = (
        werkbezoeken.in_periode(periode.van, periode.tot)
        .filter(inwoners__isnull=False)
        .values_list("experiment", TruncQuarter("datum"), "gemeente", "inwoners")
        .order_by()
        .distinct()
    )
    return tel_groepen(rijen, gemeente=gemeente.pk if gemeente else None, periode=periode)


def tel_groepen(rijen: Iterable[Rij], *, gemeente: UUID | None, periode: Periode) -> MensenInBeeld:
    """Count people per group, and leave out what is too small. Only whole quarters of the period count."""
    geteld = periode.hele_kwartalen()
    if geteld is None:
        return MensenInBeeld(periode=None, per_experiment={}, totaal=NIET_GETELD)
    groepen: dict[tuple[UUID, date], dict[UUID, set[UUID]]] = defaultdict(lambda: defaultdict(set))
    for experiment, kwartaal, plaats, inwoner in rijen:
        if geteld.bevat(kwartaal):
            groepen[experiment, kwartaal][plaats].add(inwoner)
    een_kwartaal = geteld.aantal_kwartalen == 1
    per_experiment: dict[UUID, list[Mensen]] = defaultdict(list)
    for (experiment, _), leden in groepen.items():
        per_experiment[experiment].append(_toonbaar(leden, gemeente=gemeente, een_kwartaal=een_kwartaal))
    samen = {experiment: _samen(groepen) for experiment, groepen in per_experiment.items()}
    return MensenInBeeld(periode=geteld, per_experiment=samen, totaal=_samen(samen.values()))


def _toonbaar(leden: Groepsleden, *, gemeente: UUID | None, een_kwartaal: bool) -> Mensen:
    """Return one group, or nobody when it is too small.

    One gemeente is shown only when none of the other gemeenten of the group is too small: a single hidden gemeente
    would follow from the number of all together.
    """
    eigen = frozenset(leden.get(gemeente, ())) if gemeente else frozenset().union(*leden.values())
    if _te_klein(eigen):
        return Mensen(verborgen="minder dan 5" if een_kwartaal else "minder dan 5 per kwartaal")
    if gemeente and eigen and any(_te_klein(anderen) for anderen in leden.values()):
        return Mensen(verborgen="niet getoond")
    return Mensen(inwoners=eigen)


def _te_klein(mensen: Collection[UUID]) -> bool:
    return 0 < len(mensen) < MINSTENS


def _samen(groepen: Iterable[Mensen]) -> Mensen:
    groepen = list(groepen)
    return Mensen(
        inwoners=frozenset().union(*(groep.inwoners for groep in groepen)),
        verborgen=next((groep.verborgen for groep in groepen if groep.verborgen), ""),
    )


# The list behind the number


@dataclass(frozen=True, kw_only=True)
class Persoon:
    """One line of the list: a name for who walks with this person, else only what is also true of enough others."""

    naam: str
    sinds: str = ""
    bezoeken: str = ""
    inwoner: Inwoner | None = None
    """Whose name it is; None without a name."""


@dataclass(frozen=True, kw_only=True)
class _Beeld:
    inwoner: UUID
    sinds: date
    bezoeken: int


def personen(*, mensen: Mensen, werkbezoeken: WerkbezoekQuerySet, periode: Periode, gebruiker: Lid) -> list[Persoon]:
    """Return a line for each person that was counted; those the reader walks with by name, and first.

    In: the visits the reader may count, of every period: "in beeld sinds" looks back, the number of visits does not.
    """
    eigen = Inwoner.objects.zichtbaar_voor(gebruiker).in_bulk(mensen.inwoners)
    beelden = _beelden(mensen=mensen, werkbezoeken=werkbezoeken, periode=periode)
    bekend = sorted((beeld for beeld in beelden if beeld.inwoner in eigen), key=lambda beeld: eigen[beeld.inwoner].naam)
    onbekend = [beeld for beeld in beelden if beeld.inwoner not in eigen]
    vertel = _zo_precies_als_mag(onbekend)
    return [
        *(_met_naam(eigen[beeld.inwoner], beeld) for beeld in bekend),
        *(_naamloos(nummer, vertel(beeld)) for nummer, beeld in enumerate(onbekend, start=1)),
    ]


def _beelden(*, mensen: Mensen, werkbezoeken: WerkbezoekQuerySet, periode: Periode) -> list[_Beeld]:
    """Return first day and number of visits of each person, in an order that says nothing (that of random ids)."""
    in_periode = Q(werkbezoek__datum__range=(periode.van, periode.tot))
    rijen = (
        Werkbezoek.inwoners.through.objects.filter(werkbezoek__in=werkbezoeken, inwoner__in=mensen.inwoners)
        .values("inwoner")
        .annotate(sinds=Min("werkbezoek__datum"), bezoeken=Count("werkbezoek", filter=in_periode))
        .order_by("inwoner")
    )
    return [_Beeld(**rij) for rij in rijen]


Vertel = Callable[[_Beeld], tuple[str, str]]


def _zo_precies_als_mag(beelden: Collection[_Beeld]) -> Vertel:
    """Return the most exact way to tell about these people in which every line fits 5 of them or more."""
    manieren: tuple[Vertel, ...] = (
        lambda beeld: (_kwartaal(beeld), _bezoeken(beeld)),
        lambda beeld: (_kwartaal(beeld), ""),
        lambda beeld: (str(beeld.sinds.year), ""),
        lambda _: ("", ""),
    )
    return next(
        (vertel for vertel in manieren if min(Counter(map(vertel, beelden)).values(), default=0) >= MINSTENS),
        manieren[-1],
    )


def _met_naam(inwoner: Inwoner, beeld: _Beeld) -> Persoon:
    return Persoon(naam=inwoner.naam, sinds=_kwartaal(beeld), bezoeken=_bezoeken(beeld), inwoner=inwoner)


def _naamloos(nummer: int, verteld: tuple[str, str]) -> Persoon:
    sinds, bezoeken = verteld
    return Persoon(naam=f"Persoon {nummer}", sinds=sinds, bezoeken=bezoeken)


def _kwartaal(beeld: _Beeld) -> str:
    return f"het {kwartaalnaam(beeld.sinds)}"


def _bezoeken(beeld: _Beeld) -> str:
    return "1 bezoek" if beeld.bezoeken == 1 else f"{beeld.bezoeken} bezoeken"
