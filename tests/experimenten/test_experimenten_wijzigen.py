"""Who may write about an experiment, and what the forms do with it."""

from datetime import date

import pytest
from django.urls import reverse

from experimenten.models import Experiment, Stand
from netwerk.rolsoorten import Rolsoort
from participatie.velden import schrijf_datum
from tests.maak.experimenten import maak_experiment
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
BESLUIT = {"conclusie": "gemengd", "vervolg": "doorgaan", "wat_we_nu_doen": "Wij gaan door."}


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
        {"vraag": "Wat werkt?", "aanname": "Eten verbindt.", "zo_zien_we_het": "Mensen komen terug."},
        {
            "op": "1-3-2026",
            "wat_we_proberen": "Samen koken.",
            "kijk_terug_op": "1-6-2026",
            "eigenaar": kwartiermaker.pk,
            "financiers": "Provincie\n\nProvincie",
            "kennispartners": "Hogeschool",
        },
        {"op": "1-4-2026", "uitkomst": "Het werkt."},
        {"op": "1-9-2026", "uitkomst": "Het werkt.", **BESLUIT},
    ]

    standen = []
    for versie, stap in enumerate(stappen, start=1):
        antwoord = client.post(url, {"gezien": versie, "waarom": f"Stap {versie}", **stap})
        assert antwoord.status_code == 302
        experiment.refresh_from_db()
        standen.append(experiment.stand)

    assert standen == [Stand.VRAAG, Stand.PROBEREN, Stand.RESULTAAT, Stand.BESLUIT]
    assert client.get(url).status_code == 404
    assert (experiment.financiers, experiment.kennispartners) == (["Provincie"], ["Hogeschool"])
    assert [(s.naar, s.door, s.waarom) for s in experiment.stappen.order_by("gezet_op")] == [
        (stand, kwartiermaker, f"Stap {nummer}") for nummer, stand in enumerate(standen, start=1)
    ]


def test_step_back_asks_why_and_keeps_what_was_written(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.BESLUIT)
    url = reverse("experiment_terug", args=[experiment.pk])
    client = inloggen(kwartiermaker)

    zonder = client.post(url, {"gezien": 1})
    met = client.post(url, {"gezien": 1, "waarom": "De wethouder vraagt nog iets."})

    assert (zonder.status_code, met.status_code) == (422, 302)
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.besloten_op, experiment.wat_we_nu_doen) == (
        Stand.RESULTAAT,
        None,
        "Wij gaan door.",
    )
    [stap] = experiment.stappen.all()
    assert stap.is_terug
    assert "De wethouder vraagt nog iets." in client.get(met.url).text


@pytest.mark.parametrize(
    ("invoer", "fout"),
    [
        ({"op": "1-4-2026"}, "Vul in: Wat leerden we?"),
        ({"op": "1-4-2026", "uitkomst": "Ja.", "waarom": ""}, "Vul in: Waarom zet u deze stap nu?"),
        ({"op": "1-4-2199", "uitkomst": "Ja."}, "Deze dag moet nog komen"),
        ({"op": "1-4-2020", "uitkomst": "Ja."}, "Het eerste resultaat ligt voor het begin."),
    ],
)
def test_experiment_verder_says_what_to_do_about_a_mistake(inloggen, kwartiermaker, werkgroep, invoer, fout):
    experiment = maak_experiment(werkgroep=werkgroep, begonnen_op=date(2026, 3, 1))

    antwoord = inloggen(kwartiermaker).post(
        reverse("experiment_verder", args=[experiment.pk]), {"gezien": 1, "waarom": "Het kan nu.", **invoer}
    )

    assert antwoord.status_code == 422
    assert fout in antwoord.text
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.versie) == (Stand.PROBEREN, 1)


def test_step_that_somebody_took_before_gives_all_that_was_typed_back(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    url = reverse("experiment_verder", args=[experiment.pk])
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER)
    stap = {"gezien": 1, "naar": "resultaat"}
    inloggen(collega).post(url, stap | {"waarom": "Nu.", "op": "1-4-2026", "uitkomst": "De eerste was dit."})
    tweede = {"op": "2-4-2026", "uitkomst": "De tweede\nwas dit.", "kijk_terug_op": "geen dag", "waarom": "Ook nu."}

    antwoord = inloggen(kwartiermaker).post(url, stap | tweede)

    assert antwoord.status_code == 409
    assert antwoord.context["getypt"] == [
        ("Eerste resultaat op", "2-4-2026"),
        ("Wat leerden we?", "De tweede\nwas dit."),
        ("Wanneer kijken we weer terug?", "geen dag"),
        ("Waarom zet u deze stap nu?", "Ook nu."),
    ]
    assert all(vraag in antwoord.text for vraag, _ in antwoord.context["getypt"])
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.uitkomst) == (Stand.RESULTAAT, "De eerste was dit.")
    assert experiment.stappen.count() == 1


def test_second_tap_on_a_step_is_the_same_step(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    verder, terug = (reverse(f"experiment_{wat}", args=[experiment.pk]) for wat in ("verder", "terug"))
    client = inloggen(kwartiermaker)
    resultaat = {"gezien": 1, "naar": "resultaat", "waarom": "Nu.", "op": "1-4-2026", "uitkomst": "Het werkt."}
    toch_niet = {"gezien": 2, "naar": "proberen", "waarom": "Te vroeg."}

    antwoorden = [client.post(url, stap) for url, stap in ((verder, resultaat), (terug, toch_niet)) for _ in range(2)]

    assert {(a.status_code, a.url) for a in antwoorden} == {(302, reverse("experiment_bekijken", args=[experiment.pk]))}
    assert [stap.naar for stap in experiment.stappen.order_by("gezet_op")] == [Stand.RESULTAAT, Stand.PROBEREN]
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.versie) == (Stand.PROBEREN, 3)


def test_step_of_what_was_changed_in_another_tab_comes_back_in_the_form_and_saves_nothing_yet(
    inloggen, kwartiermaker, werkgroep
):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.VRAAG, begonnen_op=None)
    client, url = inloggen(kwartiermaker), reverse("experiment_verder", args=[experiment.pk])
    wat = {"wat_we_proberen": "Uit de andere tab."}
    client.post(reverse("experiment_wijzigen", args=[experiment.pk]), _invoer(experiment, **wat))
    stap = {"gezien": 1, "naar": "proberen", "waarom": "Nu.", "op": "1-3-2026", "kijk_terug_op": "1-6-2026"}
    stap |= {"wat_we_proberen": "Samen koken.", "eigenaar": kwartiermaker.pk, "financiers": "Provincie"}

    antwoord = client.post(url, stap)

    assert (antwoord.status_code, antwoord.context["form"]["financiers"].value()) == (409, "Provincie")
    naast = {verschil.label: (verschil.van_u, verschil.nu) for verschil in antwoord.context["verschillen"]}
    assert naast["Wat proberen we?"] == ("Samen koken.", "Uit de andere tab.")
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.wat_we_proberen, experiment.stappen.count()) == (
        *(Stand.VRAAG, "Uit de andere tab.", 0),
    )
    opnieuw = client.post(url, stap | {"gezien": antwoord.context["form"]["gezien"].value()})
    experiment.refresh_from_db()
    assert (opnieuw.status_code, experiment.stand, experiment.wat_we_proberen) == (
        *(302, Stand.PROBEREN, "Samen koken."),
    )


@pytest.mark.parametrize(("wat", "naar"), [("verder", "droom"), ("terug", "onzin"), ("verder", "onzin")])
def test_step_that_is_none_is_not_found(inloggen, kwartiermaker, werkgroep, wat, naar):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.DROOM, begonnen_op=None)
    url = reverse(f"experiment_{wat}", args=[experiment.pk])

    assert inloggen(kwartiermaker).post(url, {"gezien": 1, "naar": naar, "waarom": "Nu."}).status_code == 404


def test_second_tap_on_a_change_is_saved_once(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client, url = inloggen(kwartiermaker), reverse("experiment_wijzigen", args=[experiment.pk])
    invoer = _invoer(experiment, naam="Samen koken")

    assert [client.post(url, invoer).status_code for _ in range(2)] == [302, 302]

    experiment.refresh_from_db()
    assert (experiment.naam, experiment.versie) == ("Samen koken", 2)


def test_besluit_of_what_is_public_says_in_plain_words_what_came_out(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.RESULTAAT, openbaar=True)
    client, url = inloggen(kwartiermaker), reverse("experiment_verder", args=[experiment.pk])
    stap = {"gezien": 1, "waarom": "Het is klaar.", "op": "1-9-2026", "uitkomst": "Het werkt.", **BESLUIT}

    zonder = client.post(url, stap)
    client.post(url, stap | {"uitkomst_in_gewone_woorden": "Wij koken nu elke week."})

    assert zonder.context["form"].errors.keys() == {"uitkomst_in_gewone_woorden"}
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.uitkomst_in_gewone_woorden) == (Stand.BESLUIT, "Wij koken nu elke week.")
    wijzigen = client.get(reverse("experiment_wijzigen", args=[experiment.pk]))
    assert "Wij koken nu elke week." in wijzigen.text
