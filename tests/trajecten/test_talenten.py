"""The reference data of the talentprofiel, and talents that others saw."""

from datetime import date

import pytest
from django.conf import settings
from django.db import IntegrityError
from django.db.models import ProtectedError
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from trajecten.models import Keuze, Talent, Talentantwoord, Talentgroep
from trajecten.talenten import leg_gezien_talent_vast
from trajecten.talentprofielen import gezien_talenten

pytestmark = pytest.mark.django_db

PICTOGRAMMEN = settings.BASE_DIR / "static" / "vendor" / "openmoji"
GEDRAGSCOMPETENTIES = {str(code) for code in range(24100, 24127)} - {"24103", "24117"}
VERVOERMIDDELEN = {"1", "2", "3", "4", "5", "9"}
Bron = Talentantwoord.Bron


def test_vocabulary_has_66_talents_in_8_groups():
    per_groep = {groep.sleutel: groep.talenten.count() for groep in Talentgroep.objects.all()}

    assert per_groep == {
        "mensen": 10, "handen": 12, "buiten": 6, "regelen": 8, "ik": 10, "maken": 6, "taal": 8, "vervoer": 6
    }  # fmt: skip


def test_every_talent_text_is_short_unique_and_about_the_person():
    teksten = [talent.tekst for talent in Talent.objects.all()]

    assert [tekst for tekst in teksten if len(tekst.split()) > 8 or not tekst.startswith("Ik ")] == []
    assert len(set(teksten)) == 66


def test_every_talent_key_begins_with_its_group():
    assert [t for t in Talent.objects.select_related("groep") if not t.sleutel.startswith(f"{t.groep.sleutel}.")] == []


def test_every_vum_code_is_one_of_the_standard():
    codes = {"competentie": GEDRAGSCOMPETENTIES, "verv": VERVOERMIDDELEN, "rij": {"B"}, "taal": {"nld", "fry", ""}}

    fout = [t.sleutel for t in Talent.objects.all() if t.vum_code not in codes.get(t.vum_soort, {""})]
    vervoer = Keuze.objects.filter(onderdeel=Keuze.Onderdeel.VERVOER)

    assert fout == []
    assert {keuze.vum_code for keuze in vervoer} <= VERVOERMIDDELEN


def test_every_picture_exists():
    namen = {
        *Talentgroep.objects.values_list("pictogram", flat=True),
        *Talent.objects.values_list("pictogram", flat=True),
        *Keuze.objects.exclude(pictogram="").values_list("pictogram", flat=True),
    }

    assert sorted(naam for naam in namen if not (PICTOGRAMMEN / f"{naam}.svg").is_file()) == []


def test_talent_that_is_closed_is_no_longer_offered():
    talent = Talent.objects.get(sleutel="handen.koken")
    talent.geldig_tot = date(2026, 6, 1)
    talent.save()

    assert talent in Talent.objects.geldig_op(date(2026, 5, 31))
    assert talent not in Talent.objects.geldig_op(date(2026, 6, 1))


def test_talent_that_is_in_use_cannot_be_removed():
    maak_talentprofiel(talenten={"handen.koken": "kan"})

    with pytest.raises(ProtectedError):
        Talent.objects.get(sleutel="handen.koken").delete()


# What others saw


def _gezien(*, profiel=None, inwoner=None, talent: str = "handen.koken", bron=Bron.BEGELEIDER):
    inwoner = inwoner or (profiel.inwoner if profiel else maak_inwoner_met_account())
    door = maak_lid(gemeente=inwoner.gemeente, naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    return leg_gezien_talent_vast(
        inwoner=inwoner, talent=Talent.objects.get(sleutel=talent), door=door, bron=bron, op=date(2026, 11, 2)
    )


def test_seen_talent_waits_for_the_inwoner():
    antwoord = _gezien()

    assert antwoord.wacht_op_inwoner
    assert gezien_talenten(antwoord.profiel) == [antwoord]
    assert list(antwoord.profiel.talentantwoorden.bevestigd()) == []
    assert antwoord.profiel.stand == "niet_begonnen"


@pytest.mark.parametrize("eigen", ["kan", "leren", "niet"])
def test_seen_talent_leaves_the_own_answer_as_it_is(eigen):
    profiel = maak_talentprofiel(talenten={"handen.koken": eigen})

    antwoord = _gezien(profiel=profiel)

    assert (antwoord.antwoord, antwoord.bron) == (eigen, Bron.ZELF)
    assert gezien_talenten(profiel) == []


def test_seen_talent_after_no_does_not_ask_again():
    antwoord = _gezien()
    antwoord.wijs_af(nu=timezone.now())

    _gezien(inwoner=antwoord.profiel.inwoner)

    assert gezien_talenten(antwoord.profiel) == []


def test_seen_talent_seen_twice_is_one_talent():
    antwoord = _gezien()

    assert _gezien(inwoner=antwoord.profiel.inwoner, bron=Bron.WERKBEZOEK) == antwoord
    assert antwoord.profiel.talentantwoorden.count() == 1


def test_seen_talent_cannot_come_from_the_person():
    with pytest.raises(ValueError, match="somebody else"):
        _gezien(bron=Bron.ZELF)


@pytest.mark.parametrize(
    ("velden", "regel"),
    [
        ({"bevestigd_op": None}, "talentantwoord_zelf_is_bevestigd"),
        ({"afgewezen_op": timezone.now()}, "talentantwoord_ja_of_nee"),
        ({"antwoord": "misschien"}, "talentantwoord_antwoord"),
        ({"bron": "buurman"}, "talentantwoord_bron"),
    ],
)
def test_answer_rules_hold_in_the_database(velden, regel):
    profiel = maak_talentprofiel(talenten={"handen.koken": "kan"})

    with pytest.raises(IntegrityError, match=regel):
        profiel.talentantwoorden.update(**velden)
