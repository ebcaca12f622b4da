"""Long work: how far it is, and what came out of it. Only for who asked for it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.models import Klus
from netwerk.toegang import voor_ieder_lid
from participatie.bestanden import als_bijlage
from participatie.maat import is_bestand


@require_safe
@voor_ieder_lid
def klus_bekijken(request: HttpRequest, klus_id: UUID) -> TemplateResponse:
    klus = get_object_or_404(Klus.objects.zichtbaar_voor(request.user).defer("bestand"), pk=klus_id)
    return TemplateResponse(request, "netwerk/klus_bekijken.html", {"klus": klus})


@require_safe
@voor_ieder_lid
@is_bestand
def klus_bestand(request: HttpRequest, klus_id: UUID) -> HttpResponse:
    klus = get_object_or_404(Klus.objects.zichtbaar_voor(request.user), pk=klus_id)
    if klus.bestand is None:
        raise Http404
    antwoord = HttpResponse(bytes(klus.bestand), content_type="application/octet-stream")
    antwoord["Content-Disposition"] = als_bijlage(klus.bestandsnaam)
    return antwoord
