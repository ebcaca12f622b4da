"""Measuring on the participatieladder, and correcting what was written down. Nothing is ever changed."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.inzage import Gegevens
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten.forms.metingen import MetingForm, MetingVragenForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.ladder import bereken
from trajecten.models import Inwoner, Meting, Traject
from trajecten.toegang import HELPERS

BEZIG = "meting"
"""Where the session keeps the answers between the two pages: they never stand in an address (domain.md 5.2)."""


@formulierpagina
@voor(*HELPERS)
def meting_vastleggen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The questions. The answers go along to the next page."""
    traject = get_object_or_404(Traject.objects.wijzigbaar_voor(request.user).select_related("inwoner"), pk=pk)
    return _stel_vragen(request, traject, vervangt=None)


@formulierpagina
@voor(*HELPERS)
def meting_corrigeren(request: HttpRequest, pk: UUID) -> HttpResponse:
    metingen = Meting.objects.wijzigbaar_voor(request.user).tellend().select_related("traject__inwoner")
    meting = get_object_or_404(metingen, pk=pk)
    return _stel_vragen(request, meting.traject, vervangt=meting)


def _stel_vragen(request: HttpRequest, traject: Traject, *, vervangt: Meting | None) -> HttpResponse:
    data = request.POST if request.method == "POST" else None
    form = MetingVragenForm(data, antwoorden=vervangt.antwoorden if vervangt else None)
    if form.is_valid():
        request.session[BEZIG] = {
            "traject": str(traject.pk),
            "antwoorden": form.uitkomst.antwoorden,
            "vervangt": str(vervangt.pk) if vervangt else None,
        }
        return redirect("meting_trede", pk=traject.pk)
    _kijkt_naar(request, traject.inwoner)
    context = {"form": form, "traject": traject, "vervangt": vervangt}
    return TemplateResponse(request, "trajecten/meting_vragen.html", context, status=422 if form.errors else 200)


@formulierpagina
@voor(*HELPERS)
def meting_trede(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The trede that came out, and what belongs to it. Without answers, or after sending it twice: nothing is left."""
    trajecten = Traject.objects.wijzigbaar_voor(request.user).select_related("inwoner").select_for_update(of=("self",))
    traject = get_object_or_404(trajecten, pk=pk)
    bezig = request.session.get(BEZIG)
    if not bezig or bezig["traject"] != str(pk):
        messages.info(request, "Deze meting staat niet meer open. Staat hij er niet bij? Begin dan opnieuw.")
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    uitkomst = bereken(bezig["antwoorden"])
    vervangt = _te_vervangen(request, traject, bezig["vervangt"])
    form = MetingForm(
        request.POST if request.method == "POST" else None,
        traject=traject,
        uitkomst=uitkomst,
        vandaag=timezone.localdate(),
        vervangt=vervangt,
    )
    if form.is_valid():
        Meting.leg_vast(traject=traject, uitkomst=uitkomst, door=request.user, nu=timezone.now(), **form.gegevens())
        del request.session[BEZIG]
        messages.success(request, "De meting is verbeterd." if vervangt else "De meting is bewaard.")
        return redirect("inwoner_traject", pk=traject.inwoner_id)
    _kijkt_naar(request, traject.inwoner)
    context = {"form": form, "traject": traject, "uitkomst": uitkomst, "vervangt": vervangt}
    return TemplateResponse(request, "trajecten/meting_trede.html", context, status=422 if form.errors else 200)


def _te_vervangen(request: HttpRequest, traject: Traject, pk: str | None) -> Meting | None:
    """Return the meting that is corrected; a 404 when somebody else corrected it meanwhile."""
    metingen = Meting.objects.wijzigbaar_voor(request.user).tellend().filter(traject=traject)
    return get_object_or_404(metingen, pk=pk) if pk else None


def _kijkt_naar(request: HttpRequest, inwoner: Inwoner) -> None:
    leg_inwoners_vast(request.user, [inwoner], gegevens=Gegevens.TRAJECT)
