"""Make the agenda of a bijeenkomst: what is on it, in which order, for how long; publish it and close it.

Every small action has a field `deel` when htmx sends it: then the answer is the page itself, of which htmx takes the
part it shows. Without script the answer is the way to that page.
"""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.agenda import buren, in_orde, neem_over, programma, stel_voor, zet_orde
from netwerk.bijeenkomst_in_beeld import in_beeld
from netwerk.forms.agendapunten import NieuwAgendapuntForm, OrdeForm
from netwerk.forms.bijeenkomsten import SluitenForm
from netwerk.models import Agendapunt, Bijeenkomst
from netwerk.reeksen import vul_aan
from netwerk.rollen import ORGANISEERT
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd


@require_safe
@voor(*ORGANISEERT)
def agenda_wijzigen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    return toon_agenda(request, bijeenkomst)


def toon_agenda(
    request: HttpRequest, bijeenkomst: Bijeenkomst, *, form: NieuwAgendapuntForm | None = None, status: int = 200
) -> HttpResponse:
    beeld = in_beeld(bijeenkomst, lezer=request.user, met_verwijzingen=False)
    vorige, volgende = buren(bijeenkomst, lezer=request.user)
    voorstellen = []
    if not bijeenkomst.agenda_is_te_zien:
        punten = [blok.punt for blok in beeld.blokken]
        voorstellen = stel_voor(
            bijeenkomst=bijeenkomst, vorige=vorige, lezer=request.user, nu=timezone.now(), punten=punten
        )
    return TemplateResponse(
        request,
        "netwerk/agenda_wijzigen.html",
        {
            "bijeenkomst": bijeenkomst,
            "beeld": beeld,
            "voorstellen": voorstellen,
            "voorbeeld": programma(voorstellen, bijeenkomst=bijeenkomst),
            "volgende": volgende,
            "form": form or NieuwAgendapuntForm(instance=Agendapunt()),
        },
        status=status,
    )


def na_de_wijziging(request: HttpRequest, bijeenkomst: Bijeenkomst) -> HttpResponse:
    """Answer a small action: the page itself, or the way to it."""
    if "deel" in request.POST:
        bijeenkomst.refresh_from_db()
        return toon_agenda(request, bijeenkomst)
    return redirect("agenda_wijzigen", bijeenkomst.pk)


@require_POST
@voor(*ORGANISEERT)
def agenda_voorstel_overnemen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Put the whole proposal on the agenda, or the one that was tapped."""
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    punten = list(bijeenkomst.agendapunten.op_de_agenda())
    vorige, _ = buren(bijeenkomst, lezer=request.user)
    voorstellen = stel_voor(
        bijeenkomst=bijeenkomst, vorige=vorige, lezer=request.user, nu=timezone.now(), punten=punten
    )
    gekozen = request.POST.get("voorstel")
    if gekozen:
        voorstellen = [voorstel for voorstel in voorstellen if voorstel.sleutel == gekozen]
    nieuw = neem_over(voorstellen, bijeenkomst=bijeenkomst)
    if nieuw:
        wat = nieuw[0].titel if len(nieuw) == 1 else f"{len(nieuw)} punten"
        messages.success(request, f"Staat op de agenda: {wat}.")
    return na_de_wijziging(request, bijeenkomst)


@require_POST
@voor(*ORGANISEERT)
def agenda_ordenen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Take the order as it was dragged. When somebody else changed it meanwhile, show both: 409."""
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    form = OrdeForm(request.POST)
    if not form.is_valid():
        return toon_agenda(request, bijeenkomst, status=422)
    orde = form.cleaned_data["orde"]
    try:
        zet_orde(bijeenkomst, orde=orde, gezien=form.cleaned_data["gezien"])
    except Verouderd:
        bijeenkomst.refresh_from_db()
        nu = list(bijeenkomst.agendapunten.op_de_agenda())
        context = {"bijeenkomst": bijeenkomst, "mijn": in_orde(nu, orde), "nu": nu}
        return TemplateResponse(request, "netwerk/agenda_botsing.html", context, status=409)
    return na_de_wijziging(request, bijeenkomst)


# How far the agenda is


@require_POST
@voor(*ORGANISEERT)
def agenda_publiceren(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    try:
        bijeenkomst.publiceer()
    except ValidationError as fout:
        messages.warning(request, fout.messages[0])
    else:
        terug = reverse("agenda_heropenen", args=[bijeenkomst_id])
        ongedaan_te_maken(request, "De agenda staat vast. Iedereen van het netwerk ziet hem.", url=terug)
    return redirect("bijeenkomst_bekijken", bijeenkomst_id)


@formulierpagina
@voor(*ORGANISEERT)
def agenda_sluiten(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """Close the bijeenkomst with its verslag, and keep six of its reeks ahead."""
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    data = request.POST if request.method == "POST" else None
    form = SluitenForm(data, initial={"verslag": bijeenkomst.verslag})
    if form.is_valid():
        try:
            bijeenkomst.sluit(verslag=form.cleaned_data["verslag"])
        except ValidationError as fout:
            form.add_error(None, fout.messages)
        else:
            if bijeenkomst.reeks:
                vul_aan(bijeenkomst.reeks, nu=timezone.now())
            terug = reverse("agenda_heropenen", args=[bijeenkomst_id])
            ongedaan_te_maken(request, "Het verslag staat klaar. Iedereen van het netwerk kan het lezen.", url=terug)
            return redirect("verslag_bekijken", bijeenkomst_id)
    context = {"form": form, "bijeenkomst": bijeenkomst}
    return TemplateResponse(request, "netwerk/agenda_sluiten.html", context, status=422 if form.errors else 200)


@require_POST
@voor(*ORGANISEERT)
def agenda_heropenen(request: HttpRequest, bijeenkomst_id: UUID) -> HttpResponse:
    """One step back, from closed or from published."""
    bijeenkomst = get_object_or_404(Bijeenkomst.objects.wijzigbaar_voor(request.user), pk=bijeenkomst_id)
    bijeenkomst.heropen()
    messages.success(request, f"De agenda is nu: {bijeenkomst.get_stand_display()}.")
    return redirect("agenda_wijzigen", bijeenkomst_id)
