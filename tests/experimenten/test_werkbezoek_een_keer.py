"""One visit, however often its form is sent."""

import pytest
from django.urls import reverse

from experimenten.models import Werkbezoek, Werkbezoekconcept
from netwerk.models import Actie, Contactmoment, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, SLEUTEL, velden
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


def test_form_sent_twice_is_one_visit(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    eerste = client.post(NIEUW, velden(organisatie, actie="ja", actie_wat="Bellen", actie_op="morgen"))
    tweede = client.post(NIEUW, velden(organisatie, actie="ja", actie_wat="Bellen", actie_op="morgen"))

    assert eerste.url == tweede.url
    assert (Werkbezoek.objects.count(), Actie.objects.count(), Contactmoment.objects.count()) == (1, 1, 1)


def test_going_back_to_the_form_leads_to_the_visit(client, kwartiermaker):
    client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente)))

    assert client.get(NIEUW).url == Werkbezoek.objects.get().get_absolute_url()


def test_page_gets_a_key_in_its_address(client):
    eerste, tweede = (client.get("/werkbezoeken/nieuw/").url for _ in range(2))

    assert eerste.startswith("/werkbezoeken/nieuw/?sleutel=")
    assert eerste != tweede


def test_form_sent_again_after_the_visit_was_taken_away_does_not_make_it_again(client, kwartiermaker):
    client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente)))
    client.post(reverse("werkbezoek_weghalen", args=[Werkbezoek.objects.get().pk]))

    antwoord = client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente)))

    assert antwoord.url == reverse("werkbezoeken")
    assert Werkbezoek.objects.count() == 1


def test_key_of_somebody_elses_visit_is_not_found(client, kwartiermaker):
    maak_werkbezoek(sleutel=SLEUTEL)

    antwoord = client.post(NIEUW, velden(bij_wie="Nieuw hier", waar=f"nieuw.{kwartiermaker.gemeente.pk}"))

    assert antwoord.status_code == 404
    assert not Organisatie.objects.filter(naam="Nieuw hier").exists()


def test_saving_takes_the_concept_away(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)
    client.post(reverse("werkbezoekconcept_bewaren", args=[SLEUTEL]), velden(organisatie))
    assert Werkbezoekconcept.objects.count() == 1

    client.post(NIEUW, velden(organisatie))

    assert not Werkbezoekconcept.objects.exists()
