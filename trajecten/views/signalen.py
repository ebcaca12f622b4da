"""Signalen: made for a purpose, looked at again on a day, and ended. The begeleider sees one, and who reads along."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.inzage import Gegevens
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import meelezen
from trajecten.forms.gesprekken import SignaalForm, SignaalStoppenForm
from trajecten.gesprekken import collegas, in_neutrale_woorden
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Signaal
from trajecten.toegang import HELPERS

PER_PAGINA = 25


@formulierpagina
@voor(*HELPERS)
def signaal_vastleggen(request: HttpRequest, pk: UUID) -> HttpResponse:
    # Of two taps at the same moment the second one finds what the first made.
    mijn = Inwoner.objects.begeleid_door(request.user).select_for_update(of=("self",))
    inwoner = get_object_or_404(mijn, pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.NAAM)
    data, vandaag = request.POST if request.method == "POST" else None, timezone.localdate()
    wie = {"gebruiker": request.user, "collegas": collegas(request.user, inwoner)}
    form = SignaalForm(data, inwoner=inwoner, vandaag=vandaag, **wie)
    if form.is_valid():
        Signaal.maak(inwoner=inwoner, vandaag=vandaag, **form.cleaned_data)
        messages.success(request, "Het signaal is bewaard. Het komt terug op uw werklijst.")
        return redirect("inwoner_gesprekken", pk=inwoner.pk)
    context = {"form": form, "inwoner": inwoner}
    return TemplateResponse(request, "trajecten/signaal_vastleggen.html", context, status=422 if form.errors else 200)


@require_safe
@voor(*HELPERS)
def signalen_meelezen(request: HttpRequest) -> TemplateResponse:
    """What a colleague asked this person to keep an eye on too: to read, and no more of the inwoner than a name."""
    signalen = meelezen.signalen(request.user, vandaag=timezone.localdate())
    pagina = Paginator(signalen, PER_PAGINA).get_page(request.GET.get("page"))
    context = {"pagina": pagina, "regels": meelezen.lees(request.user, pagina.object_list)}
    return TemplateResponse(request, "trajecten/signalen_meelezen.html", context)


@formulierpagina
@voor(*HELPERS)
def signaal_bekijken(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Look again: it is still needed until a day, or it can go."""
    signaal = _signaal(request, pk)
    data, vandaag = request.POST if request.method == "POST" else None, timezone.localdate()
    wie = {"gebruiker": request.user, "collegas": collegas(request.user, signaal.inwoner)}
    form = SignaalForm(data, inwoner=signaal.inwoner, vandaag=vandaag, signaal=signaal, **wie)
    if form.is_valid():
        signaal.bekijk(**{"ook_voor": signaal.ook_voor, **form.cleaned_data})
        messages.success(request, "Bewaard. Het signaal blijft staan tot u het weer bekijkt.")
        return redirect("inwoner_gesprekken", pk=signaal.inwoner_id)
    return _toon(request, signaal, bekijken=form, stoppen=SignaalStoppenForm())


@formulierpagina
@voor(*HELPERS)
def signaal_stoppen(request: HttpRequest, pk: UUID) -> HttpResponse:
    signaal = _signaal(request, pk)
    form = SignaalStoppenForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        signaal.stop(op=timezone.localdate(), **form.cleaned_data)
        messages.success(request, "Het signaal is gestopt.")
        return redirect("inwoner_gesprekken", pk=signaal.inwoner_id)
    return _toon(request, signaal, bekijken=None, stoppen=form)


def _signaal(request: HttpRequest, pk: UUID) -> Signaal:
    mijn = Signaal.objects.wijzigbaar_voor(request.user).lopend(timezone.localdate())
    signaal = get_object_or_404(mijn.select_related("inwoner", "volgt", "ook_voor"), pk=pk)
    leg_inwoners_vast(request.user, [signaal.inwoner], gegevens=Gegevens.SIGNAAL)
    return signaal


def _toon(
    request: HttpRequest, signaal: Signaal, *, bekijken: SignaalForm | None, stoppen: SignaalStoppenForm
) -> TemplateResponse:
    context = {
        "signaal": signaal,
        "bekijken": bekijken,
        "stoppen": stoppen,
        "form": bekijken or stoppen,  # whose mistakes stand above the page
        "neutraal": in_neutrale_woorden(signaal),
    }
    status = 422 if context["form"].errors else 200
    return TemplateResponse(request, "trajecten/signaal_bekijken.html", context, status=status)
