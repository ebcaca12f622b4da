import re
from datetime import date

import pytest
from django.db import connection
from django.urls import reverse

from netwerk.models import Actie, Bijeenkomst, Deelnemersoort, Lid
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.htmx import assert_fragment_is_gelijk
from tests.maak.bijeenkomsten import maak_opbrengst
from tests.maak.experimenten import maak_bezoek_bij
from tests.maak.leden import maak_kennis
from tests.maak.netwerk import (
    maak_actie,
    maak_bijeenkomst,
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


def test_leden_filters_by_rol_and_by_what_people_know_offer_and_ask(gemeente, kijker, inloggen):
    gezocht = maak_lid(gemeente=gemeente, naam="Wie Ik Zoek", rol=Rolsoort.FACILITATOR)
    anders = maak_lid(gemeente=gemeente, naam="Andere Rol", rol=Rolsoort.VRIJWILLIGER)
    for lid in (gezocht, anders):
        for woord, soort in (("tuinieren", "specialisme"), ("koffie zetten", "aanbod"), ("een schuur", "vraag")):
            maak_kennis(lid=lid, woord=woord, soort=soort)
    client = inloggen(kijker)
    vraag = {"expertise": "tuiniren", "aanbod": "koffie", "vraag": "Schuur", "rol": Rolsoort.FACILITATOR}

    assert _namen(client.get(reverse("leden"), vraag)) == ["Wie Ik Zoek"]
    assert _namen(client.get(reverse("leden"), {"zoek": "tuinieren", "sort": "nieuw"})) == ["Andere Rol", "Wie Ik Zoek"]
    assert _namen(client.get(reverse("leden"), vraag | {"vraag": "tuinieren"})) == []


def test_leden_search_uses_an_index_and_stays_in_the_own_network(gemeente, kijker):
    """With few rows PostgreSQL reads them all, so the test takes that away from it."""
    vreemd = maak_lid(naam="Wiebe Zijlstra")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("EXPLAIN SELECT id FROM netwerk_lid WHERE zonder_accenten(naam) %> 'wiebe'")
        plan = "".join(regel for (regel,) in cursor.fetchall())
        cursor.execute("SELECT set_config('app.gebruiker', %s, true)", [str(kijker.pk)])
        cursor.execute("SELECT leden_met('naam', 'anke', true) UNION ALL SELECT leden_met('naam', 'wiebe', true)")
        gevonden = {lid for (lid,) in cursor.fetchall()}

    assert "lid_naam_kaal" in plan
    assert gevonden == {kijker.pk}
    assert vreemd.pk not in gevonden


@pytest.mark.parametrize("zoek", ["%", "_", "\\", "'"])
def test_leden_search_takes_signs_as_they_are(zoek, gemeente, kijker, inloggen):
    assert _namen(inloggen(kijker).get(reverse("leden"), {"zoek": zoek})) == []


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


def test_lid_bekijken_shows_the_chain_upwards_and_how_many_came_below(gemeente, kijker, inloggen):
    def breng(naam: str, door: Lid | None = None) -> Lid:
        lid = maak_lid(gemeente=gemeente, naam=naam, rol=Rolsoort.VRIJWILLIGER)
        Lid.objects.filter(pk=lid.pk).update(aangedragen_door=door)
        return lid

    opa = breng("Opa Eerst", maak_lid(gemeente=gemeente, naam="Inge Inwoner", rol=Rolsoort.INWONER))
    kind = breng("Kind Derde", breng("Ouder Tweede", opa))
    for nr in range(3):
        breng(f"Kleinkind {nr}", kind)
    client = inloggen(kijker)

    pagina, boven = (client.get(reverse("lid_bekijken", args=[lid.pk])) for lid in (kind, opa))

    assert [lid.naam for lid in pagina.context["over"].keten] == ["Ouder Tweede", "Opa Eerst"]
    assert b"die binnenkwam via" in pagina.content
    assert b"Inge Inwoner" not in boven.content
    assert b"Samen zijn dat 5 mensen." in boven.content
    assert pagina.context["over"].aangedragen_samen == 3


def test_lid_bekijken_shows_acties_of_visits_and_verslagen_that_the_reader_may_read(gemeente, inloggen):
    lid, collega, vrijwilliger = (
        maak_lid(gemeente=gemeente, rol=rol)
        for rol in (Rolsoort.KWARTIERMAKER, Rolsoort.KWARTIERMAKER, Rolsoort.VRIJWILLIGER)
    )
    maak_actie(eigenaar=lid, wat="Zelf bedacht")
    maak_bezoek_bij(lid, None, open_actie=True)  # Terugbellen
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    Bijeenkomst.objects.filter(pk=bijeenkomst.pk).update(stand="afgesloten")
    maak_opbrengst(bijeenkomst=bijeenkomst, door=lid, tekst="Uit het verslag", met_actie=True)

    gezien = {
        lezer.pk: {a.wat for a in inloggen(lezer).get(reverse("lid_bekijken", args=[lid.pk])).context["over"].acties}
        for lezer in (lid, collega, vrijwilliger)
    }

    assert gezien == {
        lid.pk: {"Zelf bedacht", "Terugbellen", "Uit het verslag"},
        collega.pk: {"Terugbellen", "Uit het verslag"},
        vrijwilliger.pk: {"Uit het verslag"},
    }
    buur = maak_lid(
        gemeente=maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband), rol=Rolsoort.KWARTIERMAKER
    )
    assert list(Actie.objects.zichtbaar_voor(buur).filter(opbrengst__isnull=False)) == []


def test_filters_suggest_the_words_that_this_reader_may_see(gemeente, kijker, inloggen):
    wie = maak_lid(gemeente=gemeente)
    stil, weg = maak_lid(gemeente=gemeente), maak_lid(gemeente=gemeente)
    Lid.objects.filter(pk=stil.pk).update(voor_mij_alleen=["aanbod"])
    Lid.objects.filter(pk=weg.pk).update(lid_tot=date(2026, 6, 1))
    for lid, woord, soort in (
        (wie, "Zagen", "specialisme"),
        (wie, "bijen", "brede_basis"),
        (stil, "bijen", "specialisme"),
        (wie, "Busje", "aanbod"),
        (stil, "Geheim", "aanbod"),
        (maak_lid(gemeente=gemeente, wereld=Wereld.INWONER), "Stil", "vraag"),
        (weg, "Vertrokken", "vraag"),
        (maak_lid(), "Van elders", "vraag"),
    ):
        maak_kennis(lid=lid, woord=woord, soort=soort)

    pagina = inloggen(kijker).get(reverse("leden")).text

    lijsten = {
        naam: re.findall(r'<option value="([^"]+)">', opties)
        for naam, opties in re.findall(r'<datalist id="woorden-(\w+)">(.*?)</datalist>', pagina)
    }
    assert lijsten == {"expertise": ["bijen", "Zagen"], "ervaring": [], "aanbod": ["Busje"], "vraag": []}
    assert all(f'list="woorden-{naam}"' in pagina for naam in lijsten)
