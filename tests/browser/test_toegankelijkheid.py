"""Every page for everybody: axe, small screens, large letters, targets one can hit, and a weight for a weak connection.

The pages are those of tests/toegang_verwacht/ that answer GET; nothing has to be added here for a new one, unless it
is part of a page (DEEL). One walk per kind of person; each page is opened once, on a phone, and
then looked at on a desk.
"""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import Error, Page

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.adressen import adressen_per_naam
from tests.browser.axe import ALLES, overtredingen
from tests.browser.conftest import BUREAU, OP_DE_TELEFOON, TELEFOON
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.toegang_verwacht import VERWACHT, pad_van

ALLEEN_CONTRAST = {"type": "rule", "values": ["color-contrast"]}
DOEL_MINSTENS = 44
EERSTE_BEZOEK_KB, VOLGENDE_KB, ALLE_PLAATJES_KB = 110, 25, 60

BREEDSTE = """[...document.body.querySelectorAll("*")].map((e) => [e.getBoundingClientRect().right, e])
  .sort(([a], [b]) => b - a)[0][1].outerHTML.slice(0, 120)"""

OVER_DE_LIJN = """[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .map((deel) => [deel.name, deel.transferSize])"""

BEZOEKER, INWONER, NETWERK = "bezoeker", "inwoner", "netwerk"
BLADZIJDEN_MINSTENS = {BEZOEKER: 20, INWONER: 30, NETWERK: 150}
DEEL = {"organisaties_zoeken"}
"""URLs that answer with a part of a page. What is a file, the walk sees by itself."""


def _voor_wie(naam: str) -> str:
    verwacht = VERWACHT[naam]
    if naam in DEEL or (verwacht.get in (405, 302) and not verwacht.bezoeker):
        return ""
    if verwacht.bezoeker:
        return BEZOEKER if verwacht.bezoeker[0] == 200 else ""
    return INWONER if isinstance(verwacht.get, dict) and (Rolsoort.INWONER,) in verwacht.get else NETWERK


def _bladzijden(wie: str) -> list[str]:
    return sorted(naam for naam in adressen_per_naam().keys() & VERWACHT.keys() if _voor_wie(naam) == wie)


@pytest.fixture
def lid(wie) -> Lid:
    """Somebody who sees the most there is to see, in a place and with a name that take the most room."""
    gemeente = maak_gemeente(naam="Gasselterboerveenschemond")
    rollen = (Rolsoort.INWONER,) if wie == INWONER else tuple(set(Rolsoort) - {Rolsoort.INWONER})
    return maak_lid(
        gemeente=gemeente,
        naam="Annemarie-Wilhelmina van der Meulen-Hoogeboezemstra",
        rollen=rollen,
        organisatie=maak_organisatie(gemeente=gemeente, naam="Zorgboerderijcoöperatie Buitengewoonwerkgelegenheid"),
    )


@OP_DE_TELEFOON
@pytest.mark.parametrize("wie", [BEZOEKER, INWONER, NETWERK])
def test_pages_are_for_everybody(wie, pagina, inloggen, settings, lid):
    settings.DEMO = True
    if wie != BEZOEKER:
        inloggen(lid)
    weegschaal = Weegschaal(pagina)

    fouten, nummer = {}, 0
    for naam in _bladzijden(wie):
        gewicht = weegschaal.weeg(pad_van(naam, gemeente=lid.gemeente, van=lid))
        if gewicht is None:
            continue
        mag_wegen = ALLE_PLAATJES_KB if naam == "stijl" else VOLGENDE_KB if nummer else EERSTE_BEZOEK_KB
        te_zwaar = [f"{gewicht} kB"] if gewicht > mag_wegen else []
        if gevonden := [*te_zwaar, *_wat_niet_goed_is(pagina)]:
            fouten[naam] = gevonden
        nummer += 1

    assert nummer >= BLADZIJDEN_MINSTENS[wie]
    assert not fouten, "\n".join(f"{naam}: {fout}" for naam, lijst in fouten.items() for fout in lijst)


def _wat_niet_goed_is(pagina: Page) -> Iterator[str]:
    for scherm in (BUREAU, TELEFOON):
        pagina.set_viewport_size(scherm)
        yield from (f"{scherm['width']} px {fout}" for fout in overtredingen(pagina, ALLES))
        yield from _te_kleine_doelen(pagina)
    pagina.emulate_media(color_scheme="dark")  # the colours are the same at both widths
    yield from (f"dark {fout}" for fout in overtredingen(pagina, ALLEEN_CONTRAST))
    pagina.emulate_media(color_scheme="light")
    yield from _loopt_uit(pagina)


def _te_kleine_doelen(pagina: Page) -> list[str]:
    """Return what can be tapped and is smaller than 44 by 44 px; a link inside a sentence may be."""
    return pagina.evaluate(
        """(minstens) => {
        const verborgen = (e) => e && (getComputedStyle(e).clipPath !== "none" || verborgen(e.parentElement));
        return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")]
          .map((e) => e.closest("label") || e)
          .filter((e) => e.checkVisibility({visibilityProperty: true}) && getComputedStyle(e).display !== "inline")
          .filter((e) => !e.closest(".skip") && !verborgen(e))
          .map((e) => [e, e.getBoundingClientRect()])
          .filter(([e, r]) => r.width && (r.height < minstens - 0.5 || r.width < minstens - 0.5))
          .map(([e, r]) => `${Math.round(r.width)}x${Math.round(r.height)} ${e.outerHTML.slice(0, 100)}`)}""",
        DOEL_MINSTENS,
    )


def _loopt_uit(pagina: Page) -> Iterator[str]:
    """Say by how many pixels the page is wider than the screen: on a narrow one, and with large letters."""
    for breedte, letters in ((320, 100), (390, 150), (390, 200)):
        pagina.set_viewport_size({"width": breedte, "height": 844})
        pagina.evaluate("(letters) => document.documentElement.style.setProperty('font-size', `${letters}%`)", letters)
        over = pagina.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            yield f"{over} px too wide at {breedte} px with letters of {letters} %: {pagina.evaluate(BREEDSTE)}"


class Weegschaal:
    """Weighs a page as it goes over the line: compressed, and without what the browser may keep for a year."""

    def __init__(self, pagina: Page) -> None:
        self.pagina = pagina
        self.gehad: set[str] = set()
        pagina.add_init_script("delete Navigator.prototype.serviceWorker")  # what passes through it weighs unpacked

    def _gewicht(self) -> int:
        """Count what has a name of its own content once: a browser that is short of room may throw it away."""
        nieuw = {adres: bytes_ for adres, bytes_ in self.pagina.evaluate(OVER_DE_LIJN) if adres not in self.gehad}
        self.gehad |= {adres for adres in nieuw if settings.STATIC_URL in adres}
        return sum(nieuw.values())

    def weeg(self, pad: str) -> float | None:
        """Open the page, with all its pictures, and return its kB; None when it is a file."""
        try:
            antwoord = self.pagina.goto(pad, wait_until="load")
        except Error as fout:
            if "Download is starting" in fout.message:
                return None
            raise
        if not antwoord.headers["content-type"].startswith("text/html"):
            return None
        self.pagina.evaluate("document.fonts.ready.then(() => true)")
        return round(self._gewicht() / 1024, 1)


# The checks see what they should


@OP_DE_TELEFOON
def test_checks_see_what_is_wrong(pagina):
    pagina.goto(reverse("hulp"))
    pagina.evaluate(
        """() => { document.querySelector("main").innerHTML = `<h1>Fout</h1>
          <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
          <button id="klein">Ja</button><p id="breed">breed</p>`;
          document.querySelector("#klein").style.height = "20px";
          document.querySelector("#breed").style.width = "900px"; }"""
    )

    gevonden = " ".join(_wat_niet_goed_is(pagina))

    assert [wat in gevonden for wat in ("image-alt", "x20 <button", "px too wide at 320 px")] == [True] * 3
