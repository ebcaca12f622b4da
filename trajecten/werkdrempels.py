"""After how many days something stands on the work list: what each gemeente decided, and until then our default."""

from dataclasses import dataclass
from datetime import date

from netwerk.models import Gemeente, Lid
from trajecten.models import Werkdrempel
from trajecten.werklijst_wie import STANDAARD


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One kind: how many days now, since when and by whom, and what was decided for later."""

    soort: Werkdrempel.Soort
    dagen: int
    nu: Werkdrempel | None
    straks: list[Werkdrempel]

    @property
    def naam(self) -> str:
        return self.soort.label

    @property
    def in_woorden(self) -> str:
        return f"{self.naam}: na {self.dagen} dagen."


def regels(gemeente: Gemeente, *, lezer: Lid, vandaag: date) -> list[Regel]:
    gezet = Werkdrempel.objects.zichtbaar_voor(lezer).filter(gemeente=gemeente).select_related("gezet_door")
    alle = list(gezet.order_by("geldig_van", "pk"))
    return [_regel(soort, [d for d in alle if d.soort == soort], vandaag) for soort in Werkdrempel.Soort]


def _regel(soort: Werkdrempel.Soort, drempels: list[Werkdrempel], vandaag: date) -> Regel:
    nu = next((d for d in reversed(drempels) if d.geldig_van <= vandaag), None)
    straks = [d for d in drempels if d.geldig_van > vandaag]
    return Regel(soort=soort, dagen=nu.dagen if nu else STANDAARD[soort], nu=nu, straks=straks)
