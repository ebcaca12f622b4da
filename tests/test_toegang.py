"""The access matrix: every URL x role x row x GET and POST, with and without htmx, against tests/toegang_verwacht.py.

How to add a URL stands at the top of that file.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from functools import cache
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.client import ClientHandler
from django.urls import reverse

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import Openbaar
from tests.adressen import adressen_per_naam, alle_adressen
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.toegang_verwacht import GEEN_ROL, VERWACHT, Verwacht, kwargs_van, pad_van

OPENBAAR_HOOGSTENS = 12
"""Besides the steps of logging in, and what exists only in the demo."""
ALLEEN_DEMO = {"demo_inloggen", "stijl"}
RIJEN = ("van mij", "eigen gemeente", "andere gemeente", "ander netwerk")
ADRESSEN = adressen_per_naam()
ELK_ADRES = pytest.mark.parametrize("naam", sorted(ADRESSEN))
ELK_ADRES_MET_RIJ = pytest.mark.parametrize("naam", sorted(n for n, v in VERWACHT.items() if v.maak and n in ADRESSEN))


# What is declared


def test_every_url_has_an_expectation_and_every_expectation_a_url():
    assert set(ADRESSEN) == set(VERWACHT)


def test_every_url_can_be_told_apart():
    """A name of its own, or other parameters."""
    assert "" not in ADRESSEN
    assert len(ADRESSEN) == len(alle_adressen())


def test_every_view_says_who_may():
    zonder = [adres.route for adres in alle_adressen() if not hasattr(adres.view, "toegang")]

    assert zonder == []


def test_public_urls_are_few_and_have_a_reason():
    openbaar = {naam for naam, adres in ADRESSEN.items() if isinstance(adres.view.toegang, Openbaar)}

    assert openbaar == {naam for naam, wat in VERWACHT.items() if wat.bezoeker}
    assert all(ADRESSEN[naam].view.toegang.reden for naam in openbaar)
    inhoud = {naam for naam in openbaar if not naam.startswith("account_")} - ALLEEN_DEMO
    assert len(inhoud) <= OPENBAAR_HOOGSTENS


# What is answered


@dataclass(frozen=True, kw_only=True)
class Toneel:
    """Three gemeenten, two of them in one samenwerkingsverband, and a person of each role in the first."""

    eigen: Gemeente
    buur: Gemeente
    vreemd: Gemeente
    personen: dict[str, Lid]


@pytest.fixture
def toneel(db, settings) -> Toneel:
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    eigen = maak_gemeente()
    personen = {rol.value: maak_lid(gemeente=eigen, rol=rol, naam=f"Een {rol.label}") for rol in Rolsoort}
    return Toneel(
        eigen=eigen,
        buur=maak_gemeente(samenwerkingsverband=eigen.samenwerkingsverband),
        vreemd=maak_gemeente(),
        personen={**personen, GEEN_ROL[0]: maak_lid(gemeente=eigen)},
    )


@ELK_ADRES
def test_url_answers_each_role_as_expected(naam, toneel):
    verwacht = VERWACHT[naam]

    gekregen, gewenst = {}, {}
    for persoon, lid in toneel.personen.items():
        client = _client(lid)
        for rij, doel in _doelen(naam, toneel, lid).items():
            for methode, htmx in _vragen(verwacht, rij):
                cel = (persoon, methode, "htmx" if htmx else "", RIJEN[rij])
                gewenst[cel] = _gewenst(verwacht, methode, persoon, rij)
                gekregen[cel] = _status(_vraag(doel, methode, client=client, htmx=htmx, verwacht=verwacht))

    assert _verschil(gekregen, gewenst) == {}


@ELK_ADRES
@pytest.mark.parametrize("wie", ["bezoeker", "kan niet meer inloggen"])
def test_url_without_an_account_that_works_leads_to_login(naam, wie, toneel):
    verwacht = VERWACHT[naam]
    lid = toneel.personen[Rolsoort.KWARTIERMAKER]
    doel = _doelen(naam, toneel, lid)[0]
    client = _client(lid if wie == "kan niet meer inloggen" else None)
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    antwoorden = [_vraag(doel, m, client=client, htmx=h, verwacht=verwacht) for m in ("GET", "POST") for h in (0, 1)]

    if verwacht.bezoeker:
        assert [_status(a) for a in antwoorden] == [s for s in verwacht.bezoeker for _ in range(2)]
        return
    naar_inloggen = [_doorverwijzing(antwoord).startswith(reverse(settings.LOGIN_URL)) for antwoord in antwoorden]
    assert naar_inloggen == [True] * 4


@ELK_ADRES_MET_RIJ
def test_row_of_another_network_looks_like_a_row_that_does_not_exist(naam, toneel):
    verwacht = VERWACHT[naam]
    for persoon, lid in toneel.personen.items():
        if _gewenst(verwacht, "GET", persoon, 3) != 404:
            continue
        vreemd = _doelen(naam, toneel, lid)[3]
        niets = _zonder_rij(naam, toneel)

        client = _client(lid)

        antwoorden = [_vraag(doel, "GET", client=client, htmx=False, verwacht=verwacht) for doel in (vreemd, niets)]

        assert [antwoord.status_code for antwoord in antwoorden] == [404, 404]
        assert _zonder_sleutel(antwoorden[0]) == _zonder_sleutel(antwoorden[1])


@ELK_ADRES
def test_post_without_the_key_of_the_form_is_refused(naam, toneel):
    verwacht = VERWACHT[naam]
    for persoon, lid in toneel.personen.items():
        if _gewenst(verwacht, "POST", persoon, 0) not in {200, 302, 422}:
            continue
        client = _client(lid, enforce_csrf_checks=True)
        doel = _doelen(naam, toneel, lid)[0]

        assert _status(_vraag(doel, "POST", client=client, htmx=False, verwacht=verwacht)) == 403
        return


# Asking


def _vragen(verwacht: Verwacht, rij: int) -> Iterator[tuple[str, bool]]:
    """Give (method, htmx). The header changes no right, so the first and the last row say enough about it."""
    for methode, antwoorden in (("GET", verwacht.get), ("POST", verwacht.post)):
        if antwoorden == 405 and rij > 0:
            continue  # decided before the row is looked up
        yield methode, False
        if rij in {0, 3} and antwoorden != 405:
            yield methode, True


def _doelen(naam: str, toneel: Toneel, lid: Lid) -> dict[int, str]:
    """Return the path of each of the four rows; without rows only the first."""
    plaatsen = [
        (toneel.eigen, lid),
        (toneel.eigen, _iemand_anders(toneel.eigen)),
        (toneel.buur, _iemand_anders(toneel.buur)),
        (toneel.vreemd, _iemand_anders(toneel.vreemd)),
    ]
    aantal = len(plaatsen) if VERWACHT[naam].maak else 1
    return {rij: pad_van(naam, gemeente=g, van=van) for rij, (g, van) in enumerate(plaatsen[:aantal])}


def _zonder_rij(naam: str, toneel: Toneel) -> str:
    """Return the path of a row that is nowhere: every id in it is a new one."""
    kwargs = kwargs_van(naam, gemeente=toneel.vreemd, van=_iemand_anders(toneel.vreemd))
    nergens = {sleutel: uuid4() if isinstance(waarde, UUID) else waarde for sleutel, waarde in kwargs.items()}
    return reverse(ADRESSEN[naam].naam, kwargs=nergens)


def _iemand_anders(gemeente: Gemeente) -> Lid:
    return maak_lid(gemeente=gemeente, rollen=(Rolsoort.VRIJWILLIGER, Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER))


def _client(lid: Lid | None, **opties) -> Client:
    client = Client(raise_request_exception=False, **opties)
    if not opties:
        client.handler = _handler()
    if lid is not None:
        client.force_login(lid, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client


@cache
def _handler() -> ClientHandler:
    """One for all: it loads the middleware, which takes longer than most answers."""
    return ClientHandler(enforce_csrf_checks=False)


def _vraag(doel: str, methode: str, *, client: Client, htmx: bool, verwacht: Verwacht) -> HttpResponse:
    """Ask, and undo what the answer changed, so that each cell of the matrix starts from the same data."""
    kop = {"HTTP_HX_REQUEST": "true"} if htmx else {}
    koekjes = copy(client.cookies)
    with _ongedaan():
        antwoord = client.get(doel, **kop) if methode == "GET" else client.post(doel, verwacht.formulier, **kop)
    client.cookies = koekjes
    return antwoord


@contextmanager
def _ongedaan() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _status(antwoord: HttpResponse) -> int:
    return 302 if _doorverwijzing(antwoord) else antwoord.status_code


def _doorverwijzing(antwoord: HttpResponse) -> str:
    return antwoord.headers.get("HX-Redirect") or antwoord.headers.get("Location", "")


def _zonder_sleutel(antwoord: HttpResponse) -> bytes:
    """Return the body without the key against forged forms, which differs on every page."""
    return re.sub(rb'(name="csrfmiddlewaretoken" value=")[^"]*', rb"\1", antwoord.content)


# Expecting


def _gewenst(verwacht: Verwacht, methode: str, persoon: str, rij: int) -> int:
    antwoorden = verwacht.get if methode == "GET" else verwacht.post
    rijen = antwoorden
    if isinstance(antwoorden, dict):
        rijen = next((rijen for rollen, rijen in antwoorden.items() if persoon in rollen), 403)
    return rijen if isinstance(rijen, int) else rijen[rij]


def _verschil(gekregen: dict, gewenst: dict) -> dict[str, str]:
    """Return only the cells that differ, readable: `kwartiermaker GET van mij: 200, expected 404`."""
    return {
        " ".join(cel): f"{gekregen[cel]}, expected {gewenst[cel]}" for cel in gewenst if gekregen[cel] != gewenst[cel]
    }
