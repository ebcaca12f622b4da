"""The own account: what there is, where somebody is logged in, and the fresh step of pages marked gevoelig."""

from urllib.parse import urlencode

from allauth.account.internal.flows.login import record_authentication
from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import mailcode, sessies, tweede_stap
from netwerk.forms.tweede_stap import OpnieuwCodeForm, OpnieuwMailcodeForm, OpnieuwPasskeyForm, OpnieuwWachtwoordForm
from netwerk.gemeentelogin import koppelingen
from netwerk.gevoelig import terug_naar
from netwerk.rollen import NETWERKROLLEN, WERKGROEPROLLEN, heeft_rol, moet_tweede_stap, rolsoorten
from netwerk.sessietijden import in_woorden
from netwerk.toegang import voor_ieder_lid
from participatie.methoden import formulierpagina


@require_safe
@voor_ieder_lid
def account(request: HttpRequest) -> HttpResponse:
    inhoud = {
        "overzicht": tweede_stap.overzicht(request.user),
        "verplicht": moet_tweede_stap(request.user),
        "rollen": rolsoorten(request.user),
        "mag_eigen_pagina": heeft_rol(request.user, *NETWERKROLLEN),
        "apparaten": len(sessies.apparaten(request, timezone.now())),
        "gemeentelogins": koppelingen.inloggen_van(request.user),
        "mag_in_werkgroepen": heeft_rol(request.user, *WERKGROEPROLLEN),
        "heeft_wachtwoord": request.user.has_usable_password(),
    }
    return TemplateResponse(request, "account/account.html", inhoud)


# Where somebody is logged in


@require_safe
@voor_ieder_lid
def apparaten(request: HttpRequest) -> HttpResponse:
    tijden = sessies.tijden_van(request.user)
    inhoud = {
        "apparaten": sessies.apparaten(request, timezone.now()),
        "stil": in_woorden(tijden.stil),
        "hoogstens": in_woorden(tijden.hoogstens),
    }
    return TemplateResponse(request, "account/apparaten.html", inhoud)


@require_POST
@voor_ieder_lid
def apparaat_uitloggen(request: HttpRequest) -> HttpResponse:
    """End one session of this person, or all but this one."""
    sleutel = request.POST.get("sleutel", "")
    aantal = sessies.beeindig(request, sleutel) if sleutel else sessies.beeindig_andere(request)
    messages.success(request, "Dat apparaat is uitgelogd." if aantal == 1 else "Uw andere apparaten zijn uitgelogd.")
    return redirect("apparaten")


@require_safe
@voor_ieder_lid
def sessie(request: HttpRequest) -> JsonResponse:
    """Tell a page or phone that stood open who is logged in now, for how many seconds, and the key for its forms."""
    nu = timezone.now()
    eind = {"over": request.sessie.over(nu), "hoogstens": request.sessie.hoogstens(nu)}
    return JsonResponse({"lid": str(request.user.pk), "sleutel": get_token(request), **eind})


@require_POST
@voor_ieder_lid
def sessie_verlengen(request: HttpRequest) -> HttpResponse:
    """Stay logged in. Every request does that by itself; this one does nothing else."""
    return HttpResponse("U blijft ingelogd.", content_type="text/plain; charset=utf-8")


# A fresh step


@formulierpagina
@voor_ieder_lid
def bevestigen(request: HttpRequest) -> HttpResponse:
    """Ask again who this is, in the ways this person has; afterwards the page that was asked for opens."""
    manieren = _manieren(request)
    gekozen = manieren.get(request.POST.get("manier", ""))
    if gekozen is not None and gekozen.is_valid():
        _onthoud(request, gekozen)
        return redirect(terug_naar(request, "vandaag"))
    inhoud = {
        "form": gekozen,
        "manieren": manieren,
        "opties": tweede_stap.vraag_passkey(request.user) if "passkey" in manieren else "",
        "code_onderweg": mailcode.wacht(request.session),
        "terug": terug_naar(request, "vandaag"),
    }
    return TemplateResponse(request, "account/bevestigen.html", inhoud, status=422 if request.method == "POST" else 200)


@require_POST
@voor_ieder_lid
def bevestigen_code(request: HttpRequest) -> HttpResponse:
    """Mail a code to who has no second factor."""
    if "mailcode" in _manieren(request) and not mailcode.stuur(request):
        messages.error(request, "U vroeg te vaak een code aan. Wacht 15 minuten en probeer het dan opnieuw.")
    return redirect(f"{reverse('bevestigen')}?{urlencode({'next': terug_naar(request, 'vandaag')})}")


def _manieren(request: HttpRequest) -> dict[str, Form]:
    """Return the forms of the ways open to this person; what was sent belongs to one of them.

    A code by mail is for who has no second factor. The password alone is no second step: it is enough for somebody
    of staff who took that step before in this session, or has yet to set it up.
    """
    lid, heeft = request.user, tweede_stap.overzicht(request.user)
    met_wachtwoord = moet_tweede_stap(lid) and (not heeft.aantal or tweede_stap.is_gedaan(request))
    mogelijk = {
        "passkey": (bool(heeft.passkeys), OpnieuwPasskeyForm, {}),
        "app": (heeft.aantal > 0, OpnieuwCodeForm, {}),
        "wachtwoord": (met_wachtwoord and lid.has_usable_password(), OpnieuwWachtwoordForm, {}),
        "mailcode": (heeft.aantal == 0, OpnieuwMailcodeForm, {"sessie": request.session}),
    }
    gekozen = request.POST.get("manier")
    return {
        manier: soort(request.POST if manier == gekozen else None, user=lid, **erbij)
        for manier, (mag, soort, erbij) in mogelijk.items()
        if mag
    }


def _onthoud(request: HttpRequest, form: Form) -> None:
    """Write down the step in the session."""
    if isinstance(form, OpnieuwWachtwoordForm):
        reauthenticate_by_password(request)
    elif isinstance(form, OpnieuwMailcodeForm):
        record_authentication(request, request.user, "code", reauthenticated=True)
    else:
        form.save()
