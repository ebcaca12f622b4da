"""Add and change a plek; who is later than somebody else sees both texts."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk import plekbotsingen as botsingen
from netwerk import plekken
from netwerk.forms.plekken import PlaatsenForm, PlekForm
from netwerk.models import Organisatie, Plek
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from netwerk.views.plekken import MET_PLEKKEN
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd

VERSIE_HOOGSTENS_CIJFERS = 9


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER, Rolsoort.WERKGEVER)
def plek_toevoegen(request: HttpRequest) -> HttpResponse:
    plek = Plek()
    form = _form(request, request.POST if request.method == "POST" else None, plek, initial=_begin(request))
    if form.is_valid():
        nu, vandaag = timezone.now(), timezone.localdate()
        plekken.voeg_toe(plek=plek, rooster=form.rooster(), door=request.user, nu=nu, vandaag=vandaag)
        messages.success(request, "De plek staat erbij.")
        return redirect(plek)
    return _formulier(request, form, versie=plek.versie)


def _begin(request: HttpRequest) -> dict[str, object]:
    """What a new form starts with, coming from the page of an organisation."""
    eigen = Organisatie.objects.waar_plekken_bij_mogen(request.user)
    van_mij = str(request.user.organisatie_id or "")
    try:
        organisatie = eigen.filter(pk=UUID(request.GET.get("organisatie", van_mij))).first()
    except ValueError:
        organisatie = None
    if organisatie is None:
        return {}
    van_daar = {"plaats": organisatie.plaats, "adres": organisatie.adres, "telefoon": organisatie.telefoon}
    return {"organisatie": organisatie.pk, **van_daar}


@formulierpagina
@voor(*MET_PLEKKEN)
def plek_wijzigen(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    plek = _plek(request, plek_id)
    if request.method != "POST":
        return _formulier(request, _form(request, None, plek), versie=plek.versie)
    nu_staat_er = botsingen.velden_van(_form(request, None, _plek(request, plek_id)))
    mijn = botsingen.verstuurde_velden(request.POST)
    velden = botsingen.voeg_samen(mijn=mijn, nu=nu_staat_er, keuzes=request.POST)
    form, gezien = _form(request, velden, plek), _lees_versie(request.POST.get("versie", ""))
    if not form.is_valid():
        return _formulier(request, form, versie=gezien)
    try:
        nu, vandaag = timezone.now(), timezone.localdate()
        plekken.wijzig(plek=plek, rooster=form.rooster(), gezien=gezien, door=request.user, nu=nu, vandaag=vandaag)
    except Verouderd:
        return _botsing(request, form, nu_staat_er)
    messages.success(request, "Uw wijziging is bewaard.")
    return redirect(plek)


@formulierpagina
@voor(*MET_PLEKKEN)
def plek_plaatsen(request: HttpRequest, plek_id: UUID) -> HttpResponse:
    """How many places are free: what changes most, without the whole form."""
    plek = _plek(request, plek_id)
    gegevens = request.POST if request.method == "POST" else None
    form = PlaatsenForm(gegevens, initial={"vrije_plaatsen": plek.vrije_plaatsen})
    if form.is_valid():
        nu, vandaag = timezone.now(), timezone.localdate()
        plek.meld_plaatsen(form.cleaned_data["vrije_plaatsen"], door=request.user, nu=nu, vandaag=vandaag)
        messages.success(request, "Bedankt. Het aantal vrije plaatsen is bewaard.")
        return redirect(plek)
    context = {"form": form, "plek": plek}
    return TemplateResponse(request, "netwerk/plek_plaatsen.html", context, status=422 if form.errors else 200)


def _plek(request: HttpRequest, plek_id: UUID) -> Plek:
    wijzigbaar = Plek.objects.wijzigbaar_voor(request.user).select_related("gemeente", "organisatie", "gewijzigd_door")
    return get_object_or_404(wijzigbaar, pk=plek_id)


def _botsing(request: HttpRequest, form: PlekForm, nu_staat_er: botsingen.Velden) -> HttpResponse:
    """Show both texts to who was later, and carry all fields along."""
    plek = _plek(request, form.instance.pk)
    mijn = dict(form.data.lists())
    verschillen = botsingen.verschillen(mijn=mijn, nu=nu_staat_er, form=form)
    if not verschillen:
        return redirect(plek)
    context = {
        "plek": plek,
        "verschillen": verschillen,
        "velden": [(naam, waarde) for naam, waarden in form.data.lists() for waarde in waarden],
    }
    return TemplateResponse(request, "netwerk/plek_wijzigen_botsing.html", context, status=409)


def _form(
    request: HttpRequest, velden: QueryDict | None, plek: Plek, *, initial: dict[str, object] | None = None
) -> PlekForm:
    return PlekForm(velden, instance=plek, initial=initial, gebruiker=request.user, vandaag=timezone.localdate())


def _formulier(request: HttpRequest, form: PlekForm, *, versie: int) -> TemplateResponse:
    template = "netwerk/plek_toevoegen.html" if form.is_nieuw else "netwerk/plek_wijzigen.html"
    context = {"form": form, "plek": form.instance, "versie": versie}
    return TemplateResponse(request, template, context, status=422 if form.is_bound else 200)


def _lees_versie(tekst: str) -> int:
    """Return the version that was on the screen; 0, which no plek has, when it is not a number."""
    is_getal = tekst.isascii() and tekst.isdigit() and len(tekst) <= VERSIE_HOOGSTENS_CIJFERS
    return int(tekst) if is_getal else 0
