"""Every night: is each row what its history says? Who owns the tables can switch off the triggers, and is found out."""

import pytest
from django.db import connection

from netwerk.taken import geschiedenis_controleren
from participatie import geschiedeniscontrole
from participatie.geschiedeniscontrole import GeschiedenisKloptNiet
from participatie.logboek import _wat_mag
from tests.maak.trajecten import maak_inwoner
from tests.muren import in_de_rol_van_de_app
from trajecten.models import Inwoner

pytestmark = pytest.mark.django_db


def test_row_that_was_changed_around_the_triggers_is_found_by_table_and_id(monkeypatch):
    monkeypatch.setattr(geschiedeniscontrole, "STUK", 2)  # also in pieces
    inwoners = [maak_inwoner(naam=f"Inwoner {nummer}") for nummer in range(3)]
    Inwoner.objects.filter(pk=inwoners[0].pk).update(naam="Netjes anders")
    with in_de_rol_van_de_app():
        geschiedenis_controleren()
    for opdracht in (
        "ALTER TABLE trajecten_inwoner DISABLE TRIGGER USER",
        f"UPDATE trajecten_inwoner SET naam = 'Stiekem anders' WHERE id = '{inwoners[2].pk}'",
        "ALTER TABLE trajecten_inwoner ENABLE TRIGGER USER",
    ):
        _als_eigenaar(opdracht)

    with in_de_rol_van_de_app(), pytest.raises(GeschiedenisKloptNiet) as fout:
        geschiedenis_controleren()

    wat = f"1 rows differ from their history: trajecten_inwoner {inwoners[2].pk}"
    assert _wat_mag(fout.value) == f": {wat}"  # so it is in the log of the job that failed


def _als_eigenaar(opdracht: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(opdracht)
