"""Django's migrate, that never holds up the readers of a running installation.

A change of a table waits for whoever is using it, and everybody who comes after waits behind it. So it waits 2 seconds
and not longer, lets the others through, and tries again. Two of them take turns: a second one finds nothing to do.
"""

from django.core.management import CommandError
from django.core.management.commands import migrate
from django.db import connections

from participatie.geduld import alleen, met_geduld


class Command(migrate.Command):
    def handle(self, *args: object, **opties: object) -> None:
        verbinding = connections[opties["database"]]
        with alleen(verbinding):
            gelukt = met_geduld(
                lambda: super(Command, self).handle(*args, **opties),
                verbinding=verbinding,
                meld=self.stdout.write,
            )
        if not gelukt:
            raise CommandError(
                "De tabellen bleven te lang in gebruik. Er is niets half gedaan. Probeer het later nog eens."
            )
