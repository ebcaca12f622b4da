from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.ietsanders import IetsAnders
from trajecten.models.inwoners import Inwoner
from trajecten.models.keuzes import Keuze
from trajecten.models.matches import Match, Matchstap, Probeerkeer
from trajecten.models.navragen import Navraag
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.passend import Afwijzing, Vertrekpunt
from trajecten.models.talenten import Talent, Talentgroep
from trajecten.models.talentprofielen import (
    EigenWoorden,
    Groepkeuze,
    Keuzeantwoord,
    Talentantwoord,
    Talentprofiel,
)
from trajecten.models.tempo import Tempo
from trajecten.models.toestemmingen import Toestemming
from trajecten.models.verhalen import Verhaaldeel, Verhaalgebruik
from trajecten.models.verzoeken import Besluit, Verzoek

__all__ = [
    "Aanmelding",
    "Afwijzing",
    "Besluit",
    "EigenWoorden",
    "Groepkeuze",
    "IetsAnders",
    "Inwoner",
    "Keuze",
    "Keuzeantwoord",
    "Match",
    "Matchstap",
    "Navraag",
    "Noodtoegang",
    "Probeerkeer",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Tempo",
    "Toestemming",
    "Verhaaldeel",
    "Verhaalgebruik",
    "Vertrekpunt",
    "Verzoek",
]
