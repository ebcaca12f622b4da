"""Gesprekken of an inwoner, and where is looked after for that person: what each page shows, in whose words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Prefetch, QuerySet

from netwerk.models import Lid
from netwerk.vernietiging import vernietig
from participatie.samen import Aantal, Vraag
from trajecten.gespreksonderwerpen import Onderwerp
from trajecten.loket import helpers_in
from trajecten.models import Gesprek, Gespreksdeel, Inwoner, Signaal
from trajecten.models.signalen import VERVALT_NA

NIEUW = timedelta(days=14)
"""So long a gesprek is new on the first page of the person."""

IN_NEUTRALE_WOORDEN = {
    Signaal.Soort.LEEFGEBIED: "Iets waar u misschien hulp bij wilt",
    Signaal.Soort.TAAL: "Lezen, schrijven en de computer",
    Signaal.Soort.GELD: "Rust over geld",
    Signaal.Soort.STAGNATIE: "Hoe u verder kunt",
    Signaal.Soort.TERUGVAL: "Dat het goed blijft gaan",
}
"""How the person reads it: nothing that shames (features.md 19)."""
LEEFGEBIED_IN_UW_WOORDEN = {
    Onderwerp.MEEDOEN: "meedoen en mensen om u heen",
    Onderwerp.WERK_LEREN: "werken en leren",
    Onderwerp.DAG: "uw dag",
    Onderwerp.WONEN: "wonen",
    Onderwerp.GELD: "geld",
    Onderwerp.THUIS: "thuis en familie",
    Onderwerp.LIJF: "uw lijf",
    Onderwerp.HOOFD: "uw hoofd en gevoel",
    Onderwerp.ZIN: "wat u belangrijk vindt",
}


@dataclass(frozen=True, kw_only=True)
class Aandacht:
    """A signaal as the person reads it."""

    wat: str
    waarvoor: str
    wet: str
    """Of what is locked only: on which law it rests."""
    actie: str
    sinds: date
    tot: date
    wie: str


def in_neutrale_woorden(signaal: Signaal) -> str:
    wat = IN_NEUTRALE_WOORDEN[Signaal.Soort(signaal.soort)]
    return f"{wat}: {LEEFGEBIED_IN_UW_WOORDEN[Onderwerp(signaal.leefgebied)]}" if signaal.leefgebied else wat


def met_delen(gesprekken: QuerySet[Gesprek]) -> QuerySet[Gesprek]:
    delen = Prefetch("delen", Gespreksdeel.objects.order_by("pk"))
    return gesprekken.select_related("door").prefetch_related(delen).nieuwste_eerst()


def lees_reacties(gesprekken: Iterable[Gesprek], *, lezer: Lid, nu: datetime) -> None:
    """Write down that who helps read what the person said of these."""
    delen = Gespreksdeel.objects.zichtbaar_voor(lezer).ongelezen()
    delen.filter(gesprek__in=[gesprek.pk for gesprek in gesprekken]).update(reactie_gelezen_op=nu)


def haal_weg(gesprek: Gesprek, *, door: Lid, nu: datetime) -> None:
    """Remove it for good: what was written down of the wrong person stays nowhere, also not in a history."""
    alleen_dit = Gesprek.objects.wijzigbaar_voor(door).filter(pk=gesprek.pk)
    vernietig(alleen_dit, gegevens="gesprekken", grond="weggehaald door de begeleider", door=door, nu=nu)


def collegas(gebruiker: Lid, inwoner: Inwoner) -> QuerySet[Lid]:
    """Who else can be named at a signaal: who helps people in that gemeente. That one reads the signaal and no more."""
    niet = {gebruiker.pk, inwoner.lid_id, inwoner.begeleider_id} - {None}
    return helpers_in([inwoner.gemeente_id]).exclude(pk__in=niet)


def aandacht_voor_mij(gebruiker: Lid, *, vandaag: date) -> list[Aandacht]:
    """Return where is looked after for this person now, in neutral words."""
    lopend = Signaal.objects.eigen_over(gebruiker).lopend(vandaag).select_related("volgt", "ook_voor")
    return [
        Aandacht(
            wat=in_neutrale_woorden(signaal),
            waarvoor=signaal.doel,
            wet=signaal.wet_in_gewone_taal,
            actie=signaal.actie,
            sinds=signaal.gemaakt_op,
            tot=signaal.bekijken_op + VERVALT_NA,
            wie=signaal.wie_kijkt,
        )
        for signaal in lopend.order_by("gemaakt_op", "pk")
    ]


def nieuwe_gesprekken(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    eigen = Gesprek.objects.filter(inwoner__lid=gebruiker, opgeschreven_op__date__gt=vandaag - NIEUW)
    return {"aantal": Aantal(rijen=eigen)}


def om_te_lezen(gebruiker: Lid, vandaag: date, *, aantal: int) -> dict[str, object] | None:
    """For /vandaag/ of an inwoner: what was written down of a gesprek lately."""
    return {"aantal": aantal} if aantal else None
