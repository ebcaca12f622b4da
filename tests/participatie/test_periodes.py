"""Quarters, years and the period before."""

from datetime import date

import pytest

from participatie.periodes import Periode, jaar, kwartaal, kwartaalnaam


@pytest.mark.parametrize(
    ("dag", "van", "tot"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2024, 2, 29), date(2024, 1, 1), date(2024, 3, 31)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_kwartaal_holds_its_first_and_last_day(dag, van, tot):
    assert kwartaal(dag) == Periode(van=van, tot=tot)


def test_kwartaalnaam_says_which():
    assert kwartaalnaam(date(2026, 10, 1)) == "4e kwartaal van 2026"


@pytest.mark.parametrize(
    ("periode", "ervoor"),
    [
        (kwartaal(date(2026, 2, 1)), kwartaal(date(2025, 12, 1))),
        (jaar(date(2026, 2, 1)), jaar(date(2025, 2, 1))),
        (
            Periode(van=date(2026, 4, 1), tot=date(2026, 9, 30)),
            Periode(van=date(2025, 10, 1), tot=date(2026, 3, 31)),
        ),
        (Periode(van=date(2026, 3, 1), tot=date(2026, 3, 7)), Periode(van=date(2026, 2, 22), tot=date(2026, 2, 28))),
    ],
)
def test_vorige_is_as_long_and_ends_the_day_before(periode, ervoor):
    assert periode.vorige() == ervoor


@pytest.mark.parametrize(
    ("van", "tot", "heel"),
    [
        (date(2026, 1, 1), date(2026, 3, 31), (date(2026, 1, 1), date(2026, 3, 31))),
        (date(2026, 1, 2), date(2026, 6, 30), (date(2026, 4, 1), date(2026, 6, 30))),
        (date(2026, 1, 1), date(2026, 6, 29), (date(2026, 1, 1), date(2026, 3, 31))),
        (date(2026, 1, 2), date(2026, 6, 29), None),
        (date(2026, 2, 1), date(2026, 2, 1), None),
    ],
)
def test_hele_kwartalen_leaves_out_what_is_cut(van, tot, heel):
    assert Periode(van=van, tot=tot).hele_kwartalen() == (Periode(van=heel[0], tot=heel[1]) if heel else None)
