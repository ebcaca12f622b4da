"""Is this sound what it says it is (quality.md 3.8). Told by its content: MP3, M4A, WebM or Ogg, and never a film.

Sound cannot be drawn anew as a photo is. What stood beside it, such as a title or a place, is taken out where its kind
keeps that: the tags of MP3, and the boxes of MP4 with what the maker wrote.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from participatie import opslag

HOOGSTENS_BYTES = 5 * 1024 * 1024
"""Some five minutes of speech."""
MP3, M4A, WEBM, OGG = "mp3", "m4a", "webm", "ogg"
SOORTEN: Mapping[str, str] = MappingProxyType(
    {MP3: "audio/mpeg", M4A: "audio/mp4", WEBM: "audio/webm", OGG: "audio/ogg"}
)
ACCEPTEER = "audio/*,.mp3,.m4a,.webm,.ogg,.opus"
KIES_IETS_ANDERS = "Kies een ander bestand met geluid, of spreek het hier in."

_BEELD_IN_WEBM = re.compile(rb"\x86[\x80-\xff]V_[A-Z]")
_BEELD_IN_MP4 = b"vide"
_WAT_DE_MAKER_SCHREEF = (b"udta", b"meta")
_MET_DOZEN = (b"moov", b"trak", b"mdia")


@dataclass(frozen=True, kw_only=True)
class VeiligGeluid:
    """A sound that was checked. `ontvangen` is what came in, for the scanner."""

    soort: str
    inhoud: bytes
    ontvangen: bytes

    @property
    def delen(self) -> dict[str, bytes]:
        return {opslag.GROOT: self.inhoud}

    @property
    def sha256(self) -> str:
        return opslag.som_van(self.inhoud)


class Geluidveld(forms.FileField):
    """A recording. Its value is a VeiligGeluid."""

    def __init__(self, **kwargs) -> None:
        kwargs.setdefault("max_length", 255)
        kwargs.setdefault("widget", forms.FileInput(attrs={"accept": ACCEPTEER}))
        fouten = dict.fromkeys(("required", "invalid", "missing"), "Kies een opname.")
        kwargs["error_messages"] = fouten | {
            "empty": "Deze opname is leeg. Kies een andere.",
            "max_length": "De naam van dit bestand is te lang. Geef het een korte naam en kies het opnieuw.",
        }
        super().__init__(**kwargs)

    def clean(self, data, initial=None) -> VeiligGeluid | None:
        bestand = super().clean(data, initial)
        return maak_veilig(bestand) if bestand else None


def maak_veilig(bestand: UploadedFile) -> VeiligGeluid:
    """Return the sound as it may be kept. Raises ValidationError, with what to do, when it may not."""
    if bestand.size > HOOGSTENS_BYTES:
        raise ValidationError("Deze opname is te lang. Maak hem korter dan 5 minuten.")
    ontvangen = bestand.read()
    soort = _soort(ontvangen)
    if soort is None:
        raise ValidationError(f"Dit is geen opname die wij kunnen afspelen. {KIES_IETS_ANDERS}")
    inhoud = {MP3: _zonder_labels, M4A: _zonder_wat_de_maker_schreef}.get(soort, bytes)(ontvangen)
    return VeiligGeluid(soort=soort, inhoud=inhoud, ontvangen=ontvangen)


def _soort(inhoud: bytes) -> str | None:
    """Return the kind that the content says; None for anything else, and for a film."""
    if inhoud[:4] == b"\x1aE\xdf\xa3":
        return WEBM if b"webm" in inhoud[:64] and not _BEELD_IN_WEBM.search(inhoud) else None
    if inhoud[4:8] == b"ftyp":
        return M4A if _heeft_alleen_geluid(inhoud) else None
    if inhoud[:4] == b"OggS":
        return OGG if any(wat in inhoud[:256] for wat in (b"OpusHead", b"\x01vorbis", b"Speex   ")) else None
    klank = _na_id3(inhoud)
    return MP3 if len(klank) > 3 and _is_mp3_raam(klank) else None


def _is_mp3_raam(klank: bytes) -> bool:
    """Whether a frame of MPEG layer 3 begins here, with a bit rate and a sample rate that exist."""
    eerste, tweede, derde = klank[:3]
    is_laag_3 = eerste == 0xFF and tweede & 0xE0 == 0xE0 and tweede & 0x18 != 0x08 and tweede & 0x06 == 0x02
    return is_laag_3 and derde >> 4 not in (0, 15) and derde & 0x0C != 0x0C


def _na_id3(inhoud: bytes) -> bytes:
    """Return what comes after the tags in front, also when there are several."""
    while inhoud[:3] == b"ID3" and len(inhoud) > 10:
        a, b, c, d = (deel & 0x7F for deel in inhoud[6:10])
        inhoud = inhoud[10 + (a << 21 | b << 14 | c << 7 | d) :]
    return inhoud


def _zonder_labels(inhoud: bytes) -> bytes:
    klank = _na_id3(inhoud)
    return klank[:-128] if klank[-128:-125] == b"TAG" else klank


# MP4: boxes in boxes, each with its length and its name


def _dozen(inhoud: bytes, begin: int, einde: int) -> Iterator[tuple[int, int, bytes]]:
    """Yield (where it begins, where it ends, name) of each box; of a broken one nothing more."""
    while begin + 8 <= einde:
        lengte = int.from_bytes(inhoud[begin : begin + 4], "big")
        kop = 8
        if lengte == 1:
            lengte, kop = int.from_bytes(inhoud[begin + 8 : begin + 16], "big"), 16
        if lengte == 0:
            lengte = einde - begin
        if lengte < kop or begin + lengte > einde:
            return
        yield begin, begin + lengte, inhoud[begin + 4 : begin + 8]
        begin += lengte


def _heeft_alleen_geluid(inhoud: bytes) -> bool:
    soorten = set(_behandelaars(inhoud, 0, len(inhoud)))
    return b"soun" in soorten and _BEELD_IN_MP4 not in soorten


def _behandelaars(inhoud: bytes, begin: int, einde: int) -> Iterator[bytes]:
    """Yield what each track is handled as: `soun`, `vide`, …"""
    for van, tot, naam in _dozen(inhoud, begin, einde):
        if naam == b"hdlr":
            yield inhoud[van + 16 : van + 20]
        elif naam in _MET_DOZEN:
            yield from _behandelaars(inhoud, van + 8, tot)


def _zonder_wat_de_maker_schreef(inhoud: bytes) -> bytes:
    """Blank the boxes with title, place and the like. Nothing moves, so that what points into the file stays right."""
    schoon = bytearray(inhoud)

    def wis(begin: int, einde: int) -> None:
        for van, tot, naam in _dozen(inhoud, begin, einde):
            if naam in _WAT_DE_MAKER_SCHREEF:
                schoon[van + 4 : van + 8] = b"free"
                schoon[van + 8 : tot] = bytes(tot - van - 8)
            elif naam in _MET_DOZEN:
                wis(van + 8, tot)

    wis(0, len(inhoud))
    return bytes(schoon)
