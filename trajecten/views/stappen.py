"""Mijn stappen, for the person; and the steps of an own inwoner, for who helps. Nothing counts before the yes."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten import contactpersonen
from trajecten import stappen as werk
from trajecten.forms.stappen import GehoordForm, StapAntwoordForm, StapForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.meezoeken import Zoeker, zoeker
from trajecten.models import Gehoord, Inwoner, Stap
from trajecten.models.stappen import AlAnders
from trajecten.toegang import HELPERS

INTUSSEN = "Dit is intussen veranderd. Kijk hoe het nu is."


@require_safe
@voor(Rolsoort.INWONER)
def mijn_stappen(request: HttpRequest) -> TemplateResponse:
    """Big marks, plain words, no numbers."""
    vandaag = timezone.localdate()
    inwoner = contactpersonen.eigen_inwoner(request.user, vandaag)
    context = {"inwoner": inwoner, "stappen": werk.verdeel([]), "gehoord": None, "besluiten": [], "meting": None}
    if inwoner:
        context["stappen"] = werk.lees_stappen(inwoner, lezer=request.user)
        context["gehoord"] = werk.laatst_gehoord(inwoner, lezer=request.user)
        context["meting"] = werk.laatst_gemeten(inwoner, lezer=request.user, vandaag=vandaag)
        context["besluiten"] = werk.samen_besloten(inwoner, lezer=request.user)
    return TemplateResponse(request, "trajecten/mijn_stappen.html", context)


@require_safe
@voor(*HELPERS)
def inwoner_stappen(request: HttpRequest, pk: UUID) -> TemplateResponse:
    zichtbaar = Inwoner.objects.zichtbaar_voor(request.user).met_contactpersoon(timezone.localdate())
    inwoner = get_object_or_404(zichtbaar.select_related("gemeente"), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
    context = {
        "inwoner": inwoner,
        "stappen": werk.lees_stappen(inwoner, lezer=request.user),
        "gehoord": werk.laatst_gehoord(inwoner, lezer=request.user),
        "mag_wijzigen": Inwoner.objects.begeleid_door(request.user).filter(pk=pk).exists(),
    }
    return TemplateResponse(request, "trajecten/inwoner_stappen.html", context)


@formulierpagina
@voor(Rolsoort.INWONER)
def stap_toevoegen(request: HttpRequest) -> HttpResponse:
    return _toevoegen(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_stap_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A proposal: it waits for what the person says."""
    return _toevoegen(request, zoeker(request, pk))


def _toevoegen(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    form = StapForm(request.POST if request.method == "POST" else None, is_eigen=wie.is_eigen)
    if form.is_valid():
        Stap.stel_voor(inwoner=wie.inwoner, door=request.user, nu=timezone.now(), **form.cleaned_data)
        messages.success(request, "Uw stap staat erbij." if wie.is_eigen else f"{wie.inwoner} kan nu antwoorden.")
        return redirect(_naar(wie.inwoner, is_eigen=wie.is_eigen))
    return _formulier(request, form, wie.inwoner, is_eigen=wie.is_eigen, kop="Een kleine stap", knop="Bewaar")


@formulierpagina
@voor(*HELPERS)
def stap_wijzigen(request: HttpRequest, stap_id: UUID) -> HttpResponse:
    """Another step in its place: the person answers anew."""
    stap, is_eigen = _stap(request, stap_id)
    form = StapForm(request.POST if request.method == "POST" else None, is_eigen=is_eigen, stap=stap)
    if form.is_valid():
        try:
            stap.stel_anders_voor(door=request.user, nu=timezone.now(), **form.cleaned_data)
        except AlAnders:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, f"{stap.inwoner} kan nu antwoorden.")
        return redirect(_naar(stap.inwoner, is_eigen=is_eigen))
    return _formulier(request, form, stap.inwoner, is_eigen=is_eigen, kop="Een andere stap", knop="Stel voor")


@formulierpagina
@voor(Rolsoort.INWONER, *HELPERS)
def stap_antwoord(request: HttpRequest, stap_id: UUID) -> HttpResponse:
    """The person says ja, nog niet or anders; who helps writes it down in a talk."""
    stap, is_eigen = _stap(request, stap_id)
    data = request.POST if request.method == "POST" else None
    form = StapAntwoordForm(data, is_eigen=is_eigen, antwoord=request.GET.get("antwoord", stap.antwoord))
    if form.is_valid():
        try:
            stap.beantwoord(door=request.user, nu=timezone.now(), **form.cleaned_data)
        except AlAnders:
            messages.error(request, INTUSSEN)
        else:
            messages.success(request, "Uw antwoord is bewaard." if is_eigen else "Het antwoord is bewaard.")
        return redirect(_naar(stap.inwoner, is_eigen=is_eigen))
    return _formulier(request, form, stap.inwoner, is_eigen=is_eigen, kop=stap.wat, knop="Bewaar het antwoord")


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def stap_gedaan(request: HttpRequest, stap_id: UUID) -> HttpResponse:
    """One tap. The form says which way, so that two taps do it once."""
    stap, is_eigen = _stap(request, stap_id)
    try:
        if request.POST.get("wat") == "toch_niet":
            stap.is_toch_niet_gedaan()
            messages.success(request, "De stap staat er weer bij.")
        else:
            stap.is_gedaan(op=timezone.localdate())
            messages.success(request, "Goed gedaan!" if is_eigen else "De stap is gedaan.")
    except AlAnders:
        messages.error(request, INTUSSEN)
    return redirect(_naar(stap.inwoner, is_eigen=is_eigen))


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def stap_stoppen(request: HttpRequest, stap_id: UUID) -> HttpResponse:
    """It is not needed any more; it can be taken back."""
    stap, is_eigen = _stap(request, stap_id)
    if stap.gestopt_op is None:
        stap.stop(op=timezone.localdate())
        ongedaan_te_maken(request, "De stap is weg.", url=reverse("stap_terug", args=[stap.pk]))
    return redirect(_naar(stap.inwoner, is_eigen=is_eigen))


@require_POST
@voor(Rolsoort.INWONER, *HELPERS)
def stap_terug(request: HttpRequest, stap_id: UUID) -> HttpResponse:
    stap, is_eigen = _stap(request, stap_id)
    stap.gaat_toch_door()
    messages.success(request, "De stap staat er weer bij.")
    return redirect(_naar(stap.inwoner, is_eigen=is_eigen))


@require_POST
@voor(Rolsoort.INWONER)
def gehoord(request: HttpRequest) -> HttpResponse:
    return _gehoord(request, zoeker(request))


@require_POST
@voor(*HELPERS)
def inwoner_gehoord(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Who helps asks it, and writes down what the person says."""
    return _gehoord(request, zoeker(request, pk))


def _gehoord(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    form = GehoordForm(request.POST)
    if form.is_valid():
        Gehoord.zeg(inwoner=wie.inwoner, op=timezone.localdate(), door=request.user, **form.cleaned_data)
        messages.success(request, "Dank u wel. Uw antwoord is bewaard." if wie.is_eigen else "Het antwoord is bewaard.")
    else:
        messages.error(request, "Kies een antwoord.")
    return redirect(_naar(wie.inwoner, is_eigen=wie.is_eigen))


def _stap(request: HttpRequest, stap_id: UUID) -> tuple[Stap, bool]:
    mijn = Stap.objects.wijzigbaar_voor(request.user).select_related("inwoner").select_for_update(of=("self",))
    stap = get_object_or_404(mijn, pk=stap_id)
    leg_inwoners_vast(request.user, [stap.inwoner], gegevens=Gegevens.TRAJECT)
    return stap, stap.inwoner.lid_id == request.user.pk


def _naar(inwoner: Inwoner, *, is_eigen: bool) -> str:
    return reverse("mijn_stappen") if is_eigen else reverse("inwoner_stappen", args=[inwoner.pk])


def _formulier(request: HttpRequest, form, inwoner: Inwoner, *, is_eigen: bool, kop: str, knop: str) -> HttpResponse:
    context = {"form": form, "inwoner": inwoner, "is_eigen": is_eigen, "kop": kop, "knop": knop}
    context["terug"] = _naar(inwoner, is_eigen=is_eigen)
    return TemplateResponse(request, "trajecten/stap_formulier.html", context, status=422 if form.errors else 200)
