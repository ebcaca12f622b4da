"""Wijken: what there is in each, where there is nothing yet, and naming them."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.wijken import NieuweWijkForm, WijkForm
from netwerk.models import Wijk
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.wijken import regels
from participatie.methoden import formulierpagina


@require_safe
@voor(*NETWERKROLLEN)
def wijken(request: HttpRequest) -> TemplateResponse:
    context = {
        "regels": regels(request.user, vandaag=timezone.localdate()),
        "mag_toevoegen": heeft_rol(request.user, Rolsoort.KWARTIERMAKER),
    }
    return TemplateResponse(request, "netwerk/wijken.html", context)


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def wijk_toevoegen(request: HttpRequest) -> HttpResponse:
    gestuurd = request.POST if request.method == "POST" else None
    form = NieuweWijkForm(gestuurd, gebruiker=request.user, vandaag=timezone.localdate())
    return _formulier(request, form, "Nieuwe wijk", "De wijk staat erbij.")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def wijk_wijzigen(request: HttpRequest, wijk_id: UUID) -> HttpResponse:
    wijk = get_object_or_404(Wijk.objects.wijzigbaar_voor(request.user), pk=wijk_id)
    gestuurd = request.POST if request.method == "POST" else None
    form = WijkForm(gestuurd, instance=wijk, vandaag=timezone.localdate())
    return _formulier(request, form, "Wijk wijzigen", "Uw wijziging is bewaard.")


def _formulier(request: HttpRequest, form: WijkForm, kop: str, melding: str) -> HttpResponse:
    if form.is_valid():
        form.save()
        messages.success(request, melding)
        return redirect("wijken")
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/wijk_formulier.html", {"form": form, "kop": kop}, status=status)
