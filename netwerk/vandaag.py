"""What waits for a person on /vandaag/. Apps register their blocks in apps.py, so that no app imports upwards."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from netwerk.models import Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.samen import Vraag, vraag_samen


def _geen_vragen(gebruiker: Lid, vandaag: date) -> Mapping[str, Vraag]:
    return {}


@dataclass(frozen=True, kw_only=True)
class Blok:
    """A part of the page: its template, and (gebruiker, vandaag) -> its context, or None when nothing waits.

    What `vragen` names is asked together with what the other blocks ask, and given to `inhoud` by that name.
    """

    template: str
    inhoud: Callable[..., dict[str, object] | None]
    rollen: Collection[Rolsoort]
    volgorde: int
    vragen: Callable[[Lid, date], Mapping[str, Vraag]] = _geen_vragen


_blokken: list[Blok] = []


def registreer(blok: Blok) -> None:
    _blokken.append(blok)
    _blokken.sort(key=lambda b: b.volgorde)


def blokken_voor(*, gebruiker: Lid, vandaag: date) -> list[tuple[str, dict[str, object]]]:
    """Return (template, context) of every block that has something for this person, most urgent first."""
    eigen = [blok for blok in _blokken if heeft_rol(gebruiker, *blok.rollen)]
    antwoorden = _antwoorden(eigen, gebruiker=gebruiker, vandaag=vandaag)
    gevuld = (
        (blok.template, blok.inhoud(gebruiker, vandaag, **gekregen))
        for blok, gekregen in zip(eigen, antwoorden, strict=True)
    )
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]


def _antwoorden(blokken: list[Blok], *, gebruiker: Lid, vandaag: date) -> list[dict[str, object]]:
    """Return per block the answers to what it asks, all of them in one question."""
    vragen = [blok.vragen(gebruiker, vandaag) for blok in blokken]
    samen = {(nr, naam): vraag for nr, eigen in enumerate(vragen) for naam, vraag in eigen.items()}
    antwoorden = vraag_samen(samen, bij=Lid.objects.filter(pk=gebruiker.pk))
    return [{naam: antwoorden[nr, naam] for naam in eigen} for nr, eigen in enumerate(vragen)]
