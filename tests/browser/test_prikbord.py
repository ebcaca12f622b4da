"""A werkgroep at work: somebody names a colleague on the prikbord, and an inwoner comes in by a link."""

import pytest
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from netwerk.werkgroepen import link_voor
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid, maak_werkgroep, zet_in_werkgroep

pytestmark = [MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON]


@pytest.fixture
def vrijwilliger(transactional_db):
    lid = maak_lid(rol=Rolsoort.VRIJWILLIGER, naam="Jantsje")
    groep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
    for wie in (lid, maak_lid(gemeente=lid.gemeente, rol=Rolsoort.VRIJWILLIGER, naam="Wietske Bos")):
        zet_in_werkgroep(lid=wie, werkgroep=groep)
    return lid


def test_lid_names_a_colleague_pins_the_message_and_an_inwoner_answers(
    pagina, nieuwe_pagina, inloggen, vrijwilliger, scherm, script
):
    groep = vrijwilliger.werkgroepen.get()
    inloggen(vrijwilliger)
    pagina.goto(f"/werkgroepen/{groep.pk}/")
    pagina.get_by_role("link", name="Prikbord").click()
    veld = pagina.get_by_label("Uw bericht")
    if script:
        veld.press_sequentially("Gaat u mee @wie")
        pagina.get_by_role("checkbox", name="Wietske Bos").check()
    else:
        veld.fill("Gaat u mee @Wietske Bos?")
    pagina.get_by_role("button", name="Plaats").click()
    expect(pagina.get_by_text("Voor Wietske Bos")).to_be_visible()
    pagina.get_by_role("button", name="Zet bovenaan").click()
    expect(pagina.get_by_role("heading", name="Bovenaan gezet")).to_be_visible()

    inwoner = maak_lid(gemeente=vrijwilliger.gemeente, rol=Rolsoort.INWONER, naam="Sjoerd")
    van_sjoerd = inloggen(inwoner, pagina=nieuwe_pagina(scherm=scherm))
    van_sjoerd.goto(f"/werkgroepen/uitgenodigd/{link_voor(groep)}/")
    van_sjoerd.get_by_role("button", name="Ja, ik doe mee").click()
    van_sjoerd.get_by_role("link", name="Prikbord").click()
    van_sjoerd.get_by_label("Uw bericht").fill("Ik ga graag mee.")
    van_sjoerd.get_by_role("button", name="Plaats").click()

    pagina.reload()
    expect(pagina.get_by_text("Ik ga graag mee.")).to_be_visible()
    expect(pagina.get_by_text("Nieuw", exact=True)).to_be_visible()
