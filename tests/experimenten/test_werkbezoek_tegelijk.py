"""Two connections at the same moment: one visit, one winner."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from experimenten.models import Werkbezoek
from netwerk.models import Actie, Contactmoment, Lid, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import zet_ingelogd

pytestmark = pytest.mark.django_db(transaction=True)

MET_ACTIE = {"actie": "ja", "actie_wat": "Bellen", "actie_op": "morgen"}


def tegelijk(lid: Lid, pad: str, formulieren: list[dict[str, object]]) -> list[HttpResponse]:
    """Post each form from a browser and a connection of its own, all at once."""
    start = Barrier(len(formulieren))
    clients = [zet_ingelogd(Client(raise_request_exception=False), lid) for _ in formulieren]

    def verstuur(client: Client, formulier: dict[str, object]) -> HttpResponse:
        start.wait(timeout=10)
        try:
            return client.post(pad, formulier)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(formulieren)) as draden:
        return list(draden.map(verstuur, clients, formulieren))


def test_form_sent_four_times_at_once_is_one_visit():
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    nieuw = {"bij_wie": "Bakkerij De Korenbloem", "waar": f"nieuw.{kwartiermaker.gemeente.pk}"}

    antwoorden = tegelijk(kwartiermaker, NIEUW, [velden(**nieuw, **MET_ACTIE)] * 4)

    bezoek = Werkbezoek.objects.get()
    assert [(a.status_code, a.headers.get("Location")) for a in antwoorden] == [(302, bezoek.get_absolute_url())] * 4
    aantallen = [model.objects.count() for model in (Organisatie, Contactmoment, Actie)]
    assert aantallen == [1, 1, 1]


def test_of_two_changes_at_once_one_is_saved_and_the_other_hears_it():
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker)
    pad = reverse("werkbezoek_wijzigen", args=[bezoek.pk])
    teksten = ["Eerste tekst", "Tweede tekst"]

    antwoorden = tegelijk(
        kwartiermaker, pad, [velden(bezoek.organisatie, verslag=tekst, versie=1) for tekst in teksten]
    )

    bezoek.refresh_from_db()
    verliezer = next(antwoord for antwoord in antwoorden if antwoord.status_code == 409)
    assert sorted(antwoord.status_code for antwoord in antwoorden) == [302, 409]
    assert bezoek.versie == 2
    assert all(tekst in verliezer.content.decode() for tekst in teksten)
