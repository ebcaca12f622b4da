"""Where a four-digit postcode lies: a point for each, to tell about how far it is. Nobody's address is kept for it."""

import csv
import math
from collections.abc import Iterator
from pathlib import Path

from django.db import models

BESTAND = Path(__file__).parent.parent / "postcodes" / "pc4.csv"
KM_PER_GRAAD = 111.195
MIDDEN_VAN_HET_LAND = 52.2
"""On a country this small the earth is flat: the width of a degree of longitude is that of the middle."""


class Postcodepunt(models.Model):
    """East and north of a fixed point, in kilometres (netwerk/postcodes/HERKOMST.md)."""

    pc4 = models.CharField("postcode", max_length=4, primary_key=True)
    oost = models.FloatField("km oost")
    noord = models.FloatField("km noord")

    class Meta:
        verbose_name = "punt van een postcode"
        verbose_name_plural = "punten van postcodes"

    def __str__(self) -> str:
        return self.pc4

    def km_tot(self, ander: "Postcodepunt") -> float:
        return math.hypot(self.oost - ander.oost, self.noord - ander.noord)


def lees_punten() -> Iterator[dict[str, object]]:
    """Read the file: what the table is filled with."""
    breedte_van_een_graad = KM_PER_GRAAD * math.cos(math.radians(MIDDEN_VAN_HET_LAND))
    with BESTAND.open(newline="", encoding="ascii") as bestand:
        for rij in csv.DictReader(bestand):
            yield {
                "pc4": rij["pc4"],
                "oost": round(float(rij["lengte"]) * breedte_van_een_graad, 2),
                "noord": round(float(rij["breedte"]) * KM_PER_GRAAD, 2),
            }
