from datetime import date

import pytest
from django.urls import reverse

from netwerk.models import Deelnemersoort
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.htmx import assert_fragment_is_gelijk
from tests.maak.netwerk import (
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_werkgroep,
    zet_in_werkgroep,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente(naam="Ergensland")


@pytest.fixture
def kijker(gemeente):
    return maak_lid(gemeente=gemeente, naam="Anke Kijker", rol=Rolsoort.KWARTIERMAKER)


def _namen(antwoord) -> list[str]:
    return [lid.naam for lid in antwoord.context["pagina"].object_list]


def test_leden_lists_the_own_network_by_name(gemeente, kijker, inloggen):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_lid(gemeente=buur, naam="Wiebe Zijlstra", rol=Rolsoort.VRIJWILLIGER)
    maak_lid(naam="Vreemde Eend", rol=Rolsoort.VRIJWILLIGER)
    maak_lid(gemeente=gemeente, naam="Inge Inwoner", rol=Rolsoort.INWONER)

    antwoord = inloggen(kijker).get(reverse("leden"))

    assert _namen(antwoord) == ["Anke Kijker", "Wiebe Zijlstra"]
    assert b"Vreemde Eend" not in antwoord.content
    assert b"Inge Inwoner" not in antwoord.content


def test_leden_leaves_out_who_left(gemeente, kijker, inloggen):
    vertrokken = maak_lid(gemeente=gemeente, naam="Al Weg", rol=Rolsoort.VRIJWILLIGER)
    vertrokken.lid_tot = date(2026, 6, 1)
    vertrokken.save()

    assert _namen(inloggen(kijker).get(reverse("leden"))) == ["Anke Kijker"]


@pytest.mark.parametrize("zoek", ["zylstra", "Zijlstra", "hulpverlener", "linde", "LINDÉ zijlstra", "zijlsta"])
def test_leden_search_forgives_accents_and_typing_mistakes(zoek, gemeente, kijker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente, naam="De Linde")
    gezocht = maak_lid(gemeente=gemeente, naam="Wiebe Zylstra-Zijlstra", organisatie=organisatie)
    gezocht.functie = "hulpverlener"
    gezocht.save()

    assert _namen(inloggen(kijker).get(reverse("leden"), {"zoek": zoek})) == ["Wiebe Zylstra-Zijlstra"]


def test_leden_filters_by_gemeente_wereld_and_werkgroep(gemeente, kijker, inloggen):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    gezocht = maak_lid(gemeente=buur, naam="Wie Ik Zoek", rol=Rolsoort.WERKGEVER)
    maak_lid(gemeente=buur, naam="Andere Wereld", rol=Rolsoort.VRIJWILLIGER)
    maak_lid(gemeente=gemeente, naam="Andere Gemeente", rol=Rolsoort.WERKGEVER)
    buiten = maak_lid(gemeente=buur, naam="Buiten De Werkgroep", rol=Rolsoort.WERKGEVER)
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    zet_in_werkgroep(lid=gezocht, werkgroep=werkgroep)
    weg = zet_in_werkgroep(lid=buiten, werkgroep=werkgroep)
    weg.tot = date(2026, 6, 1)
    weg.save()

    vraag = {"gemeente": buur.pk, "wereld": Wereld.WERKGEVER, "werkgroep": werkgroep.pk}

    assert _namen(inloggen(kijker).get(reverse("leden"), vraag)) == ["Wie Ik Zoek"]


def test_leden_filtered_by_htmx_equal_a_fresh_page(gemeente, kijker, inloggen):
    maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra", rol=Rolsoort.VRIJWILLIGER)
    client = inloggen(kijker)

    fragment = client.get(reverse("leden"), {"zoek": "wiebe"}, headers={"HX-Request": "true"})

    assert_fragment_is_gelijk(fragment, client.get(reverse("leden"), {"zoek": "wiebe"}), id_="gevonden")


def test_leden_filter_on_a_foreign_gemeente_shows_nobody(kijker, inloggen):
    vreemd = maak_gemeente()

    antwoord = inloggen(kijker).get(reverse("leden"), {"gemeente": vreemd.pk})

    assert _namen(antwoord) == []
    assert antwoord.status_code == 200


def test_lid_bekijken_shows_what_somebody_does_and_how_that_started(gemeente, kijker, inloggen):
    soort = Deelnemersoort.objects.create(
        samenwerkingsverband=gemeente.samenwerkingsverband,
        sleutel="wijkteammedewerker",
        woord="vlechtwerker",
        algemeen_woord="wijkteammedewerker",
        wereld=Wereld.PROFESSIONAL,
    )
    lid = maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra", organisatie=maak_organisatie(gemeente=gemeente))
    lid.functie, lid.aangedragen_door = "verbindt buren", kijker
    lid.save()
    lid.soorten.add(soort)
    zet_in_werkgroep(lid=lid, werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))

    tekst = inloggen(kijker).get(reverse("lid_bekijken", args=[lid.pk])).content.decode()

    for woord in ("verbindt buren", "vlechtwerker", "wijkteammedewerker", "1 januari 2026", "Anke Kijker"):
        assert woord in tekst
    assert "Werkgroep Zonder schotten" in tekst
    assert "Zorgboerderij De Linde" in tekst


def test_lid_bekijken_hides_an_inwoner_who_brought_somebody_in(gemeente, kijker, inloggen):
    inwoner = maak_lid(gemeente=gemeente, naam="Inge Inwoner", rol=Rolsoort.INWONER)
    lid = maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra")
    lid.aangedragen_door = inwoner
    lid.save()

    assert b"Inge Inwoner" not in inloggen(kijker).get(reverse("lid_bekijken", args=[lid.pk])).content
