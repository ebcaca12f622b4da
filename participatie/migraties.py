"""Migrations that stay quick with many tables that point at each other."""

from collections.abc import Sequence

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.fields import FieldOperation
from django.db.migrations.operations.models import IndexOperation, ModelOperation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger, RemoveTrigger


class Tegelijk(Operation):
    """Do several operations as one step: each finds the models as they are after the last of them.

    Django draws all models that point at each other again after every operation, and here nearly all do: that took nine
    tenths of the time of a migration. In: operations that go together. A table is made whole: what adds something to a
    model that is made in the same step, and what reads or writes rows by models (RunPython), stands outside.
    """

    reversible = True
    reduces_to_sql = True

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = operations
        self.reversible = all(deel.reversible for deel in operations)

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        getekend = state.__dict__.pop("apps", None)
        for deel in self.operations:
            deel.state_forwards(app_label, state)
        if getekend is not None and not any(_verandert_modellen(deel) for deel in self.operations):
            state.__dict__["apps"] = getekend

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for deel in self.operations:
            deel.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        for deel in reversed(self.operations):
            # What does not change a model, such as a wall, may be of one that is gone after this step. A trigger that
            # comes back is as it was before.
            naar = to_state if _verandert_modellen(deel) or isinstance(deel, RemoveTrigger) else from_state
            deel.database_backwards(app_label, schema_editor, from_state, naar)

    def describe(self) -> str:
        return "; ".join(deel.describe() for deel in self.operations)


class BeginGeschiedenis(Operation):
    """Let a history begin with what every row is now; without it the nightly comparison finds rows of before.

    In: the model of the events, and the table they are about.
    """

    reversible = True
    reduces_to_sql = True

    def __init__(self, model: str, *, tabel: str) -> None:
        self.model = model
        self.tabel = tabel

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Rows are no part of Django's picture."""

    def database_forwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        event = to_state.apps.get_model(app_label, self.model)._meta
        kolommen = [veld.column for veld in event.concrete_fields if not veld.name.startswith("pgh_")]
        zelf = ["id"] if "pgh_obj" in {veld.name for veld in event.concrete_fields} else []
        naar = ", ".join([*kolommen, *(["pgh_obj_id"] if zelf else []), "pgh_label", "pgh_created_at", "pgh_context"])
        van = ", ".join([*kolommen, *zelf, "'insert'", "clock_timestamp()", """'{"systeem": "the history begins"}'"""])
        # Names of tables and columns of our own models.
        schema_editor.execute(f"INSERT INTO {event.db_table} ({naar}) SELECT {van} FROM {self.tabel}")  # noqa: S608

    def database_backwards(
        self, app_label: str, schema_editor: BaseDatabaseSchemaEditor, from_state: ProjectState, to_state: ProjectState
    ) -> None:
        """The table of the history goes, and its rows with it."""

    def describe(self) -> str:
        return f"Begin the history {self.model}"


def _verandert_modellen(operation: Operation) -> bool:
    """Whether the models have to be drawn again. Triggers are no part of a drawing that anybody reads."""
    is_trigger = isinstance(operation, (AddTrigger, RemoveTrigger))
    return isinstance(operation, (ModelOperation, FieldOperation, IndexOperation)) and not is_trigger
