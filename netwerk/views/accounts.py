"""Logging in and out, and passwords. The flows are allauth's; here stand who may come in, and what a mistake answers.

The names are those that allauth looks up. What has no name here does not exist, signing up for one.
"""

from collections.abc import Callable

from allauth.account import views as allauth
from allauth.account.internal.stagekit import LOGIN_SESSION_KEY
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST, require_safe

from netwerk.accounts import TE_VAAK, demopersoon
from netwerk.forms.accounts import CodeAanvragenForm
from netwerk.gevoelig import DEMOPERSOON, gevoelig
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import bij_het_inloggen, voor_ieder_lid
from participatie.demo import DEMO_PERSONEN
from participatie.methoden import formulierpagina

DEZE_COMPUTER = {"127.0.0.1", "::1"}


def _met_status(antwoord: HttpResponse) -> HttpResponse:
    """Give a form with mistakes its 422, and 429 when it was tried too often; allauth answers 200 to both."""
    form = getattr(antwoord, "context_data", None) and antwoord.context_data.get("form")
    if form and form.is_bound and form.errors:
        codes = {fout.code for lijst in form.errors.as_data().values() for fout in lijst}
        antwoord.status_code = 429 if TE_VAAK in codes else 422
    return antwoord


def _codepagina(request: HttpRequest, view: Callable[[HttpRequest], HttpResponse]) -> HttpResponse:
    """Say why the page with the code is gone: too long ago, or 3 times wrong. allauth just goes elsewhere."""
    wachtte = LOGIN_SESSION_KEY in request.session
    antwoord = view(request)
    if wachtte and LOGIN_SESSION_KEY not in request.session and not request.user.is_authenticated:
        messages.error(request, "Deze code werkt niet meer. Vraag hieronder een nieuwe code aan.")
    return _met_status(antwoord)


def _wachtwoordpagina(request: HttpRequest, view: Callable[[HttpRequest], HttpResponse]) -> HttpResponse:
    antwoord = view(request)
    if not request.user.is_authenticated:
        messages.success(request, "Uw nieuwe wachtwoord werkt. Log opnieuw in.")
    return _met_status(antwoord)


@formulierpagina
@bij_het_inloggen("whoever has no session yet starts one here")
def account_login(request: HttpRequest) -> HttpResponse:
    """One page, two ways: a code by mail (sent to account_request_login_code), or the password (sent here)."""
    antwoord = allauth.login(request)
    if isinstance(antwoord, TemplateResponse):
        antwoord.context_data["codeformulier"] = CodeAanvragenForm()
        antwoord.context_data["gemeentelogins"] = settings.GEMEENTELOGINS
        antwoord.context_data["demopersonen"] = _demopersonen() if settings.DEMO else []
    return _met_status(antwoord)


@formulierpagina
@bij_het_inloggen("asks for a code by mail, before there is a session")
def account_request_login_code(request: HttpRequest) -> HttpResponse:
    return _met_status(allauth.request_login_code(request))


@formulierpagina
@bij_het_inloggen("the code from the mail makes the session")
def account_confirm_login_code(request: HttpRequest) -> HttpResponse:
    return _codepagina(request, allauth.confirm_login_code)


@formulierpagina
@bij_het_inloggen("somebody with a password proves the mail address once, before there is a session")
def account_email_verification_sent(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:  # allauth leads on to a page about mail addresses, which is not here
        return redirect("vandaag")
    return _codepagina(request, allauth.email_verification_sent)


@require_safe
@bij_het_inloggen("tells somebody whose account was closed where to turn")
def account_inactive(request: HttpRequest) -> HttpResponse:
    return allauth.account_inactive(request)


@formulierpagina
@bij_het_inloggen("also ends a login that was begun and not finished")
def account_logout(request: HttpRequest) -> HttpResponse:
    ingelogd = request.user.is_authenticated
    antwoord = allauth.logout(request)
    if ingelogd and request.method == "POST":
        antwoord.headers["Clear-Site-Data"] = '"cache", "storage"'
        messages.success(request, "U bent uitgelogd.")
    return antwoord


@formulierpagina
@bij_het_inloggen("whoever forgot the password cannot log in with it")
def account_reset_password(request: HttpRequest) -> HttpResponse:
    return _met_status(allauth.password_reset(request))


@require_safe
@bij_het_inloggen("says that the mail was sent, before there is a session")
def account_reset_password_done(request: HttpRequest) -> HttpResponse:
    return allauth.password_reset_done(request)


@formulierpagina
@bij_het_inloggen("the link from the mail, opened before there is a session")
def account_reset_password_from_key(request: HttpRequest, uidb36: str, key: str) -> HttpResponse:
    return _met_status(allauth.password_reset_from_key(request, uidb36=uidb36, key=key))


@require_safe
@bij_het_inloggen("says that the new password works, before there is a session")
def account_reset_password_from_key_done(request: HttpRequest) -> HttpResponse:
    return allauth.password_reset_from_key_done(request)


@formulierpagina
@voor_ieder_lid
def account_change_password(request: HttpRequest) -> HttpResponse:
    return _wachtwoordpagina(request, allauth.password_change)


@formulierpagina
@voor_ieder_lid
@gevoelig
def account_set_password(request: HttpRequest) -> HttpResponse:
    """A first password, for somebody who only had codes by mail."""
    return _wachtwoordpagina(request, allauth.password_set)


def _demopersonen() -> list[dict[str, str]]:
    return [
        {
            "email": persoon.email,
            "naam": persoon.naam,
            "rol": Rolsoort(persoon.rol).label,
            "waar": getattr(persoon, "waar", ""),
        }
        for persoon in DEMO_PERSONEN
    ]


@bij_het_inloggen("the demo shows itself as one of its invented people; for others this address does not exist")
def demo_inloggen(request: HttpRequest) -> HttpResponse:
    van_buiten = request.META.get("REMOTE_ADDR") not in DEZE_COMPUTER or "X-Forwarded-For" in request.headers
    if not settings.DEMO or van_buiten:
        raise Http404
    return _demo_inloggen(request)


@require_POST
def _demo_inloggen(request: HttpRequest) -> HttpResponse:
    lid = demopersoon(request.POST.get("email", ""))
    if lid is None:
        messages.error(request, "Deze persoon is er niet. Kies iemand anders.")
        return redirect("account_login")
    login(request, lid, backend=settings.AUTHENTICATION_BACKENDS[0])
    request.session[DEMOPERSOON] = str(lid.pk)
    return redirect("vandaag")
