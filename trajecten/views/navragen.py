"""How does it go: the person answers, or a begeleider writes down what the person or the plek says."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import navragen as werk
from trajecten.forms.navragen import NavraagForm
from trajecten.matches import leg_matches_vast
from trajecten.models import Navraag
from trajecten.models.navragen import AlBeantwoord
from trajecten.toegang import HELPERS

PER_PAGINA = 20
INTUSSEN = "Deze vraag is al beantwoord."


@require_safe
@voor(*HELPERS)
def navragen(request: HttpRequest) -> TemplateResponse:
    """What is still to be asked, and how much of what was asked has an answer."""
    vandaag = timezone.localdate()
    pagina = Paginator(werk.werklijst(request.user, vandaag=vandaag), PER_PAGINA).get_page(request.GET.get("page"))
    leg_matches_vast(request.user, [navraag.match for navraag in pagina], handeling=Handeling.LIJST)
    context = {"pagina": pagina, "deel": werk.beantwoord_deel(request.user, vandaag=vandaag), "vandaag": vandaag}
    return TemplateResponse(request, "trajecten/navragen.html", context)


@require_POST
@voor(*HELPERS)
def navraag_niet_bereikt(request: HttpRequest, navraag_id: UUID) -> HttpResponse:
    """Nobody answered the phone: it leaves the list, and counts as not answered. An answer later is still kept."""
    mijn = Navraag.objects.wijzigbaar_voor(request.user).exclude(match__inwoner__lid=request.user)
    navraag = get_object_or_404(mijn.select_related("match__inwoner"), pk=navraag_id)
    leg_matches_vast(request.user, [navraag.match], handeling=Handeling.BEKEKEN)
    try:
        navraag.niet_bereikt(vandaag=timezone.localdate())
    except AlBeantwoord:
        messages.error(request, INTUSSEN)
    else:
        messages.success(request, "Dit staat niet meer op de lijst. Het telt als: geen antwoord.")
    return redirect("navragen")


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def navraag_beantwoorden(request: HttpRequest, navraag_id: UUID) -> HttpResponse:
    mijn = Navraag.objects.wijzigbaar_voor(request.user).select_related("match__inwoner", "match__plek__organisatie")
    navraag = get_object_or_404(mijn, pk=navraag_id)
    match = navraag.match
    leg_matches_vast(request.user, [match], handeling=Handeling.BEKEKEN)
    if not navraag.mag_beantwoorden(request.user):
        messages.error(request, INTUSSEN)
        return redirect("match_bekijken", match_id=match.pk)
    is_eigen = match.inwoner.lid_id == request.user.pk
    form = NavraagForm(request.POST if request.method == "POST" else None, navraag=navraag, is_eigen=is_eigen)
    if form.is_valid():
        try:
            navraag.beantwoord_of_verbeter(door=request.user, vandaag=timezone.localdate(), **form.gegeven())
        except AlBeantwoord:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, "Bedankt. Het antwoord is bewaard.")
        return redirect("match_bekijken", match_id=match.pk)
    context = {"navraag": navraag, "match": match, "form": form, "is_eigen": is_eigen}
    return TemplateResponse(request, "trajecten/navraag.html", context, status=422 if form.errors else 200)
