"""The steps of an experiment, from droom to besluit and back: what each asks, and two tabs or two taps."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from experimenten.models import Stand
from netwerk.rolsoorten import Rolsoort
from participatie.velden import schrijf_datum
from tests.experimenten.test_experimenten_wijzigen import invoer
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db

BESLUIT = {"conclusie": "gemengd", "vervolg": "doorgaan", "wat_we_nu_doen": "Wij gaan door."}


def test_experiment_verder_asks_what_the_next_step_needs(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.DROOM, begonnen_op=None)
    url = reverse("experiment_verder", args=[experiment.pk])
    client = inloggen(kwartiermaker)
    stappen = [
        {"vraag": "Wat werkt?", "aanname": "Eten verbindt.", "zo_zien_we_het": "Mensen komen terug."},
        {
            "op": "1-3-2026",
            "wat_we_proberen": "Samen koken.",
            "kijk_terug_op": "1-6-2099",
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


def test_step_back_to_proberen_asks_when_to_look_back(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.RESULTAAT)
    client, url = inloggen(kwartiermaker), reverse("experiment_terug", args=[experiment.pk])
    stap = {"gezien": 1, "naar": "proberen", "waarom": "Te vroeg."}

    zonder, geweest = (client.post(url, stap | {"kijk_terug_op": dag}) for dag in ("", "gisteren"))
    met = client.post(url, stap | {"kijk_terug_op": "1-6-2099"})

    assert [a.status_code for a in (zonder, geweest, met)] == [422, 422, 302]
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.kijk_terug_op) == (Stand.PROBEREN, date(2099, 6, 1))


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


def test_experiment_begins_with_a_day_to_look_back_that_still_comes(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.VRAAG, begonnen_op=None)
    client, url, vandaag = inloggen(kwartiermaker), reverse("experiment_verder", args=[experiment.pk]), localdate()
    stap = {"gezien": 1, "waarom": "Nu.", "wat_we_proberen": "Koken.", "eigenaar": kwartiermaker.pk}
    stap["op"] = schrijf_datum(vandaag - timedelta(days=9))

    antwoorden = [
        client.post(url, stap | {"kijk_terug_op": schrijf_datum(vandaag + timedelta(days=dagen))})
        for dagen in (-20, -1, 0)
    ]

    assert [a.status_code for a in antwoorden] == [422, 422, 302]
    assert all("Deze dag is al geweest." in a.text for a in antwoorden[:2])


def test_tijdlijn_tells_what_each_step_brought_also_of_one_that_was_redone(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.PROBEREN)
    client = inloggen(kwartiermaker)
    verder, terug = (reverse(f"experiment_{wat}", args=[experiment.pk]) for wat in ("verder", "terug"))
    for versie, (url, stap) in enumerate(
        [
            (verder, {"op": "1-4-2026", "uitkomst": "Het eerste resultaat."}),
            (terug, {"kijk_terug_op": "1-6-2099"}),
            (verder, {"op": "1-5-2026", "uitkomst": "Het tweede resultaat."}),
            (verder, {"op": "1-9-2026", "uitkomst": "Alles bij elkaar.", **BESLUIT}),
        ],
        start=1,
    ):
        assert client.post(url, {"gezien": versie, "waarom": "Nu.", **stap}).status_code == 302

    tijdlijn = client.get(reverse("experiment_tijdlijn", args=[experiment.pk]), {"alles": "ja"})

    feiten = [(regel.wat, *(tekst for _, tekst in regel.feiten)) for regel in tijdlijn.context["pagina"].object_list]
    assert sorted(feiten) == [
        ("Begonnen met proberen",),
        ("Besluit", "Alles bij elkaar.", "Soms wel, soms niet", "Wij gaan door. Wij gaan door."),
        ("Eerste resultaat", "Het eerste resultaat."),
        ("Eerste resultaat", "Het tweede resultaat."),
        ("Terug naar proberen",),
    ]
    assert all(tekst in tijdlijn.text for regel in feiten for tekst in regel)


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
    toch_niet = {"gezien": 2, "naar": "proberen", "waarom": "Te vroeg.", "kijk_terug_op": "1-6-2099"}

    antwoorden = [client.post(url, stap) for url, stap in ((verder, resultaat), (terug, toch_niet)) for _ in range(2)]

    assert {(a.status_code, a.url) for a in antwoorden} == {(302, reverse("experiment_bekijken", args=[experiment.pk]))}
    assert [stap.naar for stap in experiment.stappen.order_by("gezet_op")] == [Stand.RESULTAAT, Stand.PROBEREN]
    experiment.refresh_from_db()
    assert (experiment.stand, experiment.versie) == (Stand.PROBEREN, 3)


def test_other_words_in_a_second_tab_are_no_second_tap(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client, url = inloggen(kwartiermaker), reverse("experiment_verder", args=[experiment.pk])
    stap = {"gezien": 1, "naar": "resultaat", "waarom": "Nu.", "op": "1-4-2026"}
    client.post(url, stap | {"uitkomst": "Het werkt."})

    antwoord = client.post(url, stap | {"uitkomst": "Het werkt niet."})

    assert (antwoord.status_code, "Het werkt niet." in antwoord.text) == (409, True)


def test_step_back_goes_on_when_what_was_changed_is_nothing_it_asks(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client, url = inloggen(kwartiermaker), reverse("experiment_terug", args=[experiment.pk])
    client.post(reverse("experiment_wijzigen", args=[experiment.pk]), invoer(experiment, naam="Andere naam"))

    assert client.post(url, {"gezien": 1, "naar": "vraag", "waarom": "Te vroeg."}).status_code == 302

    experiment.refresh_from_db()
    assert (experiment.stand, experiment.naam, experiment.versie) == (Stand.VRAAG, "Andere naam", 3)


def test_step_of_what_was_changed_in_another_tab_comes_back_in_the_form_and_saves_nothing_yet(
    inloggen, kwartiermaker, werkgroep
):
    experiment = maak_experiment(werkgroep=werkgroep, stand=Stand.VRAAG, begonnen_op=None)
    client, url = inloggen(kwartiermaker), reverse("experiment_verder", args=[experiment.pk])
    wat = {"wat_we_proberen": "Uit de andere tab."}
    client.post(reverse("experiment_wijzigen", args=[experiment.pk]), invoer(experiment, **wat))
    stap = {"gezien": 1, "naar": "proberen", "waarom": "Nu.", "op": "1-3-2026", "kijk_terug_op": "1-6-2099"}
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
