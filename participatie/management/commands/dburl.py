"""Print where the database is, for psql, pg_dump and scripts. An address of a server of your own holds its password."""

import os

from django.conf import settings
from django.core.management import CommandParser
from django.core.management.base import BaseCommand

from participatie import database


class Command(BaseCommand):
    help = "Toon het adres van de database. Bij een eigen server staat het wachtwoord erin."

    def add_arguments(self, parser: CommandParser) -> None:
        keuze = parser.add_mutually_exclusive_group()
        keuze.add_argument("--eigenaar", action="store_true", help="het adres voor de eigenaar van de tabellen")
        keuze.add_argument("--superuser", action="store_true", help="het adres voor de beheerder (alleen ingebouwd)")
        keuze.add_argument("--rol", action="store_true", help="alleen de naam van de rol waarmee de pagina's werken")

    def handle(self, *, eigenaar: bool, superuser: bool, rol: bool, **_: object) -> None:
        if rol:
            self.stdout.write(settings.DATABASE_APP_ROL)
            return
        wie = database.EIGENAAR if eigenaar else database.SUPERUSER if superuser else database.APP
        self.stdout.write(database.adres(os.environ, settings.VAR, wie))
