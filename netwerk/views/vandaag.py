"""The page somebody starts the day with: what waits for this person, most urgent first."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import voor_ieder_lid
from netwerk.vandaag import blokken_voor

KENT_IEMAND = (Rolsoort.INWONER, Rolsoort.WERKGEVER)
"""Roles without the list of people, where everybody else finds the way to put somebody forward."""


@require_safe
@voor_ieder_lid
def vandaag(request: HttpRequest) -> TemplateResponse:
    dag = timezone.localdate()
    return TemplateResponse(
        request,
        "netwerk/vandaag.html",
        {
            "dag": dag,
            "blokken": blokken_voor(gebruiker=request.user, vandaag=dag),
            "kent_iemand": heeft_rol(request.user, *KENT_IEMAND),
        },
    )
