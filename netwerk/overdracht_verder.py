"""What goes over with the contacts of somebody who leaves, beside contactleggers and acties.

That is: whatever this person is the one to ask of, as far as it still runs.

What is of a network and not of one gemeente goes along with the gemeente of the account. The ids of all of it stand in
Overdracht.meegegaan; ids are never the same in two tables, so each kind finds its own.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import BooleanField, Exists, F, Func, Model, OuterRef, Q, QuerySet
from django.utils import timezone

from netwerk.models import (
    Afspraak,
    Bijeenkomst,
    Bijeenkomstreeks,
    Gemeente,
    Lid,
    Opbrengst,
    Overdracht,
    Partnerschap,
    Plek,
)
from participatie.samen import Aantal, Vraag

ALLES, NIETS = Q(), Q(pk__in=[])


@dataclass(frozen=True, kw_only=True)
class Soort:
    """`veld` says whose it is; `netwerk` is the way to the samenwerkingsverband of what has no gemeente.

    `van_het_netwerk` leaves out what has a gemeente after all; `ook_veranderd` says what does not go back either.
    """

    model: type[Model]
    woorden: tuple[str, str]
    veld: str
    loopt: Callable[[datetime], QuerySet]
    gemeente: str = ""
    netwerk: str = ""
    van_het_netwerk: Q = ALLES
    ook_veranderd: Q = NIETS
    met_versie: bool = False

    def van(self, lid: Lid, *, gemeente: Gemeente, nu: datetime) -> QuerySet:
        """What of this kind goes over with that gemeente."""
        waar = Q(**{self.gemeente: gemeente}) if self.gemeente else NIETS
        if self.netwerk and lid.gemeente_id == gemeente.pk:
            waar |= self.van_het_netwerk & Q(**{self.netwerk: gemeente.samenwerkingsverband_id})
        return self.loopt(nu).filter(waar, **{self.veld: lid}).order_by()

    def heeft(self, waar: set[UUID], *, nu: datetime) -> Q:
        """The condition that a lid has something of this kind, in one of these gemeenten."""
        eigen = self.loopt(nu).filter(**{self.veld: OuterRef("pk")}).order_by()
        heeft = Q(Exists(eigen.filter(**{f"{self.gemeente}__in": waar}))) if self.gemeente else NIETS
        if self.netwerk:
            hier = eigen.filter(self.van_het_netwerk, **{self.netwerk: OuterRef("gemeente__samenwerkingsverband")})
            heeft |= Q(Exists(hier), gemeente__in=waar)
        return heeft

    def zet(self, ids: list[UUID], *, op: Lid) -> None:
        """Whoever has the form of it open is told that it changed meanwhile."""
        versie = {"versie": F("versie") + 1} if self.met_versie else {}
        self.model._base_manager.filter(pk__in=ids).update(**{self.veld: op}, **versie)

    def veranderd(self, naar: object) -> QuerySet:
        """Rows that are of somebody else by now, or done."""
        return self.model._base_manager.filter(~Q(**{self.veld: naar}) | self.ook_veranderd)


def _lopende_afspraken(nu: datetime) -> QuerySet:
    return Afspraak.objects.aanwezig().filter(Q(eindigt_op=None) | Q(eindigt_op__gte=timezone.localdate(nu)))


_soorten = [
    Soort(
        model=Plek,
        woorden=("plek", "plekken"),
        veld="contact",
        loopt=lambda nu: Plek.objects.filter(stand__in=(Plek.Stand.OPEN, Plek.Stand.MOGELIJK)),
        gemeente="gemeente",
        met_versie=True,
    ),
    Soort(
        model=Partnerschap,
        woorden=("partnerschap", "partnerschappen"),
        veld="lid",
        loopt=lambda nu: Partnerschap.objects.filter(Q(tot=None) | Q(tot__gt=timezone.localdate(nu))),
        gemeente="gemeente",
    ),
    Soort(
        model=Afspraak,
        woorden=("afspraak", "afspraken"),
        veld="lid",
        loopt=_lopende_afspraken,
        gemeente="gemeente",
    ),
    Soort(
        model=Bijeenkomst,
        woorden=("bijeenkomst", "bijeenkomsten"),
        veld="contact",
        loopt=lambda nu: Bijeenkomst.objects.gaat_door().komend(nu),
        netwerk="samenwerkingsverband",
        met_versie=True,
    ),
    Soort(
        model=Bijeenkomstreeks,
        woorden=("reeks", "reeksen"),
        veld="contact",
        loopt=lambda nu: Bijeenkomstreeks.objects.all(),
        netwerk="samenwerkingsverband",
        met_versie=True,
    ),
    Soort(
        model=Opbrengst,
        woorden=("belofte uit een verslag", "beloftes uit een verslag"),
        veld="eigenaar",
        loopt=lambda nu: Opbrengst.objects.open(),
        gemeente="actie__gemeente",
        netwerk="bijeenkomst__samenwerkingsverband",
        van_het_netwerk=Q(actie=None),
        ook_veranderd=Q(gedaan_op__isnull=False),
    ),
]


def registreer(soort: Soort) -> None:
    """An app above this one says what else goes over."""
    _soorten.append(soort)


def heeft_iets(waar: set[UUID], *, nu: datetime) -> Q:
    """The condition that a lid has any of this in one of these gemeenten."""
    iets = NIETS
    for soort in _soorten:
        iets |= soort.heeft(waar, nu=nu)
    return iets


def vragen(lid: Lid, gemeenten: list[Gemeente], *, nu: datetime) -> dict[tuple[UUID, int], Vraag]:
    """How much there is of each kind in each gemeente, to ask at once (participatie/samen.py)."""
    return {
        (gemeente.pk, nummer): Aantal(rijen=soort.van(lid, gemeente=gemeente, nu=nu))
        for gemeente in gemeenten
        for nummer, soort in enumerate(_soorten)
    }


def in_woorden(aantallen: list[int]) -> list[str]:
    """Return `2 plekken` and so on, without what there is none of. In: a number for each kind."""
    geteld = zip(aantallen, _soorten, strict=True)
    return [f"{aantal} {soort.woorden[aantal != 1]}" for aantal, soort in geteld if aantal]


def ids_van(lid: Lid, *, gemeente: Gemeente, nu: datetime) -> Iterator[UUID]:
    """Yield what goes over, locked."""
    for soort in _soorten:
        rijen = soort.van(lid, gemeente=gemeente, nu=nu).select_for_update(of=("self",))
        yield from (rij.pk for rij in rijen)


def zet_allemaal(overdracht: Overdracht, *, op: Lid) -> None:
    for soort in _soorten if overdracht.meegegaan else ():
        soort.zet(overdracht.meegegaan, op=op)


def is_veranderd(overdracht: Overdracht) -> bool:
    ids = overdracht.meegegaan
    return any(soort.veranderd(overdracht.naar).filter(pk__in=ids).exists() for soort in _soorten if ids)


def ergens_veranderd() -> Q:
    """The same as a condition of a queryset of overdrachten."""
    gaat_mee = Func(
        F("pk"),
        OuterRef("meegegaan"),
        template="%(expressions)s)",
        arg_joiner=" = ANY(",
        output_field=BooleanField(),
    )
    ergens = NIETS
    for soort in _soorten:
        ergens |= Q(Exists(soort.veranderd(OuterRef("naar")).filter(gaat_mee)))
    return ergens
