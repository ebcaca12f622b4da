"""Who may see and change plekken, and what was looked for. One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk.rollen import NETWERKROLLEN, gemeenten, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort

if TYPE_CHECKING:
    from netwerk.models import Lid


def plekken(gebruiker: "Lid") -> Q:
    eigen = Q(organisatie=gebruiker.organisatie_id)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return eigen | in_het_netwerk


def plekken_wijzigen(gebruiker: "Lid") -> Q:
    """Kwartiermakers of the gemeente, and who keeps it current from the side of the plek."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)) | plekken_bijhouden(gebruiker)


def plekken_bijhouden(gebruiker: "Lid") -> Q:
    """The side of the plek itself: a werkgever the own ones, and whoever of the network is the contact of it."""
    van_mijn_organisatie = Q(
        organisatie=gebruiker.organisatie_id, gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER)
    )
    als_contact = Q(
        contact=gebruiker.pk, gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN)
    )
    return van_mijn_organisatie | als_contact


def plekken_bevestigen(gebruiker: "Lid") -> Q:
    """Who is asked whether it still holds; a kwartiermaker only where nobody else of the network is the contact."""
    zonder_contact = Q(contact=None) | Q(contact__is_active=False)
    kwartiermaker = zonder_contact & Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    return plekken_wijzigen(gebruiker) & (
        kwartiermaker
        | Q(contact=gebruiker.pk)
        | Q(organisatie=gebruiker.organisatie_id, gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER))
    )


def plekken_om_mee_te_doen(gebruiker: "Lid") -> Q:
    """What an inwoner can choose from: everything of the own samenwerkingsverband; which are open says the queryset."""
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.INWONER))


def organisaties_met_eigen_plekken(gebruiker: "Lid") -> Q:
    """For whom somebody adds a plek: a kwartiermaker in the gemeente, a werkgever for the own organisation."""
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    eigen = Q(pk=gebruiker.organisatie_id, gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER))
    return kwartiermaker | eigen


def wijken(gebruiker: "Lid") -> Q:
    """For who works in the network, and for the side of a plek."""
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return in_het_netwerk | Q(gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER))


def wijken_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def zoekvragen(gebruiker: "Lid") -> Q:
    return Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def zoekvragen_wijzigen(gebruiker: "Lid") -> Q:
    """Whoever wrote it, and kwartiermakers of the gemeente."""
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    return zoekvragen(gebruiker) & (kwartiermaker | Q(door=gebruiker.pk))


def afspraken_om_te_herinneren(gebruiker: "Lid") -> Q:
    eigen = Q(lid=gebruiker.pk, gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    van_niemand = Q(lid=None, gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    return eigen | van_niemand
