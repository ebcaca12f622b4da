"""Make recordings for tests: of texts that are read aloud."""

import hashlib

from django.utils import timezone

from netwerk.models import Gemeente, Lid, Samenwerkingsverband, Voorleesopname
from participatie import opslag
from participatie.geluid import MP3

EEN_RAAM = bytes.fromhex("fffb9064") + bytes(413)
"""A frame of MP3 with silence."""
TITEL = "Wat kunt u goed?"


def een_mp3(*, ervoor: bytes = b"", erna: bytes = b"") -> bytes:
    return ervoor + EEN_RAAM * 4 + erna


def maak_voorleesopname(
    *,
    samenwerkingsverband: Samenwerkingsverband,
    sleutel: str = "vraag-kan-titel",
    tekst: str = TITEL,
    taal: str = "nl",
    stand: str = Voorleesopname.Stand.VRIJGEGEVEN,
) -> Voorleesopname:
    inhoud = een_mp3()
    opname = Voorleesopname.objects.create(
        samenwerkingsverband=samenwerkingsverband,
        sleutel=sleutel,
        taal=taal,
        tekst=tekst,
        soort=MP3,
        sha256=hashlib.sha256(inhoud).hexdigest(),
        stand=stand,
        geplaatst_op=timezone.now(),
    )
    opslag.bewaar(opname.pk, {opslag.GROOT: inhoud})
    return opname


# The row that a URL is about: tests/toegang_verwacht/voorlezen.py


def netwerk_en_tekst(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    return {"verband_id": gemeente.samenwerkingsverband_id, "sleutel": "vraag-kan-titel"}


def opname(*, gemeente: Gemeente, van: Lid) -> dict[str, object]:
    verband = gemeente.samenwerkingsverband
    er_al = Voorleesopname.objects.filter(samenwerkingsverband=verband).first()
    return {"opname_id": (er_al or maak_voorleesopname(samenwerkingsverband=verband)).pk}
