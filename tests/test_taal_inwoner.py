"""Every screen that an inwoner can open is in plain words: short sentences, no jargon, no abbreviations."""

import pytest

from netwerk.rolsoorten import Rolsoort
from tests.taal import lees, moeilijk
from tests.toegang_verwacht import VERWACHT
from tests.toneel import eigen_pad, gebouwd_toneel, ongedaan, vers_toneel  # noqa: F401 - fixtures
from trajecten import eigen_gegevens

pytestmark = pytest.mark.django_db

VAN_EEN_TELEFOON = {"werkbezoek_zonder_internet"}
"""The empty form that a phone keeps for who visits without reception: open to all because nothing stands in it."""


def test_every_screen_of_an_inwoner_is_in_plain_words_and_can_be_read_aloud(toneel):
    gelezen, zonder_stem = {}, []
    for naam in sorted(VERWACHT.keys() - VAN_EEN_TELEFOON):
        with ongedaan():
            antwoord = toneel.clients[Rolsoort.INWONER].get(eigen_pad(naam, toneel, Rolsoort.INWONER))
            if antwoord.status_code == 200 and antwoord["Content-Type"].startswith("text/html"):
                gelezen[naam] = lees(antwoord.content.decode())
                zonder_stem += [naam] if antwoord.content.count(b" data-lees=") != 1 else []

    assert {naam: hard for naam, zinnen in gelezen.items() if (hard := moeilijk(zinnen))} == {}
    assert zonder_stem == []
    assert len(gelezen) > 30


def test_what_is_said_of_the_own_data_is_in_plain_words():
    gezegd = {
        gegevens.sleutel: lees(f"<main><p>{gegevens.titel}</p><p>{gegevens.uitleg} {gegevens.blijft}</p></main>")
        for gegevens in eigen_gegevens.alle()
    }

    assert {sleutel: hard for sleutel, zinnen in gezegd.items() if (hard := moeilijk(zinnen))} == {}
