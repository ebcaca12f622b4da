"""Logging in by way of the gemeente, and joining that login to an account.

A form may not lead to another site (CSP `form-action`, and Chromium follows its redirects). So a form leads to a page
of ours, which goes on by itself, and has a link for a browser that does not.
"""

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import wraps

from allauth.account.utils import get_next_redirect_url
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST, require_safe

from netwerk.gemeentelogin import koppelingen, stroom
from netwerk.gemeentelogin.instellingen import Gemeentelogin, met_sleutel
from netwerk.gemeentelogin.uitkomst import Geweigerd, Reden
from netwerk.gevoelig import gevoelig
from netwerk.toegang import bij_het_inloggen, voor_ieder_lid
from participatie.fouten import te_vaak
from participatie.limiet import nog_ruimte

logger = logging.getLogger("netwerk.gemeentelogin")

NAAR_DE_GEMEENTE = "gemeentelogin_naar"
"""In the session: the address at the gemeente that the next page goes to."""

View = Callable[..., HttpResponse]


def ingesteld(view: View) -> View:
    """Find the login by its key; without it this address does not exist, whatever the method."""

    @wraps(view)
    def zoekt(request: HttpRequest, sleutel: str) -> HttpResponse:
        inlog = met_sleutel(sleutel)
        if inlog is None:
            raise Http404
        return view(request, inlog)

    return zoekt


def _van_het_eigen_netwerk(request: HttpRequest, inlog: Gemeentelogin) -> None:
    if inlog not in koppelingen.inloggen_van(request.user):
        raise Http404


# Logging in


@bij_het_inloggen("whoever has no session yet starts one here, at the gemeente")
@ingesteld
@require_POST
def account_gemeente_starten(request: HttpRequest, inlog: Gemeentelogin) -> HttpResponse:
    if request.user.is_authenticated:
        return redirect("vandaag")
    return _begin(request, inlog, doel=stroom.INLOGGEN, naar=get_next_redirect_url(request) or "")


@bij_het_inloggen("leads on to the gemeente, before there is a session")
@ingesteld
@require_safe
def account_gemeente_verder(request: HttpRequest, inlog: Gemeentelogin) -> HttpResponse:
    adres = request.session.pop(NAAR_DE_GEMEENTE, None)
    if adres is None:  # seen already: what was begun is used up
        return _terug_naar_het_begin(request)
    antwoord = render(request, "account/gemeente_verder.html", {"inlog": inlog, "adres": adres})
    antwoord.headers["Refresh"] = f"0; url={adres}"
    return antwoord


@bij_het_inloggen("whoever comes back from the gemeente has no session yet")
@ingesteld
@require_safe
def account_gemeente_terug(request: HttpRequest, inlog: Gemeentelogin) -> HttpResponse:
    """Somebody comes back. Always answers with another address: this one has a code in it."""
    try:
        terug = stroom.rond_af(request, inlog)
        if terug.doel == stroom.KOPPELEN:
            return _koppel(request, inlog, terug)
        antwoord = koppelingen.log_in(request, inlog, wie=terug.wie, naar=terug.naar)
    except Geweigerd as fout:
        return _geweigerd(request, inlog, fout.reden)
    if antwoord is None:
        logger.warning("gemeentelogin %s refused: unknown here", inlog.sleutel)
        return redirect("account_gemeente_onbekend", inlog.sleutel)
    return antwoord


@bij_het_inloggen("tells somebody whose login is not known here what to do")
@ingesteld
@require_safe
def account_gemeente_onbekend(request: HttpRequest, inlog: Gemeentelogin) -> TemplateResponse:
    return TemplateResponse(request, "account/gemeente_onbekend.html", {"inlog": inlog})


# The login of an account


@voor_ieder_lid
@require_safe
def gemeentelogin(request: HttpRequest) -> TemplateResponse:
    inloggen = koppelingen.inloggen_van(request.user)
    if not inloggen:
        raise Http404
    overzicht = koppelingen.overzicht(request.user, inloggen)
    return TemplateResponse(request, "netwerk/gemeentelogin.html", {"koppelingen": overzicht})


@voor_ieder_lid
@ingesteld
@require_POST
@gevoelig
def gemeentelogin_koppelen(request: HttpRequest, inlog: Gemeentelogin) -> HttpResponse:
    _van_het_eigen_netwerk(request, inlog)
    return _begin(request, inlog, doel=stroom.KOPPELEN)


@voor_ieder_lid
@ingesteld
@require_POST
@gevoelig
def gemeentelogin_ontkoppelen(request: HttpRequest, inlog: Gemeentelogin) -> HttpResponse:
    _van_het_eigen_netwerk(request, inlog)
    koppelingen.ontkoppel(request.user, inlog)
    messages.success(request, f"U kunt niet meer inloggen via {inlog.naam}.")
    return redirect("gemeentelogin")


# Steps


def _begin(request: HttpRequest, inlog: Gemeentelogin, *, doel: str, naar: str = "") -> HttpResponse:
    if not nog_ruimte(request, naam="gemeentelogin", hoogstens=60, per=timedelta(minutes=1)):
        return te_vaak(request)
    try:
        request.session[NAAR_DE_GEMEENTE] = stroom.begin(request, inlog, doel=doel, naar=naar)
    except Geweigerd as fout:
        return _geweigerd(request, inlog, fout.reden)
    return redirect("account_gemeente_verder", inlog.sleutel)


def _koppel(request: HttpRequest, inlog: Gemeentelogin, terug: stroom.Teruggekomen) -> HttpResponse:
    if not request.user.is_authenticated or terug.voor != str(request.user.pk):
        raise Geweigerd(Reden.STATE)
    _van_het_eigen_netwerk(request, inlog)
    koppelingen.koppel(request.user, inlog, terug.wie)
    messages.success(request, f"Gelukt. U kunt voortaan inloggen via {inlog.naam}.")
    return redirect("gemeentelogin")


def _geweigerd(request: HttpRequest, inlog: Gemeentelogin, reden: Reden) -> HttpResponse:
    logger.warning("gemeentelogin %s refused: %s", inlog.sleutel, reden)
    messages.error(request, reden.uitleg(inlog.naam))
    return _terug_naar_het_begin(request)


def _terug_naar_het_begin(request: HttpRequest) -> HttpResponse:
    return redirect("gemeentelogin" if request.user.is_authenticated else "account_login")
