"""Measuring what reading in a file costs changes nothing."""

import pytest

from netwerk.models import Inlezing, Organisatie
from netwerk.rolsoorten import Rolsoort
from participatie.meten.inlezen import bestand, meet
from participatie.meten.paginas import ANKE
from tests.maak.netwerk import maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


def test_every_step_is_measured_on_all_rows_and_nothing_stays():
    anke = maak_lid(email=ANKE, rol=Rolsoort.KWARTIERMAKER)
    maak_organisatie(gemeente=anke.gemeente)

    stappen = list(meet(30))

    assert [stap.rijen for stap in stappen] == [30, 30, 30, 0, 0]
    assert all(stap.seconden > 0 and stap.piek > 1 for stap in stappen)
    assert (Organisatie.objects.count(), Inlezing.objects.count()) == (1, 0)


def test_file_has_as_many_names_as_rows():
    namen = {rij.split(b";")[0] for rij in bestand(10_000).splitlines()}

    assert len(namen) == 10_000 + 1
