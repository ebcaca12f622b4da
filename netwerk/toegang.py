"""Who may: the only place in this app that turns a user into rows and rights (domain.md 5.11).

The roles come from netwerk/rollen.py; plekken, bijeenkomsten and contact have a module beside this one. One condition
per line. These modules know no models, so that every queryset can lean on them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from netwerk.eigen_keuze import toont_kennis
from netwerk.rollen import (
    GEEFT,
    HOORT_VOORLEZEN,
    LEEST_IN,
    NETWERKROLLEN,
    TOEZICHT,
    gemeenten,
    heeft_rol,
    samenwerkingsverbanden,
)
from netwerk.rolsoorten import Rolsoort, Wereld
from participatie import muur

if TYPE_CHECKING:
    from netwerk.models import Lid

View = Callable[..., HttpResponse]

DRAAGT_AAN = tuple(Rolsoort)
"""Roles that put somebody forward: an inwoner and a werkgever too, each knows people whom the network does not."""

BEOORDEELT_VOORDRACHTEN = (Rolsoort.KWARTIERMAKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
"""Roles that invite people whom others named. A begeleider invites only the inwoners that are helped."""


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


def onderwerpen(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def kennis(gebruiker: "Lid") -> Q:
    """What leden of the own network know, offer and ask, each as far as that lid shows it."""
    zelf = Q(lid=gebruiker.pk)
    netwerken = samenwerkingsverbanden(gebruiker, *NETWERKROLLEN)
    in_het_netwerk = Q(lid__gemeente__samenwerkingsverband__in=netwerken) & ~Q(lid__wereld=Wereld.INWONER)
    return zelf | (in_het_netwerk & toont_kennis(gebruiker))


def kennis_wijzigen(gebruiker: "Lid") -> Q:
    return Q(lid=gebruiker.pk)


def ledenperioden(gebruiker: "Lid") -> Q:
    """Who was a lid when, without names: whose name may be shown is up to `leden`."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def organisaties(gebruiker: "Lid") -> Q:
    eigen = Q(pk=gebruiker.organisatie_id)
    in_het_netwerk = Q(gemeente__samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))
    return eigen | in_het_netwerk


def organisaties_wijzigen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER))


def samenvoegingen(gebruiker: "Lid") -> Q:
    """Of organisaties the kwartiermaker, of people the functioneel beheerder."""
    organisaties = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)) & ~Q(soort="lid")
    mensen = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER), soort="lid")
    return organisaties | mensen


def inlezingen(gebruiker: "Lid") -> Q:
    """Files with organisaties and, for the functioneel beheerder alone, with people."""
    organisaties = Q(gemeente__in=gemeenten(gebruiker, *LEEST_IN), soort="organisaties")
    mensen = Q(gemeente__in=gemeenten(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER), soort="leden")
    return organisaties | mensen


def gemeenten_van_het_netwerk(gebruiker: "Lid") -> Q:
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *NETWERKROLLEN))


def gemeenten_als(gebruiker: "Lid", rol: Rolsoort | tuple[Rolsoort, ...]) -> Q:
    return Q(pk__in=gemeenten(gebruiker, *([rol] if isinstance(rol, str) else rol)))


# Contact


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


def voordrachten(gebruiker: "Lid") -> Q:
    """The own ones; who may invite sees those of the gemeente, without what was taken back."""
    return voordrachten_eigen(gebruiker) | (voordrachten_beoordelen(gebruiker) & ~Q(stand="ingetrokken"))


def voordrachten_eigen(gebruiker: "Lid") -> Q:
    return Q(door=gebruiker.pk, gemeente__in=gemeenten(gebruiker, *DRAAGT_AAN))


def voordrachten_beoordelen(gebruiker: "Lid") -> Q:
    return Q(gemeente__in=gemeenten(gebruiker, *BEOORDEELT_VOORDRACHTEN))


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


def netwerken_onder_beheer(gebruiker: "Lid") -> Q:
    return Q(pk__in=samenwerkingsverbanden(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def beheer(gebruiker: "Lid") -> Q:
    """Words, texts of mails and the look of a network: for who looks after it in any of its gemeenten."""
    return Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, Rolsoort.FUNCTIONEEL_BEHEERDER))


def voorleesopnames(gebruiker: "Lid") -> Q:
    """Who is read to, and who sits beside, hears what was checked; who looks after it also sees what waits."""
    te_horen = Q(samenwerkingsverband__in=samenwerkingsverbanden(gebruiker, *HOORT_VOORLEZEN), stand="vrijgegeven")
    return te_horen | beheer(gebruiker)


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
