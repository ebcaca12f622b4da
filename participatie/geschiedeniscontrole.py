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
    if gevonden := [(event.pgh_tracked_model._meta.db_table, pk) for event in _alle() for pk in _anders(event)]:
        raise GeschiedenisKloptNiet(gevonden)


def _alle() -> list[Model]:
    return sorted(geschiedenissen(), key=lambda event: event._meta.db_table)


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
    velden = {veld.name: veld.attname for veld in event._meta.concrete_fields}
    namen = [kolom for naam, kolom in velden.items() if not naam.startswith("pgh_")]
    rij = "pgh_obj" if "pgh_obj" in velden else "id"  # that of a link between two rows has no reference to it
    gebeurtenissen = event._base_manager.filter(**{f"{rij}__in": ids}).order_by(rij, "-pgh_id").distinct(rij)
    laatste = gebeurtenissen.values_list(rij, "pgh_label", *namen)
    toen = {pk: waarden for pk, label, *waarden in laatste if label != "delete"}
    nu = event.pgh_tracked_model._base_manager.filter(pk__in=ids).values_list("pk", *namen)
    return [pk for pk, *waarden in nu if toen.get(pk) != waarden]
