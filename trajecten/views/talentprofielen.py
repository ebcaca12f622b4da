"""An inwoner fills in the own talentprofiel. No address carries an id: every view starts at the user."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import aanbod, talentprofielen
from trajecten.blad import blad_van
from trajecten.invulling import Invulling
from trajecten.models import Talentprofiel
from trajecten.views.invulling import controle_van, toon_vraag
from trajecten.vragen import AANTAL


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel(request: HttpRequest) -> HttpResponse:
    """Start: what this is, who sees it, and where to go on."""
    profiel = talentprofielen.profiel_van(request.user)
    context = {
        "profiel": profiel,
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "ga_verder": Invulling(profiel=profiel).ga_verder() if profiel else "",
        "bewaarvraag": talentprofielen.bewaarvraag_over(profiel),
        "gezien": talentprofielen.gezien_talenten(profiel, lezer=request.user),
        "lezers": talentprofielen.lezers_van(request.user, vandaag=timezone.localdate()),
        "aantal": AANTAL,
        "talen": aanbod.talen_in(request.user.gemeente_id, vandaag=timezone.localdate()) if profiel else {},
    }
    return TemplateResponse(request, "trajecten/talentprofiel.html", context)


@require_POST
@voor(Rolsoort.INWONER)
def talentprofiel_taal(request: HttpRequest) -> HttpResponse:
    """In which language the own talents of the gemeente stand there as well; nothing chosen is Dutch alone."""
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    talen = {"", *aanbod.talen_in(request.user.gemeente_id, vandaag=timezone.localdate())}
    if profiel and (taal := request.POST.get("taal")) in talen:
        profiel.lees_in(taal)
    return redirect("talentprofiel")


@require_POST
@voor(Rolsoort.INWONER)
def talentprofiel_beginnen(request: HttpRequest) -> HttpResponse:
    talentprofielen.begin(gebruiker=request.user, nu=timezone.now())
    return redirect("talentprofiel_vraag", nummer=1)


@require_POST
@voor(Rolsoort.INWONER)
def talentprofiel_bewaren(request: HttpRequest) -> HttpResponse:
    """The answer to "Wilt u uw profiel bewaren?". Nothing goes at once: a no can still become a yes."""
    antwoord = request.POST.get("bewaren")
    if antwoord not in {"ja", "nee"}:
        raise BadRequest
    vraag = talentprofielen.bewaarvraag_over(talentprofielen.profiel_van(request.user))
    if vraag:
        vraag.beantwoord(bewaren=antwoord == "ja", nu=timezone.now())
        if vraag.bewaren:
            messages.success(request, "Wij bewaren uw profiel.")
    return redirect("talentprofiel")


@formulierpagina
@voor(Rolsoort.INWONER)
def talentprofiel_vraag(request: HttpRequest, nummer: int) -> HttpResponse:
    return _vraag(request, nummer)


@formulierpagina
@voor(Rolsoort.INWONER)
def talentprofiel_onderwerp(request: HttpRequest, nummer: int, onderwerp: str) -> HttpResponse:
    """A question that has more screens: a group of talents, or how to travel."""
    return _vraag(request, nummer, onderwerp)


def _vraag(request: HttpRequest, nummer: int, onderwerp: str = "") -> HttpResponse:
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    return toon_vraag(request, Invulling(profiel=profiel), nummer, onderwerp)


@formulierpagina
@voor(Rolsoort.INWONER)
def talentprofiel_controleren(request: HttpRequest) -> HttpResponse:
    """All answers with "Wijzig"; the button keeps the profile."""
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    if request.method == "POST":
        profiel.rond_af(nu=timezone.now())
        return redirect("talentprofiel_klaar")
    context = controle_van(Invulling(profiel=profiel), lezer=request.user)
    return TemplateResponse(request, "trajecten/talentprofiel_controleren.html", context)


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_klaar(request: HttpRequest) -> HttpResponse:
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None or not profiel.afgerond_op:
        return redirect("talentprofiel")
    context = {"lezers": talentprofielen.lezers_van(request.user, vandaag=timezone.localdate())}
    return TemplateResponse(request, "trajecten/talentprofiel_klaar.html", context)


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_afdrukken(request: HttpRequest) -> HttpResponse:
    """One A4 "Dit ben ik"; what helps somebody is only on it when that person asks for it, and so is a photo."""
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    context = {**blad_van(profiel, request.GET), "samen": None}
    return TemplateResponse(request, "trajecten/talentprofiel_afdrukken.html", context)


@require_POST
@voor(Rolsoort.INWONER)
def talentprofiel_bevestigen(request: HttpRequest) -> HttpResponse:
    """Answer "Ja, klopt" or "Nee" to a talent that somebody else saw. A second tap changes nothing."""
    profiel = talentprofielen.profiel_van(request.user)
    klopt = request.POST.get("klopt")
    if klopt not in {"ja", "nee"}:
        raise BadRequest("klopt")
    if profiel is None:
        raise Http404
    antwoord = get_object_or_404(profiel.talentantwoorden, talent__sleutel=request.POST.get("talent", ""))
    if antwoord.wacht_op_inwoner:
        antwoord.bevestig(nu=timezone.now()) if klopt == "ja" else antwoord.wijs_af(nu=timezone.now())
        messages.success(request, f"Bewaard: {antwoord.talent}." if klopt == "ja" else "Weggehaald uit uw profiel.")
    return redirect("talentprofiel")
