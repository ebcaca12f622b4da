"""The KPI "voorkomen dat ze zakken": the page, the people behind a number, the same as a file, and closing a year."""

from collections.abc import Collection
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.maat import is_bestand
from participatie.rekenblad import csv_bestand, xlsx_bestand
from trajecten.forms.kpi import JaarVastleggenForm, KpiFilter
from trajecten.inzage import leg_inwoners_vast
from trajecten.jaarsluiting import sluit_jaar
from trajecten.kleine_aantallen import TUSSENTIJDS
from trajecten.kpi import NAMEN, Klasse
from trajecten.kpi_pagina import als_blad, lees_kpi, lees_mensen
from trajecten.toegang import HELPERS

KIJKT = (Rolsoort.BELEIDSMEDEWERKER, *HELPERS)
"""Who counts: a beleidsmedewerker a gemeente, without people; who is somebody's contactpersoon the own inwoners."""
PER_PAGINA = 25
SOORT_CSV = "text/csv; charset=utf-8"
SOORT_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@voor(*KIJKT)
def kpi(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = KpiFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/kpi.html", {"form": form}, status=422)
    gevraagd = form.keuze()
    keuze = gevraagd.geteld
    context = {
        "form": form,
        "keuze": keuze,
        "andere_dagen": keuze != gevraagd,
        "kpi": lees_kpi(request.user, keuze, vandaag=vandaag),
        "vraag": _vraag(keuze),
        "loopt_nog": keuze.tot >= vandaag,
        "mag_rapport": heeft_rol(request.user, Rolsoort.BELEIDSMEDEWERKER),
    }
    return TemplateResponse(request, "trajecten/kpi.html", context)


@require_safe
@voor(*KIJKT)
@is_bestand
def kpi_bestand(request: HttpRequest, vorm: str) -> HttpResponse:
    vandaag = timezone.localdate()
    form = KpiFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if vorm not in {"csv", "xlsx"}:
        raise Http404
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/kpi.html", {"form": form}, status=422)
    keuze = form.keuze().geteld
    blad = als_blad(lees_kpi(request.user, keuze, vandaag=vandaag), keuze)
    inhoud, soort = (csv_bestand(blad), SOORT_CSV) if vorm == "csv" else (xlsx_bestand([blad]), SOORT_XLSX)
    antwoord = HttpResponse(inhoud, content_type=soort)
    antwoord["Content-Disposition"] = f'attachment; filename="kpi-{keuze.van}-{keuze.tot}.{vorm}"'
    return antwoord


@require_safe
@voor(*KIJKT)
def kpi_mensen(request: HttpRequest) -> HttpResponse:
    """The own inwoners behind a number. Who counts a gemeente sees no people, and reads why."""
    form = KpiFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        return TemplateResponse(request, "trajecten/kpi.html", {"form": form}, status=422)
    keuze = form.keuze().geteld
    klassen = [klasse for klasse in Klasse if klasse in request.GET.getlist("klasse")] or list(Klasse)
    tussentijds = "tussentijds" in request.GET
    gevonden = lees_mensen(request.user, keuze, klassen, tussentijds=tussentijds) if keuze.is_eigen else []
    pagina = Paginator(gevonden, PER_PAGINA).get_page(request.GET.get("page"))
    leg_inwoners_vast(request.user, pagina, gegevens=Gegevens.TRAJECT, handeling=Handeling.LIJST)
    context = {
        "keuze": keuze,
        "pagina": pagina,
        "namen": _namen(klassen, tussentijds=tussentijds),
        "vraag": _vraag(keuze),
    }
    return TemplateResponse(request, "trajecten/kpi_mensen.html", context)


@require_POST
@voor(Rolsoort.BELEIDSMEDEWERKER)
def kpi_jaar_vastleggen(request: HttpRequest) -> HttpResponse:
    """Close a year. From then on its figures stay as they are, whatever is changed later."""
    form = JaarVastleggenForm(request.POST, gebruiker=request.user)
    if not form.is_valid():
        messages.error(request, "Kies een gemeente en een jaar.")
        return redirect("kpi")
    gemeente, jaar = form.cleaned_data["gemeente"], form.cleaned_data["jaar"]
    nu = timezone.now()
    try:
        sluit_jaar(gemeente=gemeente, jaar=jaar, door=request.user, nu=nu, vandaag=timezone.localdate(nu))
    except ValidationError as fout:
        messages.error(request, " ".join(fout.messages))
    else:
        messages.success(request, f"Het jaar {jaar} is vastgelegd voor {gemeente}.")
    vraag = {"van": f"1-1-{jaar}", "tot": f"31-12-{jaar}", "waar": gemeente.pk}
    return redirect(f"{reverse('kpi')}?{urlencode(vraag)}")


def _namen(klassen: Collection[Klasse], *, tussentijds: bool) -> list[str]:
    """Say who stands in the list; nothing when that is everybody."""
    if tussentijds:
        return [TUSSENTIJDS]
    return [NAMEN[klasse] for klasse in klassen] if len(klassen) < len(Klasse) else []


def _vraag(keuze) -> str:
    """The query of this choice, for the links on the page."""
    vraag = {"van": keuze.van.isoformat(), "tot": keuze.tot.isoformat(), "waar": keuze.waar}
    return urlencode(vraag | ({"tweede": "on"} if keuze.ook_tweede else {}))
