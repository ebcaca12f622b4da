"""One list of acties per person: what is late, done in one tap, handed over, and where it came from."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.agenda import neem_over, stel_voor
from netwerk.models import Actie, Bijeenkomst
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
    inwoner = maak_inwoner(gemeente=kwartiermaker.gemeente, naam="Sjoerd")
    for wat in ("Over iemand", "Ook over iemand"):
        bezoek_met_actie(kwartiermaker, wat=wat, inwoners=(inwoner,))
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)

    voorstellen = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now())

    [voorstel] = [v for v in voorstellen if v.titel == "Open acties na bezoeken"]
    assert "Froukje bellen" in voorstel.tekst
    assert "2 open acties gaan over een inwoner." in voorstel.tekst
    assert not any(woord in voorstel.tekst for woord in ("ver iemand", "Sjoerd"))


def wat_is_open(client, bijeenkomst) -> list[str]:
    """What the agenda says is open after visits."""
    beeld = client.get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).context["beeld"]
    [blok] = [blok for blok in beeld.blokken if blok.punt.titel == "Open acties na bezoeken"]
    return [regel.partition(" (")[0] for regel in blok.levend]


@pytest.mark.parametrize("soort", ["netwerk", "overleg"])
def test_agenda_says_what_is_open_now_and_after_it_what_was_open_then(client, kwartiermaker, soort):
    verband, nu = kwartiermaker.gemeente.samenwerkingsverband, timezone.now()
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=verband)
    Bijeenkomst.objects.update(soort=soort, stand="gepubliceerd")
    bijeenkomst.refresh_from_db()
    gedaan = bezoek_met_actie(kwartiermaker).actie
    voorstellen = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=kwartiermaker, nu=timezone.now())
    [punt] = neem_over([v for v in voorstellen if v.titel == "Open acties na bezoeken"], bijeenkomst=bijeenkomst)
    nieuw = [f"– Nieuw {nummer:02}" for nummer in range(13)]
    for regel in nieuw:
        bezoek_met_actie(kwartiermaker, wat=regel.removeprefix("– "))
    gedaan.rond_af(nu=nu - timedelta(hours=2))

    assert (sorted(wat_is_open(client, bijeenkomst)), punt.tekst) == (nieuw, "")
    toen = nu - timedelta(hours=1)
    Werkbezoek.objects.update(vastgelegd_op=nu - timedelta(days=1))
    Bijeenkomst.objects.update(begint_op=nu - timedelta(hours=3), eindigt_op=toen)
    Actie.objects.filter(wat="Nieuw 00").update(gedaan_op=nu)
    assert sorted(wat_is_open(client, bijeenkomst)) == nieuw
    Actie.objects.filter(wat="Nieuw 00").update(gedaan_op=toen)
    assert sorted(wat_is_open(client, bijeenkomst)) == nieuw[1:]


# Two tabs


def meldingen(client) -> list[str]:
    return [str(melding) for melding in client.get("/acties/").context["messages"]]


def test_actie_that_was_handed_over_in_another_tab_says_who_does_it(client, kwartiermaker):
    bezoek = bezoek_met_actie(kwartiermaker)
    een, ander = (
        maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER, naam=naam) for naam in ("Bo", "Cor")
    )
    doorgeven = reverse("actie_overdragen", args=[bezoek.actie_id])
    client.post(doorgeven, {"naar": een.pk})
    meldingen(client)

    for adres in (
        doorgeven,
        *(reverse(naam, args=[bezoek.actie_id]) for naam in ("actie_afronden", "actie_heropenen")),
    ):
        assert client.post(adres, {"naar": ander.pk, "van_lijst": "1"}).url == reverse("acties")
        assert meldingen(client) == ["Bo doet dit nu: Froukje bellen"]

    actie = Actie.objects.get()
    assert (actie.eigenaar, actie.gedaan_op) == (een, None)


def test_actie_done_twice_is_done_the_first_time_and_what_was_taken_back_is_not_done(client, kwartiermaker):
    actie, nu = maak_actie(eigenaar=kwartiermaker), timezone.now()
    actie.rond_af(nu=nu - timedelta(days=1))
    gisteren = Actie.objects.get().gedaan_op

    client.post(reverse("actie_afronden", args=[actie.pk]))
    assert Actie.objects.get().gedaan_op == gisteren
    client.post(reverse("actie_heropenen", args=[actie.pk]))
    assert f"Staat weer op uw lijst: {actie.wat}" in meldingen(client)
    Actie.objects.get().trek_in(nu=nu)
    client.post(reverse("actie_afronden", args=[actie.pk]))

    assert Actie.objects.get().gedaan_op is None
    assert meldingen(client) == [f"Dit hoeft niet meer: {actie.wat}"]


def test_actie_of_which_somebody_may_see_nothing_says_nothing(client):
    actie = maak_actie(eigenaar=maak_lid(rol=Rolsoort.KWARTIERMAKER))

    for naam in ("actie_afronden", "actie_heropenen", "actie_overdragen"):
        assert client.post(reverse(naam, args=[actie.pk])).status_code == 404
