"""Look after the files of people: scan what waits, tidy up, and say what is wrong. Run it every hour.

Ends with an error when a file is missing or was changed, so that whoever runs it hears about it.
"""

from django.core.management import CommandError
from django.core.management.base import BaseCommand
from django.utils import timezone

from participatie.bestandscontrole import controleer


class Command(BaseCommand):
    help = "Scant bestanden die wachten, ruimt losse bestanden op en meldt wat kwijt of veranderd is."

    def handle(self, **opties: object) -> None:
        uit = controleer(nu=timezone.now())
        self.stdout.write(
            f"{uit.vrijgegeven} bestanden vrijgegeven, {uit.geweigerd} geweigerd, {uit.wacht_nog} wachten nog. "
            f"{uit.voorgoed_weg} voorgoed weggehaald, {uit.wezen} losse bestanden opgeruimd."
        )
        if mis := [*(f"kwijt: {pk}" for pk in uit.kwijt), *(f"veranderd: {pk}" for pk in uit.veranderd)]:
            raise CommandError("\n".join(["Er is iets mis met deze bestanden:", *mis]))
