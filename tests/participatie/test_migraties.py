"""Operations that are done as one step leave what they leave one by one, and can be undone."""

import pytest
from django.apps import apps
from django.db import connection, migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.special import RunPython
from django.db.migrations.state import ProjectState
from pgtrigger.compiler import Trigger, UpsertTriggerSql
from pgtrigger.migrations import AddTrigger

from participatie.migraties import Tegelijk

ONZE_APPS = ("netwerk", "trajecten", "experimenten")
HOOGSTENS_LOS = 4


def _trigger() -> Trigger:
    sql = UpsertTriggerSql(
        func="RETURN NULL;", hash="x", operation="DELETE", pgid="pgtrigger_proef", table="netwerk_proef", when="AFTER"
    )
    return Trigger(name="proef", sql=sql)


def _stap() -> Tegelijk:
    return Tegelijk(
        [
            migrations.CreateModel("Proef", [("id", models.BigAutoField(primary_key=True))]),
            AddTrigger("proef", _trigger()),
            migrations.CreateModel(
                "ProefDeel",
                [
                    ("id", models.BigAutoField(primary_key=True)),
                    ("proef", models.ForeignKey("netwerk.proef", models.CASCADE)),
                ],
            ),
        ]
    )


def test_step_makes_tables_that_point_at_each_other_and_takes_them_away_again(db):
    stap, voor, na = _stap(), ProjectState.from_apps(apps), ProjectState.from_apps(apps)
    stap.state_forwards("netwerk", na)

    with connection.schema_editor() as editor:
        stap.database_forwards("netwerk", editor, voor, na)
    er = {"netwerk_proef", "netwerk_proefdeel"}
    assert er <= set(connection.introspection.table_names())

    with connection.schema_editor() as editor:
        stap.database_backwards("netwerk", editor, na, voor)
    assert not er & set(connection.introspection.table_names())


def test_models_are_drawn_again_only_when_they_change():
    stand = ProjectState.from_apps(apps)
    getekend = stand.apps

    Tegelijk([migrations.RunSQL("SELECT 1")]).state_forwards("netwerk", stand)
    assert stand.apps is getekend

    _stap().state_forwards("netwerk", stand)
    assert stand.apps.get_model("netwerk", "proef")


def test_step_that_holds_something_for_good_cannot_be_undone():
    assert _stap().reversible
    assert not Tegelijk([RunPython(RunPython.noop)]).reversible


@pytest.mark.parametrize("app", ONZE_APPS)
def test_migration_does_its_operations_together(app):
    """One by one they take ten times as long, on every first start and in every run of the suite."""
    stappen = {
        naam: len(migratie.operations)
        for (van, naam), migratie in MigrationLoader(None).disk_migrations.items()
        if van == app
    }

    assert {naam: aantal for naam, aantal in stappen.items() if aantal > HOOGSTENS_LOS} == {}
