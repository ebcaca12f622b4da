"""One picture is one photo, however often it was placed: consent that was taken back holds for all of them.

Two are the same when what we drew of them is the same (`sha256`), or when one was made from the other.
"""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import Q

from experimenten.models import Bestand, Bezoekbestand, Experiment, Werkbezoek
from netwerk.models import Nieuwsbericht
from participatie.muur import systeemcontext

INGETROKKEN = "Voor deze foto is de toestemming ingetrokken. Wij bewaren de foto daarom niet."
STAAT_ER_AL = "Dit bestand staat er al. U kunt daar wijzigen waar een foto mag staan."


def staat_al_bij(plek: Experiment | Werkbezoek, sha256: str) -> bool:
    return plek.bestanden.aanwezig().filter(sha256=sha256).exists()


def is_ingetrokken(sha256: str, *, netwerk: UUID) -> bool:
    """Whether somebody in this network took back the consent for this photo, also where this person does not see it."""
    with systeemcontext("ask whether the consent for this photo was taken back"):
        bij_bezoek = Bezoekbestand.objects.filter(gemeente__samenwerkingsverband=netwerk)
        bij_experiment = Bestand.objects.filter(samenwerkingsverband=netwerk)
        return any(
            rijen.filter(sha256=sha256, ingetrokken_op__isnull=False).exists() for rijen in (bij_bezoek, bij_experiment)
        )


def rijen_van(foto: Bestand | Bezoekbestand, *, netwerk: UUID) -> Iterator[Bestand | Bezoekbestand]:
    """Yield the photo wherever it is, each locked, always in the same order; what is gone already is not there."""
    bron = foto.bezoekfoto_id if isinstance(foto, Bestand) else foto.pk
    zelfde, van_bron = Q(sha256=foto.sha256), Q(bezoekfoto=bron) if bron else Q()
    bezoekfotos = Bezoekbestand.objects.filter(gemeente__samenwerkingsverband=netwerk)
    fotos = Bestand.objects.filter(samenwerkingsverband=netwerk)
    for rijen in (bezoekfotos.filter(zelfde | Q(pk=bron)), fotos.filter(zelfde | van_bron | Q(pk=foto.pk))):
        er_nog = rijen.filter(ingetrokken_op=None).order_by("pk")
        yield from er_nog.select_for_update(of=("self",))


def nieuws_met(foto: Bestand | Bezoekbestand, *, netwerk: UUID) -> Iterator[Nieuwsbericht]:
    """Yield the nieuws that shows this photo."""
    yield from Nieuwsbericht.objects.filter(samenwerkingsverband=netwerk, foto__sha256=foto.sha256).order_by("pk")
