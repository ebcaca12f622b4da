import re

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.urls import reverse

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_PERSONEN
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import WACHTWOORD, code_uit_de_mail, is_ingelogd, met_wachtwoord, tekst, vraag_code

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid() -> Lid:
    return maak_lid(email="jantsje@voorbeeld.example", wachtwoord=WACHTWOORD, rol=Rolsoort.INWONER)


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


def test_demo_login_does_not_exist_for_another_computer(client, settings):
    settings.DEMO = True
    persoon = maak_lid(email=DEMO_PERSONEN[0].email)

    vanaf = ({"REMOTE_ADDR": "192.0.2.7"}, {"HTTP_X_FORWARDED_FOR": "192.0.2.7"})
    ver_weg = [client.post(reverse("demo_inloggen"), {"email": persoon.email}, **waar).status_code for waar in vanaf]

    assert (ver_weg, is_ingelogd(client)) == ([404, 404], False)


def test_demo_login_does_not_exist_elsewhere(client, settings):
    settings.DEMO = False
    maak_lid(email=DEMO_PERSONEN[0].email)

    assert "Bekijk als" not in tekst(client.get(reverse("account_login")))
    nergens = client.get("/bestaat-niet/")
    for methode in (client.get, client.post):
        antwoord = methode(reverse("demo_inloggen"), {"email": DEMO_PERSONEN[0].email})
        assert (antwoord.status_code, tekst(antwoord)) == (404, tekst(nergens))
    assert not is_ingelogd(client)
