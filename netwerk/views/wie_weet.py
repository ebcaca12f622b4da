"""Wie weet hier meer van? Type a question or choose a word, and get people with the reason why."""

from django.db.models.functions import Lower
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.forms.eigen_pagina import WieWeetForm
from netwerk.models import Onderwerp
from netwerk.rollen import NETWERKROLLEN
from netwerk.toegang import voor
from netwerk.wie_weet import onderwerpen_in, wat_het_netwerk_kan, wie_weet_van
from participatie.sleutels import als_uuid

WOORDEN_HOOGSTENS = 300


@require_safe
@voor(*NETWERKROLLEN)
def wie_weet(request: HttpRequest) -> TemplateResponse:
    form = WieWeetForm(request.GET)
    vraag = form.cleaned_data["vraag"] if form.is_valid() else ""
    bekend = Onderwerp.objects.zichtbaar_voor(request.user).order_by(Lower("woord"), "pk")
    gekozen = als_uuid(request.GET.get("onderwerp", ""))
    onderwerpen = list(bekend.filter(pk=gekozen)) if gekozen else []
    if vraag and not onderwerpen:
        onderwerpen = onderwerpen_in(vraag, lezer=request.user)
    return TemplateResponse(
        request,
        "netwerk/wie_weet.html",
        {
            "form": form,
            "vraag": vraag,
            "gevraagd": bool(vraag or gekozen),
            "onderwerpen": onderwerpen,
            "antwoorden": wie_weet_van(onderwerpen, lezer=request.user) if onderwerpen else [],
            "bekend": wat_het_netwerk_kan(
                list(bekend.te_kiezen(timezone.localdate())[:WOORDEN_HOOGSTENS]), lezer=request.user
            ),
        },
    )
