"""The tables of the jaarrapport: what each is called, where its numbers come from and how they add up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from trajecten.kleine_tabellen import Optelling

TOTAAL = ""
ALLES = "aantal"
LOPEND = "lopend"
VORIG = "vorig"
"""Who ran at the end of the year before: in no table, but a reader of that report knows it."""

Sleutel = tuple[str, str, str]
"""Table, row, column."""


@dataclass(frozen=True, kw_only=True)
class Tabel:
    """What is counted in one table. `gelijk`: columns of which what came in equals what went out or still runs.

    `wacht`: the first less the next ones is who waits. `nieuw`: rows that began in this year, as everybody can read.
    """

    sleutel: str
    titel: str
    kop: str
    kolommen: Mapping[str, str]
    rijen: Mapping[str, str]
    gelijk: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    uitleg: str = ""
    wacht: tuple[str, ...] = ()
    nieuw: frozenset[str] = frozenset()

    def cel(self, rij: str, kolom: str) -> Sleutel:
        return (self.sleutel, rij, kolom)

    @property
    def loopt_door(self) -> bool:
        """Whether who is in it at the end of a year, is in it at the begin of the next."""
        return LOPEND in self.gelijk[1]

    def verraadt_wie_wacht(self, waarden: Mapping[Sleutel, int], *, klein: int) -> set[Sleutel]:
        """Return where the first of `wacht` less the next ones is a small number of people; and then of the total too.

        No rule that adds up for everybody: who is on the list since last year can begin in this one.
        """
        weg = set()
        for rij in (*self.rijen, TOTAAL) if self.wacht else ():
            eerste, *rest = (self.cel(rij, kolom) for kolom in self.wacht)
            over = [waarden[eerste] - sum(waarden[cel] for cel in rest[: n + 1]) for n in range(len(rest))]
            if any(0 < aantal < klein for aantal in over):
                weg |= {eerste, self.cel(TOTAAL, self.wacht[0])}
        return weg

    def optellingen(self) -> list[Optelling]:
        """The rows add up to the total, and in each row what came in or ran already is what went out or still runs."""
        over = (VORIG,) if self.loopt_door else ()
        naar_beneden = [
            Optelling(plus=tuple(self.cel(rij, kolom) for rij in self.rijen), min=(self.cel(TOTAAL, kolom),))
            for kolom in (*self.kolommen, *over)
        ]
        erin, eruit = (*self.gelijk[0], *over), self.gelijk[1]
        opzij = [
            Optelling(plus=tuple(self.cel(r, k) for k in eruit), min=tuple(self.cel(r, k) for k in erin))
            for r in (*self.rijen, TOTAAL)
            if erin
        ]
        return naar_beneden + opzij


@dataclass(frozen=True, kw_only=True)
class Bron:
    """Where a table comes from: rows that each count once, what they are grouped by, and the names of the groups."""

    sleutel: str
    titel: str
    kop: str
    kolommen: Mapping[str, str]
    rijen: QuerySet
    per: str
    tellers: Mapping[str, Q]
    namen: QuerySet
    naam: str = "woord_toen"
    gelijk: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    uitleg: str = ""
    erbij: tuple[str, ...] = ()
    """Other fields of the groups that are read along."""
    wacht: tuple[str, ...] = ()

    def tabel(self, rijen: Mapping[str, str], *, nieuw: Iterable[str] = ()) -> Tabel:
        vast = {"sleutel": self.sleutel, "titel": self.titel, "kop": self.kop, "kolommen": self.kolommen}
        meer = {"gelijk": self.gelijk, "uitleg": self.uitleg, "wacht": self.wacht, "nieuw": frozenset(nieuw)}
        return Tabel(**vast, rijen=rijen, **meer)
