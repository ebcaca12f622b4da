"""Write a backup of everything that cannot be made again, while people go on working."""

import os
import time
from pathlib import Path

from django.core.management import CommandParser
from django.core.management.base import BaseCommand
from django.utils import timezone

from participatie import reservekopie
from participatie.bediening import Startfout

SLEUTEL = os.environ.get("RESERVEKOPIE_SLEUTEL")
WAARSCHUWING = "Bewaar hem ook ergens anders: zonder hem is niets te lezen."


class Command(BaseCommand):
    help = "Maakt een reservekopie van de database en de bestanden van mensen in een nieuwe map."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("map", nargs="?", type=Path, help="map die nog niet bestaat, of leeg is")
        parser.add_argument(
            "--sleutel",
            type=Path,
            default=SLEUTEL,
            help="bestand met de sleutel om te versleutelen",
        )
        parser.add_argument("--nieuwe-sleutel", type=Path, metavar="BESTAND", help="maak alleen een sleutel")

    def handle(self, *, map: Path | None, sleutel: str | Path | None, nieuwe_sleutel: Path | None, **_: object) -> None:  # noqa: A002 - the word at the terminal
        if nieuwe_sleutel:
            reservekopie.maak_sleutel(nieuwe_sleutel)
            self.stdout.write(f"De sleutel staat in {nieuwe_sleutel}. {WAARSCHUWING}")
            return
        if map is None:
            raise Startfout("Zeg in welke map de reservekopie komt: manage.py reservekopie MAP")
        begin = time.monotonic()
        geheim = reservekopie.lees_sleutel(Path(sleutel) if sleutel else None)
        klaar = reservekopie.maak(map, sleutel=geheim, nu=timezone.now(), meld=self._meld)
        duur = f"{time.monotonic() - begin:.0f} seconden"
        self._meld(f"Klaar: {map}, {reservekopie.leesbaar(klaar.bytes)} in {duur}.")
        if geheim is None:
            self._meld("Let op: deze kopie is niet versleuteld. Wie de map heeft, leest alles.")

    def _meld(self, regel: str) -> None:
        self.stdout.write(regel)
        self.stdout.flush()
