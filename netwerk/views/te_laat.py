"""What was sent after the session had ended: to send once more, or to throw away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST, require_safe

from netwerk import te_laat
from netwerk.toegang import voor_ieder_lid


@require_safe
@voor_ieder_lid
def te_laat_verstuurd(request: HttpRequest) -> TemplateResponse:
    return TemplateResponse(request, "account/te_laat.html", {"te_laat": te_laat.lees(request)})


@require_POST
@voor_ieder_lid
def te_laat_weggooien(request: HttpRequest) -> HttpResponse:
    wat = te_laat.lees(request)
    te_laat.gooi_weg(request)
    messages.success(request, "Uw tekst is weg.")
    return redirect(wat.terug if wat else "vandaag")
