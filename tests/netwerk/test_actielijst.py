"""One list of acties per person: what is late, done in one tap, handed over, and where it came from."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.agenda import stel_voor
from netwerk.models import Actie
from netwerk.rolsoorten import Rolsoort
from participatie.templatetags.ontwerp import ongedaan_url
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_actie, maak_bijeenkomst, maak_lid
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


def op_de_lijst(client, welke="") -> list[str]:
    antwoord = client.get(reverse("acties"), {"welke": welke} if welke else {})
    return [regel.actie.wat for regel in antwoord.context["regels"]]


def bezoek_met_actie(kwartiermaker, wat="Froukje bellen", **anders):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, **anders)
    bezoek.actie = maak_actie(eigenaar=kwartiermaker, wat=wat)
    bezoek.save()
    return bezoek


def test_list_tells_what_is_late_what_is_for_today_and_what_is_done(client, kwartiermaker):
    vandaag = timezone.localdate()
    for wat, dagen in (("Later", 3), ("Nu", 0), ("Te laat", -2)):
        maak_actie(eigenaar=kwartiermaker, wat=wat, uiterlijk_op=vandaag + timedelta(days=dagen))
    gedaan = maak_actie(eigenaar=kwartiermaker, wat="Klaar")
    client.post(reverse("actie_afronden", args=[gedaan.pk]), {"van_lijst": "1"})

    [melding] = client.get(reverse("acties")).context["messages"]
    assert client.post(ongedaan_url(melding)).url == reverse("acties")
    client.post(reverse("actie_afronden", args=[gedaan.pk]))

    assert op_de_lijst(client) == ["Te laat", "Nu", "Later"]
    assert [op_de_lijst(client, welke) for welke in ("te-laat", "vandaag", "gedaan")] == [
        ["Te laat"],
        ["Nu"],
        ["Klaar"],
    ]
    assert [tab.aantal for tab in client.get("/acties/").context["tabs"]] == [3, 1, 1, 1]
    assert op_de_lijst(client, "onzin") == ["Te laat", "Nu", "Later"]


def test_list_leads_to_the_visit_only_for_who_may_read_it(client, inloggen, kwartiermaker):
    bezoek = bezoek_met_actie(kwartiermaker)
    assert bezoek.get_absolute_url() in client.get("/acties/").content.decode()

    vrijwilliger = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.VRIJWILLIGER)
    client.post(reverse("actie_overdragen", args=[bezoek.actie_id]), {"naar": vrijwilliger.pk})

    assert op_de_lijst(client) == []
    pagina = inloggen(vrijwilliger).get("/acties/").content.decode()
    assert "Froukje bellen" in pagina
    assert bezoek.get_absolute_url() not in pagina


def test_actie_goes_only_to_who_works_there(client, kwartiermaker):
    actie = maak_actie(eigenaar=kwartiermaker)
    elders = maak_lid(rol=Rolsoort.KWARTIERMAKER)

    antwoord = client.post(reverse("actie_overdragen", args=[actie.pk]), {"naar": elders.pk})

    assert antwoord.status_code == 422
    assert Actie.objects.get().eigenaar == kwartiermaker


def test_open_actie_of_a_visit_is_proposed_for_the_next_bijeenkomst(kwartiermaker):
    bezoek_met_actie(kwartiermaker)
    bezoek_met_actie(kwartiermaker, wat="Over iemand", inwoners=(maak_inwoner(gemeente=kwartiermaker.gemeente),))
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)

    voorstellen = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now())

    [voorstel] = [v for v in voorstellen if v.titel == "Open acties na bezoeken"]
    assert "Froukje bellen" in voorstel.tekst
    assert "Over iemand" not in voorstel.tekst
