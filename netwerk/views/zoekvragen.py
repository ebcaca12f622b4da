"""Gezocht, niet gevonden: what the network misses, and what fills it."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.zoekvragen import GevondenForm, ZoekvraagForm, ZoekvragenFilter
from netwerk.models import Gemeente, Zoekvraag
from netwerk.plekken import Pleknamen
from netwerk.rollen import NETWERKROLLEN
from netwerk.toegang import voor
from netwerk.zoekvragen import gaten, mogelijke_plekken
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 24


@require_safe
@voor(*NETWERKROLLEN)
def zoekvragen(request: HttpRequest) -> TemplateResponse:
    filter_ = ZoekvragenFilter(request.GET, gebruiker=request.user)
    gevonden = filter_.pas_toe(Zoekvraag.objects.zichtbaar_voor(request.user))
    wijzigbaar = Zoekvraag.objects.wijzigbaar_voor(request.user).values("pk")
    op_volgorde = gevonden.select_related("gemeente", "plek").order_by("-op", "pk")
    pagina = Paginator(op_volgorde, PER_PAGINA).get_page(request.GET.get("page"))
    namen = Pleknamen(request.user)
    for zoekvraag in pagina.object_list:
        verband = zoekvraag.gemeente.samenwerkingsverband_id
        zoekvraag.soortnaam = namen.naam(zoekvraag.soort, verband=verband, op=zoekvraag.op)
    op_de_pagina = [zoekvraag.pk for zoekvraag in pagina.object_list]
    return TemplateResponse(
        request,
        "netwerk/zoekvragen.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "gaten": gaten(gevonden, lezer=request.user) if pagina.object_list else [],
            "te_wijzigen": set(wijzigbaar.filter(pk__in=op_de_pagina).values_list("pk", flat=True)),
        },
    )


@formulierpagina
@voor(*NETWERKROLLEN)
def zoekvraag_noteren(request: HttpRequest) -> HttpResponse:
    """Write down a gap; from a search that gave nothing its filters come along."""
    nieuw = Zoekvraag(door=request.user, op=timezone.localdate())
    data = request.POST if request.method == "POST" else None
    form = ZoekvraagForm(data, instance=nieuw, initial=_begin(request), gebruiker=request.user)
    if form.is_valid():
        form.save()
        messages.success(request, "Het staat erbij. Zo weet het netwerk wat er nog niet is.")
        return redirect("zoekvragen")
    return TemplateResponse(
        request, "netwerk/zoekvraag_noteren.html", {"form": form}, status=422 if form.is_bound else 200
    )


def _begin(request: HttpRequest) -> dict[str, object]:
    gemeente = request.GET.get("gemeente") or (
        request.user.gemeente_id
        if Gemeente.objects.zichtbaar_voor(request.user).filter(pk=request.user.gemeente_id).exists()
        else ""
    )
    return {
        "wat": request.GET.get("zoek", "")[:200],
        "soort": request.GET.get("soort", ""),
        "plaats": request.GET.get("plaats", "")[:80],
        "gemeente": gemeente,
    }


@formulierpagina
@voor(*NETWERKROLLEN)
def zoekvraag_gevonden(request: HttpRequest, zoekvraag_id: UUID) -> HttpResponse:
    """Choose the plek that fills the gap."""
    zoekvraag = _te_wijzigen(request, zoekvraag_id)
    vandaag = timezone.localdate()
    plekken = mogelijke_plekken(zoekvraag, lezer=request.user, vandaag=vandaag)
    form = GevondenForm(request.POST if request.method == "POST" else None, plekken=plekken)
    if form.is_valid():
        zoekvraag.vind(form.cleaned_data["plek"], vandaag=vandaag)
        heropenen = reverse("zoekvraag_heropenen", args=[zoekvraag.pk])
        ongedaan_te_maken(request, f"Gevonden: {zoekvraag.wat}", url=heropenen)
        return redirect(form.cleaned_data["plek"])
    context = {"form": form, "zoekvraag": zoekvraag, "er_is_keus": plekken.exists()}
    return TemplateResponse(request, "netwerk/zoekvraag_gevonden.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(*NETWERKROLLEN)
def zoekvraag_heropenen(request: HttpRequest, zoekvraag_id: UUID) -> HttpResponse:
    _te_wijzigen(request, zoekvraag_id).heropen()
    messages.success(request, "De vraag staat weer open.")
    return redirect("zoekvragen")


@require_POST
@voor(*NETWERKROLLEN)
def zoekvraag_weghalen(request: HttpRequest, zoekvraag_id: UUID) -> HttpResponse:
    zoekvraag = _te_wijzigen(request, zoekvraag_id)
    zoekvraag.haal_weg(nu=timezone.now())
    terugzetten = reverse("zoekvraag_terugzetten", args=[zoekvraag.pk])
    ongedaan_te_maken(request, f"Weggehaald: {zoekvraag.wat}", url=terugzetten)
    return redirect("zoekvragen")


@require_POST
@voor(*NETWERKROLLEN)
def zoekvraag_terugzetten(request: HttpRequest, zoekvraag_id: UUID) -> HttpResponse:
    _te_wijzigen(request, zoekvraag_id).zet_terug()
    messages.success(request, "De vraag staat er weer.")
    return redirect("zoekvragen")


def _te_wijzigen(request: HttpRequest, zoekvraag_id: UUID) -> Zoekvraag:
    wijzigbaar = Zoekvraag.objects.wijzigbaar_voor(request.user).select_related("gemeente")
    return get_object_or_404(wijzigbaar, pk=zoekvraag_id)
