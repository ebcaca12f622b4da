"""The wishes of a person in one list, and how far each is, in the words of that person (features.md A19).

A wish is what somebody said to want at "Wat wilt u leren?" and "Wat is uw droom?", and each talent to learn.
"""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from django.db import transaction

from netwerk.models import Lid
from trajecten.models import EigenWoorden, Inwoner, Keuze, Keuzeantwoord, Talentantwoord, Talentprofiel
from trajecten.models.wensstand import WENSVRAGEN, Wensstand
from trajecten.talentprofielen import na_elkaar

Rij = EigenWoorden | Talentantwoord | Keuzeantwoord


@dataclass(frozen=True, kw_only=True)
class Wens:
    rij: Rij
    tekst: str
    pictogram: str = ""

    @property
    def sleutel(self) -> str:
        """What the page sends to say which one it is."""
        return f"{self.rij._meta.model_name}-{self.rij.pk}"

    @property
    def stand(self) -> Wensstand:
        return Wensstand(self.rij.wensstand)


def wensen_van(inwoner: Inwoner) -> list[Wens]:
    """Return the own words first; what is reached comes last. Four queries, however many there are."""
    profiel = Talentprofiel.objects.filter(inwoner=inwoner).first()
    return _wensen(profiel) if profiel else []


def _wensen(profiel: Talentprofiel) -> list[Wens]:
    woorden = profiel.eigen_woorden.filter(onderdeel__in=WENSVRAGEN).select_related("wensstand_door")
    leren = profiel.talentantwoorden.bevestigd().filter(antwoord=Talentantwoord.Antwoord.LEREN)
    gekozen = profiel.keuzeantwoorden.filter(keuze__onderdeel=Keuze.Onderdeel.WENS)
    wensen = chain(
        (Wens(rij=rij, tekst=rij.tekst) for rij in woorden.order_by("-onderdeel")),
        (
            Wens(rij=rij, tekst=rij.keuze.tekst, pictogram=rij.keuze.pictogram)
            for rij in gekozen.select_related("keuze", "wensstand_door").order_by("keuze__volgorde")
        ),
        (
            Wens(rij=rij, tekst=rij.talent.tekst, pictogram=rij.talent.pictogram)
            for rij in leren.select_related("talent", "wensstand_door").order_by("talent__volgorde")
        ),
    )
    return sorted(wensen, key=lambda wens: wens.stand == Wensstand.GELUKT)


@transaction.atomic
def zeg_hoe_ver(*, inwoner: Inwoner, sleutel: str, stand: str, op: date, samen_met: Lid | None) -> Wens | None:
    """Keep how far this wish is. None when it is not a wish of this person, or not any more."""
    profiel = Talentprofiel.objects.filter(inwoner=inwoner).first()
    if profiel is None:
        return None
    na_elkaar(profiel)
    wens = next((wens for wens in _wensen(profiel) if wens.sleutel == sleutel), None)
    if wens:
        wens.rij.zeg_hoe_ver(stand, op=op, samen_met=samen_met)
    return wens
