"""Who is at the table of an overleg: choose an organisatie of the network, or take one away."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST

from netwerk import overleggen
from netwerk.forms.overleggen import OverlegpartnerForm
from netwerk.models import Bijeenkomst
from netwerk.rollen import ORGANISEERT
from netwerk.toegang import voor
from participatie.methoden import formulierpagina


@formulierpagina
@voor(*ORGANISEERT)
def overlegpartners(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = _bijeenkomst(request, bijeenkomst_id)
    data = request.POST if request.method == "POST" else None
    form = OverlegpartnerForm(data, bijeenkomst=bijeenkomst, gebruiker=request.user)
    if form.is_valid():
        organisatie = form.cleaned_data["organisatie"]
        overleggen.zet_erbij(bijeenkomst, organisatie, ook_later=form.cleaned_data.get("ook_later", False))
        messages.success(request, f"{organisatie} zit aan tafel.")
        return redirect("overlegpartners", bijeenkomst_id)
    context = {"bijeenkomst": bijeenkomst, "form": form}
    context["organisaties"] = overleggen.aan_tafel(bijeenkomst, lezer=request.user)
    return TemplateResponse(request, "netwerk/overlegpartners.html", context, status=422 if form.is_bound else 200)


@require_POST
@voor(*ORGANISEERT)
def overlegpartner_weghalen(request: HttpRequest, bijeenkomst_id: UUID, organisatie_id: UUID) -> HttpResponse:
    """For this time; with `ook_later` also for the times of its reeks that come after it."""
    bijeenkomst = _bijeenkomst(request, bijeenkomst_id)
    organisatie = get_object_or_404(overleggen.aan_tafel(bijeenkomst, lezer=request.user), pk=organisatie_id)
    overleggen.haal_weg(bijeenkomst, organisatie, ook_later="ook_later" in request.POST)
    messages.success(request, f"{organisatie} zit niet meer aan tafel.")
    return redirect("overlegpartners", bijeenkomst_id)


def _bijeenkomst(request: HttpRequest, bijeenkomst_id: UUID) -> Bijeenkomst:
    return get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
