"""Every list asks the database as often for 30 rows as for 1, and no page more than 15 times; Vandaag at most 10.

A list is one line in LIJSTEN: the name of its URL, and what makes row number `n` in the gemeente of that person.
"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.adressen import adressen_per_naam
from tests.lijsten import LIJSTEN
from tests.lijsten_delen import LIJSTEN as LIJSTEN_DELEN
from tests.maak.netwerk import (
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_werkgroep,
    zet_in_werkgroep,
)
from tests.toegang_verwacht import VERWACHT
from tests.toneel import eigen_pad, gebouwd_toneel, ongedaan, vers_toneel  # noqa: F401 - fixtures

HOOGSTENS = 15
HOOGSTENS_VAN = {"vandaag": 10}
NIET_VAN_DE_BLADZIJDE = ("SAVEPOINT", "RELEASE", 'UPDATE "usersessions_')
"""What the test itself adds, and the note of when a session was last seen: at most once a minute, on any page."""

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid() -> Lid:
    gemeente = maak_gemeente()
    lid = maak_lid(gemeente=gemeente, organisatie=maak_organisatie(gemeente=gemeente))
    zet_in_werkgroep(lid=lid, werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))
    return lid


@pytest.mark.parametrize("lijst", [*LIJSTEN, *LIJSTEN_DELEN], ids=lambda lijst: lijst.naam)
def test_list_asks_as_often_for_30_rows_as_for_1(lijst, lid, inloggen):
    lid.rollen.create(gemeente=lid.gemeente, soort=lijst.rol)
    client = inloggen(lid)
    adres = reverse(lijst.naam, kwargs=lijst.kwargs(lid)) + lijst.vraag

    aantallen = []
    for van, tot in ((0, 1), (1, 30)):
        for n in range(van, tot):
            lijst.maak_rij(lid.gemeente, lid, n)
        aantallen.append(_aantal_vragen(client, adres))

    assert aantallen == [aantallen[0]] * 2
    assert aantallen[0] <= HOOGSTENS


@pytest.mark.parametrize("naam", sorted(adressen_per_naam().keys() & VERWACHT.keys()))
def test_page_asks_at_most_15_times(naam, toneel):
    aantallen = {}
    for rol in _wie_het_ziet(naam):
        with ongedaan():
            aantallen[rol.value] = _aantal_vragen(toneel.clients[rol], eigen_pad(naam, toneel, rol))

    hoogstens = HOOGSTENS_VAN.get(naam, HOOGSTENS)
    assert {rol: aantal for rol, aantal in aantallen.items() if aantal > hoogstens} == {}


def _wie_het_ziet(naam: str) -> list[Rolsoort]:
    """Return the roles that get the page itself; for one that all may see, those that see the most on it."""
    antwoorden = VERWACHT[naam].get
    if isinstance(antwoorden, dict):
        return [rol for rol in Rolsoort if any(rol in rollen for rollen in antwoorden)]
    if naam in HOOGSTENS_VAN:
        return list(Rolsoort)
    alle = [Rolsoort.INWONER, Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.BELEIDSMEDEWERKER]
    return alle if antwoorden not in (302, 405) else []


def _aantal_vragen(client, adres: str) -> int:
    with CaptureQueriesContext(connection) as vragen:
        antwoord = client.get(adres)
    assert antwoord.status_code < 500
    return sum(not vraag["sql"].startswith(NIET_VAN_DE_BLADZIJDE) for vraag in vragen)
