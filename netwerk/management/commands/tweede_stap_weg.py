"""For somebody who lost the phone and the recovery codes: after seeing the person, let the second step begin anew."""

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from netwerk.models import Lid
from netwerk.tweede_stap import begin_opnieuw
from participatie import muur


class Command(BaseCommand):
    help = "Haal de tweede stap van iemand weg: de app, de passkeys en de herstelcodes. Alle sessies stoppen."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="het e-mailadres van de persoon")

    def handle(self, *, email: str, **_: object) -> None:
        with transaction.atomic(), muur.systeemcontext("somebody lost the second step and was seen in person"):
            lid = Lid.objects.filter(email__iexact=email).first()
            if lid is None:
                raise CommandError("Met dit e-mailadres is er geen account.")
            begin_opnieuw(lid)
        self.stdout.write("De tweede stap is weg. Bij het inloggen stelt deze persoon een nieuwe in.")
