"""Who may see and change experiments and visits (domain.md 5.11). One condition per line; knows no models."""

from typing import TYPE_CHECKING

from django.db.models import Q

from netwerk.rollen import MEEWERKROLLEN, NETWERKROLLEN, gemeenten, samenwerkingsverbanden
from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import Veldrechten

if TYPE_CHECKING:
    from netwerk.models import Lid

TELBAAR = ("datum", "soort", "organisatie", "gemeente", "experiment", "kwartiermaker")
"""What says that a visit took place. A beleidsmedewerker counts with it, and does not read what was seen."""

WERKBEZOEK = Veldrechten(
    {
        (Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.PRIVACY_OFFICER): (
            *TELBAAR,
            *("verslag", "plek", "mogelijke_plek", "actie", "idee", "gesproken_met", "meegegaan", "inwoners"),
            *("gezocht", "gevonden", "mag_contact", "antwoorden", "schot", "schot_mensen"),
        ),
        (Rolsoort.BELEIDSMEDEWERKER,): TELBAAR,
    }
)
BEZOEKEN_TELLEN = WERKBEZOEK.rollen_met("datum")
BEZOEKEN_LEZEN = WERKBEZOEK.rollen_met("verslag")

EXPERIMENTEN_WIJZIGEN = (Rolsoort.KWARTIERMAKER,)


def experimenten(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def experimenten_wijzigen(gebruiker: "Lid") -> Q:
    """Kwartiermakers of the network, and the people of the werkgroep itself."""
    kwartiermaker = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *EXPERIMENTEN_WIJZIGEN))
    in_de_werkgroep = Q(werkgroep__in=gebruiker.werkgroepleden.filter(tot=None).values("werkgroep"))
    return experimenten(gebruiker) & (kwartiermaker | in_de_werkgroep)


def experimentdelen(gebruiker: "Lid") -> Q:
    """What stands at an experiment: whoever sees the experiment."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN))


def experimentdelen_wijzigen(gebruiker: "Lid") -> Q:
    """Whoever may change the experiment."""
    kwartiermaker = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *EXPERIMENTEN_WIJZIGEN))
    werkgroepen = gebruiker.werkgroepleden.filter(tot=None).values("werkgroep")
    return experimentdelen(gebruiker) & (kwartiermaker | Q(experiment__werkgroep__in=werkgroepen))


def weergaven(gebruiker: "Lid") -> Q:
    return Q(lid=gebruiker.pk)


def werkgroepen_om_voor_te_beginnen(gebruiker: "Lid") -> Q:
    """Werkgroepen in which this person may begin an experiment; the same people as may change it."""
    kwartiermaker = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *EXPERIMENTEN_WIJZIGEN))
    eigen = Q(
        pk__in=gebruiker.werkgroepleden.filter(tot=None).values("werkgroep"),
        samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *MEEWERKROLLEN),
    )
    return kwartiermaker | eigen


def telbare_gemeenten(gebruiker: "Lid") -> Q:
    return Q(pk__in=gemeenten(gebruiker, *BEZOEKEN_TELLEN))


def werkbezoeken(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *BEZOEKEN_TELLEN))


def werkbezoeken_lezen(gebruiker: "Lid", *, bezoek: str = "") -> Q:
    """Those roles, and the people of the werkgroep of the experiment within their own gemeenten.

    In: the path to the visit, for rows that belong to one.
    """
    rol = Q(gemeente__in=gemeenten(gebruiker, *BEZOEKEN_LEZEN))
    eigen = gebruiker.werkgroepleden.filter(tot=None).values("werkgroep")
    in_de_werkgroep = Q((f"{bezoek}experiment__werkgroep__in", eigen))
    return rol | (Q(gemeente__in=gemeenten(gebruiker, *MEEWERKROLLEN)) & in_de_werkgroep)


def werkbezoeken_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


# What belongs to a visit


def bij_te_lezen_bezoek(gebruiker: "Lid") -> Q:
    """Rows of a visit that this person may read."""
    return werkbezoeken_lezen(gebruiker, bezoek="werkbezoek__") & Q(werkbezoek__verwijderd_op=None)


def bezoekbestanden(gebruiker: "Lid") -> Q:
    """A photo whoever may read the visit; what somebody said into the phone only who may write at it."""
    foto = Q(soort__in=("jpeg", "png", "webp"))
    return (bij_te_lezen_bezoek(gebruiker) & foto) | bezoekbestanden_wijzigen(gebruiker)


def bezoekbestanden_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), werkbezoek__verwijderd_op=None)


def bezoekreacties_wijzigen(gebruiker: "Lid") -> Q:
    """The own ones."""
    return bij_te_lezen_bezoek(gebruiker) & Q(door=gebruiker.pk)


def bezoekvragen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def bezoekvragen_wijzigen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))
