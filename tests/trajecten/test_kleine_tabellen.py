"""Tables of small numbers: whoever adds and subtracts everything that is shown finds no small number.

The attacker here knows every rule, every number that is shown, and that people are counted in whole numbers from 0.
"""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK, VERBORGEN, afgerond
from trajecten.kleine_tabellen import Optelling, schrijf, te_verbergen, te_verbergen_over_netwerk

KLEIN = 5
KOLOM = [Optelling(plus=("a", "b", "c"), min=("samen",))]


def _kolom(*rijen: int) -> dict[str, int]:
    return dict(zip("abc", rijen, strict=True)) | {"samen": sum(rijen)}


def _tabel(getallen) -> tuple[dict, list[Optelling]]:
    """Three routes by gestart, klaar and lopend, with a total; who began is who is done or runs."""
    waarden = {(r, k): getallen[r][i] for r in range(3) for i, k in enumerate(("klaar", "loopt"))}
    waarden |= {(r, "begon"): waarden[r, "klaar"] + waarden[r, "loopt"] for r in range(3)}
    for kolom in ("klaar", "loopt", "begon"):
        waarden["samen", kolom] = sum(waarden[r, kolom] for r in range(3))
    regels = [
        *(Optelling(plus=tuple((r, k) for r in range(3)), min=(("samen", k),)) for k in ("klaar", "loopt", "begon")),
        *(Optelling(plus=((r, "klaar"), (r, "loopt")), min=((r, "begon"),)) for r in (0, 1, 2, "samen")),
    ]
    return waarden, regels


def _uit_te_rekenen(regels, weg) -> set:
    """Return the hidden numbers that have one solution only: worked out with fractions, apart from the code."""
    namen = sorted(weg, key=str)
    matrix = [
        [Fraction((naam in regel.plus) - (naam in regel.min)) for naam in namen]
        for regel in regels
        if any(naam in regel.cellen for naam in namen)
    ]
    spillen = []
    for kolom in range(len(namen)):
        rij = next((r for r in range(len(spillen), len(matrix)) if matrix[r][kolom]), None)
        if rij is None:
            continue
        n = len(spillen)
        matrix[n], matrix[rij] = matrix[rij], matrix[n]
        matrix[n] = [getal / matrix[n][kolom] for getal in matrix[n]]
        for r in range(len(matrix)):
            if r != n and matrix[r][kolom]:
                keer = matrix[r][kolom]
                matrix[r] = [x - keer * y for x, y in zip(matrix[r], matrix[n], strict=True)]
        spillen.append(kolom)
    return {namen[k] for n, k in enumerate(spillen) if sum(bool(getal) for getal in matrix[n]) == 1}


@pytest.mark.parametrize(
    ("rijen", "getoond"),
    [
        ((20, 30, 40), {"a": 20, "b": 30, "c": 40, "samen": 90}),
        ((20, 30, 3), {"b": 30, "samen": 53}),  # one hidden would follow from the total
        ((20, 4, 4), {"a": 20, "samen": 28}),
        ((20, 1, 2), {"samen": 23}),  # together 3: known to be small
        ((20, 0, 0), {"samen": 20}),
        ((60, 40, 0), {"a": 60, "samen": 100}),
        ((1, 1, 1), {}),
        ((4, 4, 4), {"samen": 12}),
    ],
)
def test_a_column_with_its_total(rijen, getoond):
    waarden = _kolom(*rijen)

    weg = te_verbergen(waarden, KOLOM, klein=KLEIN)

    assert {cel: waarde for cel, waarde in waarden.items() if cel not in weg} == getoond


def test_every_column_of_small_numbers_leaves_more_than_one_possibility():
    """All 3,375 columns of 0 to 14: each hidden small number could also have been no small number."""
    geteld = 0
    for rijen in product(range(15), repeat=3):
        waarden = _kolom(*rijen)
        weg = te_verbergen(waarden, KOLOM, klein=KLEIN)
        klein = [cel for cel in "abc" if waarden[cel] < KLEIN]
        assert set(klein) <= weg
        if klein and "samen" not in weg:
            over = waarden["samen"] - sum(waarden[cel] for cel in "abc" if cel not in weg)
            dicht = [cel for cel in "abc" if cel in weg]
            assert len(dicht) > 1
            assert over >= KLEIN, rijen  # each hidden one lies between 0 and this
        geteld += 1
    assert geteld == 3375


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 25)), min_size=3, max_size=3))
def test_no_small_number_follows_from_rows_and_columns_together(getallen):
    waarden, regels = _tabel(getallen)

    weg = te_verbergen(waarden, regels, klein=KLEIN)

    assert {cel for cel, waarde in waarden.items() if waarde < KLEIN} <= weg
    assert not _uit_te_rekenen(regels, weg)
    for regel in regels:
        dicht = [cel for cel in regel.cellen if cel in weg]
        assert len(dicht) != 1


def test_a_bridge_between_two_hidden_blocks_is_found():
    """Two or more hidden in every rule, and still one number follows from all of them together."""
    paren = ("ab", "cd", "ac", "ef", "gh", "eg")
    regels = [Optelling(plus=tuple(paar)) for paar in paren]
    regels += [Optelling(plus=("b", "d", "brug", "groot")), Optelling(plus=("f", "h", "brug"))]
    waarden = dict.fromkeys("abcdefgh", 4) | {"brug": 4, "groot": 90}

    assert "brug" in _uit_te_rekenen(regels, set(waarden) - {"groot"})
    weg = te_verbergen(waarden, regels, klein=KLEIN)

    assert "groot" in weg


@pytest.mark.parametrize(
    ("gemeenten", "mag"),
    [
        ([(20, "toont"), (30, "toont")], True),
        ([(20, "toont"), (3, "verbergt")], False),  # the network minus the own gemeente
        ([(20, "toont"), (12, "verbergt")], False),
        ([(20, "toont"), (4, "verbergt"), (9, "verbergt")], True),
        ([(20, "toont"), (4, "verbergt"), (4, "verbergt")], False),
        ([(20, "toont"), (9, "van een ander")], False),
        ([(20, "toont"), (0, "van een ander")], False),
        ([(20, "toont"), (40, "van een ander")], True),
        ([(20, "toont"), (4, "verbergt"), (40, "van een ander")], True),
    ],
)
def test_the_difference_between_the_network_and_the_own_gemeenten_is_no_small_number(gemeenten, mag):
    dicht = {"toont": set(), "verbergt": {"x"}, "van een ander": None}
    per_gemeente = [({"x": aantal}, dicht[soort]) for aantal, soort in gemeenten]

    weg = te_verbergen_over_netwerk({"x": sum(aantal for aantal, _ in gemeenten)}, per_gemeente)

    assert (not weg) is mag


def test_numbers_are_rounded_half_up_or_hidden():
    assert schrijf(13, verborgen=False, drempel=NETWERK) == 15
    assert schrijf(12, verborgen=False, drempel=afgerond(BINNEN_GEMEENTE)) == 10
    assert schrijf(12, verborgen=False, drempel=BINNEN_GEMEENTE) == 12
    assert schrijf(12, verborgen=True, drempel=BINNEN_GEMEENTE) == VERBORGEN
