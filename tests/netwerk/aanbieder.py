"""A real OpenID provider on this machine, and the steps that somebody takes there."""

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import requests
from django.urls import reverse

from netwerk.gemeentelogin.instellingen import Gemeentelogin
from tests.maak.accounts import GEMEENTELOGIN

OUDE_WOORDEN = "ignore:get_jwt_config:DeprecationWarning"
"""The provider uses words of its library that are going away: its makers' affair, and no fault of ours."""


@contextmanager
def draaiende_aanbieder() -> Iterator[str]:
    """Run it on a free port of this machine until the block ends, and give its address."""
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # it is on loopback, without TLS
    with warnings.catch_warnings():
        import authlib.deprecate  # noqa: F401  (switches its warnings on)

        warnings.simplefilter("ignore")  # of modules that the provider imports
        from oidc_provider_mock import run_server_in_thread
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with run_server_in_thread() as server:
        yield f"http://localhost:{server.server_port}"


def zet_persoon(inlog: Gemeentelogin, sub: str, **gezegd: object) -> None:
    """Make somebody known to the provider. What is said here goes into the token, instead of what it would say."""
    requests.put(
        f"{inlog.server_url}/users/{sub}", json={"amr": ["pwd", "mfa"], **gezegd}, timeout=5
    ).raise_for_status()


def ga_naar(client, naam: str = "account_gemeente_starten", sleutel: str = GEMEENTELOGIN.sleutel, **formulier) -> str:
    """Press the button, and return the address at the provider that the next page leads to."""
    antwoord = client.post(reverse(naam, args=[sleutel]), formulier)
    assert antwoord.url == reverse("account_gemeente_verder", args=[sleutel])
    return client.get(antwoord.url).headers["Refresh"].removeprefix("0; url=")


def log_daar_in(adres: str, sub: str) -> str:
    """Log in at the provider, and return the address it sends the browser back to."""
    antwoord = requests.post(adres, {"sub": sub}, allow_redirects=False, timeout=5)
    terug = urlsplit(antwoord.headers["Location"])
    return f"{terug.path}?{terug.query}"


def log_in_via_gemeente(client, sub: str, **formulier):
    return client.get(log_daar_in(ga_naar(client, **formulier), sub))


def koppel(client, sub: str):
    return client.get(log_daar_in(ga_naar(client, "gemeentelogin_koppelen"), sub))
