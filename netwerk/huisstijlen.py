"""Theme and logo of a samenwerkingsverband: made again from what was sent, looked at, and only then put live."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from PIL import Image

from netwerk.models import Huisstijldeel, Lid, Samenwerkingsverband
from participatie import muur
from participatie.bestanden import FOTOSOORTEN, maak_veilig
from participatie.thema import Thema, lees

THEMA, LOGO = Huisstijldeel.Soort.THEMA, Huisstijldeel.Soort.LOGO
LOGO_BREED, LOGO_HOOG = 480, 160
"""Twice the size at which it is shown, for sharp screens."""
LOGO_BYTES = 60 * 1024


@dataclass(frozen=True, kw_only=True)
class Stand:
    """What is live, and what was sent last and is not."""

    live: Huisstijldeel | None
    nieuw: Huisstijldeel | None


def adres(verband: Samenwerkingsverband, soort: str, vingerafdruk: str) -> str:
    """Return where a browser gets it; other content has another address."""
    return reverse("huisstijl_bestand", args=[verband.pk, soort, vingerafdruk])


def van(verband: Samenwerkingsverband | None) -> dict[str, str]:
    """Return the addresses of the theme and the logo of a network, for base.html; no question to the database."""
    if verband is None:
        return {}
    delen = {THEMA: verband.thema, LOGO: verband.logo}
    return {str(soort): adres(verband, soort, waarde) for soort, waarde in delen.items() if waarde}


def stand(verband: Samenwerkingsverband) -> dict[str, Stand]:
    delen = list(Huisstijldeel.objects.filter(samenwerkingsverband=verband).defer("inhoud").order_by("-gemaakt_op"))
    return {
        soort: Stand(
            live=next((d for d in delen if d.soort == soort and d.vingerafdruk == getattr(verband, soort)), None),
            nieuw=next((d for d in delen if d.soort == soort and d.vingerafdruk != getattr(verband, soort)), None),
        )
        for soort in (THEMA, LOGO)
    }


def bestand(verband_id: UUID, soort: str, vingerafdruk: str) -> Huisstijldeel | None:
    """Return a theme or logo for whoever asks for its address: it stands on the public page."""
    with muur.systeemcontext("a browser asks for a theme or a logo"):
        gevraagd = {"samenwerkingsverband": verband_id, "soort": soort, "vingerafdruk": vingerafdruk}
        return Huisstijldeel.objects.filter(**gevraagd).first()


# Making it again


def lees_thema(bestand: UploadedFile) -> Thema:
    return lees(bestand.read())


def teken_logo(bestand: UploadedFile) -> bytes:
    """Return the logo as a WebP of ours. Raises ValidationError for anything but a photo; an SVG can hold a program."""
    veilig = maak_veilig(bestand)
    if veilig.soort not in FOTOSOORTEN:
        raise ValidationError("Een logo is een plaatje: PNG, WebP of JPEG.")
    with Image.open(BytesIO(veilig.inhoud)) as bron:
        beeld = bron.convert("RGBA")
    beeld.thumbnail((LOGO_BREED, LOGO_HOOG))
    uit = BytesIO()
    beeld.save(uit, "WEBP", quality=85, method=6)
    if len(uit.getvalue()) > LOGO_BYTES:
        raise ValidationError("Dit logo is te groot. Kies een eenvoudiger plaatje.")
    return uit.getvalue()


# Keeping


def bewaar(verband: Samenwerkingsverband, soort: str, inhoud: bytes, *, door: Lid, nu: datetime) -> Huisstijldeel:
    """Keep what was sent beside what is live, in place of what was sent before. Nobody sees it yet."""
    vingerafdruk = hashlib.sha256(inhoud).hexdigest()[:16]
    eerdere = Huisstijldeel.objects.filter(samenwerkingsverband=verband, soort=soort)
    eerdere.exclude(vingerafdruk__in=[getattr(verband, soort), vingerafdruk]).delete()
    deel, _ = Huisstijldeel.objects.update_or_create(
        samenwerkingsverband=verband,
        soort=soort,
        vingerafdruk=vingerafdruk,
        defaults={
            "inhoud": inhoud,
            "mime": "text/css" if soort == THEMA else "image/webp",
            "gemaakt_op": nu,
            "door": door,
        },
    )
    return deel


def zet_live(verband: Samenwerkingsverband, deel: Huisstijldeel) -> list[str]:
    """Show it to everybody from the next page on. Return why not, when its text could not be read."""
    if deel.soort == THEMA and (onleesbaar := lees(bytes(deel.inhoud)).onleesbaar):
        return onleesbaar
    _wijs_aan(verband, deel.soort, deel.vingerafdruk)
    return []


def zet_terug(verband: Samenwerkingsverband, soort: str) -> None:
    """Show our own again; what was live is kept, to be put live again."""
    _wijs_aan(verband, soort, "")


def _wijs_aan(verband: Samenwerkingsverband, soort: str, vingerafdruk: str) -> None:
    setattr(verband, soort, vingerafdruk)
    verband.save(update_fields=[soort])
