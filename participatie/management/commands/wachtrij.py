"""The worker: does what stands in the queue, until it is told to stop."""

import time

from django.core.management.base import BaseCommand, CommandParser
from django.db import OperationalError, connection
from django.db.models import Count, Min, Q
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from participatie import checks, werker, werkstand

EVEN_WACHTEN = 1
"""Seconds between two tries to reach the database."""


def _wacht_op_de_database() -> None:
    """Check how the installation is set up, as soon as the database answers: it may be starting again just now."""
    while True:
        try:
            checks.weiger_bij_fouten()
        except OperationalError:
            connection.close()
            time.sleep(EVEN_WACHTEN)
        else:
            return


class Command(BaseCommand):
    help = "Doet het werk dat in de wachtrij staat: mail versturen, en alles wat te lang duurt voor een pagina."
    requires_system_checks = ()  # those of wsgi.py, below: the others only cost memory

    def add_arguments(self, parser: CommandParser) -> None:
        wat = parser.add_mutually_exclusive_group()
        wat.add_argument("--stand", action="store_true", help="laat zien wat wacht en wat mislukte")
        wat.add_argument("--opnieuw", action="store_true", help="probeer alles wat mislukte nog een keer")

    def handle(self, *, stand: bool, opnieuw: bool, **_: object) -> None:
        if stand:
            self._toon_stand()
        elif opnieuw:
            self._probeer_opnieuw()
        else:
            _wacht_op_de_database()
            werker.werk()

    def _toon_stand(self) -> None:
        """Print what waits and what failed: names of tasks and ids, no data of people."""
        nu = timezone.now()
        aan_de_beurt = Q(scheduled_at=None) | Q(scheduled_at__lte=nu)
        wachtend = ProcrastinateJob.objects.filter(status__in=("todo", "doing")).values("task_name", "status")
        wachtend = wachtend.annotate(nu=Count("pk", filter=aan_de_beurt), later=Count("pk", filter=~aan_de_beurt))
        wachtend = wachtend.annotate(sinds=Min("procrastinateevent__at", filter=Q(procrastinateevent__type="deferred")))
        for rij in wachtend.order_by("task_name", "status"):
            wat = "bezig" if rij["status"] == "doing" else "wacht"
            sinds = timezone.localtime(rij["sinds"]).strftime("%d-%m-%Y %H:%M")
            self.stdout.write(f"{wat}: {rij['task_name']}, {rij['nu']} nu en {rij['later']} later, sinds {sinds}")
        mislukt = ProcrastinateJob.objects.filter(status="failed").order_by("pk")
        for baan in mislukt:
            ids = " ".join(f"{naam}={waarde}" for naam, waarde in baan.args.items())
            self.stdout.write(f"mislukt: {baan.task_name} {ids}, {baan.attempts} keer geprobeerd")
        if not wachtend and not mislukt:
            self.stdout.write("Er wacht niets en er mislukte niets.")

    def _probeer_opnieuw(self) -> None:
        self.stdout.write(f"{werkstand.probeer_opnieuw()} taken staan opnieuw in de wachtrij.")
