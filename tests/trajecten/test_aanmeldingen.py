import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_aanmelding
from tests.netwerk.inloggen import zet_ingelogd
from trajecten.models import Aanmelding

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


def test_oppakken_moves_it_and_can_be_undone(inloggen, kwartiermaker):
    aanmelding = maak_aanmelding(gemeente=kwartiermaker.gemeente, naam="Sjoerd Postma")
    client = inloggen(kwartiermaker)

    pagina = client.post(reverse("aanmelding_oppakken", args=[aanmelding.pk]), follow=True).content.decode()

    assert "U pakt dit op: Sjoerd Postma." in pagina
    assert 'href="tel:0512123456"' in pagina
    assert f'action="{reverse("aanmelding_terugzetten", args=[aanmelding.pk])}"' in pagina
    assert "Sjoerd Postma" not in client.get(reverse("aanmeldingen")).content.decode()
    opgepakt = client.get(reverse("aanmeldingen"), {"stand": "opgepakt"}).content.decode()
    assert f"Opgepakt door {kwartiermaker}" in opgepakt

    client.post(reverse("aanmelding_terugzetten", args=[aanmelding.pk]))
    assert "Sjoerd Postma" in client.get(reverse("aanmeldingen")).content.decode()


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


@pytest.mark.parametrize("stand", ["", "opgepakt"])
def test_empty_list_helps(inloggen, kwartiermaker, stand):
    pagina = inloggen(kwartiermaker).get(reverse("aanmeldingen"), {"stand": stand}).content.decode()

    assert ("Er is nog niets opgepakt" if stand else "Er zijn geen nieuwe aanmeldingen") in pagina


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
