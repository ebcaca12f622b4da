"""What can be done as long as a traject runs: who still has the form open hears that it stopped meanwhile."""

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from trajecten.models import Traject

GESTOPT = "Dit traject is intussen gestopt. Er is niets bewaard."


def als_het_loopt(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Go back to the page of the traject when it stopped. Stands under who may: somebody else's stays a 404."""

    @wraps(view)
    def kijkt_eerst(request: HttpRequest, pk: UUID) -> HttpResponse:
        gestopt = Traject.objects.wijzigbaar_voor(request.user).exclude(einde=None).filter(pk=pk).first()
        if gestopt is None:
            return view(request, pk)
        messages.info(request, GESTOPT)
        return redirect("inwoner_traject", pk=gestopt.inwoner_id)

    return kijkt_eerst
