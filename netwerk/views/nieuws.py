"""Nieuws for the public page: written by one, approved by another, taken off at once when that is needed."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.nieuws import NieuwsForm, TerugsturenForm
from netwerk.models import Nieuwsbericht
from netwerk.rollen import LEIDT_WERKGROEPEN, NIEUWSROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@require_safe
@voor(*NIEUWSROLLEN)
def nieuws(request: HttpRequest) -> TemplateResponse:
    zichtbaar = Nieuwsbericht.objects.zichtbaar_voor(request.user).select_related("geschreven_door")
    pagina = Paginator(zichtbaar.order_by("-gemaakt_op", "-id"), PER_PAGINA).get_page(request.GET.get("page"))
    mag_schrijven = heeft_rol(request.user, Rolsoort.COMMUNICATIE)
    context = {"pagina": pagina, "mag_schrijven": mag_schrijven, "vandaag": timezone.localdate()}
    return TemplateResponse(request, "netwerk/nieuws.html", context)


@formulierpagina
@voor(Rolsoort.COMMUNICATIE)
def nieuws_toevoegen(request: HttpRequest) -> HttpResponse:
    nieuw = Nieuwsbericht(geschreven_door=request.user, gemaakt_op=timezone.now())
    return _formulier(request, nieuw, "netwerk/nieuws_toevoegen.html")


@formulierpagina
@voor(Rolsoort.COMMUNICATIE)
def nieuws_wijzigen(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = get_object_or_404(Nieuwsbericht.objects.wijzigbaar_voor(request.user), pk=nieuws_id)
    if not bericht.is_te_schrijven:
        messages.error(request, "Dit bericht kunt u nu niet wijzigen. Haal het eerst terug.")
        return redirect("nieuws_bekijken", nieuws_id)
    return _formulier(request, bericht, "netwerk/nieuws_wijzigen.html")


def _formulier(request: HttpRequest, bericht: Nieuwsbericht, template: str) -> HttpResponse:
    form = NieuwsForm(
        request.POST if request.method == "POST" else None,
        instance=bericht,
        gebruiker=request.user,
        vandaag=timezone.localdate(),
    )
    if form.is_valid():
        form.instance.schrijf(door=request.user, nu=timezone.now())
        messages.success(request, "Het bericht is bewaard. Vraag nu of iemand het goedkeurt.")
        return redirect("nieuws_bekijken", form.instance.pk)
    context = {"form": form, "bericht": bericht}
    return TemplateResponse(request, template, context, status=422 if form.is_bound else 200)


@require_safe
@voor(*NIEUWSROLLEN)
def nieuws_bekijken(request: HttpRequest, nieuws_id: UUID) -> TemplateResponse:
    return _pagina(request, _zichtbaar(request, nieuws_id), TerugsturenForm())


def _pagina(request: HttpRequest, bericht: Nieuwsbericht, form: TerugsturenForm) -> TemplateResponse:
    wacht_op_mij = Nieuwsbericht.objects.zichtbaar_voor(request.user).wacht_op(request.user)
    schrijft = Nieuwsbericht.objects.wijzigbaar_voor(request.user).filter(pk=bericht.pk).exists()
    context = {
        "bericht": bericht,
        "stappen": bericht.stappen.select_related("wie").order_by("op", "pk"),
        "form": form,
        "mag_goedkeuren": wacht_op_mij.filter(pk=bericht.pk).exists(),
        "mag_wijzigen": schrijft and bericht.is_te_schrijven,
        "mag_weg": schrijft and bericht.mag_weg(),
        "mag_intrekken": bericht.stand == bericht.Stand.GEPUBLICEERD
        or (schrijft and bericht.stand == bericht.Stand.GEVRAAGD),
        "staat_er_nu": bericht.staat_er_op(timezone.localdate()),
    }
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/nieuws_bekijken.html", context, status=status)


# What happens with it


@require_POST
@voor(Rolsoort.COMMUNICATIE)
def nieuws_vragen(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = get_object_or_404(Nieuwsbericht.objects.wijzigbaar_voor(request.user), pk=nieuws_id)
    return _doe(request, bericht, bericht.vraag_goedkeuring, "U vroeg of iemand het goedkeurt.")


@require_POST
@voor(*LEIDT_WERKGROEPEN)
def nieuws_goedkeuren(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = _zichtbaar(request, nieuws_id)
    return _doe(request, bericht, bericht.keur_goed, "Het bericht is goedgekeurd.")


@require_POST
@voor(*LEIDT_WERKGROEPEN)
def nieuws_terugsturen(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = _zichtbaar(request, nieuws_id)
    form = TerugsturenForm(request.POST)
    if not form.is_valid():
        return _pagina(request, bericht, form)
    return _doe(request, bericht, bericht.stuur_terug, "U stuurde het terug.", opmerking=form.cleaned_data["opmerking"])


@require_POST
@voor(*NIEUWSROLLEN)
def nieuws_intrekken(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = _zichtbaar(request, nieuws_id)
    return _doe(request, bericht, bericht.trek_in, "Het bericht is teruggehaald.")


@formulierpagina
@voor(Rolsoort.COMMUNICATIE)
def nieuws_weggooien(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    """A draft goes for good, so a page says so first."""
    bericht = get_object_or_404(Nieuwsbericht.objects.wijzigbaar_voor(request.user), pk=nieuws_id)
    if request.method != "POST":
        context = {"bericht": bericht, "mag_weg": bericht.mag_weg()}
        return TemplateResponse(request, "netwerk/nieuws_weggooien.html", context)
    try:
        bericht.gooi_weg()
    except ValidationError as fout:
        messages.error(request, fout.messages[0])
        return redirect("nieuws_bekijken", nieuws_id)
    messages.success(request, "Het bericht is weggegooid.")
    return redirect("nieuws")


def _zichtbaar(request: HttpRequest, nieuws_id: UUID) -> Nieuwsbericht:
    zichtbaar = Nieuwsbericht.objects.zichtbaar_voor(request.user).select_related("geschreven_door", "foto")
    return get_object_or_404(zichtbaar, pk=nieuws_id)


def _doe(request: HttpRequest, bericht: Nieuwsbericht, stap, gedaan: str, **velden: object) -> HttpResponse:
    try:
        stap(door=request.user, nu=timezone.now(), **velden)
    except ValidationError as fout:
        messages.error(request, fout.messages[0])
    else:
        messages.success(request, gedaan)
    return redirect("nieuws_bekijken", bericht.pk)
