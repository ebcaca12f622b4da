"""Opening hours: read them as people write them, and say whether somebody can walk in now."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise

from django.db.models import Case, F, IntegerField, OuterRef, Subquery, Value, When
from django.db.models.functions import Mod
from django.utils import timezone

from netwerk.models import Openingstijd, Weekdag
from netwerk.models.plekken import PlekQuerySet

Blok = tuple[time, time]
DAGEN_IN_EEN_WEEK = 7

_UUR = r"([0-9]{1,2})(?:\s?[.:]\s?([0-9]{2}))?"
_BLOK = re.compile(rf"(?:van )?{_UUR}\s?(?:uur)?\s?(?:-|–|tot|t/m)\s?{_UUR}\s?(?:uur)?")
_TUSSEN = re.compile(r"\s*(?:,|;|/|\ben\b|\n)\s*")


class GeenTijden(ValueError):
    """What was typed are no hours; the message says to a person what to do."""


def lees_tijden(tekst: str) -> list[Blok]:
    """Read `9.00-12.00, 13 tot 17 uur`. Raises GeenTijden."""
    blokken = [_lees_blok(deel) for deel in _TUSSEN.split(tekst.strip().lower()) if deel]
    blokken.sort()
    if any(eerste[1] > tweede[0] for eerste, tweede in pairwise(blokken)):
        raise GeenTijden("Deze tijden lopen door elkaar. Schrijf ze na elkaar, bijvoorbeeld 9.00-12.00, 13.00-17.00.")
    return blokken


def _lees_blok(tekst: str) -> Blok:
    treffer = _BLOK.fullmatch(tekst)
    if treffer is None:
        raise GeenTijden("Schrijf de tijden zo: 9.00-12.00, 13.00-17.00.")
    uren = treffer.groups(default="0")
    try:
        van, tot = time(int(uren[0]), int(uren[1])), time(int(uren[2]), int(uren[3]))
    except ValueError as fout:
        raise GeenTijden("Deze tijd bestaat niet. Kijk de uren en minuten na.") from fout
    if van >= tot:
        raise GeenTijden("De tijd van sluiten ligt voor de tijd van openen.")
    return van, tot


def schrijf_tijden(blokken: Iterable[Blok]) -> str:
    return ", ".join(f"{_uur(van)}-{_uur(tot)}" for van, tot in blokken)


def _uur(tijd: time) -> str:
    return f"{tijd.hour}.{tijd.minute:02}"


@dataclass(frozen=True, kw_only=True)
class Openstand:
    """Whether it is open at a moment, as a sentence."""

    is_open: bool
    vandaag: bool
    tekst: str


def openstand(tijden: Iterable[Openingstijd], *, nu: datetime) -> Openstand | None:
    """Return how it is at this moment, by the clock in the Netherlands; None when no hours are known."""
    tijden = list(tijden)
    if not tijden:
        return None
    hier = timezone.localtime(nu)
    blokken = sorted((t.van, t.tot) for t in tijden if t.dag == hier.isoweekday())
    klok = hier.time()
    for van, tot in blokken:
        if van <= klok < tot:
            return Openstand(is_open=True, vandaag=True, tekst=f"Nu open, tot {_uur(tot)} uur")
    straks = [(van, tot) for van, tot in blokken if van > klok]
    if straks:
        van, tot = straks[0]
        return Openstand(is_open=False, vandaag=True, tekst=f"Vandaag open van {_uur(van)} tot {_uur(tot)} uur")
    return Openstand(is_open=False, vandaag=False, tekst=f"Nu dicht. {_eerstvolgende(tijden, hier.isoweekday())}")


def _eerstvolgende(tijden: list[Openingstijd], vandaag: int) -> str:
    eerste = min(tijden, key=lambda t: ((t.dag - vandaag - 1) % 7, t.van))
    dag = "Morgen" if (eerste.dag - vandaag) % 7 == 1 else Weekdag(eerste.dag).label.capitalize()
    return f"{dag} open van {_uur(eerste.van)} uur"


@dataclass(frozen=True, kw_only=True)
class Dag:
    """One line of the table of hours."""

    naam: str
    tijden: str
    wie: str


def per_dag(tijden: Iterable[Openingstijd], *, met_wie: bool) -> list[Dag]:
    """Return the days it is open. `met_wie` says who is there; visitors do not see that."""
    dagen: dict[int, list[Openingstijd]] = defaultdict(list)
    for tijd in tijden:
        dagen[tijd.dag].append(tijd)
    return [
        Dag(
            naam=Weekdag(dag).label.capitalize(),
            tijden=schrijf_tijden(sorted((t.van, t.tot) for t in van_die_dag)),
            wie=", ".join(dict.fromkeys(t.wie_er_is for t in van_die_dag if t.wie_er_is)) if met_wie else "",
        )
        for dag, van_die_dag in sorted(dagen.items())
    ]


def met_volgende_keer(plekken: PlekQuerySet, *, nu: datetime) -> PlekQuerySet:
    """Add `over_dagen`: how many days until it opens, 0 for what is still open today; empty without hours."""
    straks = F("dag") - nu.isoweekday() + DAGEN_IN_EEN_WEEK
    dagen = Mod(straks, DAGEN_IN_EEN_WEEK, output_field=IntegerField())
    voorbij = When(dag=nu.isoweekday(), tot__lte=nu.time(), then=Value(DAGEN_IN_EEN_WEEK))
    keren = Openingstijd.objects.filter(plek=OuterRef("pk")).annotate(over=Case(voorbij, default=dagen))
    return plekken.annotate(over_dagen=Subquery(keren.order_by("over").values("over")[:1]))
