"""After how many days something stands on the work list: what each gemeente decided, and until then our default."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from netwerk.models import Gemeente, Lid
from trajecten.models import Inwoner, Werkdrempel
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
    return _per_gemeente([gemeente], lezer=lezer, vandaag=vandaag)[0]


def in_woorden(lezer: Lid, *, vandaag: date) -> list[str]:
    """Return what counts for the own inwoners: with the name of the gemeente where one decided something else."""
    waar = Inwoner.objects.begeleid_door(lezer).order_by().values("gemeente")
    gemeenten = list(Gemeente.objects.filter(pk__in=waar).order_by("naam", "pk")) or [lezer.gemeente]
    per_gemeente = _per_gemeente(gemeenten, lezer=lezer, vandaag=vandaag)
    zinnen = [" ".join(regel.in_woorden for regel in daar) for daar in per_gemeente]
    if len(set(zinnen)) == 1:
        return zinnen[:1]
    return [f"{gemeente}. {zin}" for gemeente, zin in zip(gemeenten, zinnen, strict=True)]


def _per_gemeente(gemeenten: list[Gemeente], *, lezer: Lid, vandaag: date) -> list[list[Regel]]:
    gezet = Werkdrempel.objects.zichtbaar_voor(lezer).filter(gemeente__in=gemeenten).select_related("gezet_door")
    alle = defaultdict(list)
    for drempel in gezet.order_by("geldig_van", "pk"):
        alle[drempel.gemeente_id, drempel.soort].append(drempel)
    return [[_regel(soort, alle[g.pk, soort], vandaag) for soort in Werkdrempel.Soort] for g in gemeenten]


def _regel(soort: Werkdrempel.Soort, drempels: list[Werkdrempel], vandaag: date) -> Regel:
    nu = next((d for d in reversed(drempels) if d.geldig_van <= vandaag), None)
    straks = [d for d in drempels if d.geldig_van > vandaag]
    return Regel(soort=soort, dagen=nu.dagen if nu else STANDAARD[soort], nu=nu, straks=straks)
