"""The access matrix: every URL x role x row x GET and POST, with and without htmx, against tests/toegang_verwacht/.

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
from allauth.mfa.totp.internal.auth import TOTP
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.test.client import ClientHandler
from django.urls import reverse

from netwerk import tweede_stap
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import Openbaar
from tests.adressen import adressen_per_naam, alle_adressen
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.netwerk.inloggen import TOTP_GEHEIM, zet_ingelogd
from tests.toegang_verwacht import GEEN_ROL, VERWACHT, Verwacht, kwargs_van, pad_van

OPENBAAR_HOOGSTENS = 21
"""Two show what is open to everybody near by; one takes somebody off a mailing list; five more so that nobody needs an
account to come to a bijeenkomst: the personal link and its calendar file, the code at the door, the mening, and the
agenda for calendar programs; and one is the colours and the logo of a network."""
INLOGGEN = ("account_", "mfa_")
"""Besides the steps of logging in, and what exists only in the demo."""
ALLEEN_DEMO = {"demo_inloggen", "stijl"}
RIJEN = ("van mij", "eigen gemeente", "andere gemeente", "ander netwerk")
ADRESSEN = adressen_per_naam()
ELK_ADRES = pytest.mark.parametrize("naam", sorted(ADRESSEN))
ELK_ADRES_MET_RIJ = pytest.mark.parametrize("naam", sorted(n for n, v in VERWACHT.items() if v.maak and n in ADRESSEN))


# What is declared


def test_every_url_has_an_expectation_and_every_expectation_a_url():
    assert set(ADRESSEN) == set(VERWACHT)


def test_only_what_machines_post_to_takes_a_post_without_the_key_of_a_form():
    zonder = {naam for naam, adres in ADRESSEN.items() if getattr(adres.view, "csrf_exempt", False)}

    assert zonder == {naam for naam, wat in VERWACHT.items() if wat.zonder_formuliersleutel}
    assert all(ADRESSEN[naam].view.zonder_formuliersleutel for naam in zonder)


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
    inhoud = {naam for naam in openbaar if not naam.startswith(INLOGGEN)} - ALLEEN_DEMO
    assert len(inhoud) <= OPENBAAR_HOOGSTENS


# What is answered


PERSONEN = (*(rol.value for rol in Rolsoort), *GEEN_ROL)


@dataclass(frozen=True, kw_only=True)
class Toneel:
    """Three gemeenten, two of them in one samenwerkingsverband, with somebody in each; people work in the first."""

    eigen: Gemeente
    anderen: list[Lid]
    """Somebody else in the own gemeente, in the one beside it, and in another network."""
    leden: dict[str, Lid]
    """One person for each role, and one without; each with a session."""
    clients: dict[str, Client]


@pytest.fixture(scope="module")
def toneel_gebouwd(django_db_setup, django_db_blocker) -> Iterator[Toneel]:
    """The people and their sessions, once for this file: making them takes as long as asking."""
    with django_db_blocker.unblock(), _ongedaan():
        eigen = maak_gemeente()
        plaatsen = (eigen, maak_gemeente(samenwerkingsverband=eigen.samenwerkingsverband), maak_gemeente())
        rollen = (Rolsoort.VRIJWILLIGER, Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER)
        leden = {p: maak_lid(gemeente=eigen, rol=None if p in GEEN_ROL else Rolsoort(p), naam=p) for p in PERSONEN}
        yield Toneel(
            eigen=eigen,
            anderen=[maak_lid(gemeente=plaats, rollen=rollen) for plaats in plaatsen],
            leden=leden,
            clients={persoon: _client(lid) for persoon, lid in leden.items()},
        )


@pytest.fixture
def toneel(toneel_gebouwd, db, settings) -> Toneel:
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    return toneel_gebouwd


@ELK_ADRES
def test_url_answers_each_role_as_expected(naam, toneel):
    verwacht = VERWACHT[naam]
    van_anderen = _paden_van_anderen(naam, toneel)

    gekregen, gewenst = {}, {}
    for persoon, client in toneel.clients.items():
        doelen = [_eigen_pad(naam, toneel, persoon), *van_anderen]
        for rij, methode, htmx in _cellen(verwacht, persoon):
            cel = (persoon, methode, "htmx" if htmx else "", RIJEN[rij])
            gewenst[cel] = _gewenst(verwacht, methode, persoon, rij)
            gekregen[cel] = _status(_vraag(doelen[rij], methode, client=client, htmx=htmx, verwacht=verwacht))

    assert _verschil(gekregen, gewenst) == {}


@ELK_ADRES
def test_url_without_an_account_that_works_leads_to_login(naam, toneel):
    """Somebody who is not logged in, and somebody whose account was closed since."""
    verwacht = VERWACHT[naam]
    lid = toneel.leden[Rolsoort.KWARTIERMAKER]
    doelen = [_eigen_pad(naam, toneel, Rolsoort.KWARTIERMAKER), *_paden_van_anderen(naam, toneel)]
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    for client in (_client(None), toneel.clients[Rolsoort.KWARTIERMAKER]):
        for rij, methode, htmx in _cellen_zonder_account(verwacht):
            antwoord = _vraag(doelen[rij], methode, client=client, htmx=htmx, verwacht=verwacht)
            if verwacht.bezoeker:
                assert _status(antwoord) == verwacht.bezoeker[METHODEN.index(methode)]
            else:
                assert _doorverwijzing(antwoord).partition("?")[0] == reverse(settings.LOGIN_URL)


def test_matrix_has_thousands_of_cells(record_property):
    cellen = sum(
        2 * len(list(_cellen_zonder_account(verwacht)))
        + sum(len(list(_cellen(verwacht, persoon))) for persoon in PERSONEN)
        for verwacht in VERWACHT.values()
    )

    record_property("cellen", cellen)
    print(f"cells of the access matrix: {cellen}")  # noqa: T201
    assert cellen >= CELLEN_MINSTENS


def test_staff_without_second_step_reaches_only_what_is_public_and_what_sets_it_up(toneel):
    """With a factor that was not used in this session, setting one up is out of reach too."""
    openbaar = {naam for naam, adres in ADRESSEN.items() if isinstance(adres.view.toegang, Openbaar)}
    zonder, niet_gebruikt = (
        maak_lid(gemeente=toneel.eigen, rol=rol) for rol in (Rolsoort.KWARTIERMAKER, Rolsoort.PRIVACY_OFFICER)
    )
    TOTP.activate(niet_gebruikt, TOTP_GEHEIM)

    for lid, naar, mag in (
        (zonder, "mfa_index", tweede_stap.ZONDER | tweede_stap.INSTELLEN),
        (niet_gebruikt, "bevestigen", tweede_stap.ZONDER),
    ):
        client = zet_ingelogd(_client(None), lid, tweede_stap=False)
        bereikt = set()
        for naam in ADRESSEN:
            doel = pad_van(naam, gemeente=toneel.eigen, van=copy(lid))
            antwoorden = [_vraag(doel, m, client=client, htmx=False, verwacht=VERWACHT[naam]) for m in ("GET", "POST")]
            if {_doorverwijzing(antwoord).partition("?")[0] for antwoord in antwoorden} != {reverse(naar)}:
                bereikt.add(naam)
        assert bereikt == openbaar | mag


@ELK_ADRES_MET_RIJ
def test_row_of_another_network_looks_like_a_row_that_does_not_exist(naam, toneel):
    verwacht = VERWACHT[naam]
    for methode in ("GET", "POST"):
        persoon = _eerste_met(verwacht, methode, {404}, rij=3)
        if persoon and not verwacht.sleutel_van_de_browser:
            doelen = (_paden_van_anderen(naam, toneel)[-1], _zonder_rij(naam, toneel))

            vreemd, niets = (
                _vraag(doel, methode, client=toneel.clients[persoon], htmx=False, verwacht=verwacht) for doel in doelen
            )

            assert [vreemd.status_code, niets.status_code] == [404, 404]
            assert _zonder_sleutel(vreemd) == _zonder_sleutel(niets)


@ELK_ADRES
def test_post_without_the_key_of_the_form_is_refused(naam, toneel):
    verwacht = VERWACHT[naam]
    persoon = _eerste_met(verwacht, "POST", {200, 302, 422}, rij=0)
    if persoon is None or verwacht.zonder_formuliersleutel:
        return  # nobody can post here, or a machine does
    doel = _eigen_pad(naam, toneel, persoon)
    client = _client(None, enforce_csrf_checks=True)
    client.cookies = copy(toneel.clients[persoon].cookies)

    antwoord = _vraag(doel, "POST", client=client, htmx=False, verwacht=verwacht)

    assert _status(antwoord) == 403


def _eerste_met(verwacht: Verwacht, methode: str, statussen: set[int], *, rij: int) -> str | None:
    """Return the first person that should get one of these answers for that row."""
    return next((p for p in PERSONEN if _gewenst(verwacht, methode, p, rij) in statussen), None)


# Asking


METHODEN = ("GET", "POST")
CELLEN_MINSTENS = 5_000


def _cellen(verwacht: Verwacht, persoon: str) -> Iterator[tuple[int, str, bool]]:
    """Give (row, method, htmx) of every question to ask as this person.

    Refused for the method or for the role, a decorator answers before any row is looked up: there the own row, to which
    somebody has most right, says enough. The header changes no right: it is asked about at the first and the last row.
    """
    for rij in range(4 if verwacht.maak else 1):
        for methode in METHODEN:
            if rij and _gewenst(verwacht, methode, persoon, rij) in {403, 405}:
                continue
            yield rij, methode, False
            if rij in {0, 3}:
                yield rij, methode, True


def _cellen_zonder_account(verwacht: Verwacht) -> Iterator[tuple[int, str, bool]]:
    """The same for who has no account: sent away before the view is called, whatever the row."""
    for rij in range(4 if verwacht.maak else 1):
        for methode in METHODEN:
            yield rij, methode, False
            if rij == 0:
                yield rij, methode, True


def _eigen_pad(naam: str, toneel: Toneel, persoon: str) -> str:
    """Make a row of this person itself. A copy: what a row changes on the person must not outlive it."""
    return pad_van(naam, gemeente=toneel.eigen, van=copy(toneel.leden[persoon]))


def _paden_van_anderen(naam: str, toneel: Toneel) -> list[str]:
    """Make the other three rows; a URL without rows has none."""
    return [pad_van(naam, gemeente=v.gemeente, van=copy(v)) for v in toneel.anderen if VERWACHT[naam].maak]


def _zonder_rij(naam: str, toneel: Toneel) -> str:
    """Return the path of a row that is nowhere: every id in it is a new one."""
    vreemd = toneel.anderen[-1]
    kwargs = kwargs_van(naam, gemeente=vreemd.gemeente, van=copy(vreemd))
    nergens = {sleutel: uuid4() if isinstance(waarde, UUID) else waarde for sleutel, waarde in kwargs.items()}
    return reverse(ADRESSEN[naam].naam, kwargs=nergens)


def _client(lid: Lid | None, **opties) -> Client:
    client = Client(raise_request_exception=False, **opties)
    if not opties:
        client.handler = _handler()
    if lid is not None:
        zet_ingelogd(client, lid)
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
