"""What the benchmark needs beside the demo: a bijeenkomst with 12 items and 100 people. And away with it afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.models import Agendapunt, Bijeenkomst, Contactmoment, Lid, Samenwerkingsverband
from netwerk.models.bijeenkomsten import Agendastand
from participatie.meten.paginas import MERK, WYTSE
from participatie.meten.vloer import PUNTEN, REGELS, TEKST
from trajecten.models import Inwoner


def inwoner_met_traject() -> Inwoner:
    begeleid = Inwoner.objects.filter(begeleider__email=WYTSE, trajecten__isnull=False)
    return begeleid.order_by("naam", "pk")[0]


@contextmanager
def bijeenkomst() -> Iterator[Bijeenkomst]:
    """A bijeenkomst of yesterday in the network of the demo, until the end of the block."""
    netwerk = Samenwerkingsverband.objects.get(slug="owo")
    begin = timezone.now() - timedelta(days=1)
    gemaakt = _maak(netwerk, begin)
    try:
        yield gemaakt
    finally:
        gemaakt.delete()


def _maak(netwerk: Samenwerkingsverband, begin: datetime) -> Bijeenkomst:
    gemaakt = Bijeenkomst.objects.create(
        samenwerkingsverband=netwerk,
        thema="Wat kost een pagina?",
        begint_op=begin,
        eindigt_op=begin + timedelta(hours=3),
        locatie="De Meetzaal",
        plaats="Beetsterzwaag",
        openbaar=False,
        stand=Agendastand.GEPUBLICEERD,
    )
    Agendapunt.objects.bulk_create(
        Agendapunt(
            samenwerkingsverband=netwerk,
            bijeenkomst=gemaakt,
            titel=f"Agendapunt {nummer}",
            minuten=15,
            volgorde=nummer,
            tekst=("woord " * TEKST)[:TEKST],
        )
        for nummer in range(1, PUNTEN + 1)
    )
    leden = Lid.objects.filter(gemeente__samenwerkingsverband=netwerk, is_active=True).order_by("naam", "pk")
    gemaakt.aanwezig.set(leden[:REGELS])
    return gemaakt


@contextmanager
def zonder_sporen() -> Iterator[None]:
    """Take away the visits that were saved in the block, and the contact they wrote down."""
    try:
        yield
    finally:
        bezoeken = Werkbezoek.objects.filter(verslag=MERK)
        Contactmoment.objects.filter(bron__in=list(bezoeken.values_list("pk", flat=True))).delete()
        bezoeken.delete()
