"""Movement across the schot between dagbesteding and work with support: counts of a gemeente, or of the network."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from experimenten.forms.beweging import BewegingFilter
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk.models import Deelnamevorm
from netwerk.toegang import voor
from trajecten.schotbeweging import DAGBESTEDING, WERK_MET_STEUN


@require_safe
@voor(*BEZOEKEN_TELLEN)
def beweging_over_het_schot(request: HttpRequest) -> HttpResponse:
    form = BewegingFilter(request.GET, gebruiker=request.user)
    context = {"form": form, "jaren": [], "waar": ""}
    if form.is_valid():
        context["jaren"], context["waar"] = form.jaren(vandaag=timezone.localdate()), form.waar()
        vormen = Deelnamevorm.objects.in_bulk([*DAGBESTEDING, *WERK_MET_STEUN])
        context["kanten"] = [
            (kop, [vormen[sleutel].vakterm for sleutel in sleutels if sleutel in vormen])
            for kop, sleutels in (("Dagbesteding", DAGBESTEDING), ("Werk met steun", WERK_MET_STEUN))
        ]
    status = 200 if form.is_valid() else 422
    return TemplateResponse(request, "experimenten/beweging_over_het_schot.html", context, status=status)
