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


PERSONEN = (*(rol.value for rol in Rolsoort), *GEEN_ROL)


@dataclass(frozen=True, kw_only=True)
class Toneel:
    """Three gemeenten, two of them in one samenwerkingsverband; people work in the first."""

    eigen: Gemeente
    buur: Gemeente
    vreemd: Gemeente

    def maak(self, persoon: str) -> Lid:
        return maak_lid(gemeente=self.eigen, rol=None if persoon in GEEN_ROL else Rolsoort(persoon), naam=persoon)


@pytest.fixture
def toneel(db, settings) -> Toneel:
    settings.DEMO = True
    settings.SECURITY_CONTACT = "mailto:veilig@voorbeeld.example"
    eigen = maak_gemeente()
    buur = maak_gemeente(samenwerkingsverband=eigen.samenwerkingsverband)
    return Toneel(eigen=eigen, buur=buur, vreemd=maak_gemeente())


@ELK_ADRES
def test_url_answers_each_role_as_expected(naam, toneel):
    verwacht = VERWACHT[naam]

    gekregen, gewenst = {}, {}
    for persoon in PERSONEN:
        lid = toneel.maak(persoon)
        client = _client(lid)
        for rij, doel in _doelen(naam, toneel, lid).items():
            for methode, htmx in _vragen(verwacht, persoon, rij):
                cel = (persoon, methode, "htmx" if htmx else "", RIJEN[rij])
                gewenst[cel] = _gewenst(verwacht, methode, persoon, rij)
                gekregen[cel] = _status(_vraag(doel, methode, client=client, htmx=htmx, verwacht=verwacht))

    assert _verschil(gekregen, gewenst) == {}


@ELK_ADRES
def test_url_without_an_account_that_works_leads_to_login(naam, toneel):
    verwacht = VERWACHT[naam]
    lid = toneel.maak(Rolsoort.KWARTIERMAKER)
    doel = _doelen(naam, toneel, lid, aantal=1)[0]
    bezoeker, buitengesloten = _client(None), _client(lid)
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    for client in (bezoeker, buitengesloten):
        vragen = [(methode, htmx) for methode in ("GET", "POST") for htmx in (False, True)]
        antwoorden = [_vraag(doel, m, client=client, htmx=h, verwacht=verwacht) for m, h in vragen]
        if verwacht.bezoeker:
            assert [_status(a) for a in antwoorden] == [s for s in verwacht.bezoeker for _ in range(2)]
        else:
            naar = [_doorverwijzing(antwoord).partition("?")[0] for antwoord in antwoorden]
            assert naar == [reverse(settings.LOGIN_URL)] * 4


def test_staff_without_second_step_reaches_only_what_is_public_and_what_sets_it_up(toneel):
    """With a factor that was not used in this session, setting one up is out of reach too."""
    openbaar = {naam for naam, adres in ADRESSEN.items() if isinstance(adres.view.toegang, Openbaar)}
    zonder, niet_gebruikt = toneel.maak(Rolsoort.KWARTIERMAKER), toneel.maak(Rolsoort.PRIVACY_OFFICER)
    TOTP.activate(niet_gebruikt, TOTP_GEHEIM)

    for lid, naar, mag in (
        (zonder, "mfa_index", tweede_stap.ZONDER | tweede_stap.INSTELLEN),
        (niet_gebruikt, "bevestigen", tweede_stap.ZONDER),
    ):
        client = zet_ingelogd(_client(None), lid, tweede_stap=False)
        bereikt = set()
        for naam in ADRESSEN:
            doel = _doelen(naam, toneel, lid, aantal=1)[0]
            antwoorden = [_vraag(doel, m, client=client, htmx=False, verwacht=VERWACHT[naam]) for m in ("GET", "POST")]
            if {_doorverwijzing(antwoord).partition("?")[0] for antwoord in antwoorden} != {reverse(naar)}:
                bereikt.add(naam)
        assert bereikt == openbaar | mag


@ELK_ADRES_MET_RIJ
@pytest.mark.parametrize("methode", ["GET", "POST"])
def test_row_of_another_network_looks_like_a_row_that_does_not_exist(naam, methode, toneel):
    verwacht = VERWACHT[naam]
    persoon = _eerste_met(verwacht, methode, {404}, rij=3)
    if persoon and not verwacht.sleutel_van_de_browser:
        lid = toneel.maak(persoon)
        client = _client(lid)
        doelen = (_doelen(naam, toneel, lid)[3], _zonder_rij(naam, toneel))

        vreemd, niets = (_vraag(doel, methode, client=client, htmx=False, verwacht=verwacht) for doel in doelen)

        assert [vreemd.status_code, niets.status_code] == [404, 404]
        assert _zonder_sleutel(vreemd) == _zonder_sleutel(niets)


@ELK_ADRES
def test_post_without_the_key_of_the_form_is_refused(naam, toneel):
    verwacht = VERWACHT[naam]
    persoon = _eerste_met(verwacht, "POST", {200, 302, 422}, rij=0)
    if persoon is None:
        return  # nobody can post here
    lid = toneel.maak(persoon)
    doel = _doelen(naam, toneel, lid, aantal=1)[0]

    antwoord = _vraag(doel, "POST", client=_client(lid, enforce_csrf_checks=True), htmx=False, verwacht=verwacht)

    assert _status(antwoord) == 403


def _eerste_met(verwacht: Verwacht, methode: str, statussen: set[int], *, rij: int) -> str | None:
    """Return the first person that should get one of these answers for that row."""
    return next((p for p in PERSONEN if _gewenst(verwacht, methode, p, rij) in statussen), None)


# Asking


def _vragen(verwacht: Verwacht, persoon: str, rij: int) -> Iterator[tuple[str, bool]]:
    """Give (method, htmx). The header changes no right, so the first and the last row say enough about it."""
    for methode in ("GET", "POST"):
        gewenst = _gewenst(verwacht, methode, persoon, rij)
        if gewenst in {403, 405} and rij > 0:
            continue  # decided before the row is looked up
        yield methode, False
        if rij in {0, 3} and gewenst not in {403, 405}:
            yield methode, True


def _doelen(naam: str, toneel: Toneel, lid: Lid, *, aantal: int = 4) -> dict[int, str]:
    """Return the path of each of the four rows; without rows only the first."""
    plaatsen = [toneel.eigen, toneel.eigen, toneel.buur, toneel.vreemd][: aantal if VERWACHT[naam].maak else 1]
    return {
        rij: pad_van(naam, gemeente=gemeente, van=_iemand_anders(gemeente) if rij else lid)
        for rij, gemeente in enumerate(plaatsen)
    }


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
