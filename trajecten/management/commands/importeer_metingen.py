"""Read in inwoners, trajecten and metingen of another system. Without --uitvoeren it only says what it would do."""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management import CommandError, CommandParser
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from netwerk.models import Gemeente
from participatie.muur import systeemcontext
from trajecten.metingen_inlezen import Plan, Uitkomst, maak_plan, voer_uit
from trajecten.models import Inwoner

NAMEN = {
    Uitkomst.NIEUW: "nieuw",
    Uitkomst.WIJZIGT: "wijzigt",
    Uitkomst.ONGEWIJZIGD: "verandert niets",
    Uitkomst.FOUT: "fout, wordt overgeslagen",
}


class Command(BaseCommand):
    help = "Lees inwoners, trajecten en metingen in uit een CSV of XLSX. Eerst kijken, met --uitvoeren echt."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("bestand", type=Path, metavar="BESTAND", help="CSV of XLSX, 1 rij per meting")
        parser.add_argument("--uitvoeren", action="store_true", help="schrijf het ook echt")

    @transaction.atomic
    def handle(self, *, bestand: Path, uitvoeren: bool, **_: object) -> None:
        try:
            inhoud = bestand.read_bytes()
        except OSError as fout:
            raise CommandError(f"Dit bestand kan niet gelezen worden: {bestand}") from fout
        nu = timezone.now()
        with systeemcontext("read in metingen from a file"):
            try:
                plan = maak_plan(
                    inhoud,
                    gemeenten=Gemeente.objects.all(),
                    bekend=Inwoner.objects.all(),
                    door=None,
                    nu=nu,
                    vandaag=timezone.localdate(nu),
                    hoogstens=None,
                )
            except ValidationError as fout:
                raise CommandError(" ".join(fout.messages)) from fout
            self._zeg_wat_er_gebeurt(plan)
            if uitvoeren:
                voer_uit(plan)
        self.stdout.write("Ingelezen." if uitvoeren else "Er is niets veranderd. Met --uitvoeren wordt dit ingelezen.")

    def _zeg_wat_er_gebeurt(self, plan: Plan) -> None:
        for regel in plan.regels:
            for kolom, fout in regel.fouten:
                self.stderr.write(f"Rij {regel.nummer}, kolom {kolom}: {fout}")
            if regel.let_op:
                self.stderr.write(f"Rij {regel.nummer}: {regel.let_op}")
        for uitkomst, aantal in plan.aantallen().items():
            self.stdout.write(f"{aantal} {'rij' if aantal == 1 else 'rijen'}: {NAMEN[uitkomst]}")
        self.stdout.write(
            f"Samen {len(plan.inwoners)} inwoners, {len(plan.trajecten)} trajecten, "
            f"{len(plan.metingen)} metingen erbij."
        )
