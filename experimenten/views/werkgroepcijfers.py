"""What came up at bijeenkomsten for a werkgroep: the list behind its figures."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from experimenten.forms.werkgroepcijfers import OpbrengstenFilter
from experimenten.opbrengsten import in_periode
from experimenten.werkgroepcijfers import opbrengsten_van
from netwerk.models import Werkgroep
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor

PER_PAGINA = 20


@require_safe
@voor(*MEEWERKROLLEN)
def werkgroep_opbrengsten(request: HttpRequest, werkgroep_id: UUID) -> TemplateResponse:
    werkgroep = get_object_or_404(Werkgroep.objects.zichtbaar_voor(request.user), pk=werkgroep_id)
    filter_ = OpbrengstenFilter(request.GET, vandaag=timezone.localdate())
    periode = filter_.periode()
    gevonden = in_periode(opbrengsten_van(werkgroep, lezer=request.user), periode)
    if filter_.is_valid() and filter_.cleaned_data["soort"]:
        gevonden = gevonden.filter(soort=filter_.cleaned_data["soort"])
    rijen = gevonden.select_related("bijeenkomst", "agendapunt", "door").order_by("-op", "pk")
    pagina = Paginator(rijen if filter_.is_valid() else rijen.none(), PER_PAGINA).get_page(request.GET.get("page"))
    context = {"werkgroep": werkgroep, "filter": filter_, "periode": periode, "pagina": pagina}
    return TemplateResponse(request, "experimenten/werkgroep_opbrengsten.html", context)
