from datetime import UTC, datetime, time

import pytest
from django.db import IntegrityError, transaction

from netwerk.models import Openingstijd
from netwerk.openingstijden import GeenTijden, lees_tijden, openstand, schrijf_tijden
from tests.maak.plekken import OCHTEND, maak_plek

MIDDAG = (time(13), time(17, 30))


@pytest.mark.parametrize(
    ("tekst", "blokken"),
    [
        ("9.00-12.00, 13.00-17.30", [OCHTEND, MIDDAG]),
        ("13 tot 17:30 uur en 9 - 12", [OCHTEND, MIDDAG]),
        ("van 9 tot 12 uur", [OCHTEND]),
        ("", []),
    ],
)
def test_hours_are_read_as_people_write_them(tekst, blokken):
    assert lees_tijden(tekst) == blokken
    assert lees_tijden(schrijf_tijden(blokken)) == blokken


@pytest.mark.parametrize("tekst", ["ochtend", "9.00", "25-26", "12-9", "9-12, 11-13"])
def test_what_are_no_hours_is_told(tekst):
    with pytest.raises(GeenTijden):
        lees_tijden(tekst)


def _tijden(*blokken):
    return [Openingstijd(dag=dag, van=van, tot=tot) for dag, (van, tot) in blokken]


@pytest.mark.parametrize(
    ("moment", "tekst"),
    [
        (datetime(2026, 1, 5, 8, 30, tzinfo=UTC), "Nu open, tot 12.00 uur"),  # 9.30 here, in winter
        (datetime(2026, 7, 6, 7, 30, tzinfo=UTC), "Nu open, tot 12.00 uur"),  # and in summer
        (datetime(2026, 1, 5, 11, 0, tzinfo=UTC), "Vandaag open van 13.00 tot 17.30 uur"),  # 12.00: just closed
        (datetime(2026, 1, 4, 23, 30, tzinfo=UTC), "Vandaag open van 9.00 tot 12.00 uur"),  # already Monday here
        (datetime(2026, 1, 4, 12, 0, tzinfo=UTC), "Nu dicht. Morgen open van 9.00 uur"),
        (datetime(2026, 1, 5, 18, 0, tzinfo=UTC), "Nu dicht. Maandag open van 9.00 uur"),
    ],
)
def test_open_now_goes_by_the_clock_here(moment, tekst):
    stand = openstand(_tijden((1, MIDDAG), (1, OCHTEND)), nu=moment)

    assert stand.tekst == tekst
    assert stand.is_open is tekst.startswith("Nu open")


def test_without_hours_nothing_is_said():
    assert openstand([], nu=datetime(2026, 1, 5, tzinfo=UTC)) is None


def test_block_that_ends_before_it_begins_cannot_be_kept(db):
    plek = maak_plek(tijden=())

    with pytest.raises(IntegrityError, match="openingstijd_tot_na_van"), transaction.atomic():
        plek.openingstijden.create(gemeente=plek.gemeente, dag=1, van=time(12), tot=time(9))
