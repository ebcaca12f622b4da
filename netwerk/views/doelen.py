"""What the network wants to reach: the list, and the forms of who leads its werkgroepen."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.doelen import regels
from netwerk.forms.doelen import DoelForm, NieuwDoelForm
from netwerk.models import Netwerkdoel
from netwerk.rollen import LEIDT_WERKGROEPEN, MEEWERKROLLEN, heeft_rol
from netwerk.toegang import voor
from participatie.methoden import formulierpagina


@require_safe
@voor(*MEEWERKROLLEN)
def doelen(request: HttpRequest) -> TemplateResponse:
    wijzigbaar = set(Netwerkdoel.objects.wijzigbaar_voor(request.user).values_list("pk", flat=True))
    context = {
        "regels": [(regel, regel.doel.pk in wijzigbaar) for regel in regels(request.user)],
        "mag_toevoegen": heeft_rol(request.user, *LEIDT_WERKGROEPEN),
    }
    return TemplateResponse(request, "netwerk/doelen.html", context)


@formulierpagina
@voor(*LEIDT_WERKGROEPEN)
def doel_toevoegen(request: HttpRequest) -> HttpResponse:
    form = NieuwDoelForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    return _formulier(request, form, "Nieuw doel", "Het doel staat erbij.")


@formulierpagina
@voor(*LEIDT_WERKGROEPEN)
def doel_wijzigen(request: HttpRequest, doel_id: UUID) -> HttpResponse:
    doel = get_object_or_404(Netwerkdoel.objects.wijzigbaar_voor(request.user), pk=doel_id)
    form = DoelForm(request.POST if request.method == "POST" else None, instance=doel)
    return _formulier(request, form, "Doel wijzigen", "Uw wijziging is bewaard.")


def _formulier(request: HttpRequest, form: DoelForm, kop: str, melding: str) -> HttpResponse:
    if form.is_valid():
        form.save()
        messages.success(request, melding)
        return redirect("doelen")
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/doel_formulier.html", {"form": form, "kop": kop}, status=status)
