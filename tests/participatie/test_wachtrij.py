"""The queue: a job goes with the transaction, carries ids only, sees all rows, and is tried again."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob
from procrastinate.jobs import Job

from netwerk.models import Lid
from participatie.wachtrij import LATER, WERK, taak
from tests.maak.netwerk import maak_lid
from tests.wachtrij import wachtrij_leeg

gezien = []


@taak(reden="count accounts in a test")
def tel_leden(lid: str) -> None:
    gezien.append((lid, Lid.objects.count()))


@pytest.fixture(autouse=True)
def _leeg():
    gezien.clear()


def test_job_runs_as_the_runtime_role_and_sees_all_rows(db):
    lid = maak_lid()
    tel_leden.zet_klaar(lid=lid.pk)

    assert wachtrij_leeg() == [tel_leden.naam]
    assert gezien == [(str(lid.pk), 1)]
    assert not ProcrastinateJob.objects.exists()


def test_job_goes_with_the_transaction_that_asked_for_it(db):
    with transaction.atomic():
        tel_leden.zet_klaar(lid=uuid4())
        transaction.set_rollback(True)

    assert (wachtrij_leeg(), gezien) == ([], [])


def test_job_for_later_waits(db):
    tel_leden.zet_klaar(lid=uuid4(), over=timedelta(minutes=5))

    assert (wachtrij_leeg(), ProcrastinateJob.objects.count()) == ([], 1)


@pytest.mark.parametrize("waarde", ["Jan de Vries", {"naam": "Jan"}, None])
def test_job_carries_nothing_but_ids(db, waarde):
    with pytest.raises(TypeError, match="ids only"):
        tel_leden.zet_klaar(lid=waarde)


def test_job_that_fails_waits_longer_each_time_and_then_stays_as_failed():
    def besluit(pogingen: int):
        baan = Job(queue=WERK, lock=None, queueing_lock=None, task_name=tel_leden.naam, attempts=pogingen)
        return app.tasks[tel_leden.naam].get_retry_exception(exception=ValueError(), job=baan)

    assert [besluit(nummer) is not None for nummer in range(len(LATER) + 1)] == [True] * len(LATER) + [False]
    assert list(LATER) == sorted(LATER)


def test_what_waits_and_what_failed_can_be_seen_and_tried_again(db, capsys):
    call_command("wachtrij", "--stand")
    tel_leden.zet_klaar(lid=uuid4())
    tel_leden.zet_klaar(lid=(mis := uuid4()))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing' WHERE args->>'lid' = %s", [str(mis)])
        cursor.execute("UPDATE procrastinate_jobs SET status = 'failed', attempts = 4 WHERE status = 'doing'")
    call_command("wachtrij", "--stand")
    call_command("wachtrij", "--opnieuw")

    leeg, wachtend, mislukt, opnieuw = capsys.readouterr().out.splitlines()
    assert leeg == "Er wacht niets en er mislukte niets."
    assert wachtend.startswith(f"wacht: {tel_leden.naam}, 1 nu en 0 later, sinds ")
    assert mislukt == f"mislukt: {tel_leden.naam} lid={mis}, 4 keer geprobeerd"
    assert opnieuw == "1 taken staan opnieuw in de wachtrij."
    assert [baan.status for baan in ProcrastinateJob.objects.all()] == ["todo", "todo"]
