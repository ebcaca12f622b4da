"""At the door: tick names on the phone of the host, show a QR, and receive who just walks in."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import aan_de_deur, opkomst
from netwerk.forms.gasten import ErbijForm, ZoekForm
from netwerk.gastinzage import leg_gasten_vast
from netwerk.inzage import Handeling
from netwerk.models import Bijeenkomst, Gastenlijst, Genodigde, Lid
from netwerk.qr import qr
from netwerk.rollen import MEEWERKROLLEN, ORGANISEERT, rollen_in
from netwerk.toegang import voor
from netwerk.views.gasten import te_organiseren
from participatie.gezocht import gezocht, zoek
from participatie.maat import zoekt
from participatie.methoden import formulierpagina
from participatie.sleutels import als_uuid

PER_PAGINA = 100


@formulierpagina
@voor(*ORGANISEERT)
@zoekt
def deur(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    if request.method == "POST":
        return zoek(request, "deur", ZoekForm(request.POST).tekst)
    form = ZoekForm({"zoek": gezocht(request, "deur")})
    zichtbaar = Genodigde.objects.zichtbaar_voor(request.user).filter(bijeenkomst=bijeenkomst)
    gasten = opkomst.op_naam(zichtbaar.zoek(form.tekst)).met_aanwezigheid()
    pagina = Paginator(gasten, PER_PAGINA).get_page(request.GET.get("page"))
    leg_gasten_vast(request.user, pagina, handeling=Handeling.GEZOCHT if form.tekst else Handeling.LIJST)
    return TemplateResponse(
        request,
        "netwerk/deur.html",
        {
            "bijeenkomst": bijeenkomst,
            "zoek": form,
            "pagina": pagina,
            "binnen": opkomst.aanwezigen([bijeenkomst.pk])[bijeenkomst.pk],
            "anderen": _niet_uitgenodigd(request, bijeenkomst, form.tekst),
            "tab": "deur",
        },
    )


def _niet_uitgenodigd(request: HttpRequest, bijeenkomst: Bijeenkomst, tekst: str) -> list[Lid]:
    """Leden of the network with this name, who are not on the list."""
    if not tekst:
        return []
    leden = Lid.objects.zichtbaar_voor(request.user).filter(is_active=True).zoek(tekst, lezer=request.user)
    hier = leden.filter(gemeente__samenwerkingsverband=bijeenkomst.samenwerkingsverband_id)
    return list(hier.exclude(genodigd__bijeenkomst=bijeenkomst).order_by("naam", "pk")[:10])


@require_POST
@voor(*ORGANISEERT)
def deur_aanvinken(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Tick a name, or take the tick away: each button says which."""
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    wat, _, sleutel = request.POST.get("wie", "").partition(".")
    wie = als_uuid(sleutel)
    anker = ""
    if wat == "lid":
        lid = get_object_or_404(Lid.objects.zichtbaar_voor(request.user), pk=wie)
        gast = aan_de_deur.ontvang_lid(bijeenkomst, lid, nu=timezone.now())
        messages.success(request, f"{gast.naam} is er.")
    else:
        wijzigbaar = Genodigde.objects.wijzigbaar_voor(request.user).filter(bijeenkomst=bijeenkomst)
        gast = get_object_or_404(wijzigbaar.select_related("bijeenkomst"), pk=wie)
        if wat == "toch-niet":
            aan_de_deur.meld_afwezig(gast)
        else:
            aan_de_deur.meld_aanwezig(gast, nu=timezone.now())
        anker = f"#gast-{gast.pk}"
    return redirect(f"{reverse('deur', args=[bijeenkomst.pk])}{_pagina(request)}{anker}")


def _pagina(request: HttpRequest) -> str:
    nummer = request.POST.get("page", "")
    return f"?page={nummer}" if nummer.isascii() and nummer.isdecimal() and len(nummer) < 5 else ""


@formulierpagina
@voor(*ORGANISEERT)
def deur_erbij(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    data = request.POST if request.method == "POST" else None
    form = ErbijForm(data, gebruiker=request.user, bijeenkomst=bijeenkomst)
    if request.method == "POST" and form.is_valid():
        gast, is_nieuw = aan_de_deur.haal_binnen(bijeenkomst, **form.cleaned_data, nu=timezone.now())
        messages.success(
            request, f"Welkom, {gast.naam}!" if is_nieuw else f"{gast.naam} stond al op de lijst, en is er nu."
        )
        return redirect("deur", bijeenkomst.pk)
    status = 422 if request.method == "POST" else 200
    return TemplateResponse(
        request, "netwerk/deur_erbij.html", {"bijeenkomst": bijeenkomst, "form": form}, status=status
    )


@require_safe
@voor(*ORGANISEERT)
def deur_scherm(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    """The QR and the code, to show on a screen or to print and hang up."""
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    code = Gastenlijst.objects.zichtbaar_voor(request.user).van(bijeenkomst).code
    adres = request.build_absolute_uri(reverse("bijeenkomst_code", args=[code]))
    gedeeld = request.build_absolute_uri(reverse("mening_geven", args=[code], query={"samen": "1"}))
    context = {"bijeenkomst": bijeenkomst, "adres": adres, "qr": qr(adres), "gedeeld": gedeeld, "tab": "deur"}
    return TemplateResponse(request, "netwerk/deur_scherm.html", context)


@require_safe
@voor(*MEEWERKROLLEN)
def bijeenkomst_opkomst(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    organiseert = bool(rollen_in(request.user, bijeenkomst.samenwerkingsverband_id) & {*ORGANISEERT})
    telling = opkomst.opkomst(bijeenkomst, lezer=request.user, ziet_lijst=organiseert)
    return TemplateResponse(
        request,
        "netwerk/bijeenkomst_opkomst.html",
        {
            "bijeenkomst": bijeenkomst,
            "opkomst": telling,
            "werelden": opkomst.werelden_in_beeld(telling),
            "mag_organiseren": organiseert,
            "is_begonnen": bijeenkomst.begint_op <= timezone.now(),
            "tab": "opkomst",
        },
    )
