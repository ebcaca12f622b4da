"""Nieuws: written by one, approved by another, read by everybody, gone at once."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Nieuwsbericht
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.werkgroepen import maak_nieuws

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def schrijver(gemeente):
    return maak_lid(gemeente=gemeente, rollen=(Rolsoort.COMMUNICATIE, Rolsoort.KWARTIERMAKER), naam="Femke")


@pytest.fixture
def goedkeurder(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR, naam="Hedzer")


def _openbaar(gemeente) -> str:
    return Client().get(reverse("netwerk_bekijken", args=[gemeente.samenwerkingsverband.slug])).text


def test_nieuws_goes_from_draft_over_a_remark_to_the_public_page_and_off_again(
    inloggen, gemeente, schrijver, goedkeurder
):
    velden = {
        "samenwerkingsverband": gemeente.samenwerkingsverband_id,
        "titel": "Open dag <b>",
        "tekst": "Kom langs.\n\nZie https://moestuin.example en <script>.",
        "openbaar_van": "1-1-2026",
    }
    inloggen(schrijver).post(reverse("nieuws_toevoegen"), velden)
    nieuws = Nieuwsbericht.objects.get()
    adres = {
        wat: reverse(f"nieuws_{wat}", args=[nieuws.pk])
        for wat in ("wijzigen", "vragen", "goedkeuren", "terugsturen", "intrekken")
    }

    client = inloggen(schrijver)
    client.post(adres["vragen"])
    client.post(adres["goedkeuren"])  # the own one: refused
    client = inloggen(goedkeurder)
    assert client.post(adres["terugsturen"], {"opmerking": ""}).status_code == 422
    client.post(adres["terugsturen"], {"opmerking": "Zet de dag erbij"})
    assert "Open dag" not in _openbaar(gemeente)
    client = inloggen(schrijver)
    client.post(adres["wijzigen"], velden | {"titel": "Open dag op vrijdag"})
    client.post(adres["vragen"])
    inloggen(goedkeurder).post(adres["goedkeuren"])

    pagina = _openbaar(gemeente)
    assert "Open dag op vrijdag" in pagina
    assert '<a href="https://moestuin.example" rel="nofollow">' in pagina
    assert "&lt;script&gt;" in pagina
    inloggen(schrijver).post(adres["intrekken"])
    assert "Open dag" not in _openbaar(gemeente)
    assert [(stap.wat, stap.wie.naam) for stap in nieuws.stappen.order_by("pk")] == [
        *(("geschreven", "Femke"), ("gevraagd", "Femke"), ("teruggestuurd", "Hedzer"), ("gewijzigd", "Femke")),
        *(("gevraagd", "Femke"), ("goedgekeurd", "Hedzer"), ("ingetrokken", "Femke")),
    ]


def test_nobody_approves_the_own_words_in_the_data_either(gemeente, schrijver, goedkeurder):
    nieuws = maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=goedkeurder)
    nieuws.schrijf(door=schrijver, nu=timezone.now())  # somebody else changed a word
    nieuws.vraag_goedkeuring(door=schrijver, nu=timezone.now())

    for wie in (schrijver, goedkeurder):
        with pytest.raises(ValidationError, match="Iemand anders"):
            nieuws.keur_goed(door=wie, nu=timezone.now())
    with pytest.raises(IntegrityError), transaction.atomic():
        Nieuwsbericht.objects.update(stand="gepubliceerd", goedgekeurd_door=goedkeurder)


@pytest.mark.parametrize(("van", "tot", "te_zien"), [(0, None, True), (1, None, False), (-5, -1, False), (-5, 0, True)])
def test_visitors_read_it_in_its_days_only(gemeente, schrijver, goedkeurder, van, tot, te_zien):
    vandaag = timezone.localdate()
    nieuws = maak_nieuws(
        samenwerkingsverband=gemeente.samenwerkingsverband,
        door=schrijver,
        goedgekeurd_door=goedkeurder,
        openbaar_van=vandaag + timedelta(days=van),
    )
    nieuws.openbaar_tot = tot if tot is None else vandaag + timedelta(days=tot)
    nieuws.save()

    assert (nieuws.titel in _openbaar(gemeente), nieuws.staat_er_op(vandaag)) == (te_zien, te_zien)


def test_draft_is_thrown_away_and_what_visitors_read_is_not(gemeente, schrijver, goedkeurder, inloggen):
    concept, gelezen = (
        maak_nieuws(samenwerkingsverband=gemeente.samenwerkingsverband, door=schrijver) for _ in range(2)
    )
    gelezen.vraag_goedkeuring(door=schrijver, nu=timezone.now())
    gelezen.keur_goed(door=goedkeurder, nu=timezone.now())
    gelezen.trek_in(door=goedkeurder, nu=timezone.now())
    gelezen.schrijf(door=schrijver, nu=timezone.now())
    client = inloggen(schrijver)

    for bericht in (concept, gelezen):
        client.post(reverse("nieuws_weggooien", args=[bericht.pk]))

    assert list(Nieuwsbericht.objects.all()) == [gelezen]
    assert "Gooi weg" not in client.get(reverse("nieuws_bekijken", args=[gelezen.pk])).text
