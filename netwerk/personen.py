"""Whom the access log is about: each app registers in apps.py the people it knows, so that no app imports upwards."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from netwerk.models import Lid

Persoon = tuple[UUID, UUID]
"""Id of a person, and of the gemeente that person belongs to."""


@dataclass(frozen=True, kw_only=True)
class Persoonssoort:
    """People of one kind. Both functions see everybody: ask them in a systeemcontext, and show no more than ids."""

    naam: str
    met_ids: Callable[[Collection[UUID], UUID], Iterable[Persoon]]
    """Which of these ids are people, or of something about one person; not of the lid that is named second."""
    met_naam: Callable[[str, Collection[UUID]], Iterable[UUID]]
    """Who is called exactly like this in these gemeenten."""


_soorten: dict[str, Persoonssoort] = {}


def registreer(soort: Persoonssoort) -> None:
    _soorten[soort.naam] = soort


def met_ids(ids: Collection[UUID], *, behalve: UUID) -> set[Persoon]:
    """Whom these ids are about. In: the lid that asks, of whom the own data are not told."""
    return {persoon for soort in _soorten.values() for persoon in soort.met_ids(ids, behalve)} if ids else set()


def met_naam(naam: str, *, gemeenten: Collection[UUID]) -> set[UUID]:
    return {persoon for soort in _soorten.values() for persoon in soort.met_naam(naam, gemeenten)}


# Inwoners among the leden: the access log knows them by that id where accounts are looked after


def leden_met_ids(ids: Collection[UUID], behalve: UUID) -> Iterable[Persoon]:
    return Lid.objects.filter(pk__in=ids).exclude(pk=behalve).inwoners().values_list("pk", "gemeente")


def leden_met_naam(naam: str, gemeenten: Collection[UUID]) -> Iterable[UUID]:
    gezocht = Lid.objects.filter(gemeente__in=gemeenten).met_precies_de_naam(naam)
    return gezocht.inwoners().values_list("pk", flat=True)
