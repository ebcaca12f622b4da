"""Days on which people are away: a warning with another day, never a refusal."""

from dataclasses import dataclass
from datetime import date, timedelta

from netwerk.schoolvakanties import BEKEND_TOT, SCHOOLVAKANTIES

ZOEK_WEKEN = (1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8)
"""In this order we look for another week: as near as possible, first later."""

Dag = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Waarschuwing:
    reden: str
    """What there is on that day: "in de kerstvakantie"."""
    voorstel: date | None
    """The nearest same weekday without anything."""


def pasen(jaar: int) -> date:
    """Return Easter Sunday, by the rule for the Gregorian calendar of Meeus, Jones and Butcher."""
    a, b, c = jaar % 19, jaar // 100, jaar % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    k = (32 + 2 * e + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    dagen = h + k - 7 * m + 114
    return date(jaar, dagen // 31, dagen % 31 + 1)


def feestdagen(jaar: int) -> dict[date, str]:
    """Return the public holidays, and Liberation Day on which many are free."""
    paaszondag = pasen(jaar)
    koningsdag = date(jaar, 4, 27)
    return {
        date(jaar, 1, 1): "Nieuwjaarsdag",
        paaszondag - 2 * Dag: "Goede Vrijdag",
        paaszondag: "Eerste Paasdag",
        paaszondag + Dag: "Tweede Paasdag",
        koningsdag - Dag if koningsdag.weekday() == 6 else koningsdag: "Koningsdag",
        date(jaar, 5, 5): "Bevrijdingsdag",
        paaszondag + 39 * Dag: "Hemelvaartsdag",
        paaszondag + 49 * Dag: "Eerste Pinksterdag",
        paaszondag + 50 * Dag: "Tweede Pinksterdag",
        date(jaar, 12, 25): "Eerste Kerstdag",
        date(jaar, 12, 26): "Tweede Kerstdag",
    }


def waarom_niet(dag: date, *, regio: str) -> str:
    """Return what there is on that day, or nothing."""
    vrij = feestdagen(dag.year).get(dag)
    if vrij:
        return f"op {vrij}"
    vakanties = (v for v in SCHOOLVAKANTIES if regio in v.regios and v.van <= dag <= v.tot_en_met)
    return next((f"in de {vakantie.naam}" for vakantie in vakanties), "")


def waarschuwing(dag: date, *, regio: str, vandaag: date | None = None) -> Waarschuwing | None:
    """Warn for a holiday, and propose the nearest other week; not a day that has been."""
    reden = waarom_niet(dag, regio=regio)
    if not reden:
        return None
    andere = (dag + timedelta(weeks=weken) for weken in ZOEK_WEKEN)
    vrij = (d for d in andere if not waarom_niet(d, regio=regio) and (vandaag is None or d > vandaag))
    return Waarschuwing(reden=reden, voorstel=next(vrij, None))


def is_bekend(dag: date) -> bool:
    """Whether the school holidays around this day have been published."""
    return dag <= BEKEND_TOT
