"""Figures about requests, counted by every web worker and read by one small process (docs/besluiten/0014-draaien.md).

Each worker has a place of its own in memory that they share, and is the only one that writes there: no locks, nothing
that a killed worker leaves behind. A new worker goes on in the place of one that is gone, so no figure ever goes down.
"""

import mmap
from bisect import bisect_left
from collections.abc import Iterator
from itertools import product

METHODEN = ("GET", "HEAD", "POST")
_METHODEN = (*METHODEN, "other")
_SOORTEN = ("1xx", "2xx", "3xx", "4xx", "5xx")
GRENZEN = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)
"""Seconds: the steps of the histogram."""

_VERZOEKEN = {paar: plek for plek, paar in enumerate(product(_METHODEN, _SOORTEN))}
_STAPPEN = len(_VERZOEKEN)  # one more than GRENZEN: the last is for what took longer
_DUUR = _STAPPEN + len(GRENZEN) + 1
_VRAGEN, _TRAGE_VRAGEN = _DUUR + 1, _DUUR + 2
_LENGTE = _TRAGE_VRAGEN + 1
_BREEDTE = 8  # bytes of a number


class Tellers:
    """The shared memory: one place for each of so many workers."""

    def __init__(self, plaatsen: int) -> None:
        self._geheugen = memoryview(mmap.mmap(-1, plaatsen * _LENGTE * _BREEDTE)).cast("d")
        self._vrij = set(range(plaatsen))

    def neem_plaats(self) -> int | None:
        """In the process that starts workers: return a free place, None when there is none."""
        plaats = min(self._vrij, default=None)
        self._vrij.discard(plaats)
        return plaats

    def geef_terug(self, plaats: int | None) -> None:
        if plaats is not None:
            self._vrij.add(plaats)

    def op(self, plaats: int) -> memoryview:
        return self._geheugen[plaats * _LENGTE : (plaats + 1) * _LENGTE]

    def samen(self) -> list[float]:
        return [sum(self._geheugen[plek::_LENGTE]) for plek in range(_LENGTE)]


_mijn: memoryview | None = None


def begin(vak: memoryview) -> None:
    """From here on this process counts in this place."""
    global _mijn
    _mijn = vak


def tel(*, methode: str, status: int, duur: float, vragen: int, trage_vragen: int) -> None:
    """Count one request. Does nothing in a process that was given no place."""
    if _mijn is None:
        return
    _mijn[_VERZOEKEN[methode, f"{status // 100}xx"]] += 1
    _mijn[_STAPPEN + bisect_left(GRENZEN, duur)] += 1
    _mijn[_DUUR] += duur
    _mijn[_VRAGEN] += vragen
    _mijn[_TRAGE_VRAGEN] += trage_vragen


def regels(cijfers: list[float]) -> Iterator[str]:
    """Return the text that Prometheus reads. In: what `Tellers.samen` says."""
    yield "# TYPE participatie_requests_total counter"
    for (methode, soort), plek in _VERZOEKEN.items():
        yield f'participatie_requests_total{{method="{methode}",status="{soort}"}} {cijfers[plek]:.0f}'
    yield "# TYPE participatie_request_seconds histogram"
    tot = 0.0
    for plek, grens in enumerate((*GRENZEN, "+Inf")):
        tot += cijfers[_STAPPEN + plek]
        yield f'participatie_request_seconds_bucket{{le="{grens}"}} {tot:.0f}'
    yield f"participatie_request_seconds_sum {cijfers[_DUUR]:.6f}"
    yield f"participatie_request_seconds_count {tot:.0f}"
    for naam, plek in (("queries", _VRAGEN), ("slow_queries", _TRAGE_VRAGEN)):
        yield f"# TYPE participatie_{naam}_total counter"
        yield f"participatie_{naam}_total {cijfers[plek]:.0f}"
