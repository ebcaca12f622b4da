"""Woorden: the lists of a samenwerkingsverband, changed from a day on."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import woordenlijsten
from netwerk.forms.woordenlijsten import DagFilter, WoordForm
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.wijzigingen import IntussenVeranderd
from netwerk.woordenlijsten import Keuze, Woordenlijst
from participatie.methoden import formulierpagina

WIJZIGINGEN = 20


@require_safe
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def woordenlijst_bekijken(request: HttpRequest, verband_id: UUID, lijst: str) -> TemplateResponse:
    verband, lijst = _lijst_van(request, verband_id, lijst)
    vandaag = timezone.localdate()
    filter_ = DagFilter(request.GET)
    op = filter_.dag(vandaag)
    context = {
        "verband": verband,
        "lijst": lijst,
        "filter": filter_,
        "op": op,
        "is_vandaag": op == vandaag,
        "keuzes": woordenlijsten.keuzes(lijst, verband, op=op),
    }
    return TemplateResponse(request, "netwerk/woordenlijst_bekijken.html", context)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def woord_toevoegen(request: HttpRequest, verband_id: UUID, lijst: str) -> HttpResponse:
    verband, lijst = _lijst_van(request, verband_id, lijst, kan_erbij=True)
    vandaag = timezone.localdate()
    form = WoordForm(_gestuurd(request), lijst=lijst, verband=verband, vandaag=vandaag, initial={"vanaf": vandaag})
    if form.is_valid():
        woordenlijsten.voeg_toe(lijst, verband, **form.cleaned_data)
        messages.success(request, f"“{form.cleaned_data['woord']}” staat erbij.")
        return redirect("woordenlijst_bekijken", verband.pk, lijst.sleutel)
    context = {"form": form, "verband": verband, "lijst": lijst}
    return TemplateResponse(request, "netwerk/woord_toevoegen.html", context, status=422 if form.is_bound else 200)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def woord_wijzigen(request: HttpRequest, verband_id: UUID, lijst: str, sleutel: str) -> HttpResponse:
    verband, lijst = _lijst_van(request, verband_id, lijst)
    keuze = _keuze_van(lijst, verband, sleutel)
    form = _woordform(_gestuurd(request), lijst, verband, keuze)
    status = 422 if form.is_bound else 200
    if form.is_valid():
        schoon = dict(form.cleaned_data)
        schoon["in_gebruik"] = schoon["in_gebruik"] == "ja"
        schoon.setdefault("algemeen_woord", "")
        try:
            woordenlijsten.wijzig(lijst, verband, sleutel, **schoon)
        except IntussenVeranderd:
            status = 409
            form.data = form.data.copy()
            form.data["versie"] = keuze.versie
        else:
            messages.success(request, f"Bewaard: “{schoon['woord']}”.")
            return redirect("woordenlijst_bekijken", verband.pk, lijst.sleutel)
    context = {
        "form": form,
        "verband": verband,
        "lijst": lijst,
        "keuze": keuze,
        "is_veranderd": status == 409,
        "wijzigingen": woordenlijsten.geschiedenis(lijst, verband, sleutel, hoogstens=WIJZIGINGEN),
    }
    return TemplateResponse(request, "netwerk/woord_wijzigen.html", context, status=status)


def _woordform(data, lijst: Woordenlijst, verband: Samenwerkingsverband, keuze: Keuze) -> WoordForm:
    vandaag = timezone.localdate()
    begin = {
        "woord": keuze.woord,
        "algemeen_woord": keuze.algemeen_woord,
        "in_gebruik": "ja" if keuze.in_gebruik else "nee",
        "vanaf": vandaag,
        "versie": keuze.versie,
    }
    return WoordForm(data, lijst=lijst, verband=verband, vandaag=vandaag, keuze=keuze, initial=begin)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def woord_verplaatsen(request: HttpRequest, verband_id: UUID, lijst: str, sleutel: str) -> HttpResponse:
    verband, lijst = _lijst_van(request, verband_id, lijst, eigen=True)
    keuze = _keuze_van(lijst, verband, sleutel)
    woordenlijsten.verplaats(lijst, verband, sleutel, stappen=-1 if request.POST.get("waarheen") == "omhoog" else 1)
    messages.success(request, f"“{keuze.woord}” staat nu op een andere plek.")
    return redirect("woordenlijst_bekijken", verband.pk, lijst.sleutel)


@require_POST
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
def woord_verwijderen(request: HttpRequest, verband_id: UUID, lijst: str, sleutel: str) -> HttpResponse:
    """Only what nobody ever used; adding it again brings it back."""
    verband, lijst = _lijst_van(request, verband_id, lijst, kan_erbij=True)
    keuze = _keuze_van(lijst, verband, sleutel)
    if woordenlijsten.haal_weg(lijst, verband, sleutel, op=timezone.localdate()):
        messages.success(request, f"“{keuze.woord}” is weg. Niemand gebruikte dit woord.")
    else:
        messages.error(request, f"“{keuze.woord}” wordt gebruikt. U kunt er wel mee stoppen.")
    return redirect("woordenlijst_bekijken", verband.pk, lijst.sleutel)


def _lijst_van(
    request: HttpRequest, verband_id: UUID, sleutel: str, *, eigen: bool = False, kan_erbij: bool = False
) -> tuple[Samenwerkingsverband, Woordenlijst]:
    verband = get_object_or_404(Samenwerkingsverband.objects.onder_beheer(request.user), pk=verband_id)
    lijst = woordenlijsten.met_sleutel(sleutel)
    if lijst is None or (eigen and not lijst.eigen) or (kan_erbij and not lijst.kan_erbij):
        raise Http404
    return verband, lijst


def _keuze_van(lijst: Woordenlijst, verband: Samenwerkingsverband, sleutel: str) -> Keuze:
    keuze = woordenlijsten.keuze(lijst, verband, sleutel, op=timezone.localdate())
    if keuze is None:
        raise Http404
    return keuze


def _gestuurd(request: HttpRequest):
    return request.POST if request.method == "POST" else None
