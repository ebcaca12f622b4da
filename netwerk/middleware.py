"""What happens around every request and needs the words of the network."""

from collections.abc import Callable
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from netwerk.inzage import leg_weigering_vast

GEWEIGERD = {403, 404}


def geweigerde_inzage(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
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
