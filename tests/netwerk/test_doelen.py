"""What a network wants to reach, what is done for it, and what came of it; and its ontwerpteam."""

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from experimenten.models import Experiment
from netwerk.models import Netwerkdoel, Werkgroep
from netwerk.rolsoorten import Rolsoort
from tests.maak.doelen import maak_doel
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def verband(kwartiermaker):
    return kwartiermaker.gemeente.samenwerkingsverband


def test_goal_is_written_down_and_closed_with_what_came_of_it(kwartiermaker, verband, inloggen):
    client = inloggen(kwartiermaker)

    client.post(reverse("doel_toevoegen"), {"samenwerkingsverband": verband.pk, "doel": "Iedereen  doet mee"})
    doel = Netwerkdoel.objects.get()
    wijzigen = reverse("doel_wijzigen", args=[doel.pk])
    zonder = client.post(wijzigen, {"doel": doel.doel, "stand": "bereikt", "opbrengst": ""})
    met = client.post(wijzigen, {"doel": doel.doel, "stand": "bereikt", "opbrengst": "Veertig mensen doen mee."})

    assert (doel.doel, zonder.status_code, met.status_code) == ("Iedereen doet mee", 422, 302)
    assert "Schrijf op wat ervan kwam." in zonder.content.decode()
    assert "Veertig mensen doen mee." in client.get(reverse("doelen")).content.decode()


def test_goal_counts_its_experiments_and_leads_to_them(kwartiermaker, verband, inloggen):
    doel, groep = maak_doel(samenwerkingsverband=verband), maak_werkgroep(samenwerkingsverband=verband)
    for naam in ("Samen koken", "Samen fietsen"):
        Experiment.objects.filter(pk=maak_experiment(werkgroep=groep, naam=naam).pk).update(doel=doel)
    maak_experiment(werkgroep=groep, naam="Zonder doel")
    client = inloggen(kwartiermaker)

    lijst = f"{reverse('experimenten')}?doel={doel.pk}"
    [(regel, mag_wijzigen)] = client.get(reverse("doelen")).context["regels"]
    gevonden = {kaart["experiment"].naam for kaart in client.get(lijst).context["kaarten"]}

    assert (regel.ervoor, mag_wijzigen) == ([("2 experimenten", lijst)], True)
    assert gevonden == {"Samen koken", "Samen fietsen"}
    van_elders = maak_doel(samenwerkingsverband=maak_gemeente().samenwerkingsverband)
    with pytest.raises(DatabaseError), transaction.atomic():
        Experiment.objects.filter(naam="Zonder doel").update(doel=van_elders)


def test_ontwerpteam_is_one_werkgroep_and_shows_every_gemeente(kwartiermaker, verband, inloggen):
    leeg = maak_gemeente(samenwerkingsverband=verband, naam="Zz Leeg")
    groep, ander = (maak_werkgroep(samenwerkingsverband=verband, naam=naam) for naam in ("Kern", "Ander"))
    zet_in_werkgroep(lid=kwartiermaker, werkgroep=groep)
    trekker = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.VRIJWILLIGER)
    zet_in_werkgroep(lid=trekker, werkgroep=ander, taak="trekker")
    client = inloggen(kwartiermaker)

    wijs_aan = {"naam": "Kern", "doel": "", "groepsapp": "", "is_ontwerpteam": "on"}
    client.post(reverse("werkgroep_wijzigen", args=[groep.pk]), wijs_aan)
    tweede = client.post(reverse("werkgroep_wijzigen", args=[ander.pk]), wijs_aan | {"naam": "Ander"})
    delen = dict(client.get(reverse("werkgroep_bekijken", args=[groep.pk])).context["delen"])

    gemeenten = delen["netwerk/werkgroep_ontwerpteam.html"]["gemeenten"]
    assert [(naam, [lid["naam"] for lid in leden]) for naam, leden in gemeenten] == [
        (kwartiermaker.gemeente.naam, [kwartiermaker.naam]),
        (leeg.naam, []),
    ]
    assert "Het netwerk heeft al een ontwerpteam." in tweede.content.decode()
    Werkgroep.objects.filter(pk=groep.pk).update(is_ontwerpteam=False)
    inloggen(trekker).post(reverse("werkgroep_wijzigen", args=[ander.pk]), wijs_aan | {"naam": "Ander"})
    assert not Werkgroep.objects.filter(is_ontwerpteam=True).exists()
