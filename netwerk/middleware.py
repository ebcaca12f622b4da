"""What every request of somebody has to pass: the end of the session and the second step; and the log of refusals."""

from collections.abc import Callable
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.middleware import AuthenticationMiddleware, get_user
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from netwerk import sessies, te_laat, tweede_stap
from netwerk.gevoelig import pagina_van
from netwerk.inzage import leg_weigering_vast
from netwerk.models import Lid
from netwerk.wie import sessiesleutel

Antwoord = Callable[[HttpRequest], HttpResponse]
GEWEIGERD = {403, 404}


class WieIsHet(AuthenticationMiddleware):
    """Look up who is logged in together with the session: one question for both."""

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        request.user = SimpleLazyObject(lambda: _met_de_sessie(request))


def _met_de_sessie(request: HttpRequest) -> Lid | AnonymousUser:
    merk = sessiesleutel.set(request.session.session_key or "")
    try:
        return get_user(request)
    finally:
        sessiesleutel.reset(merk)


def sessie_met_een_eind(get_response: Antwoord) -> Antwoord:
    """End a session that was left alone too long or lasts too long (domain.md 6.5), or was ended elsewhere."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.sessie = None
        if not request.user.is_authenticated:
            return _naar_het_formulier(request, get_response(request), van=None)
        nu, lid = timezone.now(), request.user.pk
        sessie = sessies.lees(request)
        if sessie is None or sessie.eindigt() <= nu:
            sessies.sluit(request)
            messages.info(request, "U bent niet meer ingelogd. Log opnieuw in, dan komt u terug waar u was.")
            return _naar_het_formulier(request, get_response(request), van=lid)
        request.sessie = sessie
        response = get_response(request)
        if sessie.moet_gezien(nu) and request.user.is_authenticated and response.status_code < 500:
            sessies.zie(request, nu)
        return response

    return middleware


def _naar_het_formulier(request: HttpRequest, response: HttpResponse, *, van: UUID | None) -> HttpResponse:
    """Let the login lead back to the page of a form that was sent too late; its own address may take nothing else.

    With words in it, and when it is known whose it was, the login leads to what was kept of it.
    """
    if request.method != "POST" or "Location" not in response:
        return response
    inloggen = f"{reverse('account_login')}?"
    if response["Location"].startswith(inloggen):
        terug = pagina_van(request)
        if van and te_laat.bewaar(request, van, terug=terug):
            terug = reverse("te_laat_verstuurd")
        response["Location"] = f"{inloggen}{urlencode({REDIRECT_FIELD_NAME: terug})}"
    return response


def tweede_stap_verplicht(get_response: Antwoord) -> Antwoord:
    """Let nobody with a role of staff through to any view without a second step; but see tweede_stap.ZONDER."""

    def middleware(request: HttpRequest) -> HttpResponse:
        return get_response(request)

    def process_view(request: HttpRequest, view: Callable[..., HttpResponse], *_: object) -> HttpResponse | None:
        return tweede_stap.omleiding(request, view)

    middleware.process_view = process_view
    return middleware


def geweigerde_inzage(get_response: Antwoord) -> Antwoord:
    """Write down who asked for a page of a person and did not get it. The answer stays the same, and says nothing.

    Around the transaction of the request, in one of its own: what a refusal undoes, this outlives.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code in GEWEIGERD and (ids := _ids_in_het_adres(request)):
            with transaction.atomic():
                leg_weigering_vast(request.user, ids=ids)
        return response

    return middleware


def _ids_in_het_adres(request: HttpRequest) -> set[UUID]:
    """Return the ids that somebody with an account asked for.

    A form whose key is too old is refused too, whoever sends it: that says nothing about what somebody may see.
    """
    met_goede_sleutel = getattr(request, "csrf_processing_done", False)
    if request.resolver_match is None or not met_goede_sleutel or not request.user.is_authenticated:
        return set()
    return {waarde for waarde in request.resolver_match.kwargs.values() if isinstance(waarde, UUID)}
