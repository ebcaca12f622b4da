"""Keep nothing longer than the rules say. The worker runs it every night (netwerk/taken.py).

After a restore run it once with --herhaal, before people log in.
"""

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from netwerk import bewaarvragen, herhaling, vernietigingenbestand, vernietigingslijsten
from netwerk.models import Lid
from netwerk.rollen import TOEZICHT, heeft_rol
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext


class Command(BaseCommand):
    help = (
        "Ruimt op wat weggegooid is, vraagt mensen of zij willen blijven, en zet op een lijst wat te oud is. "
        "Wat op die lijst staat gaat pas weg als iemand het op /bewaren/ goedkeurt."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        wat = parser.add_mutually_exclusive_group()
        wat.add_argument("--proef", action="store_true", help="laat zien wat te oud is; verandert niets")
        wat.add_argument(
            "--herhaal",
            action="store_true",
            help="na het terugzetten van een reservekopie: vernietig opnieuw wat daarmee terugkwam",
        )
        parser.add_argument(
            "--door", metavar="MAILADRES", help="wie de lijst maakt; iemand anders moet haar goedkeuren"
        )

    @transaction.atomic
    def handle(self, *, proef: bool, herhaal: bool, door: str | None, **_: object) -> None:
        with systeemcontext("bewaartermijnen: find and remove what is kept too long"):
            if herhaal:
                self._herhaal()
                return
            maker = self._maker(door)
            self._toon()
            if not proef:
                self._doe(maker)

    def _maker(self, adres: str | None) -> Lid | None:
        if adres is None:
            return None
        lid = Lid.objects.filter(email__iexact=adres, is_active=True).first()
        if lid is None or not heeft_rol(lid, *TOEZICHT):
            namen = " of ".join(Rolsoort(rol).label for rol in TOEZICHT)
            raise CommandError(f"Er is geen {namen} met dit mailadres.")
        return lid

    def _toon(self) -> None:
        """Print what is too old and why: ids and dates, no names."""
        gevonden = vernietigingslijsten.zoek_verlopen(nu=timezone.now())
        for (verband, gemeente), vondsten in gevonden.items():
            self.stdout.write(f"gemeente {gemeente}" if gemeente else f"samenwerkingsverband {verband}")
            for vondst in vondsten:
                self.stdout.write(f"  {vondst.termijn.gegevens}: {len(vondst.rijen)} ({vondst.termijn.reden})")
                for sleutel, dag in vondst.rijen:
                    self.stdout.write(f"    {sleutel} vanaf {dag.isoformat()}")
        if not gevonden:
            self.stdout.write("Er is niets te oud.")

    def _doe(self, maker: Lid | None) -> None:
        nu = timezone.now()
        if aangevuld := vernietigingenbestand.vul_aan():
            self.stdout.write(f"{aangevuld} vernietigingen stonden nog niet in het bestand buiten de database.")
        for gegevens, aantal in vernietigingslijsten.ruim_op(nu=nu).items():
            self.stdout.write(f"{gegevens}: {aantal} voorgoed weggehaald.")
        self.stdout.write(f"{bewaarvragen.stel_vragen(nu=nu)} mensen gevraagd of wij hun gegevens bewaren.")
        lijsten = vernietigingslijsten.stel_voor(nu=nu, door=maker)
        self.stdout.write(f"{len(lijsten)} lijsten gemaakt. Keur ze goed of af op /bewaren/.")

    def _herhaal(self) -> None:
        uitkomst = herhaling.herhaal(nu=timezone.now())
        for tabel, aantal in uitkomst.vernietigd.items():
            self.stdout.write(f"{tabel}: {aantal} opnieuw vernietigd.")
        if not uitkomst.vernietigd:
            self.stdout.write("Er kwam niets terug wat vernietigd was.")
        if uitkomst.gebleven:
            namen = ", ".join(uitkomst.gebleven)
            raise CommandError(f"Niet alles kon weg, want iets anders heeft het nodig: {namen}.")
