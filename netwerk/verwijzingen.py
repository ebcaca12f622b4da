"""Everything that points at a row, found by looking at the models: a table of later takes part by itself.

Apps that have a reference which must stay with who did it then, say so in their apps.py.
"""

from collections.abc import Collection, Iterator

from django.db import models
from django.db.models import ForeignKey, Q, UniqueConstraint

from participatie.geschiedenis import geschiedenissen

Model = type[models.Model]

_laat_staan: dict[str, str] = {}


def laat_staan(veld: str, reden: str) -> None:
    """Keep this reference where it is when two accounts become one. In: `app.Model.field`, and why."""
    _laat_staan[veld] = reden


def naam_van(veld: ForeignKey) -> str:
    return f"{veld.model._meta.label}.{veld.name}"


def alle(model: Model) -> list[ForeignKey]:
    """Return every field of a table that points at this model, those of many-to-many fields too; no histories."""
    eigen = geschiedenissen()
    return [
        verwijzing.field
        for verwijzing in model._meta.get_fields(include_hidden=True)
        if (verwijzing.one_to_many or verwijzing.one_to_one) and not verwijzing.concrete
        and verwijzing.related_model not in eigen
        and verwijzing.related_model._meta.managed
        and not verwijzing.related_model._meta.proxy
    ]  # fmt: skip


def te_verplaatsen(model: Model) -> list[ForeignKey]:
    return [veld for veld in alle(model) if naam_van(veld) not in _laat_staan]


def blijft_staan(model: Model) -> dict[str, str]:
    """Return {field: why} of what keeps pointing at who did it then."""
    return {naam: _laat_staan[naam] for veld in alle(model) if (naam := naam_van(veld)) in _laat_staan}


def uniek_met(veld: ForeignKey) -> Iterator[tuple[list[str], Q]]:
    """Yield (the other fields, the condition) of each rule by which two rows with the same target would clash."""
    meta = veld.model._meta
    regels = [(regel.fields, regel.condition) for regel in meta.constraints if isinstance(regel, UniqueConstraint)]
    regels += [(velden, None) for velden in meta.unique_together]
    for velden, voorwaarde in regels:
        if veld.name in velden:
            yield [naam for naam in velden if naam != veld.name], voorwaarde or Q()


def in_gebruik(model: Model, ids: list, *, behalve: Collection[str] = ()) -> set:
    """Return which of these rows something points at; one query per field. In: names of fields that do not count."""
    gebruikt = set()
    for veld in (veld for veld in alle(model) if naam_van(veld) not in behalve):
        daar = veld.model._base_manager.filter(**{f"{veld.name}__in": ids})
        gebruikt.update(daar.values_list(veld.attname, flat=True))
    return gebruikt
