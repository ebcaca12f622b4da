"""Print the KPI "voorkomen dat ze zakken" between two days, exact and over everybody. For who runs the application."""

import json
from datetime import date

from django.core.management import CommandError, CommandParser
from django.core.management.base import BaseCommand
from django.db import transaction

from netwerk.models import Gemeente
from participatie.muur import systeemcontext
from trajecten.jaarcijfers import cijfers_van
from trajecten.kpi import NAMEN, Cijfers, in_procenten, tel_op


class Command(BaseCommand):
    help = "Reken uit van hoeveel inwoners op trede 3 en 4 de trede niet zakte. Laat exacte aantallen zien."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--van", required=True, type=date.fromisoformat, metavar="JJJJ-MM-DD", help="begindatum")
        parser.add_argument("--tot", required=True, type=date.fromisoformat, metavar="JJJJ-MM-DD", help="einddatum")
        parser.add_argument("--gemeente", default="", metavar="CODE", help="code van 1 gemeente, bijvoorbeeld GM0085")
        parser.add_argument("--json", action="store_true", help="schrijf JSON")

    @transaction.atomic
    def handle(self, *, van: date, tot: date, gemeente: str, json: bool, **_: object) -> None:
        if tot <= van:
            raise CommandError("De einddatum moet na de begindatum liggen.")
        with systeemcontext("the KPI on the command line"):
            gemeenten = Gemeente.objects.filter(cbs_code=gemeente) if gemeente else Gemeente.objects.all()
            ids = list(gemeenten.values_list("pk", flat=True))
        if gemeente and not ids:
            raise CommandError(f"Er is geen gemeente met code {gemeente}.")
        cijfers = tel_op(cijfers_van(gemeenten=ids, van=van, tot=tot).values())
        self.stdout.write(_als_json(cijfers) if json else _in_woorden(cijfers))


def _als_json(cijfers: Cijfers) -> str:
    return json.dumps(cijfers.als_json())


def _in_woorden(cijfers: Cijfers) -> str:
    regels = [f"{naam}: {cijfers.klassen[klasse]}" for klasse, naam in NAMEN.items()]
    regels.append(f"Cohort {cijfers.c}, zonder neutraal vertrek {cijfers.n}, te beoordelen {cijfers.b}")
    for naam, (teller, noemer) in cijfers.breuken.items():
        regels.append(f"{naam}: {in_procenten(teller, noemer) if noemer else '-'}")
    return "\n".join([*regels, f"Oordeel: {cijfers.oordeel}"])
