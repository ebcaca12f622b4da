"""The next step of an experiment, from droom to besluit, and a step back."""

from collections.abc import Sequence
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from experimenten.forms.experimentstappen import STAPPEN, StapForm, TerugForm
from experimenten.models import Experiment, Stand
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd, Verschil


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_verder(request: HttpRequest, pk: UUID) -> HttpResponse:
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    return _stap(request, experiment, naar=Stand(experiment.stand).volgende, is_terug=False)


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_terug(request: HttpRequest, pk: UUID) -> HttpResponse:
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    return _stap(request, experiment, naar=Stand(experiment.stand).vorige, is_terug=True)


def _stap(request: HttpRequest, experiment: Experiment, *, naar: Stand | None, is_terug: bool) -> HttpResponse:
    """In: `naar` is where the step leads to now; a form that was open longer may have been of another step."""
    data = request.POST if request.method == "POST" else None
    bedoeld = _bedoeld(data, naar=naar, is_terug=is_terug) if data is not None else naar
    if bedoeld is None:
        raise Http404
    vast = {"experiment": experiment, "gebruiker": request.user, "vandaag": timezone.localdate(), "naar": bedoeld}
    form = (TerugForm if is_terug else STAPPEN[bedoeld])(data, **vast)
    if data is None:
        return _formulier(request, form)
    if bedoeld != naar:
        return _de_stand_is_anders(request, form, bedoeld=bedoeld)
    if data.get("gezien", str(experiment.versie)) != str(experiment.versie):
        if verschillen := form.leg_naast(experiment):
            return _formulier(request, form, verschillen)
        form.cleaned_data["gezien"] = experiment.versie  # what was changed is nothing that this form asks
    if form.is_valid():
        try:
            if form.zet(nu=timezone.now()):
                messages.success(request, f"De stand is nu: {experiment.get_stand_display()}.")
                return redirect("experiment_bekijken", pk=experiment.pk)
        except Verouderd:
            experiment.refresh_from_db()
            if experiment.stand == bedoeld:
                return _de_stand_is_anders(request, form, bedoeld=bedoeld)
            form.add_error(None, "Dit experiment is net gewijzigd. Bewaar nog een keer.")
            return _formulier(request, form, form.leg_naast(experiment))
    return _formulier(request, form)


def _bedoeld(data: QueryDict, *, naar: Stand | None, is_terug: bool) -> Stand | None:
    """Return the stand that the form which was sent leads to."""
    gekozen = data.get("naar", naar)
    if gekozen not in (Stand.values if is_terug else STAPPEN):
        return None
    return Stand(gekozen)


def _formulier(request: HttpRequest, form: StapForm, verschillen: Sequence[Verschil] = ()) -> HttpResponse:
    """In: `verschillen` of what was typed with what stands there now, when that was changed in the meantime."""
    context = {"form": form, "experiment": form.experiment, "verschillen": verschillen}
    status = 409 if verschillen else 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/experiment_verder.html", context, status=status)


def _de_stand_is_anders(request: HttpRequest, form: StapForm, *, bedoeld: Stand) -> HttpResponse:
    """Somebody took a step meanwhile: give all that was typed back. A second tap of one's own is the same step."""
    laatste = form.experiment.stappen.order_by("-gezet_op", "-pk").first()
    getypt = form.getypt()
    zelf = laatste and (laatste.door_id, laatste.naar, laatste.waarom) == (
        *(request.user.pk, bedoeld, form.cleaned_data.get("waarom")),
    )
    if zelf and not form.leg_naast(form.experiment):
        return redirect("experiment_bekijken", pk=form.experiment.pk)
    context = {"experiment": form.experiment, "getypt": getypt}
    return TemplateResponse(request, "experimenten/experiment_verder_te_laat.html", context, status=409)
