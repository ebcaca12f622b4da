"""One round: as many answers as four visitors at a time get in some seconds, and the processor time that took."""

import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from django.db import connection

from participatie.meten.bezoek import Antwoord

BEZOEKERS = 4
_TIK = os.sysconf("SC_CLK_TCK")
_HOOGSTENS_ERBIJ = 30
"""Seconds that a round may last longer: time is counted in steps of 10 ms, and nothing is how fast no page is."""

Vraag = Callable[[], Antwoord]


@dataclass(frozen=True, kw_only=True)
class Ronde:
    """`tijden` in milliseconds, in order; `server` and `database` are milliseconds of processor time per answer."""

    seconden: float
    tijden: Sequence[float]
    server: float
    database: float
    bytes: int

    @property
    def per_seconde(self) -> float:
        return len(self.tijden) / self.seconden

    @property
    def processor(self) -> float:
        return self.server + self.database

    def percentiel(self, deel: float) -> float:
        """Return the time within which this part of the answers came (0.5: half of them)."""
        return self.tijden[min(len(self.tijden) - 1, int(deel * len(self.tijden)))]


def houd(vraag: Vraag, *, status: int, seconden: float, server: Iterable[int], database: Iterable[int]) -> Ronde:
    """Ask for this long, and longer when that was too short for the system to count the time that the server took.

    In: ids of the processes that serve, and of those of PostgreSQL. Raises RuntimeError at an answer with another
    status: what goes wrong quickly is not quick.
    """
    voor_server, voor_database = processortijd(server), processortijd(database)
    begin = time.monotonic()
    antwoorden: list[tuple[float, int]] = []
    with ThreadPoolExecutor(BEZOEKERS) as bezoekers:
        while not antwoorden or not _erbij(voor_server):
            if time.monotonic() > begin + seconden + _HOOGSTENS_ERBIJ:
                raise RuntimeError("the server took no processor time that can be counted")
            tot = time.monotonic() + seconden
            taken = [bezoekers.submit(_blijf_vragen, vraag, status, tot) for _ in range(BEZOEKERS)]
            antwoorden += [antwoord for taak in taken for antwoord in taak.result()]
    duur = time.monotonic() - begin
    aantal = len(antwoorden)
    return Ronde(
        seconden=duur,
        tijden=sorted(tijd for tijd, _ in antwoorden),
        server=_erbij(voor_server) * 1000 / aantal,
        database=_erbij(voor_database) * 1000 / aantal,
        bytes=antwoorden[-1][1],
    )


def _blijf_vragen(vraag: Vraag, status: int, tot: float) -> list[tuple[float, int]]:
    gekregen = []
    while not gekregen or time.monotonic() < tot:
        begin = time.perf_counter()
        antwoord = vraag()
        gekregen.append(((time.perf_counter() - begin) * 1000, len(antwoord.tekst)))
        if antwoord.status != status:
            raise RuntimeError(f"status {antwoord.status} instead of {status}")
    return gekregen


def processortijd(processen: Iterable[int]) -> dict[int, float]:
    """Return the seconds of processor time so far of each of these processes that is still there."""
    return {pid: tijd for pid in processen if (tijd := _tijd_van(pid)) is not None}


def _erbij(voor: dict[int, float]) -> float:
    """Return what the same processes took since; of one that ended meanwhile nothing is known."""
    return sum(na - voor[pid] for pid, na in processortijd(voor).items())


def _tijd_van(pid: int) -> float | None:
    try:
        velden = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return (int(velden[11]) + int(velden[12])) / _TIK


def kinderen(pid: int) -> list[int]:
    """Return the processes that this one started: of gunicorn its workers."""
    return [int(deel) for deel in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def van_postgres() -> list[int]:
    """Return the processes of the database server as far as they run here; elsewhere its time is not counted."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pid FROM pg_stat_activity")
        return [pid for (pid,) in cursor if Path(f"/proc/{pid}").exists()]
