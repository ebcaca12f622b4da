"""How a list page is told to tests/lijsten.py."""

from collections.abc import Callable
from dataclasses import dataclass, field

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort


@dataclass(frozen=True, kw_only=True)
class Lijst:
    naam: str
    maak_rij: Callable[..., None]
    kwargs: Callable[[Lid], dict[str, object]] = field(default=lambda van: {})
    rol: Rolsoort = Rolsoort.KWARTIERMAKER
    vraag: str = ""
