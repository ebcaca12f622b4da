"""A werkgroep: what it is for, and who is in it."""

from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from netwerk.models import Lid, Werkgroep
from netwerk.rollen import MEEWERKROLLEN
from netwerk.toegang import voor


@require_safe
@voor(*MEEWERKROLLEN)
def werkgroep_bekijken(request: HttpRequest, werkgroep_id: UUID) -> TemplateResponse:
    werkgroep = get_object_or_404(Werkgroep.objects.zichtbaar_voor(request.user), pk=werkgroep_id)
    bekend = Lid.objects.zichtbaar_voor(request.user)
    return TemplateResponse(
        request,
        "netwerk/werkgroep_bekijken.html",
        {"werkgroep": werkgroep, "werkgroepleden": werkgroep.nu_in_de_groep().filter(lid__in=bekend)},
    )
