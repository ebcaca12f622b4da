"""What people found of a bijeenkomst: live while they answer, beside the ones before; and what came on paper."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk import meningen
from netwerk.forms.meningen import MeningForm
from netwerk.models import Bijeenkomst
from netwerk.rollen import MEEWERKROLLEN, ORGANISEERT, rollen_in
from netwerk.toegang import voor
from netwerk.views.gasten import te_organiseren
from participatie.methoden import formulierpagina


@require_safe
@voor(*MEEWERKROLLEN)
def evaluatie(request: HttpRequest, bijeenkomst_id: UUID) -> TemplateResponse:
    zichtbaar = Bijeenkomst.objects.zichtbaar_voor(request.user).select_related("samenwerkingsverband")
    bijeenkomst = get_object_or_404(zichtbaar, pk=bijeenkomst_id)
    nu = timezone.now()
    uitslag = meningen.uitslag(bijeenkomst, lezer=request.user, nu=nu)
    context = {
        "bijeenkomst": bijeenkomst,
        "uitslag": uitslag,
        "gestelde_vragen": [gemiddelde.vraag for gemiddelde in uitslag.gemiddelden],
        "mag_organiseren": bool(rollen_in(request.user, bijeenkomst.samenwerkingsverband_id) & {*ORGANISEERT}),
        "is_begonnen": bijeenkomst.begint_op <= nu,
        "is_open": meningen.is_open(bijeenkomst, nu),
        "tab": "evaluatie",
    }
    return TemplateResponse(request, "netwerk/evaluatie.html", context)


@formulierpagina
@voor(*ORGANISEERT)
def evaluatie_papier(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Key in what came on paper, one sheet after the other."""
    bijeenkomst = te_organiseren(request, bijeenkomst_id)
    form = MeningForm(request.POST if request.method == "POST" else None, vragen=meningen.vragen(bijeenkomst))
    is_open = meningen.is_open(bijeenkomst, timezone.now())
    status = 200
    if request.method == "POST" and is_open:
        if form.is_valid():
            meningen.geef(bijeenkomst, **form.cleaned_data, gast=None)
            messages.success(request, "Bewaard. U kunt het volgende papier invullen.")
            return redirect("evaluatie_papier", bijeenkomst.pk)
        status = 422
    context = {"bijeenkomst": bijeenkomst, "form": form, "is_open": is_open}
    return TemplateResponse(request, "netwerk/evaluatie_papier.html", context, status=status)
