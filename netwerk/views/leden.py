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
from netwerk.rollen import NETWERKROLLEN, heeft_rol, kan_rol_geven
from netwerk.toegang import voor
from netwerk.veldrechten import LEGT_CONTACT, LID
from netwerk.views.contacten import contact_op_pagina
from netwerk.warme_contacten import met_laatste_contact

PER_PAGINA = 24


@require_safe
@voor(*NETWERKROLLEN)
def leden(request: HttpRequest) -> TemplateResponse:
    filter_ = LedenFilter(request.GET, gebruiker=request.user)
    nu_lid = Lid.objects.zichtbaar_voor(request.user).op_datum(timezone.localdate())
    gevonden = filter_.pas_toe(nu_lid).select_related("organisatie", "gemeente").prefetch_related("soorten")
    pagina = Paginator(gevonden.order_by("naam", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/leden.html",
        {"filter": filter_, "pagina": pagina, "tab": "leden", "mag_uitnodigen": kan_rol_geven(request.user)}
        | {"mag_warm": heeft_rol(request.user, *LEGT_CONTACT)},
    )


@require_safe
@voor(*NETWERKROLLEN)
def lid_bekijken(request: HttpRequest, lid_id: UUID) -> TemplateResponse:
    bekend = Lid.objects.zichtbaar_voor(request.user)
    met_contact = met_laatste_contact(bekend, vandaag=timezone.localdate()).met_contactrechten_voor(request.user)
    lid = get_object_or_404(met_contact.select_related("gemeente").prefetch_related("soorten"), pk=lid_id)
    return TemplateResponse(
        request,
        "netwerk/lid_bekijken.html",
        {
            "lid": LID.toon(lid, aan=request.user, is_eigen=lid == request.user),
            "organisatie": Organisatie.objects.zichtbaar_voor(request.user).filter(pk=lid.organisatie_id).first(),
            "aangedragen_door": bekend.filter(pk=lid.aangedragen_door_id).first(),
            "aangedragen": bekend.filter(aangedragen_door=lid).order_by("naam"),
            "werkgroepen": Werkgroep.objects.zichtbaar_voor(request.user).met_nu_lid(lid).order_by("naam"),
            **contact_op_pagina(request, lid),
        },
    )
