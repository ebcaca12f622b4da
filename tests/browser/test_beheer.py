"""Who looks after a network, on a phone: a word that changes and colours of its own, with and without script."""

from django.urls import reverse
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.beheer import maak_deelnemersoort
from tests.maak.netwerk import maak_lid

PAARS = b":root { --basis-color-accent-1-inverse-bg-default: #4a2b6b }"


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_word_changes_and_colours_are_looked_at_before_all_see_them(pagina, inloggen, transactional_db):
    lid = maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    maak_deelnemersoort(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    inloggen(lid)
    kop = pagina.locator("header.kop")

    pagina.goto(reverse("beheer"))
    pagina.get_by_role("link", name="Soorten deelnemers").click()
    pagina.get_by_role("link", name="wijkteammedewerker").click()
    pagina.get_by_label("Woord", exact=True).fill("vlechtwerker")
    pagina.get_by_role("button", name="Bewaar").click()
    expect(pagina.get_by_role("rowheader", name="vlechtwerker")).to_be_visible()

    pagina.get_by_role("link", name="Beheer").first.click()
    pagina.get_by_role("link", name="Kleuren").click()
    bestand = {"name": "thema.css", "mimeType": "text/css", "buffer": PAARS}
    pagina.get_by_label("Themabestand").set_input_files(bestand)
    pagina.get_by_role("button", name="Stuur het bestand").click()
    expect(kop).to_have_css("background-color", "rgb(74, 43, 107)")
    pagina.get_by_role("button", name="Toon dit aan iedereen").click()
    expect(kop).to_have_css("background-color", "rgb(74, 43, 107)")
    pagina.get_by_role("button", name="Toon weer ons eigen thema").click()
    expect(kop).not_to_have_css("background-color", "rgb(74, 43, 107)")
    pagina.get_by_role("button", name="Ongedaan maken").click()
    expect(kop).to_have_css("background-color", "rgb(74, 43, 107)")
