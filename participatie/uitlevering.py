"""Sending a file of somebody: it can do nothing in the browser, and the proxy may send it (quality.md 3.8)."""

import logging
import re
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


def om_af_te_spelen(sleutel: UUID, *, mime: str, deel: str = "") -> HttpResponse:
    """Return a sound that was checked, to hear on a page. In: the Range of bytes that was asked for, if any."""
    antwoord = _antwoord(sleutel, deel=opslag.GROOT, mime=mime)
    antwoord["Content-Disposition"] = "inline"
    antwoord["Accept-Ranges"] = "bytes"
    gevraagd = re.fullmatch(r"bytes=([0-9]{1,12})-([0-9]{0,12})", deel)
    if gevraagd is None or settings.X_ACCEL:  # the proxy cuts by itself
        return antwoord
    inhoud = antwoord.content
    begin, einde = int(gevraagd[1]), min(int(gevraagd[2] or len(inhoud) - 1), len(inhoud) - 1)
    if begin > einde:
        antwoord.status_code, antwoord.content = 416, b""
        antwoord["Content-Range"] = f"bytes */{len(inhoud)}"
        return antwoord
    antwoord.status_code, antwoord.content = 206, inhoud[begin : einde + 1]
    antwoord["Content-Range"] = f"bytes {begin}-{einde}/{len(inhoud)}"
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
