"""Numbers of people: small groups are left out, and nothing can be computed back."""

from datetime import date
from itertools import chain
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from experimenten.mensen_in_beeld import Mensen, mensen_in_beeld, personen, tel_groepen
from experimenten.models import Werkbezoek
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import Periode, jaar, kwartaal
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db

KWARTAAL_4 = kwartaal(date(2026, 11, 10))
HEEL_2026 = jaar(date(2026, 11, 10))


class Buurt:
    """Two gemeenten with a kwartiermaker each, one experiment, and visits with so many new inwoners."""

    def __init__(self) -> None:
        self.werkgroep = maak_werkgroep()
        verband = self.werkgroep.samenwerkingsverband
        self.gemeenten = [maak_gemeente(samenwerkingsverband=verband) for _ in range(3)]
        self.leden = [maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER) for gemeente in self.gemeenten]
        self.experiment = maak_experiment(werkgroep=self.werkgroep, eigenaar=self.leden[0])

    def bezoek(self, aantal, *, op=date(2026, 11, 10), gemeente=0, experiment=None, inwoners=()):
        nieuw = tuple(maak_inwoner(gemeente=self.gemeenten[gemeente]) for _ in range(aantal))
        maak_werkbezoek(
            kwartiermaker=self.leden[gemeente],
            experiment=experiment or self.experiment,
            datum=op,
            inwoners=(*nieuw, *inwoners),
        )
        return nieuw

    def tel(self, *, gemeente=None, periode=KWARTAAL_4):
        return mensen_in_beeld(
            werkbezoeken=Werkbezoek.objects.filter(experiment__isnull=False),
            gemeente=None if gemeente is None else self.gemeenten[gemeente],
            periode=periode,
        )


@pytest.fixture
def buurt():
    return Buurt()


# Small groups


@pytest.mark.parametrize(("mensen", "getoond"), [(0, 0), (1, None), (4, None), (5, 5), (12, 12)])
def test_group_of_one_to_four_is_not_shown(buurt, mensen, getoond):
    buurt.bezoek(mensen)

    geteld = buurt.tel()

    assert (geteld.totaal.aantal, geteld.van(buurt.experiment.pk).aantal) == (getoond, getoond)
    assert geteld.totaal.verborgen == ("minder dan 5" if getoond is None else "")


def test_person_of_two_visits_counts_once(buurt):
    inwoners = buurt.bezoek(5)
    buurt.bezoek(0, inwoners=inwoners[:3])

    assert buurt.tel().totaal.aantal == 5


def test_total_leaves_out_the_only_hidden_experiment(buurt):
    ander = maak_experiment(werkgroep=buurt.werkgroep, naam="De mens leren kennen", eigenaar=buurt.leden[0])
    buurt.bezoek(7)
    buurt.bezoek(4, experiment=ander)

    geteld = buurt.tel()

    assert [geteld.van(e.pk).aantal for e in (buurt.experiment, ander)] == [7, None]
    assert geteld.totaal.aantal == 7


def test_total_of_two_experiments_counts_who_is_in_both_once(buurt):
    ander = maak_experiment(werkgroep=buurt.werkgroep, naam="De mens leren kennen", eigenaar=buurt.leden[0])
    inwoners = buurt.bezoek(6)
    buurt.bezoek(2, experiment=ander, inwoners=inwoners[:4])

    geteld = buurt.tel()

    assert [geteld.van(e.pk).aantal for e in (buurt.experiment, ander)] == [6, 6]
    assert geteld.totaal.aantal == 8


def test_year_leaves_out_the_quarter_that_is_too_small(buurt):
    buurt.bezoek(3, op=date(2026, 2, 1))
    buurt.bezoek(6, op=date(2026, 11, 10))

    geteld = buurt.tel(periode=HEEL_2026)

    assert (geteld.totaal.aantal, geteld.totaal.verborgen) == (6, "minder dan 5 per kwartaal")


def test_moving_the_days_of_the_filter_tells_nothing(buurt):
    buurt.bezoek(6, op=date(2026, 5, 1))
    buurt.bezoek(1, op=date(2026, 6, 30))

    met_zonder = [
        buurt.tel(periode=Periode(van=date(2026, 1, 1), tot=tot)).totaal.aantal
        for tot in (date(2026, 6, 29), date(2026, 6, 30))
    ]

    assert met_zonder == [0, 7]


def test_period_without_a_whole_quarter_counts_nobody(buurt):
    buurt.bezoek(6)

    geteld = buurt.tel(periode=Periode(van=date(2026, 11, 1), tot=date(2026, 11, 30)))

    assert (geteld.periode, geteld.totaal.aantal, geteld.van(buurt.experiment.pk).aantal) == (None, None, None)


def test_gemeente_is_not_shown_when_the_only_small_one_would_follow(buurt):
    buurt.bezoek(5, gemeente=0)
    buurt.bezoek(5, gemeente=1)
    buurt.bezoek(2, gemeente=2)

    assert buurt.tel().totaal.aantal == 12
    assert [buurt.tel(gemeente=g).totaal.verborgen for g in range(3)] == [
        "niet getoond",
        "niet getoond",
        "minder dan 5",
    ]


def test_gemeenten_are_shown_when_each_is_large_enough(buurt):
    buurt.bezoek(5, gemeente=0)
    buurt.bezoek(6, gemeente=1)

    assert [buurt.tel(gemeente=g).totaal.aantal for g in range(3)] == [5, 6, 0]


# A difference attack: somebody asks every gemeente and every run of quarters, and subtracts

PLAATSEN, KWARTALEN = [uuid4() for _ in range(3)], [date(2026, maand, 1) for maand in (1, 4, 7, 10)]
CELLEN = [(plaats, begin) for plaats in PLAATSEN for begin in KWARTALEN]
REEKSEN = [(van, tot) for tot in range(4) for van in range(tot + 1)]


@given(st.lists(st.integers(0, 12), min_size=len(CELLEN), max_size=len(CELLEN)))
def test_no_number_and_no_difference_of_numbers_is_a_small_group(aantallen):
    mensen = dict(zip(CELLEN, aantallen, strict=True))
    werkelijk = {begin: [mensen[plaats, begin] for plaats in PLAATSEN] for begin in KWARTALEN}

    samen = {reeks: _getoond(mensen, *reeks) for reeks in REEKSEN}
    per_plaats = {begin: [_getoond(mensen, q, q, plaats) for plaats in PLAATSEN] for q, begin in enumerate(KWARTALEN)}

    assert not {1, 2, 3, 4} & {*samen.values(), *chain.from_iterable(per_plaats.values())}
    for q, begin in enumerate(KWARTALEN):
        klein = any(0 < aantal < 5 for aantal in werkelijk[begin])
        assert per_plaats[begin] == [None if klein and aantal else aantal for aantal in werkelijk[begin]]
        for van, tot in REEKSEN:
            zonder = samen.get((van, tot - 1))
            if q == tot and None not in (zonder, samen[van, tot]):
                assert samen[van, tot] - zonder in {0, *range(5, 100)}


def _getoond(mensen, van, tot, gemeente=None):
    """Return the number on the screen, for people who are each in one gemeente and one quarter."""
    rijen = [
        (PLAATSEN[0], begin, plaats, (plaats, begin, nummer))
        for (plaats, begin), aantal in mensen.items()
        for nummer in range(aantal)
    ]
    periode = Periode(van=KWARTALEN[van], tot=kwartaal(KWARTALEN[tot]).tot)
    return tel_groepen(rijen, gemeente=gemeente, periode=periode).totaal.aantal


# The list behind the number


def test_list_has_a_line_for_each_person_that_was_counted(buurt):
    buurt.bezoek(6)
    geteld = buurt.tel()

    lijst = _lijst(buurt, geteld.totaal)

    assert [persoon.naam for persoon in lijst] == [f"Persoon {nummer}" for nummer in range(1, 7)]
    assert {persoon.sinds for persoon in lijst} == {"het 4e kwartaal van 2026"}
    assert {persoon.bezoeken for persoon in lijst} == {"1 bezoek"}


def test_list_tells_only_what_is_true_of_five_others(buurt):
    inwoners = buurt.bezoek(6)
    buurt.bezoek(0, inwoners=inwoners[:1])

    lijst = _lijst(buurt, buurt.tel().totaal)

    assert {(persoon.sinds, persoon.bezoeken) for persoon in lijst} == {("het 4e kwartaal van 2026", "")}


def test_list_says_nothing_of_since_when_when_few_came_earlier(buurt):
    vroeg = buurt.bezoek(2, op=date(2025, 5, 1))
    buurt.bezoek(6, inwoners=vroeg)

    lijst = _lijst(buurt, buurt.tel().totaal)

    assert len(lijst) == 8
    assert {(persoon.sinds, persoon.bezoeken) for persoon in lijst} == {("", "")}


def test_list_names_only_who_the_reader_walks_with(buurt):
    inwoners = buurt.bezoek(6)
    begeleider = maak_lid(gemeente=buurt.gemeenten[0], rol=Rolsoort.BEGELEIDER)
    inwoners[0].begeleider = begeleider
    inwoners[0].naam = "Aukje Bron"
    inwoners[0].save()

    mijn = _lijst(buurt, buurt.tel().totaal, gebruiker=begeleider)
    hun = _lijst(buurt, buurt.tel().totaal)

    assert [persoon.naam for persoon in mijn][:2] == ["Aukje Bron", "Persoon 1"]
    assert len(mijn) == len(hun) == 6
    assert not {"Aukje Bron", "Froukje Hoekstra"} & {persoon.naam for persoon in hun}


def _lijst(buurt, mensen: Mensen, *, gebruiker=None):
    return personen(
        mensen=mensen,
        werkbezoeken=Werkbezoek.objects.filter(experiment__isnull=False),
        periode=KWARTAAL_4,
        gebruiker=gebruiker or buurt.leden[0],
    )
