"""Is this file what it says it is, and can it do no harm (quality.md 3.8).

A photo is drawn anew: what stood beside it, such as the place where it was taken, does not come along. A PDF stays as
it is, so that a signature keeps its worth; one that can do more than be read is refused.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote

import puremagic
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from participatie import opslag
from participatie.beelden import teken_opnieuw
from participatie.pdf import weiger_gevaarlijk_pdf

HOOGSTENS_BYTES = 10 * 1024 * 1024
HOOGSTENS_MB = "10 megabyte"
HOOGSTENS_NAAM = 100

PDF, JPEG, PNG, WEBP = "pdf", "jpeg", "png", "webp"
FOTOSOORTEN = (JPEG, PNG, WEBP)


@dataclass(frozen=True, kw_only=True)
class Soort:
    naam: str
    mime: str
    extensies: tuple[str, ...]
    """The first one is the one we give."""


SOORTEN: Mapping[str, Soort] = MappingProxyType(
    {
        PDF: Soort(naam="PDF", mime="application/pdf", extensies=("pdf",)),
        JPEG: Soort(naam="JPEG", mime="image/jpeg", extensies=("jpg", "jpeg")),
        PNG: Soort(naam="PNG", mime="image/png", extensies=("png",)),
        WEBP: Soort(naam="WebP", mime="image/webp", extensies=("webp",)),
    }
)
ANDER_SOORT = "ander_soort"
"""Code of a refusal because of the kind of file: who asks for photos alone says so in its own words."""
KIES_IETS_ANDERS = "Kies een foto (JPEG, PNG of WebP) of een PDF."

_ONGELDIG_IN_NAAM = re.compile(r'[<>:"|?*]')
_APPARATEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class VeiligBestand:
    """A file that was checked. `klein` is a small picture of a photo; `ontvangen` is what came in, for the scanner."""

    naam: str
    soort: str
    inhoud: bytes
    klein: bytes
    ontvangen: bytes

    @property
    def is_foto(self) -> bool:
        return self.soort in FOTOSOORTEN

    @property
    def delen(self) -> dict[str, bytes]:
        """Return what is to be kept: the file, and the small picture of a photo."""
        return {opslag.GROOT: self.inhoud} | ({opslag.KLEIN: self.klein} if self.klein else {})

    @property
    def sha256(self) -> str:
        return opslag.som_van(self.inhoud)


def maak_veilig(bestand: UploadedFile) -> VeiligBestand:
    """Return the file as it may be kept. Raises ValidationError, with what to do, when it may not."""
    ontvangen = lees_heel(bestand)
    soort = _soort(naam=bestand.name, gezegd=bestand.content_type or "", inhoud=ontvangen)
    inhoud, klein = ontvangen, b""
    if soort == PDF:
        weiger_gevaarlijk_pdf(ontvangen)
    else:
        inhoud, klein = teken_opnieuw(ontvangen, formaat=soort.upper())
    if len(inhoud) > HOOGSTENS_BYTES:
        raise ValidationError(f"Deze foto is te groot. Maak hem kleiner: hoogstens {HOOGSTENS_MB}.")
    return VeiligBestand(
        naam=schone_naam(bestand.name, soort=soort), soort=soort, inhoud=inhoud, klein=klein, ontvangen=ontvangen
    )


def lees_heel(bestand: UploadedFile) -> bytes:
    """Return what is in the file. Raises ValidationError when that is nothing, or more than we keep."""
    if bestand.size > HOOGSTENS_BYTES:
        raise ValidationError(f"Dit bestand is te groot. Kies een bestand van hoogstens {HOOGSTENS_MB}.")
    inhoud = bestand.read()
    if not inhoud:
        raise ValidationError("Dit bestand is leeg. Kies een ander bestand.")
    return inhoud


def extensie_van(naam: str) -> str:
    """Return the last part of a name in small letters, without its dot, whatever folders the browser put before it."""
    return PurePosixPath(naam.replace("\\", "/")).suffix.lower().removeprefix(".")


def _soort(*, naam: str, gezegd: str, inhoud: bytes) -> str:
    """Return the kind of file on which its name, what the browser says and its content agree."""
    extensie = extensie_van(naam)
    soort = next((sleutel for sleutel, wat in SOORTEN.items() if extensie in wat.extensies), None)
    if soort is None:
        raise ValidationError(f"Dit soort bestand kunnen wij niet bewaren. {KIES_IETS_ANDERS}", code=ANDER_SOORT)
    mime = SOORTEN[soort].mime
    if gezegd.partition(";")[0].strip().lower() != mime or _mime_van(inhoud) != mime:
        raise ValidationError(
            f"De naam zegt dat dit een {SOORTEN[soort].naam} is, maar dat is het niet. {KIES_IETS_ANDERS}",
            code=ANDER_SOORT,
        )
    return soort


def _mime_van(inhoud: bytes) -> str:
    try:
        return puremagic.magic_string(inhoud)[0].mime_type
    except (puremagic.PureError, ValueError, IndexError):
        return ""


# Names


def schone_naam(naam: str, *, soort: str) -> str:
    """Return a name without folders, without characters that turn text around, and with the extension that belongs."""
    laatste = re.split(r"[/\\]", unicodedata.normalize("NFC", naam))[-1]
    leesbaar = "".join(teken for teken in laatste if not unicodedata.category(teken).startswith(("C", "Zl", "Zp")))
    zonder_extensie = re.sub(r"\.[^.]*$", "", _ONGELDIG_IN_NAAM.sub("", leesbaar))
    extensie = SOORTEN[soort].extensies[0]
    stam = " ".join(zonder_extensie.split())[: HOOGSTENS_NAAM - len(extensie) - 1].strip(". ")
    if not stam or _APPARATEN.fullmatch(stam.partition(".")[0]):
        stam = f"bestand {stam}".strip()
    return f"{stam}.{extensie}"


def als_bijlage(naam: str) -> str:
    """Return the Content-Disposition of a file to save (RFC 6266), with a plain name for who cannot read the real."""
    gewoon = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    veilig = re.sub(r"[^A-Za-z0-9 ._-]", "_", gewoon)
    return f"attachment; filename=\"{veilig}\"; filename*=UTF-8''{quote(naam, safe='')}"
