"""A begeleider measures on a phone: few taps, and read and done within two minutes."""

import re

import pytest
from playwright.sync_api import Page, expect

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.browser.conftest import OP_DE_TELEFOON
from tests.browser.test_werkbezoek import Vinger
from tests.maak.metingen import maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Meting, Traject

TIKKEN_HOOGSTENS = 9
SECONDEN_HOOGSTENS = 120
WOORDEN_PER_SECONDE = 200 / 60
SECONDEN_PER_TIK = 1.5
"""Of somebody who reads every word, each time."""


@pytest.fixture
def begeleider(transactional_db) -> Lid:
    return maak_lid(rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def traject(begeleider) -> Traject:
    return maak_traject(inwoner=maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider))


def _woorden(pagina: Page) -> int:
    return len(pagina.locator("main").inner_text().split())


@OP_DE_TELEFOON
def test_longest_way_through_the_questions_takes_less_than_two_minutes(inloggen, begeleider, traject, scherm):
    pagina = inloggen(begeleider)
    pagina.goto(f"/inwoners/{traject.inwoner_id}/traject/")
    vinger = Vinger(pagina)

    vinger.tik(pagina.get_by_role("link", name="Meet hoe het gaat"))
    for vraag, antwoord in (("v1", "nee"), ("v3", "nee"), ("v4", "nee"), ("v5", "nee"), ("v6", "ja")):
        vinger.tik(pagina.locator(f"[name={vraag}][value={antwoord}]"))
    woorden = _woorden(pagina)
    vinger.tik(pagina.get_by_role("button", name="Bekijk de trede"))
    expect(pagina.get_by_role("heading", level=1)).to_have_text(re.compile("trede 2: Sociale contacten buitenshuis"))
    reden = pagina.get_by_label("Waarom kiest u een andere trede dan uit de vragen komt?")
    expect(reden).to_be_hidden()
    groei = pagina.get_by_label("Binnen hoeveel maanden?")
    expect(groei).to_be_hidden()
    woorden += _woorden(pagina)
    pagina.get_by_label("Tot welke trede kan de inwoner groeien?").select_option("3")
    expect(groei).to_be_visible()
    pagina.get_by_label("Tot welke trede kan de inwoner groeien?").select_option("")
    vinger.tik(pagina.get_by_label("Ja", exact=True))
    vinger.tik(pagina.get_by_role("button", name="Bewaar de meting"))

    expect(pagina.get_by_text("De meting is bewaard.")).to_be_visible()
    assert Meting.objects.get().trede == 2
    assert vinger.tikken <= TIKKEN_HOOGSTENS
    assert woorden / WOORDEN_PER_SECONDE + vinger.tikken * SECONDEN_PER_TIK < SECONDEN_HOOGSTENS
    assert vinger.seconden < SECONDEN_HOOGSTENS / 10
