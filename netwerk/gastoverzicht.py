"""What whoever organises needs to know before a bijeenkomst: who comes, and what there is to arrange."""

from collections import Counter
from dataclasses import dataclass

from netwerk import afzegredenen
from netwerk.models import Bijeenkomst, Genodigde, Lid
from netwerk.models.wensen import Hulp, Vervoer

Antwoord = Genodigde.Antwoord


@dataclass(frozen=True, kw_only=True)
class Gastoverzicht:
    personen: int
    """With who comes along."""
    ja: int
    misschien: int
    nee: int
    wacht: int
    geen: int
    komen: list[Genodigde]
    keuken: list[Genodigde]
    hulp: list[tuple[str, list[Genodigde]]]
    """What to arrange, and for whom."""
    rijden: list[Genodigde]
    zoeken: list[Genodigde]
    redenen: list[tuple[str, int]]

    @property
    def is_leeg(self) -> bool:
        return not (self.ja or self.misschien or self.nee or self.wacht or self.geen)

    @property
    def is_iets_te_regelen(self) -> bool:
        return bool(self.keuken or self.hulp or self.rijden or self.zoeken)


def overzicht(bijeenkomst: Bijeenkomst, *, lezer: Lid) -> Gastoverzicht:
    gasten = list(Genodigde.objects.zichtbaar_voor(lezer).filter(bijeenkomst=bijeenkomst).order_by("naam", "pk"))
    komen = [gast for gast in gasten if gast.antwoord == Antwoord.JA and not gast.wacht]
    stand = Counter("wacht" if gast.wacht else gast.antwoord for gast in gasten)
    redenen = Counter(gast.reden for gast in gasten if gast.reden)
    woorden = afzegredenen.woorden(bijeenkomst)
    return Gastoverzicht(
        personen=sum(gast.aantal for gast in komen),
        ja=len(komen),
        misschien=stand[Antwoord.MISSCHIEN],
        nee=stand[Antwoord.NEE],
        wacht=stand["wacht"],
        geen=stand[""],
        komen=komen,
        keuken=[gast for gast in komen if gast.dieet],
        hulp=_hulp(komen),
        rijden=[gast for gast in komen if gast.vervoer == Vervoer.RIJDT],
        zoeken=[gast for gast in komen if gast.vervoer == Vervoer.ZOEKT],
        redenen=[(woorden[reden], aantal) for reden, aantal in redenen.most_common()],
    )


def _hulp(komen: list[Genodigde]) -> list[tuple[str, list[Genodigde]]]:
    per_soort = [(soort.label, [gast for gast in komen if soort in gast.hulp]) for soort in Hulp]
    eigen_woorden = [(gast.hulp_tekst, [gast]) for gast in komen if gast.hulp_tekst]
    return [(wat, wie) for wat, wie in (*per_soort, *eigen_woorden) if wie]
