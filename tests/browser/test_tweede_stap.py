"""Somebody of staff makes a passkey, logs in with it, and stays logged in. Chromium plays the device."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.utils import timezone
from playwright.sync_api import Page, Route, expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import BUREAU, Wachter
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import WACHTWOORD

APPARAAT = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def pagina(transactional_db, browser, server) -> Iterator[Page]:
    """A passkey belongs to a name and not to a number, so not to 127.0.0.1."""
    adres = server.url.replace("127.0.0.1", "localhost")
    wachter = Wachter((adres,))
    context = browser.new_context(base_url=adres, viewport=BUREAU, locale="nl-NL")
    context.set_default_timeout(10_000)
    wachter.bewaak(context)
    pagina = context.new_page()
    cdp = context.new_cdp_session(pagina)
    cdp.send("WebAuthn.enable")
    cdp.send("WebAuthn.addVirtualAuthenticator", {"options": APPARAAT})
    yield pagina
    context.close()
    server.wacht_tot_klaar()
    assert wachter.fouten == []


def test_staff_makes_a_passkey_logs_in_with_it_and_stays_logged_in(pagina):
    lid = maak_lid(wachtwoord=WACHTWOORD, rol=Rolsoort.KWARTIERMAKER)
    pagina.goto("/inloggen/?next=/agenda/")
    pagina.get_by_text("Inloggen met wachtwoord").first.click()
    pagina.locator("[name=login]").fill(lid.email)
    pagina.locator("[name=password]").fill(WACHTWOORD)
    pagina.get_by_role("button", name="Inloggen met wachtwoord").click()
    pagina.get_by_role("link", name="Maak een passkey").click()
    pagina.get_by_label("Naam").fill("Laptop van het werk")
    pagina.get_by_role("button", name="Maak de passkey").click()
    expect(pagina.locator(".herstelcodes li")).to_have_count(10)
    pagina.get_by_role("link", name="Ik heb ze bewaard").click()
    expect(pagina).to_have_url("/agenda/")

    pagina.get_by_role("button", name="Uitloggen").click()
    expect(pagina.get_by_text("U bent uitgelogd.")).to_be_visible()
    pagina.goto("/inloggen/?next=/agenda/")
    pagina.get_by_role("link", name="Log in met een passkey").click()
    pagina.get_by_role("button", name="Log in met mijn passkey").click()
    expect(pagina).to_have_url("/agenda/")
    pagina.goto("/account/tweede-stap/")
    expect(pagina.get_by_role("heading", name="Laptop van het werk")).to_be_visible()
    pagina.get_by_role("button", name="Uitloggen").click()
    expect(pagina.get_by_text("U bent uitgelogd.")).to_be_visible()
    pagina.goto("/inloggen/?next=/agenda/")
    pagina.get_by_text("Inloggen met wachtwoord").first.click()
    pagina.locator("[name=login]").fill(lid.email)
    pagina.locator("[name=password]").fill(WACHTWOORD)
    pagina.get_by_role("button", name="Inloggen met wachtwoord").click()
    pagina.get_by_role("button", name="Gebruik mijn passkey").click()
    expect(pagina).to_have_url("/agenda/")

    pagina.clock.install()
    pagina.goto("/agenda/")
    UserSession.objects.filter(user=lid).update(last_seen_at=timezone.now() - timedelta(minutes=28))
    pagina.clock.run_for(28.5 * 60 * 1000)
    vraag = pagina.get_by_role("alertdialog", name="Wilt u ingelogd blijven?")
    expect(vraag).to_be_visible()
    vraag.get_by_role("button", name="Blijf ingelogd").click()
    pagina.clock.run_for(2000)
    expect(vraag).to_be_hidden()
    assert timezone.now() - UserSession.objects.get(user=lid).last_seen_at < timedelta(minutes=1)


def test_a_passkey_is_asked_only_once_its_script_is_there(pagina):
    """Sent earlier, the form would go without what the device answers."""
    opgehouden: list[Route] = []
    pagina.route("**/passkey*.js", lambda route: opgehouden.append(route))
    pagina.goto("/inloggen/passkey/", wait_until="commit")
    knop = pagina.get_by_role("button", name="Log in met mijn passkey")
    expect(knop).to_have_count(0)
    opgehouden[0].continue_()
    expect(knop).to_be_visible()
