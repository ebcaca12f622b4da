"""Periods of whole days: quarters, years, and the period before one. Knows no models."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

DAG = timedelta(days=1)
RANGTELWOORDEN = ("1e", "2e", "3e", "4e")


@dataclass(frozen=True, kw_only=True)
class Periode:
    """From `van` up to and including `tot`."""

    van: date
    tot: date

    def bevat(self, dag: date) -> bool:
        return self.van <= dag <= self.tot

    @property
    def is_hele_kwartalen(self) -> bool:
        return self.van == kwartaal(self.van).van and self.tot == kwartaal(self.tot).tot

    def hele_kwartalen(self) -> "Periode | None":
        """Return the whole quarters inside this period; None when there is none."""
        eerste, laatste = kwartaal(self.van), kwartaal(self.tot)
        van = eerste.van if eerste.van == self.van else eerste.tot + DAG
        tot = laatste.tot if laatste.tot == self.tot else laatste.van - DAG
        return Periode(van=van, tot=tot) if van <= tot else None

    def vorige(self) -> "Periode":
        """Return the period just before, of the same length: in quarters when this is whole quarters, else in days."""
        tot = self.van - DAG
        if not self.is_hele_kwartalen:
            return Periode(van=tot - (self.tot - self.van), tot=tot)
        return Periode(van=_eerste_dag(_volgnummer(self.van) - self.aantal_kwartalen), tot=tot)

    @property
    def aantal_kwartalen(self) -> int:
        return _volgnummer(self.tot) - _volgnummer(self.van) + 1


def kwartaal(dag: date) -> Periode:
    nummer = _volgnummer(dag)
    return Periode(van=_eerste_dag(nummer), tot=_eerste_dag(nummer + 1) - DAG)


def jaar(dag: date) -> Periode:
    return Periode(van=date(dag.year, 1, 1), tot=date(dag.year, 12, 31))


def kwartaalnaam(dag: date) -> str:
    return f"{RANGTELWOORDEN[(dag.month - 1) // 3]} kwartaal van {dag.year}"


def _volgnummer(dag: date) -> int:
    return dag.year * 4 + (dag.month - 1) // 3


def _eerste_dag(volgnummer: int) -> date:
    return date(volgnummer // 4, volgnummer % 4 * 3 + 1, 1)


def maanden_eerder(dag: date, aantal: int) -> date:
    """Return the same day so many months before; the last day of a month when that one is shorter."""
    maanden = dag.year * 12 + dag.month - 1 - aantal
    jaar, maand = maanden // 12, maanden % 12 + 1
    return date(jaar, maand, min(dag.day, monthrange(jaar, maand)[1]))
