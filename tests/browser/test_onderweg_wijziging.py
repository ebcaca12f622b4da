"""A change to a visit that is there already, without reception: sent by itself, once, and nothing of others is lost."""

from django.utils import timezone
from playwright.sync_api import Page, expect

from experimenten.models import Werkbezoek
from tests.browser.conftest import OP_DE_TELEFOON
from tests.browser.test_onderweg import op_de_telefoon
from tests.maak.experimenten import maak_werkbezoek

pytestmark = [OP_DE_TELEFOON]


def wijzig_zonder_internet(pagina: Page, bezoek: Werkbezoek) -> None:
    pagina.goto(f"{bezoek.get_absolute_url()}wijzigen/")
    pagina.evaluate("begonnen")
    pagina.context.set_offline(True)
    pagina.get_by_label("Wat viel u op?").fill("Van onderweg")
    pagina.get_by_role("button", name="Bewaar wijziging").click()
    expect(pagina.locator("#onderweg")).to_contain_text("Nog niet verstuurd: 1 bezoek. Wij versturen het zodra")


def test_change_without_reception_is_sent_by_itself_and_once(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    wijzig_zonder_internet(pagina, bezoek)
    gestuurd = []

    def verlies_het_eerste_antwoord(weg) -> None:
        gestuurd.append(weg.request.method)
        antwoord = weg.fetch(max_redirects=0)
        if len(gestuurd) == 1:
            weg.abort()
        else:
            weg.fulfill(response=antwoord)

    pagina.route("**/wijzigen/", verlies_het_eerste_antwoord)
    with pagina.expect_event("requestfailed", lambda verzoek: verzoek.method == "POST"):
        pagina.context.set_offline(False)
    pagina.get_by_role("button", name="Verstuur nu").click()

    pagina.wait_for_url(f"**{bezoek.get_absolute_url()}")
    expect(pagina.get_by_text("Uw wijziging is bewaard.")).to_be_visible()
    pagina.evaluate("begonnen")
    versie = bezoek.versie
    bezoek.refresh_from_db()
    assert (bezoek.verslag, bezoek.versie, op_de_telefoon(pagina)) == ("Van onderweg", versie + 1, 0)
    assert gestuurd == ["POST", "POST"]


def test_change_without_reception_of_what_was_changed_elsewhere_shows_both(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    wijzig_zonder_internet(pagina, bezoek)
    Werkbezoek.objects.update(verslag="Van thuis", versie=bezoek.versie + 1, gewijzigd_op=timezone.now())

    pagina.context.set_offline(False)
    pagina.get_by_role("button", name="Bekijk beide teksten").click()

    expect(pagina.get_by_role("heading", name="Iemand anders was net eerder")).to_be_visible()
    for tekst in ("Van onderweg", "Van thuis"):
        expect(pagina.get_by_text(tekst, exact=True)).to_be_visible()
    pagina.get_by_role("button", name="Bewaar bezoek").click()
    expect(pagina.get_by_text("Uw wijziging is bewaard.")).to_be_visible()
    pagina.evaluate("begonnen")
    bezoek.refresh_from_db()
    assert (bezoek.verslag.split(), op_de_telefoon(pagina)) == (["Van", "onderweg", "Van", "thuis"], 0)


def test_change_that_misses_something_stays_in_sight_when_only_the_first_look_fails(
    inloggen, kwartiermaker, linde, scherm
):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto(f"{bezoek.get_absolute_url()}wijzigen/")
    pagina.evaluate("begonnen")
    wie = pagina.locator("#onderweg").get_attribute("data-wie")
    pagina.route(f"**{wie}", lambda weg: weg.abort(), times=1)

    pagina.get_by_label("Wat viel u op?").fill("Van onderweg")
    pagina.evaluate("document.querySelectorAll('details').forEach((deel) => { deel.open = true; })")
    pagina.locator("#id_datum").fill("onzin")
    with pagina.expect_response(lambda antwoord: antwoord.request.is_navigation_request()) as gekregen:
        pagina.get_by_role("button", name="Bewaar wijziging").click()

    assert gekregen.value.status == 422
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van onderweg")
    expect(pagina.locator("#id_datum_error")).to_be_visible()
