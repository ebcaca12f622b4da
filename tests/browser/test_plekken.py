"""A kwartiermaker fills in a plek on the phone; a visitor finds it, without an account."""

import pytest

from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.plekken import maak_zoekvraag

pytestmark = [OP_DE_TELEFOON, MET_EN_ZONDER_SCRIPT]


@pytest.fixture
def kwartiermaker(transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Jantsje")
    maak_organisatie(gemeente=lid.gemeente, naam="Dorpshuis De Brink", plaats="Elsloo")
    maak_zoekvraag(door=lid, wat="Samen zingen", soort="activiteit")
    return lid


def test_plek_is_added_fills_a_gap_and_is_found_by_a_visitor(pagina, nieuwe_pagina, inloggen, kwartiermaker, scherm):
    van_jantsje = inloggen(kwartiermaker)
    van_jantsje.goto("/organisaties/")
    van_jantsje.get_by_role("link", name="Dorpshuis De Brink").click()
    van_jantsje.get_by_role("link", name="Nieuwe plek").click()
    van_jantsje.get_by_label("Hoe heet de plek?").fill("Zangkoor")
    van_jantsje.get_by_label("Wat voor plek is het?").select_option(label="activiteit")
    van_jantsje.get_by_text("Wanneer is het open?", exact=True).click()
    van_jantsje.get_by_label("Dinsdag", exact=True).fill("19 tot 21")
    van_jantsje.get_by_text("Mag iedereen deze plek zien?", exact=True).click()
    van_jantsje.get_by_label("Zet deze plek op de openbare pagina").check()
    van_jantsje.get_by_role("button", name="Zet erbij").click()
    fouten = van_jantsje.get_by_role("alert")
    assert fouten.get_by_role("link").count() == 2
    van_jantsje.get_by_label("De organisatie vindt het goed dat iedereen dit ziet").check()
    van_jantsje.get_by_label("Bij wie kan iemand het vragen?").fill("De balie")
    van_jantsje.get_by_role("button", name="Zet erbij").click()
    assert van_jantsje.get_by_text("19.00-21.00 uur").is_visible()
    van_jantsje.get_by_role("button", name="Ja, gevonden").click()
    assert van_jantsje.get_by_text("Gevonden: Samen zingen").is_visible()

    bezoeker = nieuwe_pagina(scherm=scherm)
    bezoeker.goto("/")
    bezoeker.get_by_role("link", name="Wat kunt u doen in de buurt?").click()
    bezoeker.get_by_label("Welke dag?").select_option(label="Dinsdag")
    bezoeker.get_by_role("button", name="Zoek").click()
    bezoeker.get_by_role("link", name="Zangkoor").click()
    assert bezoeker.get_by_text("De balie").is_visible()
