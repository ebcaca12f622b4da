"""The page of the overview: filters, order, pages, what goes wrong, and the blocks on /vandaag/."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from experimenten import vandaag as blokken
from experimenten.models import Experiment, Stand
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import DAG
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import (
    maak_gemeente,
    maak_lid,
)
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


# Table


SORTERINGEN = {
    "naam": ["Appel", "beer", "Citroen"],
    "-naam": ["Citroen", "beer", "Appel"],
    "stand": ["Citroen", "Appel", "beer"],
    "dagen": ["Appel", "beer", "Citroen"],
    "-dagen": ["beer", "Appel", "Citroen"],
    "resultaat": ["beer", "Appel", "Citroen"],
    "-bezoeken": ["Citroen", "Appel", "beer"],
    "-mensen": ["Citroen", "beer", "Appel"],
    "mensen": ["beer", "Citroen", "Appel"],
    "-acties": ["beer", "Appel", "Citroen"],
    "terugkijken": ["Appel", "beer", "Citroen"],
    "onzin": ["Appel", "beer", "Citroen"],
}


@pytest.mark.parametrize(("sortering", "namen"), SORTERINGEN.items())
def test_table_sorts_by_every_column_and_puts_nothing_last(
    inloggen, beleid, werkgroep, kwartiermaker, sortering, namen
):
    vandaag = timezone.localdate()
    appel, beer, citroen = (
        maak_experiment(werkgroep=werkgroep, naam=naam, stand=stand, begonnen_op=begin, eigenaar=kwartiermaker)
        for naam, stand, begin in (
            ("Appel", Stand.PROBEREN, vandaag - DAG * 10),
            ("beer", Stand.RESULTAAT, vandaag - DAG * 20),
            ("Citroen", Stand.DROOM, None),
        )
    )
    Experiment.objects.filter(pk=beer.pk).update(eerste_resultaat_op=vandaag)
    Experiment.objects.filter(pk=appel.pk).update(kijk_terug_op=vandaag)
    maak_bezoek_bij(kwartiermaker, beer, open_actie=True)
    for experiment, aantal in ((appel, 3), (citroen, 6)):  # a hidden number and one that is shown
        inwoners = [maak_inwoner(gemeente=beleid.gemeente) for _ in range(aantal)]
        for inwoner in inwoners:
            maak_bezoek_bij(kwartiermaker, experiment, inwoners=(inwoner,))

    antwoord = inloggen(beleid).get(reverse("overzicht"), {"sort": sortering})

    assert [rij.naam for rij in antwoord.context["blad"]] == namen
    assert antwoord.text.count("aria-sort=") == 1


def test_table_has_pages_and_keeps_the_filter_on_them(inloggen, beleid, werkgroep):
    eigenaar = maak_lid(gemeente=beleid.gemeente)
    for nummer in range(27):
        maak_experiment(werkgroep=werkgroep, naam=f"Proef {nummer:02}", eigenaar=eigenaar)
    client = inloggen(beleid)

    eerste, tweede = (client.get(reverse("overzicht"), {"zoek": "proef", "page": nummer}) for nummer in (1, 2))

    assert [len(antwoord.context["blad"]) for antwoord in (eerste, tweede)] == [25, 2]
    assert "?zoek=proef&amp;page=2" in eerste.text
    assert len(tweede.context["overzicht"].rijen) == 27


def test_search_forgives_accents_and_capitals_and_wants_every_word(inloggen, beleid, werkgroep):
    for naam in ("Café aan de brink", "Café met koffie"):
        maak_experiment(werkgroep=werkgroep, naam=naam)

    antwoord = inloggen(beleid).get(reverse("overzicht"), {"zoek": "KOFFIE cafe"})

    assert [rij.naam for rij in antwoord.context["blad"]] == ["Café met koffie"]
    assert "1 experiment gevonden." in antwoord.text


@pytest.mark.parametrize(("vraag", "tekst"), [({}, "Er zijn nog geen experimenten"), ({"zoek": "x"}, "Wis de filters")])
def test_nothing_to_show_helps_on(inloggen, beleid, vraag, tekst):
    assert tekst in inloggen(beleid).get(reverse("overzicht"), vraag).text


@pytest.mark.parametrize(
    "vraag",
    [
        "gemeente=1",
        "gemeente=00000000-0000-0000-0000-000000000000",
        "werkgroep=" + "9" * 5000,
        "stand=klaar",
        "periode=ooit",
        "periode=eigen&van=31-2-2026",
        "periode=eigen&van=2-2-2026&tot=1-2-2026",
        "zoek=" + "x" * 101,
    ],
)
@pytest.mark.parametrize("naam", ["overzicht", "overzicht_csv", "overzicht_xlsx"])
def test_filter_that_cannot_be_is_said(inloggen, beleid, vraag, naam):
    antwoord = inloggen(beleid).get(f"{reverse(naam)}?{vraag}")

    assert antwoord.status_code == 422
    assert 'id="fouten"' in antwoord.text


@pytest.mark.parametrize("naam", ["overzicht_acties", "overzicht_mensen"])
@pytest.mark.parametrize("vraag", ["experiment=1", "gemeente=1", "van=x", "van=2-2-2026&tot=1-2-2026", "stand=x"])
def test_list_that_cannot_be_leads_back(inloggen, beleid, naam, vraag):
    antwoord = inloggen(beleid).get(f"{reverse(naam)}?{vraag}")

    assert antwoord.status_code == 422
    assert reverse("overzicht") in antwoord.text


@pytest.mark.parametrize("vraag", ["page=abc", "page=-1", "page=" + "9" * 5000, "onbekend=1", "van=1-1-1900", "sort=-"])
def test_other_parameters_are_ignored(inloggen, beleid, werkgroep, vraag):
    maak_experiment(werkgroep=werkgroep)

    assert inloggen(beleid).get(f"{reverse('overzicht')}?{vraag}").status_code == 200


def test_widest_own_period_works(inloggen, beleid, werkgroep):
    maak_experiment(werkgroep=werkgroep)
    vraag = {"periode": "eigen", "van": "1-1-1900", "tot": "31-12-2199"}

    assert inloggen(beleid).get(reverse("overzicht"), vraag).status_code == 200


# Queries


@pytest.mark.parametrize("naam", ["overzicht", "overzicht_csv", "overzicht_acties", "overzicht_mensen"])
def test_as_many_queries_for_one_experiment_as_for_thirty(inloggen, beleid, werkgroep, kwartiermaker, naam):
    client = inloggen(beleid)

    def experiment(nummer):
        inwoners = tuple(maak_inwoner(gemeente=beleid.gemeente) for _ in range(5))
        nieuw = maak_experiment(werkgroep=werkgroep, naam=f"Experiment {nummer}", eigenaar=kwartiermaker)
        maak_bezoek_bij(kwartiermaker, nieuw, inwoners=inwoners, open_actie=True)

    experiment(0)
    with CaptureQueriesContext(connection) as een:
        client.get(reverse(naam))
    for nummer in range(1, 30):
        experiment(nummer)
    with CaptureQueriesContext(connection) as dertig:
        client.get(reverse(naam))

    assert len(dertig) == len(een) <= 15


# On /vandaag/


def test_vandaag_counts_this_quarter_for_beleid(inloggen, beleid, werkgroep, kwartiermaker):
    maak_bezoek_bij(kwartiermaker, maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker))

    inhoud = blokken.cijfers(beleid, timezone.localdate())
    antwoord = inloggen(beleid).get(reverse("vandaag"))

    assert "<h2>Bij de experimenten, dit kwartaal</h2>" in antwoord.text
    assert inhoud["overzicht"].bezoeken.nu == 1
    assert "1 meer dan vorig kwartaal" in antwoord.text


@pytest.mark.parametrize(
    ("rol", "dagen", "getoond"),
    [
        (Rolsoort.KWARTIERMAKER, 14, True),
        (Rolsoort.KWARTIERMAKER, 15, False),
        (Rolsoort.BELEIDSMEDEWERKER, -1, True),
        (Rolsoort.BELEIDSMEDEWERKER, 0, False),
        (Rolsoort.VRIJWILLIGER, -1, False),
    ],
)
def test_vandaag_says_when_to_look_back(inloggen, werkgroep, rol, dagen, getoond):
    gemeente = maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband)
    lid = maak_lid(gemeente=gemeente, rol=rol)
    experiment = maak_experiment(werkgroep=werkgroep)
    Experiment.objects.filter(pk=experiment.pk).update(kijk_terug_op=timezone.localdate() + timedelta(days=dagen))

    antwoord = inloggen(lid).get(reverse("vandaag"))

    assert ("Tijd om terug te kijken" in antwoord.text) == getoond
