"""Answers of before: readable next to the question where they were given, and only when they stood for a while."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.maak.trajecten import maak_talentprofiel
from trajecten.eerder import eerder_gezegd
from trajecten.models import Talentgroep
from trajecten.vragen import DROOM, ENERGIE, scherm_van_groep

pytestmark = pytest.mark.django_db


@pytest.fixture
def profiel():
    return maak_talentprofiel(
        groepen=("handen",),
        talenten={"handen.koken": "leren", "handen.hout": "kan"},
        keuzes=("energie.rust", "energie.dieren"),
        woorden={"droom": "Een eigen kraam"},
    )


@pytest.fixture
def zelf(inloggen, profiel):
    return inloggen(profiel.inwoner.lid)


def _lang_geleden(profiel, *, dagen: int = 400) -> date:
    toen = timezone.localdate() - timedelta(days=dagen)
    for antwoorden in (profiel.talentantwoorden, profiel.keuzeantwoorden, profiel.eigen_woorden):
        antwoorden.update(op=toen)
    return toen


def _gezegd(profiel, scherm, **hoe) -> list[str]:
    jaren = eerder_gezegd(profiel, scherm, vandaag=timezone.localdate(), **hoe)
    return [antwoord for jaar in jaren for antwoord in jaar.antwoorden]


def test_old_answers_stay_readable_where_they_were_given(zelf, profiel):
    toen = _lang_geleden(profiel)
    handen = scherm_van_groep(Talentgroep.objects.get(sleutel="handen"))
    zelf.post("/talentprofiel/vraag/1/handen/", {"handen-koken": "kan", "handen-hout": "kan"})
    zelf.post("/talentprofiel/vraag/3/", {"energie": ["energie.rust"]})
    zelf.post("/talentprofiel/vraag/4/", {"woorden": "Een eigen winkel"})

    assert _gezegd(profiel, handen) == ["Ik kan koken: dit wil ik leren."]
    assert _gezegd(profiel, ENERGIE) == ["Dieren"]
    assert _gezegd(profiel, DROOM) == ["Een eigen kraam"]
    assert _gezegd(profiel, DROOM, alleen_samen=True) == []
    pagina = zelf.get("/talentprofiel/vraag/4/").content.decode()
    kop = "Vorig jaar zei u" if toen.year == timezone.localdate().year - 1 else f"In {toen.year} zei u"
    assert kop in pagina
    assert "Een eigen kraam" in pagina


def test_what_was_taken_back_soon_or_said_again_is_not_shown(zelf, profiel):
    zelf.post("/talentprofiel/vraag/4/", {"woorden": "Te snel getikt"})
    assert _gezegd(profiel, DROOM) == []
    _lang_geleden(profiel)

    zelf.post("/talentprofiel/vraag/3/", {"energie": []})
    zelf.post("/talentprofiel/vraag/3/", {"energie": ["energie.rust", "energie.dieren"]})

    assert _gezegd(profiel, ENERGIE) == []


@pytest.mark.parametrize(
    ("jaar", "kop"), [(2026, "Eerder dit jaar zei u"), (2025, "Vorig jaar zei u"), (2023, "In 2023 zei u")]
)
def test_year_is_in_words(zelf, profiel, jaar, kop):
    profiel.eigen_woorden.update(op=date(jaar, 1, 5))
    zelf.post("/talentprofiel/vraag/4/", {"woorden": "Een eigen winkel"})

    assert [eerder.kop for eerder in eerder_gezegd(profiel, DROOM, vandaag=date(2026, 12, 1))] == [kop]
