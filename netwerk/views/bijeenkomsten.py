"""The agenda of the network: every two months it meets."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.models import Bijeenkomst, Lid
from netwerk.rollen import NETWERKROLLEN, heeft_rol
from netwerk.toegang import voor_ieder_lid

PER_PAGINA = 12


@require_safe
@voor_ieder_lid
def bijeenkomsten(request: HttpRequest) -> TemplateResponse:
    nu = timezone.now()
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user)
    pagina = Paginator(zichtbaar.geweest(nu), PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/bijeenkomsten.html",
        {
            "komend": zichtbaar.komend(nu),
            "pagina": pagina,
            "tab": "bijeenkomsten",
            "mag_mensen_zien": heeft_rol(request.user, *NETWERKROLLEN),
        },
    )


@require_safe
@voor_ieder_lid
def bijeenkomst_bekijken(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.zichtbaar_voor(request.user), pk=bijeenkomst_id)
    bekend = Lid.objects.zichtbaar_voor(request.user)
    return TemplateResponse(
        request,
        "netwerk/bijeenkomst_bekijken.html",
        {
            "bijeenkomst": bijeenkomst,
            "is_geweest": bijeenkomst.eindigt_op < timezone.now(),
            "contact": bekend.filter(pk=bijeenkomst.contact_id).first(),
            "aanwezig": bekend.filter(bijgewoonde_bijeenkomsten=bijeenkomst).order_by("naam"),
            "mag_mensen_zien": heeft_rol(request.user, *NETWERKROLLEN),
        },
    )
