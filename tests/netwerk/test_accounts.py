import re
import time
from uuid import uuid4

import pytest
from django.core import mail
from django.urls import NoReverseMatch, reverse

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.wie import lees_lid
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.netwerk.inloggen import WACHTWOORD, code_uit_de_mail, is_ingelogd, met_wachtwoord, tekst, vraag_code

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid() -> Lid:
    return maak_lid(email="jantsje@voorbeeld.example", wachtwoord=WACHTWOORD, rol=Rolsoort.INWONER)


# A code by mail


def test_code_from_the_mail_logs_in_and_opens_vandaag(client, lid):
    antwoord = vraag_code(client, "Jantsje@Voorbeeld.example ")
    assert (antwoord.status_code, antwoord.url) == (302, reverse("account_confirm_login_code"))

    antwoord = client.post(antwoord.url, {"code": code_uit_de_mail()})

    assert (antwoord.status_code, antwoord.url) == (302, reverse("vandaag"))
    assert client.get(antwoord.url).status_code == 200


def test_code_may_be_pasted_with_spaces(client, lid):
    vraag_code(client, lid.email)
    code = code_uit_de_mail()

    client.post(reverse("account_confirm_login_code"), {"code": f" {code[:3]} {code[3:]} "})

    assert is_ingelogd(client)


def test_code_field_can_be_filled_by_the_phone(client, lid):
    vraag_code(client, lid.email)

    pagina = client.get(reverse("account_confirm_login_code")).content.decode()

    veld = re.search(r'<input[^>]*name="code"[^>]*>', pagina)[0]
    assert 'autocomplete="one-time-code"' in veld
    assert 'inputmode="numeric"' in veld
    assert "maxlength" not in veld or int(re.search(r'maxlength="(\d+)"', veld)[1]) > 20


def test_mail_has_the_code_first_and_nothing_of_the_service(client, lid):
    vraag_code(client, lid.email)

    bericht = mail.outbox[-1]
    assert re.match(r"\d{6} is uw code\.", bericht.body)
    assert bericht.subject == "Uw code"
    assert "participatie" not in bericht.body.lower()
    assert lid.naam not in bericht.body
    assert "http" not in bericht.body


def test_wrong_code_is_said_at_the_field_and_may_be_tried_again(client, lid):
    vraag_code(client, lid.email)

    antwoord = client.post(reverse("account_confirm_login_code"), {"code": "abcdef"})

    assert antwoord.status_code == 422
    assert "Deze code klopt niet." in tekst(antwoord)
    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})
    assert is_ingelogd(client)


def test_good_code_after_three_wrong_ones_is_refused_with_what_to_do(client, lid):
    vraag_code(client, lid.email)
    for _ in range(3):
        antwoord = client.post(reverse("account_confirm_login_code"), {"code": "abcdef"})
    assert (antwoord.status_code, antwoord.url) == (302, reverse("account_request_login_code"))
    assert "Deze code werkt niet meer. Vraag hieronder een nieuwe code aan." in tekst(client.get(antwoord.url))

    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})

    assert not is_ingelogd(client)


def test_code_after_ten_minutes_is_refused_with_what_to_do(client, lid, monkeypatch):
    vraag_code(client, lid.email)
    nu = time.time()
    monkeypatch.setattr(time, "time", lambda: nu + 601)

    antwoord = client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()}, follow=True)

    assert not is_ingelogd(client)
    assert "Deze code werkt niet meer." in tekst(antwoord)


def test_code_works_once(client, lid):
    vraag_code(client, lid.email)
    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})
    client.post(reverse("account_logout"))

    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})

    assert not is_ingelogd(client)


def test_code_does_not_work_in_another_browser(client, lid, django_user_model):
    vraag_code(client, lid.email)
    andere = type(client)()

    andere.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})

    assert not is_ingelogd(andere)


def test_new_code_replaces_the_old_one(client, lid):
    vraag_code(client, lid.email)
    oud = code_uit_de_mail()

    client.post(reverse("account_confirm_login_code"), {"action": "resend"})

    nieuw = code_uit_de_mail()
    assert len(mail.outbox) == 2
    if oud != nieuw:
        assert client.post(reverse("account_confirm_login_code"), {"code": oud}).status_code == 422
    client.post(reverse("account_confirm_login_code"), {"code": nieuw})
    assert is_ingelogd(client)


def test_other_address_can_be_used_while_a_code_waits(client, lid):
    vraag_code(client, "typefout@voorbeeld.example")
    assert client.get(reverse("account_login")).status_code == 302

    antwoord = client.post(reverse("account_logout"), {"next": reverse("account_login")})

    assert antwoord.url == reverse("account_login")
    assert client.get(antwoord.url).status_code == 200


# Nobody learns who has an account


def zonder_adres(antwoord, email: str) -> str:
    pagina = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", antwoord.content.decode())
    return pagina.replace(email, "ADRES")


def zonder_account(soort: str) -> str:
    if soort == "gesloten":
        Lid.objects.filter(pk=maak_lid(email="gesloten@voorbeeld.example").pk).update(is_active=False)
    return f"{soort}@voorbeeld.example"


@pytest.mark.parametrize("soort", ["onbekend", "gesloten"])
def test_asking_a_code_answers_the_same_without_an_account(client, lid, soort):
    andere = type(client)()
    email = zonder_account(soort)

    bekend, onbekend = vraag_code(client, lid.email), vraag_code(andere, email)

    assert (bekend.status_code, bekend.url) == (onbekend.status_code, onbekend.url)
    assert zonder_adres(client.get(bekend.url), lid.email) == zonder_adres(andere.get(onbekend.url), email)
    assert [bericht.to for bericht in mail.outbox] == [[lid.email], [email]]
    assert "Met dit adres kan dat niet." in mail.outbox[-1].body
    assert "http" not in mail.outbox[-1].body


@pytest.mark.parametrize("soort", ["onbekend", "gesloten"])
def test_wrong_password_answers_the_same_without_an_account(client, lid, soort):
    email = zonder_account(soort)

    bekend = met_wachtwoord(client, lid.email, "niet goed")
    onbekend = met_wachtwoord(type(client)(), email, "niet goed")

    assert bekend.status_code == onbekend.status_code == 422
    assert zonder_adres(bekend, lid.email) == zonder_adres(onbekend, email)
    assert "horen niet bij elkaar" in tekst(bekend)


@pytest.mark.parametrize("soort", ["onbekend", "gesloten"])
def test_forgotten_password_answers_the_same_without_an_account(client, lid, soort):
    email = zonder_account(soort)

    bekend = client.post(reverse("account_reset_password"), {"email": lid.email}, follow=True)
    onbekend = client.post(reverse("account_reset_password"), {"email": email}, follow=True)

    assert bekend.redirect_chain == onbekend.redirect_chain
    assert zonder_adres(bekend, lid.email) == zonder_adres(onbekend, email)
    assert [bericht.to for bericht in mail.outbox] == [[lid.email], [email]]


def test_nobody_signs_up(client):
    for naam in ("account_signup", "account_email", "account_reauthenticate"):
        with pytest.raises(NoReverseMatch):
            reverse(naam)
    assert client.get("/signup/").status_code == 404
    assert client.get("/accounts/signup/").status_code == 404


# Limits


def test_fourth_code_for_one_address_has_to_wait_also_without_an_account(client, lid):
    for email in (lid.email, "onbekend@voorbeeld.example"):
        for _ in range(3):
            assert vraag_code(type(client)(), email).status_code == 302

        antwoord = vraag_code(type(client)(), email)

        assert antwoord.status_code == 429
        assert "Wacht 15 minuten" in tekst(antwoord)
    assert len(mail.outbox) == 6


def test_sixth_wrong_password_has_to_wait_also_without_an_account(client, lid):
    for email in (lid.email, "onbekend@voorbeeld.example"):
        for _ in range(5):
            assert met_wachtwoord(client, email, "niet goed").status_code == 422

        antwoord = met_wachtwoord(client, email, WACHTWOORD)

        assert antwoord.status_code == 429
        assert "Wacht 15 minuten" in tekst(antwoord)
    assert not is_ingelogd(client)


def test_wrong_passwords_elsewhere_do_not_lock_somebody_out(client, lid):
    for _ in range(6):
        met_wachtwoord(type(client)(), lid.email, "niet goed", REMOTE_ADDR="203.0.113.9")

    met_wachtwoord(client, lid.email, WACHTWOORD)

    assert is_ingelogd(client)


def test_forged_address_does_not_pass_the_limit(client, lid):
    statussen = [
        met_wachtwoord(client, lid.email, "niet goed", HTTP_X_FORWARDED_FOR=f"203.0.113.{nummer}").status_code
        for nummer in range(6)
    ]

    assert statussen == [422] * 5 + [429]


def test_group_of_twenty_in_a_library_can_log_in_from_one_address(client):
    leden = [maak_lid(wachtwoord=WACHTWOORD) for _ in range(20)]

    for een in leden:
        assert vraag_code(type(client)(), een.email).status_code == 302
        assert met_wachtwoord(type(client)(), een.email, WACHTWOORD).status_code == 302


def test_too_many_requests_get_a_page_in_dutch(client, lid, settings):
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "login": "1/m/ip"}
    met_wachtwoord(client, lid.email, "niet goed")

    antwoord = met_wachtwoord(client, lid.email, "niet goed")

    assert antwoord.status_code == 429
    assert "Wacht 15 minuten" in tekst(antwoord)


@pytest.mark.parametrize("met_organisatie", [True, False])
def test_person_of_a_request_is_read_as_the_models_say(met_organisatie, db, django_assert_num_queries):
    """The question is written out by hand: a field that it reads otherwise than Django does is a mistake."""
    lid = maak_lid()
    if met_organisatie:
        lid.organisatie = maak_organisatie(gemeente=lid.gemeente)
        lid.save()

    with django_assert_num_queries(1):
        gelezen = lees_lid(lid.pk)
        delen = [gelezen, gelezen.gemeente, gelezen.gemeente.samenwerkingsverband, gelezen.organisatie]

    lid = Lid.objects.get(pk=lid.pk)
    echt = [lid, lid.gemeente, lid.gemeente.samenwerkingsverband, lid.organisatie]
    assert [_waarden(deel) for deel in delen] == [_waarden(deel) for deel in echt]
    assert lees_lid(uuid4()) is None


def _waarden(rij):
    return rij and [getattr(rij, veld.attname) for veld in rij._meta.concrete_fields]
