"""A story that somebody gave for an experiment: on its page, for the people of the network, until that person stops."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Agendapunt, Inzage
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_agendapunt, maak_bijeenkomst_met_stand
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.maak.verhalen import maak_verhaalgebruik
from tests.muren import in_de_rol_van_de_app, tweede_muur_uit
from trajecten.models import Verhaalgebruik

pytestmark = pytest.mark.django_db

VERHAAL = {
    "alias": "Johanna",
    "titel": "Brood voor de straat",
    "tekst": "Nu bak ik elke week.",
    "publicatie": "experiment",
    "tot": "6",
}


@pytest.fixture
def inwoner():
    return maak_inwoner_met_account()


@pytest.fixture
def experiment(inwoner):
    netwerk = inwoner.gemeente.samenwerkingsverband
    return maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), openbaar=True)


def test_story_is_on_the_page_of_the_experiment_until_the_person_stops(inloggen, inwoner, experiment):
    client, adres = inloggen(inwoner.lid), reverse("verhaal_gebruiken")
    assert client.post(adres, VERHAAL).context["form"].errors.keys() == {"experiment"}
    wat = VERHAAL | {"experiment": experiment.pk, "sleutel": uuid4()}
    voorbeeld = client.post(adres, wat).text
    assert f"Het staat bij een experiment: {experiment.naam}. Nergens anders." in voorbeeld
    assert "Dan is het daar meteen weg." in voorbeeld
    assert client.post(adres, wat | {"ja": "ja"}).status_code == 302
    netwerk = experiment.samenwerkingsverband
    buur = inloggen(maak_lid(gemeente=maak_gemeente(samenwerkingsverband=netwerk), rol=Rolsoort.BEGELEIDER))
    schrijver = inloggen(maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.COMMUNICATIE))
    bladzij = reverse("experiment_bekijken", args=[experiment.pk])

    def gelezen() -> list[bool]:
        paginas = [
            buur.get(bladzij),
            Client().get(reverse("experiment_openbaar", args=[netwerk.slug, experiment.pk])),
            Client().get(reverse("verhalen_openbaar")),
            schrijver.get(reverse("verhalen_voor_publicatie")),
        ]
        return ["Nu bak ik elke week." in pagina.text for pagina in paginas]

    with in_de_rol_van_de_app():
        assert gelezen() == [True, False, False, False]
    with tweede_muur_uit():
        assert gelezen() == [True, False, False, False]
    tijdlijn = buur.get(reverse("experiment_tijdlijn", args=[experiment.pk])).text
    assert ("Verhaal: Brood voor de straat" in tijdlijn, inwoner.naam in tijdlijn) == (True, False)

    inloggen(inwoner.lid).post(reverse("verhaal_stoppen", args=[Verhaalgebruik.objects.get().pk]))
    with in_de_rol_van_de_app():
        assert gelezen()[0] is False
    with tweede_muur_uit():
        assert gelezen()[0] is False


def test_story_is_for_an_experiment_of_the_own_network_that_one_may_know_of(inloggen, inwoner):
    client, adres = inloggen(inwoner.lid), reverse("verhaal_gebruiken")
    netwerk = inwoner.gemeente.samenwerkingsverband
    binnen = maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), naam="Nog stil")
    elders = maak_experiment(naam="Van een ander netwerk", openbaar=True)

    zonder = client.get(adres)
    assert "experiment" not in zonder.context["form"].fields
    assert "bij een experiment" not in zonder.text
    for vreemd in (binnen, elders):
        assert client.post(adres, VERHAAL | {"experiment": vreemd.pk, "ja": "ja"}).status_code == 422
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_verhaalgebruik(inwoner=inwoner, publicatie="experiment", welke="Elders", bij_id=elders.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_verhaalgebruik(inwoner=inwoner, publicatie="experiment", welke="Geen")


def _gelezen(lid) -> list[tuple]:
    """What the log says of this reader since the last time it was asked."""
    rijen = Inzage.objects.filter(gebruiker=lid.pk)
    gevonden = sorted(rijen.values_list("persoon", "gegevens", "handeling", "grond"), key=str)
    with transaction.atomic():
        rijen.delete()
    return gevonden


def test_who_reads_a_story_or_a_visit_at_an_experiment_is_in_the_log(inloggen, inwoner, experiment):
    """The story is told under another name, and the log knows whose it is; who reads the own story is not in it."""
    kwartiermaker = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER)
    gezien = maak_inwoner(gemeente=inwoner.gemeente, begeleider=kwartiermaker)
    maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, inwoners=(gezien,))
    hier = {"publicatie": "experiment", "welke": experiment.naam, "bij_id": experiment.pk}
    maak_verhaalgebruik(inwoner=inwoner, **hier)
    gestopt = maak_verhaalgebruik(**hier, inwoner=maak_inwoner_met_account(gemeente=inwoner.gemeente))
    gestopt.trek_in(door=gestopt.inwoner.lid, nu=timezone.now())
    collega = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=experiment.samenwerkingsverband))
    for lid, rol in ((collega, Rolsoort.BEGELEIDER), (inwoner.lid, Rolsoort.VRIJWILLIGER)):
        lid.rollen.create(gemeente=lid.gemeente, soort=rol)
    paden = [reverse(naam, args=[experiment.pk]) for naam in ("experiment_bekijken", "experiment_tijdlijn")]

    gelezen = []
    for lid in (kwartiermaker, collega, inwoner.lid):
        client = inloggen(lid)
        for pad in paden:
            assert client.get(pad).status_code == 200
            gelezen.append(_gelezen(lid))

    verhaal = [(inwoner.pk, "verhaal", hoe, "toestemming") for hoe in ("bekeken", "lijst")]
    bezoek = (gezien.pk, "werkbezoek", "lijst", "begeleider")
    assert gelezen == [
        *(sorted([bezoek, regel], key=str) for regel in verhaal),
        *([regel] for regel in verhaal),
        *([], []),
    ]


def test_who_looks_for_a_story_to_publish_is_in_the_log(inloggen, inwoner):
    maak_verhaalgebruik(inwoner=inwoner, publicatie="nieuwsbrief", welke="Zomer")
    schrijver = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.COMMUNICATIE)

    assert "Nu bak ik elke week brood." in inloggen(schrijver).get(reverse("verhalen_voor_publicatie")).text

    assert _gelezen(schrijver) == [(inwoner.pk, "verhaal", "lijst", "toestemming")]


def test_voorbeeld_of_an_experiment_is_chosen_and_shown_on_both_pages(inloggen, inwoner, experiment):
    netwerk = experiment.samenwerkingsverband
    facilitator = maak_lid(gemeente=inwoner.gemeente, rollen=(Rolsoort.FACILITATOR, Rolsoort.KWARTIERMAKER))
    bijeenkomst = maak_bijeenkomst_met_stand(samenwerkingsverband=netwerk, stand=Agendastand.GEPUBLICEERD)
    voorbeeld = maak_deel("voorbeelden", experiment=experiment, alias="Siep")
    punt = maak_agendapunt(bijeenkomst=bijeenkomst, soort=Agendapunt.Soort.VERHAAL, titel="Iemand vertelt")
    velden = {"titel": "Iemand vertelt", "minuten": "10", "gezien": "1", "verhaal": f"praktijkvoorbeeld:{voorbeeld.pk}"}
    client, bladzij = inloggen(facilitator), reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])
    waar = reverse("experiment_bekijken", args=[experiment.pk])

    assert client.post(reverse("agendapunt_wijzigen", args=[punt.pk]), velden).status_code == 302

    assert f'href="{waar}#voorbeelden"' in client.get(bladzij).text
    assert f'Op de agenda van <a href="{bladzij}"' in client.get(waar).text
    client.post(reverse("praktijkvoorbeeld_intrekken", args=[voorbeeld.pk]))
    assert "#voorbeelden" not in client.get(bladzij).text
