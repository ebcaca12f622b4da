"""Aanmeldingen: somebody asks to take part, a kwartiermaker picks it up."""

from datetime import timedelta
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Handeling
from netwerk.models import Samenwerkingsverband
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from participatie.limiet import nog_ruimte
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina
from trajecten.forms.aanmeldingen import AanmeldingForm
from trajecten.inzage import leg_aanmeldingen_vast
from trajecten.models import Aanmelding
from trajecten.models.aanmeldingen import REACTIE_BINNEN

HOOGSTENS_PER_UUR = 5
"""Aanmeldingen from one address (domain.md 6.6)."""
PER_PAGINA = 20


@formulierpagina
@openbaar("whoever wants to take part has no account yet")
def doe_mee(request: HttpRequest) -> HttpResponse:
    netwerk = Samenwerkingsverband.objects.openbaar().met_slug(request.GET.get("netwerk", ""))
    form = AanmeldingForm(request.POST if request.method == "POST" else None, netwerk=netwerk)
    status = 200
    if request.method == "POST":
        if form.is_van_een_programma:
            return redirect("doe_mee_bedankt")
        if not form.is_valid():
            status = 422
        elif nog_ruimte(request, naam="doe_mee", hoogstens=HOOGSTENS_PER_UUR, per=timedelta(hours=1)):
            form.bewaar(nu=timezone.now())
            return redirect("doe_mee_bedankt")
        else:
            form.add_error(None, "Er kwamen vanaf deze plek veel berichten binnen. Probeer het over een uur nog eens.")
            status = 429
    return TemplateResponse(request, "trajecten/doe_mee.html", {"form": form, "netwerk": netwerk}, status=status)


@require_safe
@openbaar("says what happens next to somebody without account")
def doe_mee_bedankt(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "trajecten/doe_mee_bedankt.html", {"dagen": REACTIE_BINNEN.days})


@require_safe
@voor(Rolsoort.KWARTIERMAKER)
def aanmeldingen(request: HttpRequest) -> TemplateResponse:
    zichtbaar = Aanmelding.objects.zichtbaar_voor(request.user).select_related("gemeente", "opgepakt_door")
    toont_opgepakt = request.GET.get("stand") == "opgepakt"
    rijen = zichtbaar.opgepakt() if toont_opgepakt else zichtbaar.open()
    pagina = Paginator(rijen, PER_PAGINA).get_page(request.GET.get("page"))
    leg_aanmeldingen_vast(request.user, pagina, handeling=Handeling.LIJST)
    return TemplateResponse(
        request,
        "trajecten/aanmeldingen.html",
        {
            "pagina": pagina,
            "toont_opgepakt": toont_opgepakt,
            "vandaag": timezone.localdate(),
        },
    )


@require_safe
@voor(Rolsoort.KWARTIERMAKER)
def aanmelding_bekijken(request: HttpRequest, aanmelding_id: UUID) -> TemplateResponse:
    zichtbaar = Aanmelding.objects.zichtbaar_voor(request.user).select_related("gemeente", "opgepakt_door")
    aanmelding = get_object_or_404(zichtbaar, pk=aanmelding_id)
    leg_aanmeldingen_vast(request.user, [aanmelding])
    return TemplateResponse(request, "trajecten/aanmelding_bekijken.html", {"aanmelding": aanmelding})


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def aanmelding_oppakken(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    """Take it on, once: of two kwartiermakers who tap at the same moment the first has it."""
    zichtbaar = Aanmelding.objects.zichtbaar_voor(request.user).select_for_update()
    aanmelding = get_object_or_404(zichtbaar, pk=aanmelding_id)
    if aanmelding.opgepakt_op is None:
        aanmelding.pak_op(door=request.user, nu=timezone.now())
        ongedaan_te_maken(
            request, f"U pakt dit op: {aanmelding.naam}.", url=reverse("aanmelding_terugzetten", args=[aanmelding_id])
        )
    return redirect("aanmelding_bekijken", aanmelding_id=aanmelding_id)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def aanmelding_terugzetten(request: HttpRequest, aanmelding_id: UUID) -> HttpResponse:
    get_object_or_404(Aanmelding.objects.zichtbaar_voor(request.user), pk=aanmelding_id).zet_terug()
    return redirect("aanmeldingen")
