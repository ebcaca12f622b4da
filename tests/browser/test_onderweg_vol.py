"""The phone keeps nothing: it is full, or somebody logged out in another window. What was typed is not lost."""

from io import BytesIO

from PIL import Image
from playwright.sync_api import Page, expect

from experimenten.models import Werkbezoek
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON
from tests.browser.test_onderweg import NIEUW, op_de_telefoon, open_met_werker, wacht_tot_op_de_telefoon
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid

pytestmark = [OP_DE_TELEFOON]

VOL = (
    """() => { IDBObjectStore.prototype.put = function () { throw new DOMException("full", "QuotaExceededError"); } }"""
)


def bewaar(pagina: Page) -> None:
    pagina.get_by_role("button", name="Bewaar bezoek").click()


def log_uit(pagina: Page) -> None:
    pagina.goto("/hulp/")
    pagina.get_by_role("button", name="Uitloggen").click()
    pagina.get_by_role("button", name="Toch uitloggen").click()
    expect(pagina.get_by_text("U bent uitgelogd.")).to_be_visible()


def test_logging_out_in_another_window_loses_nothing_on_the_page(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Half af")
    wacht_tot_op_de_telefoon(pagina, "Half af")
    tweede = pagina.context.new_page()
    log_uit(tweede)

    pagina.bring_to_front()
    expect(pagina.locator("#onderweg")).to_contain_text("U bent uitgelogd. Wat u typte, staat nog op deze pagina.")
    pagina.get_by_label("Wat viel u op?").fill("Half af, en verder")
    bewaar(pagina)
    expect(pagina.locator("form[data-onderweg]:not([data-bezig])")).to_be_visible()
    expect(pagina.locator("#onderweg")).to_contain_text("Log in een nieuw venster in.")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Half af, en verder")
    assert pagina.evaluate("indexedDB.databases().then((alle) => alle.length)") == 0

    inloggen(kwartiermaker, pagina=tweede).goto("/hulp/")
    bewaar(pagina)

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().verslag == "Half af, en verder"


def test_somebody_else_who_logs_in_meanwhile_sends_nothing_of_this_page(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Van Anke")
    wacht_tot_op_de_telefoon(pagina, "Van Anke")
    tweede = pagina.context.new_page()
    log_uit(tweede)
    inloggen(maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER), pagina=tweede).goto("/hulp/")

    bewaar(pagina)

    expect(pagina.locator("#onderweg")).to_contain_text("Log in een nieuw venster in.")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Van Anke")
    assert not Werkbezoek.objects.exists()
    assert op_de_telefoon(tweede) == 0


def test_full_phone_says_so_and_sends_from_the_page(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.evaluate("begonnen")
    pagina.evaluate(VOL)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    expect(pagina.locator("#onderweg")).to_contain_text("Laat deze pagina open tot uw bezoek bewaard is.")
    pagina.context.set_offline(True)

    bewaar(pagina)
    expect(pagina.locator("#onderweg")).to_contain_text("Dit lukt nu niet")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Twee plekken vrij.")
    pagina.context.set_offline(False)
    bewaar(pagina)

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().verslag == "Twee plekken vrij."


def test_full_phone_without_reception_sends_once_there_is(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    open_met_werker(pagina)
    pagina.context.set_offline(True)
    pagina.goto(NIEUW)
    pagina.evaluate("begonnen")
    pagina.evaluate(VOL)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    bewaar(pagina)
    expect(pagina.locator("#onderweg")).to_contain_text("De tekst staat nog op deze pagina.")
    pagina.context.set_offline(False)

    bewaar(pagina)

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.count() == 1


def test_change_of_a_visit_on_a_full_phone_is_sent_from_the_page(inloggen, kwartiermaker, linde, scherm):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    pagina = inloggen(kwartiermaker)
    pagina.goto(f"{bezoek.get_absolute_url()}wijzigen/")
    pagina.evaluate("begonnen")
    pagina.evaluate(VOL)
    pagina.get_by_label("Wat viel u op?").fill("Eén plek vrij.")

    pagina.get_by_role("button", name="Bewaar wijziging").click()

    expect(pagina.get_by_text("Uw wijziging is bewaard.")).to_be_visible()


def test_photo_that_does_not_fit_says_so_and_the_text_stays(inloggen, kwartiermaker, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Wat viel u op?").fill("Half af")
    wacht_tot_op_de_telefoon(pagina, "Half af")
    pagina.evaluate(VOL)

    pagina.get_by_label("Foto").set_input_files({"name": "kas.jpg", "mimeType": "image/jpeg", "buffer": grote_foto(64)})

    expect(pagina.locator("#onderweg")).to_contain_text("Deze foto past niet meer op uw telefoon.")
    expect(pagina.get_by_label("Wat viel u op?")).to_have_value("Half af")


def test_browser_that_keeps_nothing_sends_only_while_logged_in(inloggen, kwartiermaker, linde, scherm):
    pagina = inloggen(kwartiermaker)
    pagina.add_init_script("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }")
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    with pagina.expect_response(lambda antwoord: "Twee" in (antwoord.request.post_data or "")):
        pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")
    pagina.get_by_label("Foto").set_input_files({"name": "kas.jpg", "mimeType": "image/jpeg", "buffer": grote_foto(64)})
    with pagina.expect_response(lambda antwoord: "concept" in antwoord.url):
        pass
    koekjes = pagina.context.cookies()
    pagina.context.clear_cookies(name="sessionid")

    bewaar(pagina)
    expect(pagina.locator("#onderweg")).to_contain_text("Wat u typte, staat nog op deze pagina.")
    pagina.context.add_cookies(koekjes)
    bewaar(pagina)

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().bestanden.get().naam == "kas.jpg"


def grote_foto(zijde: int) -> bytes:
    inhoud = BytesIO()
    Image.effect_noise((zijde, zijde), 120).convert("RGB").save(inhoud, "JPEG", quality=100)
    return inhoud.getvalue()


def test_photo_of_twenty_megabytes_is_made_smaller_and_goes_along(inloggen, kwartiermaker, linde, scherm, tmp_path):
    foto = tmp_path / "kas.jpg"
    foto.write_bytes(grote_foto(4200))
    assert foto.stat().st_size > 15_000_000
    pagina = inloggen(kwartiermaker)
    pagina.goto(NIEUW)
    pagina.get_by_label("Bij wie was u?").fill("De Linde")
    pagina.get_by_label("Wat viel u op?").fill("Twee plekken vrij.")

    pagina.get_by_label("Foto").set_input_files(foto)
    expect(pagina.get_by_text("Foto gaat mee: kas.jpg")).to_be_visible(timeout=20_000)
    bewaar(pagina)

    expect(pagina.get_by_text("Uw bezoek bij De Linde is bewaard.")).to_be_visible()
    assert Werkbezoek.objects.get().bestanden.get().naam == "kas.jpg"
