"""Input that nobody sends by accident, to every URL: a Dutch answer of 200 to 429, and never a 500.

Uses the rows and forms of tests/toegang_verwacht/, asked by somebody who has every role.
"""

from collections.abc import Iterable, Iterator
from copy import copy
from urllib.parse import urlencode
from uuid import uuid4
from zlib import crc32

import pytest
from django.conf import settings
from django.test import Client

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.adressen import adressen_per_naam
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.netwerk.inloggen import zet_ingelogd
from tests.toegang_verwacht import VERWACHT, pad_van
from tests.toneel import client_van, ongedaan

ADRESSEN = adressen_per_naam()
ELK_ADRES = pytest.mark.parametrize("naam", sorted(ADRESSEN.keys() & VERWACHT.keys()))
ELK_FORMULIER = pytest.mark.parametrize(
    "naam", sorted(naam for naam in ADRESSEN.keys() & VERWACHT.keys() if VERWACHT[naam].post != 405)
)
LEZEN_ANDERS = sorted(
    {
        *("doe_mee", "werkbezoek_vastleggen", "vandaag", "account_login"),
        *(naam for naam in ADRESSEN.keys() & VERWACHT.keys() if VERWACHT[naam].zonder_formuliersleutel),
        *(naam for naam in ADRESSEN if "foto" in naam or "bestand" in naam),
    }
)
"""Open to everybody, for who is logged in, without the key of a form, and with files."""
MAG = {200, 302, 400, 403, 404, 405, 409, 413, 422, 429}

RAAR = {
    "empty": "",
    "spaces": "   ",
    "long": "x" * 20_000,
    "digits": "9" * 5_000,
    "too large a number": str(2**70),
    "negative": "-1",
    "arabic digits": "٣",
    "underscored number": "1_0",
    "turned around": "\u202eneergekeerd\u202c",
    "no date": "31-2-2026",
    "first year": "0001-01-01",
    "last year": "9999-12-31",
    "no uuid": "geen-uuid",
    "quote": "'\"><b>{{ 7 }}{% x %}",
    "half a character": "\ud800".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
    "emoji": "👩🏽‍🌾" * 50,
    "not a number": "NaN",
    "infinite": "Infinity",
    "json": "[" * 5_000,
}
TE_VEEL = "&".join(f"a{n}=1" for n in range(1_500))
MENGSELS = 6
"""Questions per URL: with 19 strange values each field of a page meets six of them."""
VER = ("long", "too large a number", "turned around", "first year", "last year", "quote", "emoji")
VELDEN = (
    *("page", "sort", "zoek", "gemeente", "werkgroep", "wereld", "soort", "plaats", "periode", "stand", "van", "tot"),
    *("experiment", "wie", "naam", "datum", "verslag", "sleutel", "versie", "organisatie", "next", "onbekend"),
)


def _organisatieformulier(lid: Lid) -> dict[str, object]:
    tekst = {"naam": "De Wilg", "plaats": "Elsloo", "adres": "Dorpsstraat 1", "telefoon": "0512 123456"}
    anders = {"website": "https://wilg.example", "omschrijving": "Groenwerk", "toch_nieuw": "True"}
    return {**tekst, **anders, "gemeente": lid.gemeente_id}


def _aanmeldformulier(lid: Lid) -> dict[str, object]:
    tekst = {"naam": "Sjoerd", "telefoon": "0512 123456", "email": "", "bericht": "Ik wil buiten werken."}
    return {**tekst, "sleutel": uuid4(), "gemeente": lid.gemeente_id, "laat_leeg": ""}


def _werkbezoekformulier(lid: Lid) -> dict[str, object]:
    waar = f"organisatie.{maak_organisatie(gemeente=lid.gemeente).pk}"
    vervolg = {"actie": "ja", "actie_wat": "Bellen", "actie_op": "morgen", "actie_op_anders": ""}
    meer = {"datum": "gisteren", "soort": "werkbezoek", "gesproken_met": "Wietske", "mogelijke_plek": "In de kas"}
    return {"bij_wie": "", "waar": waar, "verslag": "Twee plekken vrij.", **vervolg, **meer, "sleutel": uuid4()}


def _contactformulier(lid: Lid) -> dict[str, object]:
    return {"soort": "gesprek", "op": "gisteren", "op_anders": "", "over": "De open dag", "terug": "/contacten/"}


GOEDE_FORMULIEREN = {
    "contact_met_organisatie": _contactformulier,
    "organisatie_toevoegen": _organisatieformulier,
    "organisatie_wijzigen": _organisatieformulier,
    "doe_mee": _aanmeldformulier,
    "werkbezoek_vastleggen": _werkbezoekformulier,
}


@pytest.fixture(scope="module")
def iemand(django_db_setup, django_db_blocker) -> Iterator[tuple[Lid, Client]]:
    """Somebody with every role, logged in, once for this file: that takes longer than most questions."""
    with django_db_blocker.unblock(), ongedaan():
        lid = maak_lid(gemeente=maak_gemeente(), rollen=tuple(Rolsoort))
        yield lid, client_van(lid)


@pytest.fixture
def lid(iemand, db, settings) -> Lid:
    settings.DEMO = True
    return copy(iemand[0])


@pytest.fixture
def wie(iemand, lid) -> Iterator[Client]:
    _, client = iemand
    koekjes = copy(client.cookies)
    yield client
    client.cookies = koekjes


def _pad(naam: str, lid: Lid) -> str:
    return pad_van(naam, gemeente=lid.gemeente, van=lid)


def _is_goed(antwoord) -> bool:
    """A status we chose, and words in Dutch when there is a page."""
    if antwoord.status_code not in MAG:
        return False
    is_blad = antwoord.headers.get("Content-Type", "").startswith("text/html") and b"<html" in antwoord.content
    return not is_blad or b'<html lang="nl"' in antwoord.content


def _ingelogd(client: Client, lid: Lid) -> Client:
    """Some answers end the session; the next question needs one."""
    if settings.SESSION_COOKIE_NAME not in client.cookies:
        zet_ingelogd(client, lid)
    return client


@ELK_ADRES
def test_strange_query_is_no_fault(naam, wie, lid):
    pad = _pad(naam, lid)
    # One bad filter can hide the next, so what is free text also goes alone.
    vragen = [*_mengsels(naam, _velden_op(wie, pad)), *_mengsels(naam, ("zoek", "page"))]
    if not _leest_de_query(wie, pad):
        vragen = vragen[:2]
    zinnen = [urlencode({veld: waarde[:1_500] for veld, waarde in vraag.items()}) for vraag in vragen]

    fout = [
        (zin, antwoord.status_code)
        for zin in (*zinnen, "zoek=%ff%fe&page=%c3%28", TE_VEEL)
        for antwoord in [_ingelogd(wie, lid).get(f"{pad}?{zin}")]
        if not _is_goed(antwoord)
    ]

    assert fout == []


def _mengsels(naam: str, velden: Iterable[str]) -> Iterator[dict[str, str]]:
    """Give a few questions in which each field has a strange value of its own.

    Which values a field meets differs per URL, so that a kind of field meets all of them somewhere: a form or a filter
    is built from the same few kinds everywhere.
    """
    velden, waarden = sorted(velden), list(RAAR.values())
    begin = crc32(naam.encode())
    for keer in range(MENGSELS):
        verschuif = begin + keer * (len(waarden) // MENGSELS)
        yield {veld: waarden[(verschuif + plaats) % len(waarden)] for plaats, veld in enumerate(velden)}


@ELK_FORMULIER
def test_strange_form_is_no_fault(naam, wie, lid):
    pad = _pad(naam, lid)
    velden = _velden_op(wie, pad) | VERWACHT[naam].formulier.keys()

    fout = [
        (vraag, antwoord.status_code)
        for vraag in ({}, *_mengsels(naam, (*velden, "onbekend")))
        for antwoord in [_ingelogd(wie, lid).post(pad, vraag)]
        if not _is_goed(antwoord)
    ]

    assert fout == []


@pytest.mark.parametrize("naam", sorted(GOEDE_FORMULIEREN))
def test_one_strange_field_in_a_good_form_is_no_fault(naam, wie, lid):
    """With all the rest in order a strange value comes further: into the database, and back on the next page."""
    pad, goed = _pad(naam, lid), GOEDE_FORMULIEREN[naam](lid)
    assert wie.post(pad, goed).status_code == 302

    fout = [
        (veld, wat, antwoord.status_code)
        for veld in goed
        for wat in VER
        for antwoord in [wie.post(pad, goed | {"sleutel": uuid4(), veld: RAAR[wat]}, follow=True)]
        if not _is_goed(antwoord)
    ]

    assert fout == []


def _velden_op(client: Client, pad: str) -> set[str]:
    """Return the names that lists use and those of the form on the page."""
    context = client.get(pad).context or {}
    velden = [context[naam].fields for naam in ("form", "filter") if hasattr(context.get(naam), "fields")]
    return {*VELDEN, *(veld for groep in velden for veld in groep)}


def _leest_de_query(client: Client, pad: str) -> bool:
    """A page without list or filter only tells, whatever is asked."""
    context = client.get(pad).context
    if not context:
        return True
    gebonden = [context.get(naam) for naam in ("form", "filter")]
    return "pagina" in context or "blad" in context or any(getattr(form, "is_bound", False) for form in gebonden)


def test_nul_character_is_refused_wherever_it_stands(wie, lid):
    """Before any view is chosen, so the address does not matter."""
    pad = _pad("doe_mee", lid)

    antwoorden = [
        wie.get(pad, {"zoek": "a\0b"}),
        wie.get(f"{pad}?a%00b=1"),
        wie.post(pad, {"naam": "a\0b"}),
        wie.post(pad, {"a\0b": "naam"}),
        wie.get(f"{pad.rstrip('/')}%00/"),
        wie.get(pad, headers={"cookie": "ander=a\0b"}),
    ]

    assert [a.status_code for a in antwoorden] == [400] * len(antwoorden)
    assert all(_is_goed(a) for a in antwoorden)


@pytest.mark.parametrize("naam", LEZEN_ANDERS)
def test_broken_body_is_no_fault(naam, wie, lid):
    """Read before any view is chosen, so one address of each way of reading says it for all."""
    pad = _pad(naam, lid)
    lichamen = [
        (b"\xff\xfe\xfd=\xff&naam=%ff%fe", "application/x-www-form-urlencoded"),
        (b"naam=x", "application/x-www-form-urlencoded; charset=bestaat-niet"),
        (b"--x\r\nContent-Disposition: form-data; name=", "multipart/form-data; boundary=x"),
        (b"zonder grens", "multipart/form-data"),
        (b"&".join(b"a%d=1" % n for n in range(1_500)), "application/x-www-form-urlencoded"),
        (b"naam=" + b"x" * 3_000_000, "application/x-www-form-urlencoded"),
        (b"{[", "application/json"),
    ]

    fout = [
        (soort, lichaam[:20], antwoord.status_code)
        for lichaam, soort in lichamen
        for antwoord in [_ingelogd(wie, lid).generic("POST", pad, lichaam, content_type=soort)]
        if not _is_goed(antwoord)
    ]

    assert fout == []


@pytest.mark.parametrize("naam", LEZEN_ANDERS)
def test_strange_cookies_are_no_fault(naam, lid):
    """The session is looked up before any view is chosen."""
    pad, sessie = _pad(naam, lid), settings.SESSION_COOKIE_NAME

    antwoorden = [
        Client(raise_request_exception=False).get(pad, headers={"cookie": f"{sessie}={'x' * 4_000}"}),
        Client(raise_request_exception=False).get(pad, headers={"cookie": f"{sessie}=\u00e9\u00ff; csrftoken=;=;"}),
    ]

    assert [a.status_code for a in antwoorden if not _is_goed(a)] == []


@pytest.mark.parametrize(
    "deel", ["9" * 5_000, "-1", "abc", "00000000-0000-0000-0000-000000000000", "%ff%fe", "..%2f..", "٣", "%e2%80%ae"]
)
def test_strange_id_is_not_found(deel, wie, lid):
    paden = [f"/{map_}/{deel}/" for map_ in ("mensen", "organisaties", "agenda", "werkgroepen", "werkbezoeken")]

    antwoorden = [wie.get(pad) for pad in paden]

    assert {a.status_code for a in antwoorden} <= {400, 404}
    assert all(_is_goed(a) for a in antwoorden)
