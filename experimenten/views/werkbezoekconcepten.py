"""The text of a visit that is not saved yet: kept at every pause, thrown away on request."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from experimenten.forms.werkbezoeken import WerkbezoekForm
from experimenten.werkbezoekconcepten import VanEenAnder, bewaar_concept, gooi_concept_weg, lees_velden
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.bsn import namen_met_bsn


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoekconcept_bewaren(request: HttpRequest, sleutel: UUID) -> HttpResponse:
    velden = lees_velden(request.POST, WerkbezoekForm.veldnamen())
    try:
        concept = bewaar_concept(sleutel=sleutel, lid=request.user, velden=velden, nu=timezone.now())
    except VanEenAnder as fout:
        raise Http404 from fout
    context = {"concept": concept, "bevat_bsn": bool(namen_met_bsn(velden))}
    return TemplateResponse(request, "experimenten/werkbezoekconcept_bewaren.html", context)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoekconcept_weggooien(request: HttpRequest, sleutel: UUID) -> HttpResponse:
    gooi_concept_weg(sleutel=sleutel, lid=request.user)
    return redirect("werkbezoek_vastleggen")
