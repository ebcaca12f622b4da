"""A new network is set up in five screens, alone behind its own wall, and can be taken away until somebody begins."""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from netwerk.models import (
    Bijeenkomst,
    Bijeenkomstreeks,
    Deelnemersoort,
    Gemeente,
    Huisstijldeel,
    Lid,
    Netwerkdoel,
    Onderwerp,
    Rol,
    Samenwerkingsverband,
    Startkit,
    Uitnodiging,
    Werkgroep,
)
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_huisstijldeel
from tests.maak.netwerk import maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db

BIJEENKOMST = {
    "thema": "Wie kent wie?",
    "datum": "over een maand",
    "begin": "13:30",
    "eind": "16:00",
    "locatie": "Dorpshuis",
    "plaats": "Norg",
    "elke_maanden": "2",
}


def _begin(cbs_code="GM1699", naam="Noordenveld doet mee", email="Geeske@v.example"):
    call_command(
        "netwerk_beginnen", naam, gemeente="Noordenveld", cbs_code=cbs_code, beheerder="Geeske Veldman", email=email
    )


@pytest.fixture
def beheerder():
    _begin()
    return Lid.objects.get(email="geeske@v.example")


def _adres(lid, stap):
    return reverse(f"startkit_{stap}", args=[lid.gemeente.samenwerkingsverband_id])


def _doorloop(client, lid):
    """Fill in all five screens."""
    verstuurd = {
        "netwerk": {"motto": "", "uitleg": "Wij doen mee.", "telefoon": "0592 1", "email": ""},
        "gemeenten": {"naam": "Tynaarlo", "cbs_code": "gm1730"},
        "groepen": {
            "doelen": "Iedereen doet mee\n",
            "werkgroepen": "Elkaar kennen\n\nElkaar kennen\nPlekken",
            "soorten": ["zorg", "beleid"],
        },
        "bijeenkomst": BIJEENKOMST,
    }
    statussen = [client.post(_adres(lid, stap), wat).status_code for stap, wat in verstuurd.items()]
    plaats = Gemeente.objects.get(cbs_code="GM1730").pk
    gast = {"naam": "Sietske", "email": "s@v.example", "gemeente": plaats, "soort": "kwartiermaker"}
    return [*statussen, client.post(_adres(lid, "uitnodigen"), gast).status_code]


def test_five_screens_make_a_network(beheerder, inloggen):
    client = inloggen(beheerder)

    assert _doorloop(client, beheerder) == [302] * 5
    verband = Samenwerkingsverband.objects.get()
    assert set(Werkgroep.objects.values_list("naam", flat=True)) == {"Elkaar kennen", "Plekken"}
    assert [doel.doel for doel in verband.doelen.all()] == ["Iedereen doet mee"]
    assert set(Deelnemersoort.objects.values_list("sleutel", flat=True)) == {"zorg", "beleid"}
    assert set(Rol.objects.values_list("gemeente__naam", "soort")) == {
        ("Noordenveld", Rolsoort.FUNCTIONEEL_BEHEERDER),
        ("Tynaarlo", Rolsoort.FUNCTIONEEL_BEHEERDER),
    }
    keren = [timezone.localtime(b.begint_op) for b in verband.bijeenkomsten.order_by("begint_op")]
    assert [(k.year * 12 + k.month) - (keren[0].year * 12 + keren[0].month) for k in keren] == [0, 2, 4, 6, 8, 10]
    assert {(k.weekday(), f"{k:%H:%M}") for k in keren} == {(keren[0].weekday(), "13:30")}
    assert [b.thema for b in verband.bijeenkomsten.order_by("begint_op")] == [
        "Wie kent wie?",
        *["Netwerkbijeenkomst"] * 5,
    ]
    assert {stap.is_gedaan for stap in client.get(_adres(beheerder, "netwerk")).context["stappen"]} == {True}
    client.post(_adres(beheerder, "klaar"))
    assert client.get(_adres(beheerder, "netwerk")).status_code == 404


def test_who_sets_up_the_network_does_not_invite_the_own_address(beheerder, inloggen):
    gast = {"naam": "Ik", "email": beheerder.email, "gemeente": beheerder.gemeente_id, "soort": "kwartiermaker"}

    antwoord = inloggen(beheerder).post(_adres(beheerder, "uitnodigen"), gast)

    assert (antwoord.status_code, Uitnodiging.objects.count()) == (422, 0)


def test_screens_can_be_filled_in_again_and_do_not_double(beheerder, inloggen):
    client = inloggen(beheerder)
    _doorloop(client, beheerder)

    client.post(_adres(beheerder, "groepen"), {"werkgroepen": "Plekken", "soorten": ["zorg"]})
    client.post(_adres(beheerder, "bijeenkomst"), BIJEENKOMST | {"thema": "Wat kunnen wij?"})
    dubbel = client.post(_adres(beheerder, "gemeenten"), {"naam": "Assen", "cbs_code": "GM1730"})
    vreemd = client.post(_adres(beheerder, "gemeenten"), {"naam": "Assen", "cbs_code": "0106"})

    assert [groep.naam for groep in Werkgroep.objects.all()] == ["Plekken"]
    assert [soort.sleutel for soort in Deelnemersoort.objects.all()] == ["zorg"]
    assert (Bijeenkomst.objects.count(), Bijeenkomstreeks.objects.count()) == (6, 1)
    assert Bijeenkomst.objects.earliest("begint_op").thema == "Wat kunnen wij?"
    client.post(_adres(beheerder, "bijeenkomst"), BIJEENKOMST | {"thema": "Eén keer?", "elke_maanden": "0"})
    assert [(b.thema, b.reeks) for b in Bijeenkomst.objects.all()] == [("Eén keer?", None)]
    assert not Bijeenkomstreeks.objects.exists()
    assert dubbel.context["form"].errors["cbs_code"] == ["Tynaarlo hoort al bij Noordenveld doet mee."]
    assert vreemd.context["form"].errors["cbs_code"] == ["Een CBS-code is GM met 4 cijfers."]


def test_all_goes_again_until_somebody_took_up_an_invitation(beheerder, inloggen):
    client = inloggen(beheerder)
    _doorloop(client, beheerder)

    client.post(_adres(beheerder, "weg"))
    gemaakt = (
        Netwerkdoel,
        Werkgroep,
        Deelnemersoort,
        Bijeenkomst,
        Bijeenkomstreeks,
        Uitnodiging,
        Gemeente,
        Rol,
        Startkit,
    )
    over = [m.objects.count() for m in gemaakt]
    _doorloop(client, beheerder)
    maak_lid(gemeente=Gemeente.objects.get(cbs_code="GM1730"), rol=Rolsoort.KWARTIERMAKER)
    client.post(_adres(beheerder, "weg"))
    daarna = [client.get(_adres(beheerder, stap)) for stap in ("groepen", "bijeenkomst")]

    assert over == [0, 0, 0, 0, 0, 0, 1, 1, 1]
    assert Werkgroep.objects.count() == 2
    assert {antwoord.headers["Location"] for antwoord in daarna} == {_adres(beheerder, "uitnodigen")}


def test_done_can_be_taken_back_and_all_still_goes_with_what_was_set(beheerder, inloggen):
    client, verband = inloggen(beheerder), beheerder.gemeente.samenwerkingsverband
    _doorloop(client, beheerder)
    client.post(_adres(beheerder, "klaar"))
    client.post(_adres(beheerder, "heropenen"))
    weer_open = client.get(_adres(beheerder, "netwerk")).status_code
    client.post(_adres(beheerder, "klaar"))
    aanbod = "Open het begin weer" in client.get(reverse("beheer")).text
    Onderwerp.objects.create(samenwerkingsverband=verband, woord="tuinieren")
    verband.thema = maak_huisstijldeel(samenwerkingsverband=verband).vingerafdruk
    verband.save()

    client.post(_adres(beheerder, "weg"))
    verband.refresh_from_db()

    assert (weer_open, aanbod) == (200, True)
    assert (verband.thema, Onderwerp.objects.count(), Huisstijldeel.objects.count()) == ("", 0, 0)
    assert client.get(_adres(beheerder, "netwerk")).status_code == 200
    client.post(_adres(beheerder, "klaar"))
    maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.KWARTIERMAKER)
    assert "Open het begin weer" not in client.get(reverse("beheer")).text
    client.post(_adres(beheerder, "heropenen"))
    assert client.get(_adres(beheerder, "netwerk")).status_code == 404


def test_gemeente_is_put_right_and_goes_as_long_as_nobody_is_there(beheerder, inloggen):
    client = inloggen(beheerder)
    _doorloop(client, beheerder)
    Uitnodiging.objects.all().delete()
    plaats, eigen = Gemeente.objects.get(cbs_code="GM1730"), beheerder.gemeente

    def adres(naam, gemeente):
        return reverse(f"startkit_{naam}", args=[gemeente.samenwerkingsverband_id, gemeente.pk])

    client.post(adres("gemeente", plaats), {"naam": "Tynaarloo", "cbs_code": "GM1730"})
    bezet = client.post(adres("gemeente", plaats), {"naam": "Tynaarlo", "cbs_code": "GM1699"}).status_code
    naam = Gemeente.objects.get(pk=plaats.pk).naam
    for gemeente in (eigen, plaats):
        client.post(adres("gemeente_weg", gemeente))

    assert (naam, bezet) == ("Tynaarloo", 422)
    assert list(Gemeente.objects.all()) == [eigen]
    assert Rol.objects.filter(lid=beheerder, gemeente=eigen).exists()


def test_gemeente_joins_a_network_that_has_begun(inloggen):
    eigen = maak_gemeente(naam="Assen")
    beheerder = maak_lid(gemeente=eigen, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    maak_lid(gemeente=eigen, rol=Rolsoort.KWARTIERMAKER)
    elders = maak_gemeente(naam="Houten")
    client, adres = inloggen(beheerder), reverse("gemeenten", args=[eigen.samenwerkingsverband_id])
    wat = {"naam": "Tynaarlo", "cbs_code": "gm1730", "reden": "Besluit van de raad van 1 juni"}

    assert client.post(adres, wat | {"reden": ""}).status_code == 422
    assert client.post(adres, wat | {"cbs_code": elders.cbs_code}).status_code == 422
    assert client.post(adres, wat).status_code == 302
    nieuw = Gemeente.objects.get(cbs_code="GM1730")
    rol = Rol.objects.get(gemeente=nieuw)
    assert (nieuw.samenwerkingsverband, rol.lid, rol.soort) == (
        eigen.samenwerkingsverband,
        beheerder,
        Rolsoort.FUNCTIONEEL_BEHEERDER,
    )
    assert "Nodig in elke gemeente een kwartiermaker uit." in client.get(reverse("beheer")).text
    assert rol.events.get().pgh_context["reden"] == "Besluit van de raad van 1 juni"
    assert "Tynaarlo" in client.get(reverse("uitnodiging_versturen")).text

    bezet = maak_lid(gemeente=nieuw, rol=Rolsoort.KWARTIERMAKER)
    client.post(reverse("gemeente_weghalen", args=[eigen.samenwerkingsverband_id, nieuw.pk]))
    assert Gemeente.objects.filter(pk=nieuw.pk).exists()
    bezet.rollen.all().delete()
    bezet.delete()
    client.post(reverse("gemeente_weghalen", args=[eigen.samenwerkingsverband_id, nieuw.pk]))
    assert not Gemeente.objects.filter(pk=nieuw.pk).exists()
    vreemd = reverse("gemeente_weghalen", args=[eigen.samenwerkingsverband_id, elders.pk])
    assert client.post(vreemd).status_code == 404


def test_beheerder_of_another_network_sees_nothing_of_it_and_begins_none(beheerder, inloggen):
    ander = inloggen(maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER))

    antwoorden = [ander.get(_adres(beheerder, stap)) for stap in ("netwerk", "gemeenten", "uitnodigen")]

    assert [antwoord.status_code for antwoord in antwoorden] == [404] * 3
    assert "Noordenveld" not in ander.get(reverse("beheer")).content.decode()
    eigen = beheerder.gemeente.samenwerkingsverband_id
    assert not Startkit.objects.exclude(pk=eigen).exists()


@pytest.mark.parametrize(
    "anders", [{"naam": "Ander"}, {"cbs_code": "GM0001"}, {"naam": "Ander", "cbs_code": "1"}], ids=str
)
def test_command_says_what_is_there_already(beheerder, anders):
    with pytest.raises(CommandError):
        _begin(**{"email": "nieuw@v.example"} | anders)
    assert Samenwerkingsverband.objects.count() == 1


def test_bijeenkomst_has_to_come_and_to_end_after_it_begins(beheerder, inloggen):
    client = inloggen(beheerder)

    antwoord = client.post(
        _adres(beheerder, "bijeenkomst"), BIJEENKOMST | {"datum": "gisteren", "begin": "16:00", "eind": "9:00"}
    )

    assert antwoord.status_code == 422
    assert antwoord.context["form"].errors.keys() == {"datum", "eind"}
    te_kort = client.post(_adres(beheerder, "bijeenkomst"), BIJEENKOMST | {"eind": "13:40"})
    assert te_kort.context["form"].errors["eind"] == ["Een bijeenkomst duurt 15 minuten tot 12 uur."]
