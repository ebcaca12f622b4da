"""One picture is one photo, however often somebody places it; consent taken back reaches all of it."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from experimenten.bestanden import zet_terug
from experimenten.dezelfde_foto import INGETROKKEN
from experimenten.models import Bestand, Bezoekbestand
from netwerk.models import Nieuwsfoto
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimenten import andere_foto, een_foto, maak_bestand, maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.werkgroepen import maak_nieuws

pytestmark = pytest.mark.django_db

MAG = {"beschrijving": "Een moestuin", "herkenbaar": "nee"}


@pytest.fixture(autouse=True)
def map_(settings, tmp_path):
    settings.BESTANDEN_MAP = tmp_path / "bestanden"


@pytest.fixture
def lid():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def experiment(lid):
    netwerk = lid.gemeente.samenwerkingsverband
    return maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), openbaar=True)


def _foto() -> SimpleUploadedFile:
    return SimpleUploadedFile("moestuin.jpg", een_foto(), content_type="image/jpeg")


def _bij_experiment(client, experiment):
    velden = MAG | {"sleutel": uuid4(), "bestand": _foto()}
    return client.post(reverse("bestand_toevoegen", args=[experiment.pk]), velden)


def _bij_bezoek(client, bezoek):
    velden = {"sleutel": uuid4(), "bestand": _foto()}
    return client.post(reverse("bezoekfoto_toevoegen", args=[bezoek.pk]), velden)


def test_same_photo_in_two_forms_is_one_photo(inloggen, lid, experiment):
    client, bezoek = inloggen(lid), maak_werkbezoek(kwartiermaker=lid, experiment=experiment)

    bij_experiment = [_bij_experiment(client, experiment) for _ in range(2)]
    bij_bezoek = [_bij_bezoek(client, bezoek).status_code for _ in range(2)]

    assert [antwoord.status_code for antwoord in bij_experiment] == [302, 422]
    assert bij_experiment[1].context["form"].errors["bestand"][0].startswith("Dit bestand staat er al")
    assert bij_bezoek == [302, 302]
    assert (Bestand.objects.count(), Bezoekbestand.objects.count()) == (1, 1)


def test_photo_of_a_visit_that_is_at_the_experiment_already_stays_one(inloggen, lid, experiment):
    """Also when somebody else placed it there, and when a second visit of the experiment has it too."""
    client = inloggen(lid)
    bezoeken = [maak_werkbezoek(kwartiermaker=lid, experiment=experiment) for _ in range(2)]
    _bij_experiment(client, experiment)
    for bezoek in bezoeken:
        _bij_bezoek(client, bezoek)

    for foto in Bezoekbestand.objects.all():
        adres = reverse("bezoekfoto_toestemming", args=[foto.pk])
        assert client.post(adres, MAG | {"bij_experiment": "on", "mag_in_rapport": "on"}).status_code == 302

    assert [foto.mag_in_rapport for foto in Bestand.objects.all()] == [True]
    assert all("Ook bij het experiment" in client.get(bezoek.get_absolute_url()).text for bezoek in bezoeken)


def test_photo_that_left_the_experiment_and_comes_back_is_the_same_one(inloggen, lid, experiment):
    client, bezoek = inloggen(lid), maak_werkbezoek(kwartiermaker=lid, experiment=experiment)
    _bij_bezoek(client, bezoek)
    adres = reverse("bezoekfoto_toestemming", args=[Bezoekbestand.objects.get().pk])

    for erbij in ({"bij_experiment": "on", "mag_openbaar": "on"}, {}, {"bij_experiment": "on"}):
        client.post(adres, MAG | erbij)
    daar = Bestand.objects.get()
    client.post(reverse("bestand_terugzetten", args=[daar.pk]))

    assert (daar.verwijderd_op, daar.mag_openbaar, Bestand.objects.count()) == (None, False, 1)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_bestand(experiment=experiment, op_schijf=False, bezoekfoto=daar.bezoekfoto)


def test_photo_in_the_bin_does_not_come_beside_the_one_that_was_placed_anew(lid, experiment):
    inhoud, nu = andere_foto(), timezone.now()
    oud = maak_bestand(experiment=experiment, op_schijf=False, inhoud=inhoud)
    oud.haal_weg(door=lid, nu=nu)
    nieuw = maak_bestand(experiment=experiment, op_schijf=False, inhoud=inhoud)

    assert zet_terug(oud)

    assert [*experiment.bestanden.aanwezig()] == [nieuw]


def test_consent_taken_back_reaches_every_place_and_keeps_the_photo_out(
    inloggen, lid, experiment, django_capture_on_commit_callbacks
):
    """The same photo at a visit in another gemeente, at two experiments, and with nieuws; not that of other people."""
    netwerk = experiment.samenwerkingsverband
    buur = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=netwerk), rol=Rolsoort.KWARTIERMAKER)
    tweede = maak_experiment(werkgroep=experiment.werkgroep, naam="Nog een")
    bezoek_van_buur = maak_werkbezoek(kwartiermaker=buur, experiment=experiment)
    with django_capture_on_commit_callbacks(execute=True):
        _bij_bezoek(inloggen(buur), bezoek_van_buur)
        for waar in (experiment, tweede):
            _bij_experiment(inloggen(lid), waar)
    blijft = maak_bestand(experiment=experiment, op_schijf=False)
    foto = experiment.bestanden.exclude(pk=blijft.pk).get()
    nieuws = maak_nieuws(samenwerkingsverband=netwerk, door=lid, goedgekeurd_door=buur, met_foto=True)
    Nieuwsfoto.objects.update(sha256=foto.sha256)
    openbaar = reverse("nieuws_foto", args=[nieuws.pk])
    assert Client().get(openbaar).status_code == 200

    with django_capture_on_commit_callbacks(execute=True):
        assert inloggen(lid).post(reverse("bestand_intrekken", args=[foto.pk])).status_code == 302

    standen = [*Bezoekbestand.objects.values_list("stand"), *Bestand.objects.order_by("stand").values_list("stand")]
    assert [stand for (stand,) in standen] == ["ingetrokken"] * 3 + ["vrijgegeven"]
    assert (Client().get(openbaar).status_code, Nieuwsfoto.objects.count()) == (404, 0)
    weer = _bij_bezoek(inloggen(lid), maak_werkbezoek(kwartiermaker=lid))
    assert weer.context["form"].errors["bestand"] == [INGETROKKEN]
    assert _bij_experiment(inloggen(lid), tweede).context["form"].errors["bestand"] == [INGETROKKEN]
    elders = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    assert _bij_bezoek(inloggen(elders), maak_werkbezoek(kwartiermaker=elders)).status_code == 302
