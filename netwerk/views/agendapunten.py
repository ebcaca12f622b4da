"""One item of an agenda: add, change, move, take away and bring back."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.agenda import buren, schuif_door, verplaats, voeg_toe
from netwerk.forms.agendapunten import AgendapuntForm, MinutenForm, NieuwAgendapuntForm
from netwerk.models import Agendapunt, Bijeenkomst
from netwerk.rollen import ORGANISEERT
from netwerk.toegang import voor
from netwerk.views.agenda import na_de_wijziging, toon_agenda
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.velden import schrijf_datum
from participatie.versies import Verouderd, neem_volgende_versie

STAPPEN = {"omhoog": -1, "omlaag": 1}


@require_POST
@voor(*ORGANISEERT)
def agendapunt_toevoegen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    nieuw = Agendapunt(bijeenkomst=bijeenkomst, samenwerkingsverband_id=bijeenkomst.samenwerkingsverband_id)
    form = NieuwAgendapuntForm(request.POST, instance=nieuw)
    if not form.is_valid():
        return toon_agenda(request, bijeenkomst, form=form, status=422)
    voeg_toe(form.save(commit=False))
    messages.success(request, f"Staat op de agenda: {nieuw.titel}.")
    return na_de_wijziging(request, bijeenkomst)


@formulierpagina
@voor(*ORGANISEERT)
def agendapunt_wijzigen(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    """Change the words of an item. When somebody else did so meanwhile, show both texts: 409."""
    punt = _punt(request, punt_id)
    context = {"punt": punt, "titel": punt.titel, "bijeenkomst": punt.bijeenkomst, "verschillen": []}
    data = request.POST if request.method == "POST" else None
    form = context["form"] = AgendapuntForm(data, gebruiker=request.user, instance=punt)
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            context["verschillen"] = form.leg_naast(_punt(request, punt_id))
            status = 409
        else:
            messages.success(request, f"Bewaard: {punt.titel}.")
            return na_de_wijziging(request, punt.bijeenkomst)
    return TemplateResponse(request, "netwerk/agendapunt_wijzigen.html", context, status=status)


@require_POST
@voor(*ORGANISEERT)
def agendapunt_minuten(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    """Set how long an item takes, unless somebody else changed the item since it was shown."""
    punt = _punt(request, punt_id)
    form = MinutenForm(request.POST)
    if not form.is_valid():
        messages.warning(request, f"{punt.titel}: vul 0 tot en met 480 minuten in.")
        return na_de_wijziging(request, punt.bijeenkomst)
    try:
        neem_volgende_versie(punt, gezien=form.cleaned_data["gezien"])
    except Verouderd:
        nu, van_u = punt.minuten, form.cleaned_data["minuten"]
        messages.warning(
            request,
            f"Iemand anders heeft intussen “{punt.titel}” gewijzigd. Er staat nu {nu} minuten, u vulde {van_u} in. "
            "Vul het opnieuw in als dat anders moet.",
        )
    else:
        punt.minuten = form.cleaned_data["minuten"]
        punt.save(update_fields=["minuten"])
    return na_de_wijziging(request, punt.bijeenkomst)


@require_POST
@voor(*ORGANISEERT)
def agendapunt_verplaatsen(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    """One place up or down from where it is now, whoever moved what before."""
    punt = _punt(request, punt_id)
    verplaats(punt, stappen=STAPPEN.get(request.POST.get("kant", ""), 0))
    return na_de_wijziging(request, punt.bijeenkomst)


@require_POST
@voor(*ORGANISEERT)
def agendapunt_weghalen(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    punt = _punt(request, punt_id)
    punt.haal_weg(nu=timezone.now())
    ongedaan_te_maken(request, f"Weggehaald: {punt.titel}", url=reverse("agendapunt_terugzetten", args=[punt_id]))
    return na_de_wijziging(request, punt.bijeenkomst)


@require_POST
@voor(*ORGANISEERT)
def agendapunt_terugzetten(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    """Bring back what was taken away, unless the same is on the agenda again by now."""
    punt = _punt(request, punt_id)
    try:
        with transaction.atomic():
            punt.zet_terug()
    except IntegrityError:
        messages.warning(request, f"Dit punt staat al op de agenda: {punt.titel}")
    else:
        messages.success(request, f"Staat weer op de agenda: {punt.titel}")
    return na_de_wijziging(request, punt.bijeenkomst)


@require_POST
@voor(*ORGANISEERT)
def agendapunt_doorschuiven(request: HttpRequest, punt_id: UUID) -> HttpResponse:
    """To the next bijeenkomst; with `?terug` from there back to where it came from."""
    punt = _punt(request, punt_id)
    van, is_terug = punt.bijeenkomst, "terug" in request.GET
    naar = punt.doorgeschoven_van if is_terug else buren(van, lezer=request.user)[1]
    try:
        if naar is None:
            raise ValidationError("Er is nog geen volgende bijeenkomst. Plan die eerst.")
        with transaction.atomic():
            schuif_door(punt, naar=naar)
    except ValidationError as fout:
        messages.warning(request, fout.messages[0])
    except IntegrityError:
        messages.warning(request, f"Dit punt staat daar al op de agenda: {punt.titel}")
    else:
        _zeg_waarheen(request, punt, naar, is_terug=is_terug)
    blijft = naar if is_terug and naar else van
    return na_de_wijziging(request, Bijeenkomst.objects.wijzigbaar_voor(request.user).get(pk=blijft.pk))


def _zeg_waarheen(request: HttpRequest, punt: Agendapunt, naar: Bijeenkomst, *, is_terug: bool) -> None:
    if is_terug:
        messages.success(request, f"Staat weer op deze agenda: {punt.titel}")
        return
    waar = f"{reverse('agendapunt_doorschuiven', args=[punt.pk])}?terug"
    dag = schrijf_datum(timezone.localdate(naar.begint_op))
    ongedaan_te_maken(request, f"Doorgeschoven naar {dag}: {punt.titel}", url=waar)


def _punt(request: HttpRequest, punt_id: UUID) -> Agendapunt:
    wijzigbaar = Agendapunt.objects.wijzigbaar_voor(request.user).select_related("bijeenkomst")
    return get_object_or_404(wijzigbaar, pk=punt_id)
