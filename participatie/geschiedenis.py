"""What was changed, when and by whom: triggers in the database write it down, also for bulk updates and raw SQL.

The runtime role adds rows to a history and changes none (netwerk.muur.Muur with `alleen_erbij`). Who and why come from
`participatie.muur`, which sets them for the transaction.
"""

from collections.abc import Callable, Collection

import pghistory
from django.apps import apps
from django.db import models
from pghistory.models import Event

Model = type[models.Model]


def met_geschiedenis(*, zonder: Collection[str] = ()) -> Callable[[Model], Model]:
    """Keep the history of a model in `<Model>Event`. In: names of fields that are never kept, such as a password."""
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=[*zonder],
        context_field=pghistory.ContextJSONField(),
        context_id_field=None,
    )


def koppeling_met_geschiedenis(koppeling: Model) -> Model:
    """The same for the table between two models: decorates a proxy of the `through` of a many-to-many field."""
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.DeleteEvent(),
        obj_field=None,
        context_field=pghistory.ContextJSONField(),
        context_id_field=None,
    )(koppeling)


def geschiedenissen() -> list[Model]:
    """Return the model of every history there is."""
    return [model for model in apps.get_models() if issubclass(model, Event)]
