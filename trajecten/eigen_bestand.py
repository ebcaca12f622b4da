"""A file that a begeleider reads in: the own inwoners alone, and new ones become the own."""

from datetime import datetime

from django.utils import timezone

from netwerk.inzage import leg_weigering_vast
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from trajecten.metingen_inlezen import Plan, maak_plan
from trajecten.models import Inwoner


def plan_voor(gebruiker: Lid, inhoud: bytes, *, nu: datetime) -> Plan:
    """Return what this file would do for this person. Who belongs to somebody else is refused, and that is logged.

    Raises ValidationError when it is no table, or when a column is missing.
    """
    gemeenten = list(Gemeente.objects.waar(gebruiker, rol=Rolsoort.BEGELEIDER))
    with systeemcontext("which inwoners of a file are somebody else's"):
        anderen = Inwoner.objects.filter(gemeente__in=gemeenten).exclude(begeleider=gebruiker)
        bezet = set(anderen.values_list("pk", flat=True))
    plan = maak_plan(
        inhoud,
        gemeenten=gemeenten,
        bekend=Inwoner.objects.begeleid_door(gebruiker),
        bezet=bezet,
        door=gebruiker,
        nu=nu,
        vandaag=timezone.localdate(nu),
    )
    if plan.geweigerd:
        leg_weigering_vast(gebruiker, ids=plan.geweigerd)
    return plan
