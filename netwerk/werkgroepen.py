"""Who is in a werkgroep, as far as its reader may know them, and how people come in.

Who works in the network knows everybody there but inwoners. Within a werkgroep everybody knows each other by name.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from django.core import signing
from django.db.models import Count, DateTimeField, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from netwerk import toegang
from netwerk.models import Bericht, Idee, Lid, Prikbordbezoek, Werkgroep, Werkgroeplid
from netwerk.rollen import (
    MEEWERKROLLEN,
    WERKGROEPROLLEN,
    rollen_in,
    samenwerkingsverbanden,
)
from netwerk.rolsoorten import Wereld
from participatie.muur import systeemcontext
from participatie.samen import Lijst, Vraag

DIRECT_TE_ZIEN = 8
EERDER_HOOGSTENS = 30
LINK_GELDIG = 14 * 24 * 60 * 60
"""Seconds that a link to come into a werkgroep works."""
TERUG_GELDIG = 60 * 60
_ZOUT, _ZOUT_TERUG = "werkgroep", "werkgroep terug"
_NOOIT = Value(datetime(1900, 1, 1, tzinfo=UTC), output_field=DateTimeField())


# Who is in it


@dataclass(frozen=True, kw_only=True)
class Plaats:
    """Somebody in a werkgroep; `is_bekend` when the reader may open the page of that person."""

    lid_id: UUID
    naam: str
    taak: str
    sinds: date
    tot: date | None
    is_bekend: bool

    @property
    def is_trekker(self) -> bool:
        return self.taak == Werkgroeplid.Taak.TREKKER


@dataclass(frozen=True, kw_only=True)
class Mensen:
    nu: list[Plaats]
    """The trekker first."""
    niet_bij_naam: int
    """How many more there are whom the reader does not know by name."""
    eerder: list[Plaats]

    @property
    def vooraan(self) -> list[Plaats]:
        """Who is shown at once: every trekker, and as many others as fit."""
        return self.nu[: max(DIRECT_TE_ZIEN, sum(plaats.is_trekker for plaats in self.nu))]

    @property
    def verder(self) -> list[Plaats]:
        return self.nu[len(self.vooraan) :]


def mensen(werkgroep: Werkgroep, *, gebruiker: Lid) -> Mensen:
    rijen = list(werkgroep.werkgroepleden.order_by("-tot", "-sinds", "pk"))
    in_de_groep = {rij.lid_id for rij in rijen if not rij.tot}
    samen = in_de_groep if gebruiker.pk in in_de_groep else ()
    namen = namen_van({rij.lid_id for rij in rijen}, samen=samen, lezer=gebruiker)
    plaatsen = [
        Plaats(
            lid_id=rij.lid_id,
            naam=namen[rij.lid_id].naam,
            taak=rij.taak,
            sinds=rij.sinds,
            tot=rij.tot,
            is_bekend=namen[rij.lid_id].is_bekend,
        )
        for rij in rijen
        if rij.lid_id in namen
    ]
    nu = sorted((p for p in plaatsen if not p.tot), key=lambda p: (not p.is_trekker, p.naam.casefold()))
    nog_steeds, eerder = {plaats.lid_id for plaats in nu}, {}
    for plaats in (p for p in plaatsen if p.tot and p.lid_id not in nog_steeds):
        eerder.setdefault(plaats.lid_id, plaats)
    niet_bij_naam = sum(1 for rij in rijen if not rij.tot and rij.lid_id not in namen)
    return Mensen(nu=nu, niet_bij_naam=niet_bij_naam, eerder=list(eerder.values())[:EERDER_HOOGSTENS])


def namen_van(ids: Collection[UUID] | QuerySet, *, lezer: Lid, samen: Collection[UUID] | QuerySet) -> dict[UUID, Lid]:
    """Return those whose name this reader may know, with `is_bekend` for who may be opened in the list of mensen.

    In: whose names; and with whom this reader is in a werkgroep.
    """
    wie = Lid.objects.filter(toegang.leden(lezer) | Q(pk__in=samen), pk__in=ids).only("pk", "naam", "wereld")
    opent = bool(samenwerkingsverbanden(lezer, *toegang.NETWERKROLLEN))
    gevonden = {lid.pk: lid for lid in wie}
    for lid in gevonden.values():
        lid.is_bekend = opent and (lid.wereld != Wereld.INWONER or lid == lezer)
    return gevonden


def in_werelden(werkgroep: Werkgroep) -> list[tuple[str, int]]:
    """Return (world, how many) for all five. In: a werkgroep with its `werelden`."""
    return [(wereld.label, werkgroep.werelden.get(wereld, 0)) for wereld in Wereld]


def kan_meedoen(werkgroep: Werkgroep, *, gebruiker: Lid) -> bool:
    """Whether this person may come in by itself. In: a werkgroep with its rights, that this person sees."""
    if werkgroep.gestopt_op or werkgroep.is_lid:
        return False
    return bool(rollen_in(gebruiker, werkgroep.samenwerkingsverband_id) & WERKGROEPROLLEN)


def op_te_nemen(werkgroep: Werkgroep, *, gebruiker: Lid, vandaag: date) -> QuerySet[Lid]:
    """Leden this person may put in: those it knows, of this network, who are not in it. Others come in by the link."""
    leden = Lid.objects.zichtbaar_voor(gebruiker).op_datum(vandaag).filter(is_active=True)
    hier = leden.filter(gemeente__samenwerkingsverband=werkgroep.samenwerkingsverband_id)
    return hier.exclude(pk__in=werkgroep.werkgroepleden.filter(tot=None).values("lid")).order_by("naam", "pk")


# Ending it


def stop(groep: Werkgroep, *, nu: datetime) -> None:
    """End a werkgroep, and the part of everybody in it, also of whom the reader does not know."""
    groep.stop(nu=nu)
    with systeemcontext("a werkgroep ends: nobody is in it any more"):
        groep.werkgroepleden.nu().update(tot=_laatste_dag(nu))


def hervat(groep: Werkgroep) -> None:
    """Begin again, with who was in it on the day it ended."""
    with systeemcontext("a werkgroep goes on, with who was in it"):
        toen = groep.werkgroepleden.filter(tot=_laatste_dag(groep.gestopt_op)).order_by("-pk")
        for plaats in toen:
            plaats.ga_door()
    groep.hervat()


def _laatste_dag(nu: datetime) -> Greatest:
    return Greatest(Value(timezone.localdate(nu)), F("sinds"))


# Coming in by a link: for who is in no list that others may see


def link_voor(werkgroep: Werkgroep) -> str:
    """Return the signed part of a link that lets whoever opens it, with an account in this network, come in."""
    return signing.TimestampSigner(salt=_ZOUT).sign(str(werkgroep.pk))


def met_link(teken: str, *, gebruiker: Lid) -> Werkgroep | None:
    """Return the werkgroep of this link; None when it is too old, not ours, or of a network this person is not in."""
    try:
        sleutel = UUID(signing.TimestampSigner(salt=_ZOUT).unsign(teken, max_age=LINK_GELDIG))
    except (signing.BadSignature, ValueError):
        return None
    netwerken = samenwerkingsverbanden(gebruiker, *WERKGROEPROLLEN)
    with systeemcontext("a werkgroep is opened by the link of who leads it"):
        return Werkgroep.objects.filter(pk=sleutel, samenwerkingsverband__in=netwerken).first()


def neem_op_met_link(werkgroep: Werkgroep, *, gebruiker: Lid, op: date) -> None:
    with systeemcontext("somebody comes into a werkgroep by the link of who leads it"):
        werkgroep.neem_op(gebruiker, op=op)


def link_terug(plaats: Werkgroeplid) -> str:
    """Return the signed part of the link with which who left takes that back."""
    return signing.TimestampSigner(salt=_ZOUT_TERUG).sign(str(plaats.pk))


def plaats_met_link(teken: str, *, gebruiker: Lid) -> Werkgroeplid | None:
    """Return the place this person left; None when the link is too old, or of somebody else."""
    try:
        sleutel = signing.TimestampSigner(salt=_ZOUT_TERUG).unsign(teken, max_age=TERUG_GELDIG)
    except signing.BadSignature:
        return None
    return gebruiker.werkgroepleden.filter(pk=sleutel).first()


# What waits in it


def met_wat_wacht(groepen: QuerySet[Werkgroep], *, gebruiker: Lid) -> QuerySet[Werkgroep]:
    """Add `nieuw`, messages of others since this person was there last, and `open_ideeen`."""
    bezoek = Prikbordbezoek.objects.filter(lid=gebruiker, werkgroep=OuterRef("pk")).values("gezien_op")
    berichten = Bericht.objects.aanwezig().filter(werkgroep=OuterRef("pk"), geplaatst_op__gt=OuterRef("gezien_tot"))
    ideeen = Idee.objects.aanwezig().filter(werkgroep=OuterRef("pk"), stand=Idee.Stand.OPEN)
    groepen = groepen.annotate(gezien_tot=Coalesce(Subquery(bezoek), _NOOIT))
    return groepen.annotate(nieuw=_aantal(berichten.exclude(door=gebruiker)), open_ideeen=_aantal(ideeen))


def met_nieuws_voor(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    groepen = met_wat_wacht(Werkgroep.objects.zichtbaar_voor(gebruiker).met_nu_lid(gebruiker), gebruiker=gebruiker)
    return {"groepen": Lijst(rijen=groepen.order_by("naam"))}


def eigen_werkgroepen(gebruiker: Lid, vandaag: date, *, groepen: list[Werkgroep]) -> dict[str, object] | None:
    """For /vandaag/: where there is something new; all of them for who has no other way there."""
    heeft_lijst = bool(samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))
    getoond = [groep for groep in groepen if groep.nieuw or not heeft_lijst]
    return {"werkgroepen": getoond} if getoond else None


def _aantal(rijen: QuerySet) -> Coalesce:
    return Coalesce(Subquery(rijen.order_by().values("werkgroep").annotate(n=Count("pk")).values("n")), 0)
