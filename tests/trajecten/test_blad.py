"""The one A4 "Dit ben ik". That it fits is measured in the browser: tests/browser/test_talentprofiel.py."""

import pytest

from tests.maak.trajecten import maak_talentprofiel, maak_vol_talentprofiel
from trajecten.blad import kort_in, maak_blad

pytestmark = pytest.mark.django_db


def _koppen(blad) -> dict[str, list[str]]:
    return {vak.kop: [antwoord.tekst for antwoord in vak.antwoorden] + vak.teksten for vak in blad.vakken}


def test_sheet_shows_what_somebody_can_and_wants_and_leaves_out_what_not():
    profiel = maak_talentprofiel(
        talenten={"handen.koken": "kan", "buiten.tuin": "leren", "taal.mailen": "niet"},
        keuzes=("wens.ervaring", "dag.maandag", "vervoer.fiets", "nodig.pauze", "drukte.maakt-niet-uit"),
        woorden={"kan.handen": "dakdekken", "droom": "Een eigen kraam"},
    )

    blad = maak_blad(profiel, met_wat_helpt=False)

    assert _koppen(blad) == {
        "Dit kan ik": ["Ik kan koken", "dakdekken"],
        "Dit wil ik leren": ["Ik kan werken in een tuin", "Ervaring met werk krijgen"],
        "Mijn droom": ["Een eigen kraam"],
        "Wanneer ik kan en hoe ik reis": ["Maandag", "Met de fiets"],
    }
    assert (blad.maat, blad.is_ingekort) == ("groot", False)


def test_sheet_says_what_helps_only_when_asked():
    profiel = maak_talentprofiel(keuzes=("nodig.pauze",))

    assert _koppen(maak_blad(profiel, met_wat_helpt=False)) == {}
    assert _koppen(maak_blad(profiel, met_wat_helpt=True)) == {"Dit helpt mij": ["Genoeg pauzes"]}


def test_full_sheet_is_printed_small_and_says_that_words_are_shorter():
    blad = maak_blad(maak_vol_talentprofiel(), met_wat_helpt=True)

    assert (blad.maat, blad.is_ingekort) == ("klein", True)
    assert sum(len(vak.antwoorden) for vak in blad.vakken) > 90


def test_line_ends_alone_do_not_make_words_shorter():
    profiel = maak_talentprofiel(woorden={"droom": "Een eigen kraam.\nMet groente."})

    assert not maak_blad(profiel, met_wat_helpt=False).is_ingekort


@pytest.mark.parametrize(
    ("tekst", "kort"),
    [
        ("Een kraam", "Een kraam"),
        ("Een kraam op de markt", "Een kraam…"),
        ("Een\n kraam", "Een kraam"),
        ("x" * 30, "x" * 11 + "…"),
    ],
)
def test_shorten_cuts_at_a_word(tekst, kort):
    assert kort_in(tekst, 12) == kort
