"""Own talents of a gemeente: see them, load them from a file, and take that file along."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.maat import is_bestand
from participatie.methoden import formulierpagina
from participatie.rekenblad import csv_bestand
from trajecten import eigen_talenten as talenten
from trajecten.forms.eigen_talenten import TalentenbestandForm, TalentenInlezenForm
from trajecten.models import Talent

PER_PAGINA = 50


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def eigen_talenten(request: HttpRequest) -> HttpResponse:
    """The own talents, and a file to add or close some: what it would do is shown first."""
    gestuurd = (request.POST, request.FILES) if request.method == "POST" else ()
    form = TalentenbestandForm(*gestuurd, gebruiker=request.user)
    if form.is_valid():
        context = {"voorbeeld": form.voorbeeld, "bewijs": form.bewijs, "gemeente": form.cleaned_data["gemeente"]}
        status = 200 if form.voorbeeld.is_goed else 422
        return TemplateResponse(request, "trajecten/eigen_talenten_voorbeeld.html", context, status=status)
    eigen = Talent.objects.wijzigbaar_voor(request.user).select_related("gemeente", "groep")
    rijen = eigen.order_by("gemeente__naam", "groep__volgorde", "tekst", "pk")
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"form": form, "pagina": pagina, "vandaag": timezone.localdate()}
    return TemplateResponse(request, "trajecten/eigen_talenten.html", context, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def eigen_talenten_inlezen(request: HttpRequest) -> HttpResponse:
    voorbeeld = TalentenInlezenForm(request.POST, gebruiker=request.user).voorbeeld()
    if voorbeeld is None:
        messages.error(request, "Dit bestand kunnen wij nu niet inlezen. Kies het nog een keer.")
    elif aantal := talenten.lees_in(voorbeeld):
        messages.success(request, f"Ingelezen: {aantal} talent{'' if aantal == 1 else 'en'}.")
    else:
        messages.success(request, "Alles stond er al. Er is niets veranderd.")
    return redirect("eigen_talenten")


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@is_bestand
def eigen_talenten_bestand(request: HttpRequest) -> HttpResponse:
    """The own talents as the file that reads them in; who has none gets the built-in ones as an example."""
    eigen = Talent.objects.wijzigbaar_voor(request.user)
    rijen = eigen if eigen.exists() else Talent.objects.ingebouwd()
    inhoud = csv_bestand(talenten.als_blad(rijen.select_related("groep").order_by("groep__volgorde", "volgorde", "pk")))
    kop = {"Content-Disposition": 'attachment; filename="talenten.csv"'}
    return HttpResponse(inhoud, content_type="text/csv; charset=utf-8", headers=kop)
