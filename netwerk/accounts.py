"""How allauth behaves here: accounts are given by invitation, never taken, and nobody learns who has one."""

from uuid import UUID

from allauth.account.adapter import DefaultAccountAdapter, get_adapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.core import context
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import reverse

from netwerk import na_inloggen, sessies, uitnodigingen
from netwerk.gevoelig import is_vers
from netwerk.models import Lid
from netwerk.wie import lees_lid
from participatie import muur
from participatie.demo import DEMO_PERSONEN

TE_VAAK = "too_many_login_attempts"
"""allauth's name for "you tried this too often"."""


class Inloggen(AuthenticationBackend):
    """allauth's only backend, that brings along what every page asks of who is logged in."""

    def get_user(self, user_id: UUID) -> Lid | None:
        lid = lees_lid(user_id)
        return lid if lid and self.user_can_authenticate(lid) else None


class Accounts(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": (
            "Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Probeer het nog eens, of log in met een code."
        ),
        "enter_current_password": "Dit is niet uw wachtwoord van nu. Typ het nog een keer.",
        "incorrect_code": "Deze code klopt niet. Kijk nog eens in de mail en typ de 6 cijfers over.",
        "incorrect_password": "Dit is niet uw wachtwoord. Typ het nog een keer.",
        "code_voorbij": "Deze code werkt niet meer. Vraag een nieuwe code aan.",
        "rate_limited": "Het ging te vaak mis. Wacht 15 minuten en probeer het dan opnieuw.",
        TE_VAAK: "Het ging te vaak mis. Wacht 15 minuten en probeer het dan opnieuw.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def validation_error(self, code: str, *args: object) -> ValidationError:
        sessies.noteer_mislukt(code)
        return super().validation_error(code, *args)

    def is_ajax(self, request: HttpRequest) -> bool:
        """Answer with pages only: what is not there cannot leak."""
        return False

    def add_message(self, *args: object, **kwargs: object) -> None:
        """Say nothing: netwerk/views/accounts.py says what happened, in our words, and only when it matters."""

    def login(self, request: HttpRequest, user: Lid) -> None:
        """From here on the database works for this person."""
        super().login(request, user)
        muur.werk_voor(user.pk)
        uitnodigingen.na_het_inloggen(request, user)
        na_inloggen.doe(request, user)

    def is_reauthentication_required(self, *, app: str, **kwargs: object) -> bool:
        """allauth asks this beside our own decorator, which says what counts."""
        return not is_vers(context.request)

    def get_reauthentication_methods(self, user: Lid) -> list[dict[str, str]]:
        return [{"id": "bevestigen", "url": reverse("bevestigen")}]

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("vandaag")

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: object) -> str:
        """Count wrong passwords per account and address, so that nobody can lock out somebody else."""
        return f"{super()._get_login_attempts_cache_key(request, **credentials)}:{self.get_client_ip(request)}"


def demopersoon(email: str) -> Lid | None:
    """Return one of the people of the demo, and nobody else."""
    if email not in {persoon.email for persoon in DEMO_PERSONEN}:
        return None
    return Lid.objects.filter(email=email, is_active=True).first()


def meld_zonder_account(email: str) -> None:
    """Mail that there is no account. An unknown address costs as much time as a known one, and its owner is helped."""
    get_adapter().send_mail("account/email/unknown_account", email, {})
