"""The work behind the pages, for who looks after a samenwerkingsverband."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.achtergrond import stand_voor
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.werkstand import probeer_opnieuw


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def achtergrondwerk(request: HttpRequest) -> TemplateResponse:
    stand, regels = stand_voor(request.user, nu=timezone.now())
    context = {"stand": stand, "regels": regels, "meer": stand.aantal_mislukt - len(regels)}
    return TemplateResponse(request, "netwerk/achtergrondwerk.html", context)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def achtergrondwerk_opnieuw(request: HttpRequest) -> HttpResponse:
    """Everything that failed, of all networks: there is one queue, and trying again harms nobody."""
    if aantal := probeer_opnieuw():
        wat = "1 taak staat" if aantal == 1 else f"{aantal} taken staan"
        messages.success(request, f"{wat} opnieuw in de rij. Kijk over een minuut of het lukte.")
    else:
        messages.info(request, "Er was niets meer om opnieuw te proberen.")
    return redirect("achtergrondwerk")
