"""Two texts of one visit on a phone: every question shows both, and what is not chosen is not lost by accident."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from experimenten.models import Werkbezoek, Werkbezoekconcept
from participatie.velden import schrijf_datum
from tests.browser.axe import overtredingen
from tests.browser.conftest import OP_DE_TELEFOON
from tests.browser.test_onderweg import NIEUW, op_de_telefoon, open_met_werker, wacht_tot_op_de_telefoon
from tests.experimenten.test_werkbezoek_te_laat import besluit
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_werkgroep

pytestmark = [OP_DE_TELEFOON]


@pytest.fixture
def kas(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    return maak_experiment(werkgroep=groep, naam="De kas", gemeenten=(kwartiermaker.gemeente,))


def schrijf_op(pagina: Page) -> None:
    pagina.get_by_label("Bij wie was u?").fill("Zorgboer")
    pagina.get_by_text("Ja, dit ga ik doen").click()
    pagina.get_by_label("Wat gaat u doen?").fill("Froukje bellen")
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_text("Gesprek", exact=True).click()
    pagina.get_by_label("Is hier misschien een plek").fill("Helpen in de kas")
    with pagina.expect_response(lambda antwoord: "telefoon" in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wat viel u op?").fill("Van de telefoon")
    wacht_tot_op_de_telefoon(pagina, "Van de telefoon")


ELDERS = {
    "bij_wie": ["Bakker"],
    "verslag": ["Van thuis"],
    "actie": ["ja"],
    "actie_wat": ["Anke mailen"],
    "actie_op": ["morgen"],
    "soort": ["kennismaking"],
    "mogelijke_plek": ["Brood bezorgen"],
    "gesproken_met": ["Piet"],
}


def test_every_question_shows_both_texts_and_takes_what_is_chosen(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    schrijf_op(pagina)
    Werkbezoekconcept.objects.update(velden=ELDERS, bewaard_op=timezone.now())

    pagina.reload()
    naast = pagina.locator("#verschil")
    for tekst in (
        *("Zorgboer", "Bakker", "Van de telefoon", "Van thuis", "Froukje bellen", "Anke mailen", "Volgende week"),
        *("Helpen in de kas", "Brood bezorgen"),
    ):
        expect(naast.get_by_text(tekst, exact=True)).to_be_visible()
    expect(naast.locator(".kaart").get_by_text("Gesprek", exact=True)).to_be_visible()
    expect(naast.get_by_text("Piet")).to_have_count(0)  # nothing of the phone stands against it
    expect(pagina.get_by_label("Wat viel u op?")).to_be_hidden()
    assert not list(overtredingen(pagina))
    plek = naast.locator("section").filter(has_text="Is hier misschien een plek")
    plek.get_by_role("radio", name="Op het andere apparaat").check()
    pagina.get_by_role("button", name="Zo moet het zijn").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Kies bij elke vraag wat er moet staan.")
    expect(naast.get_by_role("radio", name="Op deze telefoon").first).to_be_focused()
    for vraag in ("Bij wie was u?", "Wat gaat u doen?", "Wat voor bezoek", "Wanneer?"):
        naast.locator("section").filter(has_text=vraag).get_by_role("radio", name="Op deze telefoon").check()
    pagina.get_by_role("button", name="Zo moet het zijn").click()

    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van thuis\n\nVan de telefoon")
    expect(pagina.get_by_label("Wat viel u op?")).to_be_focused()
    expect(pagina.get_by_label("Bij wie was u?")).to_have_value("Zorgboer")
    expect(pagina.get_by_label("Wat gaat u doen?")).to_have_value("Froukje bellen")
    pagina.get_by_text("Meer vastleggen").click()
    expect(pagina.get_by_label("Is hier misschien een plek")).to_have_value("Brood bezorgen")
    expect(pagina.get_by_label("Wie sprak u?")).to_have_value("Piet")
    expect(pagina.get_by_role("radio", name="Gesprek")).to_be_checked()
    wacht_tot_op_de_telefoon(pagina, "Brood bezorgen")
    pagina.reload()
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van thuis\n\nVan de telefoon")
    expect(pagina.locator("#verschil")).to_have_count(0)


def test_text_on_the_phone_stays_until_somebody_chose(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    schrijf_op(pagina)
    Werkbezoekconcept.objects.update(velden=ELDERS, bewaard_op=timezone.now())

    for _ in range(2):
        pagina.reload()
        expect(pagina.locator("#verschil").get_by_text("Froukje bellen", exact=True)).to_be_visible()
    pagina.get_by_role("button", name="Laat mijn tekst weg").click()

    expect(pagina.get_by_label("Wat gaat u doen?")).to_have_value("Anke mailen")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van thuis")


def test_two_windows_with_one_visit_do_not_write_over_each_other(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    tweede = pagina.context.new_page()
    tweede.goto(pagina.url)
    tweede.evaluate("begonnen")
    pagina.get_by_label("Wat viel u op?").fill("Uit het eerste venster")
    wacht_tot_op_de_telefoon(pagina, "Uit het eerste venster")

    tweede.get_by_label("Wat viel u op?").fill("Uit het tweede venster")

    for tekst in ("Uit het eerste venster", "Uit het tweede venster"):
        expect(tweede.locator("#verschil").get_by_text(tekst, exact=True)).to_be_visible()
    expect(tweede.get_by_role("radio", name="In het andere venster")).to_be_visible()
    tweede.get_by_role("button", name="Zo moet het zijn").click()
    wacht_tot_op_de_telefoon(tweede, "Uit het tweede venster\n\nUit het eerste venster")


# Coming from a page


def test_without_reception_the_page_one_comes_from_is_filled_in(inloggen, kwartiermaker, linde, kas, scherm):
    schot = maak_deel("schotten", experiment=kas)
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_text("Kwam u een schot tegen?").click()
    pagina.get_by_label("Of kies een schot dat al bekend is").select_option(str(schot.pk))
    pagina.get_by_label("Wat viel u op?").fill("Van een ander bezoek")
    wacht_tot_op_de_telefoon(pagina, str(schot.pk))
    pagina.reload()
    pagina.evaluate("begonnen")
    pagina.context.set_offline(True)

    pagina.goto(f"{NIEUW}?organisatie={linde.pk}")
    expect(pagina.get_by_role("radio", name="De organisatie waar u net keek")).to_be_checked()
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("")
    expect(pagina.locator("[name=schot]")).to_have_value("")  # that one is of the other visit
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    wacht_tot_op_de_telefoon(pagina, "Twee plekken vrij.")
    pagina.reload()
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Twee plekken vrij.")
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek.")
    pagina.goto(f"{NIEUW}?schot={schot.pk}")
    expect(pagina.get_by_label("Of kies een schot dat al bekend is")).to_have_value(str(schot.pk))
    expect(pagina.get_by_label("Hoort het bij een experiment?")).to_have_value("")
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Weer een schot.")
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 2 bezoeken.")
    pagina.context.set_offline(False)

    expect(pagina.locator("#onderweg")).to_contain_text("2 bezoeken verstuurd.")
    eerste, tweede = Werkbezoek.objects.order_by("vastgelegd_op")
    assert (eerste.organisatie, eerste.verslag, eerste.schot) == (linde, "Twee plekken vrij.", None)
    assert (tweede.organisatie, tweede.schot, tweede.experiment) == (linde, schot, kas)
    assert op_de_telefoon(pagina) == 1  # the one that was half done


def test_experiment_that_is_no_longer_offered_stays_chosen_and_the_server_says_why(
    inloggen, kwartiermaker, linde, kas, scherm
):
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.context.set_offline(True)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_text("Meer vastleggen").click()
    pagina.get_by_label("Hoort het bij een experiment?").select_option(str(kas.pk))
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek.")
    vandaag = timezone.localdate()
    besluit(kas, dagen_terug=1)
    pagina.context.set_offline(False)

    expect(pagina.locator("#onderweg")).to_contain_text("Er mist nog iets bij een bezoek.")
    pagina.get_by_role("link", name="Ga verder", exact=True).click()
    expect(pagina.get_by_role("alert")).to_contain_text("Over “De kas” is al een besluit genomen")
    expect(pagina.get_by_label("Hoort het bij een experiment?")).to_have_value(str(kas.pk))
    pagina.get_by_label("Wanneer was u daar?").fill(schrijf_datum(vandaag - timedelta(days=1)))
    pagina.get_by_role("button", name="Bewaar bezoek").click()

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().experiment == kas


def test_organisatie_of_last_time_that_is_gone_comes_back_as_text(inloggen, kwartiermaker, linde, scherm):
    """Chosen without typing: when it is no longer there, its name must not be lost."""
    pagina = inloggen(kwartiermaker)
    pagina.goto(f"{NIEUW}?organisatie={linde.pk}")
    expect(pagina.get_by_role("radio", name="De Linde")).to_be_checked()
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    linde.haal_weg(nu=timezone.now())

    pagina.get_by_role("button", name="Bewaar bezoek").click()

    expect(pagina.get_by_role("alert")).to_contain_text("Wat u koos, staat er niet meer.")
    expect(pagina.get_by_label("Bij wie was u?")).to_have_value("De Linde")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Twee plekken vrij.")
    pagina.get_by_text("Nieuw: De Linde").click()
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
