"""Who looks at experiments in these tests; a file may say otherwise for itself."""

import pytest

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid, maak_werkgroep


@pytest.fixture
def beleid(db):
    return maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)


@pytest.fixture
def werkgroep(beleid):
    return maak_werkgroep(samenwerkingsverband=beleid.gemeente.samenwerkingsverband)


@pytest.fixture
def kwartiermaker(beleid):
    return maak_lid(gemeente=beleid.gemeente, rol=Rolsoort.KWARTIERMAKER)
