"""Ideas of a werkgroep, and what it does with them."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.forms.prikbord import IdeeForm, IdeeWijzigenForm, OordeelForm
from netwerk.models import Idee, Werkgroep
from netwerk.op_paginas import herkomst_van
from netwerk.prikbord import ZONDER_NAAM, Lezer, bedenk
from netwerk.rollen import WERKGROEPROLLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@formulierpagina
@voor(*WERKGROEPROLLEN)
def ideeen(request: HttpRequest, werkgroep_id: UUID) -> HttpResponse:
    zichtbaar = Werkgroep.objects.zichtbaar_voor(request.user).met_rechten(request.user)
    groep = get_object_or_404(zichtbaar, pk=werkgroep_id)
    lezer = Lezer(werkgroep=groep, gebruiker=request.user, nu=timezone.now())
    form = IdeeForm(request.POST) if request.method == "POST" else IdeeForm(initial={"sleutel": uuid4()})
    if form.is_bound and not groep.mag_schrijven:
        raise PermissionDenied
    if form.is_valid():
        bedenk(lezer, tekst=form.cleaned_data["tekst"], sleutel=form.cleaned_data["sleutel"])
        messages.success(request, "Uw idee is bewaard.")
        return redirect("ideeen", werkgroep_id)
    alleen_open = request.GET.get("stand") == Idee.Stand.OPEN
    ideeen_ = groep.ideeen.aanwezig().filter(**({"stand": Idee.Stand.OPEN} if alleen_open else {}))
    pagina = Paginator(ideeen_.open_eerst(), PER_PAGINA).get_page(request.GET.get("page"))
    namen = lezer.namen({idee.door_id for idee in pagina.object_list})
    herkomst = herkomst_van(pagina.object_list, lezer=request.user)
    context = {
        "werkgroep": groep,
        "form": form,
        "pagina": pagina,
        "alleen_open": alleen_open,
        "ideeen": [(idee, namen.get(idee.door_id, ZONDER_NAAM), herkomst.get(idee.pk)) for idee in pagina.object_list],
    }
    return TemplateResponse(request, "netwerk/ideeen.html", context, status=422 if form.is_bound else 200)


@formulierpagina
@voor(*WERKGROEPROLLEN)
def idee_beoordelen(request: HttpRequest, idee_id: UUID) -> HttpResponse:
    """Take it up, say why not, or put it open again."""
    idee = get_object_or_404(Idee.objects.wijzigbaar_voor(request.user).aanwezig(), pk=idee_id)
    begin = {"stand": "" if idee.stand == Idee.Stand.OPEN else idee.stand, "reden": idee.reden}
    form = OordeelForm(request.POST if request.method == "POST" else None, initial=begin)
    if form.is_valid():
        idee.beslis(form.cleaned_data["stand"], reden=form.cleaned_data["reden"], nu=timezone.now())
        messages.success(request, "Uw keuze is bewaard.")
        return redirect("ideeen", idee.werkgroep_id)
    context = {"form": form, "idee": idee}
    return TemplateResponse(request, "netwerk/idee_beoordelen.html", context, status=422 if form.is_bound else 200)


@formulierpagina
@voor(*WERKGROEPROLLEN)
def idee_wijzigen(request: HttpRequest, idee_id: UUID) -> HttpResponse:
    idee = get_object_or_404(Idee.objects.zichtbaar_voor(request.user).te_bewerken_door(request.user), pk=idee_id)
    form = IdeeWijzigenForm(request.POST if request.method == "POST" else None, initial={"tekst": idee.tekst})
    if form.is_valid():
        idee.wijzig(form.cleaned_data["tekst"])
        messages.success(request, "Uw idee is gewijzigd.")
        return redirect("ideeen", idee.werkgroep_id)
    context = {"form": form, "werkgroep_id": idee.werkgroep_id}
    return TemplateResponse(request, "netwerk/idee_wijzigen.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(*WERKGROEPROLLEN)
def idee_weghalen(request: HttpRequest, idee_id: UUID) -> HttpResponse:
    idee = get_object_or_404(
        Idee.objects.zichtbaar_voor(request.user).weg_te_halen_door(request.user).aanwezig(), pk=idee_id
    )
    idee.haal_weg(nu=timezone.now())
    ongedaan_te_maken(request, "Het idee is weggehaald.", url=reverse("idee_terugzetten", args=[idee_id]))
    return redirect("ideeen", idee.werkgroep_id)


@require_POST
@voor(*WERKGROEPROLLEN)
def idee_terugzetten(request: HttpRequest, idee_id: UUID) -> HttpResponse:
    weg_te_halen = Idee.objects.zichtbaar_voor(request.user).weg_te_halen_door(request.user)
    idee = get_object_or_404(weg_te_halen, pk=idee_id)
    if idee.weg_op is not None:
        get_object_or_404(weg_te_halen.terug_te_zetten(timezone.now()), pk=idee_id).zet_terug()
    messages.success(request, "Het idee staat er weer.")
    return redirect("ideeen", idee.werkgroep_id)
