"""Make what a werkgroep does together, and nieuws."""

import hashlib
from datetime import date, datetime, timedelta
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from netwerk.models import (
    Bericht,
    Idee,
    Lid,
    Nieuwsbericht,
    Nieuwsfoto,
    Prikbordbezoek,
    Prikbordmail,
    Samenwerkingsverband,
    Vermelding,
    Werkgroep,
)
from participatie import opslag
from tests.maak.experimenten import een_foto


def maak_bericht(
    *,
    werkgroep: Werkgroep,
    door: Lid,
    tekst: str = "Wie gaat er mee naar de moestuin?",
    geplaatst_op: datetime | None = None,
    genoemd: tuple[Lid, ...] = (),
) -> Bericht:
    bericht = Bericht.objects.create(
        sleutel=uuid4(),
        samenwerkingsverband_id=werkgroep.samenwerkingsverband_id,
        werkgroep=werkgroep,
        door=door,
        tekst=tekst,
        geplaatst_op=geplaatst_op or timezone.now() - timedelta(minutes=5),
    )
    Vermelding.objects.bulk_create(Vermelding(bericht=bericht, lid=lid) for lid in genoemd)
    return bericht


def maak_idee(*, werkgroep: Werkgroep, door: Lid, tekst: str = "Samen koken op vrijdag") -> Idee:
    return Idee.objects.create(
        sleutel=uuid4(),
        samenwerkingsverband_id=werkgroep.samenwerkingsverband_id,
        werkgroep=werkgroep,
        door=door,
        tekst=tekst,
        op=timezone.now(),
    )


def maak_prikbordbezoek(*, werkgroep: Werkgroep, lid: Lid) -> Prikbordbezoek:
    return Prikbordbezoek.objects.create(werkgroep=werkgroep, lid=lid, gezien_op=timezone.now())


def kies_mail(*, lid: Lid, keuze: str) -> Prikbordmail:
    return Prikbordmail.objects.create(lid=lid, keuze=keuze)


def maak_nieuwsfoto(*, nieuws: Nieuwsbericht, door: Lid, stand: str = Nieuwsfoto.Stand.VRIJGEGEVEN) -> Nieuwsfoto:
    inhoud = een_foto()
    foto = Nieuwsfoto(
        sha256=hashlib.sha256(inhoud).hexdigest(),
        beschrijving="Een moestuin",
        toestemming_van="Sjoerd",
        toestemming_op=date(2026, 11, 1),
        stand=stand,
        geplaatst_op=timezone.now(),
    )
    with transaction.atomic():
        nieuws.zet_foto(foto, door=door, nu=timezone.now())
    opslag.bewaar(foto.pk, {opslag.GROOT: inhoud, opslag.KLEIN: een_foto(formaat="WEBP")})
    return foto


def maak_nieuws(
    *,
    samenwerkingsverband: Samenwerkingsverband,
    door: Lid,
    titel: str = "Open dag in de moestuin",
    goedgekeurd_door: Lid | None = None,
    openbaar_van: date = date(2026, 1, 1),
    met_foto: bool = False,
) -> Nieuwsbericht:
    """A draft; published when somebody approved it."""
    nieuws = Nieuwsbericht(
        samenwerkingsverband=samenwerkingsverband,
        titel=titel,
        tekst="U bent welkom.\n\nKijk op https://moestuin.example voor de weg.",
        openbaar_van=openbaar_van,
        geschreven_door=door,
        gemaakt_op=timezone.now(),
    )
    nieuws.schrijf(door=door, nu=timezone.now())
    if met_foto:
        maak_nieuwsfoto(nieuws=nieuws, door=door)
    if goedgekeurd_door:
        nieuws.vraag_goedkeuring(door=door, nu=timezone.now())
        nieuws.keur_goed(door=goedgekeurd_door, nu=timezone.now())
    return nieuws
