import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk import bewaren
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_aanmelding
from tests.netwerk.inloggen import zet_ingelogd
from trajecten.models import Aanmelding, Inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente() -> Gemeente:
    gemeente = maak_gemeente(naam="Opsterveen")
    maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    return gemeente


@pytest.fixture
def kwartiermaker(gemeente) -> Lid:
    return gemeente.leden.get()


def gegevens(gemeente: Gemeente, **anders: str) -> dict[str, str]:
    return {
        "sleutel": str(uuid4()),
        "naam": "Sjoerd",
        "telefoon": "0512-12 34 56",
        "email": "",
        "gemeente": str(gemeente.pk),
        "bericht": "Ik wil graag buiten werken.",
        "laat_leeg": "",
        **anders,
    }


def stuur(client, velden: dict[str, str], **extra):
    return client.post(reverse("doe_mee"), velden, **extra)


# Without an account


def test_doe_mee_lands_with_the_kwartiermaker(client, gemeente, kwartiermaker):
    antwoord = stuur(client, gegevens(gemeente))

    assert (antwoord.status_code, antwoord.url) == (302, reverse("doe_mee_bedankt"))
    assert "Binnen 7 dagen belt of mailt iemand u." in client.get(antwoord.url).content.decode()
    zet_ingelogd(client, kwartiermaker)
    assert "Sjoerd" in client.get(reverse("aanmeldingen")).content.decode()


def test_form_gets_a_key_of_its_own(client):
    sleutels = [
        re.search(r'name="sleutel" value="([0-9a-f-]{36})"', client.get(reverse("doe_mee")).content.decode())[1]
        for _ in range(2)
    ]

    assert sleutels[0] != sleutels[1]


def test_double_post_is_one_aanmelding(client, gemeente):
    velden = gegevens(gemeente)

    for _ in range(2):
        assert stuur(client, velden).url == reverse("doe_mee_bedankt")

    assert Aanmelding.objects.count() == 1


def test_correction_after_the_back_button_counts(client, gemeente):
    velden = gegevens(gemeente)
    stuur(client, velden)

    stuur(client, velden | {"telefoon": "06 12345678"})

    assert [a.telefoon for a in Aanmelding.objects.all()] == ["06 12345678"]


def test_two_people_on_one_computer_are_two_aanmeldingen(client, gemeente):
    stuur(client, gegevens(gemeente))
    stuur(client, gegevens(gemeente))

    assert Aanmelding.objects.count() == 2


@pytest.mark.parametrize("sleutel", ["", "geen sleutel"])
def test_form_without_a_good_key_is_accepted(client, gemeente, sleutel):
    stuur(client, gegevens(gemeente, sleutel=sleutel))

    assert Aanmelding.objects.count() == 1


def test_program_that_fills_in_everything_is_thanked_and_forgotten(client, gemeente):
    antwoord = stuur(client, gegevens(gemeente, laat_leeg="https://spam.example"))

    assert antwoord.url == reverse("doe_mee_bedankt")
    assert Aanmelding.objects.count() == 0


def test_sixth_aanmelding_of_one_address_has_to_wait_and_keeps_its_text(client, gemeente):
    for _ in range(5):
        assert stuur(client, gegevens(gemeente)).status_code == 302

    antwoord = stuur(client, gegevens(gemeente, bericht="Mijn lange verhaal"))

    assert antwoord.status_code == 429
    assert "Probeer het over een uur nog eens." in antwoord.content.decode()
    assert "Mijn lange verhaal" in antwoord.content.decode()
    assert Aanmelding.objects.count() == 5
    assert stuur(client, gegevens(gemeente), REMOTE_ADDR="2001:db8:1:2::1").status_code == 302


def test_one_connection_of_ipv6_has_one_limit(client, gemeente):
    statussen = [
        stuur(client, gegevens(gemeente), REMOTE_ADDR=f"2001:db8:1:2::{nummer}").status_code for nummer in range(6)
    ]

    assert statussen == [302] * 5 + [429]


def test_mistakes_do_not_count_for_the_limit(client, gemeente):
    for _ in range(6):
        assert stuur(client, gegevens(gemeente, naam="")).status_code == 422

    assert stuur(client, gegevens(gemeente)).status_code == 302


@pytest.mark.parametrize(
    ("anders", "melding"),
    [
        ({"naam": ""}, "Vul uw naam in. Uw voornaam is genoeg."),
        ({"telefoon": ""}, "Vul een telefoonnummer of een e-mailadres in."),
        ({"telefoon": "bel maar"}, "Vul een telefoonnummer in, bijvoorbeeld 06 12345678."),
        ({"telefoon": "", "email": "geen adres"}, "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."),
        ({"gemeente": ""}, "Kies de gemeente waar u woont."),
        ({"gemeente": "9" * 5000}, "Deze keuze is er niet meer."),
        ({"bericht": "a" * 2001}, "Maak de tekst korter."),
    ],
)
def test_mistake_says_what_to_do(client, gemeente, anders, melding):
    antwoord = stuur(client, gegevens(gemeente) | anders)

    assert antwoord.status_code == 422
    assert antwoord.content.decode().count(melding) == 2  # at the top and at the field
    assert Aanmelding.objects.count() == 0


def test_mail_address_alone_is_enough(client, gemeente):
    assert stuur(client, gegevens(gemeente, telefoon="", email="sjoerd@voorbeeld.example")).status_code == 302


def test_only_gemeenten_where_somebody_answers_can_be_chosen(client, gemeente):
    stil = maak_gemeente(naam="Zonder kwartiermaker")
    weg = maak_gemeente(naam="Kwartiermaker weg")
    Lid.objects.filter(pk=maak_lid(gemeente=weg, rol=Rolsoort.KWARTIERMAKER).pk).update(is_active=False)

    keuzes = client.get(reverse("doe_mee")).context["form"].fields["gemeente"].queryset

    assert list(keuzes) == [gemeente]
    assert stuur(client, gegevens(stil)).status_code == 422


def test_form_of_one_network_offers_its_own_gemeenten(client, gemeente):
    ander = maak_gemeente(naam="Elders")
    maak_lid(gemeente=ander, rol=Rolsoort.KWARTIERMAKER)

    for slug, verwacht in (
        (gemeente.samenwerkingsverband.slug, [gemeente]),
        ("bestaat-niet", [ander, gemeente]),
    ):
        keuzes = client.get(reverse("doe_mee"), {"netwerk": slug}).context["form"].fields["gemeente"].queryset
        assert list(keuzes) == verwacht


# The kwartiermaker


def test_other_gemeente_does_not_see_the_aanmelding(inloggen, gemeente):
    aanmelding = maak_aanmelding(gemeente=gemeente, naam="Sjoerd Postma")
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    client = inloggen(maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER))

    assert "Sjoerd Postma" not in client.get(reverse("aanmeldingen")).content.decode()
    assert client.get(reverse("aanmelding_bekijken", args=[aanmelding.pk])).status_code == 404
    for naam in ("aanmelding_oppakken", "aanmelding_terugzetten"):
        assert client.post(reverse(naam, args=[aanmelding.pk])).status_code == 404


def test_oppakken_gives_it_an_owner_and_can_be_undone(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente, naam="Sjoerd Postma")
    client = inloggen(kwartiermaker)

    pagina = client.post(reverse("aanmelding_oppakken", args=[aanmelding.pk]), follow=True).content.decode()

    assert "U pakt dit op: Sjoerd Postma." in pagina
    assert 'href="tel:0512123456"' in pagina
    assert f'action="{reverse("aanmelding_terugzetten", args=[aanmelding.pk])}"' in pagina
    for stand in ("open", "van_mij"):
        assert (
            f"Opgepakt door {kwartiermaker}" in client.get(reverse("aanmeldingen"), {"stand": stand}).content.decode()
        )

    client.post(reverse("aanmelding_terugzetten", args=[aanmelding.pk]))
    assert "Ik pak dit op" in client.get(reverse("aanmeldingen")).content.decode()


def test_first_to_pick_it_up_keeps_it(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente)
    aanmelding.pak_op(door=kwartiermaker, nu=timezone.now())
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER)

    pagina = inloggen(collega).post(reverse("aanmelding_oppakken", args=[aanmelding.pk]), follow=True)

    aanmelding.refresh_from_db()
    assert aanmelding.opgepakt_door == kwartiermaker
    assert "U pakt dit op" not in pagina.content.decode()


def test_aanmelding_that_waits_too_long_stands_out(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente)
    Aanmelding.objects.filter(pk=aanmelding.pk).update(ontvangen_op=timezone.now() - timedelta(days=8))

    assert "Wacht te lang" in inloggen(kwartiermaker).get(reverse("aanmeldingen")).content.decode()


@pytest.mark.parametrize(
    ("stand", "tekst"),
    [
        ("iets", "Er zijn geen nieuwe aanmeldingen"),
        ("van_mij", "U hebt nu geen aanmeldingen"),
        ("klaar", "Er is nog niets klaar"),
    ],
)
def test_empty_list_helps(inloggen, kwartiermaker, stand, tekst):
    assert tekst in inloggen(kwartiermaker).get(reverse("aanmeldingen"), {"stand": stand}).content.decode()


def test_list_asks_as_much_of_the_database_for_one_as_for_thirty(inloggen, kwartiermaker):
    client = inloggen(kwartiermaker)

    def aantal() -> int:
        with CaptureQueriesContext(connection) as vragen:
            assert client.get(reverse("aanmeldingen")).status_code == 200
        return len(vragen)

    maak_aanmelding(gemeente=kwartiermaker.gemeente)
    een = aantal()
    for _ in range(29):
        maak_aanmelding(gemeente=kwartiermaker.gemeente)

    assert aantal() == een <= 15


# The loket: every way in, one owner, one day


def _op_de_lijst(client, **vraag: str) -> list[str]:
    pagina = client.get(reverse("aanmeldingen"), vraag).content.decode()
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a></h2>', pagina)


def test_every_way_in_ends_in_one_list_with_an_owner_and_what_is_late_first(inloggen, client, gemeente, kwartiermaker):
    stuur(client, gegevens(gemeente, naam="Van het formulier"))
    begeleider = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)
    velden = gegevens(gemeente, naam="Aan de balie", telefoon="", kanaal="balie", eigenaar=kwartiermaker.pk)
    velden |= {"uiterlijk_op": "vandaag"}
    client = inloggen(begeleider)
    adres = reverse("aanmelding_toevoegen")

    fout = client.post(adres, velden)
    assert (fout.status_code, "via wie" in fout.content.decode()) == (422, True)
    assert client.post(adres, velden | {"via": "Huisarts De Jong", "bericht": ""}).status_code == 422
    assert client.post(adres, velden | {"via": "Huisarts De Jong", "kanaal": "professional"}).status_code == 422
    assert client.post(adres, velden | {"via": "Huisarts De Jong", "uiterlijk_op": "gisteren"}).status_code == 422
    for _ in range(2):  # a second tap
        assert client.post(adres, velden | {"via": "Huisarts De Jong"}).status_code == 302

    assert _op_de_lijst(client) == []  # a begeleider sees the own ones
    assert _op_de_lijst(inloggen(kwartiermaker)) == ["Aan de balie", "Van het formulier"]
    laat = maak_aanmelding(gemeente=gemeente, naam="Te laat")
    Aanmelding.objects.filter(pk=laat.pk).update(ontvangen_op=timezone.now() - timedelta(days=9))
    assert _op_de_lijst(client)[0] == "Te laat"


def test_form_of_the_loket_asks_the_question_first_and_money_last_and_no_ground(inloggen, kwartiermaker):
    form = inloggen(kwartiermaker).get(reverse("aanmelding_toevoegen")).context["form"]

    zichtbaar = [veld.name for veld in form.visible_fields()]
    assert (zichtbaar[0], zichtbaar[-1]) == ("bericht", "financiering")
    assert not form.fields["financiering"].required
    assert not re.search("grondslag|indicatie|diagnose|uitkering", " ".join(str(veld.label) for veld in form))


def test_owner_changes_with_a_day_and_the_page_keeps_who_it_was(inloggen, kwartiermaker):
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")
    elders = maak_lid(rol=Rolsoort.BEGELEIDER)
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente)
    client = inloggen(kwartiermaker)
    client.post(reverse("aanmelding_oppakken", args=[aanmelding.pk]))
    adres = reverse("aanmelding_overdragen", args=[aanmelding.pk])

    assert client.post(adres, {"eigenaar": collega.pk, "uiterlijk_op": "gisteren"}).status_code == 422
    assert client.post(adres, {"eigenaar": elders.pk, "uiterlijk_op": "morgen"}).status_code == 422
    assert client.post(adres, {"eigenaar": collega.pk, "uiterlijk_op": "1-6-2099"}).status_code == 422
    assert client.post(adres, {"eigenaar": collega.pk, "uiterlijk_op": "morgen"}).status_code == 302

    pagina = client.get(reverse("aanmelding_bekijken", args=[aanmelding.pk])).content.decode()
    assert f"Wytse Dijkhuis, gevraagd door {kwartiermaker}" in pagina
    aanmelding.refresh_from_db()
    assert aanmelding.reageer_uiterlijk_op == timezone.localdate() + timedelta(days=1)
    assert _op_de_lijst(inloggen(collega), stand="van_mij") == [aanmelding.naam]


def test_aanmelding_becomes_an_inwoner_once(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente, naam="Sjoerd Postma")
    client = inloggen(kwartiermaker)
    adres = reverse("aanmelding_wordt_inwoner", args=[aanmelding.pk])

    assert 'value="Sjoerd Postma"' in client.get(adres).content.decode()
    for _ in range(2):
        client.post(adres, {"naam": "Sjoerd"})

    inwoner = Inwoner.objects.get()
    assert (inwoner.naam, inwoner.begeleider, inwoner.gemeente) == ("Sjoerd", kwartiermaker, kwartiermaker.gemeente)
    aanmelding.refresh_from_db()
    assert (aanmelding.afloop, aanmelding.inwoner, aanmelding.opgepakt_door) == ("inwoner", inwoner, kwartiermaker)
    client.post(reverse("aanmelding_heropenen", args=[aanmelding.pk]))
    assert _op_de_lijst(client) == []
    assert _op_de_lijst(client, stand="klaar") == ["Sjoerd Postma"]


def test_not_further_can_be_undone_and_leaves_after_42_days(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente, eigenaar=kwartiermaker)
    client = inloggen(kwartiermaker)
    adres = reverse("aanmelding_niet_verder", args=[aanmelding.pk])

    assert client.post(adres, {"afloop": "inwoner"}).status_code == 422
    client.post(adres, {"afloop": "elders"})
    assert _op_de_lijst(client) == []
    client.post(reverse("aanmelding_heropenen", args=[aanmelding.pk]))
    assert _op_de_lijst(client) == [aanmelding.naam]
    client.post(adres, {"afloop": "wil_niet"})

    termijn = bewaren.met_naam("aanmeldingen die niet verder gaan")
    na_zoveel_dagen = [
        aanmelding in bewaren.verlopen(termijn, nu=timezone.now() + timedelta(days=dagen)) for dagen in (41, 43)
    ]
    assert na_zoveel_dagen == [False, True]
