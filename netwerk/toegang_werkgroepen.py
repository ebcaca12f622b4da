"""Who may see and change werkgroepen, what is in them, and nieuws. One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk.rollen import (
    LEIDT_WERKGROEPEN,
    MEEWERKROLLEN,
    NIEUWSROLLEN,
    WERKGROEPROLLEN,
    samenwerkingsverbanden,
)
from netwerk.rolsoorten import Rolsoort

if TYPE_CHECKING:
    from netwerk.models import Lid


def werkgroepen(gebruiker: "Lid") -> Q:
    """All of the own network for who works in it; an inwoner or a werkgever sees the groups it is in."""
    in_het_netwerk = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))
    eigen = Q(pk__in=gebruiker.werkgroepleden.filter(tot=None).values("werkgroep"))
    return in_het_netwerk | (eigen & Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *WERKGROEPROLLEN)))


def werkgroepen_wijzigen(gebruiker: "Lid") -> Q:
    """Who leads all werkgroepen of a network, and the trekkers of each."""
    van_het_netwerk = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))
    trekt = Q(pk__in=gebruiker.werkgroepleden.filter(tot=None, taak="trekker").values("werkgroep"))
    return van_het_netwerk | (trekt & Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *WERKGROEPROLLEN)))


def werkgroepen_stoppen(gebruiker: "Lid") -> Q:
    """Who leads all werkgroepen of a network: a trekker has no part in one that ended, and so no way back."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))


def in_werkgroep(gebruiker: "Lid") -> Q:
    """What is of a werkgroep: whoever sees that one sees this."""
    in_het_netwerk = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))
    eigen = Q(werkgroep__in=gebruiker.werkgroepleden.filter(tot=None).values("werkgroep"))
    return in_het_netwerk | (eigen & Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *WERKGROEPROLLEN)))


def berichten_wijzigen(gebruiker: "Lid") -> Q:
    """The own ones as long as one sees the werkgroep; all of them for who leads it."""
    van_het_netwerk = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))
    trekt = Q(werkgroep__in=gebruiker.werkgroepleden.filter(tot=None, taak="trekker").values("werkgroep"))
    return in_werkgroep(gebruiker) & (Q(door=gebruiker.pk) | van_het_netwerk | trekt)


def ideeen_wijzigen(gebruiker: "Lid") -> Q:
    """Everybody in the werkgroep, and who leads all of them."""
    van_het_netwerk = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))
    eigen = Q(werkgroep__in=gebruiker.werkgroepleden.filter(tot=None).values("werkgroep"))
    return in_werkgroep(gebruiker) & (van_het_netwerk | eigen)


def doelen(gebruiker: "Lid") -> Q:
    """What a network wants to reach everybody reads who works in it."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def doelen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))


def nieuws(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NIEUWSROLLEN))


def nieuws_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.COMMUNICATIE))


def nieuws_goedkeuren(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))


def netwerken_om_werkgroepen_te_beginnen(gebruiker: "Lid") -> Q:
    return Q(pk__in=samenwerkingsverbanden(gebruiker, *LEIDT_WERKGROEPEN))


def netwerken_om_over_te_schrijven(gebruiker: "Lid") -> Q:
    return Q(pk__in=samenwerkingsverbanden(gebruiker, Rolsoort.COMMUNICATIE))
