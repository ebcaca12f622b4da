"""Aanmeldingen: somebody asks to take part, one person owns it, and says what becomes of it."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Handeling
from netwerk.models import Samenwerkingsverband
from netwerk.toegang import openbaar, voor
from netwerk.voorlezen import opnames_van
from participatie.limiet import nog_ruimte
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten import loket
from trajecten.dubbel_werk import al_bekend
from trajecten.forms.aanmeldingen import AanmeldingForm, EigenaarForm, LoketForm, NietVerderForm, WordtInwonerForm
from trajecten.inzage import leg_aanmeldingen_vast
from trajecten.models import Aanmelding, Inwoner
from trajecten.models.aanmeldingen import REACTIE_BINNEN
from trajecten.toegang import HELPERS

HOOGSTENS_PER_UUR = 5
"""Aanmeldingen from one address (domain.md 6.6)."""
TE_VEEL = "Er kwamen vanaf deze plek veel berichten binnen. Probeer het over een uur nog eens."
PER_PAGINA = 20
WEGGEGEVEN = "aanmelding_weggegeven"
"""In the session: which one went to somebody else last, for a second tap."""


@formulierpagina
@openbaar("whoever wants to take part has no account yet")
def doe_mee(request: HttpRequest) -> HttpResponse:
    netwerk = Samenwerkingsverband.objects.openbaar().met_slug(request.GET.get("netwerk", ""))
    form = AanmeldingForm(request.POST if request.method == "POST" else None, netwerk=netwerk)
    status = 200
    if request.method == "POST":
        if form.is_van_een_programma:
            return redirect("doe_mee_bedankt")
        if not form.is_valid():
            status = 422
        elif nog_ruimte(request, naam="doe_mee", hoogstens=HOOGSTENS_PER_UUR, per=timedelta(hours=1)):
            form.bewaar(nu=timezone.now())
            return redirect("doe_mee_bedankt")
        else:
            form.add_error(None, TE_VEEL)
            status = 429
    context = {"form": form, "netwerk": netwerk}
    if netwerk:
        context["opnames_van"] = partial(opnames_van, netwerk.pk)
    return TemplateResponse(request, "trajecten/doe_mee.html", context, status=status)


@require_safe
@openbaar("says what happens next to somebody without account")
def doe_mee_bedankt(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "trajecten/doe_mee_bedankt.html", {"dagen": REACTIE_BINNEN.days})


@require_safe
@voor(*HELPERS)
def aanmeldingen(request: HttpRequest) -> TemplateResponse:
    stand = request.GET.get("stand")
    stand = stand if stand in loket.STANDEN else "open"
    pagina = Paginator(loket.lijst(request.user, stand), PER_PAGINA).get_page(request.GET.get("page"))
    leg_aanmeldingen_vast(request.user, pagina, handeling=Handeling.LIJST)
    context = {"pagina": pagina, "stand": stand, "vandaag": timezone.localdate()}
    return TemplateResponse(request, "trajecten/aanmeldingen.html", context)


@formulierpagina
@voor(*HELPERS)
def aanmelding_toevoegen(request: HttpRequest) -> HttpResponse:
    """On behalf of somebody at the desk, on the phone, at a bijeenkomst, or through a professional."""
    form = LoketForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    if form.is_valid():
        aanmelding = form.bewaar(door=request.user, nu=timezone.now())
        messages.success(request, f"De vraag van {aanmelding.naam} staat op de lijst.")
        return redirect("aanmeldingen")
    return TemplateResponse(
        request, "trajecten/aanmelding_toevoegen.html", {"form": form}, status=422 if form.errors else 200
    )


@require_safe
@voor(*HELPERS)
def aanmelding_bekijken(request: HttpRequest, aanmelding_id: UUID) -> TemplateResponse:
    zichtbaar = Aanmelding.objects.zichtbaar_voor(request.user).met_eigenaar()
    aanmelding = get_object_or_404(
        zichtbaar.select_related("gemeente", "opgepakt_door", "bijeenkomst"), pk=aanmelding_id
    )
    leg_aanmeldingen_vast(request.user, [aanmelding])
    context = {
        "aanmelding": aanmelding,
        "is_te_laat": loket.te_laat(aanmelding, vandaag=timezone.localdate()),
        "eigenaren": loket.eigenaren(aanmelding),
        "al_bekend": al_bekend(aanmelding, lezer=request.user) if aanmelding.is_open else None,
        "mag_inwoner": aanmelding.inwoner_id
        and Inwoner.objects.begeleid_door(request.user).filter(pk=aanmelding.inwoner_id).exists(),
    }
    return TemplateResponse(request, "trajecten/aanmelding_bekijken.html", context)


@require_POST
@voor(*HELPERS)
def aanmelding_oppakken(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    """Take it on, once: of two who tap at the same moment the first has it."""
    aanmelding = _aanmelding(request, aanmelding_id)
    if aanmelding.is_open and (aanmelding.opgepakt_op is None or not aanmelding.heeft_eigenaar):
        aanmelding.pak_op(door=request.user, nu=timezone.now())
        ongedaan_te_maken(
            request, f"U pakt dit op: {aanmelding.naam}.", url=reverse("aanmelding_terugzetten", args=[aanmelding_id])
        )
    return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)


@require_POST
@voor(*HELPERS)
def aanmelding_terugzetten(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    if _gaf_weg(request, aanmelding_id):
        return redirect("aanmeldingen")  # a second tap
    aanmelding = _aanmelding(request, aanmelding_id)
    if aanmelding.is_open:
        aanmelding.zet_terug(bij=loket.kies_eigenaar(aanmelding.gemeente_id, liever_niet=request.user))
        request.session[WEGGEGEVEN] = str(aanmelding_id)
    return redirect("aanmeldingen")


@formulierpagina
@voor(*HELPERS)
def aanmelding_overdragen(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    """Give it to somebody else, or agree on another day. It leaves the list of a begeleider who gives it away."""
    if _gaf_weg(request, aanmelding_id):
        return redirect("aanmeldingen")  # a second tap
    aanmelding = _aanmelding(request, aanmelding_id)
    if not aanmelding.is_open:
        return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)  # a second tap
    data = request.POST if request.method == "POST" else None
    form = EigenaarForm(data, aanmelding=aanmelding, vandaag=timezone.localdate())
    if form.is_valid():
        wie = form.cleaned_data["eigenaar"]
        aanmelding.geef_aan(wie, nu=timezone.now(), uiterlijk_op=form.cleaned_data["uiterlijk_op"])
        request.session[WEGGEGEVEN] = str(aanmelding_id)
        messages.success(request, f"{wie} neemt dit op zich.")
        return redirect("aanmeldingen")
    return _formulier(request, form, aanmelding, kop="Wie neemt dit op zich?", knop="Bewaar")


@formulierpagina
@voor(*HELPERS)
def aanmelding_wordt_inwoner(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    aanmelding = _aanmelding(request, aanmelding_id)
    if not aanmelding.is_open:
        return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)  # a second tap
    form = WordtInwonerForm(
        request.POST if request.method == "POST" else None, aanmelding=aanmelding, gebruiker=request.user
    )
    if form.is_valid():
        naam = form.cleaned_data["naam"]
        inwoner = loket.maak_inwoner(aanmelding, naam=naam, door=request.user, nu=timezone.now())
        messages.success(request, f"{inwoner} staat op uw lijst. U bent nu de vaste contactpersoon.")
        return redirect("inwoner_talentprofiel", pk=inwoner.pk)
    uitleg = "U wordt de vaste contactpersoon. Daarna kunt u samen beginnen."
    tekst = {"kop": "Deze persoon wordt inwoner", "knop": "Zet op mijn lijst", "uitleg": uitleg}
    return _formulier(request, form, aanmelding, **tekst, al_bekend=al_bekend(aanmelding, lezer=request.user))


@formulierpagina
@voor(*HELPERS)
def aanmelding_niet_verder(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    aanmelding = _aanmelding(request, aanmelding_id)
    if not aanmelding.is_open:
        return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)  # a second tap
    form = NietVerderForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        aanmelding.gaat_niet_verder(form.cleaned_data["afloop"], nu=timezone.now())
        terug = reverse("aanmelding_heropenen", args=[aanmelding_id])
        ongedaan_te_maken(request, "Dit gaat niet verder.", url=terug)
        return redirect("aanmeldingen")
    uitleg = "Wij bewaren de aanmelding dan nog 42 dagen. Daarna gaat die weg."
    return _formulier(request, form, aanmelding, kop="Dit gaat niet verder", knop="Bewaar", uitleg=uitleg)


@require_POST
@voor(*HELPERS)
def aanmelding_heropenen(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    """After all. Not of somebody who is an inwoner by now."""
    aanmelding = _aanmelding(request, aanmelding_id)
    if aanmelding.afloop != Aanmelding.Afloop.INWONER:
        aanmelding.heropen()
    return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)


def _gaf_weg(request: HttpRequest, aanmelding_id: UUID) -> bool:
    """Whether this person gave it to somebody else a moment ago, and so does not see it any more."""
    weg = request.method == "POST" and request.session.get(WEGGEGEVEN) == str(aanmelding_id)
    return weg and not Aanmelding.objects.zichtbaar_voor(request.user).filter(pk=aanmelding_id).exists()


def _aanmelding(request: HttpRequest, aanmelding_id: UUID) -> Aanmelding:
    zichtbaar = Aanmelding.objects.zichtbaar_voor(request.user).met_eigenaar().select_for_update(of=("self",))
    return get_object_or_404(zichtbaar, pk=aanmelding_id)


def _formulier(
    request: HttpRequest, form, aanmelding: Aanmelding, *, kop: str, knop: str, **meer: object
) -> HttpResponse:
    leg_aanmeldingen_vast(request.user, [aanmelding])
    context = {"form": form, "aanmelding": aanmelding, "kop": kop, "knop": knop, **meer}
    return TemplateResponse(request, "trajecten/aanmelding_formulier.html", context, status=422 if form.errors else 200)
