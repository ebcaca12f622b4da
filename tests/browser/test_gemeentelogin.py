"""Somebody of a gemeente joins the login of work to the account, and logs in with it: to another site and back."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON, ZONDER_SCRIPT
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_samenwerkingsverband
from tests.netwerk.aanbieder import OUDE_WOORDEN, draaiende_aanbieder, zet_persoon

VERSIERING = "https://cdn.jsdelivr.net/"
"""Where the page of the provider asks for its looks; nothing is fetched."""


@pytest.fixture(scope="module")
def aanbieder():
    with draaiende_aanbieder() as adres:
        yield adres


@pytest.fixture
def andere_hosts(aanbieder) -> tuple[str, ...]:
    return (aanbieder, VERSIERING)


@pytest.mark.filterwarnings(OUDE_WOORDEN)
@OP_DE_TELEFOON
@ZONDER_SCRIPT
def test_lid_joins_the_login_of_the_gemeente_and_logs_in_with_it(pagina, inloggen, aanbieder, settings):
    inlog = replace(GEMEENTELOGIN, server_url=aanbieder)
    settings.GEMEENTELOGINS = (inlog,)
    zet_persoon(inlog, "anke")
    verband = maak_samenwerkingsverband(slug=inlog.samenwerkingsverband)
    gemeente = maak_gemeente(samenwerkingsverband=verband)
    pagina.route(f"{VERSIERING}**", lambda route: route.abort())
    inloggen(maak_lid(naam="Anke", gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))

    pagina.goto("/account/gemeentelogin/")
    pagina.get_by_role("button", name="Koppel de inlog van Gemeente Voorbeeld").click()
    _log_daar_in(pagina)
    assert pagina.get_by_text("Gelukt. U kunt voortaan inloggen via Gemeente Voorbeeld.").is_visible()
    pagina.get_by_role("button", name="Uitloggen").click()
    expect(pagina.get_by_text("U bent uitgelogd.")).to_be_visible()

    pagina.goto("/inloggen/")
    pagina.get_by_role("button", name="Inloggen via Gemeente Voorbeeld").click()
    _log_daar_in(pagina)

    assert pagina.get_by_role("heading", name="Dag Anke").is_visible()
    assert "code=" not in pagina.url


def _log_daar_in(pagina) -> None:
    pagina.get_by_placeholder("sub").fill("anke")
    pagina.get_by_role("button", name="Authorize").click()
    pagina.get_by_role("button", name="Uitloggen").wait_for()
