"""What waits for a person on /vandaag/. Apps register their blocks in apps.py, so that no app imports upwards."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from netwerk.models import Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort


@dataclass(frozen=True, kw_only=True)
class Blok:
    """A part of the page: its template, and (gebruiker, vandaag) -> its context, or None when nothing waits."""

    naam: str
    template: str
    inhoud: Callable[[Lid, date], dict[str, object] | None]
    rollen: Collection[Rolsoort]
    volgorde: int


_blokken: list[Blok] = []


def registreer(blok: Blok) -> None:
    _blokken.append(blok)
    _blokken.sort(key=lambda b: b.volgorde)


def blokken_voor(*, gebruiker: Lid, vandaag: date) -> list[tuple[str, dict[str, object]]]:
    """Return (template, context) of every block that has something for this person, most urgent first."""
    gevuld = (
        (blok.template, blok.inhoud(gebruiker, vandaag)) for blok in _blokken if heeft_rol(gebruiker, *blok.rollen)
    )
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]
