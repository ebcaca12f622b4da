"""Who may see and note contact, and hand it over. One condition per line; knows no models."""

from collections.abc import Collection
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk import actiebronnen
from netwerk.rollen import NETWERKROLLEN, gemeenten, samenwerkingsverbanden, waarnemingen
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang_bijeenkomsten import acties_van_bijeenkomsten
from netwerk.veldrechten import CONTACTMOMENT, LEGT_CONTACT

if TYPE_CHECKING:
    from netwerk.models import Lid


WAARNEEMBAAR = LEGT_CONTACT
"""Roles in which one stands in for another: everybody who keeps contact."""

OOK_VOOR_INWONERS = (Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER)
"""Roles in which that goes for acties and inwoners too. Of another role the one who is away may have inwoners as well:
these are not for whoever stands in for the contacts alone. Also in trajecten/migrations/0031_waarnemen.py.
"""

DRAAGT_OVER = (Rolsoort.KWARTIERMAKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Who hands over the contacts of somebody who leaves, and says after how many days a contact cools down."""


def waargenomen(gebruiker: "Lid", wie: str = "eigenaar", *, rollen: Collection[Rolsoort] = OOK_VOOR_INWONERS) -> Q:
    """Rows of a colleague in whose place this person is today, in one of these roles, which it has there itself.

    In: the field that says whose the row is; the row has a gemeente.
    """
    voor = ((afwezige, gemeente) for rol, afwezige, gemeente in waarnemingen(gebruiker) if rol in rollen)
    return reduce(or_, (Q((wie, afwezige), gemeente=gemeente) for afwezige, gemeente in voor), Q(pk__in=[]))


def contacten_waargenomen(gebruiker: "Lid") -> Q:
    return waargenomen(gebruiker, wie="legger", rollen=WAARNEEMBAAR)


def acties(gebruiker: "Lid") -> Q:
    """Those this person may change, and what came of a bijeenkomst or a visit that this person may read."""
    van_bijeenkomsten = acties_van_bijeenkomsten(gebruiker)
    return acties_wijzigen(gebruiker) | van_bijeenkomsten | actiebronnen.te_lezen_door(gebruiker)


def acties_wijzigen(gebruiker: "Lid") -> Q:
    """The own ones, and those of a colleague as long as this person stands in."""
    return Q(eigenaar=gebruiker.pk) | waargenomen(gebruiker)


def contactmomenten(gebruiker: "Lid") -> Q:
    """That there was contact, and when. Contact without an organisation is of no organisation."""
    eigen = Q(organisatie__isnull=False, organisatie=gebruiker.organisatie_id)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return eigen | in_het_netwerk


def contactmomenten_lezen(gebruiker: "Lid") -> Q:
    """By whom, with whom and about what: for whose work it is to ring and mail people of that network."""
    rollen = CONTACTMOMENT.rollen_met("over")
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *rollen))


def contactmomenten_wijzigen(gebruiker: "Lid") -> Q:
    als_kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    eigen = Q(door=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *LEGT_CONTACT))
    return als_kwartiermaker | eigen


def contact_te_noteren(gebruiker: "Lid") -> Q:
    """Organisaties or leden of a network in which this person keeps contact."""
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *LEGT_CONTACT))


def warm_te_houden(gebruiker: "Lid") -> Q:
    """Organisaties or leden of the gemeenten in which this person keeps contact."""
    return Q(gemeente__in=gemeenten(gebruiker, *LEGT_CONTACT))


def contactleggers(gebruiker: "Lid") -> Q:
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def contactleggers_wijzigen(gebruiker: "Lid") -> Q:
    """Of organisaties and of leden: it is asked of these, and of the rows themselves."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def contactdrempels(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def contactdrempels_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *DRAAGT_OVER))


def waarnemingen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def overdrachten(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *DRAAGT_OVER))


def overdrachten_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *DRAAGT_OVER))


# The people who look after it
