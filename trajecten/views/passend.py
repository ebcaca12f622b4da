"""Plekken for one person, with reasons; get acquainted, or say why not. For the person, and for the begeleider."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.kenmerken import open_voor
from netwerk.models import Plek
from netwerk.openingstijden import openstand, per_dag
from netwerk.plekken import aanbod_van
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten import passend
from trajecten.forms.passend import AfwijzingForm, PassendFilter, VertrekpuntForm, VoorstelForm
from trajecten.meezoeken import Zoeker, zoeker
from trajecten.models import Afwijzing, Match
from trajecten.passender import waar_nu
from trajecten.toegang import HELPERS
from trajecten.vertrekpunten import bewaar_vertrekpunt, vertrekpunt_van

PER_PAGINA = 20


@require_safe
@voor(Rolsoort.INWONER)
def plekken_voor_mij(request: HttpRequest) -> HttpResponse:
    return _plekken(request, zoeker(request))


@require_safe
@voor(*HELPERS)
def inwoner_plekken(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _plekken(request, zoeker(request, pk))


def _plekken(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    """The list; `alles` shows what fits less as well."""
    vandaag = timezone.localdate()
    wensen = passend.lees_wensen([wie.inwoner.pk])[wie.inwoner.pk]
    grenzen = passend.lees_grenzen(wie.inwoner, wensen=wensen)
    filter_ = PassendFilter(request.GET, lezer=request.user, vandaag=vandaag)
    gevraagd = filter_.schoon()
    plekken = passend.plekken_voor(wie.inwoner, wensen=wensen, gebruiker=request.user, vandaag=vandaag)
    if not gevraagd["alles"]:
        plekken = passend.alleen_wat_past(plekken, wensen=wensen, grenzen=grenzen)
    plekken = passend.op_volgorde(filter_.pas_toe(plekken), str(gevraagd["orde"]), inwoner=wie.inwoner, vandaag=vandaag)
    met_alles = plekken.select_related("organisatie", "gemeente").prefetch_related("openingstijden")
    pagina = Paginator(met_alles, PER_PAGINA).get_page(request.GET.get("page"))
    passend.geef_redenen(pagina.object_list, wensen)
    for plek in pagina.object_list:
        plek.adres_hier = wie.adres("plek", plek.pk)
    context = {
        "wie": wie,
        "adressen": wie.adressen,
        "filter": filter_,
        "pagina": pagina,
        "wensen": wensen,
        "grenzen": [] if gevraagd["alles"] else grenzen.in_woorden(),
        "gefilterd": bool(gevraagd["dag"] or gevraagd["vorm"]),
        "toont_alles": bool(gevraagd["alles"]),
    }
    return TemplateResponse(request, "trajecten/passende_plekken.html", context)


@formulierpagina
@voor(Rolsoort.INWONER)
def plek_voor_mij(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    return _plek(request, zoeker(request), plek_id)


@formulierpagina
@voor(*HELPERS)
def inwoner_plek(request: HttpRequest, pk: UUID, plek_id: UUID) -> HttpResponse:
    return _plek(request, zoeker(request, pk), plek_id)


def _plek(request: HttpRequest, wie: Zoeker, plek_id: UUID) -> HttpResponse:
    """What this plek is like and why it may fit; sent, it is the wish to get acquainted."""
    plek, wensen = _plek_met_redenen(request, wie, plek_id)
    gegevens = request.POST if request.method == "POST" else None
    form = VoorstelForm(gegevens, inwoner=wie.inwoner, initial={"uren": plek.uren_van})
    if form.is_valid():
        match, _ = Match.stel_voor(
            inwoner=wie.inwoner, plek=plek, door=request.user, nu=timezone.now(), uren=form.cleaned_data["uren"]
        )
        messages.success(
            request,
            "Uw wens staat erin. Hieronder leest u hoe het verder gaat."
            if wie.is_eigen
            else f"Het voorstel staat klaar. {wie.inwoner} zegt ja, nog niet, of liever anders.",
        )
        return redirect("match_bekijken", match_id=match.pk)
    context = {
        "wie": wie,
        "adressen": {**wie.adressen, "past_niet": wie.adres("past_niet", plek.pk)},
        "plek": plek,
        "open_voor": open_voor(plek.organisatie, op=timezone.localdate()),
        "form": form,
        "waar_nu": waar_nu(wie.inwoner, wensen, vandaag=timezone.localdate()),
        "open_nu": openstand(plek.openingstijden.all(), nu=timezone.now()),
        "dagen": per_dag(plek.openingstijden.all(), met_wie=False),
        "aanbod": aanbod_van(plek, lezer=request.user, vandaag=timezone.localdate()),
    }
    return TemplateResponse(request, "trajecten/passende_plek.html", context, status=422 if form.errors else 200)


def _plek_met_redenen(request: HttpRequest, wie: Zoeker, plek_id: UUID) -> tuple[Plek, passend.Wensen]:
    wensen = passend.lees_wensen([wie.inwoner.pk])[wie.inwoner.pk]
    te_kiezen = passend.te_kiezen(wie.inwoner, wensen=wensen, gebruiker=request.user, vandaag=timezone.localdate())
    met_alles = te_kiezen.select_related("organisatie", "gemeente").prefetch_related("openingstijden")
    plek = get_object_or_404(met_alles, pk=plek_id)
    passend.geef_redenen([plek], wensen)
    return plek, wensen


# Why not


@formulierpagina
@voor(Rolsoort.INWONER)
def plek_past_niet(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    return _past_niet(request, zoeker(request), plek_id)


@formulierpagina
@voor(*HELPERS)
def inwoner_plek_past_niet(request: HttpRequest, pk: UUID, plek_id: UUID) -> HttpResponse:
    return _past_niet(request, zoeker(request, pk), plek_id)


def _past_niet(request: HttpRequest, wie: Zoeker, plek_id: UUID) -> HttpResponse:
    plek, _ = _plek_met_redenen(request, wie, plek_id)
    form = AfwijzingForm(request.POST if request.method == "POST" else None, plek=plek, km=plek.km)
    if form.is_valid():
        afwijzing = Afwijzing.wijs_af(
            inwoner=wie.inwoner, plek=plek, nu=timezone.now(), door=request.user, **form.waarom()
        )
        terug = reverse("afwijzing_terug", args=[afwijzing.pk])
        ongedaan_te_maken(request, "Deze plek staat niet meer in de lijst.", url=terug)
        return redirect(wie.adres("plekken"))
    context = {"wie": wie, "plek": plek, "form": form, "terug": wie.adres("plek", plek.pk)}
    return TemplateResponse(request, "trajecten/plek_past_niet.html", context, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def afwijzing_terug(request: HttpRequest, afwijzing_id: UUID) -> HttpResponse:
    """Look at this plek again; what it taught the list is gone with it."""
    mijn = Afwijzing.objects.wijzigbaar_voor(request.user).select_related("inwoner")
    afwijzing = get_object_or_404(mijn, pk=afwijzing_id)
    wie = Zoeker(inwoner=afwijzing.inwoner, is_eigen=afwijzing.inwoner.lid_id == request.user.pk)
    afwijzing.delete()
    messages.success(request, "De plek staat weer in de lijst.")
    return redirect(wie.adres("plekken"))


# From where


@formulierpagina
@voor(Rolsoort.INWONER)
def vertrekpunt(request: HttpRequest) -> HttpResponse:
    return _vertrekpunt(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_vertrekpunt(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _vertrekpunt(request, zoeker(request, pk))


def _vertrekpunt(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    """Also where earlier reasons of "past niet" can be taken back."""
    form = VertrekpuntForm(
        request.POST if request.method == "POST" else None, initial={"pc4": vertrekpunt_van(wie.inwoner)}
    )
    if form.is_valid():
        bewaar_vertrekpunt(wie.inwoner, form.cleaned_data["pc4"])
        messages.success(request, "Dit is bewaard.")
        return redirect(wie.adres("plekken"))
    afwijzingen = Afwijzing.objects.zichtbaar_voor(request.user).filter(inwoner=wie.inwoner).select_related("plek")
    pagina = Paginator(afwijzingen.order_by("-op", "pk"), PER_PAGINA).get_page(request.GET.get("page"))
    context = {"wie": wie, "form": form, "terug": wie.adres("plekken"), "pagina": pagina}
    return TemplateResponse(request, "trajecten/vertrekpunt.html", context, status=422 if form.errors else 200)
