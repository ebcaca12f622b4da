"""The worker: does what stands in the queue, until it is told to stop."""

import time

from django.core.management.base import BaseCommand, CommandParser
from django.db import OperationalError, connection
from django.utils import timezone

from participatie import checks, werker, werkstand

EVEN_WACHTEN = 1
"""Seconds between two tries to reach the database."""
WACHTEND = {"todo": "wacht", "doing": "bezig"}


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
        stand = werkstand.stand(nu=timezone.now())
        for banen in stand.banen:
            if wat := WACHTEND.get(banen.status):
                sinds = f", sinds {timezone.localtime(banen.sinds):%d-%m-%Y %H:%M}" if banen.sinds else ""
                later = banen.aantal - banen.aan_de_beurt
                self.stdout.write(f"{wat}: {banen.taak}, {banen.aan_de_beurt} nu en {later} later{sinds}")
        for baan in stand.mislukt:
            ids = " ".join(f"{naam}={waarde}" for naam, waarde in baan.ids.items())
            self.stdout.write(f"mislukt: {baan.taak} {ids}, {baan.pogingen} keer geprobeerd")
        if meer := stand.aantal_mislukt - len(stand.mislukt):
            self.stdout.write(f"mislukt: nog {meer}, ouder dan deze")
        if not stand.mislukt and not any(banen.status in WACHTEND for banen in stand.banen):
            self.stdout.write("Er wacht niets en er mislukte niets.")

    def _probeer_opnieuw(self) -> None:
        self.stdout.write(f"{werkstand.probeer_opnieuw()} taken staan opnieuw in de wachtrij.")
