"""The overview of experiments, the lists behind its numbers, and the same as a file."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from experimenten.cijfers import NAMEN, TERUGKIJKEN, ZOALS_TOEN
from experimenten.export import als_csv, als_xlsx
from experimenten.forms.overzicht import SORTEERKEUZES, LijstFilter, OverzichtFilter, gevraagde_sortering
from experimenten.forms.vergelijken import VergelijkFilter
from experimenten.grafiek import bezoeken_per_experiment
from experimenten.looptijd import gemiddeld
from experimenten.models import Werkbezoek
from experimenten.overzicht import overzicht as tel
from experimenten.overzicht_delen import LIJSTEN
from experimenten.selectie import telbare_gemeenten
from experimenten.toegang import BEZOEKEN_TELLEN
from experimenten.vergelijken import kort, vergelijk
from netwerk.inzage import Gegevens, Handeling
from netwerk.toegang import voor
from participatie.maat import is_bestand
from participatie.velden import schrijf_datum
from trajecten.inzage import leg_inwoners_vast

PER_BLAD = 25
SOORT_CSV = "text/csv; charset=utf-8"
SOORT_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@voor(*BEZOEKEN_TELLEN)
def overzicht(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = OverzichtFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if not form.is_valid():
        return _verkeerd_filter(request, form)
    selectie = form.selectie()
    sortering = gevraagde_sortering(request.GET.get("sort", ""))
    sorteerkeuzes = SORTEERKEUZES if sortering in dict(SORTEERKEUZES) else [*SORTEERKEUZES, (sortering, "Zoals nu")]
    geteld = tel(selectie=selectie, vandaag=vandaag, sortering=sortering)
    context = {
        "form": form,
        "selectie": selectie,
        "overzicht": geteld,
        "sortering": sortering,
        "sorteerkeuzes": sorteerkeuzes,
        "blad": Paginator(geteld.rijen, PER_BLAD).get_page(request.GET.get("page")),
        "diagram": bezoeken_per_experiment(geteld.rijen, periode=form.periode_in_woorden()),
        "gemeenten": ", ".join(str(gemeente) for gemeente in telbare_gemeenten(request.user)),
        "vandaag": vandaag,
        "namen": NAMEN,
        "terugkijken": TERUGKIJKEN,
        "zoals_toen": ZOALS_TOEN.format(dag=schrijf_datum(geteld.dag)),
    }
    return TemplateResponse(request, "experimenten/overzicht.html", context)


@require_safe
@voor(*BEZOEKEN_TELLEN)
@is_bestand
def overzicht_csv(request: HttpRequest) -> HttpResponse:
    return _bestand(request, maak=als_csv, soort=SOORT_CSV, uitgang="csv")


@require_safe
@voor(*BEZOEKEN_TELLEN)
@is_bestand
def overzicht_xlsx(request: HttpRequest) -> HttpResponse:
    return _bestand(request, maak=als_xlsx, soort=SOORT_XLSX, uitgang="xlsx")


def _bestand(request: HttpRequest, *, maak, soort: str, uitgang: str) -> HttpResponse:
    vandaag = timezone.localdate()
    form = OverzichtFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if not form.is_valid():
        return _verkeerd_filter(request, form)
    selectie = form.selectie()
    geteld = tel(selectie=selectie, vandaag=vandaag, sortering=gevraagde_sortering(request.GET.get("sort", "")))
    bestand = HttpResponse(maak(geteld, selectie=selectie), content_type=soort)
    bestand["Content-Disposition"] = f'attachment; filename="experimenten-{vandaag.isoformat()}.{uitgang}"'
    return bestand


def _verkeerd_filter(request: HttpRequest, form: OverzichtFilter) -> HttpResponse:
    context = {"form": form, "overzicht": None, "sortering": "naam", "sorteerkeuzes": SORTEERKEUZES}
    return TemplateResponse(request, "experimenten/overzicht.html", context, status=422)


# The lists behind the numbers


@require_safe
@voor(*BEZOEKEN_TELLEN)
def overzicht_acties(request: HttpRequest) -> HttpResponse:
    vandaag = timezone.localdate()
    form = LijstFilter(request.GET, gebruiker=request.user, vandaag=vandaag)
    if not form.is_valid():
        return _onbekend_filter(request, form)
    selectie = form.selectie()
    bezoeken = selectie.open_acties().select_related("actie__eigenaar", "organisatie", "experiment", "gemeente")
    blad = Paginator(bezoeken.order_by("actie__uiterlijk_op", "pk"), PER_BLAD).get_page(request.GET.get("page"))
    leesbaar = Werkbezoek.objects.leesbaar_voor(request.user).filter(pk__in=[bezoek.pk for bezoek in blad])
    context = {
        "selectie": selectie,
        "kop": NAMEN["acties"],
        "blad": blad,
        "leesbaar": set(leesbaar.values_list("pk", flat=True)),
        "vandaag": vandaag,
    }
    return TemplateResponse(request, "experimenten/overzicht_acties.html", context)


@require_safe
@voor(*BEZOEKEN_TELLEN)
def overzicht_mensen(request: HttpRequest) -> HttpResponse:
    form = LijstFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        return _onbekend_filter(request, form)
    selectie = form.selectie()
    in_beeld = selectie.mensen()
    personen = selectie.personen(in_beeld)
    blad = Paginator(personen, PER_BLAD).get_page(request.GET.get("page"))
    met_naam = [persoon.inwoner for persoon in blad if persoon.inwoner]
    leg_inwoners_vast(request.user, met_naam, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)
    context = {
        "selectie": selectie,
        "in_beeld": in_beeld,
        "aantal": len(personen),
        "blad": blad,
    }
    status = 404 if in_beeld.totaal.aantal is None else 200
    return TemplateResponse(request, "experimenten/overzicht_mensen.html", context, status=status)


@require_safe
@voor(*BEZOEKEN_TELLEN)
def overzicht_vergelijken(request: HttpRequest) -> HttpResponse:
    form = VergelijkFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    context = {"form": form, "regels": [], "koppen": []}
    if form.is_valid():
        links, rechts = form.selecties()
        context["regels"] = vergelijk(links, rechts, gebruiker=request.user, vandaag=timezone.localdate())
        context["koppen"] = [kort(selectie) for selectie in (links, rechts)]
        context["loopt_nog"] = max(links.periode.tot, rechts.periode.tot) > timezone.localdate()
    status = 200 if form.is_valid() else 422
    return TemplateResponse(request, "experimenten/overzicht_vergelijken.html", context, status=status)


@require_safe
@voor(*BEZOEKEN_TELLEN)
def overzicht_delen(request: HttpRequest, soort: str) -> HttpResponse:
    if soort not in LIJSTEN:
        raise Http404
    form = LijstFilter(request.GET, gebruiker=request.user, vandaag=timezone.localdate())
    if not form.is_valid():
        return _onbekend_filter(request, form)
    lijst, selectie = LIJSTEN[soort], form.selectie()
    rijen = lijst.rijen(selectie, timezone.localdate())
    blad = Paginator(rijen, PER_BLAD).get_page(request.GET.get("page"))
    blad.object_list = list(blad.object_list)
    if lijst.vul_aan:
        lijst.vul_aan(blad.object_list, lezer=request.user, vandaag=timezone.localdate())
    context = {
        "selectie": selectie,
        "soort": soort,
        "kop": lijst.kop,
        "uitleg": lijst.uitleg,
        "leeg": lijst.leeg,
        "template": lijst.template,
        "van_experimenten": lijst.van_experimenten,
        "gemiddeld": gemiddeld(rijen) if lijst.van_experimenten else None,
        "blad": blad,
    }
    return TemplateResponse(request, "experimenten/overzicht_delen.html", context)


def _onbekend_filter(request: HttpRequest, form: LijstFilter) -> HttpResponse:
    return TemplateResponse(request, "experimenten/overzicht_onbekend_filter.html", {"form": form}, status=422)
