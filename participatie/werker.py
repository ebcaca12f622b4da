"""The process that does what stands in the queue: one process, two lanes, so that mail never waits for long work.

It outlives a restart of the database, and takes up what a worker that was killed left half done.
"""

import asyncio
import logging
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import psycopg_pool
from django.db import connections
from procrastinate import exceptions
from procrastinate.contrib.django import app
from procrastinate.contrib.django.utils import connector_params
from procrastinate.jobs import DeleteJobCondition, Status
from procrastinate.psycopg_connector import PsycopgConnector

from participatie import bediening, database
from participatie.wachtrij import MAIL, WERK

logger = logging.getLogger("participatie.wachtrij")

TEGELIJK = {MAIL: 2, WERK: 1}
"""Jobs at the same time, per queue. Each has a connection with the database."""
HOOGSTENS_WACHTEN = 30
"""Seconds between two tries to reach a database that is gone."""
AFMAKEN = 8
"""Seconds that a job gets to finish when the worker is told to stop."""
TE_VAAK_GESTRAND = 3
"""A job that took so many workers with it is not tried again."""
MISLUKT_BLIJFT_UREN = 30 * 24

_WEG = (exceptions.ConnectorException, psycopg.OperationalError, psycopg_pool.PoolTimeout, OSError)


def werk() -> None:
    """Do jobs until SIGTERM, SIGINT or the end of the demo that started this process."""
    bediening.stop_met_wie_startte()
    connections.close_all()
    database.verruim_voor_werker(connections.settings["default"])
    asyncio.run(_werk())


async def _werk() -> None:
    stop = asyncio.Event()
    # Each thread keeps a connection: no more threads than jobs, and one to look up names of machines.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(sum(TEGELIJK.values()) + 1))
    for nummer in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(nummer, stop.set)
    wacht = 1
    while not stop.is_set():
        begin = time.monotonic()
        try:
            await _ronde(stop)
        except _WEG as fout:
            logger.warning("no database for the worker: %s", type(fout).__name__)
        wacht = 1 if time.monotonic() - begin > HOOGSTENS_WACHTEN * 2 else min(wacht * 2, HOOGSTENS_WACHTEN)
        await _tot(stop, hoogstens=wacht)


async def _ronde(stop: asyncio.Event) -> None:
    """Do jobs until told to stop, or until the database is gone."""
    verbinding = PsycopgConnector(kwargs=connector_params(), min_size=1, max_size=4, timeout=5)
    with app.replace_connector(verbinding):
        async with app.open_async():
            delen = [asyncio.create_task(_baan(rij, tegelijk)) for rij, tegelijk in TEGELIJK.items()]
            delen += [asyncio.create_task(_onderhoud()), asyncio.create_task(stop.wait())]
            klaar, bezig = await asyncio.wait(delen, return_when=asyncio.FIRST_COMPLETED)
            for deel in bezig:
                deel.cancel()
            await asyncio.gather(*bezig, return_exceptions=True)
            for deel in klaar:
                deel.result()


async def _baan(rij: str, tegelijk: int) -> None:
    await app.run_worker_async(
        queues=[rij],
        name=rij,
        concurrency=tegelijk,
        delete_jobs=DeleteJobCondition.SUCCESSFUL,
        shutdown_graceful_timeout=AFMAKEN,
        install_signal_handlers=False,
    )


async def _onderhoud() -> None:
    """Take up jobs whose worker is gone, and forget those that failed long ago."""
    while True:
        for baan in await app.job_manager.get_stalled_jobs():
            if baan.attempts + 1 >= TE_VAAK_GESTRAND:
                logger.error("job %s (%s) gave no answer too often", baan.id, baan.task_name)
                await app.job_manager.finish_job(baan, status=Status.FAILED, delete_job=False)
            else:
                await app.job_manager.retry_job(baan)
        await app.job_manager.delete_old_jobs(
            nb_hours=MISLUKT_BLIJFT_UREN, include_failed=True, include_cancelled=True, include_aborted=True
        )
        await asyncio.sleep(30)


async def _tot(stop: asyncio.Event, *, hoogstens: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), hoogstens)
    except TimeoutError:
        return
