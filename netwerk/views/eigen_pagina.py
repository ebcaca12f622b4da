"""The own page in the network: what stands on it, in which words, and who sees what."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models.functions import Lower
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.forms.eigen_pagina import EigenPaginaForm, KennisForm, KringenForm
from netwerk.ledenpagina import zo_zien_anderen
from netwerk.models import Kennis, Onderwerp
from netwerk.rollen import NETWERKROLLEN, samenwerkingsverbanden
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(*NETWERKROLLEN)
def eigen_pagina(request: HttpRequest) -> HttpResponse:
    gestuurd = request.POST if request.method == "POST" else None
    form = EigenPaginaForm(gestuurd, instance=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        form.bewaar()
        messages.success(request, "Uw pagina is bewaard.")
        return redirect("lid_bekijken", request.user.pk)
    return _toon(request, form=form)


@require_POST
@voor(*NETWERKROLLEN)
def kennis_toevoegen(request: HttpRequest) -> HttpResponse:
    if not _mag_woorden(request):
        raise PermissionDenied
    form = KennisForm(request.POST, lid=request.user)
    if not form.is_valid():
        return _toon(request, kennis_form=form)
    onderwerp = form.bewaar()
    messages.success(request, f"{onderwerp.woord} staat op uw pagina.")
    return redirect(f"{reverse('eigen_pagina')}#woorden")


@require_POST
@voor(*NETWERKROLLEN)
def kennis_zetten(request: HttpRequest, onderwerp_id: UUID, soort: str) -> HttpResponse:
    """Put a word back that was taken away."""
    onderwerp = _onderwerp(request, onderwerp_id)
    if not _mag_woorden(request) or onderwerp.samenwerkingsverband_id != request.user.gemeente.samenwerkingsverband_id:
        raise PermissionDenied
    eigen = Kennis.objects.wijzigbaar_voor(request.user)
    if soort in Kennis.Soort:
        eigen.get_or_create(lid=request.user, onderwerp=onderwerp, soort=soort)
    return redirect(f"{reverse('eigen_pagina')}#woorden")


@require_POST
@voor(*NETWERKROLLEN)
def kennis_weghalen(request: HttpRequest, onderwerp_id: UUID, soort: str) -> HttpResponse:
    onderwerp = _onderwerp(request, onderwerp_id)
    if Kennis.objects.wijzigbaar_voor(request.user).filter(onderwerp=onderwerp, soort=soort).delete()[0]:
        terug = reverse("kennis_zetten", args=[onderwerp.pk, soort])
        ongedaan_te_maken(request, f"{onderwerp.woord} staat niet meer op uw pagina.", url=terug)
    return redirect(f"{reverse('eigen_pagina')}#woorden")


@formulierpagina
@voor(*NETWERKROLLEN)
def kringen_kiezen(request: HttpRequest) -> HttpResponse:
    form = KringenForm(request.POST if request.method == "POST" else None, lid=request.user)
    if form.is_valid():
        request.user.kies_kringen(form.cleaned_data)
        messages.success(request, "Uw keuze is bewaard en geldt meteen. Onderaan ziet u hoe anderen uw pagina zien.")
        return redirect("kringen_kiezen")
    inhoud = {"form": form, "rijen": zo_zien_anderen(request.user)}
    return TemplateResponse(request, "netwerk/kringen_kiezen.html", inhoud, status=422 if form.is_bound else 200)


def _onderwerp(request: HttpRequest, onderwerp_id: UUID) -> Onderwerp:
    return get_object_or_404(Onderwerp.objects.zichtbaar_voor(request.user), pk=onderwerp_id)


def _mag_woorden(request: HttpRequest) -> bool:
    """Words are those of the own network; who works in another one only has none here."""
    return request.user.gemeente.samenwerkingsverband_id in samenwerkingsverbanden(request.user, *NETWERKROLLEN)


def _toon(
    request: HttpRequest, *, form: EigenPaginaForm | None = None, kennis_form: KennisForm | None = None
) -> TemplateResponse:
    """Show the page with both forms, and the mistakes of the one that was sent."""
    eigen = Kennis.objects.wijzigbaar_voor(request.user).select_related("onderwerp").order_by("onderwerp__woord", "pk")
    per_soort = [(soort, [kennis for kennis in eigen if kennis.soort == soort]) for soort in Kennis.Soort]
    woorden = Onderwerp.objects.zichtbaar_voor(request.user).van(request.user.gemeente.samenwerkingsverband_id)
    is_fout = any(een is not None and een.is_bound for een in (form, kennis_form))
    return TemplateResponse(
        request,
        "netwerk/eigen_pagina.html",
        {
            "form": form or EigenPaginaForm(instance=request.user, vandaag=timezone.localdate()),
            "kennis_form": kennis_form or KennisForm(None, lid=request.user),
            "per_soort": per_soort,
            "woorden": woorden.te_kiezen(timezone.localdate()).order_by(Lower("woord")).values_list("woord", flat=True),
            "mag_woorden": _mag_woorden(request),
        },
        status=422 if is_fout else 200,
    )
