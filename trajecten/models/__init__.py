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

__all__ = [
    "Aanmelding",
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
]
