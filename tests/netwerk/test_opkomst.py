"""At the door, and afterwards: who came, who was new, from which world."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk import aan_de_deur, opkomst
from netwerk.models import Bijeenkomst, Genodigde, Inzage
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort, Wereld
from tests.maak.bijeenkomsten import maak_reeks
from tests.maak.gasten import maak_gastenlijst, maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie


@pytest.fixture
def gemeente(db):
    return maak_gemeente()


@pytest.fixture
def nu_bezig(gemeente):
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now())


@pytest.fixture
def gastheer(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR, naam="Gast Heer")


def _vink(client, bijeenkomst, wie):
    return client.post(reverse("deur_aanvinken", args=[bijeenkomst.pk]), {"wie": wie})


def test_lid_contactpersoon_and_walk_in_are_ticked_once_and_back(nu_bezig, gemeente, gastheer, inloggen):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER, naam="Klaas Vrij")
    mens = maak_contactpersoon(organisatie=maak_organisatie(gemeente=gemeente))
    gast = maak_genodigde(bijeenkomst=nu_bezig, gemeente=gemeente, contactpersoon=mens)
    client = inloggen(gastheer)
    deur = reverse("deur", args=[nu_bezig.pk])
    gevonden = client.post(deur, {"zoek": "klaas"}, follow=True)
    assert f"lid.{lid.pk}" in gevonden.text
    assert gevonden.redirect_chain == [(f"{deur}?gezocht=1", 302)]

    for wie in (f"lid.{lid.pk}", f"gast.{gast.pk}", f"gast.{gast.pk}"):
        _vink(client, nu_bezig, wie)
    erbij = {"naam": "Buurvrouw Tine", "wereld": Wereld.INWONER, "gemeente": gemeente.pk, "meegebracht_door": lid.pk}
    for _ in range(2):
        client.post(reverse("deur_erbij", args=[nu_bezig.pk]), erbij)

    assert list(nu_bezig.aanwezig.all()) == [lid]
    assert "3 mensen zijn er." in client.get(deur).text
    assert Genodigde.objects.get(naam="Buurvrouw Tine").meegebracht_door == lid
    _vink(client, nu_bezig, f"toch-niet.{Genodigde.objects.get(lid=lid).pk}")
    assert (nu_bezig.aanwezig.count(), Genodigde.objects.filter(lid=lid).count()) == (0, 0)


def test_who_organises_is_written_down_with_the_inwoners_on_the_list(nu_bezig, gemeente, gastheer, inloggen):
    inwoner = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER, naam="Froukje Hoekstra")
    gasten = [maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER), inwoner, None]
    for lid in gasten:
        wie = {"gemeente": gemeente, "lid": lid, "wereld": Wereld.INWONER, "antwoord": "ja"}
        maak_genodigde(bijeenkomst=nu_bezig, **wie)
    client = inloggen(gastheer)

    for naam in ("gasten", "gasten_afdrukken", "deur"):
        client.get(reverse(naam, args=[nu_bezig.pk]))
    client.post(reverse("deur", args=[nu_bezig.pk]), {"zoek": inwoner.naam}, follow=True)
    gezocht = client.post(reverse("gasten", args=[nu_bezig.pk]), {"zoek": inwoner.naam, "stand": "ja"}, follow=True)
    client.get(reverse("gast_beantwoorden", args=[nu_bezig.pk, Genodigde.objects.get(lid=inwoner).pk]))

    regels = Inzage.objects.order_by("op")
    assert {(regel.persoon, regel.gegevens, regel.grond) for regel in regels} == {(inwoner.pk, "gast", "organiseert")}
    assert [regel.handeling for regel in regels] == ["lijst", "afgedrukt", "lijst", "gezocht", "gezocht", "bekeken"]
    assert gezocht.redirect_chain[0][0].endswith("?gezocht=1&stand=ja")
    assert [gast.naam for gast in gezocht.context["pagina"]] == [inwoner.naam]


def test_two_phones_at_once_make_one_row(transactional_db):
    gemeente = maak_gemeente()
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    maak_gastenlijst(bijeenkomst=bijeenkomst)
    nieuw = {"naam": "Tine", "wereld": Wereld.INWONER, "email": "", "meegebracht_door": None, "gemeente": gemeente}

    def kom_binnen(_):
        try:
            with transaction.atomic():
                aan_de_deur.haal_binnen(bijeenkomst, **nieuw, nu=timezone.now())
                aan_de_deur.ontvang_lid(bijeenkomst, lid, nu=timezone.now())
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=4) as telefoons:
        list(telefoons.map(kom_binnen, range(4)))

    assert sorted(Genodigde.objects.values_list("naam", flat=True)) == sorted(["Tine", lid.naam])
    assert bijeenkomst.aanwezig.count() == 1


def test_guest_checks_in_with_the_phone_that_answered_and_a_stranger_does_not(nu_bezig, gemeente, client):
    gast = maak_genodigde(bijeenkomst=nu_bezig, gemeente=gemeente)
    code = reverse("bijeenkomst_code", args=[maak_gastenlijst(bijeenkomst=nu_bezig).code.lower()])
    client.post(code)
    assert "Ik ben er" not in client.get(code).text
    assert Genodigde.objects.exclude(aanwezig_op=None).count() == 0

    client.post(reverse("gast_antwoord", args=[gast.geheim]), {"antwoord": "ja"})
    bevestigd = client.post(code, follow=True)

    assert "U staat op de lijst." in bevestigd.text
    assert Genodigde.objects.get(aanwezig_op__isnull=False) == gast


def test_lid_checks_in_by_the_code(nu_bezig, gemeente, inloggen):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    code = reverse("bijeenkomst_code", args=[maak_gastenlijst(bijeenkomst=nu_bezig).code])

    inloggen(lid).post(code)

    assert list(nu_bezig.aanwezig.all()) == [lid]


def test_opkomst_tells_new_people_who_brought_them_and_worlds(nu_bezig, gemeente, gastheer, inloggen):
    eerder = maak_bijeenkomst(
        samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now() - timedelta(days=60)
    )
    oud, nieuw = (maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, naam=naam) for naam in ("Oud", "Nieuw"))
    nieuw.aangedragen_door = oud
    nieuw.save()
    eerder.aanwezig.add(oud)
    nu_bezig.aanwezig.add(oud, nieuw, *(maak_lid(gemeente=gemeente, rol=Rolsoort.WERKGEVER) for _ in range(5)))
    for waar, naam in ((eerder, "Tine"), (nu_bezig, "tine"), (nu_bezig, "Loes")):
        binnen = {"aanwezig_op": timezone.now(), "wereld": Wereld.INWONER, "email": "", "meegebracht_door": oud}
        maak_genodigde(bijeenkomst=waar, gemeente=gemeente, naam=naam, **binnen)
    maak_genodigde(bijeenkomst=nu_bezig, gemeente=gemeente, antwoord="nee", reden="vervoer")

    telling = opkomst.opkomst(nu_bezig, lezer=gastheer, ziet_lijst=True)
    zonder_lijst = opkomst.opkomst(nu_bezig, lezer=gastheer, ziet_lijst=False)

    assert (telling.aantal, telling.nieuw.aantal, telling.onbekend) == (9, 7, 0)
    assert {(b.naam, b.via) for b in telling.bezoekers if b.via} == {("Nieuw", "Oud"), ("tine", "Oud"), ("Loes", "Oud")}
    assert [(r.naam, r.aantal) for r in telling.redenen] == [("Ik kan er niet komen", 1)]
    per_wereld = {w.naam: w.aantal for w in telling.werelden}
    assert per_wereld == {"gemeente": 0, "professional": 2, "inwoner": 2, "vrijwilliger": 0, "werkgever": 5}
    assert [w.aantal for w in zonder_lijst.werelden] == [0, None, None, 0, 5]
    assert (zonder_lijst.bezoekers, zonder_lijst.redenen[0].aantal) == ([], None)
    tekst = inloggen(gastheer).get(reverse("bijeenkomst_opkomst", args=[nu_bezig.pk])).text
    assert ("via Oud" in tekst, "Voor het eerst" in tekst) == (True, True)


def test_reader_outside_the_organisers_sees_counts_and_no_names(nu_bezig, gemeente, inloggen):
    maak_genodigde(
        bijeenkomst=nu_bezig, gemeente=gemeente, naam="Tine", aanwezig_op=timezone.now(), wereld=Wereld.INWONER
    )
    beleid = maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)

    tekst = inloggen(beleid).get(reverse("bijeenkomst_opkomst", args=[nu_bezig.pk])).text

    assert ("Tine" in tekst, "minder dan 5" in tekst) == (False, True)


def test_every_page_tells_the_same_number_inwoners_gasten_and_who_came_along_included(gemeente, gastheer, inloggen):
    """Of who came here the list of names shows nobody."""
    gisteren = timezone.now() - timedelta(days=1)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=gisteren)
    Bijeenkomst.objects.filter(pk=bijeenkomst.pk).update(stand=Agendastand.AFGESLOTEN)
    inwoner, weg = (maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER) for _ in range(2))
    bijeenkomst.aanwezig.add(inwoner)
    ja = {"bijeenkomst": bijeenkomst, "antwoord": "ja"}
    maak_genodigde(lid=inwoner, metgezellen=2, **ja)
    maak_genodigde(lid=weg, metgezellen=1, **ja)
    maak_genodigde(gemeente=gemeente, aanwezig_op=gisteren, **ja)
    paginas = ("bijeenkomst_bekijken", "verslag_bekijken", "bijeenkomst_opkomst", "deur")

    antwoorden = {naam: inloggen(gastheer).get(reverse(naam, args=[bijeenkomst.pk])) for naam in paginas}

    assert "Er waren 4 mensen." in antwoorden["bijeenkomst_bekijken"].text
    assert "niet opgeschreven" not in antwoorden["bijeenkomst_bekijken"].text
    assert "Er waren 4 mensen." in antwoorden["verslag_bekijken"].text
    assert "4 mensen zijn er." in antwoorden["deur"].text
    telling = antwoorden["bijeenkomst_opkomst"].context["opkomst"]
    assert (telling.aantal, telling.meegekomen, telling.onbekend, telling.edities[0].aantal) == (4, 2, 0, 4)
    assert telling.edities[0].inwoners == 1


def test_who_came_along_and_is_written_down_at_the_door_counts_once(nu_bezig, gemeente, gastheer, inloggen):
    """Somebody answered to bring two; one of them is ticked by name, and somebody nobody announced came as well."""
    brenger, ander = (maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER) for _ in range(2))
    maak_genodigde(bijeenkomst=nu_bezig, lid=brenger, antwoord="ja", metgezellen=2)
    client, erbij = inloggen(gastheer), {"wereld": Wereld.INWONER, "gemeente": gemeente.pk}
    for lid in (brenger, ander):
        _vink(client, nu_bezig, f"lid.{lid.pk}")

    aantallen = []
    for naam, wie in (("Tine", brenger), ("Sjoerd", ander), ("Aukje", brenger), ("Jan", brenger)):
        client.post(reverse("deur_erbij", args=[nu_bezig.pk]), {**erbij, "naam": naam, "meegebracht_door": wie.pk})
        telling = client.get(reverse("bijeenkomst_opkomst", args=[nu_bezig.pk])).context["opkomst"]
        assert telling.aantal == len(telling.bezoekers) + telling.onbekend + telling.meegekomen
        aantallen.append((telling.aantal, telling.meegekomen))

    assert aantallen == [(4, 1), (5, 1), (5, 0), (6, 0)]


def test_opkomst_is_compared_with_the_same_reeks_and_not_with_what_was_called_off(gemeente, nu_bezig, gastheer):
    reeks = maak_reeks(samenwerkingsverband=gemeente.samenwerkingsverband)

    def eerder(dagen, **velden):
        op = timezone.now() - timedelta(days=dagen)
        b = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=op)
        Bijeenkomst.objects.filter(pk=b.pk).update(**velden)
        return b

    los, uit_de_reeks = eerder(60), eerder(50, reeks=reeks)
    eerder(40, soort="overleg")
    eerder(30, reeks=reeks, afgezegd_op=timezone.now(), afgezegd_reden="Storm")
    afgezegd_nu = eerder(20, reeks=reeks, afgezegd_op=timezone.now(), afgezegd_reden="Storm")
    afgezegd_nu.refresh_from_db()

    assert [e.bijeenkomst for e in opkomst.edities(nu_bezig, lezer=gastheer)] == [nu_bezig, uit_de_reeks, los]
    assert [e.bijeenkomst for e in opkomst.edities(afgezegd_nu, lezer=gastheer)] == [afgezegd_nu, uit_de_reeks]
