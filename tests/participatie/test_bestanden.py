"""Files of people (quality.md 3.8): what is refused and with which words, what is left of a photo, and the scanner."""

import socket
import zipfile
import zlib
from io import BytesIO
from types import SimpleNamespace
from uuid import uuid4

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from participatie import opslag, virusscan
from participatie.beelden import GROOT, HOOGSTENS_BEELDPUNTEN, KLEIN
from participatie.bestanden import HOOGSTENS_BYTES, HOOGSTENS_NAAM, als_bijlage, maak_veilig, schone_naam
from participatie.ontvangst import Ontvangst
from participatie.virusscan import Uitslag, scan
from tests.clamd import nep_clamd
from tests.maak.experimenten import een_foto

MIME = {"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "pdf": "application/pdf"}


def upload(naam: str, inhoud: bytes, gezegd: str | None = None) -> SimpleUploadedFile:
    gezegd = MIME.get(naam.rpartition(".")[2].lower(), "application/octet-stream") if gezegd is None else gezegd
    return SimpleUploadedFile(naam, inhoud, content_type=gezegd)


def geweigerd(naam: str, inhoud: bytes, gezegd: str | None = None) -> str:
    """Return the words with which it is refused; empty when it is taken."""
    try:
        maak_veilig(upload(naam, inhoud, gezegd))
    except ValidationError as fout:
        return fout.messages[0]
    return ""


def een_pdf(verander=lambda pdf: None, **bewaren: object) -> bytes:
    uit = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        verander(pdf)
        pdf.save(uit, **bewaren)
    return uit.getvalue()


# Kinds of files: name, what the browser says and content agree


@pytest.mark.parametrize(
    ("naam", "inhoud", "soort"),
    [
        ("a.JPG", een_foto(), "jpeg"),
        ("a.jpeg", een_foto(), "jpeg"),
        ("a.png", een_foto(formaat="PNG"), "png"),
        ("a.webp", een_foto(formaat="WEBP"), "webp"),
        ("a.pdf", een_pdf(), "pdf"),
        ("signed.pdf", een_pdf() + b"\n\r\n", "pdf"),
    ],
)
def test_the_four_kinds_are_taken(naam, inhoud, soort):
    assert maak_veilig(upload(naam, inhoud)).soort == soort


@pytest.mark.parametrize(
    ("naam", "inhoud", "gezegd", "woorden"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", "Dit soort bestand"),
        ("a.docm", b"PK\x03\x04", None, "Dit soort bestand"),
        ("a.jpg.exe", een_foto(), None, "Dit soort bestand"),
        ("jpg", een_foto(), None, "Dit soort bestand"),
        ("a.jpg", een_foto(formaat="PNG"), None, "De naam zegt dat dit een JPEG is"),
        ("a.pdf", een_foto(), None, "De naam zegt dat dit een PDF is"),
        ("a.jpg", een_foto(), "text/html", "De naam zegt dat dit een JPEG is"),
        ("a.png", b"<html><script>alert(1)</script>", None, "De naam zegt dat dit een PNG is"),
        ("a.pdf", b"GIF89a" + een_pdf(), None, "De naam zegt dat dit een PDF is"),
        ("a.jpg", b"", None, "Dit bestand is leeg"),
        ("a.jpg", een_foto()[:200], None, "Deze foto is niet te openen"),
        ("a.pdf", b"%PDF-1.7\n%%EOF", None, "Deze PDF is niet te openen"),
    ],
)
def test_what_is_not_what_it_says_is_refused_with_words(naam, inhoud, gezegd, woorden):
    assert geweigerd(naam, inhoud, gezegd).startswith(woorden)


def test_file_over_10_mb_is_refused_before_it_is_read():
    groot = SimpleNamespace(size=HOOGSTENS_BYTES + 1, name="a.jpg", content_type="image/jpeg")

    with pytest.raises(ValidationError, match="hoogstens 10 megabyte"):
        maak_veilig(groot)


def test_of_a_file_over_10_mb_only_the_size_comes_in():
    ontvangst = Ontvangst()
    ontvangst.new_file("bestand", "a.jpg", "image/jpeg", None)
    for begin in range(0, HOOGSTENS_BYTES + 1, 1024 * 1024):
        ontvangst.receive_data_chunk(b"x" * 1024 * 1024, begin)

    bestand = ontvangst.file_complete(HOOGSTENS_BYTES + 1)

    assert (bestand.size, bestand.read()) == (HOOGSTENS_BYTES + 1, b"")


# Photos


def _met_alles_erbij() -> bytes:
    """A photo that lies on its side and tells where it was taken, with an archive behind it."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter
    exif.get_ifd(0x8825).update({1: "N", 2: (53.0, 4.0, 12.0), 3: "E", 4: (6.0, 5.0, 1.0)})
    beeld = Image.new("RGB", (60, 40), "green")
    uit = BytesIO()
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    beeld.save(uit, "JPEG", exif=exif, comment=b"GEHEIM-COMMENTAAR", icc_profile=icc)
    return uit.getvalue() + b"PK\x03\x04GEHEIM-ARCHIEF<script>"


def test_photo_loses_its_place_its_words_and_what_hangs_behind_it():
    bron = _met_alles_erbij()
    assert Image.open(BytesIO(bron)).getexif().get_ifd(0x8825)

    veilig = maak_veilig(upload("a.jpg", bron))

    for inhoud in (veilig.inhoud, veilig.klein):
        beeld = Image.open(BytesIO(inhoud))
        assert (dict(beeld.getexif()), b"GEHEIM" in inhoud, "icc_profile" in beeld.info) == ({}, False, False)
        assert beeld.size == (40, 60)  # upright
    assert veilig.ontvangen == bron


@pytest.mark.parametrize("formaat", ["PNG", "WEBP"])
def test_see_through_photo_stays_so_and_a_large_one_gets_the_size_of_a_screen(formaat):
    uit = BytesIO()
    Image.new("RGBA", (3000, 300), (0, 128, 0, 100)).save(uit, formaat)

    veilig = maak_veilig(upload(f"a.{formaat.lower()}", uit.getvalue()))

    groot, klein = (Image.open(BytesIO(inhoud)) for inhoud in (veilig.inhoud, veilig.klein))
    assert (groot.format, groot.mode, groot.width, klein.width) == (formaat, "RGBA", GROOT, KLEIN)


def test_small_file_that_would_fill_the_memory_is_refused():
    bom = BytesIO()
    Image.new("1", (10_000, HOOGSTENS_BEELDPUNTEN // 10_000 + 1)).save(bom, "PNG")
    reus = bytearray(een_foto(formaat="PNG"))
    reus[16:24] = (100_000).to_bytes(4, "big") * 2  # its head says 10 thousand million pixels
    reus[29:33] = zlib.crc32(reus[12:29]).to_bytes(4, "big")

    assert len(bom.getvalue()) < 100_000
    assert {geweigerd("a.png", bytes(inhoud)) for inhoud in (bom.getvalue(), reus)} == {
        "Deze foto heeft te veel beeldpunten. Maak hem kleiner en kies hem opnieuw."
    }


# PDF


def _actie(**wat: object):
    return lambda pdf: setattr(pdf.Root, "OpenAction", pikepdf.Dictionary(Type=pikepdf.Name.Action, **wat))


def _diep_verstopt(pdf: pikepdf.Pdf) -> None:
    actie = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    toets = pikepdf.Dictionary(Subtype=pikepdf.Name.Widget, AA=pikepdf.Dictionary(K=actie))
    pdf.pages[0].obj.Annots = pikepdf.Array([pikepdf.Array([toets])])


def _bijlage(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["macro.docm"] = b"PK"


GEVAARLIJK = {
    "script at the start": _actie(S=pikepdf.Name.JavaScript, JS="app.alert(1)"),
    "script deep inside": _diep_verstopt,
    "program to start": _actie(S=pikepdf.Name.Launch, F="cmd.exe"),
    "form to send": _actie(S=pikepdf.Name.SubmitForm, F="https://kwaad.example"),
    "file inside": _bijlage,
    "xfa form": lambda pdf: setattr(pdf.Root, "AcroForm", pikepdf.Dictionary(XFA=pikepdf.Array([]))),
}


@pytest.mark.parametrize("wat", GEVAARLIJK)
def test_pdf_that_can_do_more_than_be_read_is_refused(wat):
    for hoe in ({}, {"object_stream_mode": pikepdf.ObjectStreamMode.generate}):
        assert geweigerd("a.pdf", een_pdf(GEVAARLIJK[wat], **hoe)).startswith("Deze PDF kan meer dan")


def test_pdf_that_jumps_to_a_page_is_fine():
    ga_naar = _actie(S=pikepdf.Name.GoTo, D=pikepdf.Array([0, pikepdf.Name.Fit]))

    assert geweigerd("a.pdf", een_pdf(ga_naar)) == ""


@pytest.mark.parametrize("wachtwoord", ["geheim", ""])
def test_pdf_with_a_lock_is_refused(wachtwoord):
    op_slot = een_pdf(encryption=pikepdf.Encryption(owner="eigenaar", user=wachtwoord))

    assert geweigerd("a.pdf", op_slot).startswith("Deze PDF is beveiligd")


def test_pdf_that_is_something_else_as_well_is_refused():
    archief = BytesIO(een_pdf())
    with zipfile.ZipFile(archief, "a") as zip_:
        zip_.writestr("macro.bin", b"kwaad")
        zip_.comment = b"%%EOF"  # so that it ends as a PDF does

    for inhoud in (een_pdf() + b"<html><script>", archief.getvalue()):
        assert geweigerd("a.pdf", inhoud).startswith("In deze PDF zit nog een ander bestand")


def test_pdf_stays_as_it_is():
    """A signature would not fit any more."""
    assert maak_veilig(upload("a.pdf", een_pdf())).inhoud == een_pdf()


# Names


@pytest.mark.parametrize(
    ("naam", "schoon"),
    [
        ("../../etc/passwd.jpg", "passwd.jpg"),
        ("C:\\Users\\anke\\Mijn foto.JPEG", "Mijn foto.jpg"),
        ("foto\u202egpj.exe.jpg", "fotogpj.exe.jpg"),
        ("a\x00b\r\nc\u200b.jpg", "abc.jpg"),
        ('<b>"x"|?*.jpg', "bx.jpg"),
        ("...jpg", "bestand.jpg"),
        (".jpg", "bestand.jpg"),
        ("NUL.jpg", "bestand NUL.jpg"),
        ("Café in de buurt é.jpg", "Café in de buurt é.jpg"),
        ("x" * 300 + ".jpg", "x" * (HOOGSTENS_NAAM - 4) + ".jpg"),
    ],
)
def test_name_keeps_no_tricks(naam, schoon):
    assert schone_naam(naam, soort="jpeg") == schoon


def test_name_in_the_header_is_plain_and_real():
    assert als_bijlage('Café "1"; x=\u00fc.pdf') == (
        "attachment; filename=\"Cafe _1__ x_u.pdf\"; filename*=UTF-8''Caf%C3%A9%20%221%22%3B%20x%3D%C3%BC.pdf"
    )


@given(st.text(max_size=400))
def test_any_name_is_one_that_can_be_kept_and_sent(naam):
    schoon = schone_naam(naam, soort="pdf")

    assert (schoon.endswith(".pdf"), 4 < len(schoon) <= HOOGSTENS_NAAM, set(schoon) & set("/\\\r\n\0")) == (
        True,
        True,
        set(),
    )
    assert als_bijlage(schoon).isascii()


# The scanner


@pytest.fixture
def clamd(settings):
    with nep_clamd(settings) as start:
        yield start


@pytest.mark.parametrize(
    ("antwoord", "uitslag"),
    [
        (b"stream: OK\0", Uitslag.SCHOON),
        (b"stream: Eicar-Test-Signature FOUND\0", Uitslag.VIRUS),
        (b"INSTREAM size limit exceeded. ERROR\0", Uitslag.ONBEKEND),
        (b"stream: OK maar niet heus\0", Uitslag.ONBEKEND),
        (b"", Uitslag.ONBEKEND),
    ],
)
def test_scanner_is_sent_the_whole_file_and_only_its_yes_is_a_yes(clamd, antwoord, uitslag):
    ontvangen = clamd(antwoord)
    inhoud = bytes(range(256)) * 1000

    assert scan(inhoud) is uitslag
    assert b"".join(ontvangen) == inhoud


def test_scanner_that_cannot_be_reached_says_nothing_about_a_file(clamd, settings, monkeypatch):
    uitslagen = {}
    clamd(b"", sluit_na=100)
    uitslagen["hangs up"] = scan(b"x" * 5_000_000)
    dicht = socket.create_server(("127.0.0.1", 0))
    with dicht:
        monkeypatch.setattr(virusscan, "SECONDEN", 0.2)
        settings.SCANNER = f"127.0.0.1:{dicht.getsockname()[1]}"
        uitslagen["never answers"] = scan(b"x")
    uitslagen["is not there"] = scan(b"x")
    for adres in ("/bestaat/niet.sock", "geen-poort:abc", ""):
        settings.SCANNER = adres
        uitslagen[adres] = scan(b"x")

    assert set(uitslagen.values()) == {Uitslag.ONBEKEND}


# On disk


def test_file_has_a_temporary_name_until_the_commit(settings, tmp_path, django_capture_on_commit_callbacks, db):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"
    sleutel = uuid4()

    with django_capture_on_commit_callbacks(execute=True):
        opslag.bewaar(sleutel, {opslag.GROOT: b"groot", opslag.KLEIN: b"klein"})
        voor = {pad.name for pad in settings.BESTANDEN_MAP.iterdir()}

    assert voor == {f"{sleutel}.groot.nieuw", f"{sleutel}.klein.nieuw"}
    assert {pad.name for pad in settings.BESTANDEN_MAP.iterdir()} == {f"{sleutel}.groot", f"{sleutel}.klein"}
    assert {pad.stat().st_mode & 0o777 for pad in settings.BESTANDEN_MAP.iterdir()} == {0o600}
    assert (opslag.lees(sleutel), opslag.lees(sleutel, opslag.KLEIN), opslag.lees(uuid4())) == (
        b"groot",
        b"klein",
        None,
    )
