"""The access matrix: every URL x role x row x GET and POST, with and without htmx, against tests/toegang_verwacht/.

How to add a URL stands at the top of that file.
"""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.conf import settings
from django.http import HttpResponse
from django.template.backends.django import Template
from django.urls import reverse

from netwerk import tweede_stap
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import Openbaar
from tests.adressen import adressen_per_naam, alle_adressen
from tests.invullen import goed_formulier
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import TOTP_GEHEIM, zet_ingelogd
from tests.toegang_verwacht import VERWACHT, Verwacht, kwargs_van, pad_van
from tests.toneel import (  # noqa: F401 - fixtures
    METHODEN,
    PERSONEN,
    Toneel,
    client_van,
    eigen_pad,
    gebouwd_toneel,
    gewenste_status,
    ongedaan,
    vers_toneel,
    vraag,
)

OPENBAAR_HOOGSTENS = 33
"""Two show what is open to everybody near by, one tells about one experiment; one takes somebody off a mailing list;
five more so that nobody needs an account to come to a bijeenkomst: the personal link and its calendar file, the code
at the door, the mening, and the agenda for calendar programs; one is the colours and the logo of a network; two let
somebody take over the own profile with a card; three are stories that people gave for it, the photo of news, and a
photo of an experiment; one is the personal link to tell how it goes at a plek; one is where a professional tells of
somebody who wants to take part; two are the empty form of a visit that a phone keeps, and the script that keeps it;
and two let who has no account hear a screen read aloud: which lines have a recording, and the recording."""
INLOGGEN = ("account_", "mfa_")
"""Besides the steps of logging in, and what exists only in the demo."""
ALLEEN_DEMO = {"demo_inloggen", "stijl"}
METING = "participatie/meten/paginas.py"  # the browser of the benchmark, which sends it
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


def test_only_two_places_know_of_htmx_so_that_no_right_depends_on_it():
    """A redirect, and what is said of a form that comes too late: so the matrix need not ask every cell with it."""
    weten_het = {
        str(pad.relative_to(settings.BASE_DIR))
        for app in ("participatie", "netwerk", "trajecten", "experimenten")
        for pad in (settings.BASE_DIR / app).rglob("*.py")
        if re.search(r"\.htmx\b|hx[-_]request", pad.read_text(), re.IGNORECASE)
    }

    assert weten_het == {"netwerk/te_laat.py", "participatie/middleware.py", METING}


# What is answered


@pytest.fixture
def zonder_tekst(monkeypatch) -> None:
    """Let pages stay empty: who gets in is decided before, and writing them takes half the time of the matrix.

    What stands on the page that each role gets: tests/test_kanarie.py, which opens them all.
    """
    monkeypatch.setattr(Template, "render", lambda self, context=None, request=None: "")


@ELK_ADRES
@pytest.mark.usefixtures("zonder_tekst")
def test_url_answers_each_role_as_expected(naam, toneel):
    verwacht = VERWACHT[naam]
    van_anderen = _paden_van_anderen(naam, toneel)

    gekregen, gewenst, ingevuld = {}, {}, {}
    for persoon, client in toneel.clients.items():
        eigen = van_anderen[0] if van_anderen and _geweigerd(verwacht, persoon) else eigen_pad(naam, toneel, persoon)
        doelen = [eigen, *van_anderen]
        for rij, methode, htmx in _cellen(verwacht, persoon):
            cel = (persoon, methode, "htmx" if htmx else "", RIJEN[rij])
            gewenst[cel] = gewenste_status(verwacht, methode, persoon, rij)
            antwoord = vraag(doelen[rij], methode, client=client, htmx=htmx, verwacht=verwacht)
            gekregen[cel] = _status(antwoord)
            if (rij, methode, htmx, gewenst[cel]) == (0, "POST", False, 422):
                ingevuld = ingevuld or goed_formulier(antwoord)
            elif ingevuld and (methode, htmx, gewenst[cel]) == ("POST", False, 404):
                cel, goed = (*cel, "filled in well"), replace(verwacht, formulier=ingevuld)
                gewenst[cel] = 404
                gekregen[cel] = _status(vraag(doelen[rij], "POST", client=client, htmx=False, verwacht=goed))

    assert _verschil(gekregen, gewenst) == {}


@ELK_ADRES
def test_url_without_an_account_that_works_leads_to_login(naam, toneel):
    """Somebody who is not logged in, and somebody whose account was closed since."""
    verwacht = VERWACHT[naam]
    lid = toneel.leden[Rolsoort.KWARTIERMAKER]
    doelen = [eigen_pad(naam, toneel, Rolsoort.KWARTIERMAKER), *_paden_van_anderen(naam, toneel)]
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    for client in (client_van(None), toneel.clients[Rolsoort.KWARTIERMAKER]):
        for rij, methode, htmx in _cellen_zonder_account(verwacht):
            antwoord = vraag(doelen[rij], methode, client=client, htmx=htmx, verwacht=verwacht)
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
        client = zet_ingelogd(client_van(None), lid, tweede_stap=False)
        bereikt = set()
        for naam in ADRESSEN:
            doel = pad_van(naam, gemeente=toneel.eigen, van=copy(lid))
            antwoorden = [vraag(doel, m, client=client, htmx=False, verwacht=VERWACHT[naam]) for m in ("GET", "POST")]
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
                vraag(doel, methode, client=toneel.clients[persoon], htmx=False, verwacht=verwacht) for doel in doelen
            )

            assert [vreemd.status_code, niets.status_code] == [404, 404]
            assert _zonder_sleutel(vreemd) == _zonder_sleutel(niets)


@ELK_ADRES
def test_post_without_the_key_of_the_form_is_refused(naam, toneel):
    verwacht = VERWACHT[naam]
    persoon = _eerste_met(verwacht, "POST", {200, 302, 422}, rij=0)
    if persoon is None or verwacht.zonder_formuliersleutel:
        return  # nobody can post here, or a machine does
    doel = eigen_pad(naam, toneel, persoon)
    client = client_van(None, met_formuliersleutel=True)
    client.cookies = copy(toneel.clients[persoon].cookies)

    antwoord = vraag(doel, "POST", client=client, htmx=False, verwacht=verwacht)

    assert _status(antwoord) == 403


def _eerste_met(verwacht: Verwacht, methode: str, statussen: set[int], *, rij: int) -> str | None:
    """Return the first person that should get one of these answers for that row."""
    return next((p for p in PERSONEN if gewenste_status(verwacht, methode, p, rij) in statussen), None)


# Asking


CELLEN_MINSTENS = 5_000


def _cellen(verwacht: Verwacht, persoon: str) -> Iterator[tuple[int, str, bool]]:
    """Give (row, method, htmx) of every question to ask as this person.

    Refused for the method or for the role, a decorator answers before any row is looked up: there the own row, to which
    somebody has most right, says enough, and one role with the header stands for the next one without. The header
    changes no right: for who may it is asked about at the first and the last row.
    """
    om_en_om = PERSONEN.index(persoon) % 2 == 0
    for rij in range(4 if verwacht.maak else 1):
        for methode in METHODEN:
            if gewenste_status(verwacht, methode, persoon, rij) in {403, 405}:
                if rij == 0:
                    yield rij, methode, om_en_om == (methode == "GET")
                continue
            yield rij, methode, False
            if rij in {0, 3}:
                yield rij, methode, True


def _geweigerd(verwacht: Verwacht, persoon: str) -> bool:
    """Whether this person is refused for the role, whatever the row: then one of a colleague says as much."""
    return all(gewenste_status(verwacht, methode, persoon, 0) in {403, 405} for methode in METHODEN)


def _cellen_zonder_account(verwacht: Verwacht) -> Iterator[tuple[int, str, bool]]:
    """The same for who has no account: sent away before the view is called, whatever the row."""
    for rij in range(4 if verwacht.maak else 1):
        for methode in METHODEN:
            yield rij, methode, False
            if rij == 0:
                yield rij, methode, True


def _paden_van_anderen(naam: str, toneel: Toneel) -> list[str]:
    """Make the other three rows; a URL without rows has none."""
    return [pad_van(naam, gemeente=v.gemeente, van=copy(v)) for v in toneel.anderen if VERWACHT[naam].maak]


def _zonder_rij(naam: str, toneel: Toneel) -> str:
    """Return the path of a row that is nowhere: every id in it is a new one."""
    vreemd = toneel.anderen[-1]
    kwargs = kwargs_van(naam, gemeente=vreemd.gemeente, van=copy(vreemd))
    nergens = {sleutel: uuid4() if isinstance(waarde, UUID) else waarde for sleutel, waarde in kwargs.items()}
    return reverse(ADRESSEN[naam].naam, kwargs=nergens)


def _status(antwoord: HttpResponse) -> int:
    return 302 if _doorverwijzing(antwoord) else antwoord.status_code


def _doorverwijzing(antwoord: HttpResponse) -> str:
    return antwoord.headers.get("HX-Redirect") or antwoord.headers.get("Location", "")


def _zonder_sleutel(antwoord: HttpResponse) -> bytes:
    """Return the body without the key against forged forms, which differs on every page."""
    return re.sub(rb'(name="csrfmiddlewaretoken" value=")[^"]*', rb"\1", antwoord.content)


# Expecting


def _verschil(gekregen: dict, gewenst: dict) -> dict[str, str]:
    """Return only the cells that differ, readable: `kwartiermaker GET van mij: 200, expected 404`."""
    return {
        " ".join(cel): f"{gekregen[cel]}, expected {gewenst[cel]}" for cel in gewenst if gekregen[cel] != gewenst[cel]
    }
