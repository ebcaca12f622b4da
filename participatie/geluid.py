"""Is this what somebody said into the phone: short enough, and sound (quality.md 3.8). Never shown, only played."""

from collections.abc import Mapping
from types import MappingProxyType

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from participatie.bestanden import VeiligBestand

HOOGSTENS_BYTES = 3 * 1024 * 1024
"""Quarter of an hour at the 24 kbit/s that we record with."""

GELUIDSOORTEN: Mapping[str, str] = MappingProxyType({"webm": "audio/webm", "ogg": "audio/ogg", "m4a": "audio/mp4"})
"""What the recorders of browsers make."""

_BEGIN = {"webm": (0, b"\x1a\x45\xdf\xa3"), "ogg": (0, b"OggS"), "m4a": (4, b"ftyp")}


def maak_veilig_geluid(bestand: UploadedFile) -> VeiligBestand:
    """Return the memo as it may be kept. Raises ValidationError, with what to do, when it may not."""
    if bestand.size > HOOGSTENS_BYTES:
        raise ValidationError("Deze opname is te lang. Neem hoogstens 10 minuten op.")
    inhoud = bestand.read()
    if not inhoud:
        raise ValidationError("Deze opname is leeg. Neem opnieuw op.")
    gezegd = (bestand.content_type or "").partition(";")[0].strip().lower()
    soort = next((sleutel for sleutel, mime in GELUIDSOORTEN.items() if mime == gezegd), "")
    plaats, teken = _BEGIN.get(soort, (0, b"\x00"))
    if not soort or inhoud[plaats : plaats + len(teken)] != teken:
        raise ValidationError("Dit is geen opname die wij kunnen afspelen. Neem opnieuw op.")
    return VeiligBestand(naam=f"opname.{soort}", soort=soort, inhoud=inhoud, klein=b"", ontvangen=inhoud)
