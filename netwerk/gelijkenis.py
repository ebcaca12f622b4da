"""How much two names are alike: measured as pg_trgm does, after accents, capitals and what every name has are gone.

All against all happens here and not in the database: there the runtime role cannot use an index for it (behind
row-level security only leakproof operators may), and with the index it takes 9 seconds for 10,000 names. Here only
names are compared that share a word few others have: well under a second (tests/netwerk/test_dubbelen.py).
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from sys import intern
from urllib.parse import urlsplit

GEWOON = 40
"""A word or a number that more rows than this have, says nothing about which one is meant."""
BEGIN = 4
"""How many letters at the beginning of a word must be the same to look at two names at all."""

WOORDEN = 5
"""Of so many words two are looked at together: in a big list one word is too common, two are not."""

_ZEGT_NIETS = {"stichting", "vereniging", "bv", "b", "v", "nv", "vof", "de", "het", "een", "van", "der", "den", "en"}
_GEEN_LETTER = re.compile(r"[^a-z0-9]+")
_GEEN_CIJFER = re.compile(r"[^0-9]")


def kaal(tekst: str) -> str:
    """Return the text in small letters, without accents and marks."""
    klein = tekst.casefold().replace("ij", "y").replace("\u0133", "y")
    if not klein.isascii():
        klein = "".join(teken for teken in unicodedata.normalize("NFKD", klein) if not unicodedata.combining(teken))
    return _GEEN_LETTER.sub(" ", klein).strip()


@lru_cache(maxsize=64)
def woorden(tekst: str) -> tuple[str, ...]:
    """Return the words that tell one name from another; all of them when there are no such words."""
    alle = kaal(tekst).split()
    return tuple(woord for woord in alle if woord not in _ZEGT_NIETS) or tuple(alle)


@lru_cache(maxsize=64)
def trigrammen(tekst: str) -> frozenset[str]:
    gevuld = [f"  {woord} " for woord in woorden(tekst)]
    return frozenset(intern(woord[i : i + 3]) for woord in gevuld for i in range(len(woord) - 2))


def gelijkenis(een: frozenset[str], ander: frozenset[str]) -> float:
    """From 0 to 1: how many of all groups of three letters both names have."""
    samen = len(een & ander)
    return samen / (len(een) + len(ander) - samen) if samen else 0.0


def nummer(telefoon: str) -> str:
    """Return the last nine figures: with 0 or with +31 in front it is one number. Shorter ones are no number."""
    cijfers = _GEEN_CIJFER.sub("", telefoon)
    return cijfers[-9:] if len(cijfers) >= 9 else ""


def domein(website: str) -> str:
    return urlsplit(website).netloc.casefold().removeprefix("www.") if website else ""


class Register:
    """Names with their keys, to find those that may be the same as another one."""

    def __init__(self) -> None:
        self.trigrammen: dict[Hashable, frozenset[str]] = {}
        self._bij: dict[str, list[Hashable]] = defaultdict(list)

    def zet(self, sleutel: Hashable, naam: str, *, kenmerken: Iterable[str] = ()) -> None:
        """In: the key of the row, its name, and what else points it out, such as `tel:512123456`."""
        self.trigrammen[sleutel] = trigrammen(naam)
        for blok in _blokken(naam, kenmerken):
            self._bij[blok].append(sleutel)

    def mogelijk(self, naam: str, *, kenmerken: Iterable[str] = ()) -> dict[Hashable, float]:
        """Return the keys of rows that share a word or a mark with this one, with how much their names are alike."""
        eigen = trigrammen(naam)
        gevonden = {
            sleutel
            for blok in _blokken(naam, kenmerken)
            if len(bij := self._bij.get(blok, ())) <= GEWOON
            for sleutel in bij
        }
        return {sleutel: gelijkenis(eigen, self.trigrammen[sleutel]) for sleutel in gevonden}

    def paren(self) -> Iterator[tuple[Hashable, Hashable, float]]:
        """Yield every two that share a word or a mark, each pair once."""
        gehad = set()
        for bij in self._bij.values():
            if len(bij) > GEWOON:
                continue
            for plaats, een in enumerate(bij):
                for ander in bij[plaats + 1 :]:
                    if een != ander and (een, ander) not in gehad:
                        gehad.add((een, ander))
                        yield een, ander, gelijkenis(self.trigrammen[een], self.trigrammen[ander])


def _blokken(naam: str, kenmerken: Iterable[str]) -> set[str]:
    """A word, the begin and the end of a word, two begins together, all words together, and the marks."""
    delen = woorden(naam)
    begin = {f"<{woord[:BEGIN]}" for woord in delen if len(woord) >= BEGIN}
    eind = {f">{woord[-BEGIN:]}" for woord in delen if len(woord) >= BEGIN}
    twee_aan_twee = {"".join(paar) for paar in combinations(sorted(begin)[:WOORDEN], 2)}
    return {*delen, *begin, *eind, *twee_aan_twee, f"={''.join(sorted(delen))}", *kenmerken}
