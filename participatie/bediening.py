"""What the commands at the terminal share: how they say what went wrong, and how they take turns."""

import ctypes
import fcntl
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


class Startfout(Exception):
    """Why a command stops: one Dutch sentence for the person at the terminal, shown without a traceback."""


@contextmanager
def slotbestand(pad: Path) -> Iterator[IO[str]]:
    """Open a file that locks are taken on. The system takes a lock back when its process ends, however it ends."""
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        bestand = pad.open("a+", encoding="ascii")
    except OSError as fout:
        raise Startfout(
            f"De map {pad.parent} is niet schrijfbaar. Geef uw account schrijfrechten op die map."
        ) from fout
    with bestand:
        yield bestand


def neem_alleen(bestand: IO[str]) -> bool:
    """Take a lock for this process alone. Out: False when another process holds it; nothing waits."""
    try:
        fcntl.flock(bestand, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def om_beurten(pad: Path) -> Iterator[None]:
    """Let one process at a time through; the others wait."""
    with slotbestand(pad) as bestand:
        fcntl.flock(bestand, fcntl.LOCK_EX)
        yield


_PR_SET_PDEATHSIG = 1


def stop_met_wie_startte() -> None:
    """Stop this process together with the demo that started it (STOPT_MET), also when that one was killed."""
    ouder = os.environ.get("STOPT_MET")
    if not ouder or sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != int(ouder):
        os.kill(os.getpid(), signal.SIGTERM)
