"""Who may see data of inwoners (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet

from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort

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


def inwoners_wijzigen(gebruiker: "Lid") -> Q:
    """The begeleider; of who has none and asked something, a kwartiermaker. Needs `heeft_helper` and `vroeg_iets`."""
    begeleider = Q(begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), heeft_helper=False, vroeg_iets=True)
    return begeleider | kwartiermaker


def talentprofielen(gebruiker: "Lid") -> Q:
    """As the inwoner itself: sharing with others comes later, by consent."""
    zelf = Q(inwoner__lid=gebruiker.pk)
    begeleider = Q(inwoner__begeleider=gebruiker.pk, inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    noodtoegang = Q(inwoner__in=_in_nood(gebruiker), inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | begeleider | noodtoegang


def _in_nood(gebruiker: "Lid") -> QuerySet:
    """Ids of inwoners this person asked noodtoegang for, as long as it is open."""
    return gebruiker.noodtoegangen.open().values("inwoner")


def noodtoegangen(gebruiker: "Lid") -> Q:
    """Who asked for it, as long as that role holds, and who watches over the gemeente."""
    zelf = Q(lid=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    toezicht = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.PRIVACY_OFFICER))
    return zelf | toezicht


def inwoners_samen(gebruiker: "Lid") -> Q:
    """With whom this person fills in together: the named begeleider, and not by noodtoegang or for itself."""
    begeleider = Q(begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    return begeleider & (Q(lid=None) | ~Q(lid=gebruiker.pk))


def talentprofielen_wijzigen(gebruiker: "Lid") -> Q:
    """The person, and the named begeleider when they fill it in together."""
    zelf = Q(inwoner__lid=gebruiker.pk)
    samen = Q(inwoner__begeleider=gebruiker.pk, inwoner__gemeente__in=gemeenten(gebruiker, *HELPERS))
    return zelf | samen


def eigen_talenten(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def aanmeldingen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def verzoeken_eigen(gebruiker: "Lid") -> Q:
    return Q(inwoner__lid=gebruiker.pk)


def verzoeken_beslissen(gebruiker: "Lid") -> Q:
    """The professional decides (domain.md 5.10): the named begeleider, and when there is none a kwartiermaker.

    Nobody decides on a request about itself. Needs `heeft_helper`.
    """
    begeleider = Q(inwoner__begeleider=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *HELPERS))
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), heeft_helper=False)
    van_een_ander = Q(inwoner__lid=None) | ~Q(inwoner__lid=gebruiker.pk)
    return (begeleider | kwartiermaker) & van_een_ander
