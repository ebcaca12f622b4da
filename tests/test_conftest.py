"""The ground under all tests: after a test with real transactions the reference data is there, and nothing else."""

import pytest

from netwerk.models import Gemeente, Organisatiesoort
from tests.maak.netwerk import maak_gemeente
from trajecten.models import Talent


@pytest.mark.django_db(transaction=True)
@pytest.mark.xdist_group("conftest")
@pytest.mark.parametrize("keer", ["before", "after"])
def test_emptied_tables_get_their_reference_data_back(keer):
    assert (Organisatiesoort.objects.exists(), Talent.objects.count()) == (True, 66)
    assert Gemeente.objects.count() == 0

    maak_gemeente()
