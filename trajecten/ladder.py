"""The participatieladder: six treden, and the questions V1-V6 that lead to one of them (domain.md 1.2 and 1.3).

Questions are asked from the top and the first hit decides. Knows no models.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

VERSIE = "VNG-6-2010"
"""The ladder of six treden. Measured with another one, two metingen cannot be compared."""

TREDEN = {
    1: "Geïsoleerd",
    2: "Sociale contacten buitenshuis",
    3: "Deelname georganiseerde activiteiten",
    4: "Onbetaald werk",
    5: "Betaald werk met ondersteuning",
    6: "Betaald werk",
}
"""The official names. The other order of 3 and 4 that goes about is wrong."""

IN_GEWONE_TAAL = {
    1: "U bent vooral thuis en ziet weinig mensen buiten uw huis.",
    2: "U ziet elke week iemand buiten uw huis.",
    3: "U doet elke week mee aan een activiteit of een cursus.",
    4: "U doet werk zonder loon, en anderen rekenen op u.",
    5: "U werkt of leert een vak, en u krijgt daar hulp of extra geld bij.",
    6: "U verdient uw eigen geld met werk.",
}
"""What the inwoner reads: no number, no mark."""


class Vraag(StrEnum):
    V1 = "v1"
    V2 = "v2"
    V3 = "v3"
    V4 = "v4"
    V5 = "v5"
    V6 = "v6"


VRAGEN = {
    Vraag.V1: "Heeft de inwoner een arbeidscontract, of werkt hij of zij als zelfstandige (zzp)?",
    Vraag.V2: "Is er een van deze dingen?",
    Vraag.V3: "Volgt de inwoner een bbl-opleiding, of werkt hij of zij met stagevergoeding zonder uitkering?",
    Vraag.V4: (
        "Doet de inwoner onbetaald werk, met taken waar anderen op rekenen, "
        "en is er daarbij minstens 1 keer per week contact met anderen ter plaatse?"
    ),
    Vraag.V5: "Doet de inwoner minstens 1 keer per week mee aan een georganiseerde activiteit of scholing?",
    Vraag.V6: (
        "Heeft de inwoner minstens 1 keer per week sociaal contact buitenshuis met iemand die geen huisgenoot is?"
    ),
}

ONDERSTEUNING = {
    "a": "aanvullende uitkering van gemeente, UWV of andere instantie",
    "b": "gemeentelijk instrument, bijvoorbeeld loonkostensubsidie, jobcoach of werkplekaanpassing",
    "c": "Wsw of beschut werk",
    "d": "begeleiding bij het werk door iemand anders dan leidinggevende of collega",
    "e": "opleiding met werk (bbl) onder startkwalificatie, of daarnaast inburgering of educatie",
}
"""The answers to V2. None of them is an answer too: then it is trede 6."""

ZONDER_CONTRACT = ((Vraag.V3, 5), (Vraag.V4, 4), (Vraag.V5, 3), (Vraag.V6, 2))
"""The questions after a no to V1, and the trede that a yes gives."""

Antwoorden = Mapping[str, object]


class AntwoordOntbreekt(Exception):
    """This question has to be answered before there is a trede."""

    def __init__(self, vraag: Vraag) -> None:
        super().__init__(vraag)
        self.vraag = vraag


@dataclass(frozen=True, kw_only=True)
class Uitkomst:
    """The trede, and the answers that led to it: what was asked after the first hit is left out."""

    trede: int
    antwoorden: dict[str, object]

    @property
    def naam(self) -> str:
        return TREDEN[self.trede]


def bereken(antwoorden: Antwoorden) -> Uitkomst:
    """Return the trede of these answers: True or False, and for V2 a list of letters. Raises AntwoordOntbreekt."""
    if _antwoord(antwoorden, Vraag.V1):
        letters = sorted(_antwoord(antwoorden, Vraag.V2))
        return Uitkomst(trede=5 if letters else 6, antwoorden={Vraag.V1: True, Vraag.V2: letters})
    gegeven: dict[str, object] = {Vraag.V1: False}
    for vraag, trede in ZONDER_CONTRACT:
        gegeven[vraag] = _antwoord(antwoorden, vraag)
        if gegeven[vraag]:
            return Uitkomst(trede=trede, antwoorden=gegeven)
    return Uitkomst(trede=1, antwoorden=gegeven)


def _antwoord(antwoorden: Antwoorden, vraag: Vraag):
    if (antwoord := antwoorden.get(vraag)) is None:
        raise AntwoordOntbreekt(vraag)
    return antwoord
