"""Replying to a visit, and what is new of it for who made the visit."""

from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import F

from experimenten.models import Bezoekreactie, Werkbezoek
from netwerk import vandaag as vandaagpagina
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Lijst, Vraag

NIEUW = timedelta(days=7)
HOOGSTENS = 5


def reageer(werkbezoek: Werkbezoek, *, sleutel: UUID, soort: str, tekst: str, door: Lid, nu: datetime) -> None:
    """Keep a reply; once, however often the form is sent."""
    Bezoekreactie.objects.get_or_create(
        werkbezoek=werkbezoek,
        sleutel=sleutel,
        defaults={"gemeente_id": werkbezoek.gemeente_id, "door": door, "soort": soort, "tekst": tekst, "op": nu},
    )


def registreer_blok() -> None:
    vandaagpagina.registreer(
        vandaagpagina.Blok(
            template="experimenten/vandaag/reacties.html",
            inhoud=nieuwe_reacties,
            rollen=[Rolsoort.KWARTIERMAKER],
            volgorde=45,
            vragen=reacties_van_deze_week,
        )
    )


def reacties_van_deze_week(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    op_mijn = Bezoekreactie.objects.zichtbaar_voor(gebruiker).aanwezig().exclude(door=gebruiker)
    nieuw = op_mijn.filter(werkbezoek__kwartiermaker=gebruiker, op__date__gt=vandaag - NIEUW).order_by("-op", "-pk")
    return {"reacties": Lijst(rijen=nieuw.annotate(bij=F("werkbezoek__organisatie__naam"))[:HOOGSTENS])}


def nieuwe_reacties(gebruiker: Lid, vandaag: date, *, reacties: list[Bezoekreactie]) -> dict[str, object] | None:
    return {"reacties": reacties} if reacties else None
