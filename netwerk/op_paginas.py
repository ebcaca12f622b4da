"""What apps above this one show on the pages of organisaties, people there, plekken, ideas and bijeenkomsten."""

from collections.abc import Callable, Collection
from uuid import UUID

from netwerk.models import Bijeenkomst, Contactpersoon, Idee, Lid, Organisatie, Plek

Rij = Organisatie | Plek | Contactpersoon | Bijeenkomst
Inhoud = Callable[[Rij, Lid], dict[str, object] | None]
Herkomst = Callable[[Collection[Idee] | Collection[Contactpersoon], Lid], dict[UUID, tuple[str, str]]]

_delen: list[tuple[type, str, Inhoud]] = []
_herkomst: list[tuple[type, Herkomst]] = []


def registreer(soort: type, template: str, inhoud: Inhoud) -> None:
    """Show this template on the pages of this kind, with (row, reader) -> its context, or None to leave it out."""
    _delen.append((soort, template, inhoud))


def delen_van(rij: Rij, *, lezer: Lid) -> list[tuple[str, dict[str, object]]]:
    gevuld = ((template, inhoud(rij, lezer)) for soort, template, inhoud in _delen if isinstance(rij, soort))
    return [(template, inhoud) for template, inhoud in gevuld if inhoud is not None]


def registreer_herkomst(soort: type, zoek: Herkomst) -> None:
    """(rows of this kind, reader) -> {id of the row: (words, address)} of where it came from."""
    _herkomst.append((soort, zoek))


def herkomst_van(rijen: Collection[Idee] | Collection[Contactpersoon], *, lezer: Lid) -> dict[UUID, tuple[str, str]]:
    """In: rows of one kind."""
    gevonden: dict[UUID, tuple[str, str]] = {}
    for soort, zoek in _herkomst if rijen else ():
        if all(isinstance(rij, soort) for rij in rijen):
            gevonden |= zoek(rijen, lezer)
    return gevonden
