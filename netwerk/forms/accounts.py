"""The forms of logging in and of passwords: allauth's checks, with our fields and words.

Formulier comes after allauth's form, because some of those take the user as their first argument.
"""

from allauth.account import forms as allauth
from django import forms
from django.http import HttpRequest

from netwerk.accounts import meld_zonder_account
from netwerk.models import Lid
from participatie.forms import Formulier

_VRAAG_EMAIL = "Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl."
_HULP_WACHTWOORD = "Neem minstens 12 tekens. Een zin van een paar woorden kunt u makkelijk onthouden."


def _emailveld(naam: str = "e-mailadres") -> forms.EmailField:
    return forms.EmailField(
        label=naam.capitalize(),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": _VRAAG_EMAIL, "invalid": _VRAAG_EMAIL},
    )


def _wachtwoord(formulier: forms.Form, veld: str, label: str, *, leeg: str, hulp: str = "") -> None:
    """Give allauth's password field our words, without a placeholder."""
    formulier.fields[veld].label = label
    formulier.fields[veld].help_text = hulp
    formulier.fields[veld].error_messages["required"] = leeg
    formulier.fields[veld].widget.attrs.pop("placeholder", None)


def _nieuw_wachtwoord(formulier: forms.Form) -> None:
    _wachtwoord(formulier, "password1", "Nieuw wachtwoord", leeg="Bedenk een nieuw wachtwoord.", hulp=_HULP_WACHTWOORD)
    # Once is enough: after a typing mistake a code by mail still lets somebody in.
    del formulier.fields["password2"]


class WachtwoordloginForm(allauth.LoginForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = _emailveld()
        _wachtwoord(self, "password", "Wachtwoord", leeg="Vul uw wachtwoord in.")

    def clean_login(self) -> str:
        return super().clean_login().lower()


class CodeAanvragenForm(allauth.RequestLoginCodeForm, Formulier):
    email = _emailveld()

    def clean_email(self) -> str:
        self.cleaned_data["email"] = self.cleaned_data["email"].lower()
        return super().clean_email()

    @property
    def account(self) -> Lid | None:
        """Who gets the code; None when nobody can log in with this address."""
        return self._user

    def clean(self) -> dict[str, object]:
        gegevens = super().clean()
        if not self.errors and self._user is None:
            meld_zonder_account(gegevens["email"])
        return gegevens


class CodeForm(allauth.ConfirmLoginCodeForm, Formulier):
    """Six digits. Spaces and dashes that come along with pasting do not matter."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _maak_codeveld(self)


class AdresBevestigenForm(allauth.ConfirmEmailVerificationCodeForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _maak_codeveld(self)


def _maak_codeveld(formulier: forms.Form) -> None:
    formulier.fields["code"] = forms.CharField(
        label="Code",
        help_text="6 cijfers. Ze staan bovenaan in de mail.",
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "autofocus": True, "class": "code"}
        ),
        error_messages={"required": "Vul de 6 cijfers uit de mail in."},
    )


class WachtwoordVergetenForm(allauth.ResetPasswordForm, Formulier):
    email = _emailveld()

    def save(self, request: HttpRequest, **kwargs: object) -> str:
        if not self.users:
            meld_zonder_account(self.cleaned_data["email"].lower())
        return super().save(request, **kwargs)


class WachtwoordHerstellenForm(allauth.ResetPasswordKeyForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _nieuw_wachtwoord(self)


class WachtwoordKiezenForm(allauth.SetPasswordForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _nieuw_wachtwoord(self)


class WachtwoordWijzigenForm(allauth.ChangePasswordForm, Formulier):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        _wachtwoord(self, "oldpassword", "Uw wachtwoord van nu", leeg="Vul het wachtwoord in dat u nu hebt.")
        _nieuw_wachtwoord(self)
