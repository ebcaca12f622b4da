"""What somebody says yes to, word for word. A version never changes: other words are another version.

A new version renews no consent that was given before (domain.md 5.10).
"""

from collections.abc import Mapping
from datetime import date

from django.utils.formats import date_format

from trajecten.models.toestemmingen import Doel

HUIDIGE = "2"

TEKSTEN: Mapping[str, tuple[str, ...]] = {
    "1": (
        "{ontvanger} mag lezen wat ik koos. {ontvanger} ziet ook mijn naam.",
        "Het is voor: {doel}.",
        "Het stopt vanzelf op {tot}.",
        "Ik hoef dit niet te doen. Ik kan elke dag stoppen.",
        "Zeg ik nee, of stop ik? Dan verandert er niets aan mijn hulp en mijn geld.",
    ),
    "2": (
        "{ontvanger} mag lezen wat ik koos. {ontvanger} ziet ook mijn naam.",
        "Het is voor: {doel}.",
        "Het stopt vanzelf op {tot}.",
        "Ik hoef dit niet te doen. Ik kan elke dag stoppen.",
        "Zeg ik nee, of stop ik? Dan verandert er niets aan mijn hulp en mijn geld.",
    ),
    "2.kennismaken": (
        "{ontvanger} mag lezen wat ik koos. {ontvanger} ziet ook mijn naam.",
        "Het is voor: {doel}.",
        "Ga ik naar een plek van {ontvanger}? Dan ziet {ontvanger} daarvan mijn stap, dagen en uren.",
        "Het stopt vanzelf op {tot}.",
        "Ik hoef dit niet te doen. Ik kan elke dag stoppen.",
        "Zeg ik nee, of stop ik? Dan verandert er niets aan mijn hulp en mijn geld.",
    ),
}
"""Of a version, and of a version for one purpose when that says more."""


def zinnen(versie: str, *, ontvanger: str, doel: str, tot: date | None) -> list[str]:
    """Return the sentences of that version, about this recipient and purpose."""
    waarden = {
        "ontvanger": ontvanger,
        "doel": Doel(doel).label,
        "tot": date_format(tot, "j F Y") if tot else "de dag die u kiest",
    }
    return [zin.format(**waarden) for zin in TEKSTEN.get(f"{versie}.{doel}", TEKSTEN[versie])]
