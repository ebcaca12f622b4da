"""The pace of a person over time, and whether a proposal asks more than felt good."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Count, F, Q

from netwerk.models import Lid
from trajecten.matches import uren_met
from trajecten.models import IetsAnders, Inwoner, Tempo
from trajecten.models.ietsanders import REACTIE_BINNEN

EEN_JAAR = timedelta(days=365)
HOOGSTENS = 12
"""So many answers are drawn as a line; the table holds the same."""


@dataclass(frozen=True, kw_only=True)
class Waarschuwing:
    """A step would bring somebody above the hours that felt good the last time."""

    veilig: int
    straks: int


def te_veel(
    inwoner: Inwoner, *, plek: UUID | None, uren: int | None, rust: Collection[UUID] = ()
) -> Waarschuwing | None:
    """Return what to say before somebody asks for these hours; None when it fits, or nobody said what feels good."""
    veilig = Tempo.objects.filter(inwoner=inwoner).veilige_uren()
    if veilig is None or not uren:
        return None
    straks = uren_met(inwoner, plek=plek, erbij=uren, rust=rust).straks
    return Waarschuwing(veilig=veilig, straks=straks) if straks > veilig else None


@dataclass(frozen=True, kw_only=True)
class Lijn:
    """The hours that felt good, as a line: points of an SVG of 100 wide and 40 high."""

    punten: str
    hoogste: int


def lijn(antwoorden: list[Tempo]) -> Lijn | None:
    """Return the line through the answers with hours; None when there are not two of them."""
    van_inwoner = (tempo for tempo in reversed(antwoorden) if tempo.wie == Tempo.Wie.INWONER)
    met_uren = [tempo for tempo in van_inwoner if tempo.uren is not None]
    if len(met_uren) < 2:
        return None
    hoogste = max(*(tempo.uren for tempo in met_uren), 1)
    begin, eind = met_uren[0].op, met_uren[-1].op
    dagen = max((eind - begin).days, 1)
    punten = (f"{(t.op - begin).days * 100 / dagen:.1f},{38 - t.uren * 36 / hoogste:.1f}" for t in met_uren)
    return Lijn(punten=" ".join(punten), hoogste=hoogste)


@dataclass(frozen=True, kw_only=True)
class Reactie:
    """Of who wanted something else in the past year: how many heard in time when the talk is."""

    gevraagd: int
    op_tijd: int


def reactie(gebruiker: Lid, *, nu: datetime) -> Reactie:
    """Count what this person can answer. What waits, and still has time, counts later."""
    beslist = Q(opgepakt_op__isnull=False) | Q(op__lt=nu - REACTIE_BINNEN)
    wensen = IetsAnders.objects.wijzigbaar_voor(gebruiker).filter(beslist, op__gt=nu - EEN_JAAR)
    op_tijd = Q(opgepakt_op__lte=F("op") + REACTIE_BINNEN)
    return Reactie(**wensen.aggregate(gevraagd=Count("pk"), op_tijd=Count("pk", filter=op_tijd)))
