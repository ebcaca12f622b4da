"""Sound is told by its content, is never a film, and tells nothing of who made it or where."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from participatie import geluid
from tests.maak.voorlezen import EEN_RAAM, een_mp3


def _doos(naam: bytes, inhoud: bytes = b"") -> bytes:
    return (len(inhoud) + 8).to_bytes(4, "big") + naam + inhoud


def _m4a(*, soort: bytes = b"soun", erbij: bytes = b"") -> bytes:
    hdlr = _doos(b"hdlr", bytes(8) + soort + bytes(12))
    moov = _doos(b"moov", _doos(b"trak", _doos(b"mdia", hdlr)) + erbij)
    return _doos(b"ftyp", b"M4A ") + moov + _doos(b"mdat", b"\x01\x02")


def _veilig(inhoud: bytes, naam: str = "opname.bin") -> geluid.VeiligGeluid:
    return geluid.maak_veilig(SimpleUploadedFile(naam, inhoud))


WEBM = b"\x1aE\xdf\xa3\x9f\x42\x82\x84webm" + bytes(40)
ID3 = b"ID3\x04\x00\x00\x00\x00\x00\x0aTXXX Elslo"


@pytest.mark.parametrize(
    ("inhoud", "soort"),
    [
        (een_mp3(ervoor=ID3), "mp3"),
        (_m4a(), "m4a"),
        (WEBM + b"\x86\x86A_OPUS", "webm"),
        (b"OggS" + bytes(24) + b"OpusHead", "ogg"),
    ],
)
def test_kind_is_told_by_the_content_whatever_it_is_called(inhoud, soort):
    assert _veilig(inhoud, "foto.jpg").soort == soort


@pytest.mark.parametrize(
    "inhoud",
    [
        b"MZ" + bytes(200),
        b"<html><script>alert(1)</script>",
        _m4a(soort=b"vide"),
        WEBM + b"\x86\x85V_VP8",
        ID3 + b"<script>",
        b"OggS" + bytes(24) + b"\x80theora",
        b"\xff\xd8\xff\xe0" + bytes(50),
        b"\x00\x00\x00\x00ftyp",
    ],
)
def test_what_is_no_sound_is_refused(inhoud):
    with pytest.raises(ValidationError, match="geen opname"):
        _veilig(inhoud)


def test_too_long_is_refused():
    with pytest.raises(ValidationError, match="te lang"):
        _veilig(EEN_RAAM * 13_000)


def test_title_and_place_go_and_the_sound_stays_where_it_was():
    mp3 = _veilig(een_mp3(ervoor=ID3 + ID3, erna=b"TAG" + b"Elsloo".ljust(125)))
    m4a = _veilig(_m4a(erbij=_doos(b"udta", _doos(b"meta", b"52.95+006.22 Elsloo"))))

    assert mp3.inhoud == een_mp3()
    assert b"Elsloo" not in m4a.inhoud
    assert (len(m4a.inhoud), m4a.inhoud[-2:]) == (len(m4a.ontvangen), b"\x01\x02")
