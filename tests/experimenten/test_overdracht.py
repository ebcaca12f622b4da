"""Experimenten and open questions of somebody who leaves go over with the contacts, and the page says what does not."""

from datetime import date

import pytest
from django.urls import reverse

from experimenten.models import Experiment, Openvraag, Stand
from netwerk.models import Lid, Overdracht
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker() -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke Bakker")


@pytest.fixture
def vertrekker(kwartiermaker) -> Lid:
    """Looks after two experimenten, of which one is decided on, and two questions, of which one is open."""
    lid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Vera Vertrekt")
    werkgroep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband, naam="Werkgroep Vervoer")
    zet_in_werkgroep(lid=lid, werkgroep=werkgroep, taak="trekker")
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=lid)
    maak_experiment(werkgroep=werkgroep, eigenaar=lid, naam="Voorbij", stand=Stand.BESLUIT)
    maak_deel("vragen", experiment=experiment)
    maak_deel("vragen", experiment=experiment, antwoord="De provincie.", beantwoord_op=date(2026, 11, 2))
    return lid


def _draag_over(client, van: Lid, naar: Lid) -> Overdracht:
    adres = reverse("contacten_overdragen", args=[van.pk])
    client.post(adres, {f"naar_{naar.gemeente_id}": naar.pk, "reden": "Nieuwe baan."})
    return Overdracht.objects.latest("op")


def _van(lid: Lid) -> tuple[int, int]:
    return Experiment.objects.filter(eigenaar=lid).count(), Openvraag.objects.filter(eigenaar=lid).count()


def test_what_runs_goes_over_and_comes_back_until_it_changed(kwartiermaker, vertrekker, inloggen):
    client = inloggen(kwartiermaker)
    [deel] = client.get(reverse("contacten_overdragen", args=[vertrekker.pk])).context["form"].delen
    assert {"1 experiment", "1 open vraag"} <= {*deel.verder}

    overdracht = _draag_over(client, vertrekker, kwartiermaker)
    assert (_van(vertrekker), _van(kwartiermaker)) == ((1, 1), (1, 1))
    client.post(reverse("overdracht_terugdraaien", args=[overdracht.pk]))
    assert _van(vertrekker) == (2, 2)
    overdracht = _draag_over(client, vertrekker, kwartiermaker)
    Openvraag.objects.filter(eigenaar=kwartiermaker).update(antwoord="De gemeente.", beantwoord_op=date(2026, 11, 3))
    client.post(reverse("overdracht_terugdraaien", args=[overdracht.pk]))
    assert _van(vertrekker) == (1, 1)


def test_page_says_what_does_not_go_over(kwartiermaker, vertrekker, inloggen):
    maak_inwoner(gemeente=vertrekker.gemeente, begeleider=vertrekker)
    beheerder = maak_lid(gemeente=vertrekker.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    adres, inwoners = (reverse(naam, args=[vertrekker.pk]) for naam in ("contacten_overdragen", "caseload_overdragen"))

    teksten = [inloggen(lezer).get(adres).text for lezer in (kwartiermaker, beheerder)]

    gezien = [[woord for woord in (inwoners, "Werkgroep Vervoer") if woord in tekst] for tekst in teksten]
    assert gezien == [[inwoners, "Werkgroep Vervoer"], []]  # a beheerder opens neither
