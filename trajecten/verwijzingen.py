"""Verwijzingen: which ones somebody works on, which are late, and what to ask at the next contact (features.md 19)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, QuerySet

from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Lid, Organisatie, Plek
from participatie.samen import Lijst, Vraag
from participatie.zoeken import elk_woord
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Verwijzing
from trajecten.models.verwijzingen import VerwijzingQuerySet

TE_LAAT, LOOPT, KLAAR = "te-laat", "loopt", "klaar"
HOOGSTENS = 5
OPEN_EERST = (F("uiterlijk_op").asc(nulls_last=True), "-gesloten_op", "pk")
Stand = Verwijzing.Stand

VOOR_DE_INWONER = {
    Stand.VOORSTEL: "Er is een vraag voor u",
    Stand.GEVRAAGD: "Wij vragen of het kan",
    Stand.AANGENOMEN: "U kunt hier terecht",
    Stand.AFGEROND: "Klaar",
    Stand.GEWEIGERD: "Dit kan hier niet",
    Stand.NIET_GEWILD: "U wilde dit niet",
    Stand.INGETROKKEN: "Gestopt",
}


@dataclass(frozen=True, kw_only=True)
class Herinnering:
    """What to ask or to do at the next contact with somebody."""

    verwijzing: Verwijzing
    tekst: str
    te_laat: bool


def lijst(gebruiker: Lid, wat: str, *, vandaag: date) -> VerwijzingQuerySet:
    """Return the verwijzingen of the people this person helps: TE_LAAT, LOOPT or KLAAR."""
    mijn = Verwijzing.objects.begeleid_door(gebruiker).met_namen()
    if wat == KLAAR:
        return mijn.exclude(stand__in=Verwijzing.OPEN).order_by("-gesloten_op", "pk")
    return (mijn.te_laat_bij(gebruiker, vandaag) if wat == TE_LAAT else mijn.open()).order_by("uiterlijk_op", "pk")


def wat_te_doen(verwijzing: Verwijzing) -> str:
    """Say what the begeleider asks or does now; nothing when it is closed."""
    waarheen = verwijzing.waarheen
    return {
        Stand.VOORSTEL: f"Vraag of de inwoner naar {waarheen} wil.",
        Stand.GEVRAAGD: f"Vraag aan {waarheen} of het kan.",
        Stand.AANGENOMEN: f"Vraag hoe het was bij {waarheen}. Ging de inwoner erheen? Hielp het?",
    }.get(Stand(verwijzing.stand), "")


def bij_volgend_contact(inwoner: Inwoner, *, gebruiker: Lid, vandaag: date) -> list[Herinnering]:
    """Return what is open for this person, what is due first in front; nothing for who does not help there."""
    eigen = Verwijzing.objects.begeleid_door(gebruiker).filter(inwoner=inwoner.pk)
    open_ = eigen.open().order_by("uiterlijk_op", "pk")
    return [Herinnering(verwijzing=v, tekst=wat_te_doen(v), te_laat=v.is_over_tijd(vandaag)) for v in open_[:HOOGSTENS]]


def van_inwoner(gebruiker: Lid, inwoner: Inwoner) -> VerwijzingQuerySet:
    """Return all of one person, what is open first."""
    alle = Verwijzing.objects.zichtbaar_voor(gebruiker).filter(inwoner=inwoner).met_namen()
    return alle.order_by(*OPEN_EERST)


def eigen(gebruiker: Lid) -> VerwijzingQuerySet:
    return Verwijzing.objects.filter(inwoner__lid=gebruiker).met_namen().order_by(*OPEN_EERST)


def organisaties_om_naar_te_verwijzen(gebruiker: Lid, inwoner: Inwoner, *, zoek: str) -> QuerySet[Organisatie]:
    """Return where one can be referred to in the network of the person; not the own organisatie of who refers."""
    verband = inwoner.gemeente.samenwerkingsverband_id
    gevonden = Organisatie.objects.zichtbaar_voor(gebruiker).bestaat().filter(gemeente__samenwerkingsverband=verband)
    if gebruiker.organisatie_id:
        gevonden = gevonden.exclude(pk=gebruiker.organisatie_id)
    if zoek.strip():
        gevonden = gevonden.filter(elk_woord(zoek, "naam", "plaats"))
    return gevonden.select_related("gemeente").order_by("naam", "pk")


def plekken_van(organisatie: Organisatie, gebruiker: Lid, *, vandaag: date) -> QuerySet[Plek]:
    open_ = Plek.objects.zichtbaar_voor(gebruiker).open_op(vandaag)
    return open_.filter(organisatie=organisatie).order_by("naam", "pk")


def leg_verwijzingen_vast(gebruiker: Lid, verwijzingen: Iterable[Verwijzing], *, handeling: Handeling) -> None:
    """Write down that this user saw where these people are referred to."""
    inwoners = {verwijzing.inwoner_id: verwijzing.inwoner for verwijzing in verwijzingen}.values()
    leg_inwoners_vast(gebruiker, inwoners, gegevens=Gegevens.TRAJECT, handeling=handeling)


# On /vandaag/


def vragen_over_mij(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    wacht = Verwijzing.objects.filter(inwoner__lid=gebruiker, stand__in=[Stand.VOORSTEL, Stand.AANGENOMEN])
    return {"rijen": Lijst(rijen=wacht.order_by("uiterlijk_op", "pk")[:HOOGSTENS])}


def mijn_verwijzingen(gebruiker: Lid, vandaag: date, *, rijen: list[Verwijzing]) -> dict[str, object] | None:
    """Of an inwoner: where somebody was referred to, and what is asked."""
    return {"verwijzingen": rijen} if rijen else None
