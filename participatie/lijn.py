"""A line over time: the coordinates of the drawing, computed here so that they can be tested. Knows no models.

The drawing is SVG with attributes alone; the table with the same numbers stands under it (participatie/grafiek.py has
the bars).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BREEDTE, HOOGTE = 400, 220
LINKS, RECHTS, BOVEN, ONDER = 40, 8, 12, 26
"""Room for the numbers at the left and the names under the line."""


@dataclass(frozen=True, kw_only=True)
class Punt:
    x: float
    y: float
    naam: str
    """The name under the line; empty where there is no room."""


@dataclass(frozen=True, kw_only=True)
class Merklijn:
    """A number that the line may reach, drawn across."""

    y: float
    tekst: str


@dataclass(frozen=True, kw_only=True)
class Lijndiagram:
    titel: str
    punten: tuple[Punt, ...]
    merken: tuple[Merklijn, ...]
    breedte: int = BREEDTE
    hoogte: int = HOOGTE
    links: int = LINKS
    rechts: int = BREEDTE - RECHTS
    bodem: int = HOOGTE - ONDER

    @property
    def lijn(self) -> str:
        return " ".join(f"{punt.x:g},{punt.y:g}" for punt in self.punten)


def lijndiagram(
    *, titel: str, waarden: Sequence[tuple[str, int]], merken: Iterable[int] = (), namen_hoogstens: int = 4
) -> Lijndiagram:
    """Place every value, the highest of values and marks at the top. In: (name, value) in order of time."""
    merken = tuple(merken)
    hoogste = max((*(waarde for _, waarde in waarden), *merken, 1))
    stap = (BREEDTE - LINKS - RECHTS) / max(1, len(waarden) - 1)
    elke = -(-len(waarden) // namen_hoogstens)
    laatste = len(waarden) - 1
    return Lijndiagram(
        titel=titel,
        punten=tuple(
            Punt(
                x=round(LINKS + nummer * stap, 1),
                y=_y(waarde, hoogste=hoogste),
                naam=naam if (laatste - nummer) % elke == 0 and nummer * stap > LINKS / 2 else "",
            )
            for nummer, (naam, waarde) in enumerate(waarden)
        ),
        merken=tuple(Merklijn(y=_y(merk, hoogste=hoogste), tekst=str(merk)) for merk in merken),
    )


def _y(waarde: int, *, hoogste: int) -> float:
    return round(HOOGTE - ONDER - waarde / hoogste * (HOOGTE - ONDER - BOVEN), 1)
