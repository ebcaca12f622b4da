"""The second step of staff, and the fresh step of pages that are gevoelig (domain.md 6.4 and 8)."""

import re

import pytest
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core import mail
from django.core.management import CommandError, call_command
from django.urls import reverse

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN
from participatie.versleuteling import ontsleutel
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import (
    TOTP_GEHEIM,
    WACHTWOORD,
    code_uit_de_mail,
    code_van_de_app,
    is_ingelogd,
    met_wachtwoord,
    tekst,
    vraag_code,
    zet_ingelogd,
)

pytestmark = pytest.mark.django_db
STAP, INSTELLEN, BEVESTIGEN = "/inloggen/tweede-stap/", "/account/tweede-stap/", "/account/bevestigen/"


@pytest.fixture
def lid() -> Lid:
    return maak_lid(wachtwoord=WACHTWOORD, rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def lid_met_app(lid) -> Lid:
    TOTP.activate(lid, TOTP_GEHEIM)
    return lid


@pytest.fixture
def inwoner() -> Lid:
    return maak_lid(rol=Rolsoort.INWONER)


def _verouder(client, minuten: int) -> None:
    """Let so many minutes go by since the steps of this session."""
    sessie = client.session
    for stap in sessie[AUTHENTICATION_METHODS_SESSION_KEY]:
        stap["at"] -= minuten * 60
    sessie.save()


# An app


def test_staff_sets_up_an_app_first_and_then_logs_in_with_it(client, lid):
    met_wachtwoord(client, lid.email, WACHTWOORD)
    antwoord = client.get("/mensen/?zoek=jan")
    assert (antwoord.status_code, antwoord.url.partition("?")[0]) == (302, INSTELLEN)
    assert "Hoofdmenu" not in tekst(client.get(antwoord.url, follow=True))
    koppelen = reverse("mfa_activate_totp")
    pagina = client.get(koppelen).content.decode()
    geheim = "".join(re.findall(r"<span>([A-Z2-7]{4})</span>", pagina))
    assert 'src="data:image/svg+xml;base64,' in pagina

    assert client.post(koppelen, {"code": "000"}).status_code == 422
    antwoord = client.post(koppelen, {"code": code_van_de_app(geheim)}, follow=True)

    codes = antwoord.context["codes"]
    assert (len(codes), f"{codes[0][:4]} {codes[0][4:]}" in tekst(antwoord)) == (10, True)
    assert 'href="/mensen/?zoek=jan"' in antwoord.content.decode()
    assert client.get(reverse("mfa_view_recovery_codes")).context["codes"] == []
    assert client.get(reverse("vandaag")).status_code == 200
    client.post(reverse("account_logout"))
    assert met_wachtwoord(client, lid.email, WACHTWOORD).url == STAP
    assert client.post(STAP, {"code": "123456"}).status_code == 422
    assert client.post(STAP, {"code": code_van_de_app(geheim)}).url == reverse("vandaag")
    assert client.get(reverse("vandaag")).status_code == 200


def test_code_of_the_app_works_once(client, lid_met_app):
    code = code_van_de_app()
    met_wachtwoord(client, lid_met_app.email, WACHTWOORD)
    client.post(STAP, {"code": code})
    andere = type(client)()
    met_wachtwoord(andere, lid_met_app.email, WACHTWOORD)

    antwoord = andere.post(STAP, {"code": code})

    assert antwoord.status_code == 422 or code != code_van_de_app()
    assert not is_ingelogd(andere) or code != code_van_de_app()


def test_recovery_code_works_once(client, lid_met_app):
    code = RecoveryCodes.activate(lid_met_app).generate_codes()[0]
    met_wachtwoord(client, lid_met_app.email, WACHTWOORD)

    assert client.post(STAP, {"code": f"{code[:4]} {code[4:]}"}).url == reverse("vandaag")

    andere = type(client)()
    met_wachtwoord(andere, lid_met_app.email, WACHTWOORD)
    assert andere.post(STAP, {"code": code}).status_code == 422


def test_sixth_wrong_code_has_to_wait(client, lid_met_app):
    met_wachtwoord(client, lid_met_app.email, WACHTWOORD)
    for _ in range(5):
        client.post(STAP, {"code": "123456"})

    antwoord = client.post(STAP, {"code": code_van_de_app()})

    assert (antwoord.status_code, is_ingelogd(client)) == (429, False)
    assert "Wacht 15 minuten" in tekst(antwoord)


def test_neither_a_new_password_nor_a_code_by_mail_skips_the_second_step(client, lid_met_app):
    client.post(reverse("account_reset_password"), {"email": lid_met_app.email})
    link = re.search(r"http://testserver(\S+)", mail.outbox[-1].body)[1]
    pagina = client.get(link, follow=True)
    client.post(pagina.request["PATH_INFO"], {"password1": "een heel ander lang ding"})
    assert not is_ingelogd(client)

    assert met_wachtwoord(client, lid_met_app.email, "een heel ander lang ding").url == STAP
    client.post(reverse("account_logout"))
    vraag_code(client, lid_met_app.email)
    antwoord = client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})

    assert (antwoord.url, is_ingelogd(client)) == (STAP, False)


def test_secrets_in_the_table_are_encrypted_with_the_key_of_the_installation(lid_met_app, settings):
    RecoveryCodes.activate(lid_met_app)

    app, codes = Authenticator.objects.filter(user=lid_met_app).order_by("pk")

    assert TOTP_GEHEIM not in str(app.data)
    assert ontsleutel(app.data["secret"]) == TOTP_GEHEIM
    assert len(ontsleutel(codes.data["seed"])) == 80
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "een nieuwe sleutel", [settings.SECRET_KEY]
    assert ontsleutel(app.data["secret"]) == TOTP_GEHEIM


def test_change_of_a_factor_ends_other_sessions_and_is_mailed(client, lid):
    andere = zet_ingelogd(type(client)(), lid)
    zet_ingelogd(client, lid)

    client.post(reverse("mfa_deactivate_totp"))

    assert andere.get(reverse("account")).url.startswith(reverse("account_login"))
    assert (mail.outbox[-1].to, mail.outbox[-1].subject) == ([lid.email], "Er is iets veranderd aan uw account")
    assert client.get(reverse("vandaag")).url.startswith(INSTELLEN)


@pytest.mark.parametrize("sleutel", ["", "[]", "{}", "[" * 5000, '{"id": 1, "response": []}', '"x"', "0" * 20_000])
def test_passkey_that_is_none_is_refused(client, sleutel):
    client.get(reverse("mfa_login_webauthn"))

    assert client.post(reverse("mfa_login_webauthn"), {"credential": sleutel}).status_code == 422


def test_new_role_of_staff_asks_the_second_step_on_the_next_request(client, inwoner):
    zet_ingelogd(client, inwoner, tweede_stap=False)
    assert client.get(reverse("vandaag")).status_code == 200

    inwoner.rollen.create(gemeente=inwoner.gemeente, soort=Rolsoort.VRIJWILLIGER)

    assert client.get(reverse("vandaag")).url.startswith(INSTELLEN)


def test_lost_factor_is_taken_away_by_command_and_set_up_again(client, lid):
    zet_ingelogd(client, lid)

    call_command("tweede_stap_weg", lid.email.upper())

    assert not Authenticator.objects.filter(user=lid).exists()
    assert client.get(reverse("vandaag")).url.startswith(reverse("account_login"))
    assert met_wachtwoord(client, lid.email, WACHTWOORD).url == reverse("vandaag")
    assert client.get(reverse("vandaag")).url.startswith(INSTELLEN)
    with pytest.raises(CommandError, match="geen account"):
        call_command("tweede_stap_weg", "nergens@voorbeeld.example")


# The demo


def test_button_of_the_demo_stands_in_for_both_steps_and_only_in_the_demo(client, settings):
    settings.DEMO = True
    maak_lid(email=DEMO_PERSONEN[0].email, rol=Rolsoort.KWARTIERMAKER)
    client.post(reverse("demo_inloggen"), {"email": DEMO_PERSONEN[0].email})
    assert client.get(reverse("vandaag")).status_code == 200
    assert client.get(reverse("mfa_activate_totp")).status_code == 200

    settings.DEMO = False

    assert client.get(reverse("vandaag")).url.startswith(INSTELLEN)


# A fresh step

GEVOELIG = "/wachtwoord/kiezen/"


def test_inwoner_opens_a_page_that_is_gevoelig_with_a_fresh_code_for_15_minutes(client, inwoner):
    vraag_code(client, inwoner.email)
    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})
    antwoord = client.get(GEVOELIG)
    assert antwoord.url == f"{BEVESTIGEN}?next=%2Fwachtwoord%2Fkiezen%2F"
    assert "Stuur mij een code" in tekst(client.get(antwoord.url))

    client.post(reverse("bevestigen_code"), {"next": GEVOELIG})
    code = code_uit_de_mail()
    andere = {"manier": "mailcode", "next": GEVOELIG, "code": "abcdef"}
    assert client.post(BEVESTIGEN, andere).status_code == 422
    assert client.post(BEVESTIGEN, andere | {"code": f"{code[:3]} {code[3:]}"}).url == GEVOELIG

    assert client.get(GEVOELIG).status_code == 200
    _verouder(client, 14)
    assert client.get(GEVOELIG).status_code == 200
    _verouder(client, 2)
    assert client.get(GEVOELIG).url.startswith(BEVESTIGEN)
    antwoord = client.post(BEVESTIGEN, andere | {"code": code})
    assert (antwoord.status_code, "Deze code werkt niet meer." in tekst(antwoord)) == (422, True)


def test_fresh_code_is_refused_after_three_wrong_ones_and_in_another_session(client, inwoner):
    andere = zet_ingelogd(type(client)(), inwoner, tweede_stap=False)
    zet_ingelogd(client, inwoner, tweede_stap=False)
    client.post(reverse("bevestigen_code"))
    goed = {"manier": "mailcode", "code": code_uit_de_mail()}

    assert andere.post(BEVESTIGEN, goed).status_code == 422
    for _ in range(3):
        client.post(BEVESTIGEN, goed | {"code": "abcdef"})
    assert client.post(BEVESTIGEN, goed).status_code == 422


def test_staff_repeats_the_factor_or_the_password_and_gets_no_code_by_mail(client, lid):
    zet_ingelogd(client, lid)
    _verouder(client, 16)
    verstuurd = {"manier": "mailcode", "code": "123456"}
    client.post(reverse("bevestigen_code"))
    assert (mail.outbox, client.post(BEVESTIGEN, verstuurd).status_code) == ([], 422)
    assert client.post(BEVESTIGEN, {"manier": "wachtwoord", "password": "niet goed"}).status_code == 422

    antwoord = client.post(BEVESTIGEN, {"manier": "wachtwoord", "password": WACHTWOORD, "next": "//elders.example/"})

    assert antwoord.url == reverse("vandaag")
    assert client.get(reverse("mfa_generate_recovery_codes")).status_code == 200
    _verouder(client, 16)
    assert client.post(BEVESTIGEN, {"manier": "app", "code": code_van_de_app(), "next": INSTELLEN}).url == INSTELLEN
    assert client.get(reverse("mfa_generate_recovery_codes")).status_code == 200


def test_password_is_no_second_step(client, lid_met_app):
    """A session that never took it, such as one from before the role."""
    zet_ingelogd(client, lid_met_app, tweede_stap=False)

    antwoord = client.post(BEVESTIGEN, {"manier": "wachtwoord", "password": WACHTWOORD})

    assert antwoord.status_code == 422
    assert client.get(reverse("vandaag")).url.startswith(BEVESTIGEN)


def test_what_was_sent_to_a_page_that_is_gevoelig_comes_back_to_its_form(client, lid):
    zet_ingelogd(client, lid)
    _verouder(client, 16)

    van = f"http://testserver{INSTELLEN}"
    antwoord = client.post(reverse("mfa_deactivate_totp"), headers={"referer": van})

    assert antwoord.url == f"{BEVESTIGEN}?next=%2Faccount%2Ftweede-stap%2F"
    assert Authenticator.objects.filter(user=lid).exists()
