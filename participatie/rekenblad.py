"""Write a table as CSV or as an Excel file. Knows no domain nouns.

A text that begins like a formula gets an apostrophe in front of it: a spreadsheet would run what somebody typed in a
name. Numbers and dates stay numbers and dates.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Cel = str | int | date | None

FORMULETEKENS = ("=", "+", "-", "@", "\t", "\r")
_STUURTEKENS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
BREEDSTE = 60


@dataclass(frozen=True, kw_only=True)
class Blad:
    naam: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[Cel]]


def csv_bestand(blad: Blad) -> bytes:
    """Return the sheet as CSV the way a Dutch Excel reads it: semicolons, dates as 1-2-2026, a mark for UTF-8."""
    uit = io.StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow([veilig(kop) for kop in blad.koppen])
    schrijver.writerows([_als_tekst(cel) for cel in rij] for rij in blad.rijen)
    return uit.getvalue().encode("utf-8-sig")


def xlsx_bestand(bladen: Iterable[Blad]) -> bytes:
    """Return the sheets as one Excel file, with the headings in bold and in sight while scrolling."""
    boek = Workbook(write_only=True)
    for blad in bladen:
        pagina = boek.create_sheet(blad.naam)
        pagina.freeze_panes = "A2"
        for nummer, breedte in enumerate(_breedtes(blad), start=1):
            pagina.column_dimensions[get_column_letter(nummer)].width = breedte
        pagina.append([_kopcel(pagina, kop) for kop in blad.koppen])
        for rij in blad.rijen:
            pagina.append([_cel(pagina, cel) for cel in rij])
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def veilig(tekst: str) -> str:
    """Return the text so that a spreadsheet shows it and never runs it."""
    tekst = _STUURTEKENS.sub("", tekst)
    return f"'{tekst}" if tekst.startswith(FORMULETEKENS) else tekst


def _als_tekst(cel: Cel) -> str:
    if cel is None:
        return ""
    if isinstance(cel, date):
        return f"{cel.day}-{cel.month}-{cel.year}"
    return veilig(cel) if isinstance(cel, str) else str(cel)


def _kopcel(pagina, kop: str) -> WriteOnlyCell:
    cel = WriteOnlyCell(pagina, value=veilig(kop))
    cel.font = Font(bold=True)
    return cel


def _cel(pagina, waarde: Cel) -> WriteOnlyCell:
    cel = WriteOnlyCell(pagina, value=veilig(waarde) if isinstance(waarde, str) else waarde)
    if isinstance(waarde, date):
        cel.number_format = "d-m-yyyy"
    return cel


def _breedtes(blad: Blad) -> list[int]:
    kolommen = zip(blad.koppen, *([_als_tekst(cel) for cel in rij] for rij in blad.rijen), strict=True)
    return [min(BREEDSTE, max(map(len, kolom)) + 2) for kolom in kolommen]
