"""What somebody said they would do: one list per person, and handing one of it over to a colleague."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from netwerk.herkomst import Verwijzing, verwijzingen
from netwerk.models import Actie, Lid
from netwerk.models.acties import ActieQuerySet
from netwerk.rollen import MEEWERKROLLEN, gemeenten

GEDAAN_SINDS = timedelta(days=30)
BEZOEK = "werkbezoek"


class Welke(StrEnum):
    OPEN = "open"
    VANDAAG = "vandaag"
    TE_LAAT = "te-laat"
    GEDAAN = "gedaan"


NAMEN = {Welke.OPEN: "Alles", Welke.VANDAAG: "Vandaag", Welke.TE_LAAT: "Te laat", Welke.GEDAAN: "Gedaan"}


@dataclass(frozen=True, kw_only=True)
class Tab:
    welke: Welke
    naam: str
    aantal: int


@dataclass(frozen=True, kw_only=True)
class Regel:
    actie: Actie
    bezoek: Verwijzing | None
    """Where it came from, as far as this person may see it."""
    mag_overdragen: bool


def _voorwaarden(vandaag: date) -> dict[Welke, Q]:
    is_open = Q(gedaan_op=None)
    return {
        Welke.OPEN: is_open,
        Welke.VANDAAG: is_open & Q(uiterlijk_op=vandaag),
        Welke.TE_LAAT: is_open & Q(uiterlijk_op__lt=vandaag),
        Welke.GEDAAN: Q(gedaan_op__date__gte=vandaag - GEDAAN_SINDS),
    }


def tabs(gebruiker: Lid, *, vandaag: date) -> list[Tab]:
    """Return each part of the list with how many there are, in one question."""
    eigen = Actie.objects.wijzigbaar_voor(gebruiker).filter(ingetrokken_op=None)
    tellingen = {welke.name: Count("pk", filter=wat) for welke, wat in _voorwaarden(vandaag).items()}
    aantallen = eigen.aggregate(**tellingen)
    return [Tab(welke=welke, naam=NAMEN[welke], aantal=aantallen[welke.name]) for welke in Welke]


def acties(gebruiker: Lid, *, welke: Welke, vandaag: date) -> ActieQuerySet:
    """Return what is on the list: of this person, and of a colleague as long as this person stands in."""
    eigen = Actie.objects.wijzigbaar_voor(gebruiker).filter(ingetrokken_op=None)
    gekozen = eigen.filter(_voorwaarden(vandaag)[welke]).annotate(bezoek_id=F("werkbezoek__pk"))
    volgorde = ("-gedaan_op", "pk") if welke == Welke.GEDAAN else ("uiterlijk_op", "pk")
    return gekozen.select_related("organisatie", "eigenaar", "opbrengst__bijeenkomst").order_by(*volgorde)


def regels(rijen: Iterable[Actie], *, lezer: Lid) -> list[Regel]:
    rijen = list(rijen)
    bezoeken = verwijzingen([(BEZOEK, rij.bezoek_id) for rij in rijen if rij.bezoek_id], lezer=lezer)
    eigen = gemeenten(lezer, *MEEWERKROLLEN)
    return [
        Regel(
            actie=rij,
            bezoek=bezoeken.get((BEZOEK, rij.bezoek_id)),
            mag_overdragen=rij.gedaan_op is None and rij.gemeente_id in eigen,
        )
        for rij in rijen
    ]


def op_slot(gebruiker: Lid, pk: UUID) -> Actie | None:
    """Return an actie of the list of this person, locked; None when it is not on it: handed over, or taken back."""
    eigen = Actie.objects.wijzigbaar_voor(gebruiker).filter(ingetrokken_op=None)
    return eigen.select_for_update(of=("self",)).filter(pk=pk).first()


# Handing over


def mag_overdragen(actie: Actie, *, gebruiker: Lid) -> bool:
    """Open ones, in the gemeenten where this person works."""
    return actie.gedaan_op is None and actie.gemeente_id in gemeenten(gebruiker, *MEEWERKROLLEN)


def wie_kan(actie: Actie, *, gebruiker: Lid) -> QuerySet[Lid]:
    """Colleagues who work in the gemeente of the actie."""
    collegas = Lid.objects.zichtbaar_voor(gebruiker).op_datum(timezone.localdate()).filter(is_active=True)
    in_de_gemeente = collegas.filter(rollen__gemeente=actie.gemeente_id, rollen__soort__in=MEEWERKROLLEN)
    return in_de_gemeente.exclude(pk=actie.eigenaar_id).distinct().order_by("naam", "pk")
