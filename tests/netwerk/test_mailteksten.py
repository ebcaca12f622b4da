"""Texts of mails: fixed places are filled in once, and nothing of what people write is a program."""

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse

from netwerk import mailteksten
from netwerk.models import Mailtekst
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.wachtrij import wachtrij_leeg

pytestmark = pytest.mark.django_db

EIGEN = "Hallo {naam}, {door} van {netwerk} nodigt u uit. Druk hier: {link}"


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER, naam="Foekje")


@pytest.fixture
def soort():
    return mailteksten.met_sleutel("uitnodiging")


def _adres(lid, naam="mailtekst_wijzigen"):
    return reverse(naam, args=[lid.gemeente.samenwerkingsverband_id, "uitnodiging"])


def _versie(client, lid):
    return client.get(_adres(lid)).context["form"].initial["versie"]


@pytest.mark.parametrize(
    ("waarde", "wordt"),
    [
        ("{link}", "Dag {link}"),  # not searched again
        ("{naam.__class__}", "Dag {naam.__class__}"),
        ("{% now 'Y' %}{{ 7 }}", "Dag {% now 'Y' %}{{ 7 }}"),
        ("\\1 \\g<0>", "Dag \\1 \\g<0>"),
        ("Jan\r\nBcc: x@y.example", "Dag Jan Bcc: x@y.example"),
    ],
)
def test_value_is_filled_in_once_and_as_it_is(waarde, wordt):
    assert mailteksten.vul_in("Dag {naam}", {"naam": waarde, "link": "https://x"}) == wordt


@pytest.mark.parametrize(
    ("tekst", "genoemd"),
    [
        ("{door} {link} {wachtwoord}", "{wachtwoord} kennen wij niet"),
        ("{door} vraagt u", "{link} ontbreekt"),
        ("{door} {link} {Naam}", "losse { of }"),
        ("{door} {link} {naam.__class__}", "losse { of }"),
        ("{door} {link} {naam!r}", "losse { of }"),
        ("{{door}} {link}", "losse { of }"),
    ],
)
def test_place_that_is_unknown_missing_or_broken_is_named(soort, tekst, genoemd):
    with pytest.raises(ValidationError) as fout:
        mailteksten.keur(tekst, soort)

    assert genoemd in " ".join(fout.value.messages)


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [("Kom je? Neem uw tas mee.", ("je", "uw")), ("Kent u {naam}?", ()), ("Jullie zijn welkom.", ()), ("jus", ())],
)
def test_je_and_u_in_one_text_are_named(tekst, woorden):
    waarschuwing = mailteksten.je_en_u(tekst)

    assert bool(waarschuwing) is bool(woorden)
    assert all(woord in waarschuwing for woord in woorden)


def test_own_text_is_previewed_kept_mailed_and_put_back(beheerder, inloggen):
    client, netwerk = inloggen(beheerder), beheerder.gemeente.samenwerkingsverband
    gestuurd = {"tekst": EIGEN, "versie": _versie(client, beheerder)}
    gast = {"naam": "Sietske", "email": "s@v.example", "gemeente": beheerder.gemeente_id, "soort": "vrijwilliger"}

    voorbeeld = client.post(_adres(beheerder), gestuurd | {"voorbeeld": "1"})
    assert not Mailtekst.objects.exists()
    assert client.post(_adres(beheerder), gestuurd).status_code == 302
    client.post(reverse("uitnodiging_versturen"), gast)
    client.post(_adres(beheerder, "mailtekst_terugzetten"))
    client.post(reverse("uitnodiging_versturen"), gast | {"email": "t@v.example"})
    wachtrij_leeg()

    assert f"Tjitske Wiersma van {netwerk} nodigt u uit" in voorbeeld.content.decode()
    eigen, onze = (bericht.body for bericht in mail.outbox)
    assert eigen.startswith(f"Hallo Sietske, Foekje van {netwerk} nodigt u uit. Druk hier: http")
    assert onze.startswith("Foekje nodigt u uit om mee te doen.")
    client.post(_adres(beheerder, "mailtekst_hervatten"))
    bladzij = client.get(_adres(beheerder))
    assert bladzij.context["is_eigen"]
    assert [(w.wie, w.wat) for w in bladzij.context["wijzigingen"]] == [
        ("Foekje", "eigen tekst bewaard."),
        ("Foekje", "terug naar onze tekst."),
        ("Foekje", "eigen tekst bewaard."),
    ]


def test_colleague_who_was_first_is_not_written_over(beheerder, inloggen):
    client = inloggen(beheerder)
    gelezen = {"tekst": EIGEN, "versie": _versie(client, beheerder)}
    client.post(_adres(beheerder), gelezen | {"tekst": "{door} {link} eerst"})

    antwoord = client.post(_adres(beheerder), gelezen)

    assert antwoord.status_code == 409
    assert Mailtekst.objects.get().tekst == "{door} {link} eerst"
