"""Reading along with a signaal: the one other pair of eyes that a begeleider asked for (features.md 19).

Whoever reads along helps the person not, and sees no row of the inwoner: only the name is told, and who to speak to.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from netwerk.inzage import Gegevens, Grond, Handeling
from netwerk.models import Lid
from participatie.muur import systeemcontext
from participatie.samen import Aantal, Vraag
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner, Signaal


@dataclass(frozen=True, kw_only=True)
class Meegelezen:
    signaal: Signaal
    inwoner: str


def signalen(gebruiker: Lid, *, vandaag: date) -> QuerySet[Signaal]:
    """Return what still runs, the one to look at first on top; the own work stands on the work list."""
    lopend = Signaal.objects.mee_te_lezen_door(gebruiker).exclude(volgt=gebruiker).lopend(vandaag)
    return lopend.select_related("volgt").order_by("bekijken_op", "pk")


def lees(gebruiker: Lid, rijen: Iterable[Signaal]) -> list[Meegelezen]:
    """Add about whom it is, and write down that this was read."""
    rijen = list(rijen)
    mensen = _mensen({signaal.inwoner_id for signaal in rijen})
    wat = {"gegevens": Gegevens.SIGNAAL, "handeling": Handeling.LIJST, "anders": Grond.MEELEZEN}
    leg_inwoners_vast(gebruiker, mensen.values(), **wat)
    return [Meegelezen(signaal=signaal, inwoner=mensen[signaal.inwoner_id].naam) for signaal in rijen]


def _mensen(ids: Collection[UUID]) -> Mapping[UUID, Inwoner]:
    with systeemcontext("about whom a signaal is that somebody reads along with"):
        return Inwoner.objects.in_bulk(ids)


# On /vandaag/


def hoeveel(gebruiker: Lid, vandaag: date) -> dict[str, Vraag]:
    return {"aantal": Aantal(rijen=signalen(gebruiker, vandaag=vandaag))}


def om_mee_te_lezen(gebruiker: Lid, vandaag: date, *, aantal: int) -> dict[str, object] | None:
    return {"aantal": aantal} if aantal else None
