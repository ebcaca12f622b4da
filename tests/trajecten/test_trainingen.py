"""Trainingen of coaches: who wrote it down, who sees it, and what expires."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.verwijzingen import maak_training
from trajecten.models import Training
from trajecten.trainingen import dekking, verloopt

pytestmark = pytest.mark.django_db


def test_a_coach_writes_down_a_training_once_and_takes_it_away(client, inloggen):
    coach = maak_lid(rol=Rolsoort.BEGELEIDER)
    inloggen(coach)
    velden = {"soort": "laaggeletterdheid", "op": "2-3-2026", "geldig_tot": "1-3-2026"}
    nieuw = reverse("training_toevoegen")

    assert client.post(nieuw, velden).status_code == 422
    assert client.post(nieuw, velden | {"geldig_tot": "2-3-2028"}).status_code == 302
    assert client.post(nieuw, velden | {"geldig_tot": ""}).status_code == 422
    training = Training.objects.get()
    assert "2 maart 2028" in client.get(reverse("trainingen")).content.decode()
    inloggen(maak_lid(gemeente=coach.gemeente, rol=Rolsoort.KWARTIERMAKER))
    assert client.post(reverse("training_weghalen", args=[training.pk])).status_code == 404
    inloggen(coach)
    client.post(reverse("training_weghalen", args=[training.pk]))
    assert not Training.objects.exists()


def test_who_plans_sees_what_expires_of_the_own_gemeente_and_how_many_have_it():
    vandaag = timezone.localdate()
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    coach, ander = (maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER) for _ in range(2))
    straks = maak_training(lid=coach, geldig_tot=vandaag + timedelta(days=60))
    maak_training(lid=coach, soort="privacy", op=vandaag - timedelta(days=500), geldig_tot=vandaag - timedelta(days=9))
    maak_training(lid=coach, soort="privacy", op=vandaag)  # done again
    maak_training(lid=ander, soort="privacy", op=vandaag)
    elders = maak_lid(gemeente=maak_gemeente(naam="Elders"), rol=Rolsoort.BEGELEIDER)
    maak_training(lid=elders, geldig_tot=vandaag + timedelta(days=5))

    assert list(verloopt(kwartiermaker, vandaag=vandaag)) == list(verloopt(coach, vandaag=vandaag)) == [straks]
    assert list(verloopt(ander, vandaag=vandaag)) == []
    [alle] = dekking([kwartiermaker.gemeente_id], vandaag=vandaag)
    telling = dict(alle.trainingen)
    assert (alle.van, telling["zorgvuldig omgaan met gegevens"]) == (2, 2)
    assert telling["moeite met lezen en schrijven herkennen"] == 1


def test_each_team_sees_how_many_have_it(client, inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    gemeente = kwartiermaker.gemeente
    zuid, noord = (maak_organisatie(gemeente=gemeente, naam=f"Team {naam}") for naam in ("Zuid", "Noord"))
    for organisatie, geleerd in ((zuid, True), (zuid, False), (noord, False), (None, True)):
        coach = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, organisatie=organisatie)
        if geleerd:
            maak_training(lid=coach, soort="privacy")

    teams = dekking([gemeente.pk], vandaag=timezone.localdate())

    geteld = {t.naam: (dict(t.trainingen)["zorgvuldig omgaan met gegevens"], t.van) for t in teams}
    assert geteld == {
        "Alle begeleiders": (2, 4),
        "Team Noord": (0, 1),
        "Team Zuid": (1, 2),
        "Zonder organisatie": (1, 1),
    }
    inloggen(kwartiermaker)
    assert "Team Zuid: 2" in client.get(reverse("trainingen")).content.decode()
