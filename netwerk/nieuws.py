"""Nieuws: what of it waits for somebody, and what visitors read."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from netwerk.models import Lid, Nieuwsbericht, Nieuwsfoto, Samenwerkingsverband
from netwerk.rollen import LEIDT_WERKGROEPEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie import opslag
from participatie.bestandsformulier import Invoer
from participatie.samen import Lijst, Vraag
from participatie.virusscan import Afloop, Uitslag, scan

WACHT_HOOGSTENS = 5
OPENBAAR_HOOGSTENS = 10
"""Per network, the newest."""


def wachtende_berichten(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    """What somebody may approve, and for who writes also what came back."""
    zichtbaar = Nieuwsbericht.objects.zichtbaar_voor(gebruiker)
    wacht = zichtbaar.wacht_op(gebruiker)
    if heeft_rol(gebruiker, Rolsoort.COMMUNICATIE):
        wacht = zichtbaar.filter(Q(stand=Nieuwsbericht.Stand.TERUGGESTUURD) | Q(pk__in=wacht.values("pk")))
    return {"berichten": Lijst(rijen=wacht.order_by("gemaakt_op", "id")[:WACHT_HOOGSTENS], zonder=("tekst",))}


def wat_wacht(gebruiker: Lid, vandaag: date, *, berichten: list[Nieuwsbericht]) -> dict[str, object] | None:
    """For /vandaag/; who writes finds the way to writing there, also when nothing waits."""
    mag_schrijven = heeft_rol(gebruiker, Rolsoort.COMMUNICATIE)
    return {"berichten": berichten, "mag_schrijven": mag_schrijven} if berichten or mag_schrijven else None


def hoeveel_wacht(gebruiker: Lid) -> int:
    """Return how many this person may approve; nothing is asked for who may not."""
    if not heeft_rol(gebruiker, *LEIDT_WERKGROEPEN):
        return 0
    return Nieuwsbericht.objects.zichtbaar_voor(gebruiker).wacht_op(gebruiker).count()


def plaats_foto(bericht: Nieuwsbericht, invoer: Invoer, *, door: Lid, nu: datetime) -> Afloop:
    """Keep the photo with the nieuwsbericht; of a virus nothing. Raises ValidationError when it cannot change now."""
    uitslag = scan(invoer.bestand.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    schoon = uitslag is Uitslag.SCHOON
    foto = Nieuwsfoto(
        sha256=invoer.bestand.sha256,
        beschrijving=invoer.beschrijving,
        toestemming_van=invoer.toestemming_van,
        toestemming_op=invoer.toestemming_op,
        stand=Nieuwsfoto.Stand.VRIJGEGEVEN if schoon else Nieuwsfoto.Stand.QUARANTAINE,
        geplaatst_op=nu,
    )
    bericht.zet_foto(foto, door=door, nu=nu)
    opslag.bewaar(foto.pk, invoer.bestand.delen)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT


def foto_voor(gebruiker: Lid | None, nieuws_id: UUID, *, vandaag: date) -> Nieuwsfoto | None:
    """Return the photo: for visitors while the nieuwsbericht is public, for who writes or approves always."""
    ziet = Q(nieuwsbericht__in=Nieuwsbericht.objects.openbaar(vandaag).order_by().values("pk"))
    if gebruiker:
        ziet |= Q(pk__in=Nieuwsfoto.objects.zichtbaar_voor(gebruiker).values("pk"))
    return Nieuwsfoto.objects.te_openen().filter(ziet, nieuwsbericht=nieuws_id).first()


def openbaar_nieuws(netwerken: Collection[Samenwerkingsverband], *, vandaag: date) -> dict[object, list[Nieuwsbericht]]:
    """Return what visitors read, per network, in one query."""
    per_netwerk: dict[object, list[Nieuwsbericht]] = {}
    gevonden = Nieuwsbericht.objects.openbaar(vandaag).filter(samenwerkingsverband__in=netwerken)
    for bericht in gevonden.select_related("foto"):
        eigen = per_netwerk.setdefault(bericht.samenwerkingsverband_id, [])
        if len(eigen) < OPENBAAR_HOOGSTENS:
            eigen.append(bericht)
    return per_netwerk
