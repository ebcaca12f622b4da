"""Words that look like what was looked for, when nothing has the words themselves: to look for, and to mark."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from unicodedata import combining, normalize

from django.contrib.postgres.search import SearchQuery

from participatie.zoeken import KORT, WOORDEN_HOOGSTENS

TAAL = "dutch"
BEGIN, EINDE = "\x02", "\x03"
"""Around what was found in a text. Nobody can type them: forms leave them out."""
LIJKT = 0.7
"""How much two words look like each other, from 0 to 1: one wrong letter in five is 0.8."""
ERVOOR, ERNA = 8, 24
"""Words around the first one that is marked."""
LANG = 25
"""No word that somebody looks for is longer."""


def met_verwisselde_letters(tekst: str) -> SearchQuery:
    """Return the question for these words, also where two letters next to each other changed places.

    Such a word has too few letters alike for the comparison of letters, and the index on words finds it everywhere.
    """
    woorden = re.findall(r"\w+", tekst)[:WOORDEN_HOOGSTENS]
    vraag = " & ".join(f"({' | '.join(_verwisseld(woord))})" for woord in woorden)
    return SearchQuery(vraag, config=TAAL, search_type="raw")


def _verwisseld(woord: str) -> Iterator[str]:
    yield woord
    for plek in range(len(woord) - 1) if KORT <= len(woord) <= LANG else ():
        yield f"{woord[:plek]}{woord[plek + 1]}{woord[plek]}{woord[plek + 2 :]}"


def gemerkt(tekst: str, gezocht: str) -> str:
    """Return a piece of the text, with marks around the words that look like these; its begin when none does."""
    woorden = list(re.finditer(r"\w+", tekst))
    kaal = [_kaal(woord.group()) for woord in woorden]
    goed = _goed(gezocht.split(), kaal)
    eerste = next((nummer for nummer, woord in enumerate(kaal) if woord in goed), 0)
    hier = woorden[max(eerste - ERVOOR, 0) : eerste + ERNA]
    stuk, op = "", hier[0].start() if hier else 0
    for woord in hier:
        is_goed = _kaal(woord.group()) in goed
        stuk += tekst[op : woord.start()] + (f"{BEGIN}{woord.group()}{EINDE}" if is_goed else woord.group())
        op = woord.end()
    return stuk


def gemerkte_naam(naam: str, gezocht: str, *, ook_erin: bool) -> str:
    """Return all of a name, with marks around the words that look like these.

    In: `ook_erin` is whether the letters were looked for inside the words of this name. Else a short word, that stands
    in many others, marks only itself and its forms.
    """
    kaal = [_kaal(woord) for woord in re.findall(r"\w+", naam)]
    goed = _goed([woord.strip('"') for woord in gezocht.split() if not woord.startswith("-")], kaal, ook_erin=ook_erin)
    return re.sub(r"\w+", lambda w: f"{BEGIN}{w.group()}{EINDE}" if _kaal(w.group()) in goed else w.group(), naam)


def _goed(gezocht: list[str], kaal: list[str], *, ook_erin: bool = True) -> set[str]:
    """Which of these words look like one that is looked for."""
    zoekt = [woord for woord in map(_kaal, gezocht) if woord][:WOORDEN_HOOGSTENS]
    return {lijkt for woord in zoekt for lijkt in _lijken_op(woord, set(kaal), ook_erin=ook_erin)}


def _kaal(woord: str) -> str:
    return "".join(letter for letter in normalize("NFD", woord.lower()) if not combining(letter))


def _lijken_op(woord: str, woorden: set[str], *, ook_erin: bool) -> set[str]:
    if len(woord) < KORT and not ook_erin:
        return {ander for ander in woorden if _is_vorm_van(woord, ander)}
    erin = {ander for ander in woorden if woord in ander}
    return erin | set(get_close_matches(woord, woorden, cutoff=LIJKT)) if len(woord) >= KORT else erin


def _is_vorm_van(woord: str, ander: str) -> bool:
    """Whether it is the word itself or what Dutch makes of it: kas, kassen, kasje."""
    kaal = re.escape(woord)
    return re.fullmatch(f"{kaal}(({re.escape(woord[-1])})?en?|s|jes?)?", ander) is not None
