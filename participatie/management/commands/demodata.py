"""Build the demo, and data at scale to measure with. Each app builds its own part, the lowest first."""

import time
from collections.abc import Callable

from django.core.management import CommandError, CommandParser
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone

import experimenten.demo
import netwerk.demo
import trajecten.demo
from participatie import demo

DELEN = {
    "Netwerken, organisaties en leden": netwerk.demo.bouw,
    "Inwoners en talentprofielen": trajecten.demo.bouw,
    "Experimenten en werkbezoeken": experimenten.demo.bouw,
}


class Command(BaseCommand):
    help = "Maak demogegevens. Een tweede keer verandert niets, met --opnieuw begint u opnieuw."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--opnieuw", action="store_true", help="haal de demogegevens weg en maak ze opnieuw")

    @transaction.atomic
    def handle(self, *, opnieuw: bool, **_: object) -> None:
        if demo.heeft_echte_gegevens():
            raise CommandError("In de database staan echte gegevens. Daar komt geen demo bij, en er gaat niets weg.")
        if opnieuw:
            self._stap("Oude demogegevens weghalen", haal_alles_weg)
        if demo.heeft_gegevens():
            self.stdout.write("De demogegevens staan er al. Er is niets veranderd. Met --opnieuw begint u opnieuw.")
            return
        vandaag = timezone.localdate()
        for naam, bouw in DELEN.items():
            self._stap(naam, lambda bouw=bouw: bouw(vandaag=vandaag))

    def _stap(self, naam: str, doe: Callable[[], None]) -> None:
        self.stdout.write(f"{naam} ... ", ending="")
        self.stdout.flush()
        begin = time.monotonic()
        doe()
        self.stdout.write(f"{time.monotonic() - begin:.1f} s".replace(".", ","))


def haal_alles_weg() -> None:
    """Empty every table that hangs below a samenwerkingsverband. Reference data does not, and stays."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what is still unchecked blocks TRUNCATE
        cursor.execute("TRUNCATE netwerk_samenwerkingsverband RESTART IDENTITY CASCADE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
