"""Whether a gesprek may have a number per topic there: off until the gemeente says so (domain.md 3.5)."""

from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from netwerk.models import Gemeente, Lid
from trajecten.models import Cijferkeuze


def geeft_cijfers(gemeente: UUID, *, vandaag: date) -> bool:
    return Cijferkeuze.objects.geeft_cijfers(gemeente=gemeente, vandaag=vandaag)


def keuzes(gemeente: Gemeente, *, lezer: Lid) -> QuerySet[Cijferkeuze]:
    """Return what was decided, the last on top."""
    van_hier = Cijferkeuze.objects.zichtbaar_voor(lezer).filter(gemeente=gemeente)
    return van_hier.select_related("gezet_door").order_by("-geldig_van")
