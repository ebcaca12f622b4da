"""Who may see data of inwoners (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import gemeenten

if TYPE_CHECKING:
    from netwerk.models import Lid

HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)


def inwoners(gebruiker: "Lid") -> Q:
    """The person, and the one named begeleider as long as that person still has the role in that gemeente."""
    zelf = Q(lid=gebruiker.pk)
    begeleider = Q(begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | begeleider


def talentprofielen(gebruiker: "Lid") -> Q:
    """As the inwoner itself: sharing with others comes later, by consent."""
    zelf = Q(inwoner__lid=gebruiker.pk)
    begeleider = Q(inwoner__begeleider=gebruiker.pk, inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | begeleider


def talentprofielen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def aanmeldingen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
