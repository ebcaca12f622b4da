"""The agenda of the network: every two months it meets."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.bijeenkomst_in_beeld import in_beeld
from netwerk.forms.bijeenkomsten import AfzeggenForm, BijeenkomstForm, NieuweBijeenkomstForm, VerzettenForm
from netwerk.models import Bijeenkomst, Lid
from netwerk.op_paginas import delen_van
from netwerk.opkomst import aanwezigen
from netwerk.overleggen import aan_tafel
from netwerk.reeksen import keer_van
from netwerk.rollen import MEEWERKROLLEN, ORGANISEERT, heeft_rol
from netwerk.soortwoorden import geef_soortwoord
from netwerk.toegang import voor, voor_ieder_lid
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.velden import Datumveld
from participatie.versies import Verouderd

PER_PAGINA = 12


@require_safe
@voor_ieder_lid
def bijeenkomsten(request: HttpRequest) -> TemplateResponse:
    nu = timezone.now()
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user)
    pagina = Paginator(zichtbaar.geweest(nu), PER_PAGINA).get_page(request.GET.get("page"))
    komend = Paginator(zichtbaar.komend(nu), PER_PAGINA).get_page(request.GET.get("komend"))
    geef_soortwoord(*komend, *pagina)
    return TemplateResponse(
        request,
        "netwerk/bijeenkomsten.html",
        {
            "komend": komend,
            "pagina": pagina,
            "tab": "bijeenkomsten",
            "mag_mensen_zien": heeft_rol(request.user, *MEEWERKROLLEN),
            "mag_organiseren": heeft_rol(request.user, *ORGANISEERT),
        },
    )


@require_safe
@voor_ieder_lid
def bijeenkomst_bekijken(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband", "reeks")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    geef_soortwoord(bijeenkomst)
    nu = timezone.now()
    is_geweest, beeld = bijeenkomst.eindigt_op < nu, in_beeld(bijeenkomst, lezer=request.user)
    telt = is_geweest and beeld.mag_mensen_zien
    bekend = Lid.objects.zichtbaar_voor(request.user)
    mensen = bekend.in_bulk([pk for pk in (bijeenkomst.contact_id, bijeenkomst.afgevaardigde_id) if pk])
    return TemplateResponse(
        request,
        "netwerk/bijeenkomst_bekijken.html",
        {
            "bijeenkomst": bijeenkomst,
            "is_geweest": is_geweest,
            "is_begonnen": bijeenkomst.begint_op <= nu,
            "contact": mensen.get(bijeenkomst.contact_id),
            "afgevaardigde": mensen.get(bijeenkomst.afgevaardigde_id),
            "aanwezig": bekend.filter(bijgewoonde_bijeenkomsten=bijeenkomst).order_by("naam"),
            "kwamen": aanwezigen([bijeenkomst.pk])[bijeenkomst.pk] if telt else 0,
            "beeld": beeld,
            "aan_tafel": aan_tafel(bijeenkomst, lezer=request.user) if beeld.mag_mensen_zien else (),
            "van_apps": delen_van(bijeenkomst, lezer=request.user),
            "keer": keer_van(bijeenkomst, regio=bijeenkomst.samenwerkingsverband.vakantieregio, nu=nu),
        },
    )


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomst_toevoegen(request: HttpRequest) -> HttpResponse:
    """Plan one that stands by itself; sent twice it is planned once."""
    nieuw = Bijeenkomst(id=uuid4())
    form = NieuweBijeenkomstForm(_ingestuurd(request), gebruiker=request.user, instance=nieuw)
    if form.is_valid():
        bestaat = Bijeenkomst.objects.zichtbaar_voor(request.user).filter(pk=form.cleaned_data["sleutel"]).exists()
        if not bestaat:
            form.save()
            messages.success(request, "De bijeenkomst staat in de agenda.")
        return redirect("bijeenkomst_bekijken", form.cleaned_data["sleutel"])
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/bijeenkomst_toevoegen.html", {"form": form}, status=status)


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomst_wijzigen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    wijzigbaar = Bijeenkomst.objects.wijzigbaar_voor(request.user)
    bijeenkomst = get_object_or_404(wijzigbaar, pk=bijeenkomst_id)
    nu = timezone.now()
    context = {"bijeenkomst": bijeenkomst, "thema": bijeenkomst.thema, "verschillen": []}
    context["is_geweest"] = bijeenkomst.eindigt_op < nu
    form = context["form"] = BijeenkomstForm(_ingestuurd(request), gebruiker=request.user, nu=nu, instance=bijeenkomst)
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            context["verschillen"] = form.leg_naast(wijzigbaar.get(pk=bijeenkomst_id))
            status = 409
        else:
            messages.success(request, "De bijeenkomst is bewaard.")
            return redirect("bijeenkomst_bekijken", bijeenkomst_id)
    return TemplateResponse(request, "netwerk/bijeenkomst_wijzigen.html", context, status=status)


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomst_verzetten(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Move one occurrence; `?naar=` brings the day that was proposed."""
    wijzigbaar = Bijeenkomst.objects.wijzigbaar_voor(request.user)
    bijeenkomst = get_object_or_404(wijzigbaar, pk=bijeenkomst_id)
    form = VerzettenForm(
        _ingestuurd(request),
        bijeenkomst=bijeenkomst,
        vandaag=timezone.localdate(),
        voorstel=_dag(request.GET.get("naar", "")),
    )
    context = {"form": form, "bijeenkomst": bijeenkomst, "verschillen": []}
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            context["bijeenkomst"] = wijzigbaar.get(pk=bijeenkomst_id)
            context["verschillen"] = form.leg_naast(context["bijeenkomst"])
            status = 409
        else:
            rest = " De rest van de reeks is niet veranderd." if bijeenkomst.reeks_id else ""
            messages.success(request, f"De bijeenkomst is verzet.{rest}")
            return redirect("bijeenkomst_bekijken", bijeenkomst_id)
    return TemplateResponse(request, "netwerk/bijeenkomst_verzetten.html", context, status=status)


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomst_afzeggen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    form = AfzeggenForm(_ingestuurd(request))
    if form.is_valid():
        bijeenkomst.zeg_af(reden=form.cleaned_data["reden"], nu=timezone.now())
        terug = reverse("bijeenkomst_gaat_door", args=[bijeenkomst_id])
        ongedaan_te_maken(request, "De bijeenkomst is afgezegd.", url=terug)
        return redirect("bijeenkomst_bekijken", bijeenkomst_id)
    context = {"form": form, "bijeenkomst": bijeenkomst}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/bijeenkomst_afzeggen.html", context, status=status)


@require_POST
@voor(*ORGANISEERT)
def bijeenkomst_gaat_door(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id).gaat_toch_door()
    messages.success(request, "De bijeenkomst gaat door.")
    return redirect("bijeenkomst_bekijken", bijeenkomst_id)


def _dag(tekst: str):
    """Read the day of a link; something else is no day."""
    try:
        return Datumveld(required=False).clean(tekst)
    except ValidationError:
        return None


def _ingestuurd(request: HttpRequest):
    return request.POST if request.method == "POST" else None
