"""What base.html shows of the person who is logged in."""

from functools import partial

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from netwerk import huisstijlen, voorlezen
from netwerk.menu import menu
from netwerk.rollen import MEEWERKROLLEN, heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.soortwoorden import contactknoppen
from netwerk.tweede_stap import is_gedaan


def ingelogd(request: HttpRequest) -> dict[str, object]:
    """Menu, tabs, network name and how long the session lasts; empty for visitors and before login is known.

    An inwoner, and who is not known yet, can have every page read aloud.

    There is no menu yet for who has to take the second step first.
    """
    gebruiker, sessie = getattr(request, "user", None), getattr(request, "sessie", None)
    if gebruiker is None or not gebruiker.is_authenticated:
        leeg = {"menu": [], "netwerknaam": "", "huisstijl": {}, "sessie": None}
        return leeg | {"leest_voor": True, "opnames_van": voorlezen.opnames_van}
    nu = timezone.now()
    return {
        "menu": menu(request) if sessie is None or is_gedaan(request) else [],
        "leest_voor": heeft_rol(gebruiker, Rolsoort.INWONER),
        "heeft_opnames": partial(voorlezen.heeft_opnames, gebruiker),
        "contactknoppen": SimpleLazyObject(partial(contactknoppen, gebruiker)),
        "mag_werkgroepen": heeft_rol(gebruiker, *MEEWERKROLLEN),
        "netwerknaam": gebruiker.gemeente.samenwerkingsverband.naam,
        "huisstijl": huisstijlen.van(gebruiker.gemeente.samenwerkingsverband),
        "sessie": sessie and {"over": sessie.over(nu), "stil": sessie.stil_seconden, "hoogstens": sessie.hoogstens(nu)},
    }
