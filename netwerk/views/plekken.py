"""Plekken: where somebody can take part, found by what is needed; and whether it still holds."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.plekken_filter import PlekkenFilter
from netwerk.kenmerken import open_voor
from netwerk.models import Lid, Plek, Zoekvraag
from netwerk.op_paginas import delen_van
from netwerk.openingstijden import openstand, per_dag
from netwerk.plekken import Pleknamen, aanbod_van, soortnaam
from netwerk.plekknoppen import knoppen_voor
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken

PER_PAGINA = 24
MET_PLEKKEN = (*NETWERKROLLEN, Rolsoort.WERKGEVER)
HOOGSTENS_ZOEKVRAGEN = 10


@require_safe
@voor(*MET_PLEKKEN)
def plekken(request: HttpRequest) -> TemplateResponse:
    vandaag = timezone.localdate()
    filter_ = PlekkenFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    gevonden = filter_.pas_toe(Plek.objects.zichtbaar_voor(request.user))
    plaats = request.user.organisatie.plaats if request.user.organisatie else ""
    dichtbij = gevonden.dichtst_bij(plaats=plaats, gemeente=request.user.gemeente_id)
    met_alles = dichtbij.select_related("organisatie", "gemeente").prefetch_related("openingstijden")
    pagina = Paginator(met_alles, PER_PAGINA).get_page(request.GET.get("page"))
    _vul_aan(pagina.object_list, lezer=request.user)
    return TemplateResponse(
        request,
        "netwerk/plekken.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "tab": "plekken",
            "plaatsen": gevonden.per_plaats() if pagina.object_list else [],
            "eigen_plaats": plaats,
            "vandaag": vandaag,
            "mag_alle_zien": heeft_rol(request.user, *NETWERKROLLEN),
            "mag_toevoegen": _mag_toevoegen(request.user),
        },
    )


def _mag_toevoegen(lid: Lid) -> bool:
    """A kwartiermaker, and a werkgever whose organisation we know."""
    return heeft_rol(lid, Rolsoort.KWARTIERMAKER) or (
        heeft_rol(lid, Rolsoort.WERKGEVER) and lid.organisatie_id is not None
    )


def _vul_aan(plekken: list[Plek], *, lezer: Lid) -> None:
    """Give each plek of the page the words for this reader."""
    namen, nu, vandaag = Pleknamen(lezer), timezone.now(), timezone.localdate()
    for plek in plekken:
        plek.soortnaam = namen.naam(plek.soort, verband=plek.gemeente.samenwerkingsverband_id)
        plek.open_nu = openstand(plek.openingstijden.all(), nu=nu)
        plek.oud = plek.is_oud(vandaag)


@require_safe
@voor(*MET_PLEKKEN)
def plek_bekijken(request: HttpRequest, plek_id: UUID) -> TemplateResponse:
    zichtbaar = Plek.objects.zichtbaar_voor(request.user).select_related(
        "gemeente", "wijk", "contact", "bevestigd_door", "organisatie__gemeente"
    )
    plek = get_object_or_404(zichtbaar, pk=plek_id)
    tijden = list(plek.openingstijden.select_related("contactpersoon", "lid"))
    vandaag, in_het_netwerk = timezone.localdate(), heeft_rol(request.user, *NETWERKROLLEN)
    mag_wijzigen = Plek.objects.wijzigbaar_voor(request.user).filter(pk=plek.pk).exists()
    passend = Zoekvraag.objects.zichtbaar_voor(request.user).past_bij(plek).order_by("-op", "pk")
    is_open = plek.is_open_op(vandaag)
    return TemplateResponse(
        request,
        "netwerk/plek_bekijken.html",
        {
            "plek": plek,
            "soortnaam": soortnaam(plek, lezer=request.user),
            "open_nu": openstand(tijden, nu=timezone.now()) if is_open else None,
            "dagen": per_dag(tijden, met_wie=True),
            "aanbod": aanbod_van(plek, lezer=request.user, vandaag=vandaag),
            "is_open": is_open,
            "is_oud": plek.is_oud(vandaag),
            "is_verborgen": plek.is_verborgen(vandaag),
            "open_voor": open_voor(plek.organisatie, op=vandaag),
            "zoekvragen": passend[:HOOGSTENS_ZOEKVRAGEN] if in_het_netwerk and is_open else [],
            "te_beantwoorden": set(
                Zoekvraag.objects.wijzigbaar_voor(request.user).past_bij(plek).values_list("pk", flat=True)
            )
            if in_het_netwerk and is_open
            else set(),
            "mag_alle_zien": in_het_netwerk,
            "van_apps": delen_van(plek, lezer=request.user),
            "knoppen": knoppen_voor(request.user) if is_open else [],
            "mag_wijzigen": mag_wijzigen,
        },
    )


# Still true, closed, open again


@require_POST
@voor(*MET_PLEKKEN)
def plek_bevestigen(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    plek = _te_wijzigen(request, plek_id)
    plek.bevestig(door=request.user, vandaag=timezone.localdate())
    messages.success(request, f"Bedankt. {plek.naam} klopt nog.")
    return redirect("vandaag" if "van_vandaag" in request.POST else plek)


@require_POST
@voor(*MET_PLEKKEN)
def plek_sluiten(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    plek = _te_wijzigen(request, plek_id)
    if plek.stand in {Plek.Stand.OPEN, Plek.Stand.MOGELIJK}:
        plek.sluit(door=request.user, nu=timezone.now(), vandaag=timezone.localdate())
    ongedaan_te_maken(request, f"{plek.naam} is dicht.", url=reverse("plek_heropenen", args=[plek.pk]))
    return redirect(plek)


@require_POST
@voor(*MET_PLEKKEN)
def plek_heropenen(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    plek = _te_wijzigen(request, plek_id)
    plek.heropen(door=request.user, nu=timezone.now())
    messages.success(request, f"{plek.naam} staat er weer.")
    return redirect(plek)


def _te_wijzigen(request: HttpRequest, plek_id: UUID) -> Plek:
    wijzigbaar = Plek.objects.wijzigbaar_voor(request.user)
    return get_object_or_404(wijzigbaar.select_for_update(of=("self",)), pk=plek_id)
