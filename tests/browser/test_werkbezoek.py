"""A kwartiermaker on the road: a visit in a minute, on a phone and at a desk, with and without script."""

import re
import sys
import time
from dataclasses import dataclass, field
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from experimenten.models import Werkbezoek, Werkbezoekconcept
from netwerk.models import Actie, Organisatie
from tests.browser.conftest import KLEIN_EN_GROOT, MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_contactmoment, maak_organisatie

TIKKEN_HOOGSTENS = 8
SECONDEN_HOOGSTENS = 60
NIEUW = "/werkbezoeken/nieuw/"


@dataclass
class Vinger:
    """Taps, and counts. Typing is no tap, but going to a field is."""

    pagina: Page
    tikken: int = 0
    begonnen: float = field(default_factory=time.monotonic)

    def tik(self, waar: Locator) -> None:
        waar.click()
        self.tikken += 1

    def typ(self, waar: Locator, tekst: str) -> None:
        self.tik(waar)
        self.pagina.keyboard.type(tekst)

    @property
    def seconden(self) -> float:
        return time.monotonic() - self.begonnen


@pytest.fixture
def linde(kwartiermaker) -> Organisatie:
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")


def bewaar(pagina: Page) -> Locator:
    return pagina.get_by_role("button", name="Bewaar bezoek")


def typ_en_wacht_tot_bewaard(pagina: Page, tekst: str) -> None:
    """Type what was seen, and wait until this text is at the server."""
    met_tekst = f"verslag={quote(tekst)}"
    with pagina.expect_response(lambda antwoord: met_tekst in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wat viel u op?").press_sequentially(tekst)
    expect(pagina.locator("#bewaard")).to_have_text(re.compile(r"Bewaard om \d\d\.\d\d uur"))


# Writing down


@KLEIN_EN_GROOT
@MET_EN_ZONDER_SCRIPT
def test_visit_to_a_place_that_is_searched_takes_few_taps(inloggen, kwartiermaker, linde, script, scherm, capsys):
    pagina = inloggen(kwartiermaker)
    pagina.goto("/vandaag/")
    vinger = Vinger(pagina)

    vinger.tik(pagina.get_by_role("link", name="Nieuw bezoek"))
    vinger.typ(pagina.get_by_label("Bij wie was u?"), "zorgboerdrij")
    if not script:
        vinger.tik(pagina.get_by_role("button", name="Zoek", exact=True))
        expect(pagina.get_by_label("Bij wie was u?")).to_be_focused()
    vinger.tik(pagina.get_by_text("Zorgboerderij De Linde"))
    vinger.typ(pagina.get_by_label("Wat viel u op?"), "Twee plekken vrij.")
    vinger.tik(pagina.get_by_text("Ja, dit ga ik doen"))
    vinger.typ(pagina.get_by_label("Wat gaat u doen?"), "Froukje bellen")
    vinger.tik(pagina.get_by_text("Morgen"))
    vinger.tik(bewaar(pagina))

    expect(pagina.get_by_text("Uw bezoek bij Zorgboerderij De Linde is bewaard.")).to_be_visible()
    assert (Werkbezoek.objects.get().organisatie, Actie.objects.get().wat) == (linde, "Froukje bellen")
    assert vinger.tikken <= (TIKKEN_HOOGSTENS if script else TIKKEN_HOOGSTENS + 1)
    assert vinger.seconden < SECONDEN_HOOGSTENS
    with capsys.disabled():
        sys.stdout.write(f"\nVisit with a search, script {script}: {vinger.tikken} taps, {vinger.seconden:.1f} s\n")


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_visit_to_a_place_of_last_time_takes_five_taps(inloggen, kwartiermaker, linde, scherm, script):
    maak_contactmoment(organisatie=linde, door=kwartiermaker)
    pagina = inloggen(kwartiermaker)
    pagina.goto("/vandaag/")
    vinger = Vinger(pagina)

    vinger.tik(pagina.get_by_role("link", name="Nieuw bezoek"))
    vinger.tik(pagina.get_by_text("Zorgboerderij De Linde"))
    vinger.typ(pagina.get_by_label("Wat viel u op?"), "Twee plekken vrij.")
    vinger.tik(bewaar(pagina))

    expect(pagina.get_by_role("heading", name="Werkbezoek bij Zorgboerderij De Linde")).to_be_visible()
    assert vinger.tikken <= 5


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_new_organisatie_is_made_in_place(inloggen, kwartiermaker, scherm, script):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)

    pagina.get_by_label("Bij wie was u?").press_sequentially("Bakkerij De Korenbloem")
    pagina.get_by_label("Wat viel u op?").fill("Het ruikt er goed.")
    if not script:
        bewaar(pagina).click()
        expect(pagina.get_by_role("alert")).to_contain_text("Kies hieronder bij wie u was.")
    pagina.get_by_text("Nieuw: Bakkerij De Korenbloem").click()
    bewaar(pagina).click()

    expect(pagina.get_by_role("heading", name="Werkbezoek bij Bakkerij De Korenbloem")).to_be_visible()
    expect(pagina.get_by_text("Het ruikt er goed.")).to_be_visible()


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_question_about_what_to_do_opens_only_after_yes(inloggen, kwartiermaker, scherm, script):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)

    expect(pagina.get_by_label("Wat gaat u doen?")).to_be_hidden()
    pagina.get_by_text("Ja, dit ga ik doen").click()
    expect(pagina.get_by_label("Wat gaat u doen?")).to_be_visible()


@OP_DE_TELEFOON
def test_searching_while_typing_keeps_the_focus_and_tells_the_number(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    veld = pagina.get_by_label("Bij wie was u?")

    veld.press_sequentially("linde", delay=60)

    expect(pagina.get_by_text("Zorgboerderij De Linde")).to_be_visible()
    expect(pagina.locator("#melding")).to_have_text("1 gevonden.")
    expect(veld).to_be_focused()
    veld.press("Enter")
    expect(pagina.get_by_role("radio", name="Zorgboerderij De Linde")).to_be_focused()


# Nothing is lost


@OP_DE_TELEFOON
def test_text_survives_a_closed_tab(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").press_sequentially("linde")
    pagina.get_by_text("Zorgboerderij De Linde").click()
    typ_en_wacht_tot_bewaard(pagina, "Half af")
    tweede = pagina.context.new_page()
    pagina.close()

    tweede.goto("/vandaag/")
    tweede.get_by_role("link", name="Ga verder met uw bezoek").click()

    expect(tweede.get_by_text("U was nog bezig. Wij hebben uw tekst bewaard.")).to_be_visible()
    expect(tweede.get_by_label("Wat viel u op?")).to_have_value("Half af")
    expect(tweede.get_by_role("radio", name="Zorgboerderij De Linde")).to_be_checked()


@OP_DE_TELEFOON
def test_text_survives_an_ended_session(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    typ_en_wacht_tot_bewaard(pagina, "Half af")
    pagina.context.clear_cookies(name="sessionid")

    pagina.get_by_label("Wat viel u op?").press_sequentially(" en verder")
    pagina.wait_for_url("**/inloggen/?next=%2Fwerkbezoeken%2Fnieuw%2F%3Fsleutel%3D*")

    inloggen(kwartiermaker, pagina=pagina).goto(NIEUW)
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Half af en verder")


@OP_DE_TELEFOON
def test_begin_again_gives_an_empty_form(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    typ_en_wacht_tot_bewaard(pagina, "Half af")
    pagina.reload()

    pagina.get_by_role("button", name="Begin opnieuw").click()

    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("")
    assert not Werkbezoekconcept.objects.exists()


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_two_taps_on_save_and_the_back_button_are_one_visit(inloggen, kwartiermaker, linde, scherm, script):
    maak_contactmoment(organisatie=linde, door=kwartiermaker)
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_text("Zorgboerderij De Linde").click()
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")

    bewaar(pagina).dblclick()
    expect(pagina.get_by_role("heading", name="Werkbezoek bij Zorgboerderij De Linde")).to_be_visible()
    pagina.go_back()

    expect(pagina.get_by_role("heading", name="Werkbezoek bij Zorgboerderij De Linde")).to_be_visible()
    assert Werkbezoek.objects.count() == 1


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_two_browsers_change_one_visit_and_both_texts_stay(
    inloggen, nieuwe_pagina, kwartiermaker, linde, scherm, script
):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    eerste = inloggen(kwartiermaker)
    tweede = inloggen(kwartiermaker, pagina=nieuwe_pagina(scherm=scherm, script=script))
    for pagina, tekst in ((eerste, "Mijn tekst"), (tweede, "Tekst van de ander")):
        pagina.goto(f"{bezoek.get_absolute_url()}wijzigen/")
        pagina.get_by_label("Wat viel u op?").fill(tekst)

    tweede.get_by_role("button", name="Bewaar wijziging").click()
    expect(tweede.get_by_text("Uw wijziging is bewaard.")).to_be_visible()
    eerste.get_by_role("button", name="Bewaar wijziging").click()

    expect(eerste.get_by_role("heading", name="Iemand anders was net eerder")).to_be_visible()
    for tekst in ("Mijn tekst", "Tekst van de ander"):
        expect(eerste.get_by_text(tekst, exact=True)).to_be_visible()
    bewaar(eerste).click()
    expect(eerste.get_by_text("Uw wijziging is bewaard.")).to_be_visible()
    bezoek.refresh_from_db()
    assert bezoek.verslag.split() == ["Mijn", "tekst", "Tekst", "van", "de", "ander"]


# Finding, taking away, bringing back


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_visit_that_is_taken_away_can_be_brought_back(inloggen, kwartiermaker, linde, scherm, script):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto(bezoek.get_absolute_url())

    pagina.get_by_role("button", name="Haal weg").click()
    expect(pagina.get_by_text("Het bezoek bij Zorgboerderij De Linde is weggehaald.")).to_be_visible()
    pagina.get_by_role("button", name="Ongedaan maken").click()

    expect(pagina.get_by_role("heading", name="Werkbezoek bij Zorgboerderij De Linde")).to_be_visible()


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_list_is_filtered_and_the_address_says_how(inloggen, kwartiermaker, linde, scherm, script):
    maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    maak_werkbezoek(
        kwartiermaker=kwartiermaker, organisatie=maak_organisatie(gemeente=linde.gemeente, naam="De Buorskip")
    )
    pagina = inloggen(kwartiermaker)
    pagina.goto("/werkbezoeken/")
    expect(pagina.get_by_text("2 bezoeken gevonden.")).to_be_visible()

    pagina.get_by_label("Zoek", exact=True).press_sequentially("linde")
    if not script:
        pagina.get_by_role("button", name="Zoek", exact=True).click()

    expect(pagina.get_by_text("1 bezoek gevonden.")).to_be_visible()
    expect(pagina).to_have_url(re.compile(r"zoek=linde"))
    pagina.get_by_role("link", name="Wis filters").click()
    expect(pagina.get_by_text("2 bezoeken gevonden.")).to_be_visible()
