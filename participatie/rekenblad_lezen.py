"""Read a table that somebody made: CSV in whatever dialect, or an Excel file. Knows no domain nouns.

Every cell comes out as text; what looks like a formula is text too. Nothing is believed: not the name of the file, not
the sizes it says it has.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from participatie.bestanden import extensie_van, lees_heel

HOOGSTENS_RIJEN = 10_000
HOOGSTENS_IN_WOORDEN = "10.000"
HOOGSTENS_KOLOMMEN = 60
HOOGSTENS_TEKENS = 5_000
HOOGSTENS_UITGEPAKT = 50 * 1024 * 1024
"""Of an Excel file, which is a packed one: what comes out is much more than what came in."""

CSV, XLSX = "csv", "xlsx"
KIES_IETS_ANDERS = "Kies een bestand dat op .csv of .xlsx eindigt."
_SCHEIDINGSTEKENS = (";", ",", "\t")
_APOSTROF = re.compile(r"^'(?=[=+\-@\t\r])")


def controleer(bestand: UploadedFile) -> bytes:
    """Return what is in the file. Raises ValidationError, with what to do, when it is no table that we read."""
    inhoud = lees_heel(bestand)
    extensie = extensie_van(bestand.name)
    if extensie not in {CSV, XLSX}:
        raise ValidationError(f"Dit soort bestand kunnen wij niet inlezen. {KIES_IETS_ANDERS}")
    if extensie != _soort(inhoud):
        raise ValidationError(f"Dit is geen {extensie.upper()}-bestand, al zegt de naam van wel. {KIES_IETS_ANDERS}")
    return inhoud


def _soort(inhoud: bytes) -> str:
    if inhoud[:4] == b"PK\x03\x04":
        return XLSX
    return "" if inhoud[:5] in {b"%PDF-", b"\xd0\xcf\x11\xe0\xa1"} else CSV


def lees_rijen(inhoud: bytes, *, hoogstens: int | None = HOOGSTENS_RIJEN) -> Iterator[tuple[int, list[str]]]:
    """Yield (number of the row in the file, its cells), empty rows left out. Raises ValidationError where it cannot.

    `hoogstens` is for what comes in from outside; None on the command line.
    """
    rijen = _uit_xlsx(inhoud) if _soort(inhoud) == XLSX else _uit_csv(inhoud)
    gelezen = 0
    for nummer, rij in enumerate(rijen, start=1):
        cellen = [_schoon(cel) for cel in rij[:HOOGSTENS_KOLOMMEN]]
        if not any(cellen):
            continue
        gelezen += 1
        if hoogstens is not None and gelezen > hoogstens + 1:  # the headings are a row too
            raise ValidationError(f"Er staan meer dan {HOOGSTENS_IN_WOORDEN} rijen in. Verdeel ze over meer bestanden.")
        yield nummer, cellen


def _schoon(cel: str) -> str:
    """Without the apostrophe that we, or a spreadsheet, put before what looks like a formula."""
    return _APOSTROF.sub("", cel.strip())[:HOOGSTENS_TEKENS]


# CSV


def _uit_csv(inhoud: bytes) -> Iterator[Sequence[str]]:
    tekst = decodeer(inhoud)
    try:
        if tekst[:4].lower() == "sep=" and tekst[4:5] in _SCHEIDINGSTEKENS:
            scheiding, tekst = tekst[4], tekst.partition("\n")[2]
        else:
            scheiding = _scheidingsteken(tekst)
        yield from csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding)
    except csv.Error as fout:
        raise ValidationError("Dit bestand kunnen wij niet lezen. Bewaar het opnieuw als CSV of als XLSX.") from fout


def decodeer(inhoud: bytes) -> str:
    """Return the text, in the first way of writing letters that fits."""
    for bom, codering in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if inhoud.startswith(bom):
            return _als(inhoud, codering)
    if inhoud[1:2] == b"\x00" or inhoud[:1] == b"\x00":
        return _als(inhoud, "utf-16-le" if inhoud[1:2] == b"\x00" else "utf-16-be")
    try:
        return inhoud.decode("utf-8").replace("\x00", "")
    except UnicodeDecodeError:
        return _als(inhoud, "cp1252")


def _als(inhoud: bytes, codering: str) -> str:
    try:
        return inhoud.decode(codering).replace("\x00", "")
    except UnicodeDecodeError as fout:
        raise ValidationError("De letters in dit bestand kunnen wij niet lezen. Bewaar het als CSV UTF-8.") from fout


def _scheidingsteken(tekst: str) -> str:
    """Return the mark that cuts the first line in most pieces."""
    eerste = next(filter(str.strip, io.StringIO(tekst)), "")
    return max(_SCHEIDINGSTEKENS, key=lambda teken: len(next(csv.reader([eerste], delimiter=teken), [])))


# Excel


def _uit_xlsx(inhoud: bytes) -> Iterator[Sequence[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as ingepakt:
            if sum(deel.file_size for deel in ingepakt.infolist()) > HOOGSTENS_UITGEPAKT:
                raise ValidationError("Dit bestand is uitgepakt te groot. Bewaar alleen het blad met de rijen.")
        boek = load_workbook(io.BytesIO(inhoud), read_only=True, keep_links=False)
        blad = boek.worksheets[0]
        blad.reset_dimensions()
        for rij in blad.iter_rows(values_only=True):
            yield [_als_tekst(cel) for cel in rij[:HOOGSTENS_KOLOMMEN]]
    except _KAPOT as fout:
        raise ValidationError("Dit Excel-bestand kunnen wij niet lezen. Bewaar het opnieuw en probeer het.") from fout


_KAPOT = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, InvalidFileException, KeyError, ValueError, IndexError, TypeError),
    *(EOFError, OSError, SyntaxError, AttributeError, NotImplementedError, RuntimeError, OverflowError),
)
"""What openpyxl lets through of a file that somebody broke, or made to break; SyntaxError is that of XML."""


def _als_tekst(cel: object) -> str:
    if cel is None:
        return ""
    if isinstance(cel, bool):
        return "ja" if cel else "nee"
    if isinstance(cel, datetime | date):
        return f"{cel.day}-{cel.month}-{cel.year}"
    if isinstance(cel, time):
        return cel.isoformat("minutes")
    if isinstance(cel, float) and cel.is_integer():
        return str(int(cel))
    return str(cel)
