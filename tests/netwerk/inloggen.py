"""The steps of logging in, as somebody takes them."""

import re
import time
from html.parser import HTMLParser

from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.conf import settings
from django.contrib.auth import login
from django.core import mail
from django.test import Client, RequestFactory
from django.urls import reverse

from netwerk.models import Lid

WACHTWOORD = "een lange zin om te onthouden"


TOTP_GEHEIM = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def zet_ingelogd(client: Client, lid: Lid, *, tweede_stap: bool = True) -> Client:
    """Log in as somebody whose second step is done, just now; the only way in for tests that are not about it."""
    verzoek = RequestFactory().get("/", headers={"user-agent": "Firefox/128 Windows"})
    verzoek.session, verzoek.user = client.session, lid
    login(verzoek, lid, backend=settings.AUTHENTICATION_BACKENDS[0])
    if tweede_stap:
        if not Authenticator.objects.filter(user=lid, type=Authenticator.Type.TOTP).exists():
            TOTP.activate(lid, TOTP_GEHEIM)
        record_authentication(verzoek, lid, "mfa", type=Authenticator.Type.TOTP)
    verzoek.session.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = verzoek.session.session_key
    return client


def vraag_code(client, email: str, **extra):
    return client.post(reverse("account_request_login_code"), {"email": email}, **extra)


def code_uit_de_mail() -> str:
    return re.match(r"\d{6}", mail.outbox[-1].body)[0]


def met_wachtwoord(client, email: str, wachtwoord: str, **extra):
    return client.post(reverse("account_login"), {"login": email, "password": wachtwoord}, **extra)


def code_van_de_app(geheim: str = TOTP_GEHEIM) -> str:
    """Return the code that the app shows now."""
    return format_hotp_value(hotp_value(geheim, int(time.time()) // 30))


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
