"""Somebody comes in: a visitor who wants to take part, a kwartiermaker who logs in and finds what waits."""

import re

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.core import mail
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_aanmelding
from tests.netwerk.inloggen import TOTP_GEHEIM, code_van_de_app

pytestmark = MET_EN_ZONDER_SCRIPT


@pytest.fixture
def kwartiermaker(transactional_db):
    lid = maak_lid(email="jantsje@voorbeeld.example", rol=Rolsoort.KWARTIERMAKER, naam="Jantsje")
    netwerk = lid.gemeente.samenwerkingsverband
    maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), openbaar=True, eigenaar=lid)
    maak_bijeenkomst(samenwerkingsverband=netwerk)
    return lid


def test_visitor_takes_part_and_the_kwartiermaker_picks_it_up(pagina, nieuwe_pagina, inloggen, kwartiermaker, scherm):
    pagina.goto("/")
    assert pagina.get_by_role("heading", name="Ontschotten?").is_visible()
    pagina.get_by_role("main").get_by_role("link", name="Doe mee").click()
    pagina.get_by_role("button", name="Stuur op").click()
    fouten = pagina.get_by_role("alert")
    assert fouten.get_by_role("link").count() == 3
    fouten.get_by_role("link", name="Vul uw naam in").click()
    pagina.keyboard.type("Sjoerd")
    pagina.get_by_label("Telefoonnummer").fill("06 12 34 56 78")
    pagina.get_by_label("In welke gemeente woont u?").select_option(label=kwartiermaker.gemeente.naam)
    pagina.get_by_label("Wat wilt u?").fill("Ik wil graag buiten werken.")
    pagina.get_by_role("button", name="Stuur op").click()
    assert pagina.get_by_role("heading", name="Bedankt").is_visible()

    van_anke = inloggen(kwartiermaker, pagina=nieuwe_pagina(scherm=scherm))
    van_anke.goto("/vandaag/")
    assert van_anke.get_by_role("heading", name="1 mens wil meedoen").is_visible()
    van_anke.get_by_role("link", name="Alle aanmeldingen").click()
    van_anke.get_by_role("button", name="Ik pak dit op").click()
    assert van_anke.get_by_role("link", name="06 12 34 56 78").get_attribute("href") == "tel:0612345678"
    van_anke.get_by_role("button", name="Ongedaan maken").click()
    assert van_anke.get_by_role("button", name="Ik pak dit op").is_visible()


@OP_DE_TELEFOON
def test_login_with_a_code_and_logout(pagina, kwartiermaker):
    maak_aanmelding(gemeente=kwartiermaker.gemeente)
    TOTP.activate(kwartiermaker, TOTP_GEHEIM)
    pagina.goto("/vandaag/")
    pagina.get_by_label("E-mailadres").first.fill("jantsje@voorbeeld.example")
    pagina.keyboard.press("Enter")
    pagina.get_by_label("Code").wait_for()
    code = re.match(r"\d{6}", mail.outbox[-1].body)[0]
    assert pagina.get_by_label("Code").evaluate("veld => veld === document.activeElement")
    pagina.get_by_label("Code").fill("onzin")
    pagina.get_by_role("main").get_by_role("button", name="Inloggen").click()
    assert pagina.title().startswith("Fout: ")
    pagina.get_by_label("Code").fill(f"{code[:3]} {code[3:]}")
    pagina.get_by_role("main").get_by_role("button", name="Inloggen").click()
    assert pagina.get_by_role("heading", name="Nog 1 stap").is_visible()
    pagina.get_by_label("Code").fill(code_van_de_app())
    pagina.get_by_role("main").get_by_role("button", name="Inloggen").click()
    assert pagina.get_by_role("heading", name="Dag Jantsje").is_visible()

    pagina.get_by_role("button", name="Uitloggen").click()

    expect(pagina.get_by_text("U bent uitgelogd.")).to_be_visible()
    pagina.go_back()
    pagina.reload()
    assert pagina.get_by_role("heading", name="Inloggen").is_visible()


@OP_DE_TELEFOON
def test_actie_is_done_in_one_tap_and_comes_back(pagina, inloggen, kwartiermaker):
    maak_actie(eigenaar=kwartiermaker, wat="De Linde terugbellen")
    inloggen(kwartiermaker)
    pagina.goto("/vandaag/")

    pagina.get_by_role("button", name="Gedaan").click()
    assert pagina.get_by_role("heading", name="De Linde terugbellen").count() == 0
    pagina.get_by_role("button", name="Ongedaan maken").click()

    assert pagina.get_by_role("heading", name="De Linde terugbellen").is_visible()
