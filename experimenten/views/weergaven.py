"""Mijn overzichten: keep the filters of a page under a name, open them again, take one away."""

from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from experimenten.forms.weergaven import WeergaveForm
from experimenten.models import Weergave
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken


@require_safe
@voor(*BEZOEKEN_TELLEN)
def weergaven(request: HttpRequest) -> HttpResponse:
    eigen = Weergave.objects.zichtbaar_voor(request.user).filter(weg_op=None).order_by("naam")
    return TemplateResponse(request, "experimenten/weergaven.html", {"weergaven": eigen})


@require_POST
@voor(*BEZOEKEN_TELLEN)
def weergave_bewaren(request: HttpRequest) -> HttpResponse:
    nieuw = Weergave(lid=request.user, gemeente_id=request.user.gemeente_id, bewaard_op=timezone.now())
    form = WeergaveForm(request.POST, instance=nieuw)
    if form.is_valid() and _bewaard(form):
        messages.success(request, f"Bewaard als “{nieuw.naam}”. U vindt het bij Mijn overzichten.")
        return redirect(f"{reverse(nieuw.pagina)}?{nieuw.vraag}")
    return TemplateResponse(request, "experimenten/weergave_bewaren.html", {"form": form}, status=422)


def _bewaard(form: WeergaveForm) -> bool:
    """Save; False when the name was taken at this very moment: a second tap on the button."""
    try:
        with transaction.atomic():
            form.save()
    except IntegrityError:
        form.add_error("naam", "U hebt al een overzicht met deze naam.")
        return False
    return True


@require_POST
@voor(*BEZOEKEN_TELLEN)
def weergave_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    weergave = get_object_or_404(Weergave.objects.zichtbaar_voor(request.user), pk=pk)
    if weergave.weg_op is None:
        weergave.haal_weg(nu=timezone.now())
    ongedaan_te_maken(request, f"“{weergave}” is weggehaald.", url=reverse("weergave_terugzetten", args=[pk]))
    return redirect("weergaven")


@require_POST
@voor(*BEZOEKEN_TELLEN)
def weergave_terugzetten(request: HttpRequest, pk: UUID) -> HttpResponse:
    weergave = get_object_or_404(Weergave.objects.zichtbaar_voor(request.user), pk=pk)
    try:
        with transaction.atomic():
            weergave.zet_terug()
    except IntegrityError:
        messages.error(request, "U hebt intussen een ander overzicht met deze naam. Haal dat eerst weg.")
    else:
        messages.success(request, f"“{weergave}” staat er weer.")
    return redirect("weergaven")
