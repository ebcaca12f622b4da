"""Colleagues reply to a visit, or give a compliment."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from experimenten.bezoekreacties import reageer
from experimenten.forms.bezoekreacties import ReactieForm
from experimenten.models import Bezoekreactie, Werkbezoek
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken


@require_POST
@voor(*MEEWERKROLLEN)
def bezoekreactie_plaatsen(request: HttpRequest, pk: UUID) -> HttpResponse:
    leesbaar = Werkbezoek.objects.leesbaar_voor(request.user).aanwezig().select_related("organisatie")
    werkbezoek = get_object_or_404(leesbaar, pk=pk)
    form = ReactieForm(request.POST)
    if not form.is_valid():
        context = {"form": form, "werkbezoek": werkbezoek}
        return TemplateResponse(request, "experimenten/bezoekreactie_plaatsen.html", context, status=422)
    reageer(werkbezoek, door=request.user, nu=timezone.now(), **form.cleaned_data)
    messages.success(request, "Uw reactie staat erbij.")
    return redirect(werkbezoek)


@require_POST
@voor(*MEEWERKROLLEN)
def bezoekreactie_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    reactie = get_object_or_404(Bezoekreactie.objects.wijzigbaar_voor(request.user), pk=pk)
    if reactie.verwijderd_op is None:
        reactie.haal_weg(nu=timezone.now())
    ongedaan_te_maken(request, "Uw reactie is weggehaald.", url=reverse("bezoekreactie_terugzetten", args=[pk]))
    return redirect("werkbezoek_bekijken", pk=reactie.werkbezoek_id)


@require_POST
@voor(*MEEWERKROLLEN)
def bezoekreactie_terugzetten(request: HttpRequest, pk: UUID) -> HttpResponse:
    eigen = Bezoekreactie.objects.wijzigbaar_voor(request.user)
    reactie = get_object_or_404(eigen, pk=pk)
    if reactie.verwijderd_op is not None:
        get_object_or_404(eigen.terug_te_zetten(timezone.now()), pk=pk).zet_terug()
    messages.success(request, "Uw reactie staat er weer.")
    return redirect("werkbezoek_bekijken", pk=reactie.werkbezoek_id)
