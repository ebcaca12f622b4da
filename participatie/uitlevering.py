"""Sending a file of somebody: it can do nothing in the browser, and the proxy may send it (quality.md 3.8)."""

import logging
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpResponse

from participatie import opslag
from participatie.bestanden import als_bijlage

logger = logging.getLogger("participatie.bestanden")

DICHT = "sandbox; default-src 'none'; frame-ancestors 'none'"
"""What a file of somebody may do in the browser, should it ever be opened as a page: nothing."""


def om_te_bewaren(sleutel: UUID, *, naam: str, mime: str) -> HttpResponse:
    """Return the file itself, as something to save."""
    antwoord = _antwoord(sleutel, deel=opslag.GROOT, mime=mime)
    antwoord["Content-Disposition"] = als_bijlage(naam)
    return antwoord


def kleine_foto(sleutel: UUID) -> HttpResponse:
    """Return the small picture, for on a page. We drew it ourselves: nobody else's content is shown."""
    antwoord = _antwoord(sleutel, deel=opslag.KLEIN, mime="image/webp")
    antwoord["Content-Disposition"] = "inline"
    return antwoord


def geluid(sleutel: UUID, *, mime: str) -> HttpResponse:
    """Return what somebody said into the phone, to play on a page."""
    antwoord = _antwoord(sleutel, deel=opslag.GROOT, mime=mime)
    antwoord["Content-Disposition"] = "inline"
    return antwoord


def _antwoord(sleutel: UUID, *, deel: str, mime: str) -> HttpResponse:
    naam = opslag.bestandsnaam(sleutel, deel)
    if naam is None:
        logger.error("the file of %s is missing", sleutel)
        raise Http404
    koppen = {
        "Content-Security-Policy": DICHT,
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    if settings.X_ACCEL:  # who may have it is known now; the proxy sends it faster than we do
        return HttpResponse(content_type=mime, headers=koppen | {"X-Accel-Redirect": f"{settings.X_ACCEL}{naam}"})
    return HttpResponse(opslag.lees(sleutel, deel), content_type=mime, headers=koppen)
