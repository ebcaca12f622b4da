"""What has to be done after a visit: of who says so, and of nobody who left."""

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.agenda import stel_voor
from netwerk.models import Actie, Contactpersoon, Lid, Plek
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.experimenten.test_werkbezoek_wijzigen import velden_op_de_pagina, wijzigen
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db

MORGEN = {"actie": "ja", "actie_wat": "Froukje bellen", "actie_op": "morgen"}


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke")


@pytest.fixture
def collega(kwartiermaker):
    return maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Bo")


@pytest.fixture
def bezoek(kwartiermaker):
    return maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=maak_organisatie(gemeente=kwartiermaker.gemeente))


def test_colleague_who_says_dit_ga_ik_doen_does_it(inloggen, kwartiermaker, collega, bezoek):
    client = inloggen(collega)

    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, **MORGEN))

    actie = Actie.objects.get()
    assert actie.eigenaar == collega
    assert "Froukje bellen (Bo)" in client.get(bezoek.get_absolute_url()).text
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, actie="nee"))
    assert not Actie.objects.exists()


def test_actie_of_the_colleague_stays_when_the_other_takes_the_visit_away(inloggen, kwartiermaker, collega, bezoek):
    client = inloggen(collega)
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, **MORGEN))

    weg = inloggen(kwartiermaker).post(reverse("werkbezoek_weghalen", args=[bezoek.pk]), follow=True)

    assert "blijft staan: die staat op de lijst van Bo." in weg.text
    assert list(Actie.objects.open()) == [Actie.objects.get()]


def test_actie_of_who_left_says_so_and_leads_to_handing_over(inloggen, kwartiermaker, collega, bezoek):
    bezoek.actie = maak_actie(eigenaar=collega, wat="Froukje bellen")
    bezoek.save()
    Lid.objects.filter(pk=collega.pk).update(is_active=False)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)

    pagina = inloggen(kwartiermaker).get(bezoek.get_absolute_url()).text
    voorstellen = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now())

    assert "Froukje bellen (Bo, doet niet meer mee)" in pagina
    assert reverse("contacten_overdragen", args=[collega.pk]) in pagina
    [voorstel] = [v for v in voorstellen if v.titel == "Open acties na bezoeken"]
    assert "Bo (doet niet meer mee)" in voorstel.tekst


def test_visit_to_an_organisatie_of_a_neighbour_leaves_all_its_traces(inloggen, kwartiermaker):
    buren = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    elders = maak_organisatie(gemeente=buren)
    client = inloggen(kwartiermaker)

    client.post(NIEUW, velden(elders, gesproken_met="Jan Bos", mogelijke_plek="Helpen in de kas", **MORGEN))
    bezoek = Werkbezoek.objects.get()
    assert (Contactpersoon.objects.get().gemeente, Plek.objects.get().gemeente) == (buren, buren)
    assert bezoek.gemeente == kwartiermaker.gemeente
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, gesproken_met="Piet", mogelijke_plek=""))
    assert (list(Contactpersoon.objects.aanwezig().values_list("naam", flat=True)), Plek.objects.count()) == (
        ["Piet"],
        0,
    )
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))
    assert (Contactpersoon.objects.aanwezig().count(), Actie.objects.open().count()) == (0, 0)
