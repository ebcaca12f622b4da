"""An inwoner fills in the whole talentprofiel, on a phone and on a computer, with and without script."""

import re

import pytest
from playwright.sync_api import Page, expect

from netwerk.rolsoorten import Rolsoort
from tests.browser.axe import overtredingen
from tests.browser.conftest import MET_EN_ZONDER_SCRIPT, OP_DE_TELEFOON, OP_HET_BUREAU
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel, maak_vol_talentprofiel
from tests.maak.voorlezen import maak_voorleesopname
from trajecten.models import Keuze, Talent, Talentprofiel

TIKKEN_HOOGSTENS = 35
A4_IN_PX = {"width": 680, "height": 1009}
"""180 x 267 mm: A4 without its margins of 15 mm."""


class Vinger:
    """Taps, and counts."""

    def __init__(self, pagina: Page) -> None:
        self.pagina, self.tikken = pagina, 0

    def tik(self, *woorden: str) -> None:
        for woord in woorden:
            self._tik(self.pagina.locator("main label", has=self.pagina.get_by_text(woord, exact=True)))

    def tik_bij(self, talent: str, antwoord: str) -> None:
        self._tik(self.pagina.get_by_role("group", name=talent).locator("label", has_text=antwoord))

    def knop(self, naam: str) -> None:
        self._tik(self.pagina.locator("main").get_by_role("button", name=naam))

    def _tik(self, doel) -> None:
        doel.first.click()
        self.tikken += 1


@MET_EN_ZONDER_SCRIPT
def test_inwoner_fills_in_the_profile_in_35_taps(pagina, inloggen):
    anke = maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=anke.gemeente, begeleider=anke)
    inloggen(inwoner.lid).goto("/talentprofiel/")
    expect(pagina.get_by_text("Alleen u en Anke Bosma zien dit.")).to_be_visible()
    vinger = Vinger(pagina)

    vinger.knop("Beginnen")
    expect(pagina).to_have_title(re.compile("^Vraag 1 van 7: Wat kunt u goed"))
    vinger.tik("Werken met uw handen", "Buiten en dieren")
    vinger.knop("Verder")
    expect(pagina.get_by_text("Onderwerp 1 van 2: Werken met uw handen")).to_be_visible()
    vinger.tik_bij("Ik kan koken", "Dit kan ik")
    vinger.tik_bij("Ik kan werken met hout", "Dit wil ik leren")
    vinger.tik_bij("Ik kan kleding naaien", "Dit wil ik niet")
    vinger.knop("Verder")
    vinger.tik_bij("Ik werk graag buiten", "Dit kan ik")
    vinger.tik_bij("Ik kan werken in een tuin", "Dit kan ik")
    vinger.knop("Verder")
    expect(pagina.get_by_text("Ik kan werken met hout")).to_be_visible()
    vinger.tik("Ervaring met werk krijgen")
    vinger.knop("Verder")
    vinger.tik("Dieren", "Buiten zijn")
    vinger.knop("Verder")
    pagina.get_by_label("Wat is uw droom?").fill("Een eigen kraam op de markt")
    vinger.knop("Verder")
    vinger.tik("Rustig", "Buiten", "Samen")
    vinger.knop("Verder")
    vinger.tik("Maandag", "Donderdag", "In de ochtend")
    vinger.knop("Verder")
    vinger.tik("Met de fiets", "Tot 30 minuten")
    vinger.knop("Verder")
    vinger.tik("Iemand die het uitlegt")
    vinger.knop("Verder")
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Klopt dit?")
    expect(pagina.get_by_text("Een eigen kraam op de markt")).to_be_visible()
    vinger.knop("Bewaar mijn profiel")

    expect(pagina.get_by_role("heading", level=1)).to_have_text("Klaar. Dank u wel!")
    assert vinger.tikken <= TIKKEN_HOOGSTENS
    profiel = Talentprofiel.objects.get(inwoner=inwoner)
    assert profiel.stand == "klaar"
    assert dict(profiel.talentantwoorden.values_list("talent__sleutel", "antwoord")) == {
        "handen.koken": "kan",
        "handen.hout": "leren",
        "handen.naaien": "niet",
        "buiten.buiten": "kan",
        "buiten.tuin": "kan",
    }
    assert profiel.keuzeantwoorden.count() == 12


@OP_DE_TELEFOON
def test_inwoner_stops_and_goes_on_where_it_was(pagina, inloggen, nieuwe_pagina):
    profiel = maak_talentprofiel(groepen=("handen",))
    inloggen(profiel.inwoner.lid).goto("/talentprofiel/vraag/3/")
    vinger = Vinger(pagina)
    vinger.tik("Dieren")
    vinger.knop("Verder")
    expect(pagina).to_have_title(re.compile("^Vraag 4 van 7"))
    pagina.close()

    later = inloggen(profiel.inwoner.lid, pagina=nieuwe_pagina())
    later.goto("/talentprofiel/")

    expect(later.get_by_text("Welkom terug. U was bij vraag 4.")).to_be_visible()
    later.get_by_role("link", name="Ga verder").click()
    expect(later).to_have_title(re.compile("^Vraag 4 van 7"))


@OP_DE_TELEFOON
@MET_EN_ZONDER_SCRIPT
def test_answer_is_taken_away_with_one_tap(pagina, inloggen):
    profiel = maak_talentprofiel(groepen=("handen",), talenten={"handen.koken": "kan"})
    inloggen(profiel.inwoner.lid).goto("/talentprofiel/vraag/1/handen/?wijzig")
    hout, koken = (pagina.get_by_role("group", name=naam) for naam in ("Ik kan werken met hout", "Ik kan koken"))
    expect(hout.locator("label", has_text="Wis")).to_be_hidden()

    koken.locator("label", has_text="Wis").click()
    pagina.get_by_role("button", name="Bewaar").click()

    expect(pagina.get_by_role("heading", level=1)).to_have_text("Klopt dit?")
    assert profiel.talentantwoorden.count() == 0


@OP_DE_TELEFOON
def test_back_button_and_second_send_do_no_harm(pagina, inloggen):
    profiel = maak_talentprofiel()
    inloggen(profiel.inwoner.lid).goto("/talentprofiel/vraag/3/")
    vinger = Vinger(pagina)
    vinger.tik("Dieren")
    vinger.knop("Verder")
    pagina.go_back()
    vinger.knop("Verder")

    expect(pagina).to_have_title(re.compile("^Vraag 4 van 7"))
    assert list(profiel.keuzeantwoorden.values_list("keuze__sleutel", flat=True)) == ["energie.dieren"]


SCHERMEN = ["", "vraag/1/", "vraag/1/handen/", "vraag/2/", "vraag/5/", "vraag/6/", "klopt-dit/", "afdrukken/"]


@OP_DE_TELEFOON
@pytest.mark.parametrize("kleuren", ["dark"])
def test_screens_with_answers_have_no_barriers(pagina, inloggen, kleuren):
    """Empty screens are in test_toegankelijkheid; here there is something on them."""
    profiel = maak_talentprofiel(
        groepen=("handen", "mensen"), talenten={"handen.koken": "kan", "handen.hout": "leren"}, keuzes=("dag.maandag",)
    )
    inloggen(profiel.inwoner.lid)
    gevonden = {}
    for adres in SCHERMEN:
        pagina.goto(f"/talentprofiel/{adres}")
        gevonden |= {f"{adres} {fout}": "axe" for fout in overtredingen(pagina)}
        pagina.evaluate("document.documentElement.style.fontSize = '200%'")
        if pagina.evaluate("document.documentElement.scrollWidth > innerWidth"):
            gevonden[f"{adres} scrolls sideways"] = "at 200 % text"

    assert gevonden == {}


# On paper


def _leeg_profiel():
    return maak_talentprofiel(klaar=True)


def _profiel_met(*, talenten: int, keuzes: int, letters: int):
    sleutels = Talent.objects.order_by("-groep__volgorde").values_list("sleutel", flat=True)[:talenten]
    energie = Keuze.objects.filter(onderdeel__in=["energie", "vervoer"]).values_list("sleutel", flat=True)[:keuzes]
    woorden = ("Ik doe dit graag en ik doe het al lang. " * 20)[: letters // 3]
    return maak_talentprofiel(
        klaar=True,
        talenten=dict.fromkeys(sleutels, "kan"),
        keuzes=tuple(energie),
        woorden={"kan": woorden, "droom": woorden, "plek": woorden},
    )


@OP_HET_BUREAU
@pytest.mark.parametrize(
    "maak",
    [
        _leeg_profiel,
        lambda: _profiel_met(talenten=7, keuzes=7, letters=450),
        lambda: _profiel_met(talenten=20, keuzes=14, letters=900),
        lambda: _profiel_met(talenten=42, keuzes=18, letters=1200),
        maak_vol_talentprofiel,
    ],
    ids=["leeg", "groot", "gewoon", "midden", "vol"],
)
def test_sheet_is_exactly_one_page_with_everything_on_it(pagina, inloggen, maak):
    profiel = maak()
    inloggen(profiel.inwoner.lid).goto("/talentprofiel/afdrukken/?helpt")

    bladzijden = re.findall(rb"/Type\s*/Page\b", pagina.pdf(prefer_css_page_size=True))
    pagina.emulate_media(media="print")
    pagina.set_viewport_size(A4_IN_PX)
    afgesneden = pagina.locator("#blad").evaluate("blad => blad.scrollHeight - blad.clientHeight")

    assert len(bladzijden) == 1
    assert afgesneden <= 1


@OP_DE_TELEFOON
def test_recording_is_played_where_the_device_has_no_voice(pagina, inloggen):
    lid = maak_talentprofiel().inwoner.lid
    verband = lid.gemeente.samenwerkingsverband
    opname = maak_voorleesopname(samenwerkingsverband=verband, sleutel="vraag-leren-titel", tekst="Wat wilt u leren?")
    pagina.add_init_script(
        """
        window.gespeeld = [];
        window.Audio = class {
            constructor(adres) { this.adres = adres; }
            play() { gespeeld.push(this.adres); setTimeout(() => this.onended()); return Promise.resolve(); }
            pause() {}
        };
        """
    )
    inloggen(lid).goto("/talentprofiel/vraag/3/")
    expect(pagina.get_by_role("button", name="Lees voor")).to_be_hidden()

    pagina.goto("/talentprofiel/vraag/2/")
    pagina.get_by_role("button", name="Lees voor").click()

    pagina.wait_for_function("gespeeld.length === 1")
    assert pagina.evaluate("gespeeld") == [f"/voorlezen/{opname.pk}/"]
    expect(pagina.get_by_role("button", name="Lees voor")).to_be_visible()
