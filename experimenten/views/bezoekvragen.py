"""The functioneel beheerder says which questions people take along on a visit."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse

from experimenten import bezoekvragen as topic
from experimenten.forms.bezoekvragen import BezoekvragenForm
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def bezoekvragen(request: HttpRequest, verband_id: UUID) -> HttpResponse:
    verband = get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
    gestuurd = request.POST if request.method == "POST" else None
    form = BezoekvragenForm(gestuurd, vragen=topic.vragen_van(verband.pk))
    if form.is_valid():
        topic.stel(verband, vragen=form.cleaned_data)
        messages.success(request, "De vragen zijn bewaard.")
        return redirect("bezoekvragen", verband_id)
    context = {"form": form, "verband": verband}
    return TemplateResponse(request, "experimenten/bezoekvragen.html", context, status=422 if form.is_bound else 200)
