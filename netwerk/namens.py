"""For whom somebody may answer an invitation, and how reading that is written down.

The app that knows who helps whom says so in its apps.py, so that no app imports upwards. This module knows no models.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from netwerk.models import Lid
    from netwerk.models.inzage import Handeling


@dataclass(frozen=True, kw_only=True)
class Namens:
    leden: Callable[["Lid"], "QuerySet"]
    """(who answers) -> ids of the leden who are helped by that person, as a subquery."""
    leg_vast: Callable[["Lid", Collection[UUID], "Handeling"], None]
    """(who reads, ids of leden, what was done): a line in the access log for each."""


_bron: Namens | None = None


def registreer(bron: Namens) -> None:
    global _bron
    _bron = bron


def leden_van(gebruiker: "Lid") -> "QuerySet | list[UUID]":
    return _bron.leden(gebruiker) if _bron else []


def leg_vast(gebruiker: "Lid", leden: Collection[UUID], handeling: "Handeling") -> None:
    if _bron:
        _bron.leg_vast(gebruiker, leden, handeling)
