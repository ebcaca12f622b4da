from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.inwoners import Inwoner
from trajecten.models.keuzes import Keuze
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.talenten import Talent, Talentgroep
from trajecten.models.talentprofielen import (
    EigenWoorden,
    Groepkeuze,
    Keuzeantwoord,
    Talentantwoord,
    Talentprofiel,
)
from trajecten.models.toestemmingen import Toestemming
from trajecten.models.verhalen import Verhaaldeel, Verhaalgebruik
from trajecten.models.verzoeken import Besluit, Verzoek

__all__ = [
    "Aanmelding",
    "Besluit",
    "EigenWoorden",
    "Groepkeuze",
    "Inwoner",
    "Keuze",
    "Keuzeantwoord",
    "Noodtoegang",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Toestemming",
    "Verhaaldeel",
    "Verhaalgebruik",
    "Verzoek",
]
