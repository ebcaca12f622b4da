"""Who is in the network, and what they do there."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.leden import LedenFilter
from netwerk.ledenlijst import kaarten
from netwerk.ledenpagina import blokken_over, met_laatste_contact, pagina_van
from netwerk.models import Lid
from netwerk.rollen import NETWERKROLLEN, kan_rol_geven
from netwerk.toegang import voor
from netwerk.veldrechten import LID

PER_PAGINA = 24
OP_DE_PAGINA = LID.alle - {"aangedragen_door"}
"""Who brought somebody in is shown as far as the reader sees that one."""


@require_safe
@voor(*NETWERKROLLEN)
def leden(request: HttpRequest) -> TemplateResponse:
    filter_ = LedenFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    gevonden = filter_.op_volgorde(filter_.pas_toe(Lid.objects.zichtbaar_voor(request.user)))
    met_alles = gevonden.select_related("organisatie", "gemeente").prefetch_related("soorten")
    pagina = Paginator(met_alles, PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/leden.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "kaarten": kaarten(pagina, lezer=request.user),
            "zonder_naam": filter_.zonder_naam(pagina.paginator.count),
            "tab": "leden",
            "mag_uitnodigen": kan_rol_geven(request.user),
        },
    )


@require_safe
@voor(*NETWERKROLLEN)
def lid_bekijken(request: HttpRequest, lid_id: UUID) -> TemplateResponse:
    bekend = Lid.objects.zichtbaar_voor(request.user)
    met_alles = bekend.select_related("gemeente", "organisatie").prefetch_related("soorten")
    lid = get_object_or_404(met_laatste_contact(met_alles, lezer=request.user), pk=lid_id)
    is_eigen = lid == request.user
    return TemplateResponse(
        request,
        "netwerk/lid_bekijken.html",
        {
            "lid": LID.toon(lid, aan=request.user, is_eigen=is_eigen, alleen=OP_DE_PAGINA),
            "is_eigen": is_eigen,
            "contact": {"op": lid.contact_op, "met": lid.contact_met, "organisatie": lid.contact_organisatie},
            "over": pagina_van(lid, lezer=request.user, bekend=bekend),
            "blokken": blokken_over(lid, lezer=request.user),
        },
    )
