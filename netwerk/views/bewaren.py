"""How long we keep what, and what may go: a list is proposed, a second person approves or turns it down."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk import bewaren as termijnen
from netwerk import vernietigingslijsten
from netwerk.forms.bewaren import AfwijzenForm
from netwerk.models import Vernietigingslijst
from netwerk.rollen import TOEZICHT, gemeenten
from netwerk.toegang import voor

PER_PAGINA = 20


@require_safe
@voor(*TOEZICHT)
def bewaren(request: HttpRequest) -> TemplateResponse:
    lijsten = Vernietigingslijst.objects.zichtbaar_voor(request.user).nieuwste_eerst()
    pagina = Paginator(lijsten, PER_PAGINA).get_page(request.GET.get("page"))
    return TemplateResponse(request, "netwerk/bewaren.html", {"pagina": pagina})


@require_safe
@voor(*TOEZICHT)
def bewaartermijnen(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "netwerk/bewaartermijnen.html", {"termijnen": termijnen.alle()})


@require_POST
@voor(*TOEZICHT)
def vernietigingslijst_maken(request: HttpRequest) -> HttpResponse:
    """Look now what is too old, in the own gemeenten. Somebody else approves."""
    eigen = gemeenten(request.user, *TOEZICHT)
    lijsten = vernietigingslijsten.stel_voor(nu=timezone.now(), door=request.user, gemeenten=eigen)
    if lijsten:
        messages.success(request, "De lijst staat klaar. Vraag een collega om haar te bekijken en goed te keuren.")
    else:
        messages.success(request, "Er is niets nieuws gevonden dat weg mag.")
    return redirect("bewaren")


@require_safe
@voor(*TOEZICHT)
def vernietigingslijst_bekijken(request: HttpRequest, lijst_id: UUID) -> TemplateResponse:
    return _lijst(request, _lijst_van(request, lijst_id), AfwijzenForm())


@require_POST
@voor(*TOEZICHT)
def vernietigingslijst_goedkeuren(request: HttpRequest, lijst_id: UUID) -> HttpResponse:
    lijst = _lijst_van(request, lijst_id)
    try:
        aantal = vernietigingslijsten.keur_goed(lijst, door=request.user, nu=timezone.now())
    except ValidationError as fout:
        messages.error(request, " ".join(fout.messages))
    else:
        messages.success(request, f"Goedgekeurd. Voorgoed weg: {aantal} van {lijst.aantal}.")
    return redirect("vernietigingslijst_bekijken", lijst_id=lijst_id)


@require_POST
@voor(*TOEZICHT)
def vernietigingslijst_afwijzen(request: HttpRequest, lijst_id: UUID) -> HttpResponse:
    lijst = _lijst_van(request, lijst_id)
    form = AfwijzenForm(request.POST)
    if not form.is_valid():
        return _lijst(request, lijst, form, status=422)
    try:
        vernietigingslijsten.wijs_af(lijst, door=request.user, nu=timezone.now(), reden=form.cleaned_data["reden"])
    except ValidationError as fout:
        messages.error(request, " ".join(fout.messages))
    return redirect("vernietigingslijst_bekijken", lijst_id=lijst_id)


def _lijst_van(request: HttpRequest, lijst_id: UUID) -> Vernietigingslijst:
    zichtbaar = Vernietigingslijst.objects.zichtbaar_voor(request.user).nieuwste_eerst()
    return get_object_or_404(zichtbaar, pk=lijst_id)


def _lijst(
    request: HttpRequest, lijst: Vernietigingslijst, form: AfwijzenForm, *, status: int = 200
) -> TemplateResponse:
    context = {
        "lijst": lijst,
        "form": form,
        "mag_beoordelen": lijst.is_open and lijst.gemaakt_door_id != request.user.pk,
        "is_van_mij": lijst.is_open and lijst.gemaakt_door_id == request.user.pk,
    }
    return TemplateResponse(request, "netwerk/vernietigingslijst_bekijken.html", context, status=status)
