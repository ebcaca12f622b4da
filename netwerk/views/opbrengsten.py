"""In the room: write down what comes up, take it back, and say later what came of it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.bijeenkomst_in_beeld import Beeld, in_beeld
from netwerk.forms.opbrengsten import AfrondenForm, OpbrengstForm
from netwerk.models import Bijeenkomst, Opbrengst
from netwerk.opbrengsten import leg_vast
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(*MEEWERKROLLEN)
def opbrengst_vastleggen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """The page for in the room: the item that runs now is chosen, or the one in `?punt=`."""
    te_gebruiken = Bijeenkomst.objects.om_in_vast_te_leggen(request.user).zichtbaar_voor(request.user)
    bijeenkomst = get_object_or_404(te_gebruiken, pk=bijeenkomst_id)
    beeld = in_beeld(bijeenkomst, lezer=request.user, met_verwijzingen=False)
    data = request.POST if request.method == "POST" else None
    punt = _punt_van_nu(beeld, request.GET.get("punt", ""))
    form = OpbrengstForm(data, gebruiker=request.user, bijeenkomst=bijeenkomst, punt=punt)
    if form.is_valid():
        opbrengst = leg_vast(bijeenkomst=bijeenkomst, door=request.user, nu=timezone.now(), **form.cleaned_data)
        terug = reverse("opbrengst_weghalen", args=[opbrengst.pk])
        ongedaan_te_maken(request, f"Opgeschreven: {opbrengst.get_soort_display()}", url=terug)
        bij = f"?punt={opbrengst.agendapunt_id}" if opbrengst.agendapunt_id else ""
        return redirect(f"{reverse('opbrengst_vastleggen', args=[bijeenkomst_id])}{bij}")
    return TemplateResponse(
        request,
        "netwerk/opbrengst_vastleggen.html",
        {"bijeenkomst": bijeenkomst, "beeld": beeld, "form": form, "lezer": request.user},
        status=422 if form.is_bound else 200,
    )


def _punt_van_nu(beeld: Beeld, gevraagd: str) -> object:
    """Return the item that was asked for, or the one the room is at by the clock."""
    gekozen = (blok.punt.pk for blok in beeld.blokken if str(blok.punt.pk) == gevraagd)
    loopt = (blok.punt.pk for blok in beeld.blokken if blok.regel.loopt)
    return next(gekozen, None) or next(loopt, None)


@require_POST
@voor(*MEEWERKROLLEN)
def opbrengst_weghalen(request: HttpRequest, opbrengst_id: UUID) -> HttpResponse:
    opbrengst = get_object_or_404(Opbrengst.objects.wijzigbaar_voor(request.user), pk=opbrengst_id)
    opbrengst.haal_weg(nu=timezone.now())
    terug = reverse("opbrengst_terugzetten", args=[opbrengst_id])
    ongedaan_te_maken(request, f"Weggehaald: {opbrengst.tekst}", url=terug)
    return redirect("opbrengst_vastleggen", opbrengst.bijeenkomst_id)


@require_POST
@voor(*MEEWERKROLLEN)
def opbrengst_terugzetten(request: HttpRequest, opbrengst_id: UUID) -> HttpResponse:
    opbrengst = get_object_or_404(Opbrengst.objects.wijzigbaar_voor(request.user), pk=opbrengst_id)
    opbrengst.zet_terug()
    messages.success(request, f"Staat er weer: {opbrengst.tekst}")
    return redirect("opbrengst_vastleggen", opbrengst.bijeenkomst_id)


@formulierpagina
@voor(*MEEWERKROLLEN)
def opbrengst_afronden(request: HttpRequest, opbrengst_id: UUID) -> HttpResponse:
    """Say that an afspraak or actie is done, and what came of it."""
    af_te_ronden = Opbrengst.objects.af_te_ronden_door(request.user).zichtbaar_voor(request.user).met_vervolg()
    opbrengst = get_object_or_404(af_te_ronden.select_related("bijeenkomst", "eigenaar"), pk=opbrengst_id)
    data = request.POST if request.method == "POST" else None
    form = AfrondenForm(data, initial={"gevolg": opbrengst.gevolg})
    if form.is_valid():
        opbrengst.rond_af(gevolg=form.cleaned_data["gevolg"], nu=timezone.now())
        terug = reverse("opbrengst_heropenen", args=[opbrengst_id])
        ongedaan_te_maken(request, f"Gedaan: {opbrengst.tekst}", url=terug)
        return redirect("bijeenkomst_bekijken", opbrengst.bijeenkomst_id)
    context = {"form": form, "opbrengst": opbrengst}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/opbrengst_afronden.html", context, status=status)


@require_POST
@voor(*MEEWERKROLLEN)
def opbrengst_heropenen(request: HttpRequest, opbrengst_id: UUID) -> HttpResponse:
    af_te_ronden = Opbrengst.objects.af_te_ronden_door(request.user).zichtbaar_voor(request.user).met_vervolg()
    opbrengst = get_object_or_404(af_te_ronden, pk=opbrengst_id)
    opbrengst.heropen()
    messages.success(request, f"Staat weer open: {opbrengst.tekst}")
    return redirect("bijeenkomst_bekijken", opbrengst.bijeenkomst_id)
