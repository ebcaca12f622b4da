"""Begin a new samenwerkingsverband: for who runs the installation. The rest happens in the browser, on /beheer/."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from netwerk import startkit
from netwerk.models import Lid, Samenwerkingsverband
from participatie.muur import systeemcontext


class Command(BaseCommand):
    help = (
        "Begint een nieuw samenwerkingsverband met één gemeente en één functioneel beheerder. "
        "Die logt in met een code per mail en vult de rest in op /beheer/."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("naam", help="naam van het samenwerkingsverband")
        parser.add_argument("--gemeente", required=True, help="naam van de eerste gemeente")
        parser.add_argument("--cbs-code", required=True, help="CBS-code van die gemeente, zoals GM0085")
        parser.add_argument("--beheerder", required=True, help="naam van de eerste functioneel beheerder")
        parser.add_argument("--email", required=True, help="mailadres van de beheerder")

    @transaction.atomic
    def handle(self, *, naam: str, gemeente: str, cbs_code: str, beheerder: str, email: str, **_: object) -> None:
        slug = slugify(naam)[:50]
        with systeemcontext("netwerk_beginnen: make an empty network and its first beheerder"):
            if al := startkit.gemeente_van(cbs_code):
                raise CommandError(f"{al.naam} hoort al bij {al.samenwerkingsverband.naam}.")
            if not slug or Samenwerkingsverband.objects.filter(slug=slug).exists():
                raise CommandError("Er is al een samenwerkingsverband met deze naam. Kies een andere.")
            if Lid.objects.filter(email__iexact=email).exists():
                raise CommandError("Dit mailadres heeft al een account. Kies een ander adres.")
            try:
                validate_email(email)
                startkit.begin(
                    naam=naam,
                    slug=slug,
                    gemeente=gemeente,
                    cbs_code=cbs_code,
                    beheerder=beheerder,
                    email=email,
                    nu=timezone.now(),
                    vandaag=timezone.localdate(),
                )
            except ValidationError as fout:
                raise CommandError(" ".join(fout.messages)) from fout
        self.stdout.write(f"{naam} is begonnen. {beheerder} kan inloggen met een code en gaat verder op /beheer/.")
