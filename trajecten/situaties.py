"""Work, something else, or nothing: what somebody does in the day, now and before (features.md C2).

It follows from the deelnames: nobody writes it down a second time, and no form asks for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netwerk.models import Deelnamevorm
from trajecten.models import Deelname


class Bezigheid(StrEnum):
    WERK = "betaald werk"
    ANDERS = "iets anders, zonder loon"
    NIETS = "geen werk en niets anders"


@dataclass(frozen=True, kw_only=True)
class Situatie:
    wat: Bezigheid
    van: date
    tot: date | None
    """None is now."""


def situaties(deelnames: Iterable[Deelname], *, vanaf: date, vandaag: date) -> list[Situatie]:
    """Return the periods one after another, without gaps, the one of now first. In: the day that we began to look."""
    delen = [(deelname, deelname.sinds, deelname.tot or deelname.stil_sinds) for deelname in deelnames]
    dagen = {vanaf, *(dag for _, sinds, tot in delen for dag in (sinds, tot) if dag and vanaf <= dag <= vandaag)}
    periodes: list[tuple[date, Bezigheid]] = []
    for dag in sorted(dagen):
        wat = _bezigheid(deel for deel, sinds, tot in delen if sinds <= dag and (tot is None or dag < tot))
        if not periodes or periodes[-1][1] != wat:
            periodes.append((dag, wat))
    tot = [*(dag for dag, _ in periodes[1:]), None]
    return [Situatie(wat=wat, van=dag, tot=einde) for (dag, wat), einde in zip(periodes, tot, strict=True)][::-1]


def _bezigheid(deelnames: Iterable[Deelname]) -> Bezigheid:
    betaald = {deelname.vorm.betaald == Deelnamevorm.Betaald.JA for deelname in deelnames}
    return Bezigheid.WERK if True in betaald else Bezigheid.ANDERS if betaald else Bezigheid.NIETS
