"""Follow the agenda of the network in the own calendar: a secret link, to be renewed and taken back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import agendabestand, agendalinks
from netwerk.toegang import openbaar, voor_ieder_lid
from netwerk.views.antwoorden import mag_nog_proberen
from participatie.methoden import formulierpagina


@formulierpagina
@voor_ieder_lid
def agendalink(request: HttpRequest) -> HttpResponse:
    """The link itself is shown once, right after it was made: only a fingerprint is kept."""
    if request.method == "POST" and request.POST.get("wat") == "weg":
        agendalinks.trek_in(request.user)
        messages.success(request, "De link werkt niet meer.")
        return redirect("agendalink")
    adres = ""
    if request.method == "POST":
        geheim = agendalinks.maak(request.user, nu=timezone.now())
        adres = request.build_absolute_uri(reverse("agendalink_volgen", args=[geheim]))
    context = {"link": agendalinks.van(request.user), "adres": adres}
    return TemplateResponse(request, "netwerk/agendalink.html", context)


@require_safe
@openbaar("a calendar program cannot log in; the secret in the link is the key, and its lid can take it back")
def agendalink_volgen(request: HttpRequest, geheim: str) -> HttpResponse:
    nu = timezone.now()
    gevonden = agendalinks.agenda_van(geheim, nu=nu)
    if gevonden is None:
        return HttpResponse(status=404 if mag_nog_proberen(request) else 429)
    verband, bijeenkomsten = gevonden
    inhoud = agendabestand.abonnement(bijeenkomsten, naam=f"Bijeenkomsten van {verband}", nu=nu)
    return HttpResponse(inhoud, content_type=agendabestand.SOORT)
