"""The words for what somebody does and learns at a plek. The app that knows talents gives them, in its apps.py.

    taakwoorden.registreer(groepen=..., woorden=...)

A plek holds keys only, so that this app needs to know no talents.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

Keuzes = list[tuple[str, list[tuple[str, str]]]]
"""Groups with their choices: [("Werken met je handen", [("handen.koken", "koken"), …]), …]."""

_bron: dict[str, Callable] = {}


def registreer(*, groepen: Callable[[date], Keuzes], woorden: Callable[[Iterable[str]], Mapping[str, str]]) -> None:
    _bron.update(groepen=groepen, woorden=woorden)


def groepen(vandaag: date) -> Keuzes:
    """Return what can be chosen today."""
    return _bron["groepen"](vandaag) if _bron else []


def woorden(sleutels: Iterable[str]) -> Mapping[str, str]:
    """Return the word of each key; a key that nobody knows any more has none."""
    sleutels = set(sleutels)
    return _bron["woorden"](sleutels) if _bron and sleutels else {}
