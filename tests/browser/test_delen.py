"""An inwoner shares with a werkgever, on a phone: looks first, says yes, and stops in one tap."""

from playwright.sync_api import Page, expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import overtredingen
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from trajecten.models import Toestemming


@MET_EN_ZONDER_SCRIPT
@OP_DE_TELEFOON
def test_inwoner_looks_shares_and_stops(pagina: Page, inloggen, script):
    inwoner = maak_inwoner_met_account()
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, woorden={"droom": "Een eigen kas"})
    werkgever = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.WERKGEVER, naam="Aukje Bakker")

    inloggen(inwoner.lid).goto("/talentprofiel/")
    pagina.get_by_role("link", name="Wie mag wat zien?").click()
    pagina.get_by_role("link", name="Deel met iemand").click()
    pagina.get_by_role("textbox", name="Naam").fill("aukje")
    pagina.locator("main").get_by_role("button", name="Zoek").click()
    pagina.get_by_role("link", name="Aukje Bakker").click()
    pagina.get_by_label("Wat u goed kunt").check()
    pagina.get_by_role("button", name="Bekijk wat Aukje Bakker ziet").click()
    expect(pagina.get_by_role("heading", name="Zo ziet Aukje Bakker uw profiel")).to_be_visible()
    expect(pagina.get_by_text("Ik kan koken")).to_be_visible()
    expect(pagina.get_by_text("Een eigen kas")).not_to_be_visible()
    assert not script or list(overtredingen(pagina)) == []
    pagina.get_by_role("button", name="Wijzig").click()
    expect(pagina.get_by_label("Wat u goed kunt")).to_be_checked()
    pagina.get_by_role("button", name="Bekijk wat Aukje Bakker ziet").click()
    pagina.get_by_role("button", name="Ja, deel dit").click()
    expect(pagina.get_by_text("Aukje Bakker kan dit nu lezen.")).to_be_visible()
    assert Toestemming.objects.ontvangen_door(werkgever, op=Toestemming.objects.get().gegeven_op.date()).exists()

    pagina.get_by_role("button", name="Stop met delen").click()

    expect(pagina.get_by_text("Aukje Bakker ziet nu niets meer.")).to_be_visible()
    expect(pagina.get_by_text("U deelt nu niets met anderen.")).to_be_visible()
