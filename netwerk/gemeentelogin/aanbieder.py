"""What allauth does of OpenID Connect: where to go, the key against forged returns, PKCE, and fetching the token.

Its own pages, sign-up, and joining by mail address do not exist here.
"""

import secrets
from functools import cached_property

import requests
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import HttpRequest
from django.urls import reverse

from netwerk.gemeentelogin.instellingen import Gemeentelogin, is_veilig_adres
from netwerk.gemeentelogin.uitkomst import Geweigerd, Reden

NODIG = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class Gemeenteaccounts(DefaultSocialAccountAdapter):
    """Closes every road of allauth that is not ours."""

    def list_apps(self, request: HttpRequest, provider: str | None = None, client_id: str | None = None) -> list:
        """None, also not from its table: which there are stands in the configuration."""
        return []

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def is_auto_signup_allowed(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def can_authenticate_by_email(self, login: SocialLogin, email: str) -> bool:
        return False

    def generate_state_param(self, state: dict) -> str:
        """256 bits; allauth takes 95, and domain.md 8.2 asks for 128."""
        return secrets.token_urlsafe(32)

    def get_requests_session(self) -> requests.Session:
        """As allauth's, with its time limit. What is asked of the gemeente, and the secret, go nowhere else."""
        sessie = super().get_requests_session()
        sessie.max_redirects = 0
        return sessie


class Aanbieder(OpenIDConnectProvider):
    """The server of one gemeente."""

    pkce_enabled_default = True

    def __init__(self, request: HttpRequest, inlog: Gemeentelogin) -> None:
        self.inlog = inlog
        app = SocialApp(
            provider=self.id,
            provider_id=inlog.sleutel,
            name=inlog.naam,
            client_id=inlog.client_id,
            secret=inlog.client_secret,
            settings={"server_url": f"{inlog.server_url.rstrip('/')}/.well-known/openid-configuration"},
        )
        super().__init__(request, app=app)

    def get_default_scope(self) -> list[str]:
        """Who it is, without name and without mail address."""
        return ["openid"]

    def get_oauth2_adapter(self, request: HttpRequest) -> "Uitwisseling":
        return Uitwisseling(request, self)

    @cached_property
    def configuratie(self) -> dict[str, object]:
        """What the server says of itself. Raises Geweigerd when it speaks for another, or over an open line."""
        with Gemeenteaccounts().get_requests_session() as sessie:
            antwoord = sessie.get(self.server_url)
            antwoord.raise_for_status()
            gezegd = antwoord.json()
        if not isinstance(gezegd, dict) or gezegd.get("issuer") != self.inlog.server_url:
            raise Geweigerd(Reden.AFZENDER)
        if not all(is_veilig_adres(gezegd.get(naam)) for naam in NODIG):
            raise Geweigerd(Reden.ANTWOORD)
        methoden = gezegd.get("token_endpoint_auth_methods_supported", [])
        return {naam: gezegd[naam] for naam in NODIG} | {"token_endpoint_auth_methods_supported": methoden}


class Uitwisseling(OpenIDConnectOAuth2Adapter):
    """One login at that server."""

    def __init__(self, request: HttpRequest, aanbieder: Aanbieder) -> None:
        super().__init__(request, aanbieder.inlog.sleutel)
        self.aanbieder = aanbieder

    def get_provider(self) -> Aanbieder:
        return self.aanbieder

    @property
    def openid_config(self) -> dict[str, object]:
        return self.aanbieder.configuratie

    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        return request.build_absolute_uri(reverse("account_gemeente_terug", args=[self.provider_id]))
