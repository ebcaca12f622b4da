"""How soon who wants something else hears when the talk is, over a whole gemeente: numbers alone (features.md D6)."""

from dataclasses import dataclass
from datetime import datetime
from statistics import median

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from netwerk.rollen import gemeenten
from participatie.muur import systeemcontext
from trajecten.kleine_aantallen import BINNEN_GEMEENTE
from trajecten.models import IetsAnders
from trajecten.models.ietsanders import REACTIE_BINNEN
from trajecten.tempo import EEN_JAAR
from trajecten.toegang import HELPERS


@dataclass(frozen=True, kw_only=True)
class Reactietijd:
    """Of the past year in one gemeente. What waits, and still has time, counts later."""

    gemeente: Gemeente
    gevraagd: int
    op_tijd: int
    dagen: tuple[int, ...]
    """Of who heard when the talk is: after how many days."""

    @property
    def te_weinig(self) -> bool:
        """With fewer one could tell of whom it is."""
        return self.gevraagd < BINNEN_GEMEENTE.basis

    @property
    def hoe_vaak_op_tijd(self) -> str:
        """Return in words how often it was in time; a few that differ from the rest are not counted out."""
        klein, te_laat = BINNEN_GEMEENTE.klein, self.gevraagd - self.op_tijd
        if 0 < te_laat < klein:
            return f"Minder dan {klein} keer was dat te laat."
        if 0 < self.op_tijd < klein:
            return f"Minder dan {klein} keer was dat op tijd."
        return f"In {round(self.op_tijd * 100 / self.gevraagd)}% van die keren was dat op tijd."

    @property
    def helft_binnen(self) -> int | None:
        """Within how many days half of them heard it."""
        return round(median(self.dagen)) if len(self.dagen) >= BINNEN_GEMEENTE.klein else None


def reactietijden(gebruiker: Lid, *, nu: datetime) -> list[Reactietijd]:
    """Return one for each gemeente where this person helps."""
    waar = gemeenten(gebruiker, *HELPERS)
    with systeemcontext("how soon people hear when the talk is, as numbers"):
        wensen = IetsAnders.objects.filter(gemeente__in=waar, op__gt=nu - EEN_JAAR)
        rijen = [
            (gemeente, gevraagd, opgepakt)
            for gemeente, gevraagd, opgepakt in wensen.values_list("gemeente", "op", "opgepakt_op")
            if opgepakt or gevraagd < nu - REACTIE_BINNEN
        ]
    return [
        _van(gemeente, [(gevraagd, opgepakt) for pk, gevraagd, opgepakt in rijen if pk == gemeente.pk])
        for gemeente in Gemeente.objects.filter(pk__in=waar).order_by("naam")
    ]


def _van(gemeente: Gemeente, rijen: list[tuple[datetime, datetime | None]]) -> Reactietijd:
    dag = timezone.localdate
    gehoord = [(gevraagd, opgepakt) for gevraagd, opgepakt in rijen if opgepakt]
    return Reactietijd(
        gemeente=gemeente,
        gevraagd=len(rijen),
        op_tijd=sum(opgepakt <= gevraagd + REACTIE_BINNEN for gevraagd, opgepakt in gehoord),
        dagen=tuple((dag(opgepakt) - dag(gevraagd)).days for gevraagd, opgepakt in gehoord),
    )
