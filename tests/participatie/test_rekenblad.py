"""CSV and Excel files, read back."""

import csv
import io
import re
from datetime import date, datetime

from django.conf import settings
from openpyxl import load_workbook

from participatie.rekenblad import Blad, csv_bestand, xlsx_bestand

GEVAARLIJK = ('=HYPERLINK("x")', "+31512", "-1+1", "@SUM(A1)", "\t=1", "\r=1")
BLAD = Blad(
    naam="Proef",
    koppen=("=kop", "Aantal", "Dag"),
    rijen=[*((tekst, -3, date(2026, 2, 1)) for tekst in GEVAARLIJK), ("Gewoon; met \x0bteken", None, None)],
)


def _csv(blad):
    return list(csv.reader(io.StringIO(csv_bestand(blad).decode("utf-8-sig"), newline=""), delimiter=";"))


def test_csv_shows_formulas_as_text_and_keeps_numbers():
    rijen = _csv(BLAD)

    assert rijen[0] == ["'=kop", "Aantal", "Dag"]
    assert [rij[0] for rij in rijen[1:-1]] == [f"'{tekst}" for tekst in GEVAARLIJK]
    assert rijen[1][1:] == ["-3", "1-2-2026"]
    assert rijen[-1] == ["Gewoon; met teken", "", ""]


def test_csv_tells_excel_that_it_is_utf8():
    assert csv_bestand(BLAD).startswith(b"\xef\xbb\xbf")


def test_xlsx_shows_formulas_as_text_and_keeps_numbers_and_dates():
    pagina = load_workbook(io.BytesIO(xlsx_bestand([BLAD])))["Proef"]
    rijen = list(pagina.iter_rows())

    assert {cel.data_type for rij in rijen for cel in rij} == {"s", "n", "d"}
    assert [rij[0].value for rij in rijen[1:5]] == [f"'{tekst}" for tekst in GEVAARLIJK[:4]]
    assert [cel.value for cel in rijen[1][1:]] == [-3, datetime(2026, 2, 1)]  # noqa: DTZ001 -- a day, as openpyxl reads it
    assert rijen[0][0].font.bold
    assert pagina.freeze_panes == "A2"


def test_xlsx_of_no_rows_has_headings():
    boek = load_workbook(io.BytesIO(xlsx_bestand([Blad(naam="Leeg", koppen=("A", "B"), rijen=[])])))

    assert [cel.value for cel in boek["Leeg"][1]] == ["A", "B"]


ALLEEN_LEZEN = {"participatie/rekenblad_lezen.py", "netwerk/forms/inlezen.py", "netwerk/models/postcodes.py"}


def test_every_export_goes_through_here():
    """Whoever writes a CSV or a spreadsheet elsewhere would have to think of formulas again; the others only read."""
    verboden = re.compile(r"^\s*(import|from) (csv|openpyxl|xlsxwriter)\b", re.MULTILINE)
    bron = [
        pad
        for pakket in ("participatie", "netwerk", "trajecten", "experimenten")
        for pad in (settings.BASE_DIR / pakket).rglob("*.py")
    ]

    gevonden = {str(pad.relative_to(settings.BASE_DIR)) for pad in bron if verboden.search(pad.read_text("utf-8"))}
    assert gevonden == {"participatie/rekenblad.py", *ALLEEN_LEZEN}
    schrijft = re.compile(r"csv\.writer|DictWriter|Workbook\(|\.save\(|write_only")
    assert [pad for pad in ALLEEN_LEZEN if schrijft.search((settings.BASE_DIR / pad).read_text("utf-8"))] == []
