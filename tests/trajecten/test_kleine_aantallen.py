"""What of the KPI is shown to who sees no people: nothing small, and nothing from which something small follows."""

from itertools import product

import pytest

from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK, afgerond, mag_over_netwerk, toon
from trajecten.kpi import Cijfers, Klasse

VOLGORDE = ("gestegen", "gelijk", "gezakt", "niet_hergemeten", "beginstand_verouderd", "neutraal_vertrek")


def _cijfers(*aantallen: int, tussentijds: int = 0, band: int = 0) -> Cijfers:
    klassen = dict.fromkeys(Klasse, 0) | dict(zip(VOLGORDE, aantallen, strict=False))
    return Cijfers(klassen=klassen, tussentijds_gezakt=tussentijds, band_gezakt=band)


def _getoond(cijfers: Cijfers, drempel=BINNEN_GEMEENTE) -> dict[str, int]:
    return {str(r.sleutel): r.waarde for r in toon(cijfers, drempel).regels if r.waarde is not None}


def test_large_numbers_are_shown_exactly_with_one_decimal_that_never_rounds_up_to_the_goal():
    cijfers = _cijfers(40, 54, 6, 20, 7, 9, tussentijds=5, band=0)

    assert _getoond(cijfers) == {
        "gestegen": 40,
        "gelijk": 54,
        "gezakt": 6,
        "niet_hergemeten": 20,
        "tussentijds": 5,
        "n": 127,
        "b": 100,
        "c": 136,
        "neutraal_vertrek": 9,
    }
    assert dict(toon(_cijfers(0, 9496, 504), BINNEN_GEMEENTE).percentages)["Niet gezakt"] == "94,9 %"


@pytest.mark.parametrize("drempel", [BINNEN_GEMEENTE, afgerond(BINNEN_GEMEENTE), NETWERK])
def test_too_few_people_to_judge_give_no_number_at_all(drempel):
    beeld = toon(_cijfers(0, drempel.basis - 1, 0, 400), drempel)

    assert (beeld.te_klein, beeld.oordeel, beeld.regels, beeld.percentages, beeld.band) == (True, None, (), (), "")


def test_few_who_dropped_give_a_bound_and_no_share():
    beeld = toon(_cijfers(10, 48, 2, 20), BINNEN_GEMEENTE)

    assert _getoond(_cijfers(10, 48, 2, 20)) == {"b": 60, "n": 80}
    assert dict(beeld.percentages) == {
        "Niet gezakt": "ten minste 93,3 %",
        "Opnieuw gemeten": "75,0 %",
        "Als iedereen die wij niet kennen zakte": "niet getoond",
        "Als niemand die wij niet kennen zakte": "niet getoond",
    }


def test_bound_is_true_also_when_the_number_it_is_a_part_of_was_rounded():
    # 33 is shown as 35: 9 of 33 who dropped leave 72,7 %, and 9 of 35 would say 74,2 %.
    assert dict(toon(_cijfers(0, 24, 9), NETWERK).percentages)["Niet gezakt"] == "ten minste 72,7 %"
    assert dict(toon(_cijfers(0, 4, 18), BINNEN_GEMEENTE).percentages)["Niet gezakt"] == "ten hoogste 18,2 %"


def test_network_is_rounded_and_hidden_when_the_others_would_follow_from_it():
    assert _getoond(_cijfers(21, 62, 13, 33), NETWERK)["gelijk"] == 60
    assert afgerond(BINNEN_GEMEENTE).rond == 5
    assert mag_over_netwerk(_cijfers(0, 30, 0)) is mag_over_netwerk(_cijfers()) is True
    assert mag_over_netwerk(_cijfers(0, 29, 0)) is False


def test_no_small_number_follows_from_what_is_shown():
    """Everything that would look the same: of each hidden small number there is another possibility."""
    reeks = (0, 1, 3, 4, 5, 9, 20)
    alle = [_cijfers(12, 60 - gezakt, gezakt, nh, bv, weg) for gezakt, nh, bv, weg in product(reeks, repeat=4)]
    groepen: dict[tuple, list[Cijfers]] = {}
    for cijfers in alle:
        groepen.setdefault(tuple(sorted(_getoond(cijfers).items())), []).append(cijfers)

    for getoond, lijken in groepen.items():
        zichtbaar = dict(getoond)
        assert all(waarde >= 5 for waarde in zichtbaar.values())
        for klasse in ("gezakt", "neutraal_vertrek"):
            if klasse not in zichtbaar:
                assert len({c.klassen[Klasse(klasse)] for c in lijken}) > 1, (klasse, zichtbaar)
