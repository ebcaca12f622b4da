"""Whether every row is what its history says it is: a difference means that something was changed around the triggers.

Triggers write a history, and whoever owns the tables can switch them off. This looks afterwards, in small pieces that
each take a moment, and says which tables and ids; what stands there is for who looks further.
"""

from collections.abc import Iterable, Iterator

from django.db import models, transaction

from participatie.geschiedenis import geschiedenissen
from participatie.muur import systeemcontext

STUK = 1000
"""So many rows in one transaction."""
HOOGSTENS_GENOEMD = 20

Model = type[models.Model]


class GeschiedenisKloptNiet(Exception):
    """Rows that differ from their last event. Says tables and ids, no data of people."""

    mag_in_het_logboek = True

    def __init__(self, gevonden: list[tuple[str, object]]) -> None:
        genoemd = ", ".join(f"{tabel} {pk}" for tabel, pk in gevonden[:HOOGSTENS_GENOEMD])
        super().__init__(f"{len(gevonden)} rows differ from their history: {genoemd}")


def controleer() -> None:
    """Compare every row of every table with a history. Raises GeschiedenisKloptNiet. Must run outside a transaction."""
    if gevonden := [(event.pgh_tracked_model._meta.db_table, pk) for event in _van_rijen() for pk in _anders(event)]:
        raise GeschiedenisKloptNiet(gevonden)


def _van_rijen() -> list[Model]:
    """Return the histories that know of which row they are. A link between two rows has no key, and never changes."""
    met_rij = [event for event in geschiedenissen() if any(veld.name == "pgh_obj" for veld in event._meta.fields)]
    return sorted(met_rij, key=lambda event: event._meta.db_table)


def _anders(event: Model) -> Iterator[object]:
    """Yield the keys of the rows that are not what their last event says, or have none."""
    rijen = event.pgh_tracked_model._base_manager
    vorige, alles = None, rijen.order_by("pk")
    while True:
        with transaction.atomic(), systeemcontext("compare rows with their history"):
            stuk = alles.filter(pk__gt=vorige) if vorige is not None else alles
            ids = list(stuk.values_list("pk", flat=True)[:STUK])
            verdacht = _verschillen(event, ids)
            yield from _verschillen(event, verdacht) if verdacht else ()  # once more: somebody may be writing just now
        if len(ids) < STUK:
            return
        vorige = ids[-1]


def _verschillen(event: Model, ids: Iterable[object]) -> list[object]:
    """Return which of these rows differ from their last event. What a history leaves out is not compared."""
    namen = [veld.attname for veld in event._meta.concrete_fields if not veld.name.startswith("pgh_")]
    gebeurtenissen = event._base_manager.filter(pgh_obj__in=ids).order_by("pgh_obj", "-pgh_id").distinct("pgh_obj")
    laatste = gebeurtenissen.values_list("pgh_obj", "pgh_label", *namen)
    toen = {pk: waarden for pk, label, *waarden in laatste if label != "delete"}
    nu = event.pgh_tracked_model._base_manager.filter(pk__in=ids).values_list("pk", *namen)
    return [pk for pk, *waarden in nu if toen.get(pk) != waarden]
