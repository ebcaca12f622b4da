"""The own wishes and how far they are: by the person, or by a begeleider who writes down what the person says."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.methoden import formulierpagina
from trajecten import wensen
from trajecten.forms.wensen import WensstandForm
from trajecten.meezoeken import Zoeker, zoeker
from trajecten.models.wensstand import Wensstand
from trajecten.toegang import HELPERS


@formulierpagina
@voor(Rolsoort.INWONER)
def mijn_wensen(request: HttpRequest) -> HttpResponse:
    return _wensen(request, zoeker(request))


@formulierpagina
@voor(*HELPERS)
def inwoner_wensen(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _wensen(request, zoeker(request, pk))


def _wensen(request: HttpRequest, wie: Zoeker) -> HttpResponse:
    if request.method == "POST":
        _bewaar(request, wie)
        return redirect(wie.adres("wensen"))
    context = {"wie": wie, "wensen": wensen.wensen_van(wie.inwoner), "standen": Wensstand.choices}
    return TemplateResponse(request, "trajecten/wensen.html", context)


def _bewaar(request: HttpRequest, wie: Zoeker) -> None:
    """One tap: nothing was typed that could get lost, so a mistake is told on the list itself."""
    form = WensstandForm(request.POST)
    wens = None
    if form.is_valid():
        samen_met = None if wie.is_eigen else request.user
        sleutel, stand = form.cleaned_data["wens"], form.cleaned_data["stand"]
        wens = wensen.zeg_hoe_ver(
            inwoner=wie.inwoner, sleutel=sleutel, stand=stand, op=timezone.localdate(), samen_met=samen_met
        )
    if wens is None:
        messages.error(request, "Deze wens staat er niet meer. Kijk hoe het nu is.")
    elif wens.stand == Wensstand.GELUKT:
        messages.success(request, "Goed gedaan! Dit is gelukt." if wie.is_eigen else "Bewaard: het is gelukt.")
    else:
        messages.success(request, "Bewaard.")
