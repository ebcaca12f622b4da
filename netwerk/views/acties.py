"""Acties: the list of a person, saying that something is done, taking that back, handing over."""

from contextlib import suppress
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import actielijst
from netwerk.actielijst import Welke
from netwerk.forms.acties import ActieOverdragenForm
from netwerk.models import Actie
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor, voor_ieder_lid
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 25


@require_safe
@voor_ieder_lid
def acties(request: HttpRequest) -> TemplateResponse:
    vandaag, welke = timezone.localdate(), Welke.OPEN
    with suppress(ValueError):
        welke = Welke(request.GET.get("welke", Welke.OPEN))
    rijen = actielijst.acties(request.user, welke=welke, vandaag=vandaag)
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {
        "welke": welke,
        "tabs": actielijst.tabs(request.user, vandaag=vandaag),
        "pagina": pagina,
        "regels": actielijst.regels(pagina.object_list, lezer=request.user),
        "dag": vandaag,
    }
    return TemplateResponse(request, "netwerk/acties.html", context)


@require_POST
@voor_ieder_lid
def actie_afronden(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    actie = actielijst.op_slot(request.user, actie_id)
    if actie is None:
        return _niet_meer_hier(request, actie_id)
    actie.rond_af(nu=timezone.now())
    terug = _terug(request)
    vanwaar = "?van_lijst=1" if terug == "acties" else ""
    heropenen = reverse("actie_heropenen", args=[actie_id])
    ongedaan_te_maken(request, f"Gedaan: {actie.wat}", url=f"{heropenen}{vanwaar}")
    return redirect(terug)


@require_POST
@voor_ieder_lid
def actie_heropenen(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    actie = actielijst.op_slot(request.user, actie_id)
    if actie is None:
        return _niet_meer_hier(request, actie_id)
    actie.heropen()
    messages.success(request, f"Staat weer op uw lijst: {actie.wat}")
    return redirect(_terug(request))


def _terug(request: HttpRequest) -> str:
    """Back to where the button was: the list or /vandaag/. The button of a message says so in its address."""
    return "acties" if "van_lijst" in {*request.POST, *request.GET} else "vandaag"


@formulierpagina
@voor(*MEEWERKROLLEN)
def actie_overdragen(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    actie = actielijst.op_slot(request.user, actie_id)
    if actie is None:
        return _niet_meer_hier(request, actie_id)
    if not actielijst.mag_overdragen(actie, gebruiker=request.user):
        raise Http404
    form = ActieOverdragenForm(request.POST if request.method == "POST" else None, actie=actie, gebruiker=request.user)
    if form.is_valid():
        naar = form.cleaned_data["naar"]
        actie.geef_aan(naar)
        messages.success(request, f"{naar.naam} gaat dit doen: {actie.wat}")
        return redirect("acties")
    context = {"form": form, "actie": actie}
    return TemplateResponse(request, "netwerk/actie_overdragen.html", context, status=422 if form.is_bound else 200)


def _niet_meer_hier(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    """Tell who had it on the screen; of what this person may not see, nothing."""
    actie = get_object_or_404(Actie.objects.zichtbaar_voor(request.user).select_related("eigenaar"), pk=actie_id)
    weg = "Dit hoeft niet meer" if actie.ingetrokken_op else f"{actie.eigenaar.naam} doet dit nu"
    messages.info(request, f"{weg}: {actie.wat}")
    return redirect(_terug(request))
