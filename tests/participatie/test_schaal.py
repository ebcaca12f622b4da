"""The data at scale, and what the command of the demo data refuses, in an empty database."""

from datetime import timedelta

import pytest
from django.contrib.auth import authenticate
from django.core.management import CommandError
from django.utils import timezone

import netwerk.schaal
from experimenten.models import Werkbezoek
from netwerk.models import Bijeenkomst, Gemeente, Lid, Samenwerkingsverband
from participatie.demo import DEMO_WACHTWOORD, is_demo
from tests.maak.netwerk import maak_samenwerkingsverband
from tests.participatie.demogegevens import demodata, over_de_muur
from trajecten.models import Inwoner, Talentantwoord, Talentprofiel

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("opties", [{}, {"opnieuw": True}, {"schaal": 1}, {"schaal": 1, "zonder_mensen": True}])
def test_demodata_refuses_beside_a_real_network(opties):
    maak_samenwerkingsverband(slug="echt")
    with pytest.raises(CommandError, match="echte gegevens"):
        demodata(**opties)
    assert Samenwerkingsverband.objects.count() == 1


@pytest.mark.parametrize("opties", [{"zonder_mensen": True}, {"schaal": -1}])
def test_demodata_refuses_options_without_meaning(opties):
    with pytest.raises(CommandError, match="--schaal"):
        demodata(**opties)


def test_schaal_builds_what_it_says_within_the_walls():
    demodata(schaal=1, zonder_mensen=True)
    tellingen = {model: model.objects.count() for model in (Lid, Bijeenkomst, Werkbezoek, Inwoner, Gemeente)}
    assert tellingen == {Lid: 100, Bijeenkomst: 6, Werkbezoek: 1000, Inwoner: 1000, Gemeente: 3}
    antwoorden = Talentantwoord.objects.count() / Talentprofiel.objects.count()
    assert (Talentprofiel.objects.count(), antwoorden) == (500, 8)
    assert over_de_muur() == []
    assert is_demo()


def test_schaal_portions_share_a_network_when_there_are_more_than_networks(monkeypatch):
    monkeypatch.setattr(netwerk.schaal, "NETWERKEN", 1)
    demodata(schaal=2, zonder_mensen=True)
    assert (Gemeente.objects.count(), Lid.objects.count()) == (3, 200)
    assert over_de_muur() == []


def test_schaal_people_can_log_in():
    demodata(schaal=1, zonder_mensen=True)
    lid = authenticate(email="kwartiermaker.1@schaal-0001.example", password=DEMO_WACHTWOORD)
    verwacht = Werkbezoek.objects.filter(gemeente=lid.gemeente).count()
    assert Werkbezoek.objects.zichtbaar_voor(lid).count() == verwacht > 300
    jaar_geleden = timezone.localdate() - timedelta(days=365)
    assert Werkbezoek.objects.filter(datum__lt=jaar_geleden).exists()
