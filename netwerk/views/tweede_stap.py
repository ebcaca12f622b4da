"""The second step: taking it while logging in, and setting up an app, passkeys and recovery codes.

The flows are allauth's; the names are those that it looks up.
"""

import json

from allauth.account.models import Login
from allauth.core import ratelimit
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal import flows as herstelcodes
from allauth.mfa.totp.internal import flows as totp
from allauth.mfa.totp.views import ActivateTOTPView
from allauth.mfa.webauthn.internal import flows as passkeys
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from netwerk import tweede_stap
from netwerk.accounts import TE_VAAK
from netwerk.forms.tweede_stap import PasskeyInloggenForm, PasskeyToevoegenForm
from netwerk.gevoelig import gevoelig, terug_naar
from netwerk.rollen import moet_tweede_stap
from netwerk.toegang import bij_het_inloggen, voor_ieder_lid
from participatie.methoden import formulierpagina

NA = "na_tweede_stap"
"""Where the session keeps the page that was asked for, while somebody sets up the second step."""

_authenticeer = AuthenticateView.as_view(template_name="account/tweede_stap.html")
_koppel_app = ActivateTOTPView.as_view(template_name="account/app_koppelen.html")


# While logging in


@formulierpagina
@bij_het_inloggen("the second step, before there is a session")
def mfa_authenticate(request: HttpRequest) -> HttpResponse:
    antwoord = _authenticeer(request)
    if isinstance(antwoord, TemplateResponse):
        inhoud = antwoord.context_data
        inhoud["opties"] = json.dumps(inhoud.pop("js_data")["request_options"], default=dict)
        fout = next((form for form in (inhoud["form"], inhoud["webauthn_form"]) if form.errors), None)
        if fout:
            inhoud["form"], inhoud["codeformulier"] = fout, inhoud["form"]
            antwoord.status_code = 429 if any(fout.has_error(veld, TE_VAAK) for veld in fout.fields) else 422
        inhoud.setdefault("codeformulier", inhoud["form"])
        inhoud["heeft_passkey"] = '"allowCredentials": [{' in inhoud["opties"]
    return antwoord


@formulierpagina
@bij_het_inloggen("whoever has a passkey needs nothing else to log in")
def mfa_login_webauthn(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("vandaag")
    form = PasskeyInloggenForm(request.POST if request.method == "POST" else None)
    if form.is_bound:
        te_vaak = ratelimit.consume_or_429(request, action="login")
        if te_vaak:
            return te_vaak
        if form.is_valid():
            passkey = form.cleaned_data["credential"]
            naar = terug_naar(request, "vandaag")
            return passkeys.perform_passwordless_login(request, passkey, Login(passkey.user, redirect_url=naar))
    opties = tweede_stap.vraag_passkey(None)
    inhoud = {"form": form, "opties": opties, "terug": terug_naar(request, "vandaag")}
    return TemplateResponse(request, "account/passkey_inloggen.html", inhoud, status=422 if form.errors else 200)


# Setting up


@require_safe
@voor_ieder_lid
def mfa_index(request: HttpRequest) -> HttpResponse:
    """What somebody has, and the place to begin; staff comes here by itself while there is nothing yet."""
    if "next" in request.GET:
        request.session[NA] = terug_naar(request, "vandaag")
    inhoud = {
        "overzicht": tweede_stap.overzicht(request.user),
        "verplicht": moet_tweede_stap(request.user),
        "gedaan": tweede_stap.is_gedaan(request),
    }
    return TemplateResponse(request, "account/tweede_stap_overzicht.html", inhoud)


@formulierpagina
@voor_ieder_lid
@gevoelig
def mfa_activate_totp(request: HttpRequest) -> HttpResponse:
    if tweede_stap.app_van(request.user):
        return redirect("mfa_index")
    antwoord = _koppel_app(request)
    if isinstance(antwoord, TemplateResponse):
        form = antwoord.context_data["form"]
        antwoord.context_data["geheim"] = [form.secret[i : i + 4] for i in range(0, len(form.secret), 4)]
        antwoord.status_code = 422 if form.errors else 200
        return antwoord
    tweede_stap.toegevoegd(request, Authenticator.Type.TOTP, "Er is een app gekoppeld die codes geeft.")
    return _ingesteld(request, "Uw app is gekoppeld.")


@formulierpagina
@voor_ieder_lid
@gevoelig
def mfa_add_webauthn(request: HttpRequest) -> HttpResponse:
    form = PasskeyToevoegenForm(request.POST if request.method == "POST" else None, user=request.user)
    if form.is_bound and form.is_valid():
        passkeys.add_authenticator(request, name=form.cleaned_data["name"], credential=form.cleaned_data["credential"])
        tweede_stap.toegevoegd(request, Authenticator.Type.WEBAUTHN, "Er is een passkey bijgekomen.")
        return _ingesteld(request, "Uw passkey is bewaard.")
    opties = tweede_stap.vraag_nieuwe_passkey(request.user)
    return TemplateResponse(
        request,
        "account/passkey_toevoegen.html",
        {"form": form, "opties": opties},
        status=422 if form.errors else 200,
    )


def _ingesteld(request: HttpRequest, wat: str) -> HttpResponse:
    """Show the recovery codes when they are new; else back to the page that was asked for."""
    messages.success(request, wat)
    if not tweede_stap.codes_gezien(request.user):
        return redirect("mfa_view_recovery_codes")
    return redirect(request.session.pop(NA, "mfa_index"))


@formulierpagina
@voor_ieder_lid
@gevoelig
def mfa_deactivate_totp(request: HttpRequest) -> HttpResponse:
    app = tweede_stap.app_van(request.user)
    if app is None:
        return redirect("mfa_index")
    if request.method == "POST":
        totp.deactivate_totp(request, app)
        return _weggehaald(request, "De app die codes geeft, is losgekoppeld.")
    return _zeker(request, wat="De app die codes geeft", sleutel="")


@formulierpagina
@voor_ieder_lid
@gevoelig
def mfa_remove_webauthn(request: HttpRequest) -> HttpResponse:
    passkey = tweede_stap.passkey_van(request.user, request.POST.get("sleutel") or request.GET.get("sleutel", ""))
    if passkey is None:
        return redirect("mfa_index")
    if request.method == "POST":
        passkeys.remove_authenticator(request, passkey)
        return _weggehaald(request, "Er is een passkey weggehaald.")
    return _zeker(request, wat=str(passkey), sleutel=str(passkey.pk))


def _zeker(request: HttpRequest, *, wat: str, sleutel: str) -> HttpResponse:
    inhoud = {
        "wat": wat,
        "sleutel": sleutel,
        "laatste": tweede_stap.overzicht(request.user).aantal == 1,
        "verplicht": moet_tweede_stap(request.user),
    }
    return TemplateResponse(request, "account/factor_weghalen.html", inhoud)


def _weggehaald(request: HttpRequest, wat: str) -> HttpResponse:
    tweede_stap.veranderd(request, wat)
    messages.success(request, wat)
    return redirect("mfa_index")


# Recovery codes


@require_safe
@voor_ieder_lid
@gevoelig
def mfa_view_recovery_codes(request: HttpRequest) -> HttpResponse:
    """Show the codes once, right after they were made."""
    codes, nieuw = herstelcodes.view_recovery_codes(request)
    if codes is None:
        return redirect("mfa_index")
    inhoud = {
        "codes": codes.get_unused_codes() if nieuw else [],
        "aantal": len(codes.get_unused_codes()),
        "verder": request.session.pop(NA, reverse("vandaag")),
    }
    return TemplateResponse(request, "account/herstelcodes.html", inhoud)


@formulierpagina
@voor_ieder_lid
@gevoelig
def mfa_generate_recovery_codes(request: HttpRequest) -> HttpResponse:
    if not herstelcodes.can_generate_recovery_codes(request.user):
        return redirect("mfa_index")
    if request.method == "POST":
        herstelcodes.generate_recovery_codes(request)
        tweede_stap.veranderd(request, "Er zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.")
        return redirect("mfa_view_recovery_codes")
    return TemplateResponse(request, "account/herstelcodes_nieuw.html", {})
