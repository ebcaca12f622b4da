"""Partnerschappen: which organisation is partner of the network, and what was agreed with it."""

from uuid import UUID

from django.contrib import messages
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.forms.partnerschappen import AfspraakForm, PartnerschapForm
from netwerk.models import Afspraak, Organisatie, Partnerschap
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.meldingen import ongedaan_te_maken
from participatie.methoden import formulierpagina


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def partnerschap_beginnen(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = _organisatie(request, organisatie_id)
    begin = {"sinds": timezone.localdate(), "lid": request.user.pk}
    nieuw = Partnerschap(organisatie=organisatie, gemeente=organisatie.gemeente)
    form = _form(request, PartnerschapForm, nieuw, initial=begin)
    return _formulier(request, form, f"{organisatie} is partner van het netwerk.", kop="Partner van het netwerk")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def partnerschap_wijzigen(request: HttpRequest, partnerschap_id: UUID) -> HttpResponse:
    wijzigbaar = Partnerschap.objects.wijzigbaar_voor(request.user).select_related("organisatie__gemeente")
    form = _form(request, PartnerschapForm, get_object_or_404(wijzigbaar, pk=partnerschap_id))
    return _formulier(request, form, "Uw wijziging is bewaard.", kop="Wijzig het partnerschap")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def afspraak_maken(request: HttpRequest, organisatie_id: UUID) -> HttpResponse:
    organisatie = _organisatie(request, organisatie_id)
    begin = {"op": timezone.localdate(), "lid": request.user.pk}
    nieuw = Afspraak(organisatie=organisatie, gemeente=organisatie.gemeente)
    form = _form(request, AfspraakForm, nieuw, initial=begin)
    return _formulier(request, form, "De afspraak staat erbij.", kop="Nieuwe afspraak")


@formulierpagina
@voor(Rolsoort.KWARTIERMAKER)
def afspraak_wijzigen(request: HttpRequest, afspraak_id: UUID) -> HttpResponse:
    form = _form(request, AfspraakForm, _afspraak(request, afspraak_id))
    return _formulier(request, form, "Uw wijziging is bewaard.", kop="Wijzig de afspraak")


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def afspraak_weghalen(request: HttpRequest, afspraak_id: UUID) -> HttpResponse:
    afspraak = _afspraak(request, afspraak_id)
    afspraak.haal_weg(nu=timezone.now())
    terugzetten = reverse("afspraak_terugzetten", args=[afspraak.pk])
    ongedaan_te_maken(request, "De afspraak is weggehaald.", url=terugzetten)
    return redirect("organisatie_bekijken", afspraak.organisatie_id)


@require_POST
@voor(Rolsoort.KWARTIERMAKER)
def afspraak_terugzetten(request: HttpRequest, afspraak_id: UUID) -> HttpResponse:
    afspraak = _afspraak(request, afspraak_id)
    afspraak.zet_terug()
    messages.success(request, "De afspraak staat er weer.")
    return redirect("organisatie_bekijken", afspraak.organisatie_id)


def _organisatie(request: HttpRequest, organisatie_id: UUID) -> Organisatie:
    wijzigbaar = Organisatie.objects.wijzigbaar_voor(request.user).select_related("gemeente")
    return get_object_or_404(wijzigbaar, pk=organisatie_id)


def _afspraak(request: HttpRequest, afspraak_id: UUID) -> Afspraak:
    wijzigbaar = Afspraak.objects.wijzigbaar_voor(request.user).select_related("organisatie__gemeente")
    return get_object_or_404(wijzigbaar, pk=afspraak_id)


def _form(
    request: HttpRequest,
    soort: type[PartnerschapForm | AfspraakForm],
    rij: Partnerschap | Afspraak,
    *,
    initial: dict[str, object] | None = None,
) -> ModelForm:
    data = request.POST if request.method == "POST" else None
    return soort(data, instance=rij, initial=initial, gebruiker=request.user)


def _formulier(request: HttpRequest, form: ModelForm, bewaard: str, *, kop: str) -> HttpResponse:
    organisatie = form.instance.organisatie
    if form.is_valid():
        form.save()
        messages.success(request, bewaard)
        return redirect("organisatie_bekijken", organisatie.pk)
    context = {"form": form, "organisatie": organisatie, "kop": kop}
    status = 422 if form.is_bound else 200
    return TemplateResponse(request, "netwerk/partnerschap_formulier.html", context, status=status)
