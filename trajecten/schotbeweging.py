"""Movement across the schot: from dagbesteding to work with support, and back. Counts of a year, and nothing else.

Every day somebody is on one side: that of work with support when that runs (it does not while it rests); else that of
dagbesteding when there is one, also one that rests; else the side of before. Somebody moves on the day that the side
changes: because work begins, because dagbesteding begins, or because work ends. Work that only rests is no end yet.
It is no return when work ends because somebody goes on to something else than dagbesteding, or leaves: then only a
new dagbesteding is. Nor is it when the next work begins within 31 days: a next contract often begins on the first of
a month, and from any day of a month that is 31 days away at most. Until that work is written down it counts as one.
A number is how many people moved that way in that year; each counts once.

Inside a gemeente fewer than 5 are not shown, over the network fewer than 10, and the rest is rounded (domain.md 5.9).
Years do not overlap and there is no total, so nothing follows from another number: that is why one cannot choose days.
A year that is not over would tell from day to day: it is rounded too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from django.db.models import F, QuerySet

from participatie.muur import systeemcontext
from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK, Drempel, afgerond
from trajecten.models import Deelname

DAGBESTEDING = ("werken_met_begeleiding", "overdag_meedoen")
WERK_MET_STEUN = ("beschut_werk", "proefplaatsing", "betaald_deels", "lks", "banenafspraak")
"""Keys of forms of taking part on either side. Paid work without support lies further on, and does not count here."""

AANSLUITEND = timedelta(days=31)
"""Work that begins so soon after other work goes on with it."""

JAREN = 5

Aantallen = Mapping[tuple[int, str], int]
"""How many people, by year and side that they went to."""

HEEN, TERUG = "werk", "dagbesteding"


@dataclass(frozen=True, kw_only=True)
class Jaar:
    jaar: int
    loopt_nog: bool
    naar_werk: str
    naar_dagbesteding: str


def beweging(*, gemeente: UUID, vandaag: date) -> list[Jaar]:
    """Return the last years of one gemeente, the newest first."""
    aantallen = _tel([gemeente], vandaag=vandaag).get(gemeente, {})
    return [_jaar(jaar, aantallen, vandaag=vandaag, drempel=BINNEN_GEMEENTE) for jaar in _jaren(vandaag)]


def beweging_van_het_netwerk(*, gemeenten: Collection[UUID], eigen: Collection[UUID], vandaag: date) -> list[Jaar]:
    """Return the years of all gemeenten together. In: also those whose own numbers the reader may ask for.

    What the reader does not see of one gemeente would follow by subtracting what is seen of the others; when that is
    few people, the number of all is not shown either.
    """
    per_gemeente = _tel(gemeenten, vandaag=vandaag)
    alle, ongezien = _samen(per_gemeente.values()), _samen(_ongezien(per_gemeente, eigen=eigen))
    te_zien = {sleutel: aantal for sleutel, aantal in alle.items() if not 0 < ongezien.get(sleutel, 0) < NETWERK.klein}
    verborgen = alle.keys() - te_zien.keys()
    return [_jaar(jaar, te_zien, vandaag=vandaag, drempel=NETWERK, verborgen=verborgen) for jaar in _jaren(vandaag)]


def _ongezien(per_gemeente: Mapping[UUID, Aantallen], *, eigen: Collection[UUID]) -> Iterator[Aantallen]:
    """Of another gemeente all numbers, of the own ones those that are too small to show."""
    for gemeente, aantallen in per_gemeente.items():
        is_eigen = gemeente in eigen
        yield {wat: n for wat, n in aantallen.items() if not is_eigen or n < BINNEN_GEMEENTE.klein}


def _jaren(vandaag: date) -> range:
    return range(vandaag.year, vandaag.year - JAREN, -1)


def _samen(delen) -> dict[tuple[int, str], int]:
    samen: dict[tuple[int, str], int] = defaultdict(int)
    for deel in delen:
        for sleutel, aantal in deel.items():
            samen[sleutel] += aantal
    return samen


def _jaar(
    jaar: int, aantallen: Aantallen, *, vandaag: date, drempel: Drempel, verborgen: Collection[tuple[int, str]] = ()
) -> Jaar:
    loopt_nog = jaar == vandaag.year
    zo = afgerond(drempel) if loopt_nog else drempel

    def tekst(naar: str) -> str:
        if (jaar, naar) in verborgen:
            return "niet getoond"
        return zo.in_woorden(aantallen.get((jaar, naar), 0))

    return Jaar(jaar=jaar, loopt_nog=loopt_nog, naar_werk=tekst(HEEN), naar_dagbesteding=tekst(TERUG))


@dataclass(frozen=True, kw_only=True)
class _Periode:
    """One deelname on either side of the schot."""

    sinds: date
    stil_sinds: date | None
    tot: date
    """The day it was over; of work that other work follows soon, the day on which that begins."""
    verder: bool
    """It ended by going on to something beyond, or by leaving."""

    def is_er(self, op: date) -> bool:
        return self.sinds <= op < self.tot

    def loopt(self, op: date) -> bool:
        return self.is_er(op) and (self.stil_sinds is None or op < self.stil_sinds)


def _tel(gemeenten: Collection[UUID], *, vandaag: date) -> dict[UUID, dict[tuple[int, str], int]]:
    """Count people by gemeente, year and direction. One question; no row of anybody leaves this function."""
    aantallen: dict[UUID, dict[tuple[int, str], int]] = defaultdict(lambda: defaultdict(int))
    with systeemcontext("count movement across the schot: figures only"):
        rijen = _deelnames(gemeenten).iterator()
        for (gemeente, _), van_een_mens in groupby(rijen, key=attrgetter("gemeente", "inwoner")):
            overgangen = _overgangen(van_een_mens, vandaag=vandaag)
            for sleutel in {(op.year, naar) for op, naar in overgangen if op.year in _jaren(vandaag)}:
                aantallen[gemeente][sleutel] += 1
    return aantallen


def _deelnames(gemeenten: Collection[UUID]) -> QuerySet:
    return (
        Deelname.objects.filter(gemeente__in=gemeenten, vorm__in=(*DAGBESTEDING, *WERK_MET_STEUN))
        .annotate(inwoner=F("traject__inwoner"))
        .order_by("gemeente", "inwoner")
        .values_list(
            *("gemeente", "inwoner", "vorm", "sinds", "stil_sinds", "tot", "afloop", "doorgestroomd_naar"), named=True
        )
    )


def _overgangen(deelnames: Iterable, *, vandaag: date) -> Iterator[tuple[date, str]]:
    """Return the days on which one person changed sides, and where to."""
    werk: list[_Periode] = []
    dagbesteding: list[_Periode] = []
    for rij in deelnames:
        (werk if rij.vorm in WERK_MET_STEUN else dagbesteding).append(_periode(rij))
    werk = _aansluitend(werk)
    dagen = {een.sinds for een in (*werk, *dagbesteding)} | {een.tot for een in werk}
    kant = ""
    for op in sorted(dag for dag in dagen if dag <= vandaag):
        naar = _kant(op, werk=werk, dagbesteding=dagbesteding) or kant
        if kant and naar != kant:
            yield op, naar
        kant = naar


def _periode(rij) -> _Periode:
    ergens_anders = rij.doorgestroomd_naar is not None and rij.doorgestroomd_naar not in DAGBESTEDING
    verder = ergens_anders or rij.afloop == Deelname.Afloop.VERTREK
    return _Periode(sinds=rij.sinds, stil_sinds=rij.stil_sinds, tot=rij.tot or date.max, verder=verder)


def _aansluitend(werk: Sequence[_Periode]) -> list[_Periode]:
    """Let work go on until the next work, when that begins soon after it."""
    samen = []
    for een in werk:
        hierna = [ander.sinds for ander in werk if een.tot <= ander.sinds <= een.tot + AANSLUITEND]
        samen.append(replace(een, tot=max(hierna, default=een.tot)))
    return samen


def _kant(op: date, *, werk: Sequence[_Periode], dagbesteding: Sequence[_Periode]) -> str:
    """Return on which side somebody is from a day on which something begins or ends; empty when that of before."""
    if any(een.loopt(op) for een in werk):
        return HEEN
    if any(een.sinds == op and een.is_er(op) for een in dagbesteding):
        return TERUG
    einden = [een for een in werk if een.tot == op]
    is_terug = einden and not any(een.verder for een in einden) and any(een.is_er(op) for een in dagbesteding)
    return TERUG if is_terug else ""
