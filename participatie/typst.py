"""PDF for everybody: tagged after PDF/UA-1, with our own letters, made in the process itself without the network.

A template is a file in templates/typst/; what it prints comes in as data and is never read as markup. Letters outside
of ours come from those that Typst brings along.
"""

import json
from collections.abc import Mapping
from datetime import datetime

import typst
from django.conf import settings

MAP = settings.BASE_DIR / "templates" / "typst"
STANDAARD = "ua-1"
VERVANGING = "?"

_ALLES, _ZONDER_PLAATJES, _LATIJN = 0x10FFFF, 0x2BFF, 0x24F
"""Up to which sign we print; every font is asked first, then without pictures and far scripts, then Latin only."""
_LEESTEKENS = range(0x2010, 0x20BF)

_letters = typst.Fonts(include_system_fonts=False, font_paths=[str(MAP / "lettertypen")])


def maak_pdf(sjabloon: str, gegevens: Mapping[str, object], *, op: datetime) -> bytes:
    """Return the PDF of a template in templates/typst/. In: data of plain values, and when it is made.

    The standard allows no sign without a shape. A sign that no font has, such as an emoji, becomes a question mark.
    """
    tekst = json.dumps(gegevens, ensure_ascii=False)
    for grens in (_ALLES, _ZONDER_PLAATJES):
        try:
            return _compileer(sjabloon, _tot(tekst, grens), op=op)
        except typst.TypstError as fout:
            if "could not be displayed" not in fout.message:
                raise
    return _compileer(sjabloon, _tot(tekst, _LATIJN), op=op)


def _compileer(sjabloon: str, gegevens: str, *, op: datetime) -> bytes:
    return typst.compile(
        str(MAP / sjabloon),
        root=str(MAP),
        font_paths=_letters,
        sys_inputs={"gegevens": gegevens},
        pdf_standards=[STANDAARD],
        timestamp=op.replace(microsecond=0),
    )


def _tot(tekst: str, grens: int) -> str:
    return "".join(teken if ord(teken) <= grens or ord(teken) in _LEESTEKENS else VERVANGING for teken in tekst)
