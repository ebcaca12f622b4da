"""What a phone kept without reception arrives once, and the page that opens without it knows nobody."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.forms.werkbezoeken import WerkbezoekForm
from experimenten.models import Werkbezoek, Werkbezoekconcept
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_organisatie, maak_werkgroep


@pytest.fixture
def kwartiermaker(db):
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke Dijkstra")


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")


def stuur_na(client, *, sleutel, **anders):
    velden = {"bij_wie": "De Linde", "verslag": "Half af", "actie": "nee", "datum": "vandaag", "soort": "gesprek"}
    return client.post(reverse("werkbezoek_nasturen", args=[sleutel]), velden | anders)


def test_page_without_reception_is_the_same_for_everybody_and_knows_nobody(inloggen, client, kwartiermaker, linde):
    adres = reverse("werkbezoek_zonder_internet")
    van_niemand = client.get(adres).content

    van_iemand = inloggen(kwartiermaker).get(adres).content

    assert van_iemand == van_niemand
    for naam in ("Anke", "Linde", "csrfmiddlewaretoken"):
        assert naam not in van_iemand.decode()
    werker = client.get(reverse("werkbezoek_werker"))
    assert (werker["Content-Type"], werker["Cache-Control"]) == ("text/javascript", "no-store")
    assert adres in werker.content.decode()


def test_page_without_reception_asks_all_that_offers_no_names_of_people(db, client):
    pagina = client.get(reverse("werkbezoek_zonder_internet")).content.decode()

    niet = {naam for naam in WerkbezoekForm.base_fields if f'name="{naam}"' not in pagina}

    assert niet == {"waar", "meegegaan", "inwoners", "talent_van", "talent", "talenten_gezien"}


def test_everything_the_page_without_reception_asks_arrives_once(inloggen, kwartiermaker, linde):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    schot = maak_deel("schotten", experiment=maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,)))
    gezocht = {"soort": "outreach", "gezocht": "Voedselbank", "gevonden": "Twee jongeren", "mag_contact": "ja"}
    erbij = {"aantal_inwoner": "2", "idee": "Samen koken", "schot": schot.pk, "schot_mensen": "3"}
    client, sleutel = inloggen(kwartiermaker), uuid4()

    standen = [
        stuur_na(client, sleutel=sleutel, experiment=schot.experiment_id, **(gezocht | erbij | anders)).json()
        for anders in ({}, {}, {"idee": "Samen bakken", "gezocht": "Buurthuis"})
    ]

    assert [uit["stand"] for uit in standen] == ["bewaard", "bewaard", "anders"]
    bezoek, was = Werkbezoek.objects.get(), schot.aantal_mensen
    schot.refresh_from_db()
    assert (bezoek.gezocht, bezoek.gevonden, bezoek.mag_contact) == ("Voedselbank", "Twee jongeren", "ja")
    assert (bezoek.tellingen.get().aantal, bezoek.idee.tekst) == (2, "Samen koken")
    assert (bezoek.schot, schot.aantal_mensen) == (schot, was + 3)


def test_visit_that_is_sent_again_is_one_visit(inloggen, kwartiermaker, linde):
    client, sleutel = inloggen(kwartiermaker), uuid4()

    eerste, tweede = (stuur_na(client, sleutel=sleutel) for _ in range(2))

    bezoek = Werkbezoek.objects.get()
    assert eerste.json() == tweede.json()
    assert (eerste.status_code, eerste.json()["stand"]) == (200, "bewaard")
    assert eerste.json()["adres"] == bezoek.get_absolute_url()
    assert (bezoek.organisatie, bezoek.soort) == (linde, "gesprek")


def test_visit_that_has_other_words_by_now_is_kept_as_it_is_and_tells(inloggen, kwartiermaker, linde):
    sleutel = uuid4()
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, verslag="Van thuis", sleutel=sleutel)

    antwoord = stuur_na(inloggen(kwartiermaker), sleutel=sleutel)

    assert (antwoord.status_code, antwoord.json()["stand"]) == (409, "anders")
    assert antwoord.json()["wijzigen"] == reverse("werkbezoek_wijzigen", args=[bezoek.pk])
    bezoek.refresh_from_db()
    assert bezoek.verslag == "Van thuis"


def test_visit_to_an_unknown_place_waits_as_concept(inloggen, kwartiermaker):
    sleutel = uuid4()

    antwoord = stuur_na(inloggen(kwartiermaker), sleutel=sleutel, bij_wie="Onbekende bakker")

    assert (antwoord.status_code, antwoord.json()["stand"]) == (422, "onvolledig")
    assert Werkbezoekconcept.objects.get(sleutel=sleutel).velden["verslag"] == ["Half af"]


def test_actie_whose_day_went_by_without_reception_is_kept_and_too_late(inloggen, kwartiermaker, linde):
    client, vandaag = inloggen(kwartiermaker), timezone.localdate()
    actie = {"actie": "ja", "actie_wat": "Froukje bellen", "actie_op": "anders"}

    gisteren, lang_geleden = (
        stuur_na(client, sleutel=uuid4(), actie_op_anders=f"{vandaag - timedelta(days=dagen):%d-%m-%Y}", **actie)
        for dagen in (1, 8)
    )

    assert (gisteren.status_code, lang_geleden.status_code) == (200, 422)
    assert Werkbezoek.objects.get().actie.uiterlijk_op == vandaag - timedelta(days=1)
    assert "Te laat" in client.get(reverse("vandaag")).text


def test_change_that_a_phone_kept_answers_the_phone_and_may_be_too_late(inloggen, kwartiermaker, linde):
    client, vandaag = inloggen(kwartiermaker), timezone.localdate()
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde)
    wijzigen = reverse("werkbezoek_wijzigen", args=[bezoek.pk])
    gisteren = f"{vandaag - timedelta(days=1):%d-%m-%Y}"
    actie = {"actie": "ja", "actie_wat": "Froukje bellen", "actie_op": "anders", "actie_op_anders": gisteren}
    mijn = {
        "waar": f"organisatie.{linde.pk}",
        "verslag": "Van onderweg",
        "datum": "vandaag",
        "soort": "gesprek",
        "versie": bezoek.versie,
        **actie,
    }
    van_de_telefoon = mijn | {"nagestuurd": "ja"}

    van_de_pagina = client.post(wijzigen, mijn)
    goed, weer, anders, onvolledig = (
        client.post(wijzigen, van_de_telefoon | erbij)
        for erbij in ({}, {}, {"verslag": "Van thuis"}, {"datum": "onzin"})
    )

    assert van_de_pagina.status_code == 422
    bewaard = {"stand": "bewaard", "adres": bezoek.get_absolute_url()}
    assert [(een.status_code, een.json()) for een in (goed, weer)] == [(200, bewaard)] * 2
    assert (anders.status_code, anders.json()) == (409, {"stand": "anders", "wijzigen": wijzigen})
    assert (onvolledig.status_code, onvolledig.json()) == (422, {"stand": "onvolledig", "wijzigen": wijzigen})
    bezoek.refresh_from_db()
    assert (bezoek.verslag, bezoek.actie.uiterlijk_op) == ("Van onderweg", vandaag - timedelta(days=1))
    assert "Uw wijziging is bewaard." in client.get(bezoek.get_absolute_url()).text


def test_key_of_somebody_else_is_nobodys(inloggen, kwartiermaker, linde):
    ander = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER)
    eigen, van_ander = uuid4(), maak_werkbezoek(kwartiermaker=ander, organisatie=linde)

    client = inloggen(kwartiermaker)
    assert client.get(reverse("sessie")).json()["lid"] == str(kwartiermaker.pk)
    assert stuur_na(client, sleutel=van_ander.sleutel).status_code == 404
    assert stuur_na(client, sleutel=eigen).status_code == 200
