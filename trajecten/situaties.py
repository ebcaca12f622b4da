"""Work, something else, or nothing: what somebody does in the day, now and before (features.md C2).

It follows from the deelnames and from mantelzorg: nobody writes it down a second time, and no form asks for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from netwerk.models import Deelnamevorm
from trajecten.models import Deelname, Omstandigheid, Traject


class Bezigheid(StrEnum):
    WERK = "betaald werk"
    ANDERS = "doet mee, zonder loon"
    NIETS = "niets opgeschreven"


@dataclass(frozen=True, kw_only=True)
class Situatie:
    wat: Bezigheid
    van: date
    tot: date | None
    """None is now."""


@dataclass(frozen=True, kw_only=True)
class _Deel:
    van: date
    tot: date | None
    betaald: bool = False

    def loopt_op(self, dag: date) -> bool:
        return self.van <= dag and (self.tot is None or dag < self.tot)


def situaties(traject: Traject, *, vandaag: date) -> list[Situatie]:
    """Return the periods of a traject one after another, without gaps, the one of now first."""
    zorgt = (rij for rij in traject.omstandigheden.all() if rij.soort == Omstandigheid.Soort.MANTELZORG)
    return _periodes([*map(_deelname, traject.deelnames.all()), *map(_zorg, zorgt)], traject.start, vandaag)


def _deelname(deelname: Deelname) -> _Deel:
    betaald = deelname.vorm.betaald == Deelnamevorm.Betaald.JA
    return _Deel(van=deelname.sinds, tot=deelname.tot or deelname.stil_sinds, betaald=betaald)


def _zorg(rij: Omstandigheid) -> _Deel:
    return _Deel(van=rij.sinds, tot=rij.tot and rij.tot + timedelta(days=1))


def _periodes(delen: list[_Deel], vanaf: date, vandaag: date) -> list[Situatie]:
    dagen = {dag for deel in delen for dag in (deel.van, deel.tot) if dag and vanaf <= dag <= vandaag}
    periodes: list[tuple[date, Bezigheid]] = []
    for dag in sorted(dagen | {vanaf}):
        wat = _bezigheid(deel for deel in delen if deel.loopt_op(dag))
        if not periodes or periodes[-1][1] != wat:
            periodes.append((dag, wat))
    tot = [*(dag for dag, _ in periodes[1:]), None]
    return [Situatie(wat=wat, van=dag, tot=einde) for (dag, wat), einde in zip(periodes, tot, strict=True)][::-1]


def _bezigheid(delen: Iterable[_Deel]) -> Bezigheid:
    betaald = {deel.betaald for deel in delen}
    return Bezigheid.WERK if True in betaald else Bezigheid.ANDERS if betaald else Bezigheid.NIETS
