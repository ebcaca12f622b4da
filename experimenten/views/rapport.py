"""A report over a period: the page, and asking for the same as a file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten import rapportbestand, taken
from experimenten.forms.overzicht import OverzichtFilter
from experimenten.models import Rapport
from experimenten.rapport import maak_inhoud
from experimenten.rapportwerk import begin, nog_bezig
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk.toegang import voor


@require_safe
@voor(*BEZOEKEN_TELLEN)
def rapport(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = OverzichtFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if not form.is_valid():
        return TemplateResponse(request, "experimenten/rapport.html", {"form": form}, status=422)
    inhoud = maak_inhoud(form.selectie(), vandaag=vandaag)
    context = {
        "form": form,
        "inhoud": inhoud,
        "titel": rapportbestand.titel(inhoud),
        "periode": rapportbestand.periode(inhoud),
        "delen": [(deel, rapportbestand.lijsten(deel)) for deel in inhoud.experimenten],
        "vormen": Rapport.Vorm.choices,
    }
    return TemplateResponse(request, "experimenten/rapport.html", context)


@require_POST
@voor(*BEZOEKEN_TELLEN)
def rapport_maken(request: HttpRequest, vorm: str) -> HttpResponse:
    """Ask for the file; the page that follows shows how far it is."""
    if vorm not in Rapport.Vorm.values:
        raise Http404
    form = OverzichtFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        return TemplateResponse(request, "experimenten/rapport.html", {"form": form}, status=422)
    selectie, nu = form.selectie(), timezone.now()
    klus = nog_bezig(selectie, vorm=vorm, nu=nu)
    if klus is None:
        klus = begin(selectie, vorm=vorm, nu=nu)
        taken.maak_rapport.zet_klaar(klus=klus.pk)
    return redirect("klus_bekijken", klus.pk)
