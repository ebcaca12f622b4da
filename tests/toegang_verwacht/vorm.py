"""How an expectation is written, and the groups of roles that many of them share."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from django.db.models import Model

from netwerk.rollen import MEEWERKROLLEN, NETWERKROLLEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.accounts import GEMEENTELOGIN

Rijen = int | tuple[int, int, int, int]
Antwoorden = Rijen | dict[Collection[str], Rijen]


@dataclass(frozen=True, kw_only=True)
class Verwacht:
    get: Antwoorden
    post: Antwoorden = 405
    maak: Callable[..., Model | dict[str, object]] | None = None
    kwargs: dict[str, object] = field(default_factory=dict)
    vooraf: Callable[..., object] | None = None
    formulier: dict[str, object] = field(default_factory=dict)
    bezoeker: tuple[int, int] | None = None
    zonder_formuliersleutel: bool = False
    """Machines post to it; the address itself says what it is about."""
    sleutel_van_de_browser: bool = False
    """The id in the URL is made by the browser: one that does not exist yet is a new row, and no 404."""


GEEN_ROL = ("zonder rol",)
NETWERK = tuple(NETWERKROLLEN)
MEEWERKERS = tuple(MEEWERKROLLEN)
IEDER_MET_EEN_ROL = tuple(Rolsoort)
KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
INWONER = (Rolsoort.INWONER,)
BEGELEIDER = (Rolsoort.BEGELEIDER,)
BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)
HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
PRIVACY_OFFICER = (Rolsoort.PRIVACY_OFFICER,)
WERKGEVER = (Rolsoort.WERKGEVER,)
EEN_GEMEENTE = {"sleutel": GEMEENTELOGIN.sleutel}
