"""A visit without reception: the page that opens, what keeps it open, and the way in for what was kept on a phone."""

from hashlib import sha256
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten import botsingen
from experimenten.forms.werkbezoek_zonder_internet import WerkbezoekZonderInternetForm
from experimenten.forms.werkbezoeken import WerkbezoekForm
from experimenten.models import Werkbezoek
from experimenten.werkbezoekconcepten import VanEenAnder, bewaar_concept, lees_velden, zegt_meer
from experimenten.werkbezoeken import leg_vast
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor

ZONDER_INTERNET = "experimenten/werkbezoek_zonder_internet.html"


@require_safe
@openbaar("an empty form, the same for everybody: a phone keeps it to open without reception")
def werkbezoek_zonder_internet(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, ZONDER_INTERNET, {"form": WerkbezoekZonderInternetForm()})


@require_safe
@openbaar("the script that keeps the empty form; a phone asks for it also after the session ended")
def werkbezoek_werker(request: HttpRequest) -> HttpResponse:
    schil = render_to_string(ZONDER_INTERNET, {"form": WerkbezoekZonderInternetForm()})
    context = {
        "versie": sha256(schil.encode()).hexdigest()[:16],
        "schil": reverse("werkbezoek_zonder_internet"),
        "formulier": reverse("werkbezoek_vastleggen"),
        "vast": f"/{settings.STATIC_URL.lstrip('/')}",
    }
    return TemplateResponse(request, "experimenten/werkbezoek_werker.js", context, content_type="text/javascript")


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoek_nasturen(request: HttpRequest, sleutel: UUID) -> JsonResponse:
    """Save what a phone kept. Sent again it answers the same; changed elsewhere meanwhile, it says where both are."""
    velden = lees_velden(request.POST, WerkbezoekForm.veldnamen())
    vandaag = timezone.localdate()
    form = WerkbezoekForm(velden=velden, controleer=True, lid=request.user, vandaag=vandaag, nagestuurd=True)
    eigen = Werkbezoek.objects.wijzigbaar_voor(request.user).filter(kwartiermaker=request.user)
    eerder = eigen.met_alles().filter(sleutel=sleutel).first()
    try:
        if eerder is not None:
            return _al_bewaard(request, eerder, form)
        return _bewaar(request, form, sleutel=sleutel, velden=velden)
    except (IntegrityError, VanEenAnder) as fout:
        raise Http404 from fout


def _bewaar(request: HttpRequest, form: WerkbezoekForm, *, sleutel: UUID, velden: dict[str, list[str]]) -> JsonResponse:
    nu = timezone.now()
    if not form.is_valid():
        concept = bewaar_concept(sleutel=sleutel, lid=request.user, velden=velden, nu=nu)
        op = timezone.localtime(concept.bewaard_op).isoformat() if concept else ""
        return JsonResponse({"stand": "onvolledig", "op": op}, status=422)
    werkbezoek = leg_vast(invoer=form.invoer(), sleutel=sleutel, kwartiermaker=request.user, nu=nu)
    messages.success(request, f"Uw bezoek bij {werkbezoek.organisatie} is bewaard.")
    return _bewaard(werkbezoek)


def _al_bewaard(request: HttpRequest, werkbezoek: Werkbezoek, form: WerkbezoekForm) -> JsonResponse:
    """The answer got lost and it is sent again, or it was finished on another device with other words."""
    if form.is_valid():
        nu = botsingen.invoer_van(werkbezoek, lezer=request.user)
        is_anders = bool(botsingen.verschillen(mijn=form.invoer(), nu=nu)) or werkbezoek.verwijderd_op is not None
    else:
        nu = botsingen.velden_van(botsingen.invoer_van(werkbezoek, lezer=request.user))
        is_anders = zegt_meer(lees_velden(request.POST, WerkbezoekForm.veldnamen()), dan=nu)
    if not is_anders:
        return _bewaard(werkbezoek)
    waar = {
        "wijzigen": reverse("werkbezoek_wijzigen", args=[werkbezoek.pk]),
        "bestanden": reverse("bezoekbestand_nasturen", args=[werkbezoek.pk]),
    }
    return JsonResponse({"stand": "anders", **waar}, status=409)


def _bewaard(werkbezoek: Werkbezoek) -> JsonResponse:
    bestanden = reverse("bezoekbestand_nasturen", args=[werkbezoek.pk])
    return JsonResponse({"stand": "bewaard", "adres": werkbezoek.get_absolute_url(), "bestanden": bestanden})
