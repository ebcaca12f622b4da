"""Whom the database works for. Its policies read two values that live no longer than the transaction.

`app.gebruiker` is the id of who is logged in; `app.systeem` the reason why work is done for nobody in particular;
`app.inloggen` opens the table of accounts to who is about to log in. Without any of them the database shows no rows
with data of people (quality.md 3.2).
"""

import json
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection
from psycopg.pq import TransactionStatus

logger = logging.getLogger("participatie.muur")

_GESCHIEDENIS = "pghistory.context_metadata"
"""Where the triggers of pghistory look for who made a change, and why."""

_ZET = "SELECT set_config(naam, waarde, true) FROM unnest(%s::text[], %s::text[]) AS w (naam, waarde)"
_LEES = "SELECT naam, coalesce(current_setting(naam, true), '') FROM unnest(%s::text[]) AS n (naam)"


def werk_voor(gebruiker: UUID | None) -> None:
    """From here to the end of the transaction, show what this person may see; None shows nothing.

    What is changed carries this person in its history.
    """
    wie = str(gebruiker or "")
    _zet({"app.gebruiker": wie, _GESCHIEDENIS: json.dumps({"gebruiker": wie}) if wie else ""})


@contextmanager
def tijdens_inloggen() -> Iterator[None]:
    """Let the block find the account of somebody who is not logged in yet."""
    with _tijdelijk({"app.inloggen": "ja"}):
        yield


@contextmanager
def systeemcontext(reden: str) -> Iterator[None]:
    """Let the block see all rows, and write in the log why. For jobs, commands and the steps before somebody is known.

    In: the reason in a few English words, without data of people. Must run inside a transaction.
    """
    logger.info("systeemcontext: %s", reden)
    with _tijdelijk({"app.systeem": reden}, in_de_geschiedenis={"systeem": reden}):
        yield


@contextmanager
def met_reden(reden: str) -> Iterator[None]:
    """Write down in the history why the block changes what it changes. In: the words of who changes it."""
    with _tijdelijk({}, in_de_geschiedenis={"reden": reden}):
        yield


@contextmanager
def _tijdelijk(waarden: dict[str, str], *, in_de_geschiedenis: dict[str, str] | None = None) -> Iterator[None]:
    """Set these values for the block. What goes into the history is added to what stands there already."""
    vorige = _lees([*waarden, _GESCHIEDENIS] if in_de_geschiedenis else waarden)
    if in_de_geschiedenis:
        waarden = waarden | {_GESCHIEDENIS: json.dumps(json.loads(vorige[_GESCHIEDENIS] or "{}") | in_de_geschiedenis)}
    _zet(waarden)
    try:
        yield
    finally:
        if connection.connection.info.transaction_status != TransactionStatus.INERROR:  # that takes its values with it
            _zet(vorige)


def _zet(waarden: dict[str, str]) -> None:
    """Set values for this transaction only: what outlives it would serve the next request on this connection."""
    if not connection.in_atomic_block:
        raise RuntimeError("Only inside a transaction: outside of one the value is gone at once.")
    with connection.cursor() as cursor:
        cursor.execute(_ZET, [[*waarden], [*waarden.values()]])


def _lees(namen: Iterable[str]) -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute(_LEES, [[*namen]])
        return dict(cursor.fetchall())
