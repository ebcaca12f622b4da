"""The photo with a nieuwsbericht: adding one, seeing it, and taking it away for good."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.nieuws import NieuwsfotoForm
from netwerk.models import Nieuwsbericht
from netwerk.nieuws import foto_voor, plaats_foto
from netwerk.rollen import NIEUWSROLLEN
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import openbaar, voor
from netwerk.tweede_stap import bekende_gebruiker
from participatie.methoden import formulierpagina
from participatie.uitlevering import kleine_foto
from participatie.virusscan import VIRUS_BIJ_WERK, Afloop

WACHT = "De foto is bewaard. De controle op virussen werkt nu niet. Zodra die klaar is, is de foto te zien."


@require_safe
@openbaar("a photo with nieuws that is on the public page; before that only for who writes or approves it")
def nieuws_foto(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    foto = foto_voor(bekende_gebruiker(request), nieuws_id, vandaag=timezone.localdate())
    if foto is None:
        raise Http404
    return kleine_foto(foto.pk)


@formulierpagina
@voor(Rolsoort.COMMUNICATIE)
def nieuws_foto_toevoegen(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    bericht = get_object_or_404(Nieuwsbericht.objects.wijzigbaar_voor(request.user), pk=nieuws_id)
    if not bericht.is_te_schrijven:
        messages.error(request, "Dit bericht kunt u nu niet wijzigen. Haal het eerst terug.")
        return redirect("nieuws_bekijken", nieuws_id)
    gestuurd = (request.POST, request.FILES) if request.method == "POST" else ()
    form = NieuwsfotoForm(*gestuurd, vandaag=timezone.localdate())
    if form.is_valid() and _plaats(request, bericht, form):
        return redirect("nieuws_bekijken", nieuws_id)
    context = {"form": form, "bericht": bericht}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/nieuws_foto_toevoegen.html", context, status=status)


def _plaats(request: HttpRequest, bericht: Nieuwsbericht, form: NieuwsfotoForm) -> bool:
    try:
        afloop = plaats_foto(bericht, form.invoer(), door=request.user, nu=timezone.now())
    except ValidationError as fout:
        form.add_error(None, fout)
        return False
    if afloop is Afloop.VIRUS:
        form.add_error("bestand", VIRUS_BIJ_WERK)
    elif afloop is Afloop.WACHT:
        messages.warning(request, WACHT)
    else:
        messages.success(request, "De foto staat erbij. Vraag nu of iemand het bericht goedkeurt.")
    return afloop is not Afloop.VIRUS


@formulierpagina
@voor(*NIEUWSROLLEN)
def nieuws_foto_weghalen(request: HttpRequest, nieuws_id: UUID) -> HttpResponse:
    """Asked once more, because it cannot be undone: who is on it may want it gone, also from what is public."""
    zichtbaar = Nieuwsbericht.objects.zichtbaar_voor(request.user).select_related("foto")
    bericht = get_object_or_404(zichtbaar, pk=nieuws_id)
    if request.method != "POST":
        return TemplateResponse(request, "netwerk/nieuws_foto_weghalen.html", {"bericht": bericht})
    bericht.haal_foto_weg(door=request.user, nu=timezone.now())
    messages.success(request, "De foto is voorgoed weg.")
    return redirect("nieuws_bekijken", nieuws_id)
