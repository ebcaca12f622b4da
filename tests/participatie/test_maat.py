"""Searching and taking files along: as fast as work asks, and no faster, whichever worker answers."""

from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from participatie import limiet, maat
from tests.maak.netwerk import maak_lid
from tests.toneel import client_van

pytestmark = pytest.mark.django_db
PER = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("soort", "naam", "kwargs", "zoek"),
    [("ZOEKEN", "leden", {}, {"zoek": "Anke"}), ("BESTANDEN", "leden_bestand", {"vorm": "csv"}, {})],
)
def test_who_goes_too_fast_reads_when_to_go_on(monkeypatch, soort, naam, kwargs, zoek):
    eigen = getattr(maat, soort)
    monkeypatch.setattr(maat, soort, replace(eigen, hoogstens=2))
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    client, collega = (client_van(wie) for wie in (lid, maak_lid(gemeente=lid.gemeente, rol=Rolsoort.KWARTIERMAKER)))
    adres, begin = reverse(naam, kwargs=kwargs), timezone.localtime()

    antwoorden = [client.get(adres, zoek) for _ in range(3)]

    assert [antwoord.status_code for antwoord in antwoorden] == [200, 200, 429]
    vrij_op = parsedate_to_datetime(antwoorden[-1].headers["Retry-After"])
    assert eigen.per - timedelta(seconds=1) <= vrij_op - begin <= eigen.per + timedelta(seconds=5)
    assert f"U kunt verder om {timezone.localtime(vrij_op):%H.%M.%S} uur" in antwoorden[-1].text
    assert collega.get(adres, zoek).status_code == 200
    assert client.get(reverse("vandaag")).status_code == 200
    monkeypatch.setattr(limiet, "timezone", SimpleNamespace(now=lambda: vrij_op + timedelta(seconds=2)))
    assert client.get(adres, zoek).status_code == 200


def test_when_all_places_are_taken_the_first_one_says_when(monkeypatch, django_assert_max_num_queries):
    begin = timezone.now()

    def neem(na: int) -> datetime | None:
        monkeypatch.setattr(limiet, "timezone", SimpleNamespace(now=lambda: begin + timedelta(seconds=na)))
        return limiet.vrij_op("ik", naam="proef", hoogstens=40, per=PER)

    with django_assert_max_num_queries(40):
        assert [neem(na) for na in range(40)] == [None] * 40
    with django_assert_max_num_queries(2):
        assert neem(41) == begin + PER
    assert neem(61) is None  # the one of the beginning is free
    assert neem(62) is None
    assert neem(62) is None
    assert neem(62) == begin + timedelta(seconds=3) + PER
