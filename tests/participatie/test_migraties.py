"""Operations that are done as one step leave what they leave one by one, and can be undone."""

import threading
from contextlib import contextmanager

import pytest
from django.apps import apps
from django.contrib.postgres.operations import AddConstraintNotValid, ValidateConstraint
from django.core.management import call_command
from django.db import connection, migrations, models, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.special import RunPython
from django.db.migrations.state import ProjectState
from pgtrigger.compiler import Trigger, UpsertTriggerSql
from pgtrigger.migrations import AddTrigger, RemoveTrigger

from participatie import geduld, migratiecontrole
from participatie.migraties import Tegelijk

ONZE_APPS = ("netwerk", "trajecten", "experimenten")
HOOGSTENS_LOS = 4


def _trigger(*, als: str = "") -> Trigger:
    vast = {"func": "RETURN NULL;", "operation": "DELETE", "pgid": "pgtrigger_proef", "table": "netwerk_proef"}
    sql = UpsertTriggerSql(**vast, hash="x", when="AFTER", **({"condition": als} if als else {}))
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


def test_trigger_that_comes_back_knows_nothing_of_the_fields_that_go(db):
    maak, voor, na = _stap(), ProjectState.from_apps(apps), ProjectState.from_apps(apps)
    maak.state_forwards("netwerk", voor)
    maak.state_forwards("netwerk", na)
    stap = Tegelijk(
        [
            RemoveTrigger("proef", "proef"),
            migrations.AddField("proef", "waarde", models.IntegerField(null=True)),
            AddTrigger("proef", _trigger(als='WHEN (OLD."waarde" IS NOT NULL)')),
        ]
    )
    stap.state_forwards("netwerk", na)

    with connection.schema_editor() as editor:
        maak.database_forwards("netwerk", editor, ProjectState.from_apps(apps), voor)
        stap.database_forwards("netwerk", editor, voor, na)
        stap.database_backwards("netwerk", editor, na, voor)

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgname = 'pgtrigger_proef'")
        assert ["waarde" in wat for (wat,) in cursor.fetchall()] == [False]


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


TABEL = "proef_in_gebruik"


@contextmanager
def _lezer(*, tot: threading.Event):
    """Somebody who reads the table in a transaction that stays open until told."""
    bezig = threading.Event()

    def lees():
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {TABEL}")
            bezig.set()
            tot.wait(10)
        connection.close()

    wie = threading.Thread(target=lees)
    wie.start()
    bezig.wait(10)
    try:
        yield
    finally:
        tot.set()
        wie.join()


@pytest.mark.django_db(transaction=True)
def test_change_of_a_table_in_use_lets_the_others_through_and_comes_again(monkeypatch):
    monkeypatch.setattr(geduld, "WACHT_OP_SLOT", 200)
    meldingen, klaar = [], threading.Event()

    def verander():
        with connection.cursor() as cursor:
            cursor.execute(f"ALTER TABLE {TABEL} ADD COLUMN naam text NOT NULL DEFAULT 'leeg'")

    def meld(regel):
        meldingen.append(regel)
        if len(meldingen) == 2:
            klaar.set()  # the reader goes home

    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE {TABEL} AS SELECT generate_series(1, 1000) AS id")
        try:
            with _lezer(tot=klaar):
                assert geduld.met_geduld(verander, verbinding=connection, meld=meld, pauze=0.2)
            cursor.execute(f"SELECT count(*), min(naam), current_setting('lock_timeout') FROM {TABEL}")
            assert cursor.fetchone() == (1000, "leeg", "0")  # with the rows that were there
        finally:
            cursor.execute(f"DROP TABLE {TABEL}")
    assert len(meldingen) >= 2
    assert meldingen[0] == "Een tabel is in gebruik. Over 0.2 seconden opnieuw (poging 1 van 30)."


def _migratie(*operaties, **rest):
    return type("Migration", (migrations.Migration,), {"operations": operaties, **rest})("0009_nieuw", "netwerk")


def _bezwaren(*operaties, **rest) -> list[str]:
    bestanden = {("netwerk", "0009_nieuw"): _migratie(*operaties, **rest)}
    return [b.wat for b in migratiecontrole.bezwaren(bestanden, uitgebracht={"netwerk": "0008_oud"}, apps=["netwerk"])]


VERPLICHT = models.TextField()
REGEL = models.CheckConstraint(condition=models.Q(x=1), name="x")


@pytest.mark.parametrize(
    ("operatie", "bezwaar"),
    [
        (migrations.RemoveField("lid", "naam"), "kolom lid.naam gaat weg"),
        (migrations.DeleteModel("Lid"), "tabel Lid gaat weg"),
        (migrations.RenameField("lid", "naam", "heet"), "iets krijgt een andere naam"),
        (migrations.AddField("lid", "x", VERPLICHT), "kolom lid.x moet gevuld zijn"),
        (migrations.AlterField("lid", "x", VERPLICHT), "kolom lid.x verandert en moet gevuld zijn"),
        (migrations.AddIndex("lid", models.Index(fields=["x"], name="x")), "een index houdt schrijven tegen"),
        (migrations.AddConstraint("lid", REGEL), "een regel leest de hele tabel met een slot"),
        (AddConstraintNotValid("lid", REGEL), None),
        (ValidateConstraint("lid", "x"), None),
        (migrations.AddField("lid", "x", models.TextField(db_default="")), None),
        (migrations.AddField("lid", "x", models.TextField(null=True)), None),
    ],
)
def test_migration_that_would_disturb_the_version_that_runs_is_named(operatie, bezwaar):
    gevonden = _bezwaren(Tegelijk([operatie]))

    assert [wat[: len(bezwaar or "")] for wat in gevonden] == ([bezwaar] if bezwaar else [])
    assert _bezwaren(operatie, mag_stoer="nobody uses it any more: version 3") == []


def test_rule_is_read_after_the_transaction_that_made_it():
    assert _bezwaren(AddConstraintNotValid("lid", REGEL), ValidateConstraint("lid", "ouder")) == []
    assert _bezwaren(Tegelijk([AddConstraintNotValid("lid", REGEL), ValidateConstraint("lid", "x")])) == [
        "een regel en het nalezen ervan houden samen het slot vast"
    ]


def test_table_that_is_new_or_a_migration_that_is_out_may_be_anything():
    maak = migrations.CreateModel("Proef", [("id", models.BigAutoField(primary_key=True))])
    assert _bezwaren(maak, migrations.AddField("proef", "x", VERPLICHT), migrations.DeleteModel("Proef")) == []
    bestanden = {("netwerk", "0009_nieuw"): _migratie(migrations.DeleteModel("Lid"))}
    assert migratiecontrole.bezwaren(bestanden, uitgebracht={"netwerk": "0009_nieuw"}, apps=["netwerk"]) == []


def test_own_migrations_that_are_not_out_yet_disturb_nobody(capsys):
    call_command("migratiecontrole")

    assert capsys.readouterr().out == "Geen bezwaren.\n"
