"""Who may see and change what of bijeenkomsten (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk import namens
from netwerk.rollen import (
    BIJEENKOMSTROLLEN,
    MEEWERKROLLEN,
    NETWERKROLLEN,
    ORGANISEERT,
    gemeenten,
    samenwerkingsverbanden,
)
from netwerk.rolsoorten import Rolsoort, Wereld

if TYPE_CHECKING:
    from netwerk.models import Lid


def bijeenkomsten(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *BIJEENKOMSTROLLEN))


def bijeenkomsten_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))


def bijeenkomstreeksen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def bijeenkomstreeksen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))


def agendapunten(gebruiker: "Lid") -> Q:
    """Who prepares an agenda sees it at once; everybody else of the network when it is published."""
    van_het_netwerk = Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *BIJEENKOMSTROLLEN))
    return agendapunten_wijzigen(gebruiker) | (van_het_netwerk & ~Q(bijeenkomst__stand="concept"))


def agendapunten_wijzigen(gebruiker: "Lid") -> Q:
    return Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))


def opbrengsten(gebruiker: "Lid") -> Q:
    return agendapunten(gebruiker)


def acties_van_bijeenkomsten(gebruiker: "Lid") -> Q:
    """Acties of the own gemeente that are written in a verslag, for who works there and may read it."""
    netwerken = samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN)
    return Q(
        gemeente__in=gemeenten(gebruiker, *MEEWERKROLLEN),
        opbrengst__bijeenkomst__samenwerkingsverband__in=netwerken,
        opbrengst__weg_op=None,
        opbrengst__bijeenkomst__stand__in=("gepubliceerd", "afgesloten"),
    )


def opbrengsten_vastleggen(gebruiker: "Lid") -> Q:
    """Bijeenkomsten at which this person writes down what comes up."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN)) & ~Q(stand="concept")


def opbrengsten_wijzigen(gebruiker: "Lid") -> Q:
    """Who leads the bijeenkomst, and what somebody wrote down."""
    in_het_netwerk = Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))
    return agendapunten_wijzigen(gebruiker) | (in_het_netwerk & Q(door=gebruiker.pk))


def opbrengsten_afronden(gebruiker: "Lid") -> Q:
    """Who leads the bijeenkomst, and whoever would do it."""
    in_het_netwerk = Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))
    return agendapunten_wijzigen(gebruiker) | (in_het_netwerk & Q(eigenaar=gebruiker.pk))


def leervragen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def leervragen_wijzigen(gebruiker: "Lid") -> Q:
    """Take away: who leads bijeenkomsten, and who asked. Everybody of the network may answer."""
    organiseert = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))
    return organiseert | (leervragen(gebruiker) & Q(gesteld_door=gebruiker.pk))


def leerantwoorden(gebruiker: "Lid") -> Q:
    return Q(leervraag__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def leerantwoorden_wijzigen(gebruiker: "Lid") -> Q:
    """Change or take away: who leads bijeenkomsten, and who answered."""
    organiseert = Q(leervraag__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))
    return organiseert | (leerantwoorden(gebruiker) & Q(door=gebruiker.pk))


def gastenlijsten(gebruiker: "Lid") -> Q:
    return Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))


def genodigden(gebruiker: "Lid") -> Q:
    """The own row, and for who organises everybody. Of inwoners with an account: those who answered or came."""
    zelf = Q(lid=gebruiker.pk)
    van_het_netwerk = Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))
    liet_zich_zien = ~Q(wereld=Wereld.INWONER) | Q(lid=None) | Q(beantwoord_op__isnull=False)
    return zelf | (van_het_netwerk & liet_zich_zien)


def genodigden_wijzigen(gebruiker: "Lid") -> Q:
    van_het_netwerk = Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *ORGANISEERT))
    return van_het_netwerk & (~Q(wereld=Wereld.INWONER) | Q(lid=None) | Q(beantwoord_op__isnull=False))


def genodigden_namens(gebruiker: "Lid") -> Q:
    """Of the inwoners who are helped by this person, also before they answered. Says nothing of what somebody needs."""
    return Q(lid__in=namens.leden_van(gebruiker))


def leden_namens(gebruiker: "Lid") -> Q:
    return Q(pk__in=namens.leden_van(gebruiker), is_active=True)


def meningen(gebruiker: "Lid") -> Q:
    return Q(bijeenkomst__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def evaluatievragen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def evaluatievragen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def agendalinks(gebruiker: "Lid") -> Q:
    return Q(lid=gebruiker.pk)
