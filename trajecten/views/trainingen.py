"""Trainingen: what one did, what expires, and for the kwartiermaker how many coaches have one."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rollen import gemeenten
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import trainingen as werk
from trajecten.forms.trainingen import TrainingForm
from trajecten.models import Training
from trajecten.toegang import HELPERS

PER_PAGINA = 20


@require_safe
@voor(*HELPERS)
def trainingen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    waar = werk.gemeenten_om_te_plannen(request.user)
    context = {
        "pagina": Paginator(werk.eigen(request.user), PER_PAGINA).get_page(request.GET.get("page")),
        "plant": bool(waar),
        "dekking": werk.dekking(waar, vandaag=vandaag) if waar else [],
    }
    return TemplateResponse(request, "trajecten/trainingen.html", context)


@require_safe
@voor(*HELPERS)
def trainingen_verlopen(request: HttpRequest) -> HttpResponse:
    """What is over soon or already, the own ones and those of colleagues one plans for."""
    vandaag = timezone.localdate()
    pagina = Paginator(werk.verloopt(request.user, vandaag=vandaag), PER_PAGINA).get_page(request.GET.get("page"))
    context = {"pagina": pagina, "vandaag": vandaag, "plant": bool(werk.gemeenten_om_te_plannen(request.user))}
    return TemplateResponse(request, "trajecten/trainingen_verlopen.html", context)


@formulierpagina
@voor(*HELPERS)
def training_toevoegen(request: HttpRequest) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = TrainingForm(data, lid=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        eigen = gemeenten(request.user, *HELPERS)
        waar = request.user.gemeente_id if request.user.gemeente_id in eigen else min(eigen)
        wat, erbij = form.cleaned_data, {"gemeente_id": waar, "geldig_tot": form.cleaned_data["geldig_tot"]}
        request.user.trainingen.get_or_create(soort=wat["soort"], op=wat["op"], defaults=erbij)
        messages.success(request, "De training staat erin.")
        return redirect("trainingen")
    return TemplateResponse(request, "trajecten/training.html", {"form": form}, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def training_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    if not Training.objects.wijzigbaar_voor(request.user).filter(pk=pk).delete()[0]:
        raise Http404
    messages.success(request, "De training is weggehaald.")
    return redirect("trainingen")
