"""Where a talent of an inwoner was seen: apps above this one tell it, as far as the reader may know."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from netwerk.models import Lid
from trajecten.models import Inwoner

HOOGSTENS = 3
"""Of one talent, the last ones."""


@dataclass(frozen=True, kw_only=True)
class Gezienbij:
    tekst: str
    url: str
    """Empty when there is nothing to open for this reader."""


Bron = Callable[[Inwoner, Lid], Iterable[tuple[int, Gezienbij]]]
"""(inwoner, reader) -> (id of the talent, where it was seen), the last first."""

_bronnen: list[Bron] = []


def registreer(bron: Bron) -> None:
    _bronnen.append(bron)


def waar_gezien(inwoner: Inwoner, *, lezer: Lid) -> dict[int, list[Gezienbij]]:
    """Return by id of the talent where it was seen."""
    per_talent: dict[int, list[Gezienbij]] = defaultdict(list)
    for bron in _bronnen:
        for talent, gezien in bron(inwoner, lezer):
            if len(per_talent[talent]) < HOOGSTENS:
                per_talent[talent].append(gezien)
    return dict(per_talent)
