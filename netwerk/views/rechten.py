"""Wie heeft welke rechten: who may what, changing it with a reason, and looking through it every quarter."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.lidgegevens import LidGegevensForm
from netwerk.forms.rechten import ControleForm, RechtenFilter, RedenForm, RolAfnemenForm, RolGevenForm, SluitForm
from netwerk.gevoelig import gevoelig
from netwerk.inzage import Handeling
from netwerk.models import Gemeente, Lid, Rechtencontrole
from netwerk.models.leden import LidQuerySet
from netwerk.overdrachten import met_contacten
from netwerk.rechten import (
    RechtenVeranderd,
    als_csv,
    controleer,
    controles,
    geef_rol,
    heropen_account,
    leg_accounts_vast,
    met_rollen,
    neem_rol_af,
    rechtenstand,
    sluit_account,
)
from netwerk.rollen import TOEZICHT, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.gezocht import gezocht, zoek
from participatie.maat import is_bestand, zoekt
from participatie.methoden import formulierpagina
from participatie.periodes import kwartaalnaam

PER_PAGINA = 24


# Reading


@formulierpagina
@voor(*TOEZICHT)
@zoekt
def rechten(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        gevraagd = {naam: request.POST.get(naam, "") for naam in RechtenFilter.base_fields}
        return zoek(request, "rechten", gevraagd.pop("zoek"), **gevraagd)
    filter_ = _filter(request)
    pagina = Paginator(_gevonden(request, filter_), PER_PAGINA).get_page(request.GET.get("page"))
    vandaag = timezone.localdate()
    handeling = Handeling.GEZOCHT if filter_.data["zoek"] else Handeling.LIJST
    leg_accounts_vast(request.user, pagina, handeling=handeling)
    return TemplateResponse(
        request,
        "netwerk/rechten.html",
        {
            "filter": filter_,
            "pagina": pagina,
            "controles": controles(lezer=request.user, vandaag=vandaag),
            "kwartaal": kwartaalnaam(vandaag),
            "is_beheerder": heeft_rol(request.user, Rolsoort.FUNCTIONEEL_BEHEERDER),
        },
    )


@require_safe
@voor(*TOEZICHT)
@gevoelig
@is_bestand
def rechten_csv(request: HttpRequest) -> HttpResponse:
    leden = list(_gevonden(request, _filter(request)))
    leg_accounts_vast(request.user, leden, handeling=Handeling.GEEXPORTEERD)
    antwoord = HttpResponse(als_csv(leden), content_type="text/csv; charset=utf-8")
    antwoord.headers["Content-Disposition"] = f'attachment; filename="rechten-{timezone.localdate()}.csv"'
    return antwoord


def _filter(request: HttpRequest) -> RechtenFilter:
    """What the address asks for, with the name that the session keeps."""
    return RechtenFilter(request.GET.dict() | {"zoek": gezocht(request, "rechten")}, gebruiker=request.user)


def _gevonden(request: HttpRequest, filter_: RechtenFilter) -> LidQuerySet:
    return met_rollen(filter_.pas_toe(Lid.objects.onder_beheer(request.user)), lezer=request.user)


@require_safe
@voor(*TOEZICHT)
def rechten_van_lid(request: HttpRequest, lid_id: UUID) -> TemplateResponse:
    lid = get_object_or_404(met_rollen(Lid.objects.onder_beheer(request.user), lezer=request.user), pk=lid_id)
    leg_accounts_vast(request.user, [lid], handeling=Handeling.BEKEKEN)
    te_wijzigen = Lid.objects.wijzigbaar_voor(request.user).filter(pk=lid.pk)
    return TemplateResponse(
        request,
        "netwerk/rechten_van_lid.html",
        {
            "lid": lid,
            "mag_wijzigen": te_wijzigen.exists(),
            "mag_sluiten": te_wijzigen.te_sluiten_door(request.user).exists(),
            "is_zelf": lid == request.user,
            "draagt_over": met_contacten(request.user).filter(pk=lid.pk).exists(),
        },
    )


# Changing


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def rol_geven(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    lid = get_object_or_404(Lid.objects.wijzigbaar_voor(request.user), pk=lid_id)
    form = RolGevenForm(_gestuurd(request), lid=lid, gebruiker=request.user)
    if form.is_valid():
        schoon = form.cleaned_data
        soort = Rolsoort(schoon["soort"])
        geef_rol(lid=lid, gemeente=schoon["gemeente"], soort=soort, door=request.user, reden=schoon["reden"])
        return _klaar(request, lid, f"{lid} is nu {soort.label} in {schoon['gemeente']}.")
    return _formulier(request, "netwerk/rol_geven.html", form, lid)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def rol_afnemen(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    lid = get_object_or_404(Lid.objects.wijzigbaar_voor(request.user), pk=lid_id)
    form = RolAfnemenForm(_gestuurd(request), lid=lid, gebruiker=request.user)
    if form.is_valid():
        rol, reden = form.cleaned_data["rol"], form.cleaned_data["reden"]
        neem_rol_af(rol=rol, door=request.user, reden=reden, nu=timezone.now())
        return _klaar(request, lid, f"{lid} is geen {rol} meer in {rol.gemeente}.")
    return _formulier(request, "netwerk/rol_afnemen.html", form, lid)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def lid_sluiten(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    lid = _te_sluiten(request, lid_id)
    form = SluitForm(_gestuurd(request), lid=lid)
    if form.is_valid():
        stopt, reden = form.met_het_netwerk, form.cleaned_data["reden"]
        sluit_account(lid=lid, door=request.user, reden=reden, nu=timezone.now(), stopt=stopt)
        ook = f" {lid} doet vanaf vandaag niet meer mee." if stopt else ""
        return _klaar(request, lid, f"Het account van {lid} is gesloten.{ook}")
    return _formulier(request, "netwerk/lid_sluiten.html", form, lid)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def lid_heropenen(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    lid = _te_sluiten(request, lid_id)
    form = RedenForm(_gestuurd(request))
    if form.is_valid():
        heropen_account(lid=lid, door=request.user, reden=form.cleaned_data["reden"], nu=timezone.now())
        return _klaar(request, lid, f"Het account van {lid} is weer open.")
    return _formulier(request, "netwerk/lid_heropenen.html", form, lid)


@formulierpagina
@voor(Rolsoort.FUNCTIONEEL_BEHEERDER)
@gevoelig
def lid_wijzigen(request: HttpRequest, lid_id: UUID) -> HttpResponse:
    lid = _te_sluiten(request, lid_id)
    form = LidGegevensForm(_gestuurd(request), lid=lid, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        form.bewaar()
        return _klaar(request, lid, "Uw wijziging is bewaard.")
    if form.is_bound:
        lid.refresh_from_db(fields=["naam"])  # above the form stands what it is called now
    return _formulier(request, "netwerk/lid_wijzigen.html", form, lid)


def _te_sluiten(request: HttpRequest, lid_id: UUID) -> Lid:
    leden = Lid.objects.wijzigbaar_voor(request.user).te_sluiten_door(request.user)
    return get_object_or_404(leden, pk=lid_id)


def _gestuurd(request: HttpRequest):
    return request.POST if request.method == "POST" else None


def _klaar(request: HttpRequest, lid: Lid, bericht: str) -> HttpResponse:
    """Back to the person, or to the list when that one is out of sight now."""
    messages.success(request, bericht)
    is_te_zien = Lid.objects.onder_beheer(request.user).filter(pk=lid.pk).exists()
    return redirect("rechten_van_lid", lid.pk) if is_te_zien else redirect("rechten")


def _formulier(request: HttpRequest, template: str, form, lid: Lid) -> TemplateResponse:
    leg_accounts_vast(request.user, [lid], handeling=Handeling.BEKEKEN)
    status = 422 if form.is_bound else 200
    draagt_over = met_contacten(request.user).filter(pk=lid.pk).exists()
    inhoud = {"form": form, "lid": lid, "draagt_over": draagt_over}
    return TemplateResponse(request, template, inhoud, status=status)


# Every quarter


@formulierpagina
@voor(*TOEZICHT)
@gevoelig
def rechten_controleren(request: HttpRequest, gemeente_id: UUID) -> HttpResponse:
    gemeente = get_object_or_404(Gemeente.objects.onder_beheer(request.user), pk=gemeente_id)
    nu = timezone.now()
    gedaan = Rechtencontrole.objects.zichtbaar_voor(request.user).filter(gemeente=gemeente)
    if al := gedaan.in_kwartaal(timezone.localdate(nu)).first():
        messages.info(request, f"{gemeente} is dit kwartaal al gecontroleerd, door {al.gezien_door or 'een collega'}.")
        return redirect("rechten")
    stand = rechtenstand(gemeente, lezer=request.user)
    form = ControleForm(_gestuurd(request), initial={"gezien": stand.vingerafdruk})
    status = 422 if form.is_bound else 200
    if form.is_valid():
        try:
            controleer(gemeente=gemeente, door=request.user, nu=nu, **form.cleaned_data)
        except RechtenVeranderd:
            status = 409
            form = ControleForm(initial={"gezien": stand.vingerafdruk, "opmerking": form.cleaned_data["opmerking"]})
        else:
            messages.success(request, f"U hebt de rechten in {gemeente} gecontroleerd. Dank u wel.")
            return redirect("rechten")
    inhoud = {"form": form, "gemeente": gemeente, "stand": stand, "kwartaal": kwartaalnaam(timezone.localdate(nu))}
    return TemplateResponse(
        request, "netwerk/rechten_controleren.html", inhoud | {"is_veranderd": status == 409}, status=status
    )
