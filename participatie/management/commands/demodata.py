"""Build the demo, and data at scale to measure with. Each app builds its own part, the lowest first."""

import time
from collections.abc import Callable
from datetime import date

from django.contrib.auth.hashers import make_password
from django.core.management import CommandError, CommandParser
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone

import experimenten.demo
import experimenten.schaal
import netwerk.demo
import netwerk.schaal
import trajecten.demo
import trajecten.schaal
from participatie import demo, opslag
from participatie.geschiedenis import geschiedenissen
from participatie.inlezen import controleer_meteen, werk_statistiek_bij

DELEN = {
    "Netwerken, organisaties en leden": netwerk.demo.bouw,
    "Inwoners en talentprofielen": trajecten.demo.bouw,
    "Experimenten en werkbezoeken": experimenten.demo.bouw,
}

MELDINGEN = 10
"""Lines of progress while data at scale comes in."""


class Command(BaseCommand):
    help = "Maak demogegevens. Een tweede keer verandert niets, met --opnieuw begint u opnieuw."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--opnieuw", action="store_true", help="haal de demogegevens weg en maak ze opnieuw")
        parser.add_argument(
            "--schaal",
            type=int,
            default=0,
            metavar="N",
            help="maak om te meten N keer 100 leden, 1.000 werkbezoeken, 1.000 inwoners en 5.000 metingen",
        )
        parser.add_argument("--zonder-mensen", action="store_true", help="alleen met --schaal: laat de demo zelf weg")

    @transaction.atomic
    def handle(self, *, opnieuw: bool, schaal: int, zonder_mensen: bool, **_: object) -> None:
        if schaal < 0 or (zonder_mensen and not schaal):
            raise CommandError("Geef bij --schaal een getal vanaf 1. --zonder-mensen werkt alleen samen met --schaal.")
        if demo.heeft_echte_gegevens():
            raise CommandError("In de database staan echte gegevens. Daar komt geen demo bij, en er gaat niets weg.")
        if opnieuw:
            self._stap("Oude demogegevens weghalen", haal_alles_weg)
        vandaag = timezone.localdate()
        if not zonder_mensen:
            self._bouw_demo(vandaag)
        if schaal:
            self._bouw_op_schaal(schaal, vandaag)

    def _bouw_demo(self, vandaag: date) -> None:
        if demo.heeft_demonetwerk():
            self.stdout.write("De demogegevens staan er al. Er is niets veranderd. Met --opnieuw begint u opnieuw.")
            return
        for naam, bouw in DELEN.items():
            self._stap(naam, lambda bouw=bouw: bouw(vandaag=vandaag))

    def _bouw_op_schaal(self, aantal: int, vandaag: date) -> None:
        if er_al := netwerk.schaal.aantal_porties():
            self.stdout.write(f"De gegevens om te meten staan er al, {er_al} keer. Er is niets veranderd.")
            return
        begin = time.monotonic()
        wachtwoord = make_password(demo.DEMO_WACHTWOORD)
        controleer_meteen()
        for nummer in range(aantal):
            portie = netwerk.schaal.Portie(nummer=nummer, vandaag=vandaag, wachtwoord=wachtwoord)
            netwerk.schaal.bouw(portie)
            inwoners = trajecten.schaal.bouw(portie)
            experimenten.schaal.bouw(portie, inwoners)
            if (nummer + 1) * MELDINGEN // aantal > nummer * MELDINGEN // aantal:
                self.stdout.write(f"Op schaal: {nummer + 1} van {aantal}, {time.monotonic() - begin:.0f} s")
                self.stdout.flush()
        self._stap("Statistiek bijwerken", werk_statistiek_bij)

    def _stap(self, naam: str, doe: Callable[[], None]) -> None:
        self.stdout.write(f"{naam} ... ", ending="")
        self.stdout.flush()
        begin = time.monotonic()
        doe()
        self.stdout.write(f"{time.monotonic() - begin:.1f} s".replace(".", ","))


def haal_alles_weg() -> None:
    """Empty every table that hangs below a samenwerkingsverband, and every history. Reference data stays."""
    tabellen = ", ".join(["netwerk_samenwerkingsverband", *(model._meta.db_table for model in geschiedenissen())])
    opslag.leeg_bij_vastleggen()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what is still unchecked blocks TRUNCATE
        cursor.execute(f"TRUNCATE {tabellen} RESTART IDENTITY CASCADE")
        cursor.execute("DELETE FROM trajecten_talent WHERE gemeente_id IS NOT NULL")  # own talents hang on a gemeente
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
