"""A helper fills in the profile with somebody who has no account, and that person takes it over with a card."""

import re

import pytest
from django.core import mail
from playwright.sync_api import expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import overtredingen
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid
from trajecten.models import Inwoner

pytestmark = pytest.mark.django_db(transaction=True)


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_helper_fills_in_together_and_the_person_takes_it_over(pagina, inloggen, nieuwe_pagina):
    anke = maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    inloggen(anke).goto("/inwoners/")
    pagina.get_by_role("link", name="Nieuwe inwoner").first.click()
    pagina.get_by_label("Hoe mogen wij deze inwoner noemen?").fill("Sietse Wouda")
    pagina.get_by_role("button", name="Zet op mijn lijst").click()
    pagina.get_by_role("button", name="Samen beginnen").click()
    expect(pagina.get_by_text("U vult dit samen in met Sietse Wouda.")).to_be_visible()
    pagina.goto(pagina.url.replace("vraag/1/", "vraag/4/"))
    pagina.get_by_label("Wat is uw droom?").fill("Een eigen kraam op de markt")
    pagina.get_by_role("button", name="Verder").click()
    pagina.goto(re.sub(r"vraag/.*", "klopt-dit/", pagina.url))
    expect(pagina.get_by_text("Samen ingevuld met Anke Bosma op")).to_be_visible()
    pagina.get_by_role("button", name="Bewaar het profiel").click()
    expect(pagina.get_by_role("alert")).to_contain_text("Kies welke kopie de inwoner krijgt")
    pagina.locator("label", has_text="Voorgelezen").click()
    pagina.get_by_role("button", name="Bewaar het profiel").click()
    pagina.get_by_role("link", name="Kaart om het profiel over te nemen").click()
    pagina.get_by_label("Wat is het antwoord?").fill("5-3-1980")
    pagina.get_by_role("button", name="Maak de kaart").click()
    if pagina.get_by_role("button", name="Afdrukken").is_visible():  # axe itself is a script
        assert [*overtredingen(pagina)] == []
    adres = pagina.locator("article b").inner_text()

    eigen = nieuwe_pagina()
    eigen.goto("/" + adres.split("/", 3)[3])
    eigen.get_by_label("Wat is uw geboortedatum?").fill("5 maart 1980")
    eigen.get_by_role("button", name="Verder").click()
    eigen.get_by_label("Uw e-mailadres").fill("sietse@voorbeeld.example")
    eigen.get_by_role("button", name="Stuur mij de code").click()
    code = re.search(r"\b[0-9]{6}\b", mail.outbox[-1].body)[0]
    eigen.get_by_label("Code").fill(code)
    eigen.locator("main button").first.click()

    expect(eigen.get_by_text("Dit is nu uw eigen profiel.")).to_be_visible()
    assert Inwoner.objects.get().lid.email == "sietse@voorbeeld.example"
    eigen.goto("/talentprofiel/klopt-dit/")
    expect(eigen.get_by_text("Een eigen kraam op de markt")).to_be_visible()
