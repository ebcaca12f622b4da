"""A beleidsmedewerker reads the overview, and a kwartiermaker takes an experiment one step further."""

import io

import pytest
from django.utils import timezone
from openpyxl import load_workbook
from playwright.sync_api import expect

from experimenten.models import Experiment, Stand
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_HET_BUREAU
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import geef_rol, maak_actie, maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_inwoner


@pytest.fixture
def beleid(transactional_db):
    """Somebody of two gemeenten with two experiments: one with 6 people in 2 visits, one with 2 people in 1 visit."""
    beleid = maak_lid(naam="Marloes Veenbaas", rol=Rolsoort.BELEIDSMEDEWERKER)
    aa = beleid.gemeente
    bee = maak_gemeente(samenwerkingsverband=aa.samenwerkingsverband, naam="Bee")
    geef_rol(lid=beleid, gemeente=bee, soort=Rolsoort.BELEIDSMEDEWERKER)
    werkgroep = maak_werkgroep(samenwerkingsverband=aa.samenwerkingsverband)
    kwartiermaker = maak_lid(gemeente=aa, rol=Rolsoort.KWARTIERMAKER)
    groot = maak_experiment(werkgroep=werkgroep, naam="Ontschotten?", gemeenten=(aa, bee), eigenaar=kwartiermaker)
    klein = maak_experiment(
        werkgroep=werkgroep, naam="Talentontwikkeling", gemeenten=(aa,), stand=Stand.DROOM, eigenaar=kwartiermaker
    )
    for experiment, aantallen in ((groot, (6, 0)), (klein, (2,))):
        for aantal in aantallen:
            inwoners = tuple(maak_inwoner(gemeente=aa) for _ in range(aantal))
            bezoek = maak_werkbezoek(
                kwartiermaker=kwartiermaker, experiment=experiment, datum=timezone.localdate(), inwoners=inwoners
            )
    bezoek.actie = maak_actie(eigenaar=kwartiermaker)
    bezoek.save()
    return beleid


@MET_EN_ZONDER_SCRIPT
def test_beleidsmedewerker_goes_from_a_number_to_the_list_it_counts(pagina, inloggen, beleid):
    inloggen(beleid)
    pagina.goto("/vandaag/")
    pagina.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Experimenten").click()

    cijfers = pagina.locator(".cijfers")
    expect(cijfers).to_contain_text("Bezoeken 3")
    expect(cijfers).to_contain_text("3 meer dan vorig kwartaal")
    rij = pagina.get_by_role("row", name="Talentontwikkeling")
    expect(rij).to_contain_text("minder dan 5")

    rij.locator("[data-kop='Open acties'] a").click()
    expect(pagina.get_by_text("1 open actie uit bezoeken.")).to_be_visible()
    pagina.go_back()

    cijfers.get_by_role("link", name="6").click()
    expect(pagina.locator(".lijst li")).to_have_count(6)
    pagina.get_by_role("link", name="Overzicht van experimenten").click()

    cijfers.get_by_role("link", name="3", exact=True).click()
    expect(pagina.get_by_text("3 bezoeken gevonden")).to_be_visible()


@OP_HET_BUREAU
@MET_EN_ZONDER_SCRIPT
def test_filters_stand_in_the_address(pagina, inloggen, beleid, script):
    inloggen(beleid)
    pagina.goto("/experimenten/overzicht/")

    pagina.get_by_label("Gemeente").select_option("Bee")
    if not script:
        pagina.get_by_role("button", name="Toon").click()

    expect(pagina.locator("#gevonden")).to_contain_text("1 experiment gevonden.")
    expect(pagina.get_by_role("row", name="Talentontwikkeling")).to_have_count(0)
    assert "gemeente=" in pagina.url
    pagina.reload()
    expect(pagina.locator("#gevonden")).to_contain_text("1 experiment gevonden.")
    pagina.get_by_role("link", name="Wis filters").click()
    expect(pagina.locator("#gevonden")).to_contain_text("2 experimenten gevonden.")


@OP_HET_BUREAU
def test_filtering_keeps_what_is_typed_and_where_one_is(pagina, inloggen, beleid):
    inloggen(beleid)
    pagina.goto("/experimenten/overzicht/")

    pagina.get_by_label("Zoek een experiment").press_sequentially("talent")

    expect(pagina.locator("#gevonden")).to_contain_text("1 experiment gevonden.")
    expect(pagina.get_by_label("Zoek een experiment")).to_be_focused()
    expect(pagina.get_by_label("Zoek een experiment")).to_have_value("talent")
    assert pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")


@OP_HET_BUREAU
@MET_EN_ZONDER_SCRIPT
def test_own_period_is_asked_only_when_it_is_chosen(pagina, inloggen, beleid, script):
    inloggen(beleid)
    pagina.goto("/experimenten/overzicht/")
    expect(pagina.get_by_label("Tot en met")).to_be_hidden()

    pagina.get_by_label("Periode").select_option("Eigen periode")
    pagina.get_by_label("Van", exact=True).fill("1-1-2020")
    pagina.get_by_label("Tot en met").fill("31-12-2020")
    pagina.get_by_role("button", name="Toon").click()

    expect(pagina.locator("#gevonden")).to_contain_text("Van 1 januari 2020 tot en met 31 december 2020.")
    expect(pagina.locator(".cijfers")).to_contain_text("Bezoeken 0")


@OP_HET_BUREAU
@MET_EN_ZONDER_SCRIPT
def test_download_has_the_filter(pagina, inloggen, beleid, script):
    inloggen(beleid)
    pagina.goto("/experimenten/overzicht/")
    pagina.get_by_text("Meer filters").click()
    pagina.get_by_label("Stand").select_option("Droom")
    if not script:
        pagina.get_by_role("button", name="Toon").last.click()
    expect(pagina.locator("#gevonden")).to_contain_text("1 experiment gevonden.")

    with pagina.expect_download() as download:
        pagina.get_by_role("link", name="Download Excel").click()

    blad = load_workbook(io.BytesIO(download.value.path().read_bytes()))["Experimenten"]
    assert [rij[0] for rij in blad.values] == ["Experiment", "Talentontwikkeling"]


@OP_HET_BUREAU
@MET_EN_ZONDER_SCRIPT
def test_kwartiermaker_takes_an_experiment_one_step_further(pagina, inloggen, beleid):
    inloggen(maak_lid(gemeente=beleid.gemeente, rol=Rolsoort.KWARTIERMAKER))
    pagina.goto("/experimenten/")
    pagina.get_by_role("link", name="Talentontwikkeling").click()
    pagina.get_by_role("link", name="Van droom naar vraag").click()
    pagina.get_by_label("Welke vraag").fill("")
    pagina.get_by_role("button", name="Bewaar de vraag").click()
    expect(pagina.get_by_role("alert")).to_contain_text("Er mist nog iets")

    pagina.get_by_label("Welke vraag").fill("Wie kennen wij nog niet?")
    pagina.get_by_label("Wat denken we").fill("Wie geen werk zoekt.")
    pagina.get_by_label("Waaraan zien we").fill("Er komt iemand die wij niet kenden.")
    pagina.get_by_label("Waarom zet u deze stap nu?").fill("De werkgroep wil het weten.")
    pagina.get_by_role("button", name="Bewaar de vraag").click()

    expect(pagina.get_by_text("De stand is nu: Vraag.")).to_be_visible()
    assert Experiment.objects.get(naam="Talentontwikkeling").stand == Stand.VRAAG
