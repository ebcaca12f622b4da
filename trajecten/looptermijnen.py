"""How long a form, or an ontheffing, may last at most: as each gemeente decided, and else by our list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.text import capfirst

from netwerk.models import Deelnamevorm, Gemeente, Lid
from trajecten.models import Looptermijn

ONTHEFFING = "Ontheffing"


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One form: how many months now, since when and by whom, and what was decided for later."""

    naam: str
    maanden: int
    nu: Looptermijn | None
    straks: list[Looptermijn]

    @property
    def tekst(self) -> str:
        return str(self.nu or Looptermijn(maanden=self.maanden))


def vormen(gemeente: Gemeente, *, vandaag: date) -> list[Deelnamevorm]:
    """Return the forms that can be chosen there, as professionals call them."""
    return list(Deelnamevorm.objects.van_hier(vandaag, verband=gemeente.samenwerkingsverband_id))


def regels(gemeente: Gemeente, vormen: Iterable[Deelnamevorm], *, lezer: Lid, vandaag: date) -> list[Regel]:
    gezet = Looptermijn.objects.zichtbaar_voor(lezer).filter(gemeente=gemeente).select_related("gezet_door")
    per_vorm: dict[str | None, list[Looptermijn]] = {}
    for termijn in gezet.order_by("geldig_van", "pk"):
        per_vorm.setdefault(termijn.vorm_id, []).append(termijn)
    rijen = [(v.pk, capfirst(v.vakterm), v.hoogstens_maanden or 0) for v in vormen]
    return [
        _regel(naam, per_vorm.get(vorm, []), anders=anders, vandaag=vandaag)
        for vorm, naam, anders in [*rijen, (None, ONTHEFFING, 0)]
    ]


def _regel(naam: str, gezet: list[Looptermijn], *, anders: int, vandaag: date) -> Regel:
    nu = next((termijn for termijn in reversed(gezet) if termijn.geldig_van <= vandaag), None)
    straks = [termijn for termijn in gezet if termijn.geldig_van > vandaag]
    return Regel(naam=naam, maanden=nu.maanden if nu else anders, nu=nu, straks=straks)
