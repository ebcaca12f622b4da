"""Writing down at an experiment on the page itself, on a phone and without script."""

from playwright.sync_api import Page, expect

from experimenten.models import Schot, Stand
from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import overtredingen
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


def test_step_that_was_open_in_two_tabs_comes_back_with_all_that_was_typed(pagina: Page, inloggen, transactional_db):
    """First after a change in the other tab, then after somebody took the step."""
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    groep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    experiment = maak_experiment(werkgroep=groep, eigenaar=lid)
    inloggen(lid)
    pagina.goto(f"/experimenten/{experiment.pk}/verder/")
    pagina.get_by_label("Wat leerden we?").fill("Samen eten helpt.")
    pagina.get_by_label("Waarom zet u deze stap nu?").fill("Het seizoen is voorbij.")
    type(experiment).objects.update(uitkomst="Uit de andere tab.", versie=2)

    pagina.get_by_role("button", name="Bewaar het resultaat").click()

    expect(pagina.get_by_role("alert")).to_contain_text("Uw tekst staat nog in de velden")
    expect(pagina.get_by_role("table")).to_contain_text("Uit de andere tab.")
    expect(pagina.get_by_label("Wat leerden we?")).to_have_value("Samen eten helpt.")
    assert not [*overtredingen(pagina)]
    type(experiment).objects.update(stand=Stand.RESULTAAT, eerste_resultaat_op="2026-04-01", versie=3)
    pagina.get_by_role("button", name="Bewaar het resultaat").click()
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Iemand was u voor")
    for woorden in ("Samen eten helpt.", "Het seizoen is voorbij."):
        expect(pagina.get_by_role("definition").filter(has_text=woorden)).to_be_visible()
    assert not [*overtredingen(pagina)]
