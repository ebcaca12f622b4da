"""How does it go: the person answers, or a begeleider writes down what the person or the plek says."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import navragen as werk
from trajecten.forms.navragen import NavraagForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Deelname, Navraag
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
    werk.leg_vast(request.user, pagina, handeling=Handeling.LIJST)
    context = {"pagina": pagina, "deel": werk.beantwoord_deel(request.user, vandaag=vandaag), "vandaag": vandaag}
    return TemplateResponse(request, "trajecten/navragen.html", context)


@require_POST
@voor(*HELPERS)
def navraag_niet_bereikt(request: HttpRequest, navraag_id: UUID) -> HttpResponse:
    """Nobody answered the phone: it leaves the list, and counts as not answered. An answer later is still kept."""
    navraag = get_object_or_404(
        Navraag.objects.wijzigbaar_voor(request.user).als_helper(request.user).met_waarover(), pk=navraag_id
    )
    werk.leg_vast(request.user, [navraag], handeling=Handeling.BEKEKEN)
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
    mijn = Navraag.objects.wijzigbaar_voor(request.user).met_waarover()
    navraag = get_object_or_404(mijn, pk=navraag_id)
    werk.leg_vast(request.user, [navraag], handeling=Handeling.BEKEKEN)
    terug = _terug(navraag)
    if not navraag.mag_beantwoorden(request.user):
        messages.error(request, INTUSSEN)
        return redirect(terug)
    is_eigen = navraag.inwoner.lid_id == request.user.pk
    form = NavraagForm(request.POST if request.method == "POST" else None, navraag=navraag, is_eigen=is_eigen)
    if form.is_valid():
        try:
            navraag.beantwoord_of_verbeter(door=request.user, vandaag=timezone.localdate(), **form.gegeven())
        except AlBeantwoord:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, "Bedankt. Het antwoord is bewaard.")
        return redirect(terug)
    context = {"navraag": navraag, "terug": terug, "form": form, "is_eigen": is_eigen}
    return TemplateResponse(request, "trajecten/navraag.html", context, status=422 if form.errors else 200)


def _terug(navraag: Navraag) -> str:
    if navraag.match_id:
        return reverse("match_bekijken", args=[navraag.match_id])
    return reverse("deelname_hoe_gaat_het", args=[navraag.deelname_id])


@require_safe
@voor(Rolsoort.INWONER, *HELPERS)
def deelname_hoe_gaat_het(request: HttpRequest, deelname_id: UUID) -> TemplateResponse:
    """What was said over time of where somebody takes part, and what can be answered now."""
    mijn = Deelname.objects.zichtbaar_voor(request.user).met_vormwoord().select_related("traject__inwoner")
    deelname = get_object_or_404(mijn, pk=deelname_id)
    inwoner = deelname.traject.inwoner
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
    verloop = werk.verloop(deelname, gebruiker=request.user, vandaag=timezone.localdate())
    context = {
        "deelname": deelname,
        "inwoner": inwoner,
        "is_eigen": inwoner.lid_id == request.user.pk,
        "te_vragen": werk.te_vragen(verloop) if deelname.loopt else [],
        "antwoorden": [navraag for navraag in verloop if navraag.antwoord],
        "deel": werk.Beantwoord.van(verloop),
    }
    return TemplateResponse(request, "trajecten/deelname_hoe_gaat_het.html", context)
