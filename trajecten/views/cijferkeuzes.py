"""For a beheerder: whether a gesprek here may have a number per topic. It may not, until somebody says so."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.models import Gemeente
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import cijferkeuzes
from trajecten.forms.cijferkeuzes import CijferkeuzeForm
from trajecten.models import Cijferkeuze


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def cijfers_wijzigen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    gemeenten = list(Gemeente.objects.waar(request.user, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).order_by("naam", "pk"))
    gemeente = next((g for g in gemeenten if g.cbs_code == request.GET.get("gemeente")), gemeenten[0])
    form = CijferkeuzeForm(request.POST if request.method == "POST" else None, vandaag=vandaag)
    if form.is_valid():
        Cijferkeuze.zet(gemeente=gemeente, door=request.user, **form.cleaned_data)
        messages.success(request, "De keuze is bewaard.")
        return redirect(request.get_full_path())
    context = {
        "form": form,
        "gemeente": gemeente,
        "gemeenten": gemeenten,
        "keuzes": cijferkeuzes.keuzes(gemeente, lezer=request.user),
        "nu": cijferkeuzes.geeft_cijfers(gemeente.pk, vandaag=vandaag),
    }
    return TemplateResponse(request, "trajecten/cijferkeuzes.html", context, status=422 if form.errors else 200)
