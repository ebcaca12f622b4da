"""From the side of a plek: who comes there, how it goes, what the plek says. Each page asks whether it may still."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Grond
from netwerk.models import Plek
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN
from participatie.methoden import formulierpagina
from trajecten import plekmatches as werk
from trajecten.forms.navragen import NavraagForm
from trajecten.forms.plekmatches import PlekberichtForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.matches import WAT_HET_IS
from trajecten.models import Match
from trajecten.models.matches import Kan, Stap
from trajecten.models.navragen import AlBeantwoord
from trajecten.toegang import ONTVANGERS

PER_PAGINA = 20
AL_BEANTWOORD = "Deze vraag is al beantwoord."


@require_safe
@voor(*ONTVANGERS)
def plek_matches(request: HttpRequest, plek_id: UUID) -> TemplateResponse:
    plek = get_object_or_404(Plek.objects.bijgehouden_door(request.user), pk=plek_id)
    pagina = Paginator(werk.lijst(plek, request.user), PER_PAGINA).get_page(request.GET.get("page"))
    werk.leg_lijst_vast(request.user, pagina.object_list)
    return TemplateResponse(request, "trajecten/plek_matches.html", {"plek": plek, "pagina": pagina})


@require_safe
@voor(*ONTVANGERS)
def plek_match(request: HttpRequest, match_id: UUID) -> TemplateResponse:
    match = _match(request, match_id)
    verloop = werk.verloop(match, gebruiker=request.user, vandaag=timezone.localdate())
    context = {
        "match": match,
        "wat": WAT_HET_IS[Stap(match.stand)],
        "uitleg": werk.VOOR_DE_PLEK[Stap(match.stand)],
        "verloop": verloop,
        "mag_zeggen": verloop.wacht is None and bool(match.mogelijke_stappen),
    }
    return TemplateResponse(request, "trajecten/plek_match.html", context)


@formulierpagina
@voor(*ONTVANGERS)
def plek_bericht(request: HttpRequest, match_id: UUID) -> HttpResponse:
    """The plek says how it wants to go on; the person is asked, and nothing moves before a yes."""
    match = _gezien(request, match_id)
    if not match.mogelijke_stappen:
        messages.error(request, INTUSSEN)
        return redirect("plek_match", match_id=match.pk)
    data = request.POST if request.method == "POST" else None
    form = PlekberichtForm(data, match=match, vandaag=timezone.localdate())
    if form.is_valid():
        try:
            werk.zeg(match, door=request.user, nu=timezone.now(), **form.gezegd())
        except Kan:
            messages.error(
                request, f"Er wacht al een vraag op antwoord van {match.inwoner}. Uw bericht is niet bewaard."
            )
        else:
            messages.success(request, f"Dit staat erin. {match.inwoner} beslist zelf over elke stap.")
        return redirect("plek_match", match_id=match.pk)
    context = {"match": match, "form": form}
    return TemplateResponse(request, "trajecten/plek_bericht.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*ONTVANGERS)
def plek_bericht_intrekken(request: HttpRequest, match_id: UUID) -> HttpResponse:
    """The plek takes back what it proposed, as long as the person did not answer."""
    match = _gezien(request, match_id)
    if werk.trek_bericht_in(match):
        messages.success(request, f"Uw bericht is weg. {match.inwoner} hoeft niets meer te zeggen.")
    else:
        messages.error(request, INTUSSEN)
    return redirect("plek_match", match_id=match.pk)


@formulierpagina
@voor(*ONTVANGERS)
def plek_navraag(request: HttpRequest, match_id: UUID, navraag_id: UUID) -> HttpResponse:
    """The plek tells how it goes."""
    match, vandaag = _gezien(request, match_id), timezone.localdate()
    navraag = werk.open_vraag(request.user, match=match.pk, navraag=navraag_id, vandaag=vandaag)
    if navraag is None:
        raise Http404
    if not navraag.mag_beantwoorden(request.user):
        messages.error(request, AL_BEANTWOORD)
        return redirect("plek_match", match_id=match.pk)
    form = NavraagForm(request.POST if request.method == "POST" else None, navraag=navraag, is_eigen=True)
    if form.is_valid():
        try:
            werk.beantwoord(navraag, door=request.user, vandaag=vandaag, **form.gegeven())
        except AlBeantwoord:
            messages.error(request, AL_BEANTWOORD)
        else:
            messages.success(request, "Bedankt. Uw antwoord is bewaard.")
        return redirect("plek_match", match_id=match.pk)
    context = {"match": match, "form": form}
    return TemplateResponse(request, "trajecten/plek_navraag.html", context, status=422 if form.errors else 200)


def _match(request: HttpRequest, match_id: UUID) -> Match:
    mijn = Match.objects.bij_plek_van(request.user).select_related("inwoner", "plek__organisatie")
    return get_object_or_404(mijn, pk=match_id)


def _gezien(request: HttpRequest, match_id: UUID) -> Match:
    """A page that shows only the name and the step."""
    match = _match(request, match_id)
    leg_inwoners_vast(request.user, [match.inwoner], gegevens=Gegevens.NAAM, anders=Grond.TOESTEMMING)
    return match
