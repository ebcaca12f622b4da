"""How far it is to a plek: from the middle of one four-digit postcode to the middle of another, in plain words."""

from collections.abc import Collection

from django.db.models import F, FloatField, OuterRef, Subquery, Value
from django.db.models.functions import Power, Sqrt

from netwerk.models import Postcodepunt
from netwerk.models.plekken import PlekQuerySet

OMWEG = 1.3
"""Roads are longer than the line between two points: a usual factor in the country."""
KM_PER_UUR = {"lopen": 5, "fiets": 15, "brommer": 25, "auto": 45, "gebracht": 45}
"""Our estimate of the way there, door to door. For a bus there is none: it goes when it goes."""
ZO = {
    "lopen": "lopen",
    "fiets": "fietsen",
    "brommer": "met de brommer",
    "auto": "met de auto",
    "gebracht": "met de auto",
}
TE_VER_OM_TE_LOPEN = 3.0


def met_afstand(plekken: PlekQuerySet, punt: Postcodepunt | None) -> PlekQuerySet:
    """Add `km`: the line between two points, empty where a postcode is not known."""
    if punt is None:
        return plekken.annotate(km=Value(None, output_field=FloatField()))
    hemelsbreed = Sqrt(Power(F("oost") - punt.oost, 2) + Power(F("noord") - punt.noord, 2))
    daar = Postcodepunt.objects.filter(pc4=OuterRef("pc4")).annotate(ver=hemelsbreed)
    return plekken.annotate(km=Subquery(daar.values("ver"), output_field=FloatField()))


def afstand_in_woorden(km: float | None, vervoer: Collection[str]) -> str:
    """Return "ongeveer 10 minuten fietsen", with what this person travels with; else the kilometres.

    Read by the person and by who helps or offers a plek, so it names neither.
    """
    if km is None:
        return ""
    if km < 1:
        return "dichtbij"
    weg = km * OMWEG
    for soort, snelheid in KM_PER_UUR.items():
        if soort in vervoer and (soort != "lopen" or weg <= TE_VER_OM_TE_LOPEN):
            minuten = max(5, round(weg / snelheid * 60 / 5) * 5)
            return f"ongeveer {minuten} minuten {ZO[soort]}"
    return f"ongeveer {getal(weg)} kilometer"


def km_binnen(minuten: int, vervoer: Collection[str]) -> float | None:
    """Return how far a plek may be to be there within this time; None when that cannot be told."""
    snelheden = [snelheid for soort, snelheid in KM_PER_UUR.items() if soort in vervoer]
    zonder_schatting = set(vervoer) - set(KM_PER_UUR)
    return max(snelheden) * minuten / 60 / OMWEG if snelheden and not zonder_schatting else None


def getal(km: float) -> str:
    return f"{km:.0f}" if km >= 2 else f"{km:.1f}".replace(".", ",")
