"""Movement across the schot: from dagbesteding to work with support, and back. Counts of a year, and nothing else.

Somebody moves on the day that a deelname begins on the other side than the one that began before it. Somebody also
goes back to dagbesteding on the day that work with support ends while a dagbesteding that began before that work has
not ended (it rested, or ran on beside the work) and no other work with support runs; not by going on to something
else than dagbesteding, or by leaving. A number is how many people moved that way in that year; each counts once.

Inside a gemeente fewer than 5 are not shown, over the network fewer than 10, and the rest is rounded (domain.md 5.9).
Years do not overlap and there is no total, so nothing follows from another number: that is why one cannot choose days.
A year that is not over would tell from day to day: it is rounded too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from uuid import UUID

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When, Window
from django.db.models.functions import Lag

from participatie.muur import systeemcontext
from trajecten.kleine_aantallen import BINNEN_GEMEENTE, NETWERK, Drempel, afgerond
from trajecten.models import Deelname

DAGBESTEDING = ("werken_met_begeleiding", "overdag_meedoen")
WERK_MET_STEUN = ("beschut_werk", "proefplaatsing", "betaald_deels", "lks", "banenafspraak")
"""Keys of forms of taking part on either side. Paid work without support lies further on, and does not count here."""

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


def _tel(gemeenten: Collection[UUID], *, vandaag: date) -> dict[UUID, dict[tuple[int, str], int]]:
    """Count people by gemeente, year and direction. Two questions; no row of anybody leaves this function."""
    van_hier = Deelname.objects.filter(gemeente__in=gemeenten)
    mensen: dict[UUID, dict[tuple[int, str], set[UUID]]] = defaultdict(lambda: defaultdict(set))
    with systeemcontext("count movement across the schot: figures only"):
        overgangen = chain(
            _begonnen(van_hier, vandaag=vandaag).iterator(), _terug(van_hier, vandaag=vandaag).iterator()
        )
        for gemeente, inwoner, op, naar in overgangen:
            if op.year in _jaren(vandaag):
                mensen[gemeente][op.year, naar].add(inwoner)
    return {gemeente: {sleutel: len(wie) for sleutel, wie in jaren.items()} for gemeente, jaren in mensen.items()}


def _begonnen(deelnames: QuerySet, *, vandaag: date) -> QuerySet:
    """Who began something on the other side than what began before it."""
    kant = Case(
        When(vorm__in=DAGBESTEDING, then=Value(TERUG)), default=Value(HEEN), output_field=CharField(max_length=12)
    )
    vorige = Window(Lag("kant"), partition_by=F("traject__inwoner"), order_by=[F("sinds").asc(), F("pk").asc()])
    return (
        deelnames.filter(vorm__in=(*DAGBESTEDING, *WERK_MET_STEUN), sinds__lte=vandaag)
        .annotate(kant=kant)
        .annotate(vorige=vorige)
        .exclude(vorige=F("kant"))
        .exclude(vorige=None)
        .values_list("gemeente", "traject__inwoner", "sinds", "kant")
    )


def _terug(deelnames: QuerySet, *, vandaag: date) -> QuerySet:
    """Whose work with support ended while the dagbesteding of before was still there."""
    toen = Deelname.objects.filter(
        Q(tot=None) | Q(tot__gt=OuterRef("tot")), traject__inwoner=OuterRef("traject__inwoner")
    )
    dagbesteding = toen.filter(vorm__in=DAGBESTEDING, sinds__lt=OuterRef("sinds"))
    ander_werk = toen.filter(vorm__in=WERK_MET_STEUN, sinds__lte=OuterRef("tot")).exclude(
        stil_sinds__isnull=False, stil_sinds__lte=OuterRef("tot")
    )
    verder = Q(doorgestroomd_naar__isnull=False) & ~Q(doorgestroomd_naar__in=DAGBESTEDING)
    return (
        deelnames.filter(Exists(dagbesteding), ~Exists(ander_werk), vorm__in=WERK_MET_STEUN, tot__lte=vandaag)
        .exclude(verder | Q(afloop=Deelname.Afloop.VERTREK))
        .values_list("gemeente", "traject__inwoner", "tot", Value(TERUG))
    )
