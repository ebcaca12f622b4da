"""Writing down at an experiment on the page itself, on a phone and without script."""

from playwright.sync_api import Page, expect

from experimenten.models import Schot
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON, ZONDER_SCRIPT
from tests.maak.experimentdelen import maak_alle_delen
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_lid, maak_werkgroep


@OP_DE_TELEFOON
@ZONDER_SCRIPT
def test_schot_is_written_down_in_place_and_taken_away_again(pagina: Page, inloggen, transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    groep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    experiment = maak_experiment(werkgroep=groep, eigenaar=lid)
    maak_alle_delen(experiment=experiment)
    inloggen(lid)
    pagina.goto(f"/experimenten/{experiment.pk}/")

    blok = pagina.locator("#schotten")
    blok.get_by_text("Schot erbij").click()
    blok.get_by_label("Wat hield tegen?").fill("De bus rijdt niet in het weekend.")
    blok.get_by_role("button", name="Bewaar").click()
    expect(pagina.get_by_role("alert")).to_contain_text("Waar zit het in?")
    pagina.get_by_label("Procedure").check()
    pagina.get_by_role("button", name="Bewaar").click()

    expect(pagina.locator("#schotten")).to_contain_text("De bus rijdt niet in het weekend.")
    van_de_bus = pagina.locator("#schotten li", has_text="De bus rijdt niet in het weekend.")
    van_de_bus.get_by_role("button", name="Haal weg").click()
    expect(pagina.locator("#schotten")).not_to_contain_text("De bus rijdt niet in het weekend.")
    pagina.get_by_role("button", name="Ongedaan maken").click()
    expect(pagina.locator("#schotten")).to_contain_text("De bus rijdt niet in het weekend.")
    assert Schot.objects.aanwezig().count() == 2
