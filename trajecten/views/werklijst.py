"""The work list of a begeleider: each figure and the list it counts. And, for a beheerder, after how many days."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Handeling
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.samen import vraag_samen
from trajecten import werkdrempels
from trajecten import werklijst as werk
from trajecten.forms.werkdrempels import WerkdrempelForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Werkdrempel
from trajecten.toegang import HELPERS

PER_PAGINA = 25


@require_safe
@voor(*HELPERS)
def werklijst(request: HttpRequest) -> TemplateResponse:
    vandaag = timezone.localdate()
    zelf = Lid.objects.zichtbaar_voor(request.user).filter(pk=request.user.pk)
    aantallen = vraag_samen(werk.aantallen(request.user, vandaag), bij=zelf)
    context = {
        "regels": [(soort, aantallen[soort.sleutel]) for soort in werk.SOORTEN],
        "is_leeg": not any(aantallen.values()),
        "drempels": werkdrempels.in_woorden(request.user, vandaag=vandaag),
    }
    return TemplateResponse(request, "trajecten/werklijst.html", context)


@require_safe
@voor(*HELPERS)
def werklijst_soort(request: HttpRequest, sleutel: str) -> TemplateResponse:
    soort = werk.met_sleutel(sleutel)
    if soort is None:
        raise Http404
    mensen = soort.lijst(request.user, timezone.localdate())
    pagina = Paginator(mensen, PER_PAGINA).get_page(request.GET.get("page"))
    gezien = {"gegevens": soort.gegevens, "handeling": Handeling.LIJST, "anders": soort.grond}
    leg_inwoners_vast(request.user, pagina, **gezien)
    return TemplateResponse(request, "trajecten/werklijst_soort.html", {"soort": soort, "pagina": pagina})


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def werkdrempels_wijzigen(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    gemeenten = list(Gemeente.objects.waar(request.user, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).order_by("naam", "pk"))
    gemeente = next((g for g in gemeenten if g.cbs_code == request.GET.get("gemeente")), gemeenten[0])
    form = WerkdrempelForm(request.POST if request.method == "POST" else None, vandaag=vandaag)
    if form.is_valid():
        Werkdrempel.zet(gemeente=gemeente, door=request.user, **form.cleaned_data)
        messages.success(request, "Het aantal dagen is bewaard.")
        return redirect(request.get_full_path())
    context = {
        "form": form,
        "gemeente": gemeente,
        "gemeenten": gemeenten,
        "regels": werkdrempels.regels(gemeente, lezer=request.user, vandaag=vandaag),
    }
    return TemplateResponse(request, "trajecten/werkdrempels.html", context, status=422 if form.errors else 200)
