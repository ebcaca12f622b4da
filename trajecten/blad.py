"""The one A4 "Dit ben ik". However much was answered, it stays one sheet: with more on it everything gets smaller."""

from collections.abc import Mapping
from dataclasses import dataclass

from trajecten.antwoordbestanden import gekozen_foto, voor_op_het_blad
from trajecten.models import Antwoordbestand, EigenWoorden, Keuze, Talent, Talentantwoord, Talentprofiel
from trajecten.vragen import DROOM, ENERGIE, KAN, LEREN, NODIG, PLEK, REIZEN, WANNEER, Onderdeel


@dataclass(frozen=True, kw_only=True)
class Maat:
    """How large things are printed: at most so many answers and letters of own words, then the next size."""

    naam: str
    antwoorden: int
    letters: int
    per_tekst: int
    """Own words are cut to this length."""


MATEN = [
    Maat(naam="groot", antwoorden=14, letters=450, per_tekst=EigenWoorden.HOOGSTENS),
    Maat(naam="gewoon", antwoorden=34, letters=900, per_tekst=200),
    Maat(naam="midden", antwoorden=60, letters=1600, per_tekst=100),
    Maat(naam="klein", antwoorden=1000, letters=100_000, per_tekst=60),
]


MAAKT_NIET_UIT = ".maakt-niet-uit"
"""Says nothing on a sheet, where the question does not stand beside it."""


@dataclass(frozen=True, kw_only=True)
class Vak:
    """A part of the sheet: pictures with words, and what the person typed."""

    kop: str
    antwoorden: list[Talent | Keuze]
    teksten: list[str]


@dataclass(frozen=True, kw_only=True)
class Blad:
    naam: str
    maat: str
    vakken: list[Vak]
    is_ingekort: bool
    foto: Antwoordbestand | None = None
    """Only when the person chose it for this sheet."""


def blad_van(profiel: Talentprofiel, keuze: Mapping[str, str]) -> dict[str, object]:
    """Return the sheet as it was chosen in the address: `helpt`, and `foto` with the id of one of the own photos."""
    met_wat_helpt, fotos = "helpt" in keuze, voor_op_het_blad(profiel)
    foto = gekozen_foto(fotos, keuze.get("foto", ""))
    return {
        "blad": maak_blad(profiel, met_wat_helpt=met_wat_helpt, foto=foto),
        "met_wat_helpt": met_wat_helpt,
        "fotos": fotos,
    }


def maak_blad(profiel: Talentprofiel, *, met_wat_helpt: bool, foto: Antwoordbestand | None = None) -> Blad:
    vakken = [vak for vak in _vakken(profiel, met_wat_helpt=met_wat_helpt) if vak.antwoorden or vak.teksten]
    antwoorden = sum(len(vak.antwoorden) for vak in vakken)
    letters = sum(len(tekst) for vak in vakken for tekst in vak.teksten)
    maat = next(maat for maat in MATEN if antwoorden <= maat.antwoorden and letters <= maat.letters)
    korter = [
        Vak(kop=v.kop, antwoorden=v.antwoorden, teksten=[kort_in(t, maat.per_tekst) for t in v.teksten]) for v in vakken
    ]
    is_ingekort = any(len(" ".join(tekst.split())) > maat.per_tekst for vak in vakken for tekst in vak.teksten)
    return Blad(naam=profiel.inwoner.naam, maat=maat.naam, vakken=korter, is_ingekort=is_ingekort, foto=foto)


def kort_in(tekst: str, hoogstens: int) -> str:
    """Cut at a word, on one line, with an ellipsis that counts as a letter."""
    tekst = " ".join(tekst.split())
    if len(tekst) <= hoogstens:
        return tekst
    return tekst[: hoogstens - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def _vakken(profiel: Talentprofiel, *, met_wat_helpt: bool) -> list[Vak]:
    talenten = _talenten(profiel)
    keuzes: dict[str, list[Keuze]] = {}
    for antwoord in profiel.keuzeantwoorden.select_related("keuze").order_by("keuze__volgorde"):
        keuzes.setdefault(antwoord.keuze.onderdeel, []).append(antwoord.keuze)
    woorden = dict(profiel.eigen_woorden.order_by("pk").values_list("onderdeel", "tekst"))

    def gekozen(onderdelen: tuple[Onderdeel, ...]) -> list[Keuze]:
        alles = [keuze for onderdeel in onderdelen for keuze in keuzes.get(onderdeel.soort, [])]
        return [keuze for keuze in alles if not keuze.sleutel.endswith(MAAKT_NIET_UIT)]

    def vak(kop: str, *schermen, ervoor: list[Talent] | None = None) -> Vak:
        antwoorden = [keuze for scherm in schermen for keuze in gekozen(scherm.onderdelen)]
        teksten = [woorden[scherm.naam] for scherm in schermen if scherm.naam in woorden]
        return Vak(kop=kop, antwoorden=[*(ervoor or []), *antwoorden], teksten=teksten)

    kan_ook = [tekst for onderdeel, tekst in woorden.items() if onderdeel.split(".")[0] == KAN]
    vakken = [
        Vak(kop="Dit kan ik", antwoorden=talenten[Talentantwoord.Antwoord.KAN], teksten=kan_ook),
        vak("Dit wil ik leren", LEREN, ervoor=talenten[Talentantwoord.Antwoord.LEREN]),
        vak("Hier krijg ik energie van", ENERGIE),
        vak("Mijn droom", DROOM),
        vak("Een fijne plek voor mij", PLEK),
        vak("Wanneer ik kan en hoe ik reis", WANNEER, REIZEN),
    ]
    return [*vakken, vak("Dit helpt mij", NODIG)] if met_wat_helpt else vakken


def _talenten(profiel: Talentprofiel) -> dict[str, list[Talent]]:
    gezegd: dict[str, list[Talent]] = {antwoord: [] for antwoord in Talentantwoord.Antwoord.values}
    antwoorden = profiel.talentantwoorden.bevestigd().select_related("talent")
    for antwoord in antwoorden.order_by("talent__groep__volgorde", "talent__volgorde"):
        gezegd[antwoord.antwoord].append(antwoord.talent)
    return gezegd
