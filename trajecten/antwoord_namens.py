"""The inwoners for whom their begeleider answers an invitation: what netwerk.namens asks."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet

from netwerk.inzage import Gegevens, Handeling
from netwerk.models import Lid
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner


def leden(gebruiker: Lid) -> QuerySet:
    """Return the ids of the accounts of the own inwoners."""
    return Inwoner.objects.begeleid_door(gebruiker).exclude(lid=None).values("lid")


def leg_vast(gebruiker: Lid, leden: Collection[UUID], handeling: Handeling) -> None:
    inwoners = Inwoner.objects.begeleid_door(gebruiker).filter(lid__in=leden)
    leg_inwoners_vast(gebruiker, inwoners, gegevens=Gegevens.NAAM, handeling=handeling)
