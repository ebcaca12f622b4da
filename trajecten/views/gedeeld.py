"""What others shared with me: each page asks again whether it still holds."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten.delen import wat_een_ander_ziet
from trajecten.forms.gedeeld import GedeeldFilter
from trajecten.inzage import leg_toestemmingen_vast
from trajecten.models import Toestemming
from trajecten.toegang import ONTVANGERS

PER_PAGINA = 25
GEZOCHT = "gezocht_gedeeld"
"""The name that was typed stays in the session: names of inwoners stand in no address (domain.md 5.2)."""


@formulierpagina
@voor(*ONTVANGERS)
def met_mij_gedeeld(request: HttpRequest):
    if request.method == "POST":
        request.session[GEZOCHT] = GedeeldFilter(request.POST).schoon()["zoek"]
        return redirect("met_mij_gedeeld")
    if "alles" in request.GET:
        request.session.pop(GEZOCHT, None)
    zoek = request.session.get(GEZOCHT, "")
    gedeeld = Toestemming.objects.ontvangen_door(request.user, op=timezone.localdate()).select_related("inwoner")
    if zoek:
        gedeeld = gedeeld.filter(inwoner__naam__unaccent__icontains=zoek)
    gesorteerd = gedeeld.order_by("inwoner__naam", "doel", "pk")
    pagina = Paginator(gesorteerd, PER_PAGINA).get_page(request.GET.get("page"))
    handeling = Handeling.GEZOCHT if zoek else Handeling.LIJST
    leg_toestemmingen_vast(request.user, pagina, gegevens=Gegevens.NAAM, handeling=handeling)
    context = {"pagina": pagina, "form": GedeeldFilter({"zoek": zoek}), "zoek": zoek}
    return TemplateResponse(request, "trajecten/met_mij_gedeeld.html", context)


@require_safe
@voor(*ONTVANGERS)
def gedeeld_profiel(request: HttpRequest, toestemming_id: UUID) -> TemplateResponse:
    """The blocks of one consent; the address dies with it."""
    geldig = Toestemming.objects.ontvangen_door(request.user, op=timezone.localdate()).select_related("inwoner")
    toestemming = get_object_or_404(geldig, pk=toestemming_id)
    leg_toestemmingen_vast(request.user, [toestemming], gegevens=Gegevens.TALENTPROFIEL)
    context = {
        "toestemming": toestemming,
        "gedeeld": wat_een_ander_ziet(toestemming.inwoner, toestemming.blokken),
    }
    return TemplateResponse(request, "trajecten/gedeeld_profiel.html", context)
