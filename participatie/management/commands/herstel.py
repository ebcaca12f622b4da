"""Put a backup back into an empty installation."""

import os
import time
from pathlib import Path

from django.core.management import CommandParser
from django.core.management.base import BaseCommand

from participatie import herstel
from participatie.reservekopie import lees_sleutel

SLEUTEL = os.environ.get("RESERVEKOPIE_SLEUTEL")


class Command(BaseCommand):
    help = "Zet een reservekopie terug in een lege database en een lege map met bestanden."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("map", type=Path, help="map met de reservekopie")
        parser.add_argument("--sleutel", type=Path, default=SLEUTEL, help="bestand met de sleutel")

    def handle(self, *, map: Path, sleutel: str | Path | None, **_: object) -> None:  # noqa: A002 - the word at the terminal
        begin = time.monotonic()
        herstel.zet_terug(map, sleutel=lees_sleutel(Path(sleutel) if sleutel else None), meld=self._meld)
        self._meld(f"Klaar in {time.monotonic() - begin:.0f} seconden. Iedereen logt opnieuw in.")
        self._meld("Gebruik dezelfde SECRET_KEY als toen: anders koppelt iedereen de app met codes opnieuw.")

    def _meld(self, regel: str) -> None:
        self.stdout.write(regel)
        self.stdout.flush()
