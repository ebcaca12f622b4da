"""A session that ends while somebody types: the text stays on the page, and is sent after logging in again."""

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from netwerk.models import Leervraag
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON
from tests.maak.netwerk import maak_lid


@OP_DE_TELEFOON
def test_what_was_typed_when_the_session_ended_is_sent_after_logging_in_beside_it(pagina, inloggen, transactional_db):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    inloggen(lid)
    pagina.clock.install()
    pagina.goto(reverse("leervraag_stellen"))
    pagina.locator("main textarea").first.fill("Hoe bereiken wij wie niet komt?")
    UserSession.objects.filter(user=lid).update(last_seen_at=timezone.now() - timedelta(minutes=31))
    pagina.clock.run_for(31 * 60 * 1000)

    melding = pagina.get_by_role("alertdialog", name="U bent uitgelogd")
    expect(melding).to_contain_text("Wat u typte, staat er nog.")
    melding.get_by_role("button", name="Sluit dit bericht").click()
    knop = pagina.locator("main form[method=post] button.knop").last
    knop.click()
    expect(melding).to_be_visible()
    assert not Leervraag.objects.exists()

    with pagina.expect_popup() as venster:
        melding.get_by_role("link", name="Log opnieuw in").click()
    expect(venster.value.get_by_role("heading", level=1)).to_be_visible()
    inloggen(lid, pagina=venster.value)
    venster.value.close()
    pagina.evaluate("dispatchEvent(new Event('focus'))")
    expect(melding).to_be_hidden()
    knop.click()

    expect(pagina.get_by_text("Hoe bereiken wij wie niet komt?").first).to_be_visible()
    assert Leervraag.objects.get().vraag == "Hoe bereiken wij wie niet komt?"
