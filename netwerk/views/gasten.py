"""The gasten of a bijeenkomst: invite them, see what they answered and need, print that, and print letters."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import gastmails
from netwerk.forms.gasten import (
    GastenFilter,
    GastenlijstForm,
    IemandForm,
    MensenUitnodigenForm,
    WerkgroepUitnodigenForm,
    ZoekForm,
)
from netwerk.forms.leden import LedenFilter
from netwerk.gasten import Uitnodigen, haal_weg, zet_plaatsen
from netwerk.gastinzage import leg_gasten_vast
from netwerk.gastoverzicht import overzicht
from netwerk.inzage import Handeling
from netwerk.models import Bijeenkomst, Gastenlijst, Genodigde
from netwerk.qr import qr
from netwerk.rollen import ORGANISEERT
from netwerk.toegang import voor
from netwerk.views.antwoorden import basis
from participatie.forms import Formulier
from participatie.gezocht import gezocht, zoek
from participatie.maat import zoekt
from participatie.methoden import formulierpagina

PER_PAGINA = 50


def te_organiseren(request: HttpRequest, bijeenkomst_id: UUID) -> Bijeenkomst:
    """Return a bijeenkomst whose gasten this person looks after."""
    zichtbaar = (
        Bijeenkomst.objects.zichtbaar_voor(request.user)
        .wijzigbaar_voor(request.user)
        .select_related("samenwerkingsverband")
    )
    return get_object_or_404(zichtbaar, pk=bijeenkomst_id)


@formulierpagina
@voor(*ORGANISEERT)
@zoekt
def gasten(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    if request.method == "POST":
        return zoek(request, "gasten", request.POST.get("zoek", ""), stand=request.POST.get("stand"))
    naam = gezocht(request, "gasten")
    filter_ = GastenFilter({"zoek": naam, "stand": request.GET.get("stand", "")})
    zichtbaar = Genodigde.objects.zichtbaar_voor(request.user).filter(bijeenkomst=bijeenkomst)
    rijen = filter_.pas_toe(zichtbaar).met_redenwoord().select_related("beantwoord_door")
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    samen = overzicht(bijeenkomst, lezer=request.user)
    leg_gasten_vast(request.user, [*pagina, *samen.komen], handeling=Handeling.GEZOCHT if naam else Handeling.LIJST)
    return TemplateResponse(
        request,
        "netwerk/gasten.html",
        {
            "bijeenkomst": bijeenkomst,
            "lijst": Gastenlijst.objects.zichtbaar_voor(request.user).van(bijeenkomst),
            "filter": filter_,
            "pagina": pagina,
            "overzicht": samen,
            "is_geweest": bijeenkomst.eindigt_op < timezone.now(),
            "tab": "gasten",
        },
    )


@require_safe
@voor(*ORGANISEERT)
def gasten_afdrukken(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    samen = overzicht(bijeenkomst, lezer=request.user)
    leg_gasten_vast(request.user, samen.komen, handeling=Handeling.AFGEDRUKT)
    context = {"bijeenkomst": bijeenkomst, "overzicht": samen, "nu": timezone.now()}
    return TemplateResponse(request, "netwerk/gasten_afdrukken.html", context)


@require_safe
@voor(*ORGANISEERT)
def gasten_brieven(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    """A letter for everybody who has no mail address and did not answer, with the link as QR and in letters."""
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    zichtbaar = Genodigde.objects.zichtbaar_voor(request.user).filter(bijeenkomst=bijeenkomst, email="")
    gasten_ = zichtbaar.zonder_antwoord().exclude(uitgenodigd_op=None).order_by("naam", "pk")
    links = [(gast, gastmails.link(gast, basis=basis(request))) for gast in gasten_]
    brieven = [(gast, link, qr(link)) for gast, link in links]
    context = {"bijeenkomst": bijeenkomst, "brieven": brieven, "is_geweest": bijeenkomst.eindigt_op < timezone.now()}
    return TemplateResponse(request, "netwerk/gasten_brieven.html", context)


@formulierpagina
@voor(*ORGANISEERT)
def gasten_instellen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    lijst = Gastenlijst.objects.zichtbaar_voor(request.user).van(bijeenkomst)
    form = GastenlijstForm(request.POST if request.method == "POST" else None, lijst=lijst)
    if request.method == "POST" and form.is_valid():
        form.save()
        zet_plaatsen(bijeenkomst, form.cleaned_data["plaatsen"], basis=basis(request))
        messages.success(request, "Bewaard.")
        return redirect("gasten", bijeenkomst.pk)
    status = 422 if request.method == "POST" else 200
    context = {"bijeenkomst": bijeenkomst, "form": form}
    return TemplateResponse(request, "netwerk/gasten_instellen.html", context, status=status)


@formulierpagina
@voor(*ORGANISEERT)
@zoekt
def gasten_uitnodigen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    if bijeenkomst.eindigt_op < timezone.now():
        messages.info(request, "Deze bijeenkomst is geweest. U kunt niemand meer uitnodigen.")
        return redirect("gasten", bijeenkomst.pk)
    if "zoek" in request.POST:
        return zoek(request, "uitnodigen", ZoekForm(request.POST).tekst)
    wie = request.POST.get("wie", "")
    zoekform = ZoekForm({"zoek": gezocht(request, "uitnodigen")})
    vandaag = timezone.localdate()
    uit = LedenFilter(request.GET, gebruiker=request.user, vandaag=vandaag) if "lijst" in request.GET else None
    vast = {"gebruiker": request.user, "bijeenkomst": bijeenkomst}
    wie_precies = {"zoek": zoekform.tekst, "uit": uit, **vast}
    forms = {
        "werkgroep": WerkgroepUitnodigenForm(request.POST if wie == "werkgroep" else None, **vast),
        "mensen": MensenUitnodigenForm(request.POST if wie == "mensen" else None, **wie_precies),
        "iemand": IemandForm(request.POST if wie == "iemand" else None, **vast),
    }
    form = forms.get(wie)
    if request.method == "POST" and (wie == "netwerk" or (form and form.is_valid())):
        uitnodigen = Uitnodigen(bijeenkomst=bijeenkomst, door=request.user, nu=timezone.now(), basis=basis(request))
        messages.success(request, _nodig_uit(uitnodigen, wie, form))
        return redirect("gasten", bijeenkomst.pk)
    status = 422 if request.method == "POST" else 200
    context = {
        "bijeenkomst": bijeenkomst,
        "form": form,
        "forms": forms,
        "zoek": zoekform,
        "uit_de_lijst": uit is not None,
    }
    return TemplateResponse(request, "netwerk/gasten_uitnodigen.html", context, status=status)


def _nodig_uit(uitnodigen: Uitnodigen, wie: str, form: Formulier | None) -> str:
    if wie == "netwerk":
        aantal = uitnodigen.netwerk()
    elif wie == "werkgroep":
        aantal = uitnodigen.werkgroep(form.cleaned_data["werkgroep"])
    elif wie == "mensen":
        schoon = form.cleaned_data
        aantal = uitnodigen.leden(schoon["leden"]) + uitnodigen.contactpersonen(schoon["contactpersonen"])
    else:
        aantal = uitnodigen.iemand(**form.cleaned_data)
    if not aantal:
        return "Iedereen die u koos, stond al op de lijst."
    return "1 persoon is uitgenodigd." if aantal == 1 else f"{aantal} mensen zijn uitgenodigd."


@require_POST
@voor(*ORGANISEERT)
def gast_weghalen(request: HttpRequest, bijeenkomst_id: UUID, genodigde_id: UUID) -> HttpResponse:
    """Take somebody off the list who was put there by mistake. The link stops."""
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    wijzigbaar = Genodigde.objects.wijzigbaar_voor(request.user).filter(bijeenkomst=bijeenkomst)
    gast = get_object_or_404(wijzigbaar.select_related("bijeenkomst"), pk=genodigde_id)
    haal_weg(gast, basis=basis(request))
    messages.success(request, f"{gast.naam} staat niet meer op de lijst. U kunt diegene opnieuw uitnodigen.")
    return redirect("gasten", bijeenkomst.pk)
