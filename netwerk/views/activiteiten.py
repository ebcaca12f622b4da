"""For everybody, without an account: what somebody can join nearby, for little or no money."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.afstanden import afstand_in_woorden
from netwerk.forms.plekken_filter import ActiviteitenFilter
from netwerk.models import Plek
from netwerk.openingstijden import openstand, per_dag
from netwerk.plekken import aanbod_van
from netwerk.toegang import openbaar

PER_PAGINA = 20
TE_FIETSEN, TE_FIETSEN_KM = ("lopen", "fiets"), 10
"""How we tell a distance to somebody of whom we know nothing: to walk or to cycle, further off in kilometres."""


@require_safe
@openbaar("people look for something to do nearby before they have anything to do with a gemeente")
def activiteiten(request: HttpRequest) -> TemplateResponse:
    alle = Plek.objects.openbaar(timezone.localdate())
    filter_ = ActiviteitenFilter(request.GET, waar=alle.per_gemeente_en_plaats())
    gevonden = filter_.pas_toe(alle).select_related("gemeente").prefetch_related("openingstijden")
    nu, punt = timezone.localtime(), filter_.punt
    op_volgorde = filter_.op_volgorde(gevonden, punt=punt, nu=nu)
    pagina = Paginator(op_volgorde, PER_PAGINA).get_page(request.GET.get("page"))
    for plek in pagina.object_list:
        plek.open_nu = openstand(plek.openingstijden.all(), nu=nu)
        plek.dagen = per_dag(plek.openingstijden.all(), met_wie=False)
        plek.hoe_ver = afstand_in_woorden(plek.km, TE_FIETSEN if plek.km and plek.km <= TE_FIETSEN_KM else ())
    context = {"filter": filter_, "pagina": pagina, "verder": filter_.verder_in_de_gemeente(), "punt": punt}
    return TemplateResponse(request, "netwerk/activiteiten.html", context)


@require_safe
@openbaar("one activity, to print or to send to somebody")
def activiteit_bekijken(request: HttpRequest, plek_id: UUID) -> TemplateResponse:
    zichtbaar = Plek.objects.openbaar(timezone.localdate()).select_related("gemeente")
    plek = get_object_or_404(zichtbaar, pk=plek_id)
    tijden = list(plek.openingstijden.all())
    context = {
        "plek": plek,
        "open_nu": openstand(tijden, nu=timezone.now()),
        "dagen": per_dag(tijden, met_wie=False),
        "aanbod": aanbod_van(plek, lezer=None, vandaag=timezone.localdate()),
    }
    return TemplateResponse(request, "netwerk/activiteit_bekijken.html", context)
