"""What leaves the phone: a text that is too old, whoever opens which page, and everything on logging out."""

import time

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.browser.conftest import OP_DE_TELEFOON
from tests.browser.test_onderweg import NIEUW, op_de_telefoon, wacht_tot_op_de_telefoon, zet_op_de_telefoon
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_uitnodiging

pytestmark = [OP_DE_TELEFOON]

LEES_SLEUTELS = """new Promise((klaar) => {
    const open = indexedDB.open("onderweg");
    open.onsuccess = () => {
        const vraag = open.result.transaction("bezoeken").objectStore("bezoeken").getAllKeys();
        vraag.onsuccess = () => klaar(vraag.result.map(([, sleutel]) => sleutel));
    };
})"""


@pytest.mark.parametrize("adres", ["/", "/inloggen/", "/vandaag/"])
def test_text_leaves_the_phone_after_seven_days_also_of_who_makes_no_visits_any_more(
    inloggen, kwartiermaker, linde, scherm, adres
):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    dagen = {"oud": 8, "nieuw": 6}
    for sleutel, geleden in dagen.items():
        zet_op_de_telefoon(pagina, bezoek, sleutel=sleutel, op=(time.time() - geleden * 86_400) * 1000, stand="anders")
    kwartiermaker.rollen.all().delete()
    if adres != "/vandaag/":
        pagina.context.clear_cookies(name="sessionid")

    pagina.goto(adres)

    expect(pagina.get_by_text("Er stond een tekst 7 dagen op uw telefoon")).to_be_visible()
    pagina.goto("/privacy/")
    assert pagina.evaluate(LEES_SLEUTELS) == ["nieuw"]


def test_looking_for_what_is_too_old_makes_no_store(pagina, scherm):
    pagina.goto("/")
    pagina.evaluate("openWatErIs()")
    pagina.add_init_script("delete IDBFactory.prototype.databases")  # an older browser
    pagina.goto("/privacy/")

    pagina.goto("/over/")

    assert pagina.evaluate("indexedDB.databases?.() ?? []") == []


def test_text_leaves_the_phone_after_seven_days_and_on_logout(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.evaluate(
        "begonnen.then(() => zet({lid: mijnId, sleutel: crypto.randomUUID(), soort: 'nieuw', velden: [], "
        "bestanden: [], op: Date.now() - 8 * 86400000}))"
    )

    pagina.goto("/vandaag/")
    expect(pagina.locator("#onderweg")).to_contain_text("Er stond een tekst 7 dagen op uw telefoon")
    assert op_de_telefoon(pagina) == 0
    pagina.goto(NIEUW)
    pagina.get_by_label("Wat viel u op?").fill("Half af")
    wacht_tot_op_de_telefoon(pagina, "Half af")
    pagina.get_by_role("button", name="Uitloggen").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Op deze telefoon staat nog een tekst die niet bewaard is.")
    pagina.get_by_role("button", name="Toch uitloggen").click()

    expect(pagina.get_by_text("U bent uitgelogd.", exact=True)).to_be_visible()
    assert pagina.evaluate("indexedDB.databases().then((alle) => alle.length)") == 0


@pytest.mark.parametrize("adres", ["account", "uitnodiging"])
def test_every_page_to_log_out_from_asks_first(inloggen, kwartiermaker, linde, scherm, adres):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    _, geheim = maak_uitnodiging(door=kwartiermaker)
    pagina = inloggen(kwartiermaker)
    pagina.goto({"account": reverse("account"), "uitnodiging": reverse("uitnodiging_aannemen", args=[geheim])}[adres])
    pagina.evaluate("begonnen")
    zet_op_de_telefoon(pagina, bezoek, sleutel="wacht", op=time.time() * 1000, stand="anders")

    pagina.locator("#inhoud [data-uitloggen] button").click()

    expect(pagina.locator("#onderweg")).to_contain_text("U hebt nog 1 bezoek dat niet verstuurd is.")
    pagina.get_by_role("button", name="Toch uitloggen").click()
    expect(pagina.get_by_text("U bent uitgelogd.", exact=True)).to_be_visible()


def zonder_legen(weg) -> None:
    """A browser that does not do what the answer to logging out asks."""
    antwoord = weg.fetch(max_redirects=0)
    koppen = {naam: waarde for naam, waarde in antwoord.headers.items() if naam != "clear-site-data"}
    weg.fulfill(response=antwoord, headers=koppen)


def test_logging_out_empties_the_store_also_of_who_makes_no_visits_any_more(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/hulp/")
    pagina.evaluate("begonnen")
    zet_op_de_telefoon(pagina, bezoek, sleutel="wacht", op=time.time() * 1000, stand="anders")
    kwartiermaker.rollen.all().delete()
    pagina.goto("/privacy/")
    pagina.route("**/uitloggen/", zonder_legen)

    pagina.get_by_role("button", name="Uitloggen").click()

    expect(pagina.get_by_text("U bent uitgelogd.", exact=True)).to_be_visible()
    assert pagina.evaluate("indexedDB.databases().then((alle) => alle.length)") == 0


@pytest.mark.parametrize("adres", ["/hulp/", "/privacy/"])
def test_store_that_cannot_be_thrown_away_keeps_nobody_logged_in(inloggen, kwartiermaker, scherm, adres):
    if adres == "/privacy/":
        kwartiermaker.rollen.all().delete()
    pagina = inloggen(kwartiermaker)
    pagina.add_init_script(
        "IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('no', 'SecurityError'); }"
    )
    pagina.goto(adres)

    pagina.get_by_role("button", name="Uitloggen").click()

    expect(pagina.get_by_text("U bent uitgelogd.", exact=True)).to_be_visible()


def test_logging_out_empties_the_store_also_where_the_browser_does_not(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Wat viel u op?").fill("Half af")
    wacht_tot_op_de_telefoon(pagina, "Half af")
    tweede = pagina.context.new_page()
    tweede.goto("/hulp/")
    tweede.evaluate("begonnen")
    tweede.route("**/uitloggen/", zonder_legen)
    tweede.get_by_role("button", name="Uitloggen").click()
    tweede.get_by_role("button", name="Toch uitloggen").click()

    expect(tweede.get_by_text("U bent uitgelogd.", exact=True)).to_be_visible()
    assert tweede.evaluate("indexedDB.databases().then((alle) => alle.length)") == 0
    expect(pagina.locator("#onderweg")).to_contain_text("U bent uitgelogd. Wat u typte, staat nog op deze pagina.")
