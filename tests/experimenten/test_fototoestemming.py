"""A photo is seen where consent was given for that use, and gone everywhere when it is taken back."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from experimenten.botsingen import invoer_van
from experimenten.models import Bestand, Bezoekbestand
from experimenten.rapport import maak_inhoud
from experimenten.rapportbestand import pdf
from experimenten.rapportwerk import INGETROKKEN
from experimenten.selectie import Selectie
from experimenten.werkbezoeken import wijzig
from netwerk.rolsoorten import Rolsoort
from participatie.bestanden import PDF
from participatie.periodes import kwartaal
from tests.maak.experimentdelen import maak_klaar_rapport
from tests.maak.experimenten import een_foto, maak_bestand, maak_bezoekbestand, maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit

pytestmark = pytest.mark.django_db

MAG = {
    "beschrijving": "Twee mensen in de moestuin",
    "herkenbaar": "ja",
    "toestemming_van": "Sjoerd en Klaske",
    "toestemming_op": "gisteren",
}


@pytest.fixture(autouse=True)
def map_(settings, tmp_path):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"
    return settings.BESTANDEN_MAP


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def experiment(kwartiermaker):
    netwerk = kwartiermaker.gemeente.samenwerkingsverband
    return maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), openbaar=True)


@pytest.fixture
def bezoekfoto(kwartiermaker, experiment, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        return maak_bezoekbestand(werkbezoek=maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment))


def _gezien(adres: str, foto: Bestand) -> tuple[bool, int, int]:
    """Whether visitors see the photo: on the page, and by its own address behind either wall."""
    eigen = reverse("experiment_foto", args=[foto.pk])
    with in_de_rol_van_de_app():
        pagina, een = Client().get(adres).text, Client().get(eigen).status_code
    with tweede_muur_uit():
        return eigen in pagina, een, Client().get(eigen).status_code


def test_photo_is_seen_by_visitors_only_as_long_as_that_use_is_allowed(inloggen, kwartiermaker, experiment):
    foto = maak_bestand(experiment=experiment)
    netwerk = experiment.samenwerkingsverband
    openbaar = reverse("experiment_openbaar", args=[netwerk.slug, experiment.pk])
    client, adres = inloggen(kwartiermaker), reverse("bestand_toestemming", args=[foto.pk])
    assert _gezien(openbaar, foto) == (False, 404, 404)

    assert client.post(adres, MAG | {"mag_openbaar": "on"}).status_code == 302
    assert _gezien(openbaar, foto) == (True, 200, 200)
    type(experiment).objects.update(openbaar=False)
    assert Client().get(reverse("experiment_foto", args=[foto.pk])).status_code == 404
    type(experiment).objects.update(openbaar=True)
    client.post(adres, MAG)
    assert _gezien(openbaar, foto) == (False, 404, 404)
    foto.refresh_from_db()
    assert (foto.toestemming_van, foto.events.filter(mag_openbaar=True).count()) == ("Sjoerd en Klaske", 1)


def test_report_shows_a_photo_that_may_be_in_it_and_no_other(
    inloggen, kwartiermaker, experiment, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        wel, niet = maak_bestand(experiment=experiment), maak_bestand(experiment=experiment)
    client = inloggen(kwartiermaker)
    client.post(reverse("bestand_toestemming", args=[wel.pk]), MAG | {"mag_in_rapport": "on"})

    pagina = client.get(reverse("rapport")).text

    assert [reverse("bestand_tonen", args=[foto.pk]) in pagina for foto in (wel, niet)] == [True, False]
    with pikepdf.open(BytesIO(_rapport_pdf(kwartiermaker))) as gemaakt:
        assert sum(len([*blad.get_images()]) for blad in gemaakt.pages) == 1


def _rapport_pdf(lid) -> bytes:
    nu = datetime.now(UTC)
    inhoud = maak_inhoud(Selectie(gebruiker=lid, periode=kwartaal(nu.date())), vandaag=nu.date())
    return pdf(inhoud, netwerk="OWO", nu=nu)


@pytest.mark.parametrize(
    ("anders", "fout_bij"),
    [
        ({"toestemming_van": ""}, ["toestemming_van"]),
        ({"beschrijving": ""}, ["beschrijving"]),
        ({"herkenbaar": ""}, ["herkenbaar"]),
        ({"mag_openbaar": "on"}, ["bij_experiment"]),
        ({}, []),
    ],
)
def test_photo_of_a_visit_stays_there_until_somebody_wrote_down_what_is_allowed(
    inloggen, kwartiermaker, bezoekfoto, anders, fout_bij
):
    client = inloggen(kwartiermaker)
    assert "Toestemming nog niet opgeschreven" in client.get(bezoekfoto.werkbezoek.get_absolute_url()).text

    antwoord = client.post(reverse("bezoekfoto_toestemming", args=[bezoekfoto.pk]), MAG | anders)

    assert [*(antwoord.context["form"].errors if antwoord.context else ())] == fout_bij
    assert not Bestand.objects.exists()
    bezoekfoto.refresh_from_db()
    assert bezoekfoto.toestemming_van == ("" if fout_bij else "Sjoerd en Klaske")
    bladzij = client.get(bezoekfoto.werkbezoek.get_absolute_url()).text
    assert ("Met toestemming van Sjoerd en Klaske" in bladzij) == (not fout_bij)
    assert "Alleen bij dit bezoek" in bladzij


def test_photo_of_a_visit_goes_to_the_experiment_once_and_back_when_that_is_no_longer_allowed(
    inloggen, kwartiermaker, experiment, bezoekfoto
):
    client, adres = inloggen(kwartiermaker), reverse("bezoekfoto_toestemming", args=[bezoekfoto.pk])
    for gebruik in ("mag_in_rapport", "mag_openbaar"):
        client.post(adres, MAG | {"bij_experiment": "on", gebruik: "on"})

    daar = Bestand.objects.get()
    assert (daar.experiment, daar.mag_in_rapport, daar.mag_openbaar) == (experiment, False, True)
    elders = maak_lid(
        gemeente=maak_gemeente(samenwerkingsverband=experiment.samenwerkingsverband), rol=Rolsoort.BEGELEIDER
    )
    pagina = inloggen(elders).get(reverse("experiment_bekijken", args=[experiment.pk])).text
    assert reverse("bestand_tonen", args=[daar.pk]) in pagina
    assert "Openbaar" in inloggen(kwartiermaker).get(bezoekfoto.werkbezoek.get_absolute_url()).text

    inloggen(kwartiermaker).post(adres, MAG)
    assert inloggen(elders).get(reverse("bestand_tonen", args=[daar.pk])).status_code == 404


@pytest.mark.parametrize("waar", ["bij het bezoek", "bij het experiment"])
def test_consent_taken_back_removes_the_photo_everywhere_for_good(
    inloggen, kwartiermaker, experiment, bezoekfoto, map_, waar, django_capture_on_commit_callbacks
):
    client = inloggen(kwartiermaker)
    bezoekfoto.naam = "Sjoerd-op-de-tractor.jpg"
    bezoekfoto.save()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("bezoekfoto_toestemming", args=[bezoekfoto.pk]), MAG | {"bij_experiment": "on"})
    daar = Bestand.objects.get()
    assert len(list(map_.iterdir())) == 4
    rapport = maak_klaar_rapport(kwartiermaker)
    adres = reverse("bezoekfoto_intrekken", args=[bezoekfoto.pk])
    if waar == "bij het experiment":  # by somebody who does not see the visit
        buur = maak_gemeente(samenwerkingsverband=experiment.samenwerkingsverband)
        client = inloggen(maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER))
        adres = reverse("bestand_intrekken", args=[daar.pk])

    with in_de_rol_van_de_app(), django_capture_on_commit_callbacks(execute=True):
        assert "niet ongedaan maken" in client.get(adres).text
        assert [client.post(adres).status_code for _ in range(2)] == [302, 404]

    for rij in (bezoekfoto, daar):
        rij.refresh_from_db()
        assert (rij.naam, rij.beschrijving, rij.toestemming_van, rij.stand) == ("", "", "", "ingetrokken")
    assert not [*map_.iterdir()]
    rapport.refresh_from_db()
    assert (rapport.bestand, rapport.bestandsnaam, rapport.fout) == (None, "", INGETROKKEN)
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(e::text, '') FROM experimenten_bezoekbestandevent e")
        [geschiedenis] = cursor.fetchone()
    assert ("ingetrokken" in geschiedenis, "Sjoerd" in geschiedenis) == (True, False)
    client = inloggen(kwartiermaker)
    stuur = {"sleutel": bezoekfoto.sleutel, "soort": "foto", "bestand": _foto()}
    assert client.post(reverse("bezoekbestand_nasturen", args=[bezoekfoto.werkbezoek_id]), stuur).status_code == 200
    assert Bezoekbestand.objects.get().stand == "ingetrokken"
    assert client.post(reverse("bezoekbestand_terugzetten", args=[bezoekfoto.pk])).status_code == 404


def test_copy_at_the_experiment_follows_the_visit(inloggen, kwartiermaker, experiment, bezoekfoto):
    client, bezoek, nu = inloggen(kwartiermaker), bezoekfoto.werkbezoek, datetime.now(UTC)
    daar = maak_bestand(experiment=experiment, op_schijf=False)
    Bestand.objects.filter(pk=daar.pk).update(bezoekfoto=bezoekfoto)
    ander = maak_bestand(experiment=experiment, op_schijf=False)

    def er_is() -> bool:
        daar.refresh_from_db()
        return daar.verwijderd_op is None

    er = []
    for stap in ("weghalen", "terugzetten"):
        with in_de_rol_van_de_app():
            client.post(reverse(f"werkbezoek_{stap}", args=[bezoek.pk]))
        er.append(er_is())
    bezoek.refresh_from_db()
    elders = maak_experiment(werkgroep=experiment.werkgroep, naam="Elders")
    invoer = replace(invoer_van(bezoek, lezer=kwartiermaker), experiment=elders)
    wijzig(werkbezoek=bezoek, invoer=invoer, gezien=bezoek.versie, door=kwartiermaker, nu=nu)

    assert [*er, er_is()] == [False, True, False]
    assert [*Bestand.objects.aanwezig()] == [ander]


def _foto():
    return SimpleUploadedFile("foto.jpg", een_foto(), content_type="image/jpeg")


def test_database_itself_keeps_a_use_to_photos_and_a_photo_in_its_network(experiment, bezoekfoto):
    document = maak_bestand(experiment=experiment, soort=PDF, op_schijf=False)
    elders = maak_bestand(op_schijf=False)

    for bestand, velden in ((document, {"mag_openbaar": True}), (elders, {"bezoekfoto": bezoekfoto})):
        with pytest.raises(IntegrityError), transaction.atomic():
            Bestand.objects.filter(pk=bestand.pk).update(**velden)
    with pytest.raises(IntegrityError), transaction.atomic():
        Bezoekbestand.objects.update(herkenbaar=True)
