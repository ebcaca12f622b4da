"""Photos drawn anew: only the picture itself is kept, upright, not larger than a screen, with a small one beside it."""

import warnings
from io import BytesIO

from django.core.exceptions import ValidationError
from PIL import Image, ImageOps

HOOGSTENS_BEELDPUNTEN = 50_000_000
"""More than a good camera makes; a small file can say that it is far more, and fill the memory."""

GROOT, KLEIN = 2560, 480
"""The longest side, in pixels."""

_BEWAREN = {
    "JPEG": {"quality": 85, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 85},
}
_TE_VEEL = "Deze foto heeft te veel beeldpunten. Maak hem kleiner en kies hem opnieuw."
_KAPOT = "Deze foto is niet te openen. Bewaar hem opnieuw, of kies een andere foto."


def teken_opnieuw(inhoud: bytes, *, formaat: str) -> tuple[bytes, bytes]:
    """Return the picture in the same format, and a small one as WebP. In: JPEG, PNG or WEBP.

    Raises ValidationError when it cannot be opened or is too large to draw.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is refused or left out here
            return _teken(inhoud, formaat)
    except ValidationError:
        raise
    except Image.DecompressionBombError as fout:
        raise ValidationError(_TE_VEEL) from fout
    except Exception as fout:  # whatever a broken or evil file makes Pillow say
        raise ValidationError(_KAPOT) from fout


def _teken(inhoud: bytes, formaat: str) -> tuple[bytes, bytes]:
    with Image.open(BytesIO(inhoud), formats=[formaat]) as bron:
        if bron.width * bron.height > HOOGSTENS_BEELDPUNTEN:  # said in its head; nothing is drawn yet
            raise ValidationError(_TE_VEEL)
        bron.draft("RGB", (GROOT, GROOT))
        beeld = ImageOps.exif_transpose(bron)
        doorzichtig = formaat != "JPEG" and beeld.has_transparency_data
        beeld = beeld.convert("RGBA" if doorzichtig else "RGB")
    beeld.thumbnail((GROOT, GROOT))
    groot = _bewaar(beeld, formaat, **_BEWAREN[formaat])
    beeld.thumbnail((KLEIN, KLEIN))
    return groot, _bewaar(beeld, "WEBP", quality=60, method=4)


def _bewaar(beeld: Image.Image, formaat: str, **hoe: object) -> bytes:
    uit = BytesIO()
    schoon = Image.new(beeld.mode, beeld.size)  # without what Pillow took along in `info`
    schoon.paste(beeld)
    schoon.save(uit, formaat, **hoe)
    return uit.getvalue()
