"""Invite people, follow what became of it, and take an uitnodiging up."""

from uuid import UUID

from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.forms.accounts import CodeAanvragenForm
from netwerk.forms.uitnodigingen import UitnodigingenFilter, UitnodigingForm
from netwerk.gevoelig import gevoelig
from netwerk.models import Uitnodiging
from netwerk.rollen import GEEFT, heeft_rol, te_geven_rollen
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import bij_het_inloggen, voor
from netwerk.uitnodigingen import (
    TE_VEEL,
    begin,
    mag_nog_versturen,
    met_geheim,
    na_het_inloggen,
    nodig_uit,
    stuur_opnieuw,
)
from participatie.methoden import formulierpagina

PER_PAGINA = 20


@require_safe
@voor(*GEEFT)
def uitnodigingen(request: HttpRequest) -> TemplateResponse:
    nu = timezone.now()
    filter_ = UitnodigingenFilter(request.GET, gebruiker=request.user)
    gevonden = filter_.pas_toe(Uitnodiging.objects.zichtbaar_voor(request.user), nu=nu)
    rijen = gevonden.select_related("gemeente", "organisatie", "door").order_by("-verstuurd_op", "pk")
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    regels = [(uitnodiging, uitnodiging.stand(nu)) for uitnodiging in pagina]
    is_beheerder = heeft_rol(request.user, Rolsoort.FUNCTIONEEL_BEHEERDER)
    return TemplateResponse(
        request,
        "netwerk/uitnodigingen.html",
        {"filter": filter_, "pagina": pagina, "regels": regels, "is_beheerder": is_beheerder},
    )


@formulierpagina
@voor(*GEEFT)
@gevoelig
def uitnodiging_versturen(request: HttpRequest) -> HttpResponse:
    form = UitnodigingForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    status = 200
    if request.method == "POST":
        if not form.is_valid():
            status = 422
        elif mag_nog_versturen(request):
            uitnodiging = nodig_uit(request, **form.cleaned_data, nu=timezone.now())
            messages.success(request, f"De uitnodiging voor {uitnodiging.naam} is verstuurd. De link werkt 7 dagen.")
            return redirect("uitnodigingen")
        else:
            form.add_error(None, TE_VEEL)
            status = 429
    return TemplateResponse(request, "netwerk/uitnodiging_versturen.html", {"form": form}, status=status)


@require_POST
@voor(*GEEFT)
def uitnodiging_intrekken(request: HttpRequest, uitnodiging_id: UUID) -> HttpResponse:
    uitnodiging = _te_wijzigen(request, uitnodiging_id)
    if uitnodiging.is_onbeantwoord:
        uitnodiging.trek_in(door=request.user, nu=timezone.now())
        messages.success(request, f"De uitnodiging voor {uitnodiging.naam} is ingetrokken. De link werkt niet meer.")
    return redirect("uitnodigingen")


@require_POST
@voor(*GEEFT)
@gevoelig
def uitnodiging_opnieuw(request: HttpRequest, uitnodiging_id: UUID) -> HttpResponse:
    uitnodiging = _te_wijzigen(request, uitnodiging_id)
    mag = uitnodiging.soort in te_geven_rollen(request.user, uitnodiging.gemeente_id)
    if not (mag and uitnodiging.is_onbeantwoord):
        messages.error(request, "Deze uitnodiging kunt u niet opnieuw versturen. Maak een nieuwe.")
    elif mag_nog_versturen(request):
        stuur_opnieuw(request, uitnodiging, nu=timezone.now())
        messages.success(request, f"Er is een nieuwe link naar {uitnodiging.naam} gestuurd. De oude werkt niet meer.")
    else:
        messages.error(request, TE_VEEL)
    return redirect("uitnodigingen")


def _te_wijzigen(request: HttpRequest, uitnodiging_id: UUID) -> Uitnodiging:
    rijen = Uitnodiging.objects.wijzigbaar_voor(request.user).select_for_update(of=("self",))
    return get_object_or_404(rijen, pk=uitnodiging_id)


@formulierpagina
@bij_het_inloggen("whoever is invited has no session yet")
def uitnodiging_aannemen(request: HttpRequest, geheim: str) -> HttpResponse:
    """A page with a button: programs that check mail open links, and press nothing. It names nobody."""
    nu = timezone.now()
    uitnodiging = met_geheim(geheim, nu=nu)
    if uitnodiging is None:
        return TemplateResponse(request, "netwerk/uitnodiging_voorbij.html", status=410)
    is_ander = request.user.is_authenticated and request.user.email.lower() != uitnodiging.email
    if request.method == "POST" and not is_ander:
        return _neem_aan(request, uitnodiging, nu)
    status = 409 if request.method == "POST" else 200
    return TemplateResponse(request, "netwerk/uitnodiging_aannemen.html", {"is_ander": is_ander}, status=status)


def _neem_aan(request: HttpRequest, uitnodiging: Uitnodiging, nu) -> HttpResponse:
    begin(request, uitnodiging, nu=nu)
    if request.user.is_authenticated:
        na_het_inloggen(request, request.user)
        return redirect("vandaag")
    form = CodeAanvragenForm({"email": uitnodiging.email})
    if not form.is_valid():
        messages.error(request, "U vroeg al een paar keer een code aan. Wacht 15 minuten en open de link dan opnieuw.")
        return redirect("account_login")
    LoginCodeVerificationProcess.initiate(request=request, user=form.account, email=uitnodiging.email)
    return redirect("account_confirm_login_code")
