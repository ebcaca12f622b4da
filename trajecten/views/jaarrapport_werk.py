"""The jaarrapport of many people, and the file for the statistics, made by the queue: ask, and see how far it is."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.models import Klus
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from trajecten import jaarrapportwerk, taken
from trajecten.forms.jaarrapport import RapportFilter
from trajecten.jaarrapport import toelichting
from trajecten.views.jaarrapport import SOORTEN, als_bestand


@require_POST
@voor(Rolsoort.BELEIDSMEDEWERKER)
def jaarrapport_maken(request: HttpRequest) -> HttpResponse:
    form = RapportFilter(request.POST, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/jaarrapport.html", {"form": form}, status=422)
    klus, is_nieuw = jaarrapportwerk.begin(
        request.user, wat=jaarrapportwerk.RAPPORT, **form.cleaned_data, nu=timezone.now()
    )
    if is_nieuw:
        taken.maak_jaarrapport.zet_klaar(klus=klus.pk)
    return redirect("jaarrapport_gemaakt", klus.pk)


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
def jaarrapport_gemaakt(request: HttpRequest, pk: UUID) -> HttpResponse:
    """How far it is, and when it is done the same page as of a small gemeente."""
    klus, form = _klus(request, pk)
    rapport = jaarrapportwerk.rapport_van(klus)
    context = {
        "form": form,
        "klus": klus,
        "rapport": rapport,
        "toelichting": rapport and toelichting(rapport),
    }
    return TemplateResponse(request, "trajecten/jaarrapport.html", context)


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
def jaarrapport_gemaakt_bestand(request: HttpRequest, pk: UUID, vorm: str) -> HttpResponse:
    """The numbers that were counted then, as on that page."""
    rapport = jaarrapportwerk.rapport_van(_klus(request, pk)[0])
    if rapport is None or vorm not in SOORTEN:
        raise Http404
    return als_bestand(rapport, vorm)


@require_POST
@voor(Rolsoort.BELEIDSMEDEWERKER)
def voorzieningen_maken(request: HttpRequest) -> HttpResponse:
    """Of one own gemeente; the network as a whole hands in nothing."""
    form = RapportFilter(request.POST, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid() or form.is_netwerk:
        raise Http404
    wat = jaarrapportwerk.VOORZIENINGEN
    klus, is_nieuw = jaarrapportwerk.begin(request.user, wat=wat, **form.cleaned_data, nu=timezone.now())
    if is_nieuw:
        taken.maak_voorzieningen.zet_klaar(klus=klus.pk)
    return redirect("klus_bekijken", klus.pk)


def _klus(request: HttpRequest, pk: UUID) -> tuple[Klus, RapportFilter]:
    """Return the work with what was asked; nothing of a gemeente of which this person may not ask any more."""
    eigen = Klus.objects.zichtbaar_voor(request.user).filter(wat=jaarrapportwerk.RAPPORT)
    klus = get_object_or_404(eigen, pk=pk)
    form = RapportFilter(klus.resultaat["vraag"], gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        raise Http404
    return klus, form
