"""Reeksen: bijeenkomsten that come back, made from one rule."""

from datetime import time
from uuid import UUID

from django.contrib import messages
from django.db.models import Count, F, Min, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.bijeenkomstreeksen import BijeenkomstreeksForm, StoppenForm
from netwerk.models import Bijeenkomstreeks, Lid
from netwerk.overleggen import aan_tafel
from netwerk.reeksen import VOORUIT, hervat, komende_keren, pas_toekomst_aan, stop, thema_van, vul_aan
from netwerk.rollen import MEEWERKROLLEN, ORGANISEERT, heeft_rol
from netwerk.soortwoorden import geef_soortwoord
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from participatie.versies import Verouderd


@require_safe
@voor(*MEEWERKROLLEN)
def bijeenkomstreeksen(request: HttpRequest) -> TemplateResponse:
    komend = Q(bijeenkomsten__eindigt_op__gte=timezone.now(), bijeenkomsten__afgezegd_op=None)
    reeksen = Bijeenkomstreeks.objects.zichtbaar_voor(request.user).annotate(
        aantal=Count("bijeenkomsten", filter=komend), volgende=Min("bijeenkomsten__begint_op", filter=komend)
    )
    reeksen = list(reeksen.order_by(F("gestopt_op").desc(nulls_first=True), "naam", "pk"))
    geef_soortwoord(*reeksen)
    context = {"reeksen": reeksen, "mag_toevoegen": heeft_rol(request.user, *ORGANISEERT)}
    return TemplateResponse(request, "netwerk/bijeenkomstreeksen.html", context)


@require_safe
@voor(*MEEWERKROLLEN)
def bijeenkomstreeks_bekijken(request: HttpRequest, reeks_id: UUID) -> TemplateResponse:
    zichtbaar = Bijeenkomstreeks.objects.zichtbaar_voor(request.user)
    reeks = get_object_or_404(zichtbaar.select_related("samenwerkingsverband"), pk=reeks_id)
    bekend = Lid.objects.zichtbaar_voor(request.user).filter(pk__in=[reeks.contact_id, reeks.afgevaardigde_id])
    mensen = {lid.pk: lid for lid in bekend}
    geweest = list(reeks.bijeenkomsten.geweest(timezone.now())[:VOORUIT])
    geef_soortwoord(reeks, *geweest)
    keren = komende_keren(reeks, nu=timezone.now())
    return TemplateResponse(
        request,
        "netwerk/bijeenkomstreeks_bekijken.html",
        {
            "reeks": reeks,
            "contact": mensen.get(reeks.contact_id),
            "afgevaardigde": mensen.get(reeks.afgevaardigde_id),
            "keren": keren,
            "aan_tafel": aan_tafel(keren[0].bijeenkomst, lezer=request.user) if keren else (),
            "geweest": geweest,
            "mag_wijzigen": Bijeenkomstreeks.objects.wijzigbaar_voor(request.user).filter(pk=reeks.pk).exists(),
        },
    )


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomstreeks_toevoegen(request: HttpRequest) -> HttpResponse:
    nieuw = Bijeenkomstreeks(begint_om=time(13), contact=request.user)
    form = _form(request, nieuw)
    if form.is_valid():
        reeks = form.save()
        gemaakt = vul_aan(reeks, nu=timezone.now())
        messages.success(request, f"De reeks is bewaard. Er staan {len(gemaakt)} bijeenkomsten in de agenda.")
        return redirect("bijeenkomstreeks_bekijken", reeks.pk)
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/bijeenkomstreeks_toevoegen.html", {"form": form}, status=status)


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomstreeks_wijzigen(request: HttpRequest, reeks_id: UUID) -> HttpResponse:
    """Change the rule; bijeenkomsten to come follow it, but not those that somebody changed by hand."""
    wijzigbaar = Bijeenkomstreeks.objects.wijzigbaar_voor(request.user)
    reeks = get_object_or_404(wijzigbaar, pk=reeks_id)
    context = {"naam": reeks.naam, "pk": reeks_id, "verschillen": []}
    thema_was = thema_van(reeks)
    form = context["form"] = _form(request, reeks)
    status = 422 if form.errors else 200
    if form.is_valid():
        try:
            form.save()
        except Verouderd:
            context["verschillen"] = form.leg_naast(wijzigbaar.get(pk=reeks_id))
            status = 409
        else:
            aantal = pas_toekomst_aan(reeks, nu=timezone.now(), thema_was=thema_was)
            messages.success(request, f"De reeks is bewaard. {aantal} bijeenkomsten die nog komen, zijn mee veranderd.")
            return redirect("bijeenkomstreeks_bekijken", reeks_id)
    return TemplateResponse(request, "netwerk/bijeenkomstreeks_wijzigen.html", context, status=status)


@require_POST
@voor(*ORGANISEERT)
def bijeenkomstreeks_aanvullen(request: HttpRequest, reeks_id: UUID) -> HttpResponse:
    """Six more, after the last one."""
    reeks = get_object_or_404(Bijeenkomstreeks.objects.wijzigbaar_voor(request.user), pk=reeks_id)
    gemaakt = vul_aan(reeks, nu=timezone.now(), erbij=VOORUIT)
    messages.success(request, f"Er staan {len(gemaakt)} bijeenkomsten meer in de agenda.")
    return redirect("bijeenkomstreeks_bekijken", reeks_id)


@formulierpagina
@voor(*ORGANISEERT)
def bijeenkomstreeks_stoppen(request: HttpRequest, reeks_id: UUID) -> HttpResponse:
    """Make no more of it; what is still to come stays, or is called off with a reason."""
    reeks = get_object_or_404(Bijeenkomstreeks.objects.wijzigbaar_voor(request.user).lopend(), pk=reeks_id)
    form = StoppenForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        aantal = stop(reeks, reden=form.cleaned_data["reden"], nu=timezone.now())
        ook = f" {aantal} {'bijeenkomst gaat' if aantal == 1 else 'bijeenkomsten gaan'} niet door." if aantal else ""
        terug = reverse("bijeenkomstreeks_hervatten", args=[reeks_id])
        ongedaan_te_maken(request, f"De reeks is gestopt.{ook}", url=terug)
        return redirect("bijeenkomstreeks_bekijken", reeks_id)
    context = {"form": form, "reeks": reeks, "komen": reeks.bijeenkomsten.komend(timezone.now()).gaat_door().count()}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/bijeenkomstreeks_stoppen.html", context, status=status)


@require_POST
@voor(*ORGANISEERT)
def bijeenkomstreeks_hervatten(request: HttpRequest, reeks_id: UUID) -> HttpResponse:
    reeks = get_object_or_404(Bijeenkomstreeks.objects.wijzigbaar_voor(request.user), pk=reeks_id)
    if reeks.gestopt_op:
        hervat(reeks, nu=timezone.now())
    messages.success(request, "De reeks gaat door.")
    return redirect("bijeenkomstreeks_bekijken", reeks_id)


def _form(request: HttpRequest, reeks: Bijeenkomstreeks) -> BijeenkomstreeksForm:
    data = request.POST if request.method == "POST" else None
    return BijeenkomstreeksForm(data, gebruiker=request.user, vandaag=timezone.localdate(), instance=reeks)
