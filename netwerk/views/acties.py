"""Acties: say that something is done, and take that back."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.models import Actie
from netwerk.toegang import voor_ieder_lid
from participatie.meldingen import ongedaan_te_maken


@require_POST
@voor_ieder_lid
def actie_afronden(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    actie = get_object_or_404(Actie.objects.wijzigbaar_voor(request.user), pk=actie_id)
    actie.rond_af(nu=timezone.now())
    ongedaan_te_maken(request, f"Gedaan: {actie.wat}", url=reverse("actie_heropenen", args=[actie_id]))
    return redirect("vandaag")


@require_POST
@voor_ieder_lid
def actie_heropenen(request: HttpRequest, actie_id: UUID) -> HttpResponse:
    get_object_or_404(Actie.objects.wijzigbaar_voor(request.user), pk=actie_id).heropen()
    return redirect("vandaag")
