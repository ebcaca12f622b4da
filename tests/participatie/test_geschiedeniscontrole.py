"""Every night: is each row what its history says? Who owns the tables can switch off the triggers, and is found out."""

import pytest
from django.db import connection

from netwerk.rolsoorten import Rolsoort
from netwerk.taken import geschiedenis_controleren
from participatie import geschiedeniscontrole
from participatie.geschiedeniscontrole import GeschiedenisKloptNiet
from participatie.logboek import _wat_mag
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.muren import in_de_rol_van_de_app
from trajecten.models import Inwoner

KOPPELING = "experimenten_werkbezoek_inwoners"

pytestmark = pytest.mark.django_db


def test_row_that_was_changed_around_the_triggers_is_found_by_table_and_id(monkeypatch):
    monkeypatch.setattr(geschiedeniscontrole, "STUK", 2)  # also in pieces
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    inwoners = [maak_inwoner(naam=f"Inwoner {nummer}", gemeente=kwartiermaker.gemeente) for nummer in range(3)]
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, inwoners=tuple(inwoners[:1]))
    Inwoner.objects.filter(pk=inwoners[0].pk).update(naam="Netjes anders")
    with in_de_rol_van_de_app():
        geschiedenis_controleren()
    for opdracht in (
        "ALTER TABLE trajecten_inwoner DISABLE TRIGGER USER",
        f"UPDATE trajecten_inwoner SET naam = 'Stiekem anders' WHERE id = '{inwoners[2].pk}'",
        "ALTER TABLE trajecten_inwoner ENABLE TRIGGER USER",
        f"ALTER TABLE {KOPPELING} DISABLE TRIGGER USER",
        f"INSERT INTO {KOPPELING} (werkbezoek_id, inwoner_id) VALUES ('{bezoek.pk}', '{inwoners[1].pk}')",
        f"ALTER TABLE {KOPPELING} ENABLE TRIGGER USER",
    ):
        _als_eigenaar(opdracht)
    erbij = bezoek.inwoners.through.objects.get(inwoner=inwoners[1])

    with in_de_rol_van_de_app(), pytest.raises(GeschiedenisKloptNiet) as fout:
        geschiedenis_controleren()

    waar = f"{KOPPELING} {erbij.pk}, trajecten_inwoner {inwoners[2].pk}"
    wat = f"2 rows differ from their history: {waar}"
    assert _wat_mag(fout.value) == f": {wat}"  # so it is in the log of the job that failed


def _als_eigenaar(opdracht: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(opdracht)
