"""For a beheerder: how long a form of participation may last before the begeleider is asked whether that is right."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.models import Gemeente
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import looptermijnen
from trajecten.forms.looptermijnen import LooptermijnForm
from trajecten.models import Looptermijn


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def looptermijnen_wijzigen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    gemeenten = list(Gemeente.objects.waar(request.user, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).order_by("naam", "pk"))
    gemeente = next((g for g in gemeenten if g.cbs_code == request.GET.get("gemeente")), gemeenten[0])
    vormen = looptermijnen.vormen(gemeente, vandaag=vandaag)
    form = LooptermijnForm(request.POST if request.method == "POST" else None, vormen=vormen, vandaag=vandaag)
    if form.is_valid():
        Looptermijn.zet(gemeente=gemeente, gezet_door=request.user, **form.cleaned_data)
        messages.success(request, "Het aantal maanden is bewaard.")
        return redirect(request.get_full_path())
    context = {
        "form": form,
        "gemeente": gemeente,
        "gemeenten": gemeenten,
        "regels": looptermijnen.regels(gemeente, vormen, lezer=request.user, vandaag=vandaag),
    }
    return TemplateResponse(request, "trajecten/looptermijnen.html", context, status=422 if form.errors else 200)
