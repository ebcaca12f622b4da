"""Who is named in a message: `@Naam`, typed in full or by first name, or chosen from the list that appears."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from uuid import UUID

VOORSTELLEN_HOOGSTENS = 6
_BEGIN = re.compile(r"@([^\n@]{0,60})$")


def genoemd_in(tekst: str, namen: Mapping[UUID, str]) -> set[UUID]:
    """Return who stands in the text behind an @: the longest name that fits, or a first name that only one has."""
    mogelijk = sorted(_schrijfwijzen(namen).items(), key=lambda paar: -len(paar[0]))
    gevonden = set()
    for deel in _kaal(tekst).split("@")[1:]:
        wie = next((lid for naam, lid in mogelijk if _begint_met(deel, naam)), None)
        if wie is not None:
            gevonden.add(wie)
    return gevonden


def voorstellen(tekst: str, namen: Mapping[UUID, str], *, gekozen: Collection[str]) -> list[tuple[str, str, bool]]:
    """Return (id, name, is chosen) of who may be meant by the last @, and who was chosen before."""
    al_gekozen = [lid for lid in namen if str(lid) in gekozen]
    treffer = _BEGIN.search(_kaal(tekst))
    begin = treffer[1].strip() if treffer else None
    passend = [
        lid
        for lid, naam in namen.items()
        if begin is not None and lid not in al_gekozen and any(_kaal(deel).startswith(begin) for deel in _delen(naam))
    ]
    getoond = [*al_gekozen, *passend[:VOORSTELLEN_HOOGSTENS]]
    return [(str(lid), namen[lid], lid in al_gekozen) for lid in getoond]


def _schrijfwijzen(namen: Mapping[UUID, str]) -> dict[str, UUID]:
    voornamen: dict[str, list[UUID]] = {}
    for lid, naam in namen.items():
        voornamen.setdefault(_kaal(naam).partition(" ")[0], []).append(lid)
    uniek = {naam: leden[0] for naam, leden in voornamen.items() if len(leden) == 1 and naam}
    return uniek | {_kaal(naam): lid for lid, naam in namen.items()}


def _begint_met(deel: str, naam: str) -> bool:
    return deel.startswith(naam) and not deel[len(naam) : len(naam) + 1].isalnum()


def _delen(naam: str) -> list[str]:
    """Return the name from each of its words on: who types the last name finds it too."""
    woorden = naam.split()
    return [" ".join(woorden[nummer:]) for nummer in range(len(woorden))]


def _kaal(tekst: str) -> str:
    los = unicodedata.normalize("NFKD", tekst)
    return "".join(teken for teken in los if not unicodedata.combining(teken)).casefold()
