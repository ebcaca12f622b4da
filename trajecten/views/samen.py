"""Samen invullen: a helper fills in the talentprofiel on the own account, together with the inwoner (domain.md 8.5)."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens, Grond
from netwerk.models import Lid
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import samen, talentprofielen
from trajecten.blad import blad_van
from trajecten.forms.samen import GezienTalentForm, InwonerToevoegenForm, KopieForm
from trajecten.invulling import Invulling
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Talentprofiel
from trajecten.talenten import leg_gezien_talent_vast
from trajecten.toegang import HELPERS
from trajecten.views.invulling import controle_van, toon_vraag
from trajecten.vragen import AANTAL


@formulierpagina
@voor(*HELPERS)
def inwoner_toevoegen(request: HttpRequest) -> HttpResponse:
    """Write somebody down who has no account; who does so is the begeleider."""
    form = InwonerToevoegenForm(request.POST if request.method == "POST" else None, begeleider=request.user)
    if form.is_valid():
        wie = {naam: form.cleaned_data[naam] for naam in ("naam", "gemeente")}
        inwoner = samen.schrijf_inwoner_op(**wie, begeleider=request.user, vandaag=timezone.localdate())
        messages.success(request, f"{inwoner} staat op uw lijst. U kunt nu samen het profiel invullen.")
        return redirect("samen_invullen", pk=inwoner.pk)
    return TemplateResponse(
        request, "trajecten/inwoner_toevoegen.html", {"form": form}, status=422 if form.errors else 200
    )


@require_safe
@voor(*HELPERS)
def samen_invullen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Start: what this is, what was seen and waits for a yes, and where to go on."""
    inwoner = _inwoner(request, pk)
    profiel = Talentprofiel.objects.zichtbaar_voor(request.user).filter(inwoner=inwoner).first()
    context = {
        "samen": inwoner,
        "profiel": profiel,
        "stand": profiel.stand if profiel else Talentprofiel.Stand.NIET_BEGONNEN,
        "ga_verder": Invulling(profiel=profiel, helper=request.user).ga_verder() if profiel else "",
        "gezien": talentprofielen.gezien_talenten(profiel, lezer=request.user),
        "aantal": AANTAL,
    }
    return TemplateResponse(request, "trajecten/samen_invullen.html", context)


@require_POST
@voor(*HELPERS)
def samen_beginnen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Go on where they were, and write down that they do this together today."""
    inwoner = _inwoner(request, pk)
    profiel = samen.begin_samen(inwoner=inwoner, helper=request.user, nu=timezone.now())
    return redirect(Invulling(profiel=profiel, helper=request.user).ga_verder())


@formulierpagina
@voor(*HELPERS)
def samen_vraag(request: HttpRequest, pk: UUID, nummer: int) -> HttpResponse:
    return _vraag(request, pk, nummer)


@formulierpagina
@voor(*HELPERS)
def samen_onderwerp(request: HttpRequest, pk: UUID, nummer: int, onderwerp: str) -> HttpResponse:
    return _vraag(request, pk, nummer, onderwerp)


def _vraag(request: HttpRequest, pk: UUID, nummer: int, onderwerp: str = "") -> HttpResponse:
    invulling = invulling_van(request, pk)
    if invulling is None:
        return redirect("samen_invullen", pk=pk)
    return toon_vraag(request, invulling, nummer, onderwerp)


@formulierpagina
@voor(*HELPERS)
def samen_controleren(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Read all answers together; the inwoner gets a copy, on paper or spoken."""
    invulling = invulling_van(request, pk)
    if invulling is None:
        return redirect("samen_invullen", pk=pk)
    form = KopieForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        kopie = form.cleaned_data["kopie"]
        samen.rond_samen_af(profiel=invulling.profiel, helper=request.user, kopie=kopie, nu=timezone.now())
        messages.success(request, f"Het profiel van {invulling.samen} is bewaard.")
        return redirect("samen_invullen", pk=pk)
    context = {**controle_van(invulling, lezer=request.user), "form": form}
    return TemplateResponse(request, "trajecten/samen_controleren.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def samen_bevestigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The inwoner says "Ja, klopt" or "Nee" to what somebody saw, and the helper taps it."""
    klopt = request.POST.get("klopt")
    if klopt not in {"ja", "nee"}:
        raise BadRequest("klopt")
    profiel = get_object_or_404(_profielen(request.user), inwoner=_inwoner(request, pk))
    antwoord = get_object_or_404(profiel.talentantwoorden, talent__sleutel=request.POST.get("talent", ""))
    samen.begin_samen(inwoner=profiel.inwoner, helper=request.user, nu=timezone.now())
    if antwoord.wacht_op_inwoner:
        antwoord.bevestig(nu=timezone.now()) if klopt == "ja" else antwoord.wijs_af(nu=timezone.now())
        messages.success(request, f"Bewaard: {antwoord.talent}." if klopt == "ja" else "Weggehaald uit het profiel.")
    return redirect("samen_invullen", pk=pk)


@require_safe
@voor(*HELPERS)
def samen_afdrukken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The copy for who has no account: the same sheet, on the printer of the helper or read aloud."""
    invulling = invulling_van(request, pk)
    if invulling is None:
        return redirect("samen_invullen", pk=pk)
    context = {**blad_van(invulling.profiel, request.GET), "samen": invulling.samen}
    return TemplateResponse(request, "trajecten/talentprofiel_afdrukken.html", context)


@formulierpagina
@voor(*HELPERS)
def talent_gezien(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A helper saw a talent; it counts after the inwoner says yes."""
    inwoner = _inwoner(request, pk)
    vandaag = timezone.localdate()
    form = GezienTalentForm(request.POST if request.method == "POST" else None, inwoner=inwoner, vandaag=vandaag)
    if form.is_valid():
        leg_gezien_talent_vast(inwoner=inwoner, door=request.user, op=vandaag, **form.cleaned_data)
        messages.success(request, f"Opgeschreven. Het telt mee als {inwoner} zegt: ja, klopt.")
        return redirect("inwoner_talentprofiel", pk=pk)
    context = {"inwoner": inwoner, "form": form}
    return TemplateResponse(request, "trajecten/talent_gezien.html", context, status=422 if form.errors else 200)


def _inwoner(request: HttpRequest, pk: UUID) -> Inwoner:
    inwoner = get_object_or_404(Inwoner.objects.begeleid_door(request.user).select_related("gemeente"), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TALENTPROFIEL, anders=Grond.BEGELEIDER)
    return inwoner


def _profielen(gebruiker: Lid):
    eigen = Talentprofiel.objects.wijzigbaar_voor(gebruiker).exclude(inwoner__lid=gebruiker)
    return eigen.select_related("inwoner", "gemeente")


def invulling_van(request: HttpRequest, pk: UUID) -> Invulling | None:
    """Return who fills in; None when the profile was not begun yet. Somebody else's inwoner is a 404."""
    inwoner = _inwoner(request, pk)
    profiel = _profielen(request.user).filter(inwoner=inwoner).exclude(begonnen_op=None).first()
    return Invulling(profiel=profiel, helper=request.user) if profiel else None
