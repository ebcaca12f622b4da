"""Who takes consent back is in no report any more: not in one that is there, nor in one that is being made."""

from datetime import UTC, datetime

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from experimenten import rapportwerk
from experimenten.fototoestemming import trek_in
from experimenten.models import Bestand, Praktijkvoorbeeld
from experimenten.rapportwerk import INGETROKKEN
from experimenten.selectie import Selectie
from netwerk import klussen
from netwerk.models import Klus
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from participatie.periodes import kwartaal
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bestand, maak_experiment
from tests.maak.netwerk import maak_lid, maak_werkgroep
from tests.muren import in_de_rol_van_de_app

GEBRUIK = {"mag_in_rapport": "on"}
WAT = ("foto", "voorbeeld")
VORMEN = ("pdf", "xlsx")


@pytest.fixture(autouse=True)
def map_(settings, tmp_path):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"


@pytest.fixture
def lid(db):
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def experiment(lid):
    return maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband))


def maak_ding(wat: str, *, experiment) -> Bestand | Praktijkvoorbeeld:
    if wat == "voorbeeld":
        return maak_deel("voorbeelden", experiment=experiment, mag_in_rapport=True)
    with transaction.atomic():
        foto = maak_bestand(experiment=experiment)
    Bestand.objects.filter(pk=foto.pk).update(mag_in_rapport=True)
    foto.refresh_from_db()
    return foto


def trek_in_op_de_pagina(client, ding: Bestand | Praktijkvoorbeeld) -> int:
    wat = "bestand" if isinstance(ding, Bestand) else "praktijkvoorbeeld"
    return client.post(reverse(f"{wat}_intrekken", args=[ding.pk])).status_code


def vraag_rapport(lid, *, vorm: str = "pdf", **filter_) -> Klus:
    nu = timezone.now()
    with transaction.atomic(), systeemcontext("test"):
        return rapportwerk.begin(Selectie(gebruiker=lid, periode=kwartaal(nu.date()), **filter_), vorm=vorm, nu=nu)


def _werk(klus: Klus) -> Klus:
    with transaction.atomic(), in_de_rol_van_de_app(), systeemcontext("test"):
        rapportwerk.maak(str(klus.pk))
    klus.refresh_from_db()
    return klus


@pytest.mark.parametrize("wat", WAT)
@pytest.mark.parametrize("vorm", VORMEN)
def test_file_is_not_made_when_consent_was_taken_back_after_it_was_read(lid, experiment, monkeypatch, wat, vorm):
    ding, klus = maak_ding(wat, experiment=experiment), vraag_rapport(lid, vorm=vorm)

    def gelezen(zelf, gedaan, *, van, meteen=False) -> None:
        if meteen:  # all is read, and the file comes now
            with systeemcontext("test"):
                nu = datetime.now(UTC)
                ding.trek_in(nu=nu) if wat == "voorbeeld" else trek_in(ding, door=lid, nu=nu)

    monkeypatch.setattr(klussen.Voortgang, "meld", gelezen)

    klus = _werk(klus)

    assert (klus.bestand, klus.fout) == (None, INGETROKKEN)


@pytest.mark.parametrize("wat", WAT)
@pytest.mark.parametrize("hoe", ["intrekken", "niet meer in een rapport"])
def test_report_that_was_made_with_it_goes_and_no_other(lid, experiment, inloggen, wat, hoe):
    ding = maak_ding(wat, experiment=experiment)
    maak_experiment(werkgroep=experiment.werkgroep, naam="Zonder hem")
    met, zonder = _werk(vraag_rapport(lid)), _werk(vraag_rapport(lid, zoek="Zonder hem"))
    assert all(klus.bestand for klus in (met, zonder))
    client = inloggen(lid)

    weg = trek_in_op_de_pagina if hoe == "intrekken" else _niet_meer_in_een_rapport
    assert weg(client, ding) == 302

    for klus in (met, zonder):
        klus.refresh_from_db()
    assert (met.bestand, met.fout) == (None, INGETROKKEN)
    assert zonder.bestand
    assert client.get(reverse("klus_bestand", args=[met.pk])).status_code == 404
    assert INGETROKKEN in client.get(reverse("klus_bekijken", args=[met.pk])).text


def _niet_meer_in_een_rapport(client, ding: Bestand | Praktijkvoorbeeld) -> int:
    if isinstance(ding, Bestand):
        velden = {"beschrijving": "Een moestuin", "herkenbaar": "nee"}
        return client.post(reverse("bestand_toestemming", args=[ding.pk]), velden).status_code
    velden = {"gezien": 1, "alias": ding.alias, "tekst": ding.tekst, "toestemming_op": "1-11-2026"}
    velden |= {"toestemming_vorm": "mondeling"}
    return client.post(reverse("experimentdeel_wijzigen", args=["voorbeelden", ding.pk]), velden).status_code


def test_report_of_somebody_of_two_networks_goes_too(experiment, lid, inloggen):
    ding = maak_ding("voorbeeld", experiment=experiment)
    buiten = maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)
    buiten.rollen.create(gemeente=lid.gemeente, soort=Rolsoort.BELEIDSMEDEWERKER)
    klus = _werk(vraag_rapport(buiten))
    assert klus.bestand

    trek_in_op_de_pagina(inloggen(lid), ding)

    klus.refresh_from_db()
    assert klus.bestand is None
