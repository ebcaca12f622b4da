"""Colleagues reply to a visit or give a compliment, and whoever made the visit hears of it."""

from uuid import uuid4

import pytest
from django.urls import reverse

from experimenten.models import Bezoekreactie
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db


def test_compliment_of_a_colleague_is_kept_once_and_told(inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER, naam="Sjoukje Wiersma")
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker)
    client = inloggen(collega)
    gestuurd = {"sleutel": uuid4(), "soort": "compliment", "tekst": "Mooi gezien!"}

    for _ in range(2):
        client.post(reverse("bezoekreactie_plaatsen", args=[bezoek.pk]), gestuurd)

    reactie = Bezoekreactie.objects.get()
    pagina = inloggen(kwartiermaker).get(bezoek.get_absolute_url()).content.decode()
    assert "Mooi gezien!" in pagina
    assert "Sjoukje Wiersma" in pagina
    assert reverse("bezoekreactie_weghalen", args=[reactie.pk]) not in pagina
    assert "Mooi gezien!" in client.get(reverse("vandaag")).content.decode()


def test_reply_can_be_taken_away_and_put_back(inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker)
    client = inloggen(kwartiermaker)
    leeg = client.post(reverse("bezoekreactie_plaatsen", args=[bezoek.pk]), {"sleutel": uuid4(), "soort": "reactie"})
    assert leeg.status_code == 422
    client.post(
        reverse("bezoekreactie_plaatsen", args=[bezoek.pk]), {"sleutel": uuid4(), "soort": "reactie", "tekst": "Ja"}
    )
    reactie = Bezoekreactie.objects.get()

    client.post(reverse("bezoekreactie_weghalen", args=[reactie.pk]))
    assert not Bezoekreactie.objects.aanwezig().exists()
    client.post(reverse("bezoekreactie_terugzetten", args=[reactie.pk]))

    assert Bezoekreactie.objects.aanwezig().exists()
