"""The verslag: what was decided and said, for everybody of the network, on the screen, on paper and as PDF."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.bijeenkomst_in_beeld import Beeld, in_beeld
from netwerk.models import Bijeenkomst
from netwerk.opkomst import aanwezigen
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.toegang import voor_ieder_lid
from netwerk.verslag import pdf
from participatie.maat import is_bestand


@require_safe
@voor_ieder_lid
def verslag_bekijken(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst, beeld = _verslag(request, bijeenkomst_id)
    context = {
        "bijeenkomst": bijeenkomst,
        "beeld": beeld,
        "aantal_aanwezig": _aantal_aanwezig(request, bijeenkomst),
    }
    return TemplateResponse(request, "netwerk/verslag_bekijken.html", context)


@require_safe
@voor_ieder_lid
@is_bestand
def verslag_pdf(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst, beeld = _verslag(request, bijeenkomst_id)
    nu = timezone.now()
    inhoud = pdf(bijeenkomst, beeld=beeld, aantal_aanwezig=_aantal_aanwezig(request, bijeenkomst), nu=nu)
    dag = timezone.localdate(bijeenkomst.begint_op)
    kop = {"Content-Disposition": f'attachment; filename="verslag-{dag.isoformat()}.pdf"'}
    return HttpResponse(inhoud, content_type="application/pdf", headers=kop)


def _verslag(request: HttpRequest, bijeenkomst_id: UUID) -> tuple[Bijeenkomst, Beeld]:
    """Return the bijeenkomst with what it brought; until it is closed only for who writes the verslag."""
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    beeld = in_beeld(bijeenkomst, lezer=request.user)
    if not (bijeenkomst.is_afgesloten or (beeld.mag_organiseren and bijeenkomst.agenda_is_te_zien)):
        raise Http404
    return bijeenkomst, beeld


def _aantal_aanwezig(request: HttpRequest, bijeenkomst: Bijeenkomst) -> int:
    """Everybody who came, as on the page of the opkomst; who cannot open that page gets no number."""
    if not heeft_rol(request.user, *MEEWERKROLLEN):
        return 0
    return aanwezigen([bijeenkomst.pk])[bijeenkomst.pk]
