"""In the room: what is written down becomes an actie or a leervraag, and can be traced both ways."""

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Actie, Leervraag, Opbrengst
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_agendapunt, maak_bijeenkomst_met_stand, maak_opbrengst
from tests.maak.netwerk import maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def bijeenkomst(kwartiermaker):
    return maak_bijeenkomst_met_stand(
        samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband, stand=Agendastand.GEPUBLICEERD
    )


def test_actie_goes_to_its_owner_in_another_gemeente_and_back(kwartiermaker, bijeenkomst, inloggen):
    """The writer works in one gemeente, the owner in the other: nothing is lost between them."""
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.BEGELEIDER)
    punt = maak_agendapunt(bijeenkomst=bijeenkomst)
    adres = reverse("opbrengst_vastleggen", args=[bijeenkomst.pk])
    invoer = {"agendapunt": punt.pk, "soort": "actie", "tekst": "Bellen met de bus", "eigenaar": collega.pk}

    zonder_dag = inloggen(kwartiermaker).post(adres, invoer)
    inloggen(kwartiermaker).post(adres, invoer | {"uiterlijk_op": "volgende week"})
    vandaag = inloggen(collega).get(reverse("vandaag")).content.decode()
    inloggen(collega).post(reverse("actie_afronden", args=[Actie.objects.get().pk]))

    assert zonder_dag.status_code == 422
    assert "Bellen met de bus" in vandaag
    assert reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk]) in vandaag
    assert Opbrengst.objects.get().gedaan_op is not None
    pagina = inloggen(kwartiermaker).get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).content.decode()
    assert "Gedaan op" in pagina


def test_result_is_written_at_the_afspraak_and_closes_its_actie(kwartiermaker, bijeenkomst, inloggen):
    opbrengst = maak_opbrengst(bijeenkomst=bijeenkomst, door=kwartiermaker, soort="actie", met_actie=True)
    client = inloggen(kwartiermaker)

    client.post(reverse("opbrengst_afronden", args=[opbrengst.pk]), {"gevolg": "De bus rijdt nu later."})

    pagina = client.get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).content.decode()
    assert "De bus rijdt nu later." in pagina
    assert Actie.objects.get().gedaan_op is not None
    client.post(reverse("opbrengst_heropenen", args=[opbrengst.pk]))
    assert (Actie.objects.get().gedaan_op, Opbrengst.objects.get().gedaan_op) == (None, None)


def test_question_in_the_room_becomes_a_leervraag_and_goes_with_it(kwartiermaker, bijeenkomst, inloggen):
    client = inloggen(kwartiermaker)
    adres = reverse("opbrengst_vastleggen", args=[bijeenkomst.pk])

    client.post(adres, {"soort": "vraag", "tekst": "Wie kent de imam?"})
    vraag = Leervraag.objects.get()
    client.post(reverse("opbrengst_weghalen", args=[Opbrengst.objects.get().pk]))

    assert (vraag.vraag, vraag.bijeenkomst, vraag.weg_op) == ("Wie kent de imam?", bijeenkomst, None)
    assert Leervraag.objects.get().weg_op is not None
    client.post(reverse("opbrengst_terugzetten", args=[Opbrengst.objects.get().pk]))
    assert Leervraag.objects.get().weg_op is None


def test_names_of_people_are_not_told_to_an_inwoner(kwartiermaker, bijeenkomst, inloggen):
    maak_opbrengst(bijeenkomst=bijeenkomst, door=kwartiermaker, tekst="Elke vrijdag koffie")
    inwoner = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.INWONER, naam="Sjoerd Hoekema")

    pagina = inloggen(inwoner).get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).content.decode()

    assert "Elke vrijdag koffie" in pagina
    assert kwartiermaker.naam not in pagina


def test_item_that_runs_now_is_chosen(kwartiermaker, bijeenkomst, inloggen):
    nu = timezone.now()
    bijeenkomst.begint_op = nu - timezone.timedelta(minutes=25)
    bijeenkomst.save()
    maak_agendapunt(bijeenkomst=bijeenkomst, titel="Voorbij", minuten=20, volgorde=1)
    loopt = maak_agendapunt(bijeenkomst=bijeenkomst, titel="Nu", minuten=20, volgorde=2)

    form = inloggen(kwartiermaker).get(reverse("opbrengst_vastleggen", args=[bijeenkomst.pk])).context["form"]

    assert form["agendapunt"].value() == loopt.pk
