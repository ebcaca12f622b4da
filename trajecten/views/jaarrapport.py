"""The jaarrapport: page, PDF and spreadsheet; the file for the national statistics; figures of groups."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.uitvoeren import CSV, MIME, bestand
from participatie.maat import is_bestand
from participatie.methoden import formulierpagina
from participatie.muur import systeemcontext
from participatie.rekenblad import xlsx_bestand
from participatie.typst import maak_pdf
from trajecten import jaarrapportwerk
from trajecten.forms.jaarrapport import LokaalcijferForm, RapportFilter
from trajecten.jaarrapport import (
    Rapport,
    als_bladen,
    als_een_blad,
    als_pdf_gegevens,
    lees_rapport,
    toelichting,
)
from trajecten.models import Lokaalcijfer
from trajecten.reintegratie import voorzieningen

PER_PAGINA = 25
SOORTEN = {**MIME, "pdf": "application/pdf"}


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
def jaarrapport(request: HttpRequest) -> HttpResponse:
    """At once for a small gemeente; of more people it is made by the queue (views/jaarrapport_werk.py)."""
    form = _filter(request)
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/jaarrapport.html", {"form": form}, status=422)
    gevraagd = form.cleaned_data
    context = {"form": form, "vraag": urlencode(gevraagd), "gevraagd": gevraagd, "is_netwerk": form.is_netwerk}
    if rapport := _lees(request, form):
        context |= {"rapport": rapport, "toelichting": toelichting(rapport)}
    else:
        context |= {"duurt_lang": True, "eerder": jaarrapportwerk.laatste(request.user, **gevraagd)}
    return TemplateResponse(request, "trajecten/jaarrapport.html", context)


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
@is_bestand
def jaarrapport_bestand(request: HttpRequest, vorm: str) -> HttpResponse:
    """The same numbers as on the page, hidden in the same way."""
    if vorm not in SOORTEN:
        raise Http404
    form = _filter(request)
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/jaarrapport.html", {"form": form}, status=422)
    if rapport := _lees(request, form):
        return als_bestand(rapport, vorm)
    return redirect(f"{reverse('jaarrapport')}?{urlencode(form.cleaned_data)}")


def als_bestand(rapport: Rapport, vorm: str) -> HttpResponse:
    """In: one of SOORTEN."""
    naam = f"jaarrapport-{rapport.jaar}"
    if vorm == CSV:
        return bestand(als_een_blad(rapport), vorm=CSV, naam=naam)
    if vorm == "pdf":
        nu = timezone.now()
        gegevens = als_pdf_gegevens(rapport, op=timezone.localdate(nu))
        inhoud = maak_pdf("jaarrapport.typ", gegevens, op=nu)
    else:
        inhoud = xlsx_bestand(als_bladen(rapport))
    kop = {"Content-Disposition": f'attachment; filename="{naam}.{vorm}"'}
    return HttpResponse(inhoud, content_type=SOORTEN[vorm], headers=kop)


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
@is_bestand
def voorzieningen_bestand(request: HttpRequest) -> HttpResponse:
    """Of one own gemeente; the network as a whole hands in nothing."""
    form = _filter(request)
    if not form.is_valid() or form.is_netwerk:
        raise Http404
    jaar, waar = form.cleaned_data["jaar"], form.cleaned_data["waar"]
    with systeemcontext("how much work a file for the statistics is"):
        duurt_lang = jaarrapportwerk.duurt_lang(request.user, waar=waar, eigen=form.eigen)
    if duurt_lang:
        return redirect(f"{reverse('jaarrapport')}?{urlencode(form.cleaned_data)}")
    blad = voorzieningen(jaar, gemeenten=[UUID(waar)], vandaag=timezone.localdate())
    return bestand(blad, vorm=CSV, naam=f"voorzieningen-{jaar}")


@require_safe
@voor(Rolsoort.BELEIDSMEDEWERKER)
def lokale_cijfers(request: HttpRequest) -> HttpResponse:
    eigen = Lokaalcijfer.objects.zichtbaar_voor(request.user).select_related("gemeente")
    pagina = Paginator(eigen.order_by("-jaar", "gemeente__naam", "groep", "pk"), PER_PAGINA)
    context = {"pagina": pagina.get_page(request.GET.get("page"))}
    return TemplateResponse(request, "trajecten/lokale_cijfers.html", context)


@formulierpagina
@voor(Rolsoort.BELEIDSMEDEWERKER)
def lokaal_cijfer_toevoegen(request: HttpRequest) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = LokaalcijferForm(data, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        form.save()
        messages.success(request, "Het cijfer staat erin.")
        return redirect("lokale_cijfers")
    return TemplateResponse(request, "trajecten/lokaal_cijfer.html", {"form": form}, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.BELEIDSMEDEWERKER)
def lokaal_cijfer_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take a figure away; a second tap changes nothing."""
    rijen = Lokaalcijfer.objects.wijzigbaar_voor(request.user).filter(pk=pk)
    if not rijen.delete()[0]:
        raise Http404
    messages.success(request, "Het cijfer is weggehaald.")
    return redirect("lokale_cijfers")


def _filter(request: HttpRequest) -> RapportFilter:
    return RapportFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())


def _lees(request: HttpRequest, form: RapportFilter) -> Rapport | None:
    """Return the report; None when it takes long, and has to be asked for."""
    with systeemcontext("count for the yearly report: figures only"):
        if jaarrapportwerk.duurt_lang(request.user, waar=form.cleaned_data["waar"], eigen=form.eigen):
            return None
        return lees_rapport(request.user, vandaag=timezone.localdate(), **form.vraag())
