import re
import time
from html.parser import HTMLParser

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.urls import NoReverseMatch, reverse

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN
from tests.maak.netwerk import maak_lid

pytestmark = pytest.mark.django_db

WACHTWOORD = "een lange zin om te onthouden"


@pytest.fixture
def lid() -> Lid:
    return maak_lid(email="jantsje@voorbeeld.example", wachtwoord=WACHTWOORD, rol=Rolsoort.KWARTIERMAKER)


def vraag_code(client, email: str, **extra):
    return client.post(reverse("account_request_login_code"), {"email": email}, **extra)


def code_uit_de_mail() -> str:
    return re.match(r"\d{6}", mail.outbox[-1].body)[0]


def met_wachtwoord(client, email: str, wachtwoord: str, **extra):
    return client.post(reverse("account_login"), {"login": email, "password": wachtwoord}, **extra)


def is_ingelogd(client) -> bool:
    return "_auth_user_id" in client.session


class _Tekst(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.delen: list[str] = []

    def handle_data(self, data: str) -> None:
        self.delen.append(data)


def tekst(antwoord) -> str:
    lezer = _Tekst()
    lezer.feed(antwoord.content.decode())
    return " ".join(" ".join(lezer.delen).split())


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


# Passwords


def test_password_logs_in(client, lid):
    antwoord = met_wachtwoord(client, lid.email.upper(), WACHTWOORD)

    assert (antwoord.status_code, antwoord.url) == (302, reverse("vandaag"))


def test_password_of_a_closed_account_leads_to_an_explanation(client, lid):
    lid.is_active = False
    lid.save()

    antwoord = met_wachtwoord(client, lid.email, WACHTWOORD, follow=True)

    assert not is_ingelogd(client)
    assert "Uw account is gesloten" in tekst(antwoord)


def test_session_ends_when_the_account_is_closed(client, lid):
    met_wachtwoord(client, lid.email, WACHTWOORD)
    Lid.objects.filter(pk=lid.pk).update(is_active=False)

    antwoord = client.get(reverse("vandaag"))

    assert (antwoord.status_code, antwoord.url.split("?")[0]) == (302, reverse("account_login"))


def test_first_login_with_a_password_asks_to_confirm_the_address(client, lid):
    lid.emailaddress_set.update(verified=False)

    antwoord = met_wachtwoord(client, lid.email, WACHTWOORD)
    assert antwoord.url == reverse("account_email_verification_sent")
    assert client.get(antwoord.url).status_code == 200
    assert client.post(antwoord.url, {"code": "abcdef"}).status_code == 422
    antwoord = client.post(antwoord.url, {"code": code_uit_de_mail()})

    assert antwoord.url == reverse("vandaag")
    assert is_ingelogd(client)


def link_uit_de_mail() -> str:
    return re.search(r"http://testserver(\S+)", mail.outbox[-1].body)[1]


def test_forgotten_password_is_replaced_through_the_link(client, lid):
    client.post(reverse("account_reset_password"), {"email": lid.email})
    pagina = client.get(link_uit_de_mail(), follow=True)

    antwoord = client.post(pagina.request["PATH_INFO"], {"password1": "een heel ander lang ding"}, follow=True)

    assert "Uw nieuwe wachtwoord werkt" in tekst(antwoord)
    met_wachtwoord(client, lid.email, "een heel ander lang ding")
    assert is_ingelogd(client)
    assert "Deze link werkt niet meer" in tekst(type(client)().get(link_uit_de_mail()))


def test_short_password_is_refused_in_words(client, lid):
    client.post(reverse("account_reset_password"), {"email": lid.email})
    pagina = client.get(link_uit_de_mail(), follow=True)

    antwoord = client.post(pagina.request["PATH_INFO"], {"password1": "kort"})

    assert antwoord.status_code == 422
    assert "12 tekens" in tekst(antwoord)


@pytest.mark.parametrize("link", ["0-0", "zzzz-abc-def", "9" * 5000 + "-abc", "1a-set-password"])
def test_broken_link_says_what_to_do(client, link):
    antwoord = client.get(f"/wachtwoord/herstellen/{link}/")

    assert antwoord.status_code == 200
    assert "Vraag een nieuwe link aan" in tekst(antwoord)


def test_changed_password_ends_all_sessions(client, lid):
    andere = type(client)()
    met_wachtwoord(andere, lid.email, WACHTWOORD)
    met_wachtwoord(client, lid.email, WACHTWOORD)

    gegevens = {"oldpassword": WACHTWOORD, "password1": "een heel ander lang ding"}
    antwoord = client.post(reverse("account_change_password"), gegevens, follow=True)

    assert "Uw nieuwe wachtwoord werkt. Log opnieuw in." in tekst(antwoord)
    assert andere.get(reverse("vandaag")).status_code == 302


def test_wrong_present_password_changes_nothing(client, lid):
    met_wachtwoord(client, lid.email, WACHTWOORD)

    gegevens = {"oldpassword": "niet goed", "password1": "een heel ander lang ding"}
    antwoord = client.post(reverse("account_change_password"), gegevens)

    assert antwoord.status_code == 422
    assert "Dit is niet uw wachtwoord van nu." in tekst(antwoord)


def test_lid_with_codes_only_can_choose_a_password(inloggen):
    lid = maak_lid()
    client = inloggen(lid)
    assert client.get(reverse("account_change_password")).url == reverse("account_set_password")

    client.post(reverse("account_set_password"), {"password1": WACHTWOORD})

    lid.refresh_from_db()
    assert lid.check_password(WACHTWOORD)


# In and out


@pytest.mark.parametrize("doel", ["https://elders.example/", "//elders.example/", "javascript:alert(1)"])
def test_address_outside_the_site_leads_to_vandaag(client, lid, doel):
    antwoord = client.post(reverse("account_login"), {"login": lid.email, "password": WACHTWOORD, "next": doel})

    assert antwoord.url == reverse("vandaag")


def test_page_that_was_asked_for_opens_after_login_by_code(client, lid):
    inloggen = client.get(reverse("account_change_password")).url
    pagina = client.get(inloggen).content.decode()
    aanvragen = re.search(r'action="(/inloggen/code/[^"]*)"', pagina)[1]

    antwoord = client.post(aanvragen, {"email": lid.email})
    antwoord = client.post(antwoord.url, {"code": code_uit_de_mail()})

    assert antwoord.url == reverse("account_change_password")


def test_logout_asks_first_and_ends_the_session(client, lid):
    met_wachtwoord(client, lid.email, WACHTWOORD)
    assert "Wilt u uitloggen?" in tekst(client.get(reverse("account_logout")))
    sessie = client.session.session_key

    antwoord = client.post(reverse("account_logout"))

    assert (antwoord.status_code, antwoord.url) == (302, reverse("home"))
    assert antwoord["Clear-Site-Data"] == '"cache", "storage"'
    assert not Session.objects.filter(session_key=sessie).exists()


def test_session_gets_a_new_key_at_login(client, lid):
    vraag_code(client, lid.email)
    voor = client.session.session_key

    client.post(reverse("account_confirm_login_code"), {"code": code_uit_de_mail()})

    assert client.session.session_key != voor


@pytest.mark.parametrize("email", ["", "geen adres", "a" * 300 + "@voorbeeld.example"])
def test_address_that_is_none_is_asked_again(client, email):
    antwoord = vraag_code(client, email)

    assert antwoord.status_code == 422
    assert mail.outbox == []


# The demo


def test_demo_shows_a_button_per_person_that_logs_in(client, settings):
    settings.DEMO = True
    persoon = DEMO_PERSONEN[0]
    lid = maak_lid(email=persoon.email, rol=Rolsoort(persoon.rol))

    pagina = tekst(client.get(reverse("account_login")))
    antwoord = client.post(reverse("demo_inloggen"), {"email": persoon.email})

    assert f"Bekijk als {Rolsoort(persoon.rol).label}" in pagina
    assert antwoord.url == reverse("vandaag")
    assert client.session["_auth_user_id"] == str(lid.pk)


def test_demo_login_opens_nobody_but_the_demo_people(client, settings, lid):
    settings.DEMO = True

    for email in (lid.email, DEMO_PERSONEN[1].email, ""):
        antwoord = client.post(reverse("demo_inloggen"), {"email": email}, follow=True)
        assert "Deze persoon is er niet." in tekst(antwoord)
    assert not is_ingelogd(client)


def test_demo_login_does_not_exist_elsewhere(client, settings):
    settings.DEMO = False
    maak_lid(email=DEMO_PERSONEN[0].email)

    assert "Bekijk als" not in tekst(client.get(reverse("account_login")))
    nergens = client.get("/bestaat-niet/")
    for methode in (client.get, client.post):
        antwoord = methode(reverse("demo_inloggen"), {"email": DEMO_PERSONEN[0].email})
        assert (antwoord.status_code, tekst(antwoord)) == (404, tekst(nergens))
    assert not is_ingelogd(client)
