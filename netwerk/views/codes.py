"""The code of the poster: check in with the own phone, and say what one found. Open to everybody in the room."""

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk import aan_de_deur, gastlinks, meningen
from netwerk.forms.meningen import MeningForm
from netwerk.models import Bijeenkomst, Genodigde
from netwerk.toegang import openbaar
from netwerk.tweede_stap import bekende_gebruiker
from netwerk.views.antwoorden import GAST, mag_nog_meedoen, mag_nog_proberen
from netwerk.voorlezen import opnames_van
from participatie.methoden import formulierpagina

GEGEVEN = "meningen"
"""Where the session remembers of which bijeenkomsten this phone gave a mening."""


@formulierpagina
@openbaar("the QR at the door: who was invited checks in, and everybody finds the way to the evaluation")
def bijeenkomst_code(request: HttpRequest, code: str) -> HttpResponse:
    bijeenkomst = gastlinks.bijeenkomst_met_code(code)
    if bijeenkomst is None:
        return _onbekende_code(request)
    nu = timezone.now()
    open_deur = gastlinks.is_bij_de_deur(bijeenkomst, nu)
    if request.method == "POST":
        gast = gastlinks.gast_of_lid_hier(bijeenkomst, **_wie(request))
        if gast and open_deur:
            aan_de_deur.meld_zelf_aanwezig(gast, nu=nu)
            messages.success(request, "Welkom! U staat op de lijst.")
        return redirect("bijeenkomst_code", code)
    gast = gastlinks.gast_hier(bijeenkomst, **_wie(request))
    context = {
        "bijeenkomst": bijeenkomst,
        "code": code.upper(),
        "is_bekend": gast is not None or gastlinks.hoort_erbij(bijeenkomst, _wie(request)["lid"]),
        "is_er": gast is not None and gast.is_er,
        "kan_inchecken": open_deur,
        "is_geweest": bijeenkomst.eindigt_op <= nu,
        "mening_open": meningen.is_open(bijeenkomst, nu),
        "opnames_van": partial(opnames_van, bijeenkomst.samenwerkingsverband_id),
    }
    return TemplateResponse(request, "netwerk/bijeenkomst_code.html", context)


@formulierpagina
@openbaar("everybody in the room says what they found, also without account, and without saying who it is")
def mening_geven(request: HttpRequest, code: str) -> HttpResponse:
    """On the own phone once; on a shared device (`?samen=1`) the next person begins on an empty page."""
    bijeenkomst = gastlinks.bijeenkomst_met_code(code)
    if bijeenkomst is None:
        return _onbekende_code(request)
    samen = request.GET.get("samen") == "1"
    is_open = meningen.is_open(bijeenkomst, timezone.now())
    gast = None if samen else gastlinks.gast_hier(bijeenkomst, **_wie(request))
    is_klaar = not samen and _gaf_al(request, bijeenkomst, gast)
    form = MeningForm(request.POST if request.method == "POST" else None, vragen=meningen.vragen(bijeenkomst))
    status = 200
    if request.method == "POST" and is_open and not is_klaar:
        if not form.is_valid():
            status = 422
        elif mag_nog_meedoen(request):
            meningen.geef(bijeenkomst, **form.cleaned_data, gast=gast)
            if not samen:
                request.session[GEGEVEN] = [*request.session.get(GEGEVEN, []), str(bijeenkomst.pk)]
            messages.success(request, "Dank u wel. Niemand ziet van wie dit antwoord is.")
            return redirect(request.get_full_path())
        else:
            form.add_error(None, "Er kwamen vanaf deze plek veel antwoorden binnen. Probeer het over een uur nog eens.")
            status = 429
    context = {"bijeenkomst": bijeenkomst, "code": code.upper(), "form": form}
    context |= {"samen": samen, "is_open": is_open, "is_klaar": is_klaar}
    context["opnames_van"] = partial(opnames_van, bijeenkomst.samenwerkingsverband_id)
    return TemplateResponse(request, "netwerk/mening_geven.html", context, status=status)


def _wie(request: HttpRequest) -> dict[str, object]:
    return {"lid": bekende_gebruiker(request), "bewaard": str(request.session.get(GAST, ""))}


def _gaf_al(request: HttpRequest, bijeenkomst: Bijeenkomst, gast: Genodigde | None) -> bool:
    if gast is not None:
        return gast.mening_gegeven
    return str(bijeenkomst.pk) in request.session.get(GEGEVEN, [])


def _onbekende_code(request: HttpRequest) -> HttpResponse:
    status = 404 if mag_nog_proberen(request) else 429
    return TemplateResponse(request, "netwerk/code_onbekend.html", {"te_vaak": status == 429}, status=status)
