"""Work after the answer: jobs in a queue in the same database (docs/besluiten/0006-wachtrij.md).

In the `taken.py` of an app, which is found by itself:

    @taak(reden="make a report")
    def maak_rapport(rapport: str) -> None: ...

    @periodiek("30 2 * * *", reden="look for what is too old")
    def ruim_op() -> None: ...

    maak_rapport.zet_klaar(rapport=rapport.pk)

A job is stored in the transaction of who asks for it: what is rolled back leaves none. It carries ids and nothing else,
runs in one transaction in which all rows can be seen, and is tried again later when it fails. So it must be possible to
do it twice. What failed for good is in the log, and shown by `manage.py wachtrij --stand`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import wraps
from uuid import UUID

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.jobs import Job
from procrastinate.manager import JobManager
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from procrastinate.tasks import Task

from participatie.muur import systeemcontext

MAIL, WERK = "mail", "werk"
"""Two queues: mail does not wait for long work."""

LATER = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
"""How long a job that failed waits, each time."""

# Over the connection of Django, also in the worker: a job that asks for another one does so in its own transaction.
_beheer = JobManager(DjangoConnector())


@dataclass(frozen=True)
class Taak:
    naam: str
    _taak: Task

    def zet_klaar(self, *, over: timedelta | None = None, **ids: UUID | int) -> None:
        """Ask for this job once the transaction is committed; with `over` not before that time has passed.

        Raises TypeError for anything but ids: the table of jobs is open to all our code, so it holds no data of people.
        """
        if fout := [naam for naam, waarde in ids.items() if not isinstance(waarde, UUID | int)]:
            raise TypeError(f"A job carries ids only, not: {', '.join(fout)}")
        kaal = {naam: str(waarde) if isinstance(waarde, UUID) else waarde for naam, waarde in ids.items()}
        wanneer = {"schedule_in": {"seconds": over.total_seconds()}} if over else {}
        _beheer.defer_job(self._taak.configure(task_kwargs=kaal, **wanneer).job)


_titels: dict[str, str] = {}


def titel_van(naam: str) -> str:
    """Return what a page calls the task with this name; one that is gone keeps the words of its name."""
    return _titels.get(naam) or naam.rpartition(".")[2].replace("_", " ").capitalize()


def taak(
    *, reden: str, rij: str = WERK, later: tuple[timedelta, ...] = LATER, titel: str = ""
) -> Callable[[Callable[..., None]], Taak]:
    """Make a function a job. In: why it may see all rows, in a few English words; UUIDs arrive as text.

    `titel` is what the beheerder reads on a page, in Dutch.
    """

    def maak(doe: Callable[..., None]) -> Taak:
        naam = _naam(doe)
        _titels[naam] = titel
        return Taak(naam, app.task(name=naam, queue=rij, retry=_Later(later))(_in_een_transactie(doe, reden)))

    return maak


def periodiek(
    cron: str, *, reden: str, later: tuple[timedelta, ...] = LATER, titel: str = "", los: bool = False
) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Run a function without arguments at these moments (cron, UTC), and one at a time.

    What was missed because no worker ran is done at the next start, when that is within a day. With `los` the function
    opens its own transactions: short ones, because it waits for something else than the database.
    """

    def maak(doe: Callable[[], None]) -> Callable[[], None]:
        naam, in_transactie = _naam(doe), doe if los else _in_een_transactie(doe, reden)
        _titels[naam] = titel

        @wraps(doe)
        def op_tijd(timestamp: int) -> None:
            in_transactie()

        werk = app.task(name=naam, queue=WERK, retry=_Later(later), lock=naam, queueing_lock=naam)(op_tijd)
        app.periodic(cron=cron)(werk)
        return in_transactie

    return maak


def _naam(doe: Callable[..., None]) -> str:
    return f"{doe.__module__}.{doe.__name__}"


def _in_een_transactie(doe: Callable[..., None], reden: str) -> Callable[..., None]:
    @wraps(doe)
    def uitvoeren(**ids: object) -> None:
        with transaction.atomic(), systeemcontext(reden):
            doe(**ids)

    return uitvoeren


class _Later(BaseRetryStrategy):
    """Wait longer every time, and give up after the last."""

    def __init__(self, later: tuple[timedelta, ...]) -> None:
        self.later = later

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if job.attempts >= len(self.later):
            return None
        return RetryDecision(retry_in={"seconds": self.later[job.attempts].total_seconds()})
