"""The pages and steps of an experiment."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Stand
from netwerk.rolsoorten import Rolsoort
from participatie.velden import schrijf_datum
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import (
    geef_rol,
    maak_actie,
    maak_gemeente,
    maak_lid,
    maak_samenwerkingsverband,
    maak_werkgroep,
    zet_in_werkgroep,
)

pytestmark = pytest.mark.django_db

VANDAAG = date(2026, 11, 20)


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def werkgroep(kwartiermaker):
    return maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)


def _invoer(experiment, **anders):
    return {
        "gezien": experiment.versie,
        "naam": experiment.naam,
        "vraag": experiment.vraag,
        "wat_we_proberen": experiment.wat_we_proberen,
        "werkgroep": experiment.werkgroep_id,
        "gemeenten": [gemeente.pk for gemeente in experiment.gemeenten.all()],
        "eigenaar": experiment.eigenaar_id,
        "begonnen_op": schrijf_datum(experiment.begonnen_op) if experiment.begonnen_op else "",
        **anders,
    }


# The steps


def test_experiment_goes_from_droom_to_besluit_one_step_at_a_time():
    experiment = maak_experiment(stand=Stand.DROOM, begonnen_op=None)

    experiment.stel_vraag(vraag="Wat werkt?")
    experiment.start(op=date(2026, 3, 1), wat_we_proberen="Samen koken.", kijk_terug_op=date(2026, 6, 1))
    experiment.leg_resultaat_vast(op=date(2026, 4, 1), uitkomst="Het werkt.")
    experiment.besluit(op=date(2026, 9, 1), uitkomst="Wij gaan door.")

    experiment.refresh_from_db()
    assert (experiment.stand, experiment.uitkomst) == (Stand.BESLUIT, "Wij gaan door.")
    assert (experiment.dagen_tot_resultaat(), experiment.dagen_bezig(VANDAAG)) == (31, 184)


def test_experiment_cannot_skip_a_step():
    experiment = maak_experiment(stand=Stand.VRAAG, begonnen_op=None)

    with pytest.raises(ValidationError, match="het experiment staat nu op Vraag"):
        experiment.besluit(op=VANDAAG, uitkomst="Klaar.")

    experiment.refresh_from_db()
    assert experiment.stand == Stand.VRAAG


def test_first_result_cannot_lie_before_the_start():
    experiment = maak_experiment(stand=Stand.PROBEREN, begonnen_op=date(2026, 3, 1))

    with pytest.raises(ValidationError, match="Het eerste resultaat ligt voor het begin"):
        experiment.leg_resultaat_vast(op=date(2026, 2, 1), uitkomst="Het werkt.")


@pytest.mark.parametrize(
    "velden",
    [
        {"stand": Stand.BESLUIT, "besloten_op": VANDAAG, "uitkomst": ""},
        {"stand": Stand.PROBEREN, "begonnen_op": None},
        {"besloten_op": date(2026, 2, 1)},
        {"stand": "klaar"},
    ],
)
def test_database_refuses_an_experiment_that_cannot_be(velden):
    experiment = maak_experiment(stand=Stand.PROBEREN, begonnen_op=date(2026, 3, 1))

    with pytest.raises(IntegrityError), transaction.atomic():
        Experiment.objects.filter(pk=experiment.pk).update(**velden)


def test_running_on_a_day_means_begun_and_without_result():
    experiment = maak_experiment(begonnen_op=date(2026, 3, 1))
    experiment.eerste_resultaat_op = date(2026, 5, 1)

    dagen = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 4, 30), date(2026, 5, 1))

    assert [experiment.liep_op(dag) for dag in dagen] == [False, True, True, False]


def test_looking_back_leaves_out_what_is_decided_and_what_comes_later():
    werkgroep = maak_werkgroep()
    gauw, later, besloten = (
        maak_experiment(werkgroep=werkgroep, naam=naam, stand=stand)
        for naam, stand in (("Gauw", Stand.PROBEREN), ("Later", Stand.PROBEREN), ("Besloten", Stand.BESLUIT))
    )
    for experiment, dagen in ((gauw, 14), (later, 15), (besloten, 1)):
        Experiment.objects.filter(pk=experiment.pk).update(kijk_terug_op=VANDAAG + timedelta(days=dagen))

    assert list(Experiment.objects.terug_te_kijken(tot=VANDAAG + timedelta(days=14))) == [gauw]


# The list and the page


def test_experimenten_shows_those_of_the_own_network_per_werkgroep(inloggen, kwartiermaker, werkgroep):
    eigen = maak_experiment(werkgroep=werkgroep, naam="De mens leren kennen", begonnen_op=timezone.localdate())
    maak_experiment(naam="Van een ander netwerk")

    antwoord = inloggen(kwartiermaker).get(reverse("experimenten"))

    assert [kaart["experiment"] for kaart in antwoord.context["kaarten"]] == [eigen]
    for tekst in (werkgroep.naam, "De mens leren kennen", "Proberen", "0 dagen bezig", str(kwartiermaker.gemeente)):
        assert tekst in antwoord.text


@pytest.mark.parametrize("rol", [Rolsoort.KWARTIERMAKER, Rolsoort.BELEIDSMEDEWERKER])
def test_experimenten_without_any_helps_on(inloggen, rol, werkgroep):
    lid = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband), rol=rol)

    antwoord = inloggen(lid).get(reverse("experimenten"))

    assert "Er zijn nog geen experimenten" in antwoord.text
    assert (reverse("experiment_toevoegen") in antwoord.text) == (rol == Rolsoort.KWARTIERMAKER)


def test_experimenten_asks_as_many_queries_for_one_as_for_thirty(inloggen, kwartiermaker, werkgroep):
    client = inloggen(kwartiermaker)
    maak_experiment(werkgroep=werkgroep)
    url = reverse("experimenten")
    with CaptureQueriesContext(connection) as een:
        client.get(url)
    for nummer in range(29):
        maak_experiment(werkgroep=werkgroep, naam=f"Experiment {nummer}", eigenaar=kwartiermaker)
    with CaptureQueriesContext(connection) as dertig:
        client.get(url)

    assert len(dertig) == len(een) <= 15


def test_experiment_shows_visits_one_may_read_and_counts_the_others(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    eigen = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, verslag="Er staan twee kassen leeg.")
    buur = maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER)
    maak_werkbezoek(kwartiermaker=collega, experiment=experiment, verslag="Alleen voor de buurgemeente.")
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.BELEIDSMEDEWERKER)

    antwoord = inloggen(kwartiermaker).get(reverse("experiment_bekijken", args=[experiment.pk]))

    tijdlijn = antwoord.context["tijdlijn"]
    assert [gebeurtenis.werkbezoek for gebeurtenis in tijdlijn.gebeurtenissen] == [eigen, None]
    assert tijdlijn.niet_te_lezen == 1
    assert "Er staan twee kassen leeg." in antwoord.text
    assert "Alleen voor de buurgemeente." not in antwoord.text


def test_experiment_shows_open_acties_of_its_visits(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    for wat, gedaan_op in (("Terugbellen", None), ("Al gebeld", timezone.now())):
        bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
        bezoek.actie = maak_actie(eigenaar=kwartiermaker, wat=wat)
        bezoek.save()
        bezoek.actie.gedaan_op = gedaan_op
        bezoek.actie.save()

    antwoord = inloggen(kwartiermaker).get(reverse("experiment_bekijken", args=[experiment.pk]))

    assert [actie.wat for actie in antwoord.context["tijdlijn"].acties] == ["Terugbellen"]


def test_experiment_asks_as_many_queries_for_one_visit_as_for_thirty(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client = inloggen(kwartiermaker)
    url = reverse("experiment_bekijken", args=[experiment.pk])

    def bezoek() -> None:
        werkbezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
        werkbezoek.actie = maak_actie(eigenaar=kwartiermaker)
        werkbezoek.save()

    bezoek()
    with CaptureQueriesContext(connection) as een:
        client.get(url)
    for _ in range(29):
        bezoek()
    with CaptureQueriesContext(connection) as dertig:
        antwoord = client.get(url)

    assert len(dertig) == len(een) <= 15
    assert antwoord.context["tijdlijn"].niet_op_de_pagina == 10


# Who may change


@pytest.mark.parametrize(
    ("rol", "in_werkgroep", "status"),
    [
        (Rolsoort.KWARTIERMAKER, False, 200),
        (Rolsoort.VRIJWILLIGER, True, 200),
        (Rolsoort.VRIJWILLIGER, False, 404),
        (Rolsoort.BELEIDSMEDEWERKER, False, 404),
    ],
)
def test_experiment_can_be_changed_by_kwartiermakers_and_the_werkgroep(inloggen, rol, in_werkgroep, status):
    experiment = maak_experiment()
    lid = maak_lid(gemeente=experiment.gemeenten.get(), rol=rol)
    if in_werkgroep:
        zet_in_werkgroep(lid=lid, werkgroep=experiment.werkgroep)
    client = inloggen(lid)

    namen = ("experiment_wijzigen", "experiment_verder")
    statussen = [client.get(reverse(naam, args=[experiment.pk])).status_code for naam in namen]

    assert statussen == [status, status]


def test_experiment_toevoegen_is_refused_without_a_werkgroep(inloggen):
    lid = maak_lid(rol=Rolsoort.VRIJWILLIGER)

    assert inloggen(lid).get(reverse("experiment_toevoegen")).status_code == 403


# The form


def _nieuw(client, kwartiermaker, groep, **anders):
    sleutel = client.get(reverse("experiment_toevoegen")).context["form"]["sleutel"].value()
    return {
        "gezien": 1,
        "sleutel": sleutel,
        "naam": "Talentontwikkeling",
        "vraag": "Wie kennen wij nog niet?",
        "werkgroep": groep.pk,
        "gemeenten": [kwartiermaker.gemeente_id],
        "eigenaar": kwartiermaker.pk,
        **anders,
    }


def test_experiment_toevoegen_begins_with_a_droom(inloggen, kwartiermaker, werkgroep):
    client = inloggen(kwartiermaker)
    invoer = _nieuw(client, kwartiermaker, werkgroep)

    antwoord = client.post(reverse("experiment_toevoegen"), invoer)

    experiment = Experiment.objects.get()
    assert antwoord.url == reverse("experiment_bekijken", args=[experiment.pk])
    assert (experiment.stand, experiment.samenwerkingsverband) == (Stand.DROOM, werkgroep.samenwerkingsverband)
    assert list(experiment.gemeenten.all()) == [kwartiermaker.gemeente]


def test_experiment_sent_twice_is_made_once(inloggen, kwartiermaker, werkgroep):
    client = inloggen(kwartiermaker)
    invoer = _nieuw(client, kwartiermaker, werkgroep)

    antwoorden = [client.post(reverse("experiment_toevoegen"), invoer) for _ in range(2)]

    assert [antwoord.status_code for antwoord in antwoorden] == [302, 302]
    assert antwoorden[0].url == antwoorden[1].url
    assert Experiment.objects.count() == 1


@pytest.mark.parametrize(
    ("anders", "fout"),
    [
        ({"naam": ""}, "Vul in"),
        ({"naam": "x" * 121}, "Maak de tekst korter"),
        ({"naam": "Ontschotten?"}, "Er is al een experiment met deze naam."),
        ({"werkgroep": "geen-uuid"}, "Deze keuze is er niet meer"),
        ({"gemeenten": []}, "Kies"),
        ({"kijk_terug_op": "31-2-2026"}, "Deze datum bestaat niet"),
        ({"openbaar": "on"}, "Schrijf in gewone woorden op wat u doet"),
    ],
)
def test_experiment_toevoegen_says_what_to_do_about_a_mistake(inloggen, kwartiermaker, werkgroep, anders, fout):
    maak_experiment(werkgroep=werkgroep, naam="Ontschotten?", eigenaar=kwartiermaker)
    client = inloggen(kwartiermaker)

    antwoord = client.post(reverse("experiment_toevoegen"), _nieuw(client, kwartiermaker, werkgroep, **anders))

    assert antwoord.status_code == 422
    assert fout in antwoord.text
    assert Experiment.objects.count() == 1


def test_experiment_belongs_to_one_network(inloggen, kwartiermaker, werkgroep):
    elders = maak_gemeente(samenwerkingsverband=maak_samenwerkingsverband())
    maak_werkgroep(samenwerkingsverband=elders.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=elders, soort=Rolsoort.KWARTIERMAKER)
    vreemd = maak_lid(gemeente=elders)
    client = inloggen(kwartiermaker)
    invoer = _nieuw(client, kwartiermaker, werkgroep, gemeenten=[elders.pk], eigenaar=vreemd.pk)

    antwoord = client.post(reverse("experiment_toevoegen"), invoer)

    assert antwoord.context["form"].errors == {
        "gemeenten": [f"Kies gemeenten van {werkgroep.samenwerkingsverband}."],
        "eigenaar": [f"Kies iemand van {werkgroep.samenwerkingsverband}."],
    }


def test_experiment_wijzigen_keeps_the_stand(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)

    antwoord = inloggen(kwartiermaker).post(
        reverse("experiment_wijzigen", args=[experiment.pk]),
        _invoer(experiment, naam="Ontschotten!", stand=Stand.BESLUIT, kijk_terug_op="1-12-2026"),
    )

    assert antwoord.status_code == 302
    experiment.refresh_from_db()
    assert (experiment.naam, experiment.stand, experiment.versie) == ("Ontschotten!", Stand.PROBEREN, 2)
    assert experiment.kijk_terug_op == date(2026, 12, 1)


def test_second_editor_gets_both_texts_and_nothing_is_lost(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    url = reverse("experiment_wijzigen", args=[experiment.pk])
    client = inloggen(kwartiermaker)
    client.post(url, _invoer(experiment, vraag="De vraag van de eerste"))

    antwoord = client.post(url, _invoer(experiment, vraag="De vraag van de tweede"))

    assert antwoord.status_code == 409
    [verschil] = antwoord.context["verschillen"]
    assert (verschil.van_u, verschil.nu) == ("De vraag van de tweede", "De vraag van de eerste")
    experiment.refresh_from_db()
    assert experiment.vraag == "De vraag van de eerste"

    opnieuw = client.post(url, _invoer(experiment, vraag="De vraag van ons allebei"))

    assert opnieuw.status_code == 302
    assert antwoord.context["form"]["gezien"].value() == 2


def test_experiment_verder_asks_what_the_next_step_needs(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.DROOM, begonnen_op=None)
    url = reverse("experiment_verder", args=[experiment.pk])
    client = inloggen(kwartiermaker)
    stappen = [
        {"vraag": "Wat werkt?"},
        {"op": "1-3-2026", "wat_we_proberen": "Samen koken.", "kijk_terug_op": "1-6-2026"},
        {"op": "1-4-2026", "uitkomst": "Het werkt."},
        {"op": "1-9-2026", "uitkomst": "Wij gaan door."},
    ]

    standen = []
    for versie, stap in enumerate(stappen, start=1):
        antwoord = client.post(url, {"gezien": versie, **stap})
        assert antwoord.status_code == 302
        experiment.refresh_from_db()
        standen.append(experiment.stand)

    assert standen == [Stand.VRAAG, Stand.PROBEREN, Stand.RESULTAAT, Stand.BESLUIT]
    assert client.get(url).status_code == 404


@pytest.mark.parametrize(
    ("invoer", "fout"),
    [
        ({"op": "1-4-2026"}, "Vul in: Wat leerden we?"),
        ({"op": "1-4-2199", "uitkomst": "Ja."}, "Deze dag moet nog komen"),
        ({"op": "1-4-2020", "uitkomst": "Ja."}, "Het eerste resultaat ligt voor het begin."),
    ],
)
def test_experiment_verder_says_what_to_do_about_a_mistake(inloggen, kwartiermaker, werkgroep, invoer, fout):
    experiment = maak_experiment(werkgroep=werkgroep, begonnen_op=date(2026, 3, 1))

    antwoord = inloggen(kwartiermaker).post(reverse("experiment_verder", args=[experiment.pk]), {"gezien": 1, **invoer})

    assert antwoord.status_code == 422
    assert fout in antwoord.text
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.versie) == (Stand.PROBEREN, 1)


def test_step_that_somebody_took_before_gives_the_text_back(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    url = reverse("experiment_verder", args=[experiment.pk])
    client = inloggen(kwartiermaker)
    client.post(url, {"gezien": 1, "op": "1-4-2026", "uitkomst": "De eerste was dit."})

    antwoord = client.post(url, {"gezien": 1, "op": "2-4-2026", "uitkomst": "De tweede was dit."})

    assert antwoord.status_code == 409
    assert "De tweede was dit." in antwoord.text
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.uitkomst) == (Stand.RESULTAAT, "De eerste was dit.")
