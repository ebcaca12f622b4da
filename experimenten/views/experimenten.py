"""Experimenten: the list per werkgroep, one experiment, and the forms of who may change it."""

from collections.abc import Mapping
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from experimenten import netwerkdoelen
from experimenten.agenda import EXPERIMENT
from experimenten.bestanden import bestanden_voor_de_pagina, bestandenlijst
from experimenten.delen import Blok, opgeschreven_bij
from experimenten.forms.experimentdelen import DeelForm, nieuw_deel
from experimenten.forms.experimenten import ExperimentForm
from experimenten.forms.experimentstappen import STAPPEN
from experimenten.keuzes import mag_beginnen
from experimenten.models import Experiment, Stand
from experimenten.models.experimenten import ExperimentQuerySet
from experimenten.tijdlijn import OP_DE_PAGINA, Bronnen, leg_inzage_vast, open_acties, verloop, vul_in
from experimenten.toegang import BEZOEKEN_TELLEN
from experimenten.verhalen import verhalen_voor_de_pagina
from netwerk.leervragen import besproken_op, geleerd_bij
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd

PER_PAGINA = 50


@require_safe
@voor(*MEEWERKROLLEN)
def experimenten(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    zichtbaar = Experiment.objects.zichtbaar_voor(request.user).select_related("werkgroep")
    doel = netwerkdoelen.gekozen(request.GET.get("doel", ""), lezer=request.user)
    if doel:
        zichtbaar = zichtbaar.filter(doel=doel)
    kaarten = [
        {"experiment": experiment, "dagen_bezig": experiment.dagen_bezig(vandaag)}
        for experiment in sorted(
            zichtbaar.prefetch_related("gemeenten"),
            key=lambda e: (e.werkgroep.naam.casefold(), e.stand == Stand.BESLUIT, e.naam.casefold()),
        )
    ]
    context = {
        "kaarten": kaarten,
        "doel": doel,
        "mag_toevoegen": mag_beginnen(request.user),
        "mag_overzicht": heeft_rol(request.user, *BEZOEKEN_TELLEN),
    }
    return TemplateResponse(request, "experimenten/experimenten.html", context)


def _te_zien(request: HttpRequest) -> ExperimentQuerySet:
    """Return what this person sees, each with whether this person may change it."""
    wijzigbaar = Exists(Experiment.objects.wijzigbaar_voor(request.user).filter(pk=OuterRef("pk")))
    return Experiment.objects.zichtbaar_voor(request.user).annotate(mag_wijzigen=wijzigbaar)


@require_safe
@voor(*MEEWERKROLLEN)
def experiment_bekijken(request: HttpRequest, pk: UUID) -> HttpResponse:
    gezocht = _te_zien(request).select_related("werkgroep", "eigenaar", "dromer", "doel").prefetch_related("gemeenten")
    experiment = get_object_or_404(gezocht, pk=pk)
    stand, vandaag = Stand(experiment.stand), timezone.localdate()
    volgende = STAPPEN.get(stand.volgende)
    bronnen = _bronnen(request, experiment)
    gebeurd = verloop(experiment, gebruiker=request.user, bronnen=bronnen, bezoeken=OP_DE_PAGINA + 1)
    gebeurtenissen = vul_in(gebeurd[:OP_DE_PAGINA], experiment=experiment, gebruiker=request.user)
    leg_inzage_vast(gebeurtenissen, verhalen=bronnen.verhalen, lezer=request.user)
    context = {
        "experiment": experiment,
        "dagen_bezig": experiment.dagen_bezig(vandaag),
        "dagen_tot_resultaat": experiment.dagen_tot_resultaat(),
        "blokken": _met_formulier(bronnen.opgeschreven.blokken, experiment, request),
        "gebeurtenissen": gebeurtenissen,
        "is_meer_gebeurd": len(gebeurd) > OP_DE_PAGINA,
        "acties": open_acties(experiment, gebruiker=request.user),
        "vandaag": vandaag,
        "geleerd": geleerd_bij((EXPERIMENT, pk), lezer=request.user),
        "mag_wijzigen": experiment.mag_wijzigen,
        "mag_tellen": heeft_rol(request.user, *BEZOEKEN_TELLEN),
        "mag_bezoeken": experiment.is_te_bezoeken and heeft_rol(request.user, Rolsoort.KWARTIERMAKER),
        "bestanden": bronnen.bestanden,
        "verhalen": bronnen.verhalen,
        "volgende_stap": volgende.kop if volgende else "",
        "vorige": stand.vorige,
    }
    return TemplateResponse(request, "experimenten/experiment_bekijken.html", context)


def _bronnen(request: HttpRequest, experiment: Experiment) -> Bronnen:
    """Read what the page and the tijdlijn of an experiment both show."""
    vandaag, mag_wijzigen = timezone.localdate(), experiment.mag_wijzigen
    bestanden = bestanden_voor_de_pagina(
        experiment=experiment, gebruiker=request.user, mag_wijzigen=mag_wijzigen, nu=timezone.now()
    )
    verhalen = verhalen_voor_de_pagina(experiment, lezer=request.user, vandaag=vandaag)
    ook = {"bestanden": bestanden, "verhalen": verhalen}
    opgeschreven = opgeschreven_bij(experiment, lezer=request.user, vandaag=vandaag, ook=ook)
    return Bronnen(
        opgeschreven=opgeschreven,
        besproken=besproken_op((EXPERIMENT, experiment.pk), lezer=request.user),
        bestanden=bestandenlijst(opgeschreven.ook["bestanden"], mag_wijzigen=mag_wijzigen),
        verhalen=opgeschreven.ook["verhalen"],
    )


@require_safe
@voor(*MEEWERKROLLEN)
def experiment_tijdlijn(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All that happened, in pages or on one to print."""
    experiment = get_object_or_404(_te_zien(request), pk=pk)
    gebeurd = verloop(experiment, gebruiker=request.user, bronnen=_bronnen(request, experiment))
    alles = request.GET.get("alles") == "ja"
    pagina = Paginator(gebeurd, max(len(gebeurd), 1) if alles else PER_PAGINA).get_page(request.GET.get("page"))
    pagina.object_list = vul_in(pagina.object_list, experiment=experiment, gebruiker=request.user)
    leg_inzage_vast(pagina.object_list, lezer=request.user)
    context = {"experiment": experiment, "pagina": pagina, "alles": alles}
    return TemplateResponse(request, "experimenten/experiment_tijdlijn.html", context)


def _met_formulier(
    blokken: Mapping[str, Blok], experiment: Experiment, request: HttpRequest
) -> dict[str, tuple[Blok, DeelForm | None]]:
    """Give each kind the short form with which who may change the experiment writes one down."""

    def form(soort: str) -> DeelForm | None:
        return nieuw_deel(soort, experiment=experiment, gebruiker=request.user) if experiment.mag_wijzigen else None

    return {soort: (blok, form(soort)) for soort, blok in blokken.items()}


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_toevoegen(request: HttpRequest) -> HttpResponse:
    if not mag_beginnen(request.user):
        raise PermissionDenied
    vandaag = timezone.localdate()
    nieuw = Experiment(eigenaar=request.user, dromer=request.user, gedroomd_op=vandaag)
    form = ExperimentForm(_ingestuurd(request), gebruiker=request.user, vandaag=vandaag, instance=nieuw)
    if form.is_bound:
        form.full_clean()
        zichtbaar = Experiment.objects.zichtbaar_voor(request.user)
        if al_bewaard := zichtbaar.filter(pk=form.cleaned_data.get("sleutel")).first():
            return redirect("experiment_bekijken", pk=al_bewaard.pk)
        if _is_bewaard(form):
            messages.success(request, "Het experiment is bewaard.")
            return redirect("experiment_bekijken", pk=form.instance.pk)
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/experiment_toevoegen.html", {"form": form}, status=status)


def _is_bewaard(form: ExperimentForm) -> bool:
    """Save a new experiment; False, with a word for it on the form, when a name is taken at this very moment."""
    if form.errors:
        return False
    try:
        with transaction.atomic():
            form.save()
    except IntegrityError:
        form.add_error("naam", "Er is al een experiment met deze naam.")
        return False
    return True


@formulierpagina
@voor(*MEEWERKROLLEN)
def experiment_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    wijzigbaar = Experiment.objects.wijzigbaar_voor(request.user)
    experiment = get_object_or_404(wijzigbaar, pk=pk)
    context = {"naam": experiment.naam, "pk": pk, "verschillen": []}
    form = context["form"] = ExperimentForm(
        _ingestuurd(request), gebruiker=request.user, vandaag=timezone.localdate(), instance=experiment
    )
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            context["verschillen"] = form.leg_naast(wijzigbaar.get(pk=pk))
            status = 409
        if not context["verschillen"]:  # saved now, or it stands there already: a second tap
            messages.success(request, "Het experiment is bewaard.")
            return redirect("experiment_bekijken", pk=pk)
    return TemplateResponse(request, "experimenten/experiment_wijzigen.html", context, status=status)


def _ingestuurd(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None
