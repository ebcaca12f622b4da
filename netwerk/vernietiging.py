"""Destroying: the rows, all that hangs on them, the history of all of these and their files; and a record of it.

What may be destroyed and when is written in the `bewaartermijnen.py` of each app.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from uuid import UUID

from django.apps import apps
from django.db import models, transaction
from django.db.models import CASCADE, F, Func, Value
from django.db.models.deletion import Collector

from netwerk import vernietigingenbestand
from netwerk.models import Gemeente, Lid, Vernietiging
from participatie.geschiedenis import geschiedenissen
from participatie.muur import systeemcontext


def vernietig(
    rijen: models.QuerySet,
    *,
    gegevens: str,
    grond: str,
    door: Lid | None,
    nu: datetime,
    goedgekeurd_door: Lid | None = None,
    gemeente: UUID | None = None,
) -> int:
    """Destroy these rows for good and return how many there were, without what hung on them.

    In: the rows; which data set this is and on what ground, in words without data of people; who asked for it, and who
    approved. `gemeente` is for rows that do not say themselves of which gemeente they are.
    Raises ProtectedError when something else still needs one of them: nothing is destroyed then.
    """
    sleutels = list(rijen.values_list("pk", flat=True))  # before the systeemcontext: no more than the caller sees
    vast = {"gegevens": gegevens, "grond": grond, "door": door, "op": nu, "goedgekeurd_door": goedgekeurd_door}
    with transaction.atomic(), systeemcontext("destroy rows with all that hangs on them"):
        gekozen = rijen.model._base_manager.filter(pk__in=sleutels)
        for plaats, deel in _per_gemeente(gekozen, anders=gemeente):
            _vernietig_deel(deel, Vernietiging(gemeente_id=plaats, **vast))
    return len(sleutels)


def _per_gemeente(rijen: models.QuerySet, *, anders: UUID | None) -> Iterator[tuple[UUID | None, models.QuerySet]]:
    if not any(veld.name == "gemeente" for veld in rijen.model._meta.fields):
        if rijen.exists():
            yield anders, rijen
        return
    for plaats in sorted(set(rijen.values_list("gemeente_id", flat=True)), key=str):
        yield plaats, rijen.filter(gemeente_id=plaats)


def _vernietig_deel(rijen: models.QuerySet, vernietiging: Vernietiging) -> None:
    verzamelaar = Collector(using=rijen.db, origin=rijen)
    verzamelaar.collect(rijen)
    vernietiging.aantal = rijen.count()
    vernietiging.rijen = _ids(verzamelaar)
    verzamelaar.delete()
    vernietiging.save(force_insert=True)
    _vernietig_geschiedenis(vernietiging)
    transaction.on_commit(partial(vernietigingenbestand.schrijf_op, vernietiging))


def _ids(verzamelaar: Collector) -> dict[str, list[str]]:
    """Return {table: ids} of everything that is about to go."""
    per_tabel: dict[str, set[str]] = {}
    for model, rijen in verzamelaar.data.items():
        per_tabel.setdefault(model._meta.db_table, set()).update(str(rij.pk) for rij in rijen)
    for rijen in verzamelaar.fast_deletes:
        ids = {str(pk) for pk in rijen.values_list("pk", flat=True)}
        per_tabel.setdefault(rijen.model._meta.db_table, set()).update(ids)
    return {tabel: sorted(ids) for tabel, ids in sorted(per_tabel.items()) if ids}


def _vernietig_geschiedenis(vernietiging: Vernietiging) -> None:
    """Let the database remove the history: the runtime role itself may not (netwerk/migrations/0008_bewaren.py)."""
    functie = Func(
        F("pk"),
        Value(_delen(), output_field=models.JSONField()),
        function="vernietig_geschiedenis",
        output_field=models.IntegerField(),
    )
    Vernietiging.objects.filter(pk=vernietiging.pk).values_list(functie).get()


def vernietig_logregels(
    rijen: models.QuerySet, *, gegevens: str, grond: str, door: Lid | None, nu: datetime, **_: object
) -> int:
    """Remove lines of five years and older from a log that is only added to; of these no ids are kept.

    Which lines is up to the database: `rijen` only says which log. After a restore they are too old all the same.
    """
    functie = Func(
        Value(rijen.model._meta.db_table), function="vernietig_oude_logregels", output_field=models.IntegerField()
    )
    with transaction.atomic(), systeemcontext("remove the oldest lines of a log"):
        aantal = next(iter(Gemeente.objects.values_list(functie, flat=True)[:1]), 0)  # one row, so asked once
        if aantal:
            Vernietiging.objects.create(op=nu, door=door, gegevens=gegevens, grond=grond, aantal=aantal, rijen={})
    return aantal


def _delen() -> list[list[str]]:
    """Return [history, column, table] of every history of rows that go when the row they point at goes.

    Parts that went earlier, an answer that was taken back for example, are found by this in the history alone.
    """
    return [
        [event._meta.db_table, veld.column, veld.remote_field.model._meta.db_table]
        for event in geschiedenissen()
        for veld in _bron(event)._meta.fields
        if veld.remote_field and veld.remote_field.on_delete is CASCADE and _heeft_kolom(event, veld.column)
    ]


def _bron(event: type[models.Model]) -> type[models.Model]:
    return event.pgh_tracked_model


def _heeft_kolom(event: type[models.Model], kolom: str) -> bool:
    return kolom in {veld.column for veld in event._meta.fields}


def model_van(tabel: str) -> type[models.Model] | None:
    """Return the model of a table; None when the application no longer has it."""
    modellen = apps.get_models(include_auto_created=True)
    return next((m for m in modellen if m._meta.db_table == tabel and not m._meta.proxy), None)
