"""Handing over all contacts of somebody who leaves, and taking that back."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.contactleggers import OverdrachtForm
from netwerk.models import Overdracht
from netwerk.overdracht_elders import elders
from netwerk.overdrachten import NietTerug, delen, draag_over, draai_terug, lijst, met_contacten
from netwerk.rollen import heeft_rol
from netwerk.toegang import voor
from netwerk.toegang_contacten import DRAAGT_OVER
from netwerk.veldrechten import LEGT_CONTACT
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@require_safe
@voor(*DRAAGT_OVER)
def overdrachten(request: HttpRequest) -> TemplateResponse:
    eerder = lijst(request.user, nu=timezone.now())
    context = {
        "mensen": met_contacten(request.user).select_related("gemeente"),
        "mag_lijst": heeft_rol(request.user, *LEGT_CONTACT),
        "pagina": Paginator(eerder, PER_PAGINA).get_page(request.GET.get("page")),
    }
    return TemplateResponse(request, "netwerk/overdrachten.html", context)


@formulierpagina
@voor(*DRAAGT_OVER)
def contacten_overdragen(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    eerder = Overdracht.objects.wijzigbaar_voor(request.user).filter(van=lid_id)
    if request.method == "POST" and eerder.exists() and not met_contacten(request.user).filter(pk=lid_id).exists():
        return redirect("overdrachten")  # a second tap
    van = get_object_or_404(met_contacten(request.user), pk=lid_id)
    form = OverdrachtForm(
        request.POST if request.method == "POST" else None, van=van, delen=delen(van, gebruiker=request.user)
    )
    if not form.is_valid():
        context = {"form": form, "van": van, "elders": elders(van, lezer=request.user)}
        status = 422 if form.is_bound else 200
        return TemplateResponse(request, "netwerk/contacten_overdragen.html", context, status=status)
    keuzes, reden = form.keuzes(), form.cleaned_data["reden"]
    gedaan = draag_over(van=van, naar=keuzes, reden=reden, door=request.user, nu=timezone.now())
    tekst = f"De contacten van {van} zijn overgedragen aan {', '.join(sorted({str(wie) for _, wie in keuzes}))}."
    if len(gedaan) == 1:
        ongedaan_te_maken(request, tekst, url=reverse("overdracht_terugdraaien", args=[gedaan[0].pk]))
    else:
        messages.success(request, tekst)
    return redirect("overdrachten")


@require_POST
@voor(*DRAAGT_OVER)
def overdracht_terugdraaien(request: HttpRequest, overdracht_id: UUID) -> HttpResponse:
    overdracht = get_object_or_404(
        Overdracht.objects.wijzigbaar_voor(request.user).select_related("van"), pk=overdracht_id
    )
    try:
        draai_terug(overdracht, door=request.user, nu=timezone.now())
    except NietTerug:
        messages.warning(
            request, "Dit kan niet meer terug: er is daarna iets veranderd, of het is langer dan 30 dagen geleden."
        )
    else:
        messages.success(request, f"De contacten zijn weer van {overdracht.van}.")
    return redirect("overdrachten")
