"""Speak an answer of the talentprofiel or show it with a photo, alone or with a helper; open it; take it away."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.bestanden import SOORTEN
from participatie.methoden import formulierpagina
from participatie.uitlevering import kleine_foto, om_af_te_spelen, om_te_bewaren
from participatie.virusscan import VIRUS, Afloop
from trajecten import antwoordbestanden, talentprofielen
from trajecten.forms.antwoordbestanden import FotoForm, GeluidForm
from trajecten.invulling import Invulling
from trajecten.inzage import leg_inwoners_vast, leg_toestemmingen_vast
from trajecten.models import Antwoordbestand
from trajecten.toegang import HELPERS, ONTVANGERS
from trajecten.views.samen import invulling_van

FORMULIEREN = {Antwoordbestand.Vorm.GELUID: GeluidForm, Antwoordbestand.Vorm.FOTO: FotoForm}
WACHT = "Het is bewaard. De controle op virussen werkt nu niet. Zodra die klaar is, is het te zien of te horen."


@formulierpagina
@voor(Rolsoort.INWONER)
def talentprofiel_antwoord(request: HttpRequest, onderdeel: str, vorm: str) -> HttpResponse:
    profiel = talentprofielen.begonnen_profiel_van(request.user)
    if profiel is None:
        return redirect("talentprofiel")
    return _plaats(request, Invulling(profiel=profiel), onderdeel, vorm)


@formulierpagina
@voor(*HELPERS)
def samen_antwoord(request: HttpRequest, pk: UUID, onderdeel: str, vorm: str) -> HttpResponse:
    """On the phone of the helper, with the inwoner beside."""
    invulling = invulling_van(request, pk)
    if invulling is None:
        return redirect("samen_invullen", pk=pk)
    return _plaats(request, invulling, onderdeel, vorm)


def _plaats(request: HttpRequest, invulling: Invulling, onderdeel: str, vorm: str) -> HttpResponse:
    scherm = antwoordbestanden.scherm_met_naam(onderdeel)
    if scherm is None or vorm not in FORMULIEREN:
        raise Http404
    terug = invulling.adres_van(scherm)
    form = FORMULIEREN[vorm](*((request.POST, request.FILES) if request.method == "POST" else ()))
    if form.is_valid():
        wie = {"herkomst": invulling.herkomst(), "nu": timezone.now()}
        afloop = antwoordbestanden.plaats(invulling.profiel, scherm, **form.bewaar_als(), **wie)
        if afloop is Afloop.VIRUS:
            form.add_error("bestand", VIRUS)
        else:
            messages.success(request, "Het staat bij uw antwoord." if afloop is Afloop.GEPLAATST else WACHT)
            return redirect(terug)
    context = {"form": form, "scherm": scherm, "terug": terug, "is_foto": vorm == "foto", "samen": invulling.samen}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "trajecten/antwoord_toevoegen.html", context, status=status)


@require_safe
@voor(Rolsoort.INWONER, *ONTVANGERS)
def antwoordbestand(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    """To see or hear on a page: for the person, who helps, and with whom the block is shared."""
    antwoord = _te_openen(request, antwoord_id)
    if antwoord.is_foto:
        return kleine_foto(antwoord.pk)
    return om_af_te_spelen(antwoord.pk, mime=antwoord.mime, deel=request.headers.get("Range", ""))


@require_safe
@voor(Rolsoort.INWONER)
def antwoordbestand_bewaren(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    """The file itself, for the person whose it is."""
    eigen = Antwoordbestand.objects.zichtbaar_voor(request.user).filter(profiel__inwoner__lid=request.user)
    antwoord = get_object_or_404(eigen.te_openen(), pk=antwoord_id)
    einde = SOORTEN[antwoord.soort].extensies[0] if antwoord.is_foto else antwoord.soort
    return om_te_bewaren(antwoord.pk, naam=f"mijn antwoord.{einde}", mime=antwoord.mime)


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def antwoordbestand_weghalen(request: HttpRequest, antwoord_id: UUID) -> HttpResponse:
    """Asked once more, because it cannot be undone."""
    mijn = Antwoordbestand.objects.wijzigbaar_voor(request.user).select_related("profiel__inwoner")
    antwoord = get_object_or_404(mijn, pk=antwoord_id)
    inwoner = antwoord.profiel.inwoner
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TALENTPROFIEL)
    helper = None if inwoner.lid_id == request.user.pk else request.user
    scherm = antwoordbestanden.scherm_met_naam(antwoord.onderdeel)
    terug = Invulling(profiel=antwoord.profiel, helper=helper).adres_van(scherm)
    if request.method != "POST":
        context = {"antwoord": antwoord, "terug": terug}
        return TemplateResponse(request, "trajecten/antwoord_weghalen.html", context)
    antwoord.delete()
    messages.success(request, "Het is voorgoed weg.")
    return redirect(terug)


def _te_openen(request: HttpRequest, antwoord_id: UUID) -> Antwoordbestand:
    gevonden = antwoordbestanden.te_openen_door(request.user, antwoord_id)
    if gevonden is None:
        raise Http404
    antwoord, toestemming = gevonden
    if toestemming is None:
        leg_inwoners_vast(request.user, [antwoord.profiel.inwoner], gegevens=Gegevens.TALENTPROFIEL)
    else:
        leg_toestemmingen_vast(request.user, [toestemming], gegevens=Gegevens.TALENTPROFIEL)
    return antwoord
