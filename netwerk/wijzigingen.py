"""Who changed what and when, from the history that the database keeps."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Model

from netwerk.models import Lid

IEMAND = "iemand"
"""Who is gone, or whom the reader may not see."""


class IntussenVeranderd(Exception):
    """Somebody else changed the same thing in the meantime."""


@dataclass(frozen=True, kw_only=True)
class Wijziging:
    op: datetime
    wie: str
    wat: str


def met_namen(gebeurtenissen: Iterable[Model], *, zin: Callable[[Model], str]) -> list[Wijziging]:
    """Say of each event who did it and what it was, with one question for all names."""
    rijen = [(rij, (rij.pgh_context or {}).get("gebruiker") or "") for rij in gebeurtenissen]
    ids = {UUID(wie) for _, wie in rijen if wie}
    namen = {str(pk): naam for pk, naam in Lid.objects.filter(pk__in=ids).values_list("pk", "naam")}
    return [Wijziging(op=rij.pgh_created_at, wie=namen.get(wie, IEMAND), wat=zin(rij)) for rij, wie in rijen]
