"""The screens of the talentprofiel, the same for who fills it in alone and for who does it with a helper."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.models import Lid
from trajecten import talentprofielen
from trajecten.antwoorden import lees_antwoorden
from trajecten.eerder import eerder_gezegd
from trajecten.forms.talentprofielen import vraagformulier
from trajecten.invulling import Invulling
from trajecten.models import Antwoordbestand
from trajecten.models.talentprofielen import BIJ_CONTROLE
from trajecten.volgorde import plaats_tussen_onderwerpen, volgorde_van
from trajecten.vragen import AANTAL, Scherm

WIJZIGT = "wijzig"
"""In the address of a question that was opened from the check page, and goes back there."""


def toon_vraag(request: HttpRequest, invulling: Invulling, nummer: int, onderwerp: str) -> HttpResponse:
    """One question on one screen; saved when it is sent."""
    profiel = invulling.profiel
    volgorde = volgorde_van(profiel)
    scherm = volgorde.scherm(nummer, onderwerp)
    if scherm is None:
        raise Http404
    wijzigt = WIJZIGT in request.GET
    form = vraagformulier(profiel=profiel, scherm=scherm, data=request.POST if request.method == "POST" else None)
    if form.is_valid():
        form.bewaar(herkomst=invulling.herkomst(), nu=timezone.now())
        if request.POST.get("ook") in Antwoordbestand.Vorm.values:
            return redirect(invulling.adres("antwoord", scherm.naam, request.POST["ook"]))
        return redirect(_naar_volgende(invulling, scherm, wijzigt=wijzigt))
    alleen_samen = invulling.helper is not None
    context = {
        "form": form,
        "scherm": scherm,
        "wijzigt": wijzigt,
        "aantal": AANTAL,
        "plaats": plaats_tussen_onderwerpen(volgorde, scherm),
        "samen": invulling.samen,
        "al_gekozen": talentprofielen.wil_leren(profiel) if scherm.naam == "leren" else [],
        "eerder": eerder_gezegd(profiel, scherm, vandaag=timezone.localdate(), alleen_samen=alleen_samen),
        "bestanden": profiel.antwoordbestanden.filter(onderdeel=scherm.naam).select_related("door").order_by("vorm"),
        "terug": invulling.adres("controleren") if wijzigt else invulling.adres_van(volgorde.voor(scherm)),
    }
    return TemplateResponse(request, "trajecten/talentprofiel_vraag.html", context, status=422 if form.errors else 200)


def controle_van(invulling: Invulling, *, lezer: Lid) -> dict[str, object]:
    """Return what the check page shows."""
    profiel = invulling.profiel
    return {
        "vragen": lees_antwoorden(profiel, lezer=lezer),
        "profiel": profiel,
        "samen": invulling.samen,
        "terug": invulling.adres() if profiel.afgerond_op else invulling.adres("vraag", AANTAL),
    }


def _naar_volgende(invulling: Invulling, scherm: Scherm, *, wijzigt: bool) -> str:
    """Remember where to go on, and return the address of the next screen."""
    profiel = invulling.profiel
    volgende = volgorde_van(profiel).na(scherm, wijzigt=wijzigt)
    if wijzigt:
        profiel.ga_naar(profiel.bij_vraag, nu=timezone.now())
    else:
        profiel.ga_naar(volgende.vraag if volgende else BIJ_CONTROLE, nu=timezone.now())
    adres = invulling.adres_van(volgende, anders="controleren")
    return f"{adres}?{WIJZIGT}" if wijzigt and volgende else adres
