"""A kwartiermaker keeps the fire warm on a phone: one tap notes contact, a second takes it back."""

import pytest
from playwright.sync_api import expect

from netwerk.models import Contactmoment
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.contacten import maak_contact
from tests.maak.netwerk import maak_lid, maak_organisatie


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
@pytest.mark.django_db(transaction=True)
def test_contact_is_noted_from_vandaag_in_one_tap_and_taken_back_in_another(inloggen, scherm, script):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke Dijkstra")
    linde = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")
    maak_contact(door=kwartiermaker, organisatie=linde, dagen_geleden=200)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/vandaag/")
    koud = pagina.get_by_role("link", name="1 organisatie", exact=True)

    pagina.get_by_role("button", name="Gebeld met Zorgboerderij De Linde").click()
    expect(pagina.get_by_text("Genoteerd bij Zorgboerderij De Linde: gebeld.")).to_be_visible()
    expect(koud).to_have_count(0)
    pagina.get_by_role("button", name="Ongedaan maken").click()
    expect(pagina.get_by_text("Het contact telt niet meer mee.")).to_be_visible()
    expect(koud).to_be_visible()

    assert Contactmoment.objects.geteld().count() == 1
