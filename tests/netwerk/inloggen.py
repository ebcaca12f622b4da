"""The steps of logging in, as somebody takes them."""

import re
from html.parser import HTMLParser

from django.core import mail
from django.urls import reverse

WACHTWOORD = "een lange zin om te onthouden"


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
