"""Nieuws: what of it waits for somebody, and what visitors read."""

from collections.abc import Collection
from datetime import date

from django.db.models import Q

from netwerk.models import Lid, Nieuwsbericht, Samenwerkingsverband
from netwerk.rollen import LEIDT_WERKGROEPEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Lijst, Vraag

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


def openbaar_nieuws(netwerken: Collection[Samenwerkingsverband], *, vandaag: date) -> dict[object, list[Nieuwsbericht]]:
    """Return what visitors read, per network, in one query."""
    per_netwerk: dict[object, list[Nieuwsbericht]] = {}
    for bericht in Nieuwsbericht.objects.openbaar(vandaag).filter(samenwerkingsverband__in=netwerken):
        eigen = per_netwerk.setdefault(bericht.samenwerkingsverband_id, [])
        if len(eigen) < OPENBAAR_HOOGSTENS:
            eigen.append(bericht)
    return per_netwerk
