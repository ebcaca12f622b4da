from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Stand, Vervolg
from experimenten.openbaar import LIGT_STIL
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import (
    maak_bijeenkomst,
    maak_gemeente,
    maak_lid,
    maak_samenwerkingsverband,
    maak_werkgroep,
)
from tests.muren import in_de_rol_van_de_app

pytestmark = pytest.mark.django_db


def maak_netwerk(*, naam: str = "Voorbeeldnetwerk"):
    netwerk = maak_samenwerkingsverband(naam=naam)
    maak_gemeente(samenwerkingsverband=netwerk, naam=f"Gemeente van {naam}")
    maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=netwerk), naam=f"Proef van {naam}", openbaar=True)
    return netwerk


def pagina(client, naam: str = "home", *args: object) -> str:
    antwoord = client.get(reverse(naam, args=args))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_home_without_a_network_still_opens(client):
    assert "Er is nog geen netwerk." in pagina(client)


def test_home_shows_what_is_tried_without_an_account(client):
    maak_netwerk()

    gezien = pagina(client)

    assert "Kijk hier wat we doen en doe mee" in gezien
    assert "Proef van Voorbeeldnetwerk" in gezien
    assert "Dit proberen wij nu" in gezien
    assert f'href="{reverse("doe_mee")}"' in gezien


def test_home_keeps_what_is_not_public_to_itself(client):
    netwerk = maak_netwerk()
    werkgroep = maak_werkgroep(samenwerkingsverband=netwerk, naam="Andere werkgroep")
    eigenaar = maak_lid(naam="Geheime Eigenaar", rol=Rolsoort.KWARTIERMAKER, gemeente=netwerk.gemeenten.get())
    maak_experiment(werkgroep=werkgroep, naam="Nog niet openbaar", eigenaar=eigenaar)
    maak_experiment(werkgroep=werkgroep, naam="Stil besloten", stand=Stand.BESLUIT, eigenaar=eigenaar)
    besloten = maak_bijeenkomst(samenwerkingsverband=netwerk, thema="Besloten overleg")
    besloten.openbaar = False
    besloten.save()

    for gezien in (pagina(client), pagina(client, "netwerk_bekijken", netwerk.slug)):
        for geheim in ("Nog niet openbaar", "Stil besloten", "Besloten overleg", "Geheime Eigenaar"):
            assert geheim not in gezien


def test_text_for_visitors_goes_before_the_question_of_the_werkgroep(client):
    netwerk = maak_netwerk()
    experiment = netwerk.experimenten.get()
    experiment.in_gewone_woorden = "Mensen helpen samen in de tuin."
    experiment.save()

    gezien = pagina(client)

    assert "Mensen helpen samen in de tuin." in gezien
    assert experiment.vraag not in gezien


def test_next_bijeenkomst_is_told_in_plain_words(client):
    netwerk = maak_netwerk()
    jaar = timezone.localdate().year + 1
    begin = datetime(jaar, 3, 1, 13, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
    maak_bijeenkomst(samenwerkingsverband=netwerk, begint_op=begin, thema="Wat werkt?")
    maak_bijeenkomst(samenwerkingsverband=netwerk, begint_op=begin + timedelta(days=60), thema="Een latere")

    gezien = pagina(client)

    dag = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"][begin.weekday()]
    assert f"{dag} 1 maart van 13.00 tot 16.00 uur, Dorpshuis in Beetsterzwaag." in gezien
    assert "Een latere" not in gezien


def test_home_with_one_network_does_not_ask_to_choose(client):
    netwerk = maak_netwerk()

    assert f'href="{reverse("netwerk_bekijken", args=[netwerk.slug])}"' not in pagina(client)


def test_home_with_more_networks_links_to_each(client):
    netwerken = [maak_netwerk(naam=naam) for naam in ("Noord", "Zuid")]

    gezien = pagina(client)

    for netwerk in netwerken:
        assert f'href="{reverse("netwerk_bekijken", args=[netwerk.slug])}"' in gezien


def test_page_of_a_network_shows_that_network_only(client):
    noord = maak_netwerk(naam="Noord")
    maak_netwerk(naam="Zuid")

    gezien = pagina(client, "netwerk_bekijken", noord.slug)

    assert "Proef van Noord" in gezien
    assert "Proef van Zuid" not in gezien
    assert f'href="{reverse("doe_mee")}?netwerk={noord.slug}"' in gezien


def test_network_that_does_not_exist_is_not_found(client):
    assert client.get(reverse("netwerk_bekijken", args=["bestaat-niet"])).status_code == 404


def test_home_asks_as_much_of_the_database_for_one_network_as_for_ten(client):
    def aantal() -> int:
        with CaptureQueriesContext(connection) as vragen:
            pagina(client)
        return len(vragen)

    maak_netwerk()
    een = aantal()
    for nummer in range(9):
        maak_netwerk(naam=f"Netwerk {nummer}")

    assert aantal() == een <= 15


def test_home_shows_the_way_to_vandaag_to_who_is_logged_in(inloggen, client):
    assert "Naar Vandaag" not in pagina(client)
    assert "Naar Vandaag" in pagina(inloggen(maak_lid(rol=Rolsoort.INWONER)))


def test_page_of_an_experiment_tells_what_visitors_may_know(client):
    netwerk = maak_netwerk()
    experiment = netwerk.experimenten.get()
    open_, dicht = ({"mag_openbaar": True}, {"tekst": "Dit blijft binnen."})
    for anders in (open_, dicht):
        maak_deel("voorbeelden", experiment=experiment, **anders)
    maak_deel("publicaties", experiment=experiment, openbaar=True)
    maak_deel("publicaties", experiment=experiment, titel="Concept")
    adres = reverse("experiment_openbaar", args=[netwerk.slug, experiment.pk])

    with in_de_rol_van_de_app():
        gezien = pagina(client, "experiment_openbaar", netwerk.slug, experiment.pk)
        van_het_netwerk = pagina(client, "netwerk_bekijken", netwerk.slug)

    assert adres in van_het_netwerk
    assert ("Zij bakt nu brood." in gezien, "Dit blijft binnen." in gezien) == (True, False)
    assert ("Met de bus naar de bakker" in gezien, "Concept" in gezien) == (True, False)
    assert ("Met de bus naar de bakker" in van_het_netwerk, "Concept" in van_het_netwerk) == (True, False)
    assert f'href="{reverse("doe_mee")}?netwerk={netwerk.slug}"' in gezien
    experiment.openbaar = False
    experiment.save()
    assert client.get(adres).status_code == 404
    assert "Met de bus naar de bakker" not in pagina(client, "netwerk_bekijken", netwerk.slug)


@pytest.mark.parametrize(("vervolg", "woorden"), [(Vervolg.STOPPEN, "Dit is gestopt"), (Vervolg.OPSCHALEN, "groter")])
def test_what_was_decided_stays_with_what_came_out_and_doe_mee_only_where_it_goes_on(client, vervolg, woorden):
    netwerk = maak_netwerk()
    groep = maak_werkgroep(samenwerkingsverband=netwerk, naam="Samen eten")
    besloten = maak_experiment(werkgroep=groep, naam="Samen koken", stand=Stand.BESLUIT, openbaar=True)
    besloten.vervolg = vervolg
    besloten.save()
    maak_deel("publicaties", experiment=besloten, openbaar=True)

    gezien = pagina(client, "experiment_openbaar", netwerk.slug, besloten.pk)

    adres = reverse("experiment_openbaar", args=[netwerk.slug, besloten.pk])
    for elders in (pagina(client), pagina(client, "netwerk_bekijken", netwerk.slug)):
        assert (adres in elders, woorden in elders) == (True, True)
    assert all(wat in gezien for wat in (woorden, "Samen eten smaakt.", "Met de bus naar de bakker"))
    assert (f"{reverse('doe_mee')}?netwerk" in gezien) == (vervolg != Vervolg.STOPPEN)
    assert not any(binnen in gezien for binnen in (besloten.uitkomst, besloten.wat_we_nu_doen))


def test_experiment_of_a_werkgroep_that_stopped_lies_still_and_its_page_stays(client):
    netwerk = maak_netwerk()
    experiment = netwerk.experimenten.get()
    besloten = maak_experiment(werkgroep=experiment.werkgroep, naam="Besloten", stand=Stand.BESLUIT, openbaar=True)
    experiment.werkgroep.stop(nu=timezone.now())

    with in_de_rol_van_de_app():
        paginas = [pagina(client, "experiment_openbaar", netwerk.slug, e.pk) for e in (experiment, besloten)]
        overal = [pagina(client), pagina(client, "netwerk_bekijken", netwerk.slug)]

    meedoen = f"{reverse('doe_mee')}?netwerk"
    assert [(LIGT_STIL in gezien, meedoen in gezien) for gezien in paginas] == [(True, False), (False, True)]
    assert all(LIGT_STIL in elders and "label--bezig" not in elders for elders in overal)
    experiment.werkgroep.hervat()
    assert meedoen in pagina(client, "experiment_openbaar", netwerk.slug, experiment.pk)
