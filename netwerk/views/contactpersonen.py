"""Contactpersonen: whom one speaks to at an organisation."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.forms.partnerschappen import ContactpersoonForm
from netwerk.models import Contactpersoon, Organisatie
from netwerk.op_paginas import delen_van
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def contactpersoon_toevoegen(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = get_object_or_404(Organisatie.objects.wijzigbaar_voor(request.user), pk=organisatie_id)
    naam = request.POST.get("naam", "").strip()
    weggehaald = organisatie.contactpersonen.exclude(weggehaald_op=None).filter(naam=naam).first()
    nieuw = weggehaald or Contactpersoon(organisatie=organisatie, gemeente_id=organisatie.gemeente_id)
    nieuw.weggehaald_op = None  # the same name again: the one that was taken away comes back
    return _formulier(request, nieuw, "netwerk/contactpersoon_toevoegen.html", "De contactpersoon staat erbij.")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def contactpersoon_wijzigen(request: HttpRequest, contactpersoon_id: UUID) -> HttpResponse:
    persoon = _te_wijzigen(request, contactpersoon_id)
    return _formulier(request, persoon, "netwerk/contactpersoon_wijzigen.html", "Uw wijziging is bewaard.")


def _formulier(request: HttpRequest, persoon: Contactpersoon, template: str, bewaard: str) -> HttpResponse:
    form = ContactpersoonForm(request.POST if request.method == "POST" else None, instance=persoon)
    if form.is_valid():
        form.save()
        messages.success(request, bewaard)
        return redirect("organisatie_bekijken", persoon.organisatie_id)
    van_apps = [] if persoon._state.adding else delen_van(persoon, lezer=request.user)
    context = {"form": form, "persoon": persoon, "organisatie": persoon.organisatie, "van_apps": van_apps}
    return TemplateResponse(request, template, context, status=422 if form.is_bound else 200)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def contactpersoon_weghalen(request: HttpRequest, contactpersoon_id: UUID) -> HttpResponse:
    persoon = _te_wijzigen(request, contactpersoon_id)
    persoon.haal_weg(nu=timezone.now())
    terugzetten = reverse("contactpersoon_terugzetten", args=[persoon.pk])
    ongedaan_te_maken(request, f"{persoon.naam} is weggehaald.", url=terugzetten)
    return redirect("organisatie_bekijken", persoon.organisatie_id)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def contactpersoon_terugzetten(request: HttpRequest, contactpersoon_id: UUID) -> HttpResponse:
    persoon = _te_wijzigen(request, contactpersoon_id)
    persoon.zet_terug()
    messages.success(request, f"{persoon.naam} staat er weer.")
    return redirect("organisatie_bekijken", persoon.organisatie_id)


def _te_wijzigen(request: HttpRequest, contactpersoon_id: UUID) -> Contactpersoon:
    wijzigbaar = Contactpersoon.objects.wijzigbaar_voor(request.user).select_related("organisatie")
    return get_object_or_404(wijzigbaar, pk=contactpersoon_id)
