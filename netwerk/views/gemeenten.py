"""Gemeenten of a network that has begun: one that joins later, and one that was added by mistake."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk import startkit
from netwerk.forms.startkit import GemeenteErbijForm
from netwerk.gevoelig import gevoelig
from netwerk.models import Gemeente, Samenwerkingsverband
from netwerk.rollen import gemeenten as eigen_gemeenten
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def gemeenten(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    """Add a gemeente; the list of /beheer/ says whom to invite there next."""
    verband = _verband(request, verband_id)
    nieuw = Gemeente(samenwerkingsverband=verband, cbs_jaar=timezone.localdate().year)
    form = GemeenteErbijForm(request.POST if request.method == "POST" else None, instance=nieuw)
    if form.is_valid():
        startkit.voeg_gemeente_toe(nieuw, door=request.user, reden=form.cleaned_data["reden"])
        messages.success(request, f"{nieuw.naam} doet mee. Nodig daar nu een kwartiermaker en een privacy officer uit.")
        return redirect("gemeenten", verband.pk)
    hier = verband.gemeenten.order_by("naam", "pk")
    onder_beheer = eigen_gemeenten(request.user, Rolsoort.FUNCTIONEEL_BEHEERDER) - {request.user.gemeente_id}
    rijen = [(gemeente, gemeente.pk in onder_beheer) for gemeente in hier]
    context = {"verband": verband, "form": form, "rijen": rijen}
    return TemplateResponse(request, "netwerk/gemeenten.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def gemeente_weghalen(request: HttpRequest, verband_id: UUID, gemeente_id: UUID) -> HttpResponse:
    """Only one that this person looks after, and in which there is nothing yet."""
    hier = Gemeente.objects.onder_beheer(request.user).filter(samenwerkingsverband=_verband(request, verband_id))
    gemeente = get_object_or_404(hier, pk=gemeente_id)
    if startkit.haal_gemeente_weg(gemeente):
        messages.success(request, f"{gemeente.naam} doet niet meer mee.")
    else:
        messages.error(request, f"In {gemeente.naam} zijn al mensen of gegevens. Die gemeente blijft.")
    return redirect("gemeenten", verband_id)


def _verband(request: HttpRequest, verband_id: UUID) -> Samenwerkingsverband:
    return get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
