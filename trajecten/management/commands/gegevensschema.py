"""Write the JSON Schema of "Download mijn gegevens" into the repository, after a data set was added or changed."""

import json

from django.core.management.base import BaseCommand

from trajecten.gegevensbestand import BESTAND, schema


class Command(BaseCommand):
    help = "Schrijft het JSON-schema van Download mijn gegevens opnieuw op."

    def handle(self, **opties: object) -> None:
        BESTAND.write_text(json.dumps(schema(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        self.stdout.write(f"Geschreven: {BESTAND.name}")
