"""A personal link to tell how it goes: a begeleider makes it, and who has it answers without an account."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from netwerk.inzage import Handeling
from netwerk.qr import qr
from netwerk.toegang import openbaar, voor
from netwerk.voorlezen import opnames_van
from participatie.limiet import nog_ruimte
from participatie.methoden import formulierpagina
from trajecten import navraaglinks
from trajecten.emails import mail_over_hoe_het_gaat
from trajecten.forms.navragen import LinkForm, NavraagForm
from trajecten.models import Navraag
from trajecten.models.navragen import AlBeantwoord
from trajecten.navragen import leg_vast
from trajecten.toegang import HELPERS

MISLUKT_PER_UUR = 20
INTUSSEN = "Deze vraag is al beantwoord."


@formulierpagina
@voor(*HELPERS)
@sensitive_variables("geheim", "adres")
def navraag_link(request: HttpRequest, navraag_id: UUID) -> HttpResponse:
    """Make a link. It is on the screen once: we keep only its fingerprint."""
    mijn = Navraag.objects.wijzigbaar_voor(request.user).filter(antwoord="")
    navraag = get_object_or_404(mijn.met_waarover(), pk=navraag_id)
    leg_vast(request.user, [navraag], handeling=Handeling.BEKEKEN)
    begin = {"email": navraaglinks.bekend_adres(navraag)}
    form = LinkForm(request.POST if request.method == "POST" else None, initial=begin)
    context = {"navraag": navraag, "form": form}
    if not form.is_valid():
        status = 422 if form.errors else 200
        return TemplateResponse(request, "trajecten/navraag_link.html", context, status=status)
    try:
        geheim = navraag.geef_link(vandaag=timezone.localdate())
    except AlBeantwoord:
        messages.error(request, INTUSSEN)
        return redirect("navragen")
    adres = navraaglinks.link(geheim, basis=request.build_absolute_uri("/")[:-1])
    email = form.cleaned_data["email"]
    if email:
        mail_over_hoe_het_gaat(email, adres=adres, wie_vraagt=request.user.naam, gemeente=navraag.gemeente)
    klaar = {"adres": adres, "qr": qr(adres), "email": email}
    return TemplateResponse(request, "trajecten/navraag_link.html", context | klaar)


@formulierpagina
@openbaar("who has no account can tell how it goes; the link is the key, holds for one answer and for 14 days")
@sensitive_variables("geheim")
def navraag_met_link(request: HttpRequest, geheim: str) -> HttpResponse:
    """A link can come to others, so this page names no inwoner."""
    vandaag = timezone.localdate()
    vraag = navraaglinks.vraag_met_geheim(geheim, vandaag=vandaag)
    if vraag is None:
        ruimte = nog_ruimte(request, naam="navraaglink", hoogstens=MISLUKT_PER_UUR, per=timedelta(hours=1))
        return TemplateResponse(request, "trajecten/navraag_voorbij.html", status=410 if ruimte else 429)
    if vraag.navraag.antwoord:
        return TemplateResponse(request, "trajecten/navraag_voorbij.html", {"is_beantwoord": True})
    form = NavraagForm(request.POST if request.method == "POST" else None, navraag=vraag.navraag, is_eigen=True)
    if form.is_valid():
        if not navraaglinks.beantwoord(vraag, vandaag=vandaag, **form.gegeven()):
            messages.error(request, INTUSSEN)
        return redirect("navraag_met_link", geheim=geheim)
    context = {"vraag": vraag, "is_plek": vraag.navraag.aan == Navraag.Aan.PLEK, "form": form}
    context["opnames_van"] = partial(opnames_van, vraag.navraag.gemeente.samenwerkingsverband_id)
    return TemplateResponse(request, "trajecten/navraag_met_link.html", context, status=422 if form.errors else 200)
