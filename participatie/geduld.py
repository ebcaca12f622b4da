"""Changing tables that are in use: wait a short time, let the others through, and try again."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import OperationalError
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg.errors import LockNotAvailable

WACHT_OP_SLOT = 2000
"""Milliseconds that a change waits for a table, and everybody who comes after it with it."""
HOE_VAAK = 30
PAUZE = 2
_SLEUTEL = 7_221_605
"""Of the lock that one migrate holds while others wait."""


@contextmanager
def alleen(verbinding: BaseDatabaseWrapper) -> Iterator[None]:
    """Let one process at a time change tables. The lock goes with the connection, however that ends."""
    with verbinding.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_SLEUTEL])
    try:
        yield
    finally:
        if verbinding.is_usable():
            with verbinding.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_SLEUTEL])


def met_geduld(
    doe: Callable[[], object],
    *,
    verbinding: BaseDatabaseWrapper,
    meld: Callable[[str], object],
    pauze: float = PAUZE,
) -> bool:
    """Do it, and again when a table is in use. Must be possible to do again after it stopped half way.

    Out: False when the tables stayed in use.
    """
    vorige = _slot(verbinding, f"{WACHT_OP_SLOT}ms")
    try:
        for poging in range(1, HOE_VAAK + 1):
            try:
                doe()
            except OperationalError as fout:
                if not isinstance(fout.__cause__, LockNotAvailable):
                    raise
                meld(f"Een tabel is in gebruik. Over {pauze} seconden opnieuw (poging {poging} van {HOE_VAAK}).")
                time.sleep(pauze)
            else:
                return True
        return False
    finally:
        if verbinding.is_usable():
            _slot(verbinding, vorige)


def _slot(verbinding: BaseDatabaseWrapper, duur: str) -> str:
    """Set how long to wait for a lock, and return how long it was."""
    with verbinding.cursor() as cursor:
        cursor.execute("SELECT current_setting('lock_timeout')")
        [(vorige,)] = cursor.fetchall()
        cursor.execute("SELECT set_config('lock_timeout', %s, false)", [duur])
    return vorige
