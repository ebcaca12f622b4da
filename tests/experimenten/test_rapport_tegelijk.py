"""Two connections at the same moment: a report that is being made, and somebody who takes consent back."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from experimenten import rapportwerk
from experimenten.rapportwerk import INGETROKKEN
from netwerk import klussen
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from tests.experimenten.test_rapport_toestemming import WAT, maak_ding, trek_in_op_de_pagina, vraag_rapport
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def map_(settings, tmp_path):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"


@pytest.mark.parametrize("wat", WAT)
def test_who_takes_consent_back_while_the_file_is_written_finds_it_and_takes_it_away(inloggen, monkeypatch, wat):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    netwerk = lid.gemeente.samenwerkingsverband
    experiment = maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk))
    ding, klus, client, bezig = maak_ding(wat, experiment=experiment), vraag_rapport(lid), inloggen(lid), []

    def trek_in_in_een_andere_verbinding() -> int:
        try:
            return trek_in_op_de_pagina(client, ding)
        finally:
            connection.close()

    def bijna_klaar(zelf, gedaan, *, van, meteen=False) -> None:
        if gedaan == van:
            bezig.append(draad.submit(trek_in_in_een_andere_verbinding))
            with pytest.raises(TimeoutError):  # it waits until this report is there
                bezig[0].result(timeout=1)

    monkeypatch.setattr(klussen.Voortgang, "meld", bijna_klaar)
    with ThreadPoolExecutor(1) as draad:
        with transaction.atomic(), systeemcontext("test"):
            rapportwerk.maak(str(klus.pk))
        assert bezig[0].result(timeout=10) == 302

    klus.refresh_from_db()
    assert (klus.bestand, klus.fout) == (None, INGETROKKEN)
