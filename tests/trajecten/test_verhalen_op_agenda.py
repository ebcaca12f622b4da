"""A story given for a bijeenkomst: proposed for its agenda and read on its page, until that person stops."""

from contextlib import nullcontext
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from netwerk.models import Agendapunt
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_agendapunt, maak_bijeenkomst_met_stand
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account
from tests.maak.verhalen import maak_verhaalgebruik
from tests.muren import tweede_muur_uit
from trajecten.models import Verhaalgebruik

pytestmark = pytest.mark.django_db

TEKST = "Nu bak ik elke week."
VERHAAL = {"alias": "Johanna", "titel": "Brood voor de straat", "tekst": TEKST, "publicatie": "bijeenkomst", "tot": "6"}


@pytest.fixture
def inwoner():
    return maak_inwoner_met_account()


@pytest.fixture
def netwerk(inwoner):
    return inwoner.gemeente.samenwerkingsverband


@pytest.fixture
def bijeenkomst(netwerk):
    return maak_bijeenkomst(samenwerkingsverband=netwerk)


@pytest.fixture
def facilitator(netwerk):
    return maak_lid(gemeente=maak_gemeente(samenwerkingsverband=netwerk), rol=Rolsoort.FACILITATOR)


def test_story_for_a_bijeenkomst_is_on_its_agenda_and_page_until_the_person_stops(
    inloggen, inwoner, netwerk, bijeenkomst, facilitator
):
    wat = VERHAAL | {"bijeenkomst": bijeenkomst.pk, "sleutel": uuid4()}
    client = inloggen(inwoner.lid)
    voorbeeld = client.post(reverse("verhaal_gebruiken"), wat).text
    assert ("Dan is het daar meteen weg." in voorbeeld, "kunnen wij niet terughalen" in voorbeeld) == (True, True)
    assert client.post(reverse("verhaal_gebruiken"), wat | {"ja": "ja"}).status_code == 302
    gebruik = Verhaalgebruik.objects.get()
    agenda, bladzij = (reverse(n, args=[bijeenkomst.pk]) for n in ("agenda_wijzigen", "bijeenkomst_bekijken"))
    maakt = inloggen(facilitator)
    voorstel = {v.over_id: v for v in maakt.get(agenda).context["voorstellen"]}[gebruik.pk]
    maakt.post(reverse("agenda_voorstel_overnemen", args=[bijeenkomst.pk]), {"voorstel": voorstel.sleutel})
    assert "Bij 1 van de 1 punten klinkt de stem van een inwoner." in maakt.get(agenda).text
    collega = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=netwerk), rol=Rolsoort.BEGELEIDER)
    komt = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.INWONER)
    elders = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER)

    def lezen() -> list[bool]:
        return [TEKST in inloggen(lid).get(bladzij).text for lid in (facilitator, collega, komt, elders)]

    assert lezen() == [True, False, False, False]
    inloggen(facilitator).post(reverse("agenda_publiceren", args=[bijeenkomst.pk]))
    for muur in (nullcontext, tweede_muur_uit):
        with muur():
            assert lezen() == [True, True, False, False]
    pagina = inloggen(collega).get(bladzij).text
    assert (f'href="{bladzij}#verhaal-{gebruik.pk}"' in pagina, f'id="verhaal-{gebruik.pk}"' in pagina) == (True, True)
    assert inwoner.naam not in pagina
    assert f'Het staat op de agenda van <a href="{bladzij}"' in inloggen(inwoner.lid).get(reverse("verhaal")).text

    inloggen(inwoner.lid).post(reverse("verhaal_stoppen", args=[gebruik.pk]))
    for muur in (nullcontext, tweede_muur_uit):
        with muur():
            assert lezen() == [False] * 4
            assert "Brood voor de straat" not in inloggen(facilitator).get(bladzij).text


def test_agendapunt_takes_only_a_story_of_this_bijeenkomst(inloggen, inwoner, bijeenkomst, facilitator):
    andere = maak_bijeenkomst(samenwerkingsverband=bijeenkomst.samenwerkingsverband)
    hier, daar = (
        maak_verhaalgebruik(inwoner=inwoner, publicatie="bijeenkomst", welke="Deze", bij_id=b.pk)
        for b in (bijeenkomst, andere)
    )
    los = maak_verhaalgebruik(inwoner=inwoner, publicatie="bijeenkomst", welke="Een dag in Assen")
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, soort=Agendapunt.Soort.VERHAAL, titel="Iemand vertelt")
    gewoon = maak_agendapunt(bijeenkomst=bijeenkomst, titel="Rondje", volgorde=2)
    client, adres = inloggen(facilitator), reverse("agendapunt_wijzigen", args=[punt.pk])
    velden = {"titel": "Iemand vertelt", "minuten": "10", "gezien": "1"}

    assert "verhaal" not in client.get(reverse("agendapunt_wijzigen", args=[gewoon.pk])).context["form"].fields
    for vreemd in (daar, los):
        assert client.post(adres, velden | {"verhaal": f"verhaal:{vreemd.pk}"}).status_code == 422
    assert client.post(adres, velden | {"verhaal": f"verhaal:{hier.pk}"}).status_code == 302
    punt.refresh_from_db()
    assert (punt.over_soort, punt.over_id) == ("verhaal", hier.pk)
    assert client.post(adres, velden | {"gezien": "2", "verhaal": ""}).status_code == 302
    punt.refresh_from_db()
    assert (punt.over_soort, punt.over_id) == ("", None)


def test_story_moved_to_the_agenda_of_another_bijeenkomst_is_not_read_there(inloggen, inwoner, netwerk, facilitator):
    van, naar = (
        maak_bijeenkomst_met_stand(samenwerkingsverband=netwerk, stand=Agendastand.GEPUBLICEERD) for _ in range(2)
    )
    gebruik = maak_verhaalgebruik(inwoner=inwoner, publicatie="bijeenkomst", welke="Deze", bij_id=van.pk)
    maak_agendapunt(bijeenkomst=naar, soort="verhaal", over_soort="verhaal", over_id=gebruik.pk)

    paginas = [inloggen(facilitator).get(reverse("bijeenkomst_bekijken", args=[b.pk])).text for b in (van, naar)]

    assert [("Brood voor de straat" in pagina, "#verhaal-" in pagina) for pagina in paginas] == [(False, False)] * 2


def test_story_is_for_a_bijeenkomst_of_the_own_network(inloggen, inwoner):
    elders = maak_bijeenkomst()

    assert "bijeenkomst" not in inloggen(inwoner.lid).get(reverse("verhaal_gebruiken")).context["form"].fields
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_verhaalgebruik(inwoner=inwoner, publicatie="bijeenkomst", welke="Elders", bij_id=elders.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_verhaalgebruik(inwoner=inwoner, publicatie="website", bij_id=uuid4())
