"""What a functioneel beheerder looks after for the network as a whole."""

import re

import pytest
from django.urls import reverse

from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


def test_region_is_chosen_beside_the_holidays_of_each(beheerder, inloggen):
    verband, client = beheerder.gemeente.samenwerkingsverband, inloggen(beheerder)
    adres = reverse("vakantieregio_kiezen", args=[verband.pk])
    pagina = client.get(adres).text
    assert [regio for regio in ("Noord", "Midden", "Zuid") if f"<summary>Regio {regio}</summary>" in pagina] == [
        "Noord",
        "Midden",
        "Zuid",
    ]

    assert client.post(adres, {"vakantieregio": "oost"}).status_code == 422
    klaar = client.post(adres, {"vakantieregio": "zuid"}, follow=True).text

    assert "waarschuwt nu voor de schoolvakanties van regio Zuid" in klaar
    assert Samenwerkingsverband.objects.get(pk=verband.pk).vakantieregio == "zuid"


def test_checklist_says_of_what_is_done_that_there_is_nothing_to_do(beheerder, inloggen):
    maak_werkgroep(samenwerkingsverband=beheerder.gemeente.samenwerkingsverband)

    pagina = inloggen(beheerder).get(reverse("beheer")).text

    rijen = {
        rij[0]: rij[1:]
        for rij in re.findall(
            r'rowheader">([^<]+)</th>.*?<span class="label[^>]*>([^<]+)</span>.*?data-kop="([^"]+)">(.*?)</td>', pagina
        )
    }
    assert rijen["Er is een werkgroep"] == ("In orde", "Nu te doen", "Niets")
    assert rijen["Elke gemeente heeft een kwartiermaker"][:2] == ("Nog doen", "Doe dit")
