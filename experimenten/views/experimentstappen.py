"""The next step of an experiment, from droom to besluit, and a step back."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from experimenten.forms.experimentstappen import STAPPEN, StapForm, TerugForm
from experimenten.models import Experiment, Stand
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd

GETYPT = ("vraag", "aanname", "zo_zien_we_het", "wat_we_proberen", "uitkomst", "wat_we_nu_doen", "waarom")


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_verder(request: HttpRequest, pk: UUID) -> HttpResponse:
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    return _stap(request, experiment, STAPPEN.get(Stand(experiment.stand).volgende))


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_terug(request: HttpRequest, pk: UUID) -> HttpResponse:
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    return _stap(request, experiment, TerugForm if Stand(experiment.stand).vorige else None)


def _stap(request: HttpRequest, experiment: Experiment, stap: type[StapForm] | None) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    if data is not None and data.get("gezien", str(experiment.versie)) != str(experiment.versie):
        return _iemand_was_eerder(request, experiment)
    if stap is None:
        raise Http404
    form = stap(data, experiment=experiment, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        try:
            if form.zet(nu=timezone.now()):
                messages.success(request, f"De stand is nu: {experiment.get_stand_display()}.")
                return redirect("experiment_bekijken", pk=experiment.pk)
        except Verouderd:
            return _iemand_was_eerder(request, experiment)
    context = {"form": form, "experiment": experiment}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/experiment_verder.html", context, status=status)


def _iemand_was_eerder(request: HttpRequest, experiment: Experiment) -> HttpResponse:
    """Say that the experiment moved on, and give the typed text back."""
    experiment.refresh_from_db()
    getypt = [request.POST.get(naam, "").strip() for naam in GETYPT]
    context = {"experiment": experiment, "getypt": [tekst for tekst in getypt if tekst]}
    return TemplateResponse(request, "experimenten/experiment_verder_te_laat.html", context, status=409)
