"""What of the KPI may be shown to who sees no people: no small numbers, and none that follow from others.

Inside a gemeente counts below 5 stay hidden and there is no percentage below 10 people; over a network that is 10 and
30, and the rest is rounded to 5 (domain.md 5.9). Two questions that lie a day apart would tell of one person what
changed: so who sees no people asks for whole quarters (`trajecten.kpi_rooster`), only a calendar year that is over
gives exact counts, and what differs from the quarters beside it by a small number is not shown.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from trajecten.kpi import NAMEN, Cijfers, Klasse, Oordeel, hoogstens_procent, in_procenten, minstens_procent

VERBORGEN = "niet getoond"
TUSSENTIJDS = "Niet gezakt, maar tussendoor wel lager"
ONBEKEND = (Klasse.NIET_HERGEMETEN, Klasse.BEGINSTAND_VEROUDERD, Klasse.NIET_VERGELIJKBAAR)


@dataclass(frozen=True, kw_only=True)
class Drempel:
    klein: int
    """Counts below this stay hidden."""
    basis: int
    """With fewer people to judge there is no percentage and no breakdown."""
    rond: int = 1

    def in_woorden(self, aantal: int) -> str:
        """Return how many people, as it may be shown."""
        if aantal == 0:
            return "niemand"
        if aantal < self.klein:
            return f"minder dan {self.klein}"
        return f"ongeveer {rond(aantal, self.rond)}" if self.rond > 1 else str(aantal)


EXACT = Drempel(klein=0, basis=0)
"""For who sees these people: the begeleider, of the own inwoners."""
BINNEN_GEMEENTE = Drempel(klein=5, basis=10)
NETWERK = Drempel(klein=10, basis=30, rond=5)


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One number on the page; `klassen` leads to the list behind it."""

    sleutel: str
    naam: str
    waarde: int | None
    klassen: tuple[Klasse, ...] = ()
    tussentijds: bool = False
    """Of these only who stood lower in between."""

    @property
    def tekst(self) -> str:
        return VERBORGEN if self.waarde is None else str(self.waarde)


@dataclass(frozen=True, kw_only=True)
class Beeld:
    """What may be shown. Without `regels` there are too few people."""

    oordeel: Oordeel | None
    regels: tuple[Regel, ...] = ()
    percentages: tuple[tuple[str, str], ...] = ()
    band: str = ""
    klein: int = 0
    """Counts below this are hidden."""
    stappen: tuple[tuple[str, int], ...] = ()
    """Of who rose or dropped: by how many treden. Only when nothing is hidden, else these tell of the band."""

    @property
    def te_klein(self) -> bool:
        return not self.regels

    @property
    def verbergt(self) -> bool:
        return any(regel.waarde is None for regel in self.regels)

    @property
    def waarom_verborgen(self) -> str:
        return waarom_verborgen(self.klein)


def afgerond(drempel: Drempel) -> Drempel:
    """The same, rounded to 5: for a period that is no whole calendar year, or is not over."""
    return replace(drempel, rond=max(drempel.rond, 5)) if drempel.klein else drempel


def mag_over_netwerk(deel: Cijfers) -> bool:
    """Whether the network may be shown beside the own gemeenten. In: the others; their figures could be subtracted."""
    return deel.b == 0 or deel.b >= NETWERK.basis


def getallen(cijfers: Cijfers) -> dict[str, int]:
    """Return every number that can be shown or follows from what is shown, by its key."""
    rest = {"goed": cijfers.n_goed, "tussentijds": cijfers.tussentijds_gezakt, "band": cijfers.band_gezakt}
    return dict(cijfers.klassen) | rest | {"b": cijfers.b, "n": cijfers.n, "c": cijfers.c}


def verborgen(cijfers: Cijfers, drempel: Drempel) -> set[str]:
    """Return the keys of the numbers that are not shown."""
    zichtbaar = set() if _te_klein(cijfers, drempel) else _zichtbaar(cijfers, drempel)
    return getallen(cijfers).keys() - zichtbaar


def verschilt_weinig(cijfers: Cijfers, ander: Cijfers, drempel: Drempel) -> bool:
    """Whether who reads both, works out a small number that changed."""
    een, twee, dicht = getallen(cijfers), getallen(ander), verborgen(cijfers, drempel)
    return any(0 < abs(een[sleutel] - twee[sleutel]) < drempel.klein for sleutel in een.keys() - dicht)


def toon(cijfers: Cijfers, drempel: Drempel, *, ook: Collection[str] = ()) -> Beeld:
    """In: also keys of numbers to hide whatever their size."""
    if _te_klein(cijfers, drempel) or "b" in ook:
        return Beeld(oordeel=None)
    zichtbaar = _zonder(_zichtbaar(cijfers, drempel), ook)

    def regel(sleutel: str, naam: str, waarde: int, klassen: Iterable[Klasse]) -> Regel:
        getal = rond(waarde, drempel.rond) if sleutel in zichtbaar else None
        tussentijds = sleutel == "tussentijds"
        return Regel(sleutel=sleutel, naam=naam, waarde=getal, klassen=tuple(klassen), tussentijds=tussentijds)

    regels = (
        *(regel(klasse, NAMEN[klasse], cijfers.klassen[klasse], [klasse]) for klasse in Klasse),
        regel("tussentijds", TUSSENTIJDS, cijfers.tussentijds_gezakt, [Klasse.GESTEGEN, Klasse.GELIJK]),
        regel("c", "Iedereen op trede 3 of 4 aan het begin", cijfers.c, Klasse),
        regel("n", "Zonder wie vertrok", cijfers.n, [k for k in Klasse if k != Klasse.NEUTRAAL_VERTREK]),
        regel("b", "Te beoordelen", cijfers.b, [Klasse.GESTEGEN, Klasse.GELIJK, Klasse.GEZAKT]),
    )
    return Beeld(
        oordeel=cijfers.oordeel,
        regels=regels,
        percentages=_percentages(cijfers, drempel, zichtbaar),
        band=_band(cijfers, drempel) if "band" in zichtbaar else "",
        klein=drempel.klein,
        stappen=() if drempel.klein else _stappen(cijfers),
    )


def _stappen(cijfers: Cijfers) -> tuple[tuple[str, int], ...]:
    """Return "2 treden hoger" and so on with how many people, the highest first."""
    return tuple(
        (f"{abs(stap)} {'trede' if abs(stap) == 1 else 'treden'} {'hoger' if stap > 0 else 'lager'}", aantal)
        for stap, aantal in sorted(cijfers.stappen.items(), reverse=True)
    )


def waarom_verborgen(klein: int) -> str:
    """Say why a number is not shown, in the same words for each: which one is small, would tell of the other."""
    return (
        f"Niet getoond: het zijn er minder dan {klein}, of zo'n klein aantal is anders uit te rekenen. "
        "Zo blijft iedereen onherkenbaar."
    )


def _zichtbaar(cijfers: Cijfers, drempel: Drempel) -> set[str]:
    """Return which numbers may be shown together. B always; what is added to it, only when that is no small number."""
    klein, klassen = drempel.klein, cijfers.klassen
    zichtbaar = {"b"}
    if min(cijfers.n_goed, cijfers.n_gezakt) >= klein:
        zichtbaar |= {"goed", Klasse.GEZAKT}
        if min(klassen[Klasse.GESTEGEN], klassen[Klasse.GELIJK]) >= klein:
            zichtbaar |= {Klasse.GESTEGEN, Klasse.GELIJK}
        if _beide(cijfers.tussentijds_gezakt, cijfers.n_goed, klein):
            zichtbaar.add("tussentijds")
        if _beide(cijfers.band_gezakt, cijfers.n_gezakt, klein):
            zichtbaar.add("band")
    if klassen[Klasse.NEUTRAAL_VERTREK] >= klein:
        zichtbaar.add(Klasse.NEUTRAAL_VERTREK)
    if cijfers.n - cijfers.b >= klein:
        zichtbaar |= {"n", *_zonder_kleine({klasse: klassen[klasse] for klasse in ONBEKEND}, klein)}
        if Klasse.NEUTRAAL_VERTREK in zichtbaar:
            zichtbaar.add("c")
    return zichtbaar


def _te_klein(cijfers: Cijfers, drempel: Drempel) -> bool:
    return bool(drempel.klein) and cijfers.b < max(drempel.basis, 1)


GOED_OF_NIET = frozenset({"goed", Klasse.GEZAKT, Klasse.GESTEGEN, Klasse.GELIJK, "tussentijds", "band"})
IEDEREEN = frozenset({"n", "c", *ONBEKEND})


def _zonder(zichtbaar: set[str], ook: Collection[str]) -> set[str]:
    """Hide these, with everything from which they would follow."""
    weg = set(ook)
    if weg & zichtbaar & GOED_OF_NIET:
        weg |= GOED_OF_NIET
    if weg & zichtbaar & IEDEREEN:
        weg |= IEDEREEN
    if Klasse.NEUTRAAL_VERTREK in weg & zichtbaar:
        weg.add("c")
    return zichtbaar - weg


def _beide(deel: int, geheel: int, klein: int) -> bool:
    return min(deel, geheel - deel) >= klein


def _zonder_kleine(aantallen: dict[Klasse, int], klein: int) -> set[Klasse]:
    """Return what may be shown beside its total: what is hidden is two numbers or more, and together no small one."""
    oplopend = sorted(aantallen, key=lambda klasse: aantallen[klasse])
    weg = [klasse for klasse in oplopend if aantallen[klasse] < klein]
    while weg and len(weg) < len(oplopend) and (len(weg) == 1 or sum(aantallen[k] for k in weg) < klein):
        weg.append(oplopend[len(weg)])
    return set(aantallen) - set(weg)


def _percentages(cijfers: Cijfers, drempel: Drempel, zichtbaar: set[str]) -> tuple[tuple[str, str], ...]:
    goed, gezakt, b, n = (rond(g, drempel.rond) for g in (cijfers.n_goed, cijfers.n_gezakt, cijfers.b, cijfers.n))
    hoogstens, minstens_b = drempel.klein - 1, b - drempel.rond // 2  # b may have been rounded up
    if "goed" in zichtbaar:
        kpi = _procent(goed, b)
    elif cijfers.n_gezakt < drempel.klein:
        kpi = f"ten minste {minstens_procent(minstens_b - hoogstens, minstens_b)}"
    else:
        kpi = f"ten hoogste {hoogstens_procent(hoogstens, minstens_b)}"
    dekking = _procent(b, n) if "n" in zichtbaar else f"ten minste {minstens_procent(b, b + hoogstens)}"
    grenzen = {"goed", "n"} <= zichtbaar
    return (
        ("Niet gezakt", kpi),
        ("Opnieuw gemeten", dekking),
        ("Als iedereen die wij niet kennen zakte", _procent(goed, n) if grenzen else VERBORGEN),
        ("Als niemand die wij niet kennen zakte", _procent(n - gezakt, n) if grenzen else VERBORGEN),
    )


def _band(cijfers: Cijfers, drempel: Drempel) -> str:
    b = rond(cijfers.b, drempel.rond)
    return _procent(b - rond(cijfers.band_gezakt, drempel.rond), b)


def rond(aantal: int, op: int) -> int:
    """Round half up: 2 becomes 0 and 3 becomes 5."""
    return (aantal * 2 + op) // (op * 2) * op


def _procent(teller: int, noemer: int) -> str:
    """What was rounded apart from each other never makes less than nothing or more than all."""
    return in_procenten(max(0, min(teller, noemer)), noemer) if noemer > 0 else "geen percentage"
