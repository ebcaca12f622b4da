"""Words for what people know, offer and ask: chosen from a day until a day, and kept where they stand."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Kennis, Onderwerp
from netwerk.rolsoorten import Rolsoort
from tests.maak.leden import maak_kennis, maak_onderwerp
from tests.maak.netwerk import maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER)


@pytest.fixture
def lid(beheerder):
    return maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.VRIJWILLIGER)


def _dag(over: int) -> str:
    return (timezone.localdate() + timedelta(days=over)).isoformat()


def test_word_that_stopped_stays_where_it_is_and_is_not_chosen_again(beheerder, lid, inloggen):
    kennis = maak_kennis(lid=lid, woord="Moestuin")
    client = inloggen(beheerder)
    client.post(reverse("onderwerp_stoppen", args=[kennis.onderwerp_id]), {"vanaf": _dag(0)})
    lijst = client.get(reverse("onderwerpen", args=[beheerder.gemeente.samenwerkingsverband_id]), {"stand": "nee"}).text
    ander = inloggen(maak_lid(gemeente=lid.gemeente, rol=Rolsoort.VRIJWILLIGER))

    keuzes = ander.get(reverse("eigen_pagina")).text
    geweigerd = ander.post(reverse("kennis_toevoegen"), {"soort": "aanbod", "woord": "moestuin"})

    assert ("Moestuin" in lijst, "Toch blijven gebruiken" in lijst) == (True, True)
    assert '<option value="Moestuin">' not in keuzes
    assert (geweigerd.status_code, "gebruikt dit woord nu niet" in geweigerd.text) == (422, True)
    assert "Moestuin" in ander.get(reverse("lid_bekijken", args=[lid.pk])).text
    inloggen(beheerder).post(reverse("onderwerp_hervatten", args=[kennis.onderwerp_id]))
    client = inloggen(lid)
    client.post(reverse("kennis_toevoegen"), {"soort": "aanbod", "woord": "moestuin"})
    assert Kennis.objects.filter(onderwerp=kennis.onderwerp_id).count() == 2


def test_word_begins_on_its_day_and_is_not_doubled(beheerder, inloggen):
    verband = beheerder.gemeente.samenwerkingsverband
    client, adres = inloggen(beheerder), reverse("onderwerp_toevoegen", args=[verband.pk])

    straks = client.post(adres, {"woord": "  Hout  bewerken ", "vanaf": _dag(3)})
    dubbel = client.post(adres, {"woord": "hout BEWERKEN", "vanaf": _dag(0)})
    vroeger = client.post(adres, {"woord": "Iets", "vanaf": _dag(-1)})

    vandaag = timezone.localdate()
    assert (straks.status_code, dubbel.status_code, vroeger.status_code) == (302, 422, 422)
    assert [w.woord for w in Onderwerp.objects.te_kiezen(vandaag + timedelta(days=3))] == ["Hout bewerken"]
    assert not Onderwerp.objects.te_kiezen(vandaag + timedelta(days=2))


def test_list_counts_who_shows_a_word_and_asks_as_much_for_many(
    beheerder, lid, inloggen, django_assert_max_num_queries
):
    verband = beheerder.gemeente.samenwerkingsverband
    for soort in ("specialisme", "aanbod"):
        maak_kennis(lid=lid, woord="Moestuin", soort=soort)
    stil = maak_lid(gemeente=lid.gemeente)
    maak_kennis(lid=stil, woord="Moestuin")
    stil.voor_mij_alleen = ["weet"]
    stil.save()
    maak_onderwerp(samenwerkingsverband=maak_gemeente().samenwerkingsverband, woord="Van elders")
    client, adres = inloggen(beheerder), reverse("onderwerpen", args=[verband.pk])
    with django_assert_max_num_queries(15) as weinig:
        rijen = client.get(adres).context["rijen"]
    for _ in range(12):
        maak_onderwerp(samenwerkingsverband=verband)

    with django_assert_max_num_queries(len(weinig)):
        client.get(adres)

    assert [(rij.woord, rij.mensen, kan) for rij, kan in rijen] == [("Moestuin", 1, True)]
