"""Matches: the person and the begeleider see the way so far, ask for a step, and answer."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Handeling
from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN
from participatie.methoden import formulierpagina
from trajecten import matches as werk
from trajecten.forms.matches import AntwoordForm, ProbeerkeerForm, StapForm
from trajecten.kennismaken import hoe_verder
from trajecten.models import Match, Probeerkeer
from trajecten.models.matches import DOET_MEE, Kan, Stap
from trajecten.navragen import Beantwoord, te_vragen, verloop
from trajecten.passender import overgang
from trajecten.toegang import HELPERS

PER_PAGINA = 20


@require_safe
@voor(Rolsoort.INWONER, *HELPERS)
def matches(request: HttpRequest) -> TemplateResponse:
    afgelopen = request.GET.get("stand") == "afgelopen"
    pagina = Paginator(werk.lijst(request.user, afgelopen=afgelopen), PER_PAGINA).get_page(request.GET.get("page"))
    werk.leg_matches_vast(request.user, pagina, handeling=Handeling.LIJST)
    for match in pagina:
        match.is_eigen = match.inwoner.lid_id == request.user.pk
        match.wat = werk.WAT_HET_IS[Stap(match.stand)]
    context = {
        "pagina": pagina,
        "toont_afgelopen": afgelopen,
        "is_inwoner": (bool(pagina.object_list) and all(match.is_eigen for match in pagina))
        or not werk.helpt_anderen(request.user),
    }
    return TemplateResponse(request, "trajecten/matches.html", context)


@require_safe
@voor(Rolsoort.INWONER, *HELPERS)
def match_bekijken(request: HttpRequest, match_id: UUID) -> TemplateResponse:
    """Who only found this person sees which plek it is, how far it is, and whether there is an answer to wait for."""
    match = _match(request, match_id)
    stap = match.wachtende_stap
    is_eigen = match.inwoner.lid_id == request.user.pk
    mag = Match.objects.wijzigbaar_voor(request.user).filter(pk=match.pk).exists()
    maakt_kennis = mag and not stap and match.maakt_kennis
    verder = hoe_verder(match, lezer=request.user, vandaag=timezone.localdate()) if maakt_kennis and is_eigen else None
    context = {
        "match": match,
        "wat": werk.WAT_HET_IS[Stap(match.stand)],
        "stap": stap,
        "vraag": werk.VRAAG_AAN_INWONER[Stap(stap.stap)] if stap else "",
        "is_eigen": is_eigen,
        "maakt_kennis": maakt_kennis,
        "verder": verder,
        "mag_wijzigen": mag,
        "mag_intrekken": bool(stap) and not is_eigen and stap.mag_intrekken(request.user, begeleidt=mag),
        "mag_vragen": mag and not stap and bool(match.mogelijke_stappen),
        "mag_proberen": mag and match.stand in DOET_MEE,
        **(_wat_er_was(match, request.user) if mag else {}),
    }
    return TemplateResponse(request, "trajecten/match_bekijken.html", context)


def _wat_er_was(match: Match, gebruiker: Lid) -> dict[str, object]:
    """What was said and tried so far: of the person and who helps."""
    vandaag = timezone.localdate()
    navragen = verloop(match, gebruiker=gebruiker, vandaag=vandaag)
    gezegd = [navraag for navraag in navragen if navraag.antwoord]
    return {
        "eerder": [eerder for eerder in match.stappen.all() if not eerder.wacht],
        "probeerkeren": match.probeerkeren.all(),
        "navragen": te_vragen(navragen),
        "verloop": gezegd,
        "overgang": overgang(match, gezegd, gebruiker=gebruiker, vandaag=vandaag)
        if match.stand in DOET_MEE or gezegd
        else None,
        "deel": Beantwoord.van(navragen),
    }


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def match_stap(request: HttpRequest, match_id: UUID) -> HttpResponse:
    """Ask for the next step; who does it for itself has said yes with it."""
    match = _te_wijzigen(request, match_id)
    if not match.mogelijke_stappen or match.wachtende_stap:
        messages.error(request, INTUSSEN)
        return redirect("match_bekijken", match_id=match.pk)
    form = StapForm(request.POST if request.method == "POST" else None, match=match)
    is_eigen = match.inwoner.lid_id == request.user.pk
    if form.is_valid():
        schoon = form.cleaned_data
        try:
            match.vraag_stap(Stap(schoon.pop("stap")), door=request.user, nu=timezone.now(), **schoon)
        except Kan:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, "Dit staat erin." if is_eigen else f"De vraag aan {match.inwoner} staat klaar.")
        return redirect("match_bekijken", match_id=match.pk)
    context = {"match": match, "form": form, "is_eigen": is_eigen}
    return TemplateResponse(request, "trajecten/match_stap.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def stap_intrekken(request: HttpRequest, match_id: UUID) -> HttpResponse:
    """Toch niet vragen: by who asked it, or the begeleider. A proposal that was never answered goes with it."""
    match = _match(request, match_id)
    begeleidt = Match.objects.wijzigbaar_voor(request.user).exclude(inwoner__lid=request.user).filter(pk=match.pk)
    stap = match.wachtende_stap
    if stap is None or not stap.mag_intrekken(request.user, begeleidt=begeleidt.exists()):
        messages.error(request, INTUSSEN)
        return redirect("match_bekijken", match_id=match.pk)
    if werk.trek_vraag_in(stap):
        messages.success(request, f"De vraag aan {match.inwoner} is weg.")
    else:
        messages.error(request, INTUSSEN)
    is_er_nog = Match.objects.zichtbaar_voor(request.user).filter(pk=match.pk).exists()
    return redirect("match_bekijken", match_id=match.pk) if is_er_nog else redirect("matches")


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def match_antwoord(request: HttpRequest, match_id: UUID) -> HttpResponse:
    """The person says ja, nog niet or anders; a begeleider writes it down in a talk."""
    match = _te_wijzigen(request, match_id)
    stap, is_eigen = match.wachtende_stap, match.inwoner.lid_id == request.user.pk
    if stap is None:
        messages.error(request, INTUSSEN)
        return redirect("match_bekijken", match_id=match.pk)
    vraag, stap.match = werk.VRAAG_AAN_INWONER[Stap(stap.stap)], match
    form = AntwoordForm(request.POST if request.method == "POST" else None, vraag=vraag, stap=stap, is_eigen=is_eigen)
    if form.is_valid():
        try:
            stap.beantwoord(door=request.user, nu=timezone.now(), **form.cleaned_data)
        except Kan:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, "Uw antwoord is bewaard." if is_eigen else "Het antwoord is bewaard.")
        return redirect("match_bekijken", match_id=match.pk)
    context = {"match": match, "stap": stap, "form": form, "is_eigen": is_eigen}
    return TemplateResponse(request, "trajecten/match_antwoord.html", context, status=422 if form.errors else 200)


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def probeerkeer_toevoegen(request: HttpRequest, match_id: UUID) -> HttpResponse:
    match = _te_wijzigen(request, match_id)
    keer = Probeerkeer(match=match, gemeente_id=match.gemeente_id, door=request.user)
    form = ProbeerkeerForm(
        request.POST if request.method == "POST" else None, instance=keer, vandaag=timezone.localdate()
    )
    if form.is_valid():
        form.save()
        messages.success(request, "Dit staat bij wat er is geprobeerd.")
        return redirect("match_bekijken", match_id=match.pk)
    context = {"match": match, "form": form, "is_eigen": match.inwoner.lid_id == request.user.pk}
    return TemplateResponse(request, "trajecten/probeerkeer.html", context, status=422 if form.errors else 200)


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def probeerkeer_weghalen(request: HttpRequest, match_id: UUID, keer_id: UUID) -> HttpResponse:
    match = _te_wijzigen(request, match_id)
    match.probeerkeren.filter(pk=keer_id).delete()
    messages.success(request, "Dit is weggehaald.")
    return redirect("match_bekijken", match_id=match.pk)


def _match(request: HttpRequest, match_id: UUID) -> Match:
    return _gezien(request, werk.met_wie(Match.objects.zichtbaar_voor(request.user)), match_id)


def _te_wijzigen(request: HttpRequest, match_id: UUID) -> Match:
    return _gezien(request, werk.met_wie(Match.objects.wijzigbaar_voor(request.user)), match_id)


def _gezien(request: HttpRequest, matches, match_id: UUID) -> Match:
    match = get_object_or_404(matches, pk=match_id)
    werk.leg_matches_vast(request.user, [match], handeling=Handeling.BEKEKEN)
    return match
