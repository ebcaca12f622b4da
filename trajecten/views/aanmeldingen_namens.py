"""A person of whom another tells us ends in the same list: from a professional without account, or at a bijeenkomst."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.models import Bijeenkomst, Samenwerkingsverband
from netwerk.rollen import MEEWERKROLLEN, rollen_in
from netwerk.toegang import openbaar, voor
from netwerk.tweede_stap import bekende_gebruiker
from participatie.limiet import nog_ruimte, nog_ruimte_voor
from participatie.methoden import formulierpagina
from trajecten.forms.aanmeldingen_namens import NamensForm
from trajecten.views.aanmeldingen import HOOGSTENS_PER_UUR, TE_VEEL

HOOGSTENS_BIJ_EEN_BIJEENKOMST = 30
"""Per hour from one person who is logged in: a whole group may want to take part."""
UUR = timedelta(hours=1)


@formulierpagina
@openbaar("a huisarts, school or wijkteam has no account here")
def doe_mee_namens(request: HttpRequest) -> HttpResponse:
    netwerk = Samenwerkingsverband.objects.openbaar().met_slug(request.GET.get("netwerk", ""))
    gebruiker = bekende_gebruiker(request)
    form = NamensForm(request.POST if request.method == "POST" else None, netwerk=netwerk, gebruiker=gebruiker)
    if form.is_bound and form.is_van_een_programma:
        return redirect("doe_mee_bedankt")
    status = 422 if form.errors else 200
    if form.is_valid():
        if nog_ruimte(request, naam="doe_mee", hoogstens=HOOGSTENS_PER_UUR, per=UUR):
            form.bewaar(nu=timezone.now())
            return TemplateResponse(request, "trajecten/doe_mee_namens_bedankt.html", {"netwerk": netwerk})
        form.add_error(None, TE_VEEL)
        status = 429
    context = {"form": form, "netwerk": netwerk}
    return TemplateResponse(request, "trajecten/doe_mee_namens.html", context, status=status)


@formulierpagina
@voor(*MEEWERKROLLEN)
def bijeenkomst_wil_meedoen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """At the door or in the room: somebody who is there wants to take part."""
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    verband = bijeenkomst.samenwerkingsverband
    if not rollen_in(request.user, verband.pk) & MEEWERKROLLEN:
        raise Http404
    data = request.POST if request.method == "POST" else None
    form = NamensForm(data, netwerk=verband, gebruiker=request.user, bijeenkomst=bijeenkomst)
    status = 422 if form.errors else 200
    if form.is_valid():
        wie = {"wie": request.user.pk, "naam": "wil_meedoen"}
        if nog_ruimte_voor(**wie, hoogstens=HOOGSTENS_BIJ_EEN_BIJEENKOMST, per=UUR):
            aanmelding = form.bewaar(nu=timezone.now())
            messages.success(request, f"{aanmelding.naam} staat op de lijst van {aanmelding.gemeente}.")
            return redirect("bijeenkomst_bekijken", bijeenkomst.pk)
        form.add_error(None, TE_VEEL)
        status = 429
    context = {"form": form, "bijeenkomst": bijeenkomst}
    return TemplateResponse(request, "trajecten/bijeenkomst_wil_meedoen.html", context, status=status)
