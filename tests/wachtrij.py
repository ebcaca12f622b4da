"""The queue in tests: its jobs are done here and now, out of the real tables, as the runtime role."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from procrastinate.contrib.django import app

from tests.muren import in_de_rol_van_de_app

_ER_WACHT = """SELECT EXISTS (SELECT FROM procrastinate_jobs
    WHERE status = 'todo' AND coalesce(scheduled_at, now()) <= now())"""
_NEEM = "SELECT id, task_name, args FROM procrastinate_fetch_job_v2(NULL, NULL)"
_KLAAR = "SELECT procrastinate_finish_job_v1(%s, 'succeeded', true)"


def wachtrij_leeg() -> list[str]:
    """Do every job that is due, as the worker does, and return their names. A job that fails fails the test."""
    gedaan = []
    with in_de_rol_van_de_app(), _buiten_de_telling():
        while (baan := _volgende()) is not None:
            sleutel, naam, ids = baan
            app.tasks[naam](**ids)
            _vraag(_KLAAR, [sleutel])
            gedaan.append(naam)
    return gedaan


def werk_daarna(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Do what a request left in the queue, as soon as it is answered."""

    def middleware(request: HttpRequest) -> HttpResponse:
        antwoord = get_response(request)
        if _er_wacht_werk():
            wachtrij_leeg()
        return antwoord

    return middleware


@contextmanager
def _buiten_de_telling() -> Iterator[None]:
    """A test that counts queries counts those of the page."""
    telt, connection.force_debug_cursor = connection.force_debug_cursor, False
    try:
        yield
    finally:
        connection.force_debug_cursor = telt


def _er_wacht_werk() -> bool:
    connection.ensure_connection()
    return connection.connection.execute(_ER_WACHT).fetchone()[0]


def _volgende() -> tuple[int, str, dict] | None:
    sleutel, naam, ids = _vraag(_NEEM)
    return None if sleutel is None else (sleutel, naam, json.loads(ids))


def _vraag(sql: str, waarden: list | None = None) -> tuple:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, waarden)
        return cursor.fetchone()
