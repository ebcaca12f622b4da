"""A form that was sent after the session had ended: what was typed is kept, and can be sent after logging in again.

It waits in the session of that browser, encrypted, for the person whose session ended, and for an hour. Files are not
kept, and nothing that looks like a BSN or a password. With script the page says it beforehand (static/js/sessie.js).
"""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from cryptography.fernet import InvalidToken
from django.http import HttpRequest

from participatie.bsn import zonder_bsn
from participatie.versleuteling import ontsleutel, versleutel

SLEUTEL = "te_laat_verstuurd"
GELDIG = 60 * 60
HOOGSTENS_TEKENS = 100_000
NOOIT = ("csrfmiddlewaretoken", "password", "wachtwoord", "code")
"""A field with one of these in its name is about logging in."""


@dataclass(frozen=True, kw_only=True)
class TeLaat:
    pad: str
    """Where it was to be sent."""
    terug: str
    """The page it stood on."""
    velden: dict[str, list[str]]

    def invoer(self) -> Iterator[tuple[str, str]]:
        return ((naam, waarde) for naam, waarden in self.velden.items() for waarde in waarden)

    @property
    def teksten(self) -> list[str]:
        """What somebody typed, for who wants to copy it."""
        return [waarde for _, waarde in self.invoer() if _zijn_woorden(waarde)]


def bewaar(request: HttpRequest, lid: UUID, *, terug: str) -> bool:
    """Keep what was sent, when there are words in it. Says whether it did."""
    velden = {naam: waarden for naam, waarden in request.POST.lists() if not any(woord in naam for woord in NOOIT)}
    velden = zonder_bsn(velden, vroeger={})
    if request.htmx or not any(_zijn_woorden(waarde) for waarden in velden.values() for waarde in waarden):
        return False
    inhoud = {"lid": str(lid), "op": time.time(), "pad": request.get_full_path(), "terug": terug, "velden": velden}
    tekst = json.dumps(inhoud)
    if len(tekst) > HOOGSTENS_TEKENS:
        return False
    request.session[SLEUTEL] = versleutel(tekst)
    return True


def lees(request: HttpRequest) -> TeLaat | None:
    """Return what this person sent too late; None when that is nothing, of somebody else, or long ago."""
    try:
        inhoud = json.loads(ontsleutel(request.session.get(SLEUTEL, "")))
    except InvalidToken:
        return None
    if inhoud["lid"] != str(request.user.pk) or time.time() - inhoud["op"] > GELDIG:
        gooi_weg(request)
        return None
    return TeLaat(pad=inhoud["pad"], terug=inhoud["terug"], velden=inhoud["velden"])


def gooi_weg(request: HttpRequest) -> None:
    request.session.pop(SLEUTEL, None)


def _zijn_woorden(waarde: str) -> bool:
    return len(waarde) > 11 and " " in waarde.strip()
