"""How fast somebody may search, and take files along: enough for work, too slow to copy the network (domain.md 6.6).

Counted per person, or per address for who has no account, in the cache that all workers share (participatie.limiet).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import http_date

from participatie import limiet

Antwoord = Callable[..., HttpResponse]


@dataclass(frozen=True, kw_only=True)
class Maat:
    naam: str
    hoogstens: int
    per: timedelta
    zonder_account: int
    """So often for one address: behind one of a library may be a group of twenty."""
    te_veel: str
    """What is said, in a sentence."""


ZOEKEN = Maat(
    naam="zoeken",
    hoogstens=60,
    per=timedelta(minutes=1),
    zonder_account=300,
    te_veel="U zoekt heel vaak achter elkaar.",
)
BESTANDEN = Maat(
    naam="bestanden",
    hoogstens=30,
    per=timedelta(minutes=10),
    zonder_account=60,
    te_veel="U haalt heel veel bestanden achter elkaar op.",
)
ZOEKVELDEN = ("zoek", "bij_wie", "wie")
"""What is searched for stands in the address under one of these names, on every page; but see `zoekt`."""


def zoekt(view: Antwoord) -> Antwoord:
    """Say of a view that what is posted to it is a search: for a person, whose name stays out of the address."""
    view.zoekt = True
    return view


def is_bestand(view: Antwoord) -> Antwoord:
    """Say of a view that it makes a file of what is in the database, to take along."""
    view.is_bestand = True
    return view


class MetMate:
    """Middleware: answer 429, and when it may be tried again, to who goes too fast. Nothing is looked up then."""

    def __init__(self, get_response: Antwoord) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Antwoord, args: tuple, kwargs: dict) -> HttpResponse | None:
        per_post = request.method == "POST" and getattr(view, "zoekt", False)
        maten = [ZOEKEN] if per_post or any(request.GET.get(veld) for veld in ZOEKVELDEN) else []
        maten += [BESTANDEN] if getattr(view, "is_bestand", False) else []
        for maat in maten:
            if vrij_op := _vrij_op(request, maat):
                return te_veel(request, maat.te_veel, vrij_op=vrij_op)
        return None


def _vrij_op(request: HttpRequest, maat: Maat) -> datetime | None:
    if request.user.is_authenticated:
        return limiet.vrij_op(request.user.pk, naam=maat.naam, hoogstens=maat.hoogstens, per=maat.per)
    return limiet.vrij_op(limiet.adres_van(request), naam=maat.naam, hoogstens=maat.zonder_account, per=maat.per)


def te_veel(request: HttpRequest, tekst: str, *, vrij_op: datetime) -> HttpResponse:
    antwoord = render(
        request, "429.html", {"te_veel": tekst, "vrij_op": vrij_op, "vandaag": timezone.localdate()}, status=429
    )
    antwoord.headers["Retry-After"] = http_date(vrij_op.timestamp())
    return antwoord
