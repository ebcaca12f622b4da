"""Which screen of the talentprofiel comes after which, for one person."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from trajecten.models import Talentgroep, Talentprofiel
from trajecten.vragen import GROEPEN, NA_VRAAG_1, Scherm, scherm_van_groep


@dataclass(frozen=True, kw_only=True)
class Volgorde:
    """`None` as the next screen is the check page, as the one before it is the start page."""

    schermen: list[Scherm]
    nog_leeg: list[Scherm]
    """Screens of chosen groups where nothing is answered yet."""
    buiten_volgorde: list[Scherm]
    """Screens of groups that are not chosen: still there for who goes back to an answer."""

    @property
    def onderwerpen(self) -> list[Scherm]:
        return [scherm for scherm in self.schermen if scherm.groep]

    def scherm(self, vraag: int, onderwerp: str = "") -> Scherm | None:
        alle = [*self.schermen, *self.buiten_volgorde]
        return next((s for s in alle if (s.vraag, s.onderwerp) == (vraag, onderwerp)), None)

    def na(self, scherm: Scherm, *, wijzigt: bool) -> Scherm | None:
        """Who changes one answer goes back to the check page, past groups that were chosen just now."""
        if not wijzigt:
            return self._naast(scherm, stap=1)
        if scherm.vraag != 1:
            return None
        verder = self.schermen[self.schermen.index(scherm) + 1 :] if scherm in self.schermen else []
        return next((s for s in verder if s in self.nog_leeg), None)

    def voor(self, scherm: Scherm) -> Scherm | None:
        return self._naast(scherm, stap=-1)

    def hervat(self, vraag: int) -> Scherm | None:
        """Return the screen to go on with: in question 1 the first group without answers."""
        if vraag == 1 and self.nog_leeg:
            return self.nog_leeg[0]
        return next((s for s in self.schermen if s.vraag == vraag), None)

    def _naast(self, scherm: Scherm, *, stap: int) -> Scherm | None:
        if scherm not in self.schermen:
            return NA_VRAAG_1[0] if stap > 0 else GROEPEN
        plaats = self.schermen.index(scherm) + stap
        return self.schermen[plaats] if 0 <= plaats < len(self.schermen) else None


def volgorde_van(profiel: Talentprofiel) -> Volgorde:
    gekozen = profiel.groepkeuzes.filter(groep=OuterRef("pk"))
    antwoorden = profiel.talentantwoorden.bevestigd().filter(talent__groep=OuterRef("pk"))
    met_woorden = set(profiel.eigen_woorden.values_list("onderdeel", flat=True))
    groepen = Talentgroep.objects.annotate(gekozen=Exists(gekozen), beantwoord=Exists(antwoorden))
    schermen = [(groep, scherm_van_groep(groep)) for groep in groepen]
    van_gekozen = [(groep, scherm) for groep, scherm in schermen if groep.gekozen]
    return Volgorde(
        schermen=[GROEPEN, *(scherm for _, scherm in van_gekozen), *NA_VRAAG_1],
        nog_leeg=[s for groep, s in van_gekozen if not groep.beantwoord and s.naam not in met_woorden],
        buiten_volgorde=[scherm for groep, scherm in schermen if not groep.gekozen],
    )


def plaats_tussen_onderwerpen(volgorde: Volgorde, scherm: Scherm) -> str:
    """Tell where one is inside a question of more screens, such as "Onderwerp 1 van 3: Werken met uw handen"."""
    if scherm in volgorde.onderwerpen:
        nummer = volgorde.onderwerpen.index(scherm) + 1
        return f"Onderwerp {nummer} van {len(volgorde.onderwerpen)}: {scherm.groep}"
    delen = [s for s in NA_VRAAG_1 if s.vraag == scherm.vraag]
    if len(delen) > 1 and scherm in delen:
        return f"Deel {delen.index(scherm) + 1} van {len(delen)}"
    return ""
