"""The second step of logging in: obligatory for staff, with an app or a passkey, and recovery codes (domain.md 6.4)."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth as webauthn
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse

from netwerk import sessies
from netwerk.gemeentelogin.twee_stappen import tweede_stap_via_gemeente
from netwerk.gevoelig import is_demosessie
from netwerk.models import Lid
from netwerk.rollen import moet_tweede_stap
from netwerk.toegang import Openbaar
from participatie.versleuteling import ontsleutel, versleutel

INSTELLEN = frozenset({"mfa_index", "mfa_activate_totp", "mfa_add_webauthn"})
ZONDER = frozenset({"bevestigen", "bevestigen_code", "sessie_verlengen"})
"""What staff can reach before the second step, beside what is public; INSTELLEN only who has no factor yet."""


class Factoren(DefaultMFAAdapter):
    """How allauth's second factors behave here: secrets are encrypted in the table, and words are ours."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": "Dit kan nu niet weg.",
        "cannot_generate_recovery_codes": "Koppel eerst een app of maak een passkey.",
        "incorrect_code": "Dat klopt niet. Probeer het nog een keer. Typt u een code? Neem dan de code van nu.",
        "unverified_email": "Bevestig eerst uw e-mailadres.",
    }

    def validation_error(self, code: str, *args: object) -> ValidationError:
        sessies.noteer_mislukt(code)
        return super().validation_error(code, *args)

    def encrypt(self, text: str) -> str:
        return versleutel(text)

    def decrypt(self, encrypted_text: str) -> str:
        return ontsleutel(encrypted_text)

    def generate_authenticator_name(self, user: Lid, type: Authenticator.Type) -> str:  # noqa: A002 - allauth's word
        return f"Passkey {Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1}"

    def _get_site_name(self) -> str:
        return "Participatienetwerk"


# Who has to


def is_gedaan(request: HttpRequest) -> bool:
    """Tell whether this session may be used: the second step was taken in it, or is not asked of this person."""
    if not moet_tweede_stap(request.user) or is_demosessie(request) or tweede_stap_via_gemeente(request):
        return True
    stappen = get_authentication_records(request, request.user)
    return request.sessie.heeft_factor and any(stap["method"] == "mfa" for stap in stappen)


def bekende_gebruiker(request: HttpRequest) -> Lid | None:
    """Return who is logged in, for a page that visitors open too: somebody halfway is a visitor there."""
    return request.user if request.user.is_authenticated and is_gedaan(request) else None


def omleiding(request: HttpRequest, view: Callable[..., HttpResponse]) -> HttpResponseRedirect | None:
    """Return where somebody has to go first; None when the view may answer."""
    if not request.user.is_authenticated or isinstance(getattr(view, "toegang", None), Openbaar) or is_gedaan(request):
        return None
    mag = ZONDER if request.sessie.heeft_factor else ZONDER | INSTELLEN
    if request.resolver_match.url_name in mag:
        return None
    doel = reverse("bevestigen" if request.sessie.heeft_factor else "mfa_index")
    if request.method in {"GET", "HEAD"}:
        doel = f"{doel}?{urlencode({REDIRECT_FIELD_NAME: request.get_full_path()})}"
    return HttpResponseRedirect(doel)


# What somebody has


@dataclass(frozen=True, kw_only=True)
class Passkey:
    sleutel: int
    naam: str
    sinds: datetime
    gebruikt: datetime | None


@dataclass(frozen=True, kw_only=True)
class Overzicht:
    app: Authenticator | None
    passkeys: list[Passkey]
    herstelcodes: int | None
    """How many are left; None when there are none."""

    @property
    def aantal(self) -> int:
        return len(self.passkeys) + (self.app is not None)


def overzicht(lid: Lid) -> Overzicht:
    rijen = list(Authenticator.objects.filter(user_id=lid.pk).order_by("created_at"))
    codes = _een(rijen, Authenticator.Type.RECOVERY_CODES)
    return Overzicht(
        app=_een(rijen, Authenticator.Type.TOTP),
        passkeys=[
            Passkey(sleutel=rij.pk, naam=str(rij), sinds=rij.created_at, gebruikt=rij.last_used_at)
            for rij in rijen
            if rij.type == Authenticator.Type.WEBAUTHN
        ],
        herstelcodes=len(codes.wrap().get_unused_codes()) if codes else None,
    )


def _een(rijen: list[Authenticator], soort: Authenticator.Type) -> Authenticator | None:
    return next((rij for rij in rijen if rij.type == soort), None)


def app_van(lid: Lid) -> Authenticator | None:
    return Authenticator.objects.filter(user_id=lid.pk, type=Authenticator.Type.TOTP).first()


def codes_gezien(lid: Lid) -> bool:
    """Tell whether the recovery codes were shown: that happens once."""
    codes = Authenticator.objects.filter(user_id=lid.pk, type=Authenticator.Type.RECOVERY_CODES).first()
    return codes is None or codes.wrap().did_view


def passkey_van(lid: Lid, sleutel: str) -> Authenticator | None:
    if not sleutel.isdecimal() or len(sleutel) > 18:
        return None
    return Authenticator.objects.filter(user_id=lid.pk, type=Authenticator.Type.WEBAUTHN, pk=sleutel).first()


# What the browser is asked, as text


def vraag_passkey(lid: Lid | None) -> str:
    """Ask to use a passkey: one of this person, or any when nobody is known yet."""
    return json.dumps(webauthn.begin_authentication(lid), default=dict)


def vraag_nieuwe_passkey(lid: Lid) -> str:
    return json.dumps(webauthn.begin_registration(lid, passwordless=True), default=dict)


# What follows from a change


def toegevoegd(request: HttpRequest, soort: Authenticator.Type, wat: str) -> None:
    """A factor was added in this session: the step is taken, other sessions end, and its owner hears it by mail."""
    record_authentication(request, request.user, "mfa", type=soort, reauthenticated=True)
    veranderd(request, wat)


def veranderd(request: HttpRequest, wat: str) -> None:
    """End all other sessions of this person, and mail what changed (ASVS 7.4.3)."""
    sessies.beeindig_andere(request)
    _meld(request.user, wat)


def begin_opnieuw(lid: Lid) -> None:
    """Take all factors away and end all sessions; at the next login a new one is set up. Mailed to its owner."""
    Authenticator.objects.filter(user_id=lid.pk).delete()
    sessies.beeindig_alle(lid)
    _meld(lid, "Uw tweede stap bij het inloggen is weg.")


def _meld(lid: Lid, wat: str) -> None:
    onderwerp = render_to_string("account/email/veranderd_subject.txt")
    send_mail(onderwerp, render_to_string("account/email/veranderd_message.txt", {"wat": wat}), None, [lid.email])
