"""Every component in every state, looked at by axe, at three widths, with large letters, in light and dark."""

from io import BytesIO

import pytest
from PIL import Image, ImageStat

from tests.browser.axe import overtredingen
from tests.browser.conftest import LICHT_EN_DONKER, OP_DE_TELEFOON

ONZICHTBAAR_OF_IN_DE_REGEL = """
    element => element.checkVisibility()
        && !element.closest('.keus, .skip')
        && !(element.tagName === 'A' && getComputedStyle(element).display === 'inline')
"""


TINTEN_MINSTENS = 20
"""Of an even surface there is one; letters have tens, by their soft edges."""


@pytest.fixture
def stijlpagina(settings, pagina):
    settings.DEMO = True
    pagina.goto("/stijl/")
    return pagina


def _te_breed(pagina) -> int:
    return pagina.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@LICHT_EN_DONKER
def test_style_page_has_no_fault_that_axe_can_find(stijlpagina):
    assert list(overtredingen(stijlpagina)) == []


def test_pictures_of_every_part_show_something_and_are_dark_in_the_dark(stijlpagina):
    """A picture of each part in both colours: nothing is blank, and what is light by day is not so at night."""
    licht, donker = (_foto_per_deel(stijlpagina, kleuren) for kleuren in ("light", "dark"))

    leeg = [deel for deel, foto in (*licht.items(), *donker.items()) if len(foto.getcolors(1 << 24)) < TINTEN_MINSTENS]
    assert (len(licht) > 10, leeg) == (True, [])
    assert [deel for deel in licht if _helder(licht[deel]) < 128 or _helder(donker[deel]) > 100] == []


def _foto_per_deel(pagina, kleuren: str) -> dict[str, Image.Image]:
    pagina.emulate_media(color_scheme=kleuren)
    delen = pagina.locator("main section[aria-labelledby^=k-]").all()
    fotos = (Image.open(BytesIO(deel.screenshot())).convert("RGB") for deel in delen)
    return {deel.get_attribute("aria-labelledby"): foto for deel, foto in zip(delen, fotos, strict=True)}


def _helder(foto: Image.Image) -> float:
    """Return how light a picture is, from 0 to 255."""
    return ImageStat.Stat(foto.convert("L")).mean[0]


@pytest.mark.parametrize("scherm", [{"width": 320, "height": 640}], ids=["smal"])
def test_style_page_fits_the_smallest_screen(stijlpagina):
    assert _te_breed(stijlpagina) <= 0


@OP_DE_TELEFOON
@pytest.mark.parametrize("letters", ["150%", "200%"])
def test_style_page_fits_with_large_letters(stijlpagina, letters):
    stijlpagina.evaluate("maat => { document.documentElement.style.fontSize = maat }", letters)
    assert _te_breed(stijlpagina) <= 0


@OP_DE_TELEFOON
def test_every_target_is_large_enough(stijlpagina):
    doelen = stijlpagina.evaluate(
        f"""[...document.querySelectorAll('a, button, summary, select, textarea, .keus')]
            .filter({ONZICHTBAAR_OF_IN_DE_REGEL})
            .map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect().height])"""
    )
    assert len(doelen) > 30
    assert [doel for doel in doelen if doel[1] < 44] == []


@OP_DE_TELEFOON
def test_menu_is_at_the_bottom_of_a_phone(stijlpagina):
    menu = stijlpagina.locator(".menu").bounding_box()
    assert menu["y"] + menu["height"] == 844


@OP_DE_TELEFOON
def test_answer_yes_opens_its_question(stijlpagina):
    vraag = stijlpagina.get_by_label("Wat gaat u doen?")
    assert vraag.is_visible()
    stijlpagina.get_by_label("Nee, klaar").check()
    assert vraag.is_hidden()


@OP_DE_TELEFOON
def test_another_date_opens_its_field(stijlpagina):
    veld = stijlpagina.locator("#v_wanneer_anders")
    assert veld.is_hidden()
    stijlpagina.locator("#v_wanneer").get_by_text("Andere datum").click()
    assert veld.is_visible()


@OP_DE_TELEFOON
def test_list_of_mistakes_has_the_focus_and_leads_to_the_field(stijlpagina):
    assert stijlpagina.evaluate("document.activeElement.id") == "fouten"
    stijlpagina.get_by_role("link", name="Kies: Wat voor bezoek was het?").click()
    assert stijlpagina.evaluate("document.activeElement.id") == "f_soort_0"


@OP_DE_TELEFOON
def test_search_field_works_with_the_keyboard(stijlpagina):
    stijlpagina.get_by_label("Bij wie was u?").first.focus()
    gekozen = "[document.activeElement.type, document.activeElement.value]"
    stijlpagina.keyboard.press("ArrowDown")
    assert stijlpagina.evaluate(gekozen) == ["radio", "1"]
    stijlpagina.keyboard.press("ArrowDown")
    assert stijlpagina.evaluate(gekozen) == ["radio", "2"]
    stijlpagina.keyboard.press("Escape")
    assert stijlpagina.evaluate(gekozen) == ["text", "wilde"]


@OP_DE_TELEFOON
def test_read_aloud_is_hidden_without_a_voice_of_the_device(stijlpagina):
    assert stijlpagina.locator("[data-lees]").is_hidden()


@OP_DE_TELEFOON
def test_read_aloud_reads_sentence_by_sentence_and_stops(settings, pagina):
    settings.DEMO = True
    pagina.add_init_script(
        """
        window.gezegd = [];
        speechSynthesis.getVoices = () => [{ lang: "nl-NL", localService: true }];
        speechSynthesis.speak = (zin) => gezegd.push(zin.text);
        speechSynthesis.cancel = () => gezegd.push("stop");
        window.SpeechSynthesisUtterance = class extends EventTarget {
            constructor(text) { super(); this.text = text; }
        };
        """
    )
    pagina.goto("/stijl/")
    pagina.get_by_role("button", name="Lees voor").click()
    assert pagina.evaluate("gezegd") == [
        "stop",
        "De knop Lees voor staat er alleen als uw telefoon een Nederlandse stem heeft.",
        "Deze zin wordt dan voorgelezen.",
    ]
    pagina.get_by_role("button", name="Stop").click()
    assert pagina.evaluate("gezegd.at(-1)") == "stop"
    assert pagina.get_by_role("button", name="Lees voor").is_visible()


@pytest.fixture
def onbewaakt(settings, pagina, server):
    """A page outside the watch of conftest: htmx writes every request that fails to the console."""
    settings.DEMO = True
    context = pagina.context.browser.new_context(base_url=server.url)
    yield context.new_page()
    context.close()


@OP_DE_TELEFOON
def test_lost_connection_is_told_and_the_text_stays(onbewaakt):
    onbewaakt.goto("/stijl/")
    onbewaakt.context.set_offline(True)
    veld = onbewaakt.get_by_label("Bij wie was u?").first
    veld.fill("linde")
    melding = onbewaakt.locator("#melding.storing")
    melding.wait_for(state="visible")
    assert "Uw tekst staat er nog." in melding.inner_text()
    assert veld.input_value() == "linde"


@pytest.mark.parametrize("kleuren", ["dark"])
@OP_DE_TELEFOON
def test_pictogram_stands_on_white_in_the_dark(stijlpagina):
    grond = stijlpagina.locator(".pictogram").first.evaluate("plaatje => getComputedStyle(plaatje).backgroundColor")
    assert grond == "rgb(255, 255, 255)"


@pytest.mark.parametrize("kleuren", ["dark"])
@OP_DE_TELEFOON
def test_paper_is_white_also_for_who_reads_in_the_dark(stijlpagina):
    stijlpagina.emulate_media(media="print", color_scheme="dark")
    grond = stijlpagina.locator(".kaart").first.evaluate("kaart => getComputedStyle(kaart).backgroundColor")
    assert grond == "rgb(255, 255, 255)"
    assert stijlpagina.locator(".menu").is_hidden()
