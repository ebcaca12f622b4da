"""An inwoner fills in the own talentprofiel. No address carries an id: every view starts at the user."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import talentprofielen
from trajecten.antwoorden import lees_antwoorden
from trajecten.blad import maak_blad
from trajecten.forms.talentprofielen import vraagformulier
from trajecten.models import Talentprofiel
from trajecten.models.talentprofielen import BIJ_CONTROLE
from trajecten.volgorde import plaats_tussen_onderwerpen, volgorde_van
from trajecten.vragen import AANTAL, Scherm

WIJZIGT = "wijzig"
"""In the address of a question that was opened from the check page, and goes back there."""


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel(request: HttpRequest) -> HttpResponse:
    """Start: what this is, who sees it, and where to go on."""
    profiel = talentprofielen.profiel_van(request.user)
    context = {
        "profiel": profiel,
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "ga_verder": _ga_verder(profiel),
        "bewaarvraag": talentprofielen.bewaarvraag_over(profiel),
        "gezien": talentprofielen.gezien_talenten(profiel),
        "helper": talentprofielen.helper_van(request.user),
        "deelt": profiel.inwoner.toestemmingen.geldig(timezone.localdate()).count() if profiel else 0,
        "aantal": AANTAL,
    }
    return TemplateResponse(request, "trajecten/talentprofiel.html", context)


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
    """One question on one screen; saved when it is sent."""
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    volgorde = volgorde_van(profiel)
    scherm = volgorde.scherm(nummer, onderwerp)
    if scherm is None:
        raise Http404
    wijzigt = WIJZIGT in request.GET
    form = vraagformulier(profiel=profiel, scherm=scherm, data=request.POST if request.method == "POST" else None)
    if form.is_valid():
        form.bewaar(nu=timezone.now())
        return redirect(_naar_volgende(profiel, scherm, wijzigt=wijzigt))
    context = {
        "form": form,
        "scherm": scherm,
        "wijzigt": wijzigt,
        "aantal": AANTAL,
        "plaats": plaats_tussen_onderwerpen(volgorde, scherm),
        "al_gekozen": talentprofielen.wil_leren(profiel) if scherm.naam == "leren" else [],
        "terug": reverse("talentprofiel_controleren") if wijzigt else _adres(volgorde.voor(scherm), "talentprofiel"),
    }
    return TemplateResponse(request, "trajecten/talentprofiel_vraag.html", context, status=422 if form.errors else 200)


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
    context = {
        "vragen": lees_antwoorden(profiel),
        "profiel": profiel,
        "terug": reverse("talentprofiel") if profiel.afgerond_op else reverse("talentprofiel_vraag", args=[AANTAL]),
    }
    return TemplateResponse(request, "trajecten/talentprofiel_controleren.html", context)


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_klaar(request: HttpRequest) -> HttpResponse:
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None or not profiel.afgerond_op:
        return redirect("talentprofiel")
    context = {"helper": talentprofielen.helper_van(request.user)}
    return TemplateResponse(request, "trajecten/talentprofiel_klaar.html", context)


@require_safe
@voor(Rolsoort.INWONER)
def talentprofiel_afdrukken(request: HttpRequest) -> HttpResponse:
    """One A4 "Dit ben ik"; what helps somebody is only on it when that person asks for it."""
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    met_wat_helpt = "helpt" in request.GET
    context = {"blad": maak_blad(profiel, met_wat_helpt=met_wat_helpt), "met_wat_helpt": met_wat_helpt}
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


def _adres(scherm: Scherm | None, anders: str) -> str:
    if scherm is None:
        return reverse(anders)
    if scherm.onderwerp:
        return reverse("talentprofiel_onderwerp", args=[scherm.vraag, scherm.onderwerp])
    return reverse("talentprofiel_vraag", args=[scherm.vraag])


def _naar_volgende(profiel: Talentprofiel, scherm: Scherm, *, wijzigt: bool) -> str:
    """Remember where to go on, and return the address of the next screen."""
    volgende = volgorde_van(profiel).na(scherm, wijzigt=wijzigt)
    if wijzigt:
        profiel.ga_naar(profiel.bij_vraag, nu=timezone.now())
    else:
        profiel.ga_naar(volgende.vraag if volgende else BIJ_CONTROLE, nu=timezone.now())
    adres = _adres(volgende, "talentprofiel_controleren")
    return f"{adres}?{WIJZIGT}" if wijzigt and volgende else adres


def _ga_verder(profiel: Talentprofiel | None) -> str:
    if profiel is None or not profiel.begonnen_op:
        return ""
    return _adres(volgorde_van(profiel).hervat(profiel.bij_vraag), "talentprofiel_controleren")
