"""Who may see data of inwoners (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet
from django.db.models.functions import Now

from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import gemeenten

if TYPE_CHECKING:
    from netwerk.models import Lid

HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)


def inwoners(gebruiker: "Lid") -> Q:
    """The person, and the one named begeleider as long as that person still has the role in that gemeente.

    For one hour also who asked for noodtoegang.
    """
    zelf = Q(lid=gebruiker.pk)
    begeleider = Q(begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    noodtoegang = Q(pk__in=_in_nood(gebruiker), gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | begeleider | noodtoegang


def talentprofielen(gebruiker: "Lid") -> Q:
    """As the inwoner itself: sharing with others comes later, by consent."""
    zelf = Q(inwoner__lid=gebruiker.pk)
    begeleider = Q(inwoner__begeleider=gebruiker.pk, inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    noodtoegang = Q(inwoner__in=_in_nood(gebruiker), inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | begeleider | noodtoegang


def _in_nood(gebruiker: "Lid") -> QuerySet:
    """Ids of inwoners this person asked noodtoegang for, as long as it is open."""
    return gebruiker.noodtoegangen.filter(noodtoegang_is_open()).values("inwoner")


def noodtoegang_is_open() -> Q:
    """Ends by itself: nothing has to run for it."""
    return Q(beeindigd_op=None, eindigt_op__gt=Now())


def noodtoegangen(gebruiker: "Lid") -> Q:
    """Who asked for it, as long as that role holds, and who watches over the gemeente."""
    zelf = Q(lid=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    toezicht = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.PRIVACY_OFFICER))
    return zelf | toezicht


def talentprofielen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def aanmeldingen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
