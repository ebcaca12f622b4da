"""What is written down at an experiment: the list of one kind, adding, changing, taking away and putting back."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten.delen import SOORTEN, Deelsoort
from experimenten.forms.experimentdelen import FORMULIEREN, DeelForm, nieuw_deel
from experimenten.models import Experiment, Oplossing, Praktijkvoorbeeld
from experimenten.models.experimentdelen import DeelQuerySet, Experimentdeel
from experimenten.rapportwerk import haal_weg_uit_rapporten
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd

PER_PAGINA = 25


def _soort(sleutel: str) -> Deelsoort:
    if sleutel not in SOORTEN:
        raise Http404
    return SOORTEN[sleutel]


def _terug(experiment: UUID, soort: str) -> HttpResponse:
    return redirect(f"{reverse('experiment_bekijken', args=[experiment])}#{soort}")


@require_safe
@voor(*MEEWERKROLLEN)
def experimentdelen(request: HttpRequest, pk: UUID, soort: str) -> HttpResponse:
    deelsoort = _soort(soort)
    experiment = get_object_or_404(Experiment.objects.zichtbaar_voor(request.user), pk=pk)
    rijen = deelsoort.rijen(lezer=request.user).filter(experiment=experiment)
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    if deelsoort.vul_aan:
        deelsoort.vul_aan(pagina.object_list, lezer=request.user, vandaag=timezone.localdate())
    context = {
        "experiment": experiment,
        "soort": deelsoort,
        "pagina": pagina,
        "mag_wijzigen": Experiment.objects.wijzigbaar_voor(request.user).filter(pk=pk).exists(),
    }
    return TemplateResponse(request, "experimenten/experimentdelen.html", context)


@formulierpagina
@voor(*MEEWERKROLLEN)
def experimentdeel_toevoegen(request: HttpRequest, pk: UUID, soort: str) -> HttpResponse:
    deelsoort = _soort(soort)
    experiment = get_object_or_404(Experiment.objects.wijzigbaar_voor(request.user), pk=pk)
    data = request.POST if request.method == "POST" else None
    form = nieuw_deel(soort, experiment=experiment, gebruiker=request.user, data=data)
    if form.is_bound:
        form.full_clean()
        sleutel = form.cleaned_data.get("sleutel")
        if deelsoort.model.objects.zichtbaar_voor(request.user).filter(experiment=experiment, pk=sleutel).exists():
            return _terug(pk, soort)
        if form.is_valid() and _bewaard(form):
            messages.success(request, f"{deelsoort.bewaard} is bewaard.")
            return _terug(pk, soort)
    context = {"form": form, "experiment": experiment, "soort": deelsoort}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "experimenten/experimentdeel_toevoegen.html", context, status=status)


def _bewaard(form: DeelForm) -> bool:
    """Save; False when the key of the form is taken, at this very moment or by something else."""
    try:
        with transaction.atomic():
            form.save()
    except IntegrityError:
        form.add_error(None, "Dit formulier is al gebruikt. Open de pagina opnieuw.")
        return False
    return True


@formulierpagina
@voor(*MEEWERKROLLEN)
def experimentdeel_wijzigen(request: HttpRequest, soort: str, pk: UUID) -> HttpResponse:
    deelsoort, wijzigbaar = _soort(soort), _wijzigbaar(request, soort)
    data = request.POST if request.method == "POST" else None
    deel = get_object_or_404(wijzigbaar.aanwezig() if data is None else wijzigbaar, pk=pk)
    form = FORMULIEREN[soort](data, instance=deel, gebruiker=request.user, vandaag=timezone.localdate())
    context = {
        "form": form,
        "deel": deel,
        "experiment": deel.experiment,
        "soort": deelsoort,
        "verschillen": [],
        "is_weg": False,
    }
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            nu = get_object_or_404(wijzigbaar, pk=pk)
            context |= {"verschillen": form.leg_naast(nu), "is_weg": nu.weg_op is not None}
            status = 409
        if not context["verschillen"] and not context["is_weg"]:  # saved now, or there already: a second tap
            messages.success(request, f"{deelsoort.bewaard} is bewaard.")
            return _terug(deel.experiment_id, soort)
    return TemplateResponse(request, "experimenten/experimentdeel_wijzigen.html", context, status=status)


@require_POST
@voor(*MEEWERKROLLEN)
def experimentdeel_weghalen(request: HttpRequest, soort: str, pk: UUID) -> HttpResponse:
    deel = _op_slot(request, soort, pk)
    if deel.weg_op is None:
        deel.haal_weg(nu=timezone.now())
    terug = reverse("experimentdeel_terugzetten", args=[soort, pk])
    ongedaan_te_maken(request, f"{SOORTEN[soort].bewaard} is weggehaald.", url=terug)
    return _terug(deel.experiment_id, soort)


@require_POST
@voor(*MEEWERKROLLEN)
def experimentdeel_terugzetten(request: HttpRequest, soort: str, pk: UUID) -> HttpResponse:
    deel = _op_slot(request, soort, pk)
    deel.zet_terug()
    messages.success(request, f"{SOORTEN[soort].bewaard} staat er weer.")
    return _terug(deel.experiment_id, soort)


@formulierpagina
@voor(*MEEWERKROLLEN)
def praktijkvoorbeeld_intrekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Consent was taken back: asked once more, because it cannot be undone."""
    voorbeeld = _op_slot(request, "voorbeelden", pk)
    if request.method != "POST":
        context = {"voorbeeld": voorbeeld, "experiment": voorbeeld.experiment}
        return TemplateResponse(request, "experimenten/praktijkvoorbeeld_intrekken.html", context)
    voorbeeld.trek_in(nu=timezone.now())
    haal_weg_uit_rapporten([pk], netwerk=voorbeeld.samenwerkingsverband_id)
    messages.success(request, "Het voorbeeld is voorgoed weg.")
    return _terug(voorbeeld.experiment_id, "voorbeelden")


@require_POST
@voor(*MEEWERKROLLEN)
def oplossing_nakijken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Say with one tap whether it is still in use."""
    oplossing = _op_slot(request, "oplossingen", pk)
    gebruik = request.POST.get("gebruik", "")
    if oplossing.weg_op is None and gebruik in Oplossing.Gebruik.values:
        oplossing.kijk_na(gebruik, op=timezone.localdate())
        messages.success(request, "Dank u wel. Uw antwoord is bewaard.")
    else:
        messages.error(request, "Dit is niet bewaard. Kies een van de antwoorden.")
    return _terug(oplossing.experiment_id, "oplossingen")


def _wijzigbaar(request: HttpRequest, soort: str) -> DeelQuerySet:
    """Return what this person may change of one kind; what was taken back for good is gone."""
    rijen = _soort(soort).model.objects.wijzigbaar_voor(request.user).select_related("experiment")
    return rijen.filter(ingetrokken_op=None) if rijen.model is Praktijkvoorbeeld else rijen


def _op_slot(request: HttpRequest, soort: str, pk: UUID) -> Experimentdeel:
    """Return the row; who changes it at the same moment waits."""
    return get_object_or_404(_wijzigbaar(request, soort).select_for_update(of=("self",), no_key=True), pk=pk)
