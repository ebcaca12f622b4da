"""What others shared with me: each page asks again whether it still holds."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.toegang import voor
from participatie.gezocht import gezocht, zoek
from participatie.maat import zoekt
from participatie.methoden import formulierpagina
from trajecten.delen import wat_een_ander_ziet
from trajecten.forms.gedeeld import GedeeldFilter
from trajecten.inzage import leg_gedeeld_vast, leg_toestemmingen_vast
from trajecten.toegang import ONTVANGERS
from trajecten.toestemmingen import ontvangen

PER_PAGINA = 25


@formulierpagina
@voor(*ONTVANGERS)
@zoekt
def met_mij_gedeeld(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return zoek(request, "gedeeld", GedeeldFilter(request.POST).schoon()["zoek"])
    naam = gezocht(request, "gedeeld")
    gevonden = ontvangen(request.user, op=timezone.localdate(), zoek=naam)
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    handeling = Handeling.GEZOCHT if naam else Handeling.LIJST
    leg_toestemmingen_vast(request.user, pagina, gegevens=Gegevens.NAAM, handeling=handeling)
    context = {"pagina": pagina, "form": GedeeldFilter({"zoek": naam}), "zoek": naam}
    return TemplateResponse(request, "trajecten/met_mij_gedeeld.html", context)


@require_safe
@voor(*ONTVANGERS)
def gedeeld_profiel(request: HttpRequest, toestemming_id: UUID) -> TemplateResponse:
    """The blocks of one consent; the address dies with it."""
    toestemming = get_object_or_404(ontvangen(request.user, op=timezone.localdate()), pk=toestemming_id)
    leg_gedeeld_vast(request.user, [toestemming])
    context = {
        "toestemming": toestemming,
        "gedeeld": wat_een_ander_ziet(toestemming.inwoner, toestemming.blokken),
    }
    return TemplateResponse(request, "trajecten/gedeeld_profiel.html", context)
