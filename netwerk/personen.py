"""Whom the access log is about: each app registers in apps.py the people it knows, so that no app imports upwards."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

Persoon = tuple[UUID, UUID]
"""Id of a person, and of the gemeente that person belongs to."""


@dataclass(frozen=True, kw_only=True)
class Persoonssoort:
    """People of one kind. Both functions see everybody: ask them in a systeemcontext, and show no more than ids."""

    naam: str
    met_ids: Callable[[Collection[UUID]], Iterable[Persoon]]
    """Which of these ids are people; an id of something that is about one person counts too."""
    met_naam: Callable[[str, Collection[UUID]], Iterable[UUID]]
    """Who is called exactly like this in these gemeenten."""


_soorten: dict[str, Persoonssoort] = {}


def registreer(soort: Persoonssoort) -> None:
    _soorten[soort.naam] = soort


def met_ids(ids: Collection[UUID]) -> set[Persoon]:
    return {persoon for soort in _soorten.values() for persoon in soort.met_ids(ids)} if ids else set()


def met_naam(naam: str, *, gemeenten: Collection[UUID]) -> set[UUID]:
    return {persoon for soort in _soorten.values() for persoon in soort.met_naam(naam, gemeenten)}
