"""The traject of an inwoner, for the named begeleider: what somebody wants, does, and how it went."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN, ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.sleutels import als_uuid
from trajecten.forms.deelnames import DeelnameEindeForm, DeelnameForm, DeelnameWijzigenForm, WeerMeedoenForm
from trajecten.forms.trajecten import DoelWijzigenForm, EindeForm, RouteForm, TrajectBeginnenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Deelname, Inwoner, Traject
from trajecten.noodtoegang import open_noodtoegang
from trajecten.projecten import waar_iemand_in_zit
from trajecten.situaties import situaties
from trajecten.toegang import HELPERS
from trajecten.trajecten import ernaast, lees_trajecten, wat_loopt
from trajecten.views.lopend import als_het_loopt

DEELNAME_VERBEN = {
    "stil": ("De deelname rust. De plek blijft.", lambda deelname: deelname.zet_stil(op=timezone.localdate())),
    "terug": ("De inwoner is terug.", lambda deelname: deelname.ga_terug()),
    "door": ("De deelname gaat toch door.", lambda deelname: deelname.ga_toch_door()),
    "niet-door": (
        "Dit begint niet. Toch wel? Schrijf het dan opnieuw op.",
        lambda deelname: deelname.gaat_niet_door(vandaag=timezone.localdate()),
    ),
}


@require_safe
@voor(*HELPERS)
def inwoner_traject(request: HttpRequest, pk: UUID) -> HttpResponse:
    zichtbaar = Inwoner.objects.zichtbaar_voor(request.user).met_contactpersoon(timezone.localdate())
    inwoner = get_object_or_404(zichtbaar.select_related("gemeente", "begeleider"), pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
    trajecten = lees_trajecten(inwoner, vandaag=timezone.localdate())
    lopend = next((beeld.traject for beeld in trajecten if beeld.traject.loopt), None)
    context = {
        "inwoner": inwoner,
        "trajecten": trajecten,
        "situaties": situaties(lopend, vandaag=timezone.localdate()) if lopend else [],
        **ernaast(inwoner, gebruiker=request.user),
        "loopt_er_een": lopend is not None,
        "nood": open_noodtoegang(request.user, inwoner),
    }
    return TemplateResponse(request, "trajecten/inwoner_traject.html", context)


@formulierpagina
@voor(*HELPERS)
def traject_beginnen(request: HttpRequest, pk: UUID) -> HttpResponse:
    # Of two taps at the same moment the second one finds what the first began.
    mijn = Inwoner.objects.begeleid_door(request.user).select_for_update(of=("self",))
    inwoner = get_object_or_404(mijn, pk=pk)
    data = request.POST if request.method == "POST" else None
    form = TrajectBeginnenForm(data, inwoner=inwoner, vandaag=timezone.localdate())
    if form.is_valid():
        traject = Traject.begin(inwoner=inwoner, door=request.user, **form.cleaned_data)
        messages.success(request, "Het traject is begonnen. Meet nu hoe het ervoor staat.")
        return redirect("meting_vastleggen", pk=traject.pk)
    return _formulier(request, form, inwoner=inwoner, kop="Begin een traject", knop="Begin")


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_doel(request: HttpRequest, pk: UUID) -> HttpResponse:
    traject = _traject(request, pk)
    form = DoelWijzigenForm(request.POST if request.method == "POST" else None, traject=traject)
    if form.is_valid():
        start = form.cleaned_data.pop("start")
        traject.beschrijf(**form.cleaned_data)
        if start != traject.start:
            traject.begint_op(start)
        return _klaar(request, traject, "Het doel is bewaard.")
    return _formulier(request, form, inwoner=traject.inwoner, kop="Wat wil de inwoner bereiken?", knop="Bewaar")


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_route(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Another route: no failure, and the one before stays to be seen."""
    traject = _traject(request, pk)
    data = request.POST if request.method == "POST" else None
    form = RouteForm(data, traject=traject, vandaag=timezone.localdate())
    if form.is_valid():
        try:
            traject.kies_route(door=request.user, **form.cleaned_data)
        except ValidationError as fout:
            form.add_error(None, fout)
        else:
            return _klaar(request, traject, "De nieuwe route is bewaard.")
    return _formulier(request, form, inwoner=traject.inwoner, kop="Kies een andere route", knop="Bewaar")


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def deelname_toevoegen(request: HttpRequest, pk: UUID) -> HttpResponse:
    traject = _traject(request, pk)
    data = request.POST if request.method == "POST" else None
    eerder = Deelname.objects.wijzigbaar_voor(request.user).filter(pk=als_uuid(request.GET.get("weer", "")))
    form = DeelnameForm(
        data, traject=traject, gebruiker=request.user, vandaag=timezone.localdate(), weer=eerder.first()
    )
    if form.is_al_bewaard:
        return _klaar(request, traject, "De deelname is bewaard.")
    if form.is_valid():
        form.bewaar()
        return _klaar(request, traject, "De deelname is bewaard.")
    return _formulier(request, form, inwoner=traject.inwoner, kop="Waar gaat de inwoner aan meedoen?", knop="Bewaar")


@formulierpagina
@voor(*HELPERS)
def deelname_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Other hours, another place, or a day put right."""
    open_ = Deelname.objects.wijzigbaar_voor(request.user).filter(tot=None).select_for_update(of=("self",))
    deelname = get_object_or_404(open_.select_related("traject__inwoner", "traject__gemeente", "vorm"), pk=pk)
    data = request.POST if request.method == "POST" else None
    form = DeelnameWijzigenForm(data, deelname=deelname, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        deelname.verbeter(**form.velden())
        return _klaar(request, deelname.traject, "De deelname is gewijzigd.")
    return _formulier(request, form, inwoner=deelname.traject.inwoner, kop=f"Wijzig: {deelname}", knop="Bewaar")


@require_POST
@voor(*HELPERS)
def deelname_veranderen(request: HttpRequest, pk: UUID, wat: str) -> HttpResponse:
    """Let it rest, go back, take a stop back, or say that a plan does not begin. A second tap changes nothing."""
    if wat not in DEELNAME_VERBEN:
        raise Http404
    deelnames = Deelname.objects.wijzigbaar_voor(request.user).select_for_update(of=("self", "traject"))
    deelnames = deelnames.select_related("traject__inwoner", "vorm").met_kan_terug(timezone.localdate())
    deelname = deelnames.filter(pk=pk).first()
    if deelname is None:
        return redirect("inwoner_traject", pk=_traject_van_een_plan(request, pk).inwoner_id)
    if wat == "door" and deelname.tot and not deelname.kan_terug:
        messages.info(request, "Dit is te lang geleden om te veranderen. Kies Doet weer mee.")
        return redirect("inwoner_traject", pk=deelname.traject.inwoner_id)
    bericht, doe = DEELNAME_VERBEN[wat]
    form = WeerMeedoenForm(request.POST, deelname=deelname)
    if wat in {"terug", "door"} and not deelname.loopt and not form.is_valid():
        return _formulier(
            request, form, inwoner=deelname.traject.inwoner, kop=f"{deelname} gaat weer door", knop="Ga door"
        )
    try:
        doe(deelname)
    except ValidationError as fout:
        messages.info(request, " ".join(fout.messages))
    else:
        messages.success(request, bericht)
    return redirect("inwoner_traject", pk=deelname.traject.inwoner_id)


@formulierpagina
@voor(*HELPERS)
def deelname_stoppen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """On which day it ended, and how. A second tap changes nothing."""
    deelnames = Deelname.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",))
    deelname = get_object_or_404(deelnames.select_related("traject__inwoner", "vorm", "gemeente"), pk=pk)
    data = request.POST if request.method == "POST" else None
    form = DeelnameEindeForm(data, deelname=deelname, vandaag=timezone.localdate())
    if form.is_valid():
        try:
            deelname.stop(**form.cleaned_data)
        except ValidationError as fout:
            messages.info(request, " ".join(fout.messages))
            return redirect("inwoner_traject", pk=deelname.traject.inwoner_id)
        terug = reverse("deelname_veranderen", args=[pk, "door"])
        ongedaan_te_maken(request, "De deelname is gestopt.", url=terug)
        return redirect("inwoner_traject", pk=deelname.traject.inwoner_id)
    kop = f"Hoe eindigt dit: {deelname}?"
    return _formulier(request, form, inwoner=deelname.traject.inwoner, kop=kop, knop="Bewaar")


@require_POST
@voor(*HELPERS)
@als_het_loopt
def traject_ontwikkelruimte(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Begin the time in ontwikkelruimte, or end it. The form says which, so that two taps do it once."""
    traject = _traject(request, pk)
    vandaag = timezone.localdate()
    if request.POST.get("wat") == "stop":
        traject.stop_ontwikkelruimte(op=vandaag)
        return _klaar(request, traject, "De tijd in ontwikkelruimte is gestopt.")
    traject.begin_ontwikkelruimte(op=vandaag)
    return _klaar(request, traject, "De tijd in ontwikkelruimte is begonnen.")


@formulierpagina
@voor(*HELPERS)
def traject_beeindigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """How and when it stopped. A second tap changes nothing."""
    mijn = Traject.objects.wijzigbaar_voor(request.user).select_related("inwoner").select_for_update(of=("self",))
    traject = get_object_or_404(mijn, pk=pk)
    if not traject.loopt:
        messages.info(request, INTUSSEN)
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    data = request.POST if request.method == "POST" else None
    form = EindeForm(data, traject=traject, vandaag=timezone.localdate())
    if form.is_valid():
        traject.schrap_plannen(vandaag=timezone.localdate())
        traject.beeindig(**form.cleaned_data)
        _meld_gestopt(request, traject)
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    leg_inwoners_vast(request.user, [traject.inwoner], gegevens=Gegevens.TRAJECT)
    context = {
        "form": form,
        "traject": traject,
        "inwoner": traject.inwoner,
        "loopt": wat_loopt(traject, timezone.localdate()),
        "projecten": waar_iemand_in_zit(traject.inwoner, request.user),
    }
    return TemplateResponse(request, "trajecten/traject_beeindigen.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*HELPERS)
def traject_heropenen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take the end back. A second tap changes nothing; after a month the past stays as it was."""
    trajecten = Traject.objects.wijzigbaar_voor(request.user).met_kan_terug(timezone.localdate())
    traject = get_object_or_404(trajecten.select_for_update(of=("self",)), pk=pk)
    if not traject.loopt and not traject.kan_terug:
        messages.info(request, "Dit is te lang geleden om te veranderen. Begin een nieuw traject.")
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    # Whoever begins a traject has this lock: there is never a second one that runs.
    Inwoner.objects.begeleid_door(request.user).select_for_update(of=("self",)).get(pk=traject.inwoner_id)
    later = Traject.objects.wijzigbaar_voor(request.user).loopt_na(traject.start).exclude(pk=pk)
    if naast := later.filter(inwoner=traject.inwoner_id).nieuwste_eerst().first():
        nu = "Er loopt al een ander traject. Stop dat eerst."
        messages.error(request, nu if naast.loopt else "Hierna liep er een ander traject. Open dat, of begin er een.")
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    traject.heropen()
    return _klaar(request, traject, "Het traject is weer open.")


def _meld_gestopt(request: HttpRequest, traject: Traject) -> None:
    """With a way back, unless another traject runs on: read in beside each other, they cannot be opened again so."""
    bericht = "Het traject is gestopt."
    if Traject.objects.wijzigbaar_voor(request.user).lopend().filter(inwoner=traject.inwoner_id).exists():
        messages.success(request, f"{bericht} Het andere traject loopt door.")
    else:
        ongedaan_te_maken(request, bericht, url=reverse("traject_heropenen", args=[traject.pk]))


def _traject(request: HttpRequest, pk: UUID) -> Traject:
    """Return a traject that still runs; a 404 for one that stopped."""
    lopend = Traject.objects.wijzigbaar_voor(request.user).lopend().select_related("inwoner")
    return get_object_or_404(lopend.select_for_update(of=("self",)), pk=pk)


def _traject_van_een_plan(request: HttpRequest, deelname_id: UUID) -> Traject:
    """Return the traject of a deelname that did not begin, for a second tap; a 404 for one that never was."""
    return get_object_or_404(Traject.objects.wijzigbaar_voor(request.user).waar_weg_is(Deelname, deelname_id))


def _klaar(request: HttpRequest, traject: Traject, bericht: str) -> HttpResponse:
    messages.success(request, bericht)
    return redirect("inwoner_traject", pk=traject.inwoner_id)


def _formulier(request: HttpRequest, form, *, inwoner: Inwoner, kop: str, knop: str) -> HttpResponse:
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
    context = {"form": form, "inwoner": inwoner, "kop": kop, "knop": knop}
    return TemplateResponse(request, "trajecten/traject_formulier.html", context, status=422 if form.errors else 200)
