"""Search in names: accents do not matter, and small typing mistakes are forgiven."""

from django.db.models import Q

WOORDEN_HOOGSTENS = 6
KORT = 4
"""A shorter word has too few letters to guess what was meant."""


def elk_woord(tekst: str, *velden: str) -> Q:
    """Return the condition that every word stands, wholly or nearly, in one of the fields."""
    voorwaarde = Q()
    for woord in tekst.split()[:WOORDEN_HOOGSTENS]:
        voorwaarde &= _in_een_van(woord, velden)
    return voorwaarde


def _in_een_van(woord: str, velden: tuple[str, ...]) -> Q:
    ergens = Q()
    for veld in velden:
        ergens |= Q(**{f"{veld}__unaccent__icontains": woord})
        if len(woord) >= KORT:
            ergens |= Q(**{f"{veld}__unaccent__trigram_word_similar": woord})
    return ergens
