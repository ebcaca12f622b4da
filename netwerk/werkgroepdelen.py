"""What other apps show on the page of a werkgroep, and where it is stopped.

They register it in apps.py, so that no app imports upwards.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from netwerk.models import Lid, Werkgroep
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort


@dataclass(frozen=True, kw_only=True)
class Deel:
    """A part of the page: its template, and (werkgroep, gebruiker, vandaag) -> its context, or None to leave it out."""

    naam: str
    template: str
    inhoud: Callable[[Werkgroep, Lid, date], dict[str, object] | None]
    rollen: Collection[Rolsoort]
    volgorde: int
    bij_stoppen: bool = False
    """Not on the page itself: on the one that asks whether to stop the werkgroep."""


_delen: list[Deel] = []


def registreer(deel: Deel) -> None:
    _delen.append(deel)
    _delen.sort(key=lambda d: d.volgorde)


def delen_van(
    werkgroep: Werkgroep, *, gebruiker: Lid, vandaag: date, bij_stoppen: bool = False
) -> list[tuple[str, dict[str, object]]]:
    """Return (template, context) of every part that has something for this person."""
    gevuld = (
        (deel.template, deel.inhoud(werkgroep, gebruiker, vandaag))
        for deel in _delen
        if deel.bij_stoppen == bij_stoppen and heeft_rol(gebruiker, *deel.rollen)
    )
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]
