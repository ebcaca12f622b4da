"""What apps above this one show on the page of an organisatie, a plek or an idea; they register it in their apps.py."""

from collections.abc import Callable, Collection
from uuid import UUID

from netwerk.models import Idee, Lid, Organisatie, Plek

Inhoud = Callable[[Organisatie | Plek, Lid], dict[str, object] | None]

_delen: list[tuple[type, str, Inhoud]] = []
_herkomst: list[Callable[[Collection[Idee], Lid], dict[UUID, tuple[str, str]]]] = []


def registreer(soort: type, template: str, inhoud: Inhoud) -> None:
    """Show this template on the pages of this kind, with (row, reader) -> its context, or None to leave it out."""
    _delen.append((soort, template, inhoud))


def delen_van(rij: Organisatie | Plek, *, lezer: Lid) -> list[tuple[str, dict[str, object]]]:
    gevuld = ((template, inhoud(rij, lezer)) for soort, template, inhoud in _delen if isinstance(rij, soort))
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]


def registreer_herkomst(zoek: Callable[[Collection[Idee], Lid], dict[UUID, tuple[str, str]]]) -> None:
    """(ideas, reader) -> {id of the idea: (words, address)} of where it came from."""
    _herkomst.append(zoek)


def herkomst_van(ideeen: Collection[Idee], *, lezer: Lid) -> dict[UUID, tuple[str, str]]:
    gevonden: dict[UUID, tuple[str, str]] = {}
    for zoek in _herkomst:
        gevonden |= zoek(ideeen, lezer)
    return gevonden
