"""How long a session lasts, and how it ends (domain.md 6.5)."""

import logging
import time
from datetime import timedelta
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from netwerk import te_laat
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.sessies import apparaatnaam
from netwerk.sessietijden import STANDAARD, in_woorden, lees, strengste
from tests.maak.netwerk import maak_lid
from tests.netwerk.inloggen import TOTP, TOTP_GEHEIM, WACHTWOORD, met_wachtwoord, tekst, vraag_code, zet_ingelogd


def _minuten(*rollen: Rolsoort) -> tuple[int, int]:
    tijden = strengste(STANDAARD, rollen)
    return int(tijden.stil.total_seconds() / 60), int(tijden.hoogstens.total_seconds() / 60)


def test_times_follow_from_the_strictest_role():
    assert _minuten(Rolsoort.INWONER) == (30, 720)
    assert _minuten(Rolsoort.BEGELEIDER) == (30, 720)
    assert _minuten(Rolsoort.FUNCTIONEEL_BEHEERDER) == (15, 480)
    assert _minuten(Rolsoort.VRIJWILLIGER) == (120, 20160)
    assert _minuten(Rolsoort.VRIJWILLIGER, Rolsoort.PRIVACY_OFFICER) == (15, 480)
    assert _minuten() == (30, 720)


def test_times_can_be_set_and_a_mistake_stops_the_start():
    gezet = lees("beheer=5/60, netwerk=60/600")

    assert gezet["beheer"].stil == timedelta(minutes=5)
    assert gezet["netwerk"].hoogstens == timedelta(hours=10)
    assert (gezet["inwoner"], lees("")) == (STANDAARD["inwoner"], STANDAARD)
    for fout in ("baas=1/2", "beheer=60/5", "beheer=0/5", "beheer=kort"):
        with pytest.raises(ValueError, match=r"beheer|baas|kort"):
            lees(fout)


def test_times_are_said_in_words():
    tijden = (timedelta(minutes=30), timedelta(hours=2), timedelta(days=14))
    assert [in_woorden(tijd) for tijd in tijden] == ["30 minuten", "2 uur", "14 dagen"]


IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0"


def test_device_is_named_in_words():
    namen = [apparaatnaam(tekst) for tekst in (IPHONE, EDGE, "")]
    assert namen == ["Safari op iPhone", "Edge op Windows", "Onbekende browser"]


# The end


@pytest.fixture
def lid(db) -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


def _terug_in_de_tijd(**velden: timedelta) -> None:
    UserSession.objects.update(**{veld: timezone.now() - tijd for veld, tijd in velden.items()})


def test_session_ends_after_30_minutes_of_nothing_and_one_comes_back(inloggen, lid):
    client = inloggen(lid)
    _terug_in_de_tijd(last_seen_at=timedelta(minutes=29))
    assert client.get(reverse("vandaag")).status_code == 200  # and that counts as doing something
    assert client.get(reverse("vandaag")).status_code == 200
    _terug_in_de_tijd(last_seen_at=timedelta(minutes=30))

    antwoord = client.get("/mensen/?zoek=jan")

    assert antwoord.url == f"{reverse('account_login')}?next=/mensen/%3Fzoek%3Djan"
    assert "U bent niet meer ingelogd." in tekst(client.get(antwoord.url))
    assert not UserSession.objects.exists()


def test_form_that_was_sent_too_late_comes_back_to_its_page(inloggen, lid):
    client = inloggen(lid)
    _terug_in_de_tijd(last_seen_at=timedelta(hours=1))

    antwoord = client.post(reverse("apparaat_uitloggen"), headers={"referer": "http://testserver/account/apparaten/"})

    assert antwoord.url == f"{reverse('account_login')}?next=%2Faccount%2Fapparaten%2F"


def test_text_that_was_sent_too_late_is_kept_for_that_person_and_can_be_sent_again(inloggen, lid):
    client, pagina = inloggen(lid), reverse("lid_aandragen")
    _terug_in_de_tijd(last_seen_at=timedelta(hours=1))
    veld = {"naam": "Sjoerd Postma", "bericht": "Hij weet veel van fietsen.", "bsn": "Het is 111222333 geloof ik"}

    antwoord = client.post(pagina, veld | {"onderwerpen": ["a", "b"], "password": "niet bewaren"})

    bewaard_op = reverse("te_laat_verstuurd")
    assert antwoord.url == f"{reverse('account_login')}?{urlencode({'next': bewaard_op})}"
    assert "fietsen" not in Session.objects.get(pk=client.session.session_key).get_decoded()["te_laat_verstuurd"]
    zet_ingelogd(client, lid)
    gevonden = client.get(bewaard_op)
    bewaard = gevonden.context["te_laat"]
    assert (bewaard.pad, bewaard.velden) == (
        pagina,
        {"naam": ["Sjoerd Postma"], "bericht": ["Hij weet veel van fietsen."], "onderwerpen": ["a", "b"]},
    )
    assert '<input type="hidden" name="bericht" value="Hij weet veel van fietsen.">' in gevonden.text
    assert client.post(reverse("te_laat_weggooien")).url == reverse("vandaag")
    assert "Hier staat niets meer" in client.get(bewaard_op).text


@pytest.mark.parametrize(("ander", "uur"), [(True, 0), (False, 2)])
def test_text_that_was_sent_too_late_is_for_nobody_else_and_not_kept_long(inloggen, lid, monkeypatch, ander, uur):
    client = inloggen(lid)
    _terug_in_de_tijd(last_seen_at=timedelta(hours=1))
    client.post(reverse("lid_aandragen"), {"bericht": "Hij weet veel van fietsen."})

    zet_ingelogd(client, maak_lid(gemeente=lid.gemeente, rol=Rolsoort.KWARTIERMAKER) if ander else lid)
    later = time.time() + uur * 3600
    monkeypatch.setattr(te_laat, "time", SimpleNamespace(time=lambda: later))

    assert "fietsen" not in client.get(reverse("te_laat_verstuurd")).text
    assert "te_laat_verstuurd" not in client.session


def test_session_ends_after_12_hours_whatever_is_done(inloggen, lid):
    client = inloggen(lid)
    _terug_in_de_tijd(created_at=timedelta(hours=12))

    assert client.get(reverse("vandaag")).url.startswith(reverse("account_login"))


def test_stricter_role_counts_from_the_next_request(inloggen, lid):
    client = inloggen(lid)
    lid.rollen.create(gemeente=lid.gemeente, soort=Rolsoort.FUNCTIONEEL_BEHEERDER)
    _terug_in_de_tijd(last_seen_at=timedelta(minutes=16))

    assert client.get(reverse("vandaag")).status_code == 302


def test_page_knows_how_long_is_left_and_staying_makes_it_longer(inloggen, lid):
    client = inloggen(lid)
    _terug_in_de_tijd(last_seen_at=timedelta(minutes=28), created_at=timedelta(hours=11, minutes=40))

    assert client.post(reverse("sessie_verlengen")).content == b"U blijft ingelogd."

    over, hoogstens = (client.get(reverse("account")).context["sessie"][wat] for wat in ("over", "hoogstens"))
    assert over == hoogstens
    assert 19 * 60 < over <= 20 * 60
    assert timezone.now() - UserSession.objects.get().last_seen_at < timedelta(minutes=1)


def test_session_ends_when_the_account_is_closed_or_the_session_itself_is_taken_away(inloggen, lid):
    client = inloggen(lid)
    Lid.objects.filter(pk=lid.pk).update(is_active=False)
    assert client.get(reverse("vandaag")).url.startswith(reverse("account_login"))

    Lid.objects.filter(pk=lid.pk).update(is_active=True)
    client = inloggen(lid)
    UserSession.objects.all().delete()
    assert client.get(reverse("vandaag")).url.startswith(reverse("account_login"))


# Where somebody is logged in


def test_one_other_device_or_all_others_can_be_logged_out(client, lid):
    telefoon, laptop, vreemd = (type(client)() for _ in range(3))
    for wie, van in ((telefoon, lid), (laptop, lid), (vreemd, maak_lid()), (client, lid)):
        zet_ingelogd(wie, van)
    apparaten = client.get(reverse("apparaten")).context["apparaten"]
    assert [apparaat.is_dit for apparaat in apparaten] == [True, False, False]
    van_vreemd, van_telefoon = (
        UserSession.objects.get(session_key=wie.session.session_key).pk for wie in (vreemd, telefoon)
    )

    for sleutel in (van_vreemd, van_telefoon, "x", "9" * 30):
        client.post(reverse("apparaat_uitloggen"), {"sleutel": sleutel})
    assert [wie.get(reverse("account")).status_code for wie in (vreemd, telefoon, laptop)] == [200, 302, 200]

    client.post(reverse("apparaat_uitloggen"))
    assert [wie.get(reverse("account")).status_code for wie in (vreemd, laptop, client)] == [200, 302, 200]


# A device that was not seen before


def test_login_on_a_new_kind_of_device_is_mailed_and_a_known_one_is_not(lid, mailoutbox, settings):
    lid.set_password(WACHTWOORD)
    lid.save()

    def log_in(apparaat: str) -> list[str]:
        mailoutbox.clear()
        client = Client(headers={"user-agent": apparaat})
        met_wachtwoord(client, lid.email, WACHTWOORD)
        client.post(reverse("account_logout"))
        return [post.body for post in mailoutbox]

    assert log_in(EDGE) == []  # the first login of all
    (brief,) = log_in(IPHONE)
    assert "Safari op iPhone" in brief
    assert "Was u het niet?" in brief
    assert "participatie" not in f"{mailoutbox[0].subject} {brief}".lower()
    assert (mailoutbox[0].subject, mailoutbox[0].to) == ("Er is ingelogd met uw account", [lid.email])
    UserSession.objects.all().delete()
    assert log_in(EDGE.replace("131.0", "140.0")) == log_in(IPHONE) == []
    settings.DEMO = True
    assert log_in("Firefox/128 Windows") == []


def test_login_and_every_failed_step_of_it_are_in_the_log_without_a_name(lid, client, caplog):
    caplog.set_level(logging.INFO, logger="netwerk.sessies")
    lid.set_password(WACHTWOORD)
    lid.save()
    TOTP.activate(lid, TOTP_GEHEIM)

    met_wachtwoord(client, lid.email, "niet goed, wel lang")
    vraag_code(client, lid.email)
    client.post(reverse("account_confirm_login_code"), {"code": "000000"})
    met_wachtwoord(halverwege := Client(), lid.email, WACHTWOORD)
    halverwege.post(reverse("mfa_authenticate"), {"code": "000000"})
    zet_ingelogd(client, lid)

    assert [regel.getMessage() for regel in caplog.records if regel.name == "netwerk.sessies"] == [
        "login refused: email_password_mismatch",
        "login refused: incorrect_code",
        "login refused: incorrect_code",
        f"login: lid {lid.pk}",
    ]
