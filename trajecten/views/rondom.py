"""Around a traject: organisaties, joint decisions, what else counts, and why something changed. For the begeleider."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from netwerk.inzage import Gegevens
from netwerk.toegang import voor
from participatie.meldingen import INTUSSEN
from participatie.methoden import formulierpagina
from trajecten import rondom
from trajecten.forms.rondom import (
    AanleidingForm,
    BesluitForm,
    OmstandigheidForm,
    OrganisatieErbijForm,
    OrganisatieStopForm,
)
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Aanleiding, Inwoner, Omstandigheid, Traject, Trajectbesluit, Trajectorganisatie
from trajecten.toegang import HELPERS
from trajecten.views.lopend import als_het_loopt


@require_safe
@voor(*HELPERS)
def traject_rondom(request: HttpRequest, pk: UUID) -> TemplateResponse:
    vandaag = timezone.localdate()
    traject = get_object_or_404(Traject.objects.zichtbaar_voor(request.user), pk=pk)
    zichtbaar = Inwoner.objects.zichtbaar_voor(request.user).met_contactpersoon(vandaag)
    traject.inwoner = get_object_or_404(zichtbaar, pk=traject.inwoner_id)
    leg_inwoners_vast(request.user, [traject.inwoner], gegevens=Gegevens.TRAJECT)
    context = {
        "traject": traject,
        "inwoner": traject.inwoner,
        "rondom": rondom.lees_rondom(traject, lezer=request.user, vandaag=vandaag),
        "mag_wijzigen": traject.loopt
        and Inwoner.objects.begeleid_door(request.user).filter(pk=traject.inwoner_id).exists(),
    }
    return TemplateResponse(request, "trajecten/traject_rondom.html", context)


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_organisatie_erbij(request: HttpRequest, pk: UUID) -> HttpResponse:
    """It helps from now on. Nobody of that organisatie sees anything because of it."""
    traject = _traject(request, pk)
    data = request.POST if request.method == "POST" else None
    form = OrganisatieErbijForm(data, traject=traject, gebruiker=request.user, vandaag=timezone.localdate())
    if form.is_valid():
        erbij, wie = form.cleaned_data, form.cleaned_data["organisatie"]
        traject.organisaties.create(gemeente_id=traject.gemeente_id, naam=str(wie)[:200], door=request.user, **erbij)
        return _klaar(request, traject, f"{wie} helpt nu mee.")
    return _formulier(request, form, traject, kop="Welke organisatie helpt mee?")


@formulierpagina
@voor(*HELPERS)
def traject_organisatie_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    """From when it does not help any more. A second tap changes nothing."""
    hulp = _rij(request, Trajectorganisatie.objects.wijzigbaar_voor(request.user), pk)
    if not hulp.loopt:
        messages.info(request, INTUSSEN)
        return redirect("traject_rondom", pk=hulp.traject_id)
    form = OrganisatieStopForm(
        request.POST if request.method == "POST" else None, hulp=hulp, vandaag=timezone.localdate()
    )
    if form.is_valid():
        hulp.stop(**form.cleaned_data)
        return _klaar(request, hulp.traject, f"{hulp} helpt niet meer mee.")
    return _formulier(request, form, hulp.traject, kop=f"{hulp} stopt")


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_besluit(request: HttpRequest, pk: UUID) -> HttpResponse:
    traject = _traject(request, pk)
    return _besluit(request, Trajectbesluit(traject=traject, gemeente_id=traject.gemeente_id, door=request.user))


@formulierpagina
@voor(*HELPERS)
def besluit_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Put right what was written down; the history keeps what it was."""
    return _besluit(request, _rij(request, Trajectbesluit.objects.wijzigbaar_voor(request.user), pk))


def _besluit(request: HttpRequest, besluit: Trajectbesluit) -> HttpResponse:
    form = BesluitForm(
        request.POST if request.method == "POST" else None, besluit=besluit, vandaag=timezone.localdate()
    )
    if form.is_valid():
        form.bewaar_eens(bij=besluit.traject.besluiten)
        return _klaar(request, besluit.traject, "Het besluit is bewaard. De inwoner kan het lezen.")
    return _formulier(request, form, besluit.traject, kop="Wat is er samen besloten?")


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_omstandigheid(request: HttpRequest, pk: UUID) -> HttpResponse:
    traject = _traject(request, pk)
    return _omstandigheid(request, Omstandigheid(traject=traject, gemeente_id=traject.gemeente_id))


@formulierpagina
@voor(*HELPERS)
def omstandigheid_wijzigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A last day, or a mistake put right."""
    return _omstandigheid(request, _rij(request, Omstandigheid.objects.wijzigbaar_voor(request.user), pk))


def _omstandigheid(request: HttpRequest, omstandigheid: Omstandigheid) -> HttpResponse:
    form = OmstandigheidForm(request.POST if request.method == "POST" else None, omstandigheid=omstandigheid)
    if form.is_valid():
        form.bewaar_eens(bij=omstandigheid.traject.omstandigheden)
        return _klaar(request, omstandigheid.traject, "Dit is bewaard.")
    return _formulier(request, form, omstandigheid.traject, kop="Wat telt ook mee?")


@require_POST
@voor(*HELPERS)
def omstandigheid_voorbij(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Somebody saw that it is over, and that this is right."""
    over = Omstandigheid.objects.wijzigbaar_voor(request.user).exclude(tot=None)
    omstandigheid = _rij(request, over, pk)
    omstandigheid.zie_einde(op=timezone.localdate())
    messages.success(request, "Dit staat niet meer op uw werklijst.")
    return redirect("inwoner_traject", pk=omstandigheid.traject.inwoner_id)


@formulierpagina
@voor(*HELPERS)
@als_het_loopt
def traject_aanleiding(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Somebody says that this changed because of that."""
    traject = _traject(request, pk)
    form = AanleidingForm(request.POST if request.method == "POST" else None, traject=traject)
    if form.is_valid():
        wat = {"gemeente_id": traject.gemeente_id, "op": timezone.localdate(), "door": request.user}
        traject.aanleidingen.get_or_create(**form.velden(), defaults=wat)
        return _klaar(request, traject, "De samenhang is bewaard.")
    return _formulier(request, form, traject, kop="Waardoor veranderde er iets?")


@require_POST
@voor(*HELPERS)
def aanleiding_weghalen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take it away. The second of two taps finds in the history of which traject it was."""
    Aanleiding.objects.wijzigbaar_voor(request.user).filter(pk=pk).delete()
    traject = get_object_or_404(Traject.objects.wijzigbaar_voor(request.user).waar_weg_is(Aanleiding, pk))
    return _klaar(request, traject, "De samenhang is weggehaald.")


def _traject(request: HttpRequest, pk: UUID) -> Traject:
    """Return a traject that still runs; a 404 for one that stopped."""
    mijn = Traject.objects.wijzigbaar_voor(request.user).lopend().select_related("inwoner__gemeente")
    return get_object_or_404(mijn.select_for_update(of=("self",)), pk=pk)


def _rij(request: HttpRequest, mijn, pk: UUID):
    return get_object_or_404(mijn.select_related("traject__inwoner").select_for_update(of=("self",)), pk=pk)


def _klaar(request: HttpRequest, traject: Traject, bericht: str) -> HttpResponse:
    messages.success(request, bericht)
    return redirect("traject_rondom", pk=traject.pk)


def _formulier(request: HttpRequest, form, traject: Traject, *, kop: str) -> HttpResponse:
    leg_inwoners_vast(request.user, [traject.inwoner], gegevens=Gegevens.TRAJECT)
    context = {"form": form, "traject": traject, "inwoner": traject.inwoner, "kop": kop}
    status = 422 if form.errors else 200
    return TemplateResponse(request, "trajecten/traject_rondom_formulier.html", context, status=status)
