"""The forms of the second step and of a fresh step: allauth's checks, with our fields and words."""

import json
import struct
from collections.abc import Callable

from allauth.account import forms as account
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as stap
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.core.exceptions import ValidationError

from netwerk import mailcode
from netwerk.accounts import TE_VAAK
from participatie.forms import Formulier

_LANGSTE = 10_000
"""Characters; what a browser sends is a quarter of this."""


def _codeveld(formulier: forms.Form, hulp: str, *, leeg: str) -> None:
    formulier.fields["code"] = forms.CharField(
        label="Code",
        help_text=hulp,
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True, "class": "code"}
        ),
        error_messages={"required": leeg},
    )


_UIT_DE_APP = "6 cijfers uit uw app. Telefoon kwijt? Typ dan een herstelcode van 8 cijfers."
_LEEG = "Typ de code uit uw app."


class StapCodeForm(stap.AuthenticateForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _codeveld(self, _UIT_DE_APP, leeg=_LEEG)


class OpnieuwCodeForm(stap.ReauthenticateForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _codeveld(self, _UIT_DE_APP, leeg=_LEEG)


class AppKoppelenForm(totp.ActivateTOTPForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _codeveld(self, "De 6 cijfers die nu in uw app staan.", leeg="Typ de 6 cijfers uit uw app.")
        del self.fields["code"].widget.attrs["autofocus"]  # the page is read from the top


class OpnieuwWachtwoordForm(account.ReauthenticateForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        veld = self.fields["password"]
        veld.label = "Uw wachtwoord"
        veld.help_text = ""
        veld.error_messages["required"] = "Vul uw wachtwoord in."
        veld.widget.attrs.pop("placeholder", None)


class OpnieuwMailcodeForm(Formulier):
    """The code that was mailed to the own address of somebody who has no second factor."""

    def __init__(self, *args, sessie, user, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.sessie, self.user = sessie, user
        _codeveld(self, "6 cijfers. Ze staan bovenaan in de mail.", leeg="Vul de 6 cijfers uit de mail in.")

    def clean_code(self) -> str:
        mailcode.eis_goed(self.sessie, self.user, self.cleaned_data["code"])
        return self.cleaned_data["code"]


# Passkeys: what the browser sends is JSON that anybody can have written


class Passkeyveld(forms.CharField):
    widget = forms.HiddenInput

    def clean(self, value: str) -> dict[str, object]:
        tekst = super().clean(value)
        try:
            gelezen = json.loads(tekst) if len(tekst) <= _LANGSTE else None
        except (ValueError, RecursionError):
            gelezen = None
        if not isinstance(gelezen, dict):
            raise _klopt_niet()
        return gelezen


def _klopt_niet() -> ValidationError:
    return get_adapter().validation_error("incorrect_code")


def _of_klopt_niet(lees: Callable[[], object]) -> object:
    """Read what the browser sent; whatever is wrong with it, the answer is the same."""
    try:
        return lees()
    except ValidationError as fout:
        if getattr(fout, "code", "") == TE_VAAK:
            raise
        raise _klopt_niet() from fout
    except (TypeError, ValueError, LookupError, AttributeError, struct.error) as fout:
        raise _klopt_niet() from fout


def _passkeyveld(formulier: forms.Form) -> None:
    formulier.fields["credential"] = Passkeyveld(
        error_messages={"required": "Uw apparaat gaf geen antwoord. Probeer het nog een keer."}
    )


class StapPasskeyForm(webauthn.AuthenticateWebAuthnForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _passkeyveld(self)

    def clean_credential(self):
        return _of_klopt_niet(super().clean_credential)


class OpnieuwPasskeyForm(StapPasskeyForm):
    reauthenticated = True


class PasskeyInloggenForm(StapPasskeyForm):
    passwordless = True

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, user=None, **kwargs)


class PasskeyToevoegenForm(webauthn.SignupWebAuthnForm, Formulier):
    """A passkey that also logs in by itself, so the device has to ask for a finger, a face or a pin."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        naam = forms.CharField(
            label="Naam",
            required=False,
            max_length=60,
            help_text="Zo herkent u later welke het is, bijvoorbeeld Telefoon of Laptop van het werk.",
        )
        self.fields["name"] = naam
        _passkeyveld(self)

    def clean(self) -> dict[str, object]:
        self.cleaned_data["passwordless"] = True
        return _of_klopt_niet(super().clean)
