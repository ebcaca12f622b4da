"""Who may: the only place in this app that turns a user into rows and rights (domain.md 5.11).

The roles come from netwerk/rollen.py. One condition per line. This module knows no models, so that every queryset can
lean on it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from netwerk.rollen import (
    BIJEENKOMSTROLLEN,
    GEEFT,
    NETWERKROLLEN,
    TOEZICHT,
    gemeenten,
    heeft_rol,
    samenwerkingsverbanden,
)
from netwerk.rolsoorten import Rolsoort, Wereld
from netwerk.veldrechten import CONTACTMOMENT, LEGT_CONTACT
from participatie import muur

if TYPE_CHECKING:
    from netwerk.models import Lid

View = Callable[..., HttpResponse]


# What a view declares


@dataclass(frozen=True)
class Openbaar:
    """A page without login, and why."""

    reden: str


def voor(*rollen: Rolsoort) -> Callable[[View], View]:
    """Open a view to people with one of these roles; others get 403. Which rows they see is up to the queryset."""

    def versier(view: View) -> View:
        @wraps(view)
        def bewaakt(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if not heeft_rol(request.user, *rollen):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        bewaakt.toegang = frozenset(rollen)
        return bewaakt

    return versier


def voor_ieder_lid(view: View) -> View:
    """Open a view to everybody with an account."""
    view.toegang = frozenset(Rolsoort)
    return view


def openbaar(reden: str) -> Callable[[View], View]:
    """Open a view to everybody, with the reason why."""

    def versier(view: View) -> View:
        view = login_not_required(view)
        view.toegang = Openbaar(reden)
        return view

    return versier


def bij_het_inloggen(reden: str) -> Callable[[View], View]:
    """Open a step of logging in to everybody: it has to find the account of somebody who is not known yet."""

    def versier(view: View) -> View:
        @wraps(view)
        def zoekt_het_account(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            with muur.tijdens_inloggen():
                return view(request, *args, **kwargs)

        return openbaar(reden)(zoekt_het_account)

    return versier


# Which rows


def leden(gebruiker: "Lid") -> Q:
    """Leden of the own network. An inwoner is not listed: being in the list already says something about a person."""
    zelf = Q(pk=gebruiker.pk)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return zelf | (in_het_netwerk & ~Q(wereld=Wereld.INWONER))


def organisaties(gebruiker: "Lid") -> Q:
    eigen = Q(pk=gebruiker.organisatie_id)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return eigen | in_het_netwerk


def organisaties_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def gemeenten_van_het_netwerk(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def gemeenten_als(gebruiker: "Lid", rol: Rolsoort | tuple[Rolsoort, ...]) -> Q:
    return Q(pk__in=gemeenten(gebruiker, *([rol] if isinstance(rol, str) else rol)))


def plekken(gebruiker: "Lid") -> Q:
    eigen = Q(organisatie=gebruiker.organisatie_id)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return eigen | in_het_netwerk


def plekken_wijzigen(gebruiker: "Lid") -> Q:
    """Kwartiermakers of the gemeente, a werkgever the own ones, and whoever of the network is the contact of it."""
    kwartiermaker = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    van_mijn_organisatie = Q(
        organisatie=gebruiker.organisatie_id, gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER)
    )
    als_contact = Q(
        contact=gebruiker.pk, gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN)
    )
    return kwartiermaker | van_mijn_organisatie | als_contact


def plekken_bevestigen(gebruiker: "Lid") -> Q:
    """Who is asked whether it still holds; a kwartiermaker only where nobody else of the network is the contact."""
    zonder_contact = Q(contact=None) | Q(contact__is_active=False)
    kwartiermaker = zonder_contact & Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))
    return plekken_wijzigen(gebruiker) & (
        kwartiermaker
        | Q(contact=gebruiker.pk)
        | Q(organisatie=gebruiker.organisatie_id, gemeente__in=gemeenten(gebruiker, Rolsoort.WERKGEVER))
    )


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


def bijeenkomsten(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *BIJEENKOMSTROLLEN))


def acties_wijzigen(gebruiker: "Lid") -> Q:
    """The own ones, and those of a colleague as long as this person stands in."""
    return Q(eigenaar=gebruiker.pk) | waargenomen(gebruiker)


# Contact


WAARNEEMBAAR = (Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER)
"""Roles in which one stands in for another: both read the acties of their gemeente anyway."""

DRAAGT_OVER = (Rolsoort.KWARTIERMAKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Who hands over the contacts of somebody who leaves, and says after how many days a contact cools down."""


def waargenomen(gebruiker: "Lid", wie: str = "eigenaar") -> Q:
    """Rows of a colleague in whose place this person is today, in a role it has in that gemeente itself.

    In: the field that says whose the row is; the row has a gemeente.
    """
    dag = timezone.localdate()
    in_eigen_rol = Q(pk__in=[])
    for rol in WAARNEEMBAAR:
        in_eigen_rol |= Q(rol=rol, gemeente__in=gemeenten(gebruiker, rol))
    nu = gebruiker.waarnemingen.filter(in_eigen_rol, ingetrokken_op=None, van__lte=dag, tot__gte=dag)
    return Q(Exists(nu.filter(afwezige=OuterRef(wie), gemeente=OuterRef("gemeente"))))


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


def klussen(gebruiker: "Lid") -> Q:
    return Q(lid=gebruiker.pk)


def gemeenten_om_rol_te_geven(gebruiker: "Lid") -> Q:
    return Q(pk__in=gemeenten(gebruiker, *GEEFT))


def organisaties_om_uit_te_nodigen(gebruiker: "Lid") -> Q:
    """Those of the gemeenten for which this person gives roles."""
    return Q(gemeente__in=gemeenten(gebruiker, *GEEFT))


def uitnodigingen(gebruiker: "Lid") -> Q:
    """Who gives more than one role sees what colleagues sent; a begeleider only the own: each has other inwoners."""
    beheer = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))
    als_kwartiermaker = Q(
        gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER), soort__in=GEEFT[Rolsoort.KWARTIERMAKER]
    )
    eigen = Q(door=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *GEEFT))
    return beheer | als_kwartiermaker | eigen


def gemeenten_onder_beheer(gebruiker: "Lid") -> Q:
    return Q(pk__in=gemeenten(gebruiker, *TOEZICHT))


def accounts(gebruiker: "Lid") -> Q:
    """Everybody with a role in a gemeente whose rights this person looks after, or who lives there; inwoners too."""
    waar = gemeenten(gebruiker, *TOEZICHT)
    return Q(gemeente__in=waar) | Q(rollen__gemeente__in=waar)


def accounts_wijzigen(gebruiker: "Lid") -> Q:
    """Nobody changes the own rights."""
    waar = gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER)
    return (Q(gemeente__in=waar) | Q(rollen__gemeente__in=waar)) & ~Q(pk=gebruiker.pk)


def accounts_sluiten(gebruiker: "Lid") -> Q:
    """An account belongs to one gemeente; elsewhere one takes away the role."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER)) & ~Q(pk=gebruiker.pk)


def rollen_onder_beheer(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *TOEZICHT))


def rechtencontroles(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *TOEZICHT))


def inzage(gebruiker: "Lid") -> Q:
    """Who watches over a gemeente; what a person reads about itself goes by the id of that person."""
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.PRIVACY_OFFICER))


def vernietigingslijsten(gebruiker: "Lid") -> Q:
    """Lists of the gemeenten this person watches over; what is of a whole network each of its gemeenten may see."""
    van_de_gemeente = Q(gemeente__in=gemeenten(gebruiker, *TOEZICHT))
    van_het_netwerk = Q(gemeente=None, samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *TOEZICHT))
    return van_de_gemeente | van_het_netwerk
