"""Noodtoegang: ask for it, see what is open, end it early."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from netwerk.inzage import Gegevens, Handeling
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor
from participatie.limiet import nog_ruimte_voor
from participatie.methoden import formulierpagina
from trajecten.forms.noodtoegang import NIET_GELUKT, NoodtoegangForm
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Noodtoegang
from trajecten.noodtoegang import vraag_noodtoegang
from trajecten.toegang import HELPERS

HOOGSTENS_PER_UUR = 5
"""Tries of one person: enough for a misspelt name, too few to find out who is an inwoner."""


@formulierpagina
@voor(*HELPERS)
def noodtoegang(request: HttpRequest) -> HttpResponse:
    form = NoodtoegangForm(request.POST if request.method == "POST" else None, gebruiker=request.user)
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            per = timedelta(hours=1)
            if not nog_ruimte_voor(request.user.pk, naam="noodtoegang", hoogstens=HOOGSTENS_PER_UUR, per=per):
                form.add_error(None, "U hebt dit te vaak geprobeerd. Bel de privacy officer van uw gemeente.")
                status = 429
            elif (adres := _vraag(request, form)) is not None:
                return redirect(adres)
            else:
                form.add_error(None, NIET_GELUKT)
    eigen = Noodtoegang.objects.zichtbaar_voor(request.user).filter(lid=request.user)
    open_ = list(eigen.open().select_related("inwoner").nieuwste_eerst())
    leg_inwoners_vast(request.user, [nood.inwoner for nood in open_], gegevens=Gegevens.NAAM, handeling=Handeling.LIJST)
    return TemplateResponse(request, "trajecten/noodtoegang.html", {"form": form, "open": open_}, status=status)


def _vraag(request: HttpRequest, form: NoodtoegangForm) -> str | None:
    """Return the address of what opened; None when nothing did."""
    inwoner = vraag_noodtoegang(
        gebruiker=request.user,
        gemeente=form.gekozen_gemeente(),
        naam=form.cleaned_data["naam"],
        reden=form.cleaned_data["reden"],
        nu=timezone.now(),
        adres=request.build_absolute_uri(reverse("toezicht")),
    )
    return None if inwoner is None else reverse("inwoner_talentprofiel", args=[inwoner.pk])


@require_POST
@voor(*HELPERS, Rolsoort.PRIVACY_OFFICER)
def noodtoegang_beeindigen(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Who asked for it can end it, and who watches over the gemeente."""
    nood = get_object_or_404(Noodtoegang.objects.zichtbaar_voor(request.user).select_for_update(), pk=pk)
    nood.beeindig(nu=timezone.now())
    messages.success(request, "De noodtoegang is gestopt.")
    return redirect("noodtoegang" if heeft_rol(request.user, *HELPERS) else "toezicht")
