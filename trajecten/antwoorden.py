"""Everything one person answered, in the order of the questions: for the check page, the begeleider and the print."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef

from netwerk.models import Lid
from trajecten.models import (
    Antwoordbestand,
    EigenWoorden,
    Keuzeantwoord,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
)
from trajecten.vragen import GROEPEN, NA_VRAAG_1, Scherm, scherm_van_groep
from trajecten.waar_gezien import Gezienbij, waar_gezien


@dataclass(frozen=True, kw_only=True)
class Regel:
    """A picture and a word; `gezien_door` is filled when the person did not say yes or no yet."""

    tekst: str
    pictogram: str
    herkomst: str
    gezien_door: str = ""
    anders: str = ""
    """The same in the language of the person, when the gemeente wrote it."""
    gezien_bij: tuple[Gezienbij, ...] = ()
    wens: str = ""
    """How far it is, when it is a wish; for the person and no recipient."""


@dataclass(frozen=True, kw_only=True)
class Groep:
    kop: str
    regels: list[Regel]


@dataclass(frozen=True, kw_only=True)
class Deel:
    """The answers of one screen."""

    scherm: Scherm
    kop: str
    groepen: list[Groep]
    woorden: str = ""
    herkomst_woorden: str = ""
    wens_woorden: str = ""
    bestanden: tuple[Antwoordbestand, ...] = ()
    """What was spoken or photographed instead, or as well."""

    @property
    def is_leeg(self) -> bool:
        return not self.groepen and not self.woorden and not self.bestanden

    @property
    def herkomst(self) -> str:
        """Where all of it comes from, when that is the same; else it stands with every answer."""
        alle = {regel.herkomst for groep in self.groepen for regel in groep.regels}
        if self.woorden:
            alle.add(self.herkomst_woorden)
        return alle.pop() if len(alle) == 1 else ""


@dataclass(frozen=True, kw_only=True)
class Vraag:
    nummer: int
    titel: str
    delen: list[Deel]


VRAAGTITELS = {1: "Wat kunt u goed?", 6: "Wanneer en hoe ver?"}
"""Of the questions that have more than one screen."""


def lees_antwoorden(profiel: Talentprofiel, *, met_onbevestigd: bool = False, lezer: Lid | None = None) -> list[Vraag]:
    """Return the seven questions with their answers, in five queries whatever was answered.

    With a reader also where others saw a talent, as far as that person may know.
    """
    woorden = {eigen.onderdeel: eigen for eigen in profiel.eigen_woorden.select_related("door", "wensstand_door")}
    vraag_1 = _delen_van_vraag_1(profiel, woorden, met_onbevestigd=met_onbevestigd, lezer=lezer)
    delen = [*vraag_1, *_andere_delen(profiel, woorden)]
    bestanden: dict[str, list[Antwoordbestand]] = defaultdict(list)
    for bestand in profiel.antwoordbestanden.select_related("door").order_by("vorm", "pk"):
        bestanden[bestand.onderdeel].append(bestand)
    per_vraag = defaultdict(list)
    for deel in delen:
        per_vraag[deel.scherm.vraag].append(replace(deel, bestanden=tuple(bestanden[deel.scherm.naam])))
    return [
        Vraag(nummer=nummer, titel=VRAAGTITELS.get(nummer, eigen[0].scherm.titel), delen=eigen)
        for nummer, eigen in per_vraag.items()
    ]


def _met_woorden(woorden: EigenWoorden | None) -> dict[str, str]:
    if woorden is None:
        return {}
    tekst, wens = woorden.tekst, woorden.wens_in_woorden
    return {"woorden": tekst, "herkomst_woorden": woorden.herkomst_in_woorden, "wens_woorden": wens}


def _delen_van_vraag_1(
    profiel: Talentprofiel,
    woorden: dict[str, EigenWoorden],
    *,
    met_onbevestigd: bool,
    lezer: Lid | None,
) -> list[Deel]:
    antwoorden = profiel.talentantwoorden.select_related("talent", "door", "wensstand_door").order_by(
        "talent__volgorde"
    )
    per_groep: dict[int, list[Talentantwoord]] = defaultdict(list)
    for antwoord in antwoorden.filter(afgewezen_op=None) if met_onbevestigd else antwoorden.bevestigd():
        per_groep[antwoord.talent.groep_id].append(antwoord)
    is_gezien = any(rij.bron == Talentantwoord.Bron.WERKBEZOEK for rijen in per_groep.values() for rij in rijen)
    gezien = waar_gezien(profiel.inwoner, lezer=lezer) if lezer and is_gezien else {}
    delen = [Deel(scherm=GROEPEN, kop="", groepen=[], **_met_woorden(woorden.get(GROEPEN.naam)))]
    gekozen = profiel.groepkeuzes.filter(groep=OuterRef("pk"))
    for groep in Talentgroep.objects.annotate(is_gekozen=Exists(gekozen)):
        scherm = scherm_van_groep(groep)
        eigen = woorden.get(scherm.naam)
        if groep.is_gekozen or groep.pk in per_groep or eigen:
            groepen = _groepeer(per_groep[groep.pk], profiel.taal, gezien)
            delen.append(Deel(scherm=scherm, kop=groep.naam, groepen=groepen, **_met_woorden(eigen)))
    return delen


def _groepeer(antwoorden: list[Talentantwoord], taal: str, gezien: Mapping[int, list[Gezienbij]]) -> list[Groep]:
    groepen = []
    for soort in Talentantwoord.Antwoord:
        hier = (antwoord for antwoord in antwoorden if antwoord.antwoord == soort)
        regels = [replace(_regel(rij, taal), gezien_bij=tuple(gezien.get(rij.talent_id, ()))) for rij in hier]
        if regels:
            groepen.append(Groep(kop=soort.label, regels=regels))
    return groepen


def _regel(antwoord: Talentantwoord, taal: str) -> Regel:
    gezien_door = ""
    if antwoord.bevestigd_op is None:
        gezien_door = antwoord.door.naam if antwoord.door else "iemand uit het netwerk"
    wat = antwoord.talent
    herkomst = antwoord.herkomst_in_woorden
    return Regel(
        tekst=wat.tekst,
        pictogram=wat.pictogram,
        herkomst=herkomst,
        gezien_door=gezien_door,
        anders=wat.in_taal(taal),
        wens=antwoord.wens_in_woorden,
    )


def _andere_delen(profiel: Talentprofiel, woorden: dict[str, EigenWoorden]) -> list[Deel]:
    per_soort: dict[str, list[Regel]] = defaultdict(list)
    antwoorden = Keuzeantwoord.objects.filter(profiel=profiel).select_related("keuze", "door", "wensstand_door")
    for antwoord in antwoorden.order_by("keuze__volgorde"):
        keuze = antwoord.keuze
        regel = Regel(
            tekst=keuze.tekst,
            pictogram=keuze.pictogram,
            herkomst=antwoord.herkomst_in_woorden,
            wens=antwoord.wens_in_woorden,
        )
        per_soort[keuze.onderdeel].append(regel)
    return [
        Deel(
            scherm=scherm,
            kop=scherm.titel if scherm.vraag in VRAAGTITELS else "",
            groepen=[
                Groep(kop=onderdeel.label if len(scherm.onderdelen) > 1 else "", regels=per_soort[onderdeel.soort])
                for onderdeel in scherm.onderdelen
                if onderdeel.soort in per_soort
            ],
            **_met_woorden(woorden.get(scherm.naam)),
        )
        for scherm in NA_VRAAG_1
    ]
