"""Which passwords may be chosen, in every form where one is (ASVS 6.2)."""

import re

import pytest
from django.contrib.auth.password_validation import CommonPasswordValidator, validate_password
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import WACHTWOORD, met_wachtwoord, tekst, zet_ingelogd


@pytest.mark.django_db
def test_password_that_many_people_have_is_refused_wherever_one_is_chosen(client):
    lid = maak_lid(wachtwoord=WACHTWOORD, rol=Rolsoort.INWONER)
    client.post(reverse("account_reset_password"), {"email": lid.email})
    link = re.search(r"http://testserver(\S+)", mail.outbox[-1].body)[1]
    herstellen = client.get(link, follow=True).request["PATH_INFO"]
    met_code = zet_ingelogd(type(client)(), maak_lid(rol=Rolsoort.BEGELEIDER))
    met_wachtwoord(ingelogd := type(client)(), lid.email, WACHTWOORD)

    for wie, pad in (
        (client, herstellen),
        (met_code, reverse("account_set_password")),
        (ingelogd, reverse("account_change_password")),
    ):
        for woord, uitleg in (("QWERTYqwerty", "te algemeen"), ("Welkom-2026!", "makkelijk te raden")):
            antwoord = wie.post(pad, {"oldpassword": WACHTWOORD, "password1": woord})
            assert (pad, antwoord.status_code) == (pad, 422)
            assert uitleg in tekst(antwoord)


def test_every_known_password_is_refused_also_when_it_is_made_longer():
    bekend = CommonPasswordValidator().passwords
    voorbeelden = sorted(woord for woord in bekend if woord.isalpha() and len(woord) >= 6)[::100]

    assert (len(bekend) > 19_000, len(voorbeelden) > 50) == (True, True)
    assert [woord for woord in voorbeelden if not _geweigerd(f"{woord}2026!!")] == []
    assert [woord for woord in voorbeelden if not _geweigerd(woord * 2)] == []


def test_words_of_this_application_alone_are_no_password():
    for woord in ("Participatie!", "gemeente2026", "samen meedoen 1", "kwartiermaker", "Ooststellingwerf01"):
        assert _geweigerd(woord)


def test_sentence_of_any_letters_is_accepted_up_to_64_and_more():
    for zin in (
        WACHTWOORD,
        "het netwerk van mijn gemeente",
        "vier koeien 12",
        "日本語のとても長いパスワードです",
        "x7Kq0vR2mLp9",
        "ja nee " * 18,
    ):
        assert not _geweigerd(zin)


def _geweigerd(woord: str) -> bool:
    try:
        validate_password(woord)
    except ValidationError:
        return True
    return False
