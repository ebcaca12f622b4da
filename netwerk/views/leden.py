"""Who is in the network, and what they do there."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.leden import LedenFilter
from netwerk.models import Lid, Organisatie, Werkgroep
from netwerk.rollen import NETWERKROLLEN, kan_rol_geven
from netwerk.toegang import voor
from netwerk.veldrechten import LID

PER_PAGINA = 24


@require_safe
@voor(*NETWERKROLLEN)
def leden(request: HttpRequest) -> TemplateResponse:
    filter_ = LedenFilter(request.GET, gebruiker=request.user)
    nu_lid = Lid.objects.zichtbaar_voor(request.user).op_datum(timezone.localdate())
    gevonden = filter_.pas_toe(nu_lid).select_related("organisatie", "gemeente").met_soorten(timezone.localdate())
    pagina = Paginator(gevonden.order_by("naam", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/leden.html",
        {"filter": filter_, "pagina": pagina, "tab": "leden", "mag_uitnodigen": kan_rol_geven(request.user)},
    )


@require_safe
@voor(*NETWERKROLLEN)
def lid_bekijken(request: HttpRequest, lid_id: UUID) -> TemplateResponse:
    bekend = Lid.objects.zichtbaar_voor(request.user)
    lid = get_object_or_404(bekend.select_related("gemeente").met_soorten(timezone.localdate()), pk=lid_id)
    return TemplateResponse(
        request,
        "netwerk/lid_bekijken.html",
        {
            "lid": LID.toon(lid, aan=request.user, is_eigen=lid == request.user),
            "organisatie": Organisatie.objects.zichtbaar_voor(request.user).filter(pk=lid.organisatie_id).first(),
            "aangedragen_door": bekend.filter(pk=lid.aangedragen_door_id).first(),
            "aangedragen": bekend.filter(aangedragen_door=lid).order_by("naam"),
            "werkgroepen": Werkgroep.objects.zichtbaar_voor(request.user).met_nu_lid(lid).order_by("naam"),
        },
    )
