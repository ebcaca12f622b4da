"""A file that a begeleider reads in: the own inwoners alone, and new ones become the own."""

from collections.abc import Callable
from datetime import datetime

from django.utils import timezone

from netwerk.inzage import leg_weigering_vast
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from trajecten.metingen_inlezen import Plan, geen_voortgang, maak_plan
from trajecten.models import Inwoner


def plan_voor(
    gebruiker: Lid, inhoud: bytes, *, nu: datetime, voortgang: Callable[[int, int], None] = geen_voortgang
) -> Plan:
    """Return what this file would do for this person. Who belongs to somebody else is refused, and that is logged.

    Must see all rows: nobody is to be made twice, also not somebody this person cannot see.

    Raises ValidationError when it is no table, or when a column is missing.
    """
    gemeenten = list(Gemeente.objects.waar(gebruiker, rol=Rolsoort.BEGELEIDER))
    eigen = Inwoner.objects.begeleid_door(gebruiker)
    plan = maak_plan(
        inhoud,
        gemeenten=gemeenten,
        bekend=eigen,
        anderen=Inwoner.objects.filter(gemeente__in=gemeenten).exclude(pk__in=eigen.values("pk")),
        door=gebruiker,
        nu=nu,
        vandaag=timezone.localdate(nu),
        voortgang=voortgang,
    )
    if plan.geweigerd:
        leg_weigering_vast(gebruiker, ids=plan.geweigerd)
    return plan
