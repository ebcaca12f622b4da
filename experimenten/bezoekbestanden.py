"""Photos of a visit, and memos: placing them, and typing out what was said."""

from datetime import datetime
from uuid import UUID, uuid5

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import F

from experimenten.dezelfde_foto import INGETROKKEN, is_ingetrokken, staat_al_bij
from experimenten.models import Bezoekbestand, Werkbezoek
from experimenten.models.bezoekbestanden import HOOGSTENS_PER_BEZOEK
from netwerk.models import Lid
from participatie import geluid, opslag
from participatie.bestanden import VeiligBestand, maak_veilig
from participatie.geluid import VeiligGeluid
from participatie.virusscan import VIRUS_BIJ_WERK, Afloop, Uitslag, scan

FOTO, MEMO = "foto", "opname"
Veilig = VeiligBestand | VeiligGeluid

VOL = f"Er staan al {HOOGSTENS_PER_BEZOEK} foto's en opnamen bij dit bezoek. Haal er eerst een weg."
NIET_GEPLAATST = {
    Afloop.VIRUS: VIRUS_BIJ_WERK,
    Afloop.VOL: VOL,
    Afloop.INGETROKKEN: INGETROKKEN,
}


def lees_in(bestand: UploadedFile, *, soort: str) -> Veilig:
    """Return the photo drawn anew, without the place where it was taken, or the memo. Raises ValidationError."""
    if soort == MEMO:
        return geluid.maak_veilig(bestand)
    veilig = maak_veilig(bestand)
    if not veilig.is_foto:
        raise ValidationError("Kies een foto: JPEG, PNG of WebP.")
    return veilig


def plaats(*, werkbezoek: Werkbezoek, bestand: Veilig, sleutel: UUID, door: Lid, nu: datetime) -> Afloop:
    """Keep a photo or memo with a visit. Sent twice it is one; a virus or a full visit gives none.

    Nor does a photo for which the consent was taken back: a phone of somebody else may still have it.
    """
    uitslag = scan(bestand.ontvangen)
    if uitslag is Uitslag.VIRUS:
        return Afloop.VIRUS
    _op_slot(werkbezoek)
    er_al = werkbezoek.bestanden.filter(sleutel=sleutel).first()
    if er_al is not None:
        return Afloop.GEPLAATST if er_al.stand == Bezoekbestand.Stand.VRIJGEGEVEN else Afloop.WACHT
    if staat_al_bij(werkbezoek, bestand.sha256):
        return Afloop.GEPLAATST
    if is_ingetrokken(bestand.sha256, netwerk=werkbezoek.gemeente.samenwerkingsverband_id):
        return Afloop.INGETROKKEN
    if _is_vol(werkbezoek):
        return Afloop.VOL
    schoon = uitslag is Uitslag.SCHOON
    rij = Bezoekbestand(
        sleutel=sleutel,
        gemeente_id=werkbezoek.gemeente_id,
        werkbezoek=werkbezoek,
        naam=bestand.naam if isinstance(bestand, VeiligBestand) else f"opname.{bestand.soort}",
        soort=bestand.soort,
        grootte=len(bestand.inhoud),
        sha256=bestand.sha256,
        stand=Bezoekbestand.Stand.VRIJGEGEVEN if schoon else Bezoekbestand.Stand.QUARANTAINE,
        geplaatst_door=door,
        geplaatst_op=nu,
    )
    opslag.bewaar(rij.pk, bestand.delen)
    rij.save(force_insert=True)
    return Afloop.GEPLAATST if schoon else Afloop.WACHT


def zet_terug(bestand: Bezoekbestand) -> bool:
    """Put a photo or memo back; False when others took its place meanwhile. One that came anew is there already."""
    _op_slot(bestand.werkbezoek)
    if bestand.verwijderd_op is not None and not staat_al_bij(bestand.werkbezoek, bestand.sha256):
        if _is_vol(bestand.werkbezoek):
            return False
        bestand.zet_terug()
    return True


def _is_vol(werkbezoek: Werkbezoek) -> bool:
    return werkbezoek.bestanden.aanwezig().count() >= HOOGSTENS_PER_BEZOEK


def _op_slot(werkbezoek: Werkbezoek) -> None:
    """Let who adds a file to the same visit at this moment wait: both would count 19."""
    Werkbezoek.objects.select_for_update(of=("self",)).get(pk=werkbezoek.pk)


def plaats_fotos(*, werkbezoek: Werkbezoek, fotos: list[UploadedFile], door: Lid, nu: datetime) -> list[str]:
    """Keep the photos that came with the form itself; return what to say of those that could not stay."""
    fouten = []
    for nummer, foto in enumerate(fotos[:HOOGSTENS_PER_BEZOEK]):
        try:
            veilig = lees_in(foto, soort=FOTO)
        except ValidationError as fout:
            fouten += fout.messages
            continue
        sleutel = uuid5(werkbezoek.sleutel, f"{nummer} {veilig.sha256}")
        afloop = plaats(werkbezoek=werkbezoek, bestand=veilig, sleutel=sleutel, door=door, nu=nu)
        fouten += [NIET_GEPLAATST[afloop]] if afloop in NIET_GEPLAATST else []
    return fouten


def typ_uit(memo: Bezoekbestand, *, tekst: str, door: Lid, nu: datetime) -> None:
    """Put what was said under the text of the visit. The memo is gone with it, for good."""
    with transaction.atomic():
        bezoek = Werkbezoek.objects.select_for_update(of=("self",)).get(pk=memo.werkbezoek_id)
        bezoek.verslag = f"{bezoek.verslag}\n\n{tekst}".strip()
        bezoek.gewijzigd_op, bezoek.gewijzigd_door = nu, door
        bezoek.versie = F("versie") + 1
        bezoek.save(update_fields=["verslag", "gewijzigd_op", "gewijzigd_door", "versie"])
        memo.delete()
