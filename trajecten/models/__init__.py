from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.herkomst import Bron, Herkomst
from trajecten.models.inwoners import Inwoner
from trajecten.models.keuzes import Keuze
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.samen import Overneemkaart, SamenIngevuld
from trajecten.models.talenten import Talent, Talentgroep
from trajecten.models.talentprofielen import (
    EigenWoorden,
    Groepkeuze,
    Keuzeantwoord,
    Talentantwoord,
    Talentprofiel,
)
from trajecten.models.verzoeken import Besluit, Verzoek

__all__ = [
    "Aanmelding",
    "Besluit",
    "Bron",
    "EigenWoorden",
    "Groepkeuze",
    "Herkomst",
    "Inwoner",
    "Keuze",
    "Keuzeantwoord",
    "Noodtoegang",
    "Overneemkaart",
    "SamenIngevuld",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Verzoek",
]
