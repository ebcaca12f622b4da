"""Who may write about an experiment, and what the forms do with it."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Stand, Werkbezoek
from netwerk.models import Idee, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.velden import schrijf_datum
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import (
    geef_rol,
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


def invoer(experiment, **anders):
    return {
        "gezien": experiment.versie,
        "naam": experiment.naam,
        "vraag": experiment.vraag,
        "wat_we_proberen": experiment.wat_we_proberen,
        "werkgroep": experiment.werkgroep_id,
        "gemeenten": [gemeente.pk for gemeente in experiment.gemeenten.all()],
        "eigenaar": experiment.eigenaar_id,
        "begonnen_op": schrijf_datum(experiment.begonnen_op) if experiment.begonnen_op else "",
        "kijk_terug_op": "1-6-2099",
        **anders,
    }


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
        "dromer": kwartiermaker.pk,
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


def test_droom_is_of_somebody_and_stays_so(inloggen, kwartiermaker, werkgroep):
    client = inloggen(kwartiermaker)
    van_niemand = {"dromer": "", "droom_van": ""}
    nieuw, wie = _nieuw(client, kwartiermaker, werkgroep, **van_niemand), {"droom_van": "Een bewoner"}

    zonder, met = (client.post(reverse("experiment_toevoegen"), nieuw | anders) for anders in ({}, wie))
    droom = Experiment.objects.get()
    later = client.post(reverse("experiment_wijzigen", args=[droom.pk]), invoer(droom, **van_niemand))
    nooit_bekend = maak_experiment(werkgroep=werkgroep)
    oud = client.post(reverse("experiment_wijzigen", args=[nooit_bekend.pk]), invoer(nooit_bekend, **van_niemand))

    assert [a.status_code for a in (zonder, met, later, oud)] == [422, 302, 422, 302]
    assert all("Kies wie dit droomde." in a.text for a in (zonder, later))
    droom.refresh_from_db()
    assert (droom.dromer, droom.droom_van) == (None, "Een bewoner")


def test_who_left_dreamed_it_all_the_same(inloggen, kwartiermaker, werkgroep):
    weg = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)
    experiment = maak_experiment(werkgroep=werkgroep)
    Experiment.objects.update(dromer=weg)
    Lid.objects.filter(pk=weg.pk).update(is_active=False)
    client, url = inloggen(kwartiermaker), reverse("experiment_wijzigen", args=[experiment.pk])

    assert "dromer" not in client.get(url).context["form"].fields
    antwoord = client.post(url, invoer(experiment, naam="Andere naam", dromer="", droom_van=""))

    assert antwoord.status_code == 302
    experiment.refresh_from_db()
    assert (experiment.naam, experiment.dromer) == ("Andere naam", weg)


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
        invoer(experiment, naam="Ontschotten!", stand=Stand.BESLUIT, kijk_terug_op="1-12-2026"),
    )

    assert antwoord.status_code == 302
    experiment.refresh_from_db()
    assert (experiment.naam, experiment.stand, experiment.versie) == ("Ontschotten!", Stand.PROBEREN, 2)
    assert experiment.kijk_terug_op == date(2026, 12, 1)


def test_day_to_look_back_stays_while_it_is_tried(inloggen, kwartiermaker, werkgroep):
    client, statussen = inloggen(kwartiermaker), []
    for stand in (Stand.VRAAG, Stand.PROBEREN):
        experiment = maak_experiment(werkgroep=werkgroep, naam=stand, stand=stand)
        url = reverse("experiment_wijzigen", args=[experiment.pk])
        antwoord = client.post(url, invoer(experiment, kijk_terug_op=""))
        statussen.append(antwoord.status_code)

    assert statussen == [302, 422]
    assert "Vul in wanneer u terugkijkt." in antwoord.text


def test_second_editor_gets_both_texts_and_nothing_is_lost(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    url = reverse("experiment_wijzigen", args=[experiment.pk])
    client = inloggen(kwartiermaker)
    client.post(url, invoer(experiment, vraag="De vraag van de eerste"))

    antwoord = client.post(url, invoer(experiment, vraag="De vraag van de tweede"))

    assert antwoord.status_code == 409
    [verschil] = antwoord.context["verschillen"]
    assert (verschil.van_u, verschil.nu) == ("De vraag van de tweede", "De vraag van de eerste")
    experiment.refresh_from_db()
    assert experiment.vraag == "De vraag van de eerste"

    opnieuw = client.post(url, invoer(experiment, vraag="De vraag van ons allebei"))

    assert opnieuw.status_code == 302
    assert antwoord.context["form"]["gezien"].value() == 2


def test_second_tap_on_a_change_is_saved_once(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client, url = inloggen(kwartiermaker), reverse("experiment_wijzigen", args=[experiment.pk])
    wat = invoer(experiment, naam="Samen koken")

    assert [client.post(url, wat).status_code for _ in range(2)] == [302, 302]

    experiment.refresh_from_db()
    assert (experiment.naam, experiment.versie) == ("Samen koken", 2)


# A werkgroep that stopped


def test_experiment_of_a_werkgroep_that_stopped_takes_no_new_visit_or_idea(inloggen, kwartiermaker, werkgroep):
    """Also not with a form that was open. What is there stays to be read and corrected; a besluit can be written."""
    experiment = maak_experiment(werkgroep=werkgroep)
    eerder = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
    werkgroep.stop(nu=timezone.now() - timedelta(days=1))
    client = inloggen(kwartiermaker)
    hier = velden(eerder.organisatie, experiment=experiment.pk)
    wijzigen = reverse("werkbezoek_wijzigen", args=[eerder.pk])

    te_kiezen = [keuze for keuze, _ in client.get(NIEUW, follow=True).context["form"].fields["experiment"].choices]
    met_nieuw_bezoek = client.post(NIEUW, hier)
    met_idee = client.post(wijzigen, hier | {"versie": 1, "idee": "Een bus erbij."})
    verbeterd = client.post(wijzigen, hier | {"versie": 1, "verslag": "Drie plekken vrij."})

    assert te_kiezen == [""]
    assert met_nieuw_bezoek.context["form"].errors.keys() == {"experiment"}
    assert "is gestopt. Zet uw idee bij" in met_idee.text
    assert (verbeterd.status_code, Werkbezoek.objects.get().verslag, Idee.objects.count()) == (
        *(302, "Drie plekken vrij.", 0),
    )
    bladzij = client.get(reverse("experiment_bekijken", args=[experiment.pk]))
    assert ("De werkgroep is gestopt" in bladzij.text, "Drie plekken vrij." in bladzij.text) == (True, True)
    assert client.get(reverse("experiment_verder", args=[experiment.pk])).status_code == 200


def test_experiment_cannot_begin_in_or_move_to_a_werkgroep_that_stopped(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    gestopt = maak_werkgroep(samenwerkingsverband=werkgroep.samenwerkingsverband, naam="Gestopt")
    gestopt.stop(nu=timezone.now())
    client, wijzigen = inloggen(kwartiermaker), reverse("experiment_wijzigen", args=[experiment.pk])

    erheen = client.post(wijzigen, invoer(experiment, werkgroep=gestopt.pk))
    nieuw = client.post(reverse("experiment_toevoegen"), {"naam": "Nieuw", "vraag": "Wat?", "werkgroep": gestopt.pk})

    assert ["werkgroep" in antwoord.context["form"].errors for antwoord in (erheen, nieuw)] == [True, True]
    assert Experiment.objects.get().werkgroep == werkgroep
    werkgroep.stop(nu=timezone.now())
    verder = maak_werkgroep(samenwerkingsverband=werkgroep.samenwerkingsverband, naam="Gaat door")
    assert client.post(wijzigen, invoer(experiment, werkgroep=verder.pk)).status_code == 302


def test_page_that_stops_a_werkgroep_names_its_experiments_without_a_besluit(inloggen, kwartiermaker, werkgroep):
    open_, klaar = (maak_experiment(werkgroep=werkgroep, naam=s, stand=s) for s in (Stand.PROBEREN, Stand.BESLUIT))
    client = inloggen(kwartiermaker)
    vraag = reverse("werkgroep_stoppen", args=[werkgroep.pk])
    links = [f'href="{reverse("experiment_bekijken", args=[e.pk])}"' for e in (open_, klaar)]

    bladzijde = client.get(vraag).text

    assert [link in bladzijde for link in links] == [True, False]
    assert bladzijde.index(links[0]) < bladzijde.index('<button class="knop">Stop de werkgroep')
    assert "Nog zonder besluit" not in client.get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).text
