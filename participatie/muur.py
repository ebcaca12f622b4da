"""Whom the database works for. Its policies read two values that live no longer than the transaction.

`app.gebruiker` is the id of who is logged in; `app.systeem` the reason why work is done for nobody in particular;
`app.inloggen` opens the table of accounts to who is about to log in. Without any of them the database shows no rows
with data of people (quality.md 3.2).
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection
from psycopg.pq import TransactionStatus

logger = logging.getLogger("participatie.muur")


def werk_voor(gebruiker: UUID | None) -> None:
    """From here to the end of the transaction, show what this person may see; None shows nothing."""
    _zet("app.gebruiker", str(gebruiker or ""))


@contextmanager
def tijdens_inloggen() -> Iterator[None]:
    """Let the block find the account of somebody who is not logged in yet."""
    with _tijdelijk("app.inloggen", "ja"):
        yield


@contextmanager
def systeemcontext(reden: str) -> Iterator[None]:
    """Let the block see all rows, and write in the log why. For jobs, commands and the steps before somebody is known.

    In: the reason in a few English words, without data of people. Must run inside a transaction.
    """
    logger.info("systeemcontext: %s", reden)
    with _tijdelijk("app.systeem", reden):
        yield


@contextmanager
def _tijdelijk(naam: str, waarde: str) -> Iterator[None]:
    vorige = _lees(naam)
    _zet(naam, waarde)
    try:
        yield
    finally:
        if connection.connection.info.transaction_status != TransactionStatus.INERROR:  # that takes its values with it
            _zet(naam, vorige)


def _zet(naam: str, waarde: str) -> None:
    """Set a value for this transaction only: one that outlives it would serve the next request on this connection."""
    if not connection.in_atomic_block:
        raise RuntimeError("Only inside a transaction: outside of one the value is gone at once.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [naam, waarde])


def _lees(naam: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting(%s, true), '')", [naam])
        return cursor.fetchone()[0]
