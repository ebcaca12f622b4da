"""What apps above this one can do with a plek: buttons on its page, filled in by their apps.py."""

from collections.abc import Collection
from dataclasses import dataclass

from netwerk.models import Lid
from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort


@dataclass(frozen=True, kw_only=True)
class Plekknop:
    """A link to a page about one plek, for these roles."""

    naam: str
    url_naam: str
    rollen: Collection[Rolsoort]


_knoppen: dict[str, Plekknop] = {}


def registreer(knop: Plekknop) -> None:
    _knoppen[knop.url_naam] = knop


def knoppen_voor(lezer: Lid) -> list[Plekknop]:
    return [knop for knop in _knoppen.values() if heeft_rol(lezer, *knop.rollen)]
