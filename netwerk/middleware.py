"""What every request of somebody who is logged in has to pass: the end of the session, and the second step."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from netwerk import sessies, tweede_stap
from netwerk.gevoelig import pagina_van

Antwoord = Callable[[HttpRequest], HttpResponse]


def sessie_met_een_eind(get_response: Antwoord) -> Antwoord:
    """End a session that was left alone too long or lasts too long (domain.md 6.5), or was ended elsewhere."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.sessie = None
        if not request.user.is_authenticated:
            return _naar_het_formulier(request, get_response(request))
        nu = timezone.now()
        sessie = sessies.lees(request)
        if sessie is None or sessie.eindigt() <= nu:
            sessies.sluit(request)
            messages.info(request, "U bent niet meer ingelogd. Log opnieuw in, dan komt u terug waar u was.")
            return _naar_het_formulier(request, get_response(request))
        request.sessie = sessie
        response = get_response(request)
        if sessie.moet_gezien(nu) and request.user.is_authenticated and response.status_code < 500:
            sessies.zie(request, nu)
        return response

    return middleware


def _naar_het_formulier(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Let the login lead back to the page of a form that was sent too late; its own address may take nothing else."""
    if request.method != "POST" or "Location" not in response:
        return response
    inloggen = f"{reverse('account_login')}?"
    if response["Location"].startswith(inloggen):
        response["Location"] = f"{inloggen}{urlencode({REDIRECT_FIELD_NAME: pagina_van(request)})}"
    return response


def tweede_stap_verplicht(get_response: Antwoord) -> Antwoord:
    """Let nobody with a role of staff through to any view without a second step; but see tweede_stap.ZONDER."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(request: HttpRequest, view: Callable[..., HttpResponse], *_: object) -> HttpResponse | None:
        return tweede_stap.omleiding(request, view)

    middleware.process_view = process_view
    return middleware
