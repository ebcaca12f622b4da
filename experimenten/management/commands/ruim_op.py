"""Remove for good what may not be kept longer: visits in the bin, and texts that were never saved. Run it every day."""

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from experimenten.werkbezoeken import ruim_op
from participatie.muur import systeemcontext


class Command(BaseCommand):
    help = "Haalt voorgoed weg: bezoeken die 30 dagen geleden zijn weggehaald en teksten van 7 dagen oud."

    @transaction.atomic
    def handle(self, **opties: object) -> None:
        with systeemcontext("ruim_op: remove what may not be kept longer"):
            opgeruimd = ruim_op(nu=timezone.now())
        self.stdout.write(f"{opgeruimd.bezoeken} bezoeken en {opgeruimd.concepten} concepten voorgoed weggehaald.")
