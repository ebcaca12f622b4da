"""Somebody with a link on a phone, and the host at the door: few taps, with and without script."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from netwerk.models import Genodigde, Mening
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.gasten import maak_gastenlijst, maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_lid


@pytest.fixture
def gastvrouw(transactional_db):
    return maak_lid(rol=Rolsoort.FACILITATOR, naam="Hiske Gastvrouw")


@pytest.fixture
def bijeenkomst(gastvrouw):
    """It began just now."""
    verband = gastvrouw.gemeente.samenwerkingsverband
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now())
    maak_gastenlijst(bijeenkomst=bijeenkomst)
    return bijeenkomst


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_guest_answers_checks_in_and_says_what_it_was_like(bijeenkomst, gastvrouw, pagina, scherm, script):
    gast = maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gastvrouw.gemeente)

    pagina.goto(f"/k/{gast.geheim}/")
    pagina.get_by_role("button", name="Ja, ik kom").click()
    expect(pagina.get_by_role("heading", name="Bedankt. U komt")).to_be_visible()
    pagina.get_by_text("Vervoer, eten, hulp, of iemand die meekomt").click()
    pagina.get_by_label("Wat eet of drinkt u niet?").fill("geen noten")
    pagina.get_by_role("button", name="Bewaar").click()
    pagina.goto(f"/b/{bijeenkomst.gastenlijst.code}/")
    pagina.get_by_role("button", name="Ik ben er").click()
    pagina.get_by_role("link", name="Zeg wat u ervan vond").click()
    pagina.get_by_text("Heel goed").click()
    pagina.get_by_role("button", name="Verstuur").click()

    expect(pagina.get_by_text("U hebt uw mening gegeven.")).to_be_visible()
    gast.refresh_from_db()
    assert (gast.antwoord, gast.dieet, gast.aanwezig_op is not None) == ("ja", "geen noten", True)
    assert Mening.objects.get().cijfer == 5


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_host_ticks_a_name_takes_it_back_and_receives_a_walk_in(bijeenkomst, gastvrouw, inloggen, scherm, script):
    maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gastvrouw.gemeente, naam="Jikke Hoekstra")
    pagina = inloggen(gastvrouw)

    pagina.goto(f"/agenda/{bijeenkomst.pk}/deur/")
    pagina.get_by_label("Zoek op naam").press_sequentially("jikke")
    if not script:
        pagina.get_by_role("button", name="Zoek").click()
    pagina.get_by_role("button", name=re.compile("Is er.*Jikke Hoekstra")).click()
    expect(pagina.get_by_text("1 persoon is er.")).to_be_visible()
    pagina.get_by_role("button", name=re.compile("Toch niet.*Jikke Hoekstra")).click()
    expect(pagina.get_by_text("0 mensen zijn er.")).to_be_visible()
    pagina.get_by_role("link", name="Iemand die niet op de lijst staat").click()
    pagina.get_by_label("Naam").fill("Buurman Sietse")
    pagina.get_by_text("inwoner", exact=True).click()
    pagina.get_by_role("button", name="Is er").first.click()

    expect(pagina.get_by_text("Welkom, Buurman Sietse!")).to_be_visible()
    assert [gast.naam for gast in Genodigde.objects.exclude(aanwezig_op=None)] == ["Buurman Sietse"]
