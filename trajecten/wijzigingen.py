"""What was changed, when and by whom, in words: reads the histories of several tables as one list, the newest first.

The database wrote it down (participatie.geschiedenis); here it is only read. A row of a history that somebody may not
see is not there: PostgreSQL shows a history to the same people as the rows it is of.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Model, QuerySet, Value

from netwerk.models import Lid
from netwerk.wijzigingen import Wijziging

IEMAND = "iemand uit het netwerk"

Vermelding = tuple[datetime, str, int]
"""The moment, the source and the id of one change."""


@dataclass(frozen=True, kw_only=True)
class Bron:
    """One history. `zin` says what a change was; `van` is the path to whose it is."""

    gebeurtenissen: type[Model]
    van: str
    zin: Callable[[Model, Model | None], str]
    """In: the change, and the one before it of the same row."""
    erbij: Callable[[QuerySet], QuerySet] = lambda rijen: rijen
    """What its words need of other tables."""


def wijzigingen_van(bronnen: Mapping[str, Bron], van: Model) -> QuerySet:
    """Return every change as a `Vermelding`, for `in_woorden`, a page at a time."""
    eerste, *andere = (
        bron.gebeurtenissen.objects.filter(**{bron.van: van})
        .annotate(pgh_bron=Value(naam))
        .values_list("pgh_created_at", "pgh_bron", "pgh_id")
        .order_by()
        for naam, bron in bronnen.items()
    )
    return eerste.union(*andere, all=True).order_by("-pgh_created_at", "-pgh_id")


def in_woorden(bronnen: Mapping[str, Bron], rijen: Iterable[Vermelding], *, lezer: Lid | None) -> list[Wijziging]:
    """Say of each change who made it and what it was, in as many queries whatever their number."""
    rijen = list(rijen)
    gevonden = {naam: _lees(bron, [pk for _, waar, pk in rijen if waar == naam]) for naam, bron in bronnen.items()}
    namen = _namen((keer for per_bron in gevonden.values() for keer, _ in per_bron.values()), lezer=lezer)
    return [
        Wijziging(
            op=op,
            wie=namen.get(_wie(gevonden[waar][pk][0]), IEMAND),
            wat=_met_reden(bronnen[waar].zin(*gevonden[waar][pk]), gevonden[waar][pk][0]),
        )
        for op, waar, pk in rijen
    ]


def _lees(bron: Bron, ids: list[int]) -> dict[int, tuple[Model, Model | None]]:
    """Return each of these changes with the one before it."""
    if not ids:
        return {}
    alle = bron.gebeurtenissen.objects
    rijen = alle.filter(pgh_obj_id__in=alle.filter(pgh_id__in=ids).values("pgh_obj_id"))
    per_rij: dict[object, Model] = defaultdict(lambda: None)
    gevonden = {}
    for keer in bron.erbij(rijen).order_by("pgh_id"):
        gevonden[keer.pgh_id] = (keer, per_rij[keer.pgh_obj_id])
        per_rij[keer.pgh_obj_id] = keer
    return gevonden


def _wie(wijziging: Model) -> str:
    return (wijziging.pgh_context or {}).get("gebruiker", "")


def _met_reden(zin: str, wijziging: Model) -> str:
    reden = (wijziging.pgh_context or {}).get("reden", "")
    return f"{zin} Waarom: {reden}" if reden else zin


def _namen(gevonden: Iterable[Model], *, lezer: Lid | None) -> dict[str, str]:
    ids = {UUID(wie) for wijziging in gevonden if (wie := _wie(wijziging))}
    namen = {str(pk): naam for pk, naam in Lid.objects.filter(pk__in=ids).values_list("pk", "naam")}
    return namen | ({str(lezer.pk): "uzelf"} if lezer else {})
