"""A kwartiermaker writes down a werkbezoek, or changes one."""

from collections.abc import Mapping
from uuid import UUID, uuid4

from django.contrib import messages
from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone

from experimenten import botsingen
from experimenten.bezoekbestanden import plaats_fotos
from experimenten.forms.werkbezoeken import WerkbezoekForm
from experimenten.models import Werkbezoek, Werkbezoekconcept
from experimenten.werkbezoekconcepten import VanEenAnder, bewaar_concept, lees_velden, open_concept
from experimenten.werkbezoeken import VAN_EEN_PAGINA, beginvelden, leg_vast, wijzig
from netwerk.inzage import Gegevens, Handeling
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from participatie.sleutels import als_uuid
from participatie.versies import Verouderd
from trajecten.inzage import leg_inwoners_vast

VERSIE_HOOGSTENS_CIJFERS = 9


# New


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoek_vastleggen(request: HttpRequest) -> HttpResponse:
    """Write down a visit. The key of the form stands in the address, so that "back" finds what was saved with it."""
    sleutel = als_uuid(request.GET.get("sleutel", ""))
    if sleutel is None and request.method != "POST":
        return _met_sleutel(request)
    sleutel = sleutel or uuid4()
    if (eerder := _al_bewaard(request, sleutel)) is not None:
        return eerder
    if request.method == "POST":
        try:
            return _leg_vast(request, sleutel=sleutel)
        except (IntegrityError, VanEenAnder) as fout:
            raise Http404 from fout
    concept = open_concept(request.user, nu=timezone.now(), sleutel=sleutel)
    velden = concept.velden if concept else beginvelden(lid=request.user, vanaf=request.GET.dict())
    form = _form(request, velden, nakijken=concept is not None and "nakijken" in request.GET)
    return _vastlegformulier(request, form, sleutel=sleutel, concept=concept)


def _met_sleutel(request: HttpRequest) -> HttpResponse:
    """Lead to the text that was not saved yet, else to a new form. Who comes from a page begins anew."""
    van_een_pagina = any(request.GET.get(naam) for naam in VAN_EEN_PAGINA)
    concept = None if van_een_pagina else open_concept(request.user, nu=timezone.now())
    vraag = request.GET.copy()
    vraag["sleutel"] = concept.sleutel if concept else uuid4()
    return redirect(f"{reverse('werkbezoek_vastleggen')}?{vraag.urlencode()}")


def _al_bewaard(request: HttpRequest, sleutel: UUID) -> HttpResponse | None:
    """Lead to the visit that was saved with this form before; None when there is none."""
    eigen = Werkbezoek.objects.wijzigbaar_voor(request.user).filter(kwartiermaker=request.user)
    werkbezoek = eigen.filter(sleutel=sleutel).first()
    if werkbezoek is None:
        return None
    return redirect("werkbezoeken" if werkbezoek.verwijderd_op else werkbezoek)


def _leg_vast(request: HttpRequest, *, sleutel: UUID) -> HttpResponse:
    nu = timezone.now()
    velden = lees_velden(request.POST, WerkbezoekForm.veldnamen())
    form = _form(request, velden)
    if form.is_valid():
        werkbezoek = leg_vast(invoer=form.invoer(), sleutel=sleutel, kwartiermaker=request.user, nu=nu)
        fotos = request.FILES.getlist("foto")
        for fout in plaats_fotos(werkbezoek=werkbezoek, fotos=fotos, door=request.user, nu=nu):
            messages.warning(request, f"Een foto kon niet mee. {fout}")
        messages.success(request, f"Uw bezoek bij {werkbezoek.organisatie} is bewaard.")
        return redirect(werkbezoek)
    if (eerder := _al_bewaard(request, sleutel)) is not None:  # by a second tap, while this one was being checked
        return eerder
    bewaar_concept(sleutel=sleutel, lid=request.user, velden=velden, nu=nu)
    return _vastlegformulier(request, form, sleutel=sleutel, concept=None, status=422)


def _vastlegformulier(
    request: HttpRequest, form: WerkbezoekForm, *, sleutel: UUID, concept: Werkbezoekconcept | None, status: int = 200
) -> HttpResponse:
    _noteer_namen(request, form)
    vooraf = concept is None and any(request.GET.get(naam) for naam in ("experiment", "schot"))
    context = {"form": form, "sleutel": sleutel, "concept": concept, "vooraf": vooraf}
    return TemplateResponse(request, "experimenten/werkbezoek_vastleggen.html", context, status=status)


def _noteer_namen(request: HttpRequest, form: WerkbezoekForm) -> None:
    """The page that comes now shows the names of the inwoners one can choose."""
    leg_inwoners_vast(request.user, form.te_kiezen_inwoners, gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)


def _form(
    request: HttpRequest,
    velden: Mapping[str, list[str]],
    *,
    werkbezoek: Werkbezoek | None = None,
    nakijken: bool = False,
) -> WerkbezoekForm:
    """Make the form. The button "Zoek" only looks for places: nothing is checked then, and nothing saved.

    In: `nakijken` tells what is still wrong with a text that a phone sent.
    """
    controleer = nakijken or (request.method == "POST" and "zoek" not in request.POST)
    return WerkbezoekForm(
        velden=velden,
        controleer=controleer,
        lid=request.user,
        vandaag=timezone.localdate(),
        werkbezoek=werkbezoek,
        nagestuurd=_is_nagestuurd(request),
    )


# Change


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def werkbezoek_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    wijzigbaar = Werkbezoek.objects.wijzigbaar_voor(request.user).met_alles()
    if request.method == "POST":
        return _wijzig(request, get_object_or_404(wijzigbaar, pk=pk))
    werkbezoek = get_object_or_404(wijzigbaar.aanwezig(), pk=pk)
    form = _form(request, _velden_nu(request, werkbezoek), werkbezoek=werkbezoek)
    return _wijzigformulier(request, form, versie=werkbezoek.versie)


def _wijzig(request: HttpRequest, werkbezoek: Werkbezoek) -> HttpResponse:
    mijn = lees_velden(request.POST, WerkbezoekForm.veldnamen())
    is_gekozen = all(request.POST.get(veld) for veld in request.POST.getlist("te_kiezen"))
    keuzes = request.POST if is_gekozen else {}
    velden = botsingen.voeg_samen(mijn=mijn, nu=_velden_nu(request, werkbezoek), keuzes=keuzes)
    gezien = _lees_versie(request.POST.get("versie", ""))
    form = _form(request, velden, werkbezoek=werkbezoek)
    if not form.is_valid():
        return _onvolledig(request, form, versie=gezien)
    if not is_gekozen:
        return _botsing(request, form, gekozen=request.POST)
    nu = timezone.now()
    try:
        blijft = wijzig(werkbezoek=werkbezoek, invoer=form.invoer(), gezien=gezien, door=request.user, nu=nu)
    except Verouderd:
        if not _alleen_talent_erbij(request, form):
            return _botsing(request, form)
        versie = werkbezoek.versie
        blijft = wijzig(werkbezoek=werkbezoek, invoer=form.invoer(), gezien=versie, door=request.user, nu=nu)
    messages.success(request, "Uw wijziging is bewaard.")
    for reden in blijft:
        messages.info(request, reden)
    return _bewaard(request, werkbezoek)


def _is_nagestuurd(request: HttpRequest) -> bool:
    """Whether a phone kept the change and sends it by itself: it shows no page, and reads only how it went."""
    return request.method == "POST" and "nagestuurd" in request.POST


def _bewaard(request: HttpRequest, werkbezoek: Werkbezoek) -> HttpResponse:
    if _is_nagestuurd(request):
        return JsonResponse({"stand": "bewaard", "adres": werkbezoek.get_absolute_url()})
    return redirect(werkbezoek)


def _onvolledig(request: HttpRequest, form: WerkbezoekForm, *, versie: int) -> HttpResponse:
    if _is_nagestuurd(request):
        return JsonResponse({"stand": "onvolledig", "wijzigen": request.path}, status=422)
    return _wijzigformulier(request, form, versie=versie, status=422)


def _wijzigformulier(request: HttpRequest, form: WerkbezoekForm, *, versie: int, status: int = 200) -> HttpResponse:
    _noteer_namen(request, form)
    context = {"form": form, "werkbezoek": form.werkbezoek, "versie": versie, "vooraf": False}
    return TemplateResponse(request, "experimenten/werkbezoek_wijzigen.html", context, status=status)


def _botsing(request: HttpRequest, form: WerkbezoekForm, *, gekozen: Mapping[str, str] | None = None) -> HttpResponse:
    """Show both texts to who was later, and carry all fields along. In: what was chosen, when that is not all of it."""
    werkbezoek = get_object_or_404(Werkbezoek.objects.wijzigbaar_voor(request.user).met_alles(), pk=form.werkbezoek.pk)
    nu = botsingen.invoer_van(werkbezoek, lezer=request.user)
    verschillen = botsingen.verschillen(mijn=form.invoer(), nu=nu, gekozen=gekozen)
    if not verschillen and not werkbezoek.verwijderd_op:
        return _bewaard(request, werkbezoek)
    if _is_nagestuurd(request):
        return JsonResponse({"stand": "anders", "wijzigen": request.path}, status=409)
    _noteer_namen(request, form)
    context = {
        "werkbezoek": werkbezoek,
        "verschillen": verschillen,
        "velden": [(naam, waarde) for naam, waarden in form.data.lists() for waarde in waarden],
        "mist_iets": gekozen is not None,
    }
    return TemplateResponse(request, "experimenten/werkbezoek_wijzigen_botsing.html", context, status=409)


def _alleen_talent_erbij(request: HttpRequest, form: WerkbezoekForm) -> bool:
    """Whether what stands there now and what this person sent differ in one talent only, which the other has not."""
    nu = botsingen.invoer_van(form.werkbezoek, lezer=request.user)
    invoer = form.invoer()
    staat_er = invoer.talent in [(gezien.inwoner, gezien.talent) for gezien in nu.talenten_gezien]
    erbij = invoer.talent is not None and not staat_er and not form.werkbezoek.verwijderd_op
    return erbij and not botsingen.verschillen(mijn=invoer, nu=nu)


def _velden_nu(request: HttpRequest, werkbezoek: Werkbezoek) -> dict[str, list[str]]:
    return botsingen.velden_van(botsingen.invoer_van(werkbezoek, lezer=request.user))


def _lees_versie(tekst: str) -> int:
    """Return the version that was on the screen; 0, which no visit has, when it is not a number."""
    is_getal = tekst.isascii() and tekst.isdigit() and len(tekst) <= VERSIE_HOOGSTENS_CIJFERS
    return int(tekst) if is_getal else 0
