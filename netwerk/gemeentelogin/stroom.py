"""To the login of the gemeente and back: what goes with it, and what must come back with it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import requests
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from netwerk.gemeentelogin import bewijs
from netwerk.gemeentelogin.aanbieder import Aanbieder, Gemeenteaccounts
from netwerk.gemeentelogin.instellingen import Gemeentelogin
from netwerk.gemeentelogin.uitkomst import Geweigerd, Reden

INLOGGEN, KOPPELEN = "login", "connect"


@dataclass(frozen=True, kw_only=True)
class Teruggekomen:
    """Who came back, from what was begun in this browser."""

    wie: str
    doel: str
    voor: str
    naar: str


def begin(request: HttpRequest, inlog: Gemeentelogin, *, doel: str, naar: str = "") -> str:
    """Return the address at the gemeente to send this browser to. Raises Geweigerd.

    In: INLOGGEN or KOPPELEN, and where in this site to go afterwards.
    """
    aanbieder = Aanbieder(request, inlog)
    nonce = secrets.token_urlsafe(32)
    mee = {"nonce": nonce}
    if inlog.acr:
        mee["acr_values"] = " ".join(inlog.acr)
    if inlog.hoogstens_minuten is not None:
        mee["max_age"] = inlog.hoogstens_minuten * 60
    with _antwoord_van_buiten():
        antwoord = aanbieder.redirect(
            request,
            doel,
            next_url=naar,
            auth_params=mee,
            # What allauth keeps in the session until the return:
            nonce=nonce,
            voor=str(request.user.pk or ""),
            configuratie=aanbieder.configuratie,
        )
    return antwoord.url


def rond_af(request: HttpRequest, inlog: Gemeentelogin) -> Teruggekomen:
    """Return who came back. What was begun counts once, in this browser, for 10 minutes. Raises Geweigerd."""
    aanbieder = Aanbieder(request, inlog)
    try:
        begonnen = aanbieder.unstash_redirect_state(request, request.GET.get("state"))
    except PermissionDenied:
        raise Geweigerd(Reden.STATE) from None
    if request.GET.get("error") == "access_denied":
        raise Geweigerd(Reden.GESTOPT)
    if request.GET.get("iss", inlog.server_url) != inlog.server_url:
        raise Geweigerd(Reden.AFZENDER)
    aanbieder.configuratie = begonnen["configuratie"]
    with _antwoord_van_buiten():
        id_token = _haal_token(request, aanbieder, begonnen)
        sleutels = _haal_sleutels(aanbieder)
        wie = bewijs.wie(inlog, id_token, sleutels=sleutels, nonce=begonnen["nonce"])
    return Teruggekomen(wie=wie, doel=begonnen["process"], voor=begonnen["voor"], naar=begonnen.get("next", ""))


@contextmanager
def _antwoord_van_buiten() -> Iterator[None]:
    """A server may be away, and may answer anything. Nothing of what it said goes along: it could be a token."""
    try:
        yield
    except requests.JSONDecodeError:
        raise Geweigerd(Reden.ANTWOORD) from None
    except requests.RequestException:
        raise Geweigerd(Reden.ONBEREIKBAAR) from None
    except (OAuth2Error, KeyError, TypeError, ValueError, AttributeError):
        raise Geweigerd(Reden.ANTWOORD) from None


def _haal_token(request: HttpRequest, aanbieder: Aanbieder, begonnen: dict) -> str:
    uitwisseling = aanbieder.get_oauth2_adapter(request)
    client = uitwisseling.get_client(request, aanbieder.app)
    return client.get_access_token(request.GET["code"], pkce_code_verifier=begonnen["pkce_code_verifier"])["id_token"]


def _haal_sleutels(aanbieder: Aanbieder) -> dict:
    with Gemeenteaccounts().get_requests_session() as sessie:
        antwoord = sessie.get(aanbieder.configuratie["jwks_uri"])
        antwoord.raise_for_status()
        return antwoord.json()
