"""Who is in the network, and what they do there."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.leden import LedenFilter
from netwerk.gevoelig import gevoelig
from netwerk.ledenlijst import bekende_woorden, kaarten
from netwerk.ledenpagina import blokken_over, pagina_van
from netwerk.models import Bijeenkomst, Dubbelsoort, Lid
from netwerk.models.bijeenkomsten import BijeenkomstQuerySet
from netwerk.models.leden import LidQuerySet
from netwerk.rollen import NETWERKROLLEN, ORGANISEERT, heeft_rol, kan_rol_geven
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import opvolger
from netwerk.soortwoorden import met_soortwoorden
from netwerk.toegang import voor
from netwerk.uitvoeren import bestand, ledenblad
from netwerk.veldrechten import LEGT_CONTACT, LID
from netwerk.views.contacten import contact_op_pagina
from netwerk.warme_contacten import met_laatste_contact
from participatie.maat import is_bestand

PER_PAGINA = 24
UITNODIGEN_VOOR = 6
"""The next bijeenkomsten."""
OP_DE_PAGINA = LID.alle - {"aangedragen_door"}
"""Who brought somebody in is shown as far as the reader sees that one."""


@require_safe
@voor(*NETWERKROLLEN)
def leden(request: HttpRequest) -> TemplateResponse:
    filter_, gevonden = _gevonden(request)
    met_alles = gevonden.select_related("organisatie", "gemeente").met_soorten(timezone.localdate())
    pagina = Paginator(met_alles, PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(
        request,
        "netwerk/leden.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "kaarten": kaarten(pagina, lezer=request.user),
            "woorden": bekende_woorden(request.user, vandaag=timezone.localdate()),
            "zonder_naam": filter_.zonder_naam(pagina.paginator.count),
            "tab": "leden",
            "mag_uitnodigen": kan_rol_geven(request.user),
            "mag_inlezen": heeft_rol(request.user, Rolsoort.FUNCTIONEEL_BEHEERDER),
            "mag_warm": heeft_rol(request.user, *LEGT_CONTACT),
            "uit_te_nodigen_voor": _komende_bijeenkomsten(request),
        },
    )


def _komende_bijeenkomsten(request: HttpRequest) -> BijeenkomstQuerySet:
    """Return for which bijeenkomsten this person may invite who was found."""
    if not heeft_rol(request.user, *ORGANISEERT):
        return Bijeenkomst.objects.none()
    komend = Bijeenkomst.objects.wijzigbaar_voor(request.user).gaat_door().komend(timezone.now())
    return komend.defer("toelichting", "verslag")[:UITNODIGEN_VOOR]


def _gevonden(request: HttpRequest) -> tuple[LedenFilter, LidQuerySet]:
    filter_ = LedenFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    return filter_, filter_.op_volgorde(filter_.pas_toe(Lid.objects.zichtbaar_voor(request.user)))


@require_safe
@voor(*NETWERKROLLEN)
@gevoelig
@is_bestand
def leden_bestand(request: HttpRequest, vorm: str) -> HttpResponse:
    """Names of leden are no secret in the network, and inwoners are not in the list: nothing for the access log."""
    _, gevonden = _gevonden(request)
    blad = ledenblad(gevonden, lezer=request.user)
    return bestand(blad, vorm=vorm, naam=f"mensen-{timezone.localdate()}")


@require_safe
@voor(*NETWERKROLLEN)
def lid_bekijken(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    """Somebody who was put together with another account has its page there."""
    bekend = Lid.objects.zichtbaar_voor(request.user)
    met_contact = met_laatste_contact(bekend, vandaag=timezone.localdate()).met_contactrechten_voor(request.user)
    met_soorten = met_contact.select_related("gemeente", "organisatie").met_soorten(timezone.localdate())
    lid = get_object_or_404(met_soortwoorden(met_soorten, lezer=request.user), pk=lid_id)
    if lid.lid_tot and (nu := bekend.filter(pk=opvolger(Dubbelsoort.LID, lid_id)).first()):
        return redirect("lid_bekijken", nu.pk)
    is_eigen = lid == request.user
    return TemplateResponse(
        request,
        "netwerk/lid_bekijken.html",
        {
            "lid": LID.toon(lid, aan=request.user, is_eigen=is_eigen, alleen=OP_DE_PAGINA),
            "is_eigen": is_eigen,
            "over": pagina_van(lid, lezer=request.user, bekend=bekend),
            "blokken": blokken_over(lid, lezer=request.user),
            **contact_op_pagina(request, lid),
        },
    )
