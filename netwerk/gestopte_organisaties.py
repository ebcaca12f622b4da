"""An organisatie that is no more: it keeps its page and its past, and nobody is sent there again."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from netwerk.models import Lid, Organisatie, Plek


@transaction.atomic
def stop(organisatie: Organisatie, *, door: Lid, nu: datetime) -> None:
    """End it from now, with its plekken and its partnerschap. Twice is once."""
    if organisatie.gestopt_op:
        return
    vandaag = timezone.localdate(nu)
    organisatie.stop(nu=nu)
    for plek in organisatie.plekken.om_te_bezoeken():
        plek.sluit(door=door, nu=nu, vandaag=vandaag)
    for partnerschap in organisatie.partnerschappen.filter(tot=None):
        partnerschap.beeindig(op=vandaag)


@transaction.atomic
def hervat(organisatie: Organisatie, *, door: Lid, nu: datetime) -> None:
    """Take the end back, with what ended at that moment and nobody changed since."""
    gestopt_op = organisatie.gestopt_op
    if gestopt_op is None:
        return
    organisatie.hervat()
    dicht = (Plek.Stand.DICHT, Plek.Stand.VERVALLEN)
    for plek in organisatie.plekken.filter(stand__in=dicht, gewijzigd_op=gestopt_op):
        plek.heropen(door=door, nu=nu)
    lopend = organisatie.partnerschappen.filter(tot=None)
    for partnerschap in organisatie.partnerschappen.filter(tot=timezone.localdate(gestopt_op))[:1]:
        if not lopend.exists():
            partnerschap.ga_door()
