"""How the work behind the pages is doing: what waits, what failed, and what happens at fixed times. No data of people.

Read from the tables of the queue. A job that succeeded leaves no row, so a task at a fixed time whose last turn left
none went well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from croniter import croniter
from django.db import transaction
from django.db.models import Count, Max, Min, Q
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinatePeriodicDefer, ProcrastinateWorker
from procrastinate.exceptions import ConnectorException

from participatie.wachtrij import titel_van

LEEFT = timedelta(minutes=2)
"""A worker gives a sign every ten seconds."""
SPELING = timedelta(minutes=10)
"""How much later than planned a task may begin before it counts as too late."""
HOOGSTENS = 50
"""Failures on one page; the count is of all."""


@dataclass(frozen=True, kw_only=True)
class Mislukt:
    taak: str
    titel: str
    op: datetime | None
    pogingen: int
    ids: Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class VasteTaak:
    """A task at fixed times. `stand` is one of: goed, bezig, mislukt, te_laat, nooit."""

    titel: str
    hoe_vaak: str
    laatst: datetime | None
    volgende: datetime
    stand: str
    mislukt: int


@dataclass(frozen=True, kw_only=True)
class Banen:
    """Jobs of one task with one status; `sinds` when the oldest whose turn it is was asked for."""

    taak: str
    status: str
    aantal: int
    aan_de_beurt: int
    sinds: datetime | None


@dataclass(frozen=True, kw_only=True)
class Stand:
    banen: list[Banen]
    er_werkt_iemand: bool
    wachtend: int
    oudste: datetime | None
    aantal_mislukt: int
    mislukt: list[Mislukt]
    vaste_taken: list[VasteTaak]


def stand(*, nu: datetime) -> Stand:
    banen = _banen(nu)
    wachtend = [deel for deel in banen if deel.status == "todo" and deel.aan_de_beurt]
    mislukt = sum(deel.aantal for deel in banen if deel.status == "failed")
    return Stand(
        banen=banen,
        er_werkt_iemand=ProcrastinateWorker.objects.filter(last_heartbeat__gt=nu - LEEFT).exists(),
        wachtend=sum(deel.aan_de_beurt for deel in wachtend),
        oudste=min((deel.sinds for deel in wachtend if deel.sinds), default=None),
        aantal_mislukt=mislukt,
        mislukt=_mislukt() if mislukt else [],
        vaste_taken=_vaste_taken(banen, nu=nu),
    )


def _banen(nu: datetime) -> list[Banen]:
    aan_de_beurt = Q(scheduled_at=None) | Q(scheduled_at__lte=nu)
    is_gevraagd = Q(procrastinateevent__type="deferred")
    rijen = ProcrastinateJob.objects.values_list("task_name", "status").annotate(
        aantal=Count("pk", distinct=True),
        nu=Count("pk", filter=aan_de_beurt, distinct=True),
        sinds=Min("procrastinateevent__at", filter=aan_de_beurt & is_gevraagd),
    )
    return [
        Banen(taak=taak, status=status, aantal=aantal, aan_de_beurt=nu_, sinds=sinds)
        for taak, status, aantal, nu_, sinds in rijen.order_by("task_name", "status")
    ]


def _mislukt() -> list[Mislukt]:
    rijen = ProcrastinateJob.objects.filter(status="failed")
    rijen = rijen.annotate(op=Max("procrastinateevent__at", filter=Q(procrastinateevent__type="failed")))
    return [
        Mislukt(
            taak=rij.task_name,
            titel=titel_van(rij.task_name),
            op=rij.op,
            pogingen=rij.attempts,
            ids=rij.args,
        )
        for rij in rijen.order_by("-pk")[:HOOGSTENS]
    ]


def _vaste_taken(alle: list[Banen], *, nu: datetime) -> list[VasteTaak]:
    geweest = dict(ProcrastinatePeriodicDefer.objects.values_list("task_name").annotate(op=Max("defer_timestamp")))
    taken = []
    for vast in app.periodic_registry.periodic_tasks.values():
        naam = vast.task.name
        laatst = datetime.fromtimestamp(geweest[naam], tz=nu.tzinfo) if geweest.get(naam) else None
        banen = {deel.status: deel.aantal for deel in alle if deel.taak == naam}
        taken.append(
            VasteTaak(
                titel=titel_van(naam),
                hoe_vaak=hoe_vaak(vast.cron),
                laatst=laatst,
                volgende=croniter(vast.cron, nu).get_next(datetime),
                stand=_stand(banen, laatst=laatst, had_moeten=croniter(vast.cron, nu - SPELING).get_prev(datetime)),
                mislukt=banen.get("failed", 0),
            )
        )
    return sorted(taken, key=lambda taak: taak.titel)


def _stand(banen: Mapping[str, int], *, laatst: datetime | None, had_moeten: datetime) -> str:
    if banen.get("failed"):
        return "mislukt"
    if banen.get("todo") or banen.get("doing"):
        return "bezig"
    if laatst is None:
        return "nooit"
    return "goed" if laatst >= had_moeten else "te_laat"


def hoe_vaak(cron: str) -> str:
    """Say in Dutch how often that is. In: five fields, times in UTC."""
    minuut, uur, dag, maand, weekdag = cron.split()
    if minuut.startswith("*/"):
        return f"Elke {minuut[2:]} minuten"
    if uur == "*":
        return "Elk uur"
    if (dag, maand, weekdag) == ("*", "*", "*"):
        return "Elke dag"
    return "Elke week" if (dag, maand) == ("*", "*") else "Elke maand"


def probeer_opnieuw() -> int:
    """Put what failed in the queue once more, and return how much that is.

    Of a task at fixed times one at most may wait: of two that failed the newest goes, and none when one waits already.
    Nor does what somebody else put back at the same moment.
    """
    gelukt = 0
    for baan in ProcrastinateJob.objects.filter(status="failed").order_by("-pk"):
        try:
            with transaction.atomic():
                app.job_manager.retry_job_by_id(baan.pk, timezone.now(), baan.priority, baan.queue_name, baan.lock)
        except ConnectorException:
            continue
        gelukt += 1
    return gelukt
