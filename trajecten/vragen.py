"""The seven questions of the talentprofiel, screen by screen (domain.md 4.3). Their choices are data: see Keuze."""

from dataclasses import dataclass
from enum import Enum

from trajecten.models import Keuze, Talentgroep

AANTAL = 7
KAN = "kan"


class Vorm(Enum):
    """How the choices of one part look, and whether more than one can be chosen."""

    TEGELS = "tegels"
    EEN_TEGEL = "een tegel"
    MEER_CHIPS = "meer chips"
    CHIPS = "chips"

    @property
    def meer(self) -> bool:
        return self in {Vorm.TEGELS, Vorm.MEER_CHIPS}


@dataclass(frozen=True, kw_only=True)
class Onderdeel:
    soort: Keuze.Onderdeel
    label: str
    vorm: Vorm
    hulp: str = ""


@dataclass(frozen=True, kw_only=True)
class Scherm:
    """One screen; `naam` is the key of the own words that were typed there.

    Where the question itself asks for the own words, those come first (features.md A17).
    """

    vraag: int
    naam: str
    titel: str
    onderwerp: str = ""
    hulp: str = ""
    onderdelen: tuple[Onderdeel, ...] = ()
    woorden_label: str
    groep: Talentgroep | None = None

    @property
    def woorden_eerst(self) -> bool:
        return self.woorden_label == self.titel


GROEPEN = Scherm(
    vraag=1,
    naam=KAN,
    titel="Wat kunt u goed?",
    hulp="Vertel het in uw eigen woorden. Of kies hieronder plaatjes.",
    woorden_label="Wat kunt u goed?",
)
WELKE_GROEPEN = "Waar wilt u iets over vertellen?"
TWEE_OF_DRIE = "Twee of drie is genoeg."

LEREN = Scherm(
    vraag=2,
    naam="leren",
    titel="Wat wilt u leren?",
    hulp="Zeg het zoals u het zelf zegt. Of kies hieronder plaatjes.",
    onderdelen=(
        Onderdeel(soort=Keuze.Onderdeel.WENS, label="Wat wilt u leren of doen?", hulp=TWEE_OF_DRIE, vorm=Vorm.TEGELS),
    ),
    woorden_label="Wat wilt u leren?",
)

ENERGIE = Scherm(
    vraag=3,
    naam="energie",
    titel="Waar krijgt u energie van?",
    hulp="Schrijf waar u blij van wordt. Of kies hieronder plaatjes.",
    onderdelen=(
        Onderdeel(soort=Keuze.Onderdeel.ENERGIE, label="Wat past bij u?", hulp=TWEE_OF_DRIE, vorm=Vorm.TEGELS),
    ),
    woorden_label="Waar krijgt u energie van?",
)

DROOM = Scherm(
    vraag=4,
    naam="droom",
    titel="Wat is uw droom?",
    hulp="Een droom mag groot of klein zijn. Schrijf het zoals u het zegt.",
    woorden_label="Wat is uw droom?",
)

PLEK = Scherm(
    vraag=5,
    naam="plek",
    titel="Wat is een fijne plek voor u?",
    hulp="Kies bij elke regel wat bij u past.",
    onderdelen=(
        Onderdeel(soort=Keuze.Onderdeel.DRUKTE, label="Rustig of druk?", vorm=Vorm.EEN_TEGEL),
        Onderdeel(soort=Keuze.Onderdeel.RUIMTE, label="Binnen of buiten?", vorm=Vorm.EEN_TEGEL),
        Onderdeel(soort=Keuze.Onderdeel.GEZELSCHAP, label="Alleen of samen?", vorm=Vorm.EEN_TEGEL),
        Onderdeel(soort=Keuze.Onderdeel.TAKEN, label="Hetzelfde werk of steeds iets anders?", vorm=Vorm.EEN_TEGEL),
    ),
    woorden_label="Wat maakt een plek nog meer fijn?",
)

WANNEER = Scherm(
    vraag=6,
    naam="wanneer",
    titel="Wanneer kunt u?",
    hulp="Kies de dagen en de tijden die bij u passen.",
    onderdelen=(
        Onderdeel(soort=Keuze.Onderdeel.DAG, label="Welke dagen?", vorm=Vorm.MEER_CHIPS),
        Onderdeel(soort=Keuze.Onderdeel.DAGDEEL, label="Welk deel van de dag?", vorm=Vorm.TEGELS),
        Onderdeel(soort=Keuze.Onderdeel.UREN, label="Hoeveel uur?", vorm=Vorm.CHIPS),
    ),
    woorden_label="Wilt u nog iets vertellen over wanneer u kunt?",
)

REIZEN = Scherm(
    vraag=6,
    naam="reizen",
    onderwerp="reizen",
    titel="Hoe ver wilt u reizen?",
    hulp="Kies hoe u reist en hoe lang dat mag duren.",
    onderdelen=(
        Onderdeel(soort=Keuze.Onderdeel.VERVOER, label="Hoe reist u?", vorm=Vorm.TEGELS),
        Onderdeel(soort=Keuze.Onderdeel.REISTIJD, label="Hoe lang mag de reis duren?", vorm=Vorm.CHIPS),
    ),
    woorden_label="Wilt u nog iets vertellen over reizen?",
)

NODIG = Scherm(
    vraag=7,
    naam="nodig",
    titel="Wat helpt u?",
    hulp="Kies wat u fijn vindt als u meedoet. U hoeft niet te zeggen waarom.",
    onderdelen=(Onderdeel(soort=Keuze.Onderdeel.NODIG, label="Wat helpt u?", vorm=Vorm.TEGELS),),
    woorden_label="Helpt er nog iets anders?",
)

NA_VRAAG_1 = (LEREN, ENERGIE, DROOM, PLEK, WANNEER, REIZEN, NODIG)


def scherm_van_groep(groep: Talentgroep) -> Scherm:
    return Scherm(
        vraag=1,
        naam=f"{KAN}.{groep.sleutel}",
        onderwerp=groep.sleutel,
        titel=f"{groep.naam}: wat kunt u goed?",
        hulp="Vertel het zelf, of kies bij een plaatje. Overslaan mag altijd.",
        woorden_label="In mijn eigen woorden: ik kan …",
        groep=groep,
    )
