from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.deelnames import Deelname, Ontwikkelruimte
from trajecten.models.inwoners import Inwoner
from trajecten.models.jaarcijfers import Jaarcijfer
from trajecten.models.keuzes import Keuze
from trajecten.models.metingen import Meting
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.talenten import Talent, Talentgroep
from trajecten.models.talentprofielen import (
    EigenWoorden,
    Groepkeuze,
    Keuzeantwoord,
    Talentantwoord,
    Talentprofiel,
)
from trajecten.models.trajecten import Routeperiode, Traject
from trajecten.models.trajectwoorden import Deelnamevorm, Eindreden, Route
from trajecten.models.verzoeken import Besluit, Verzoek

__all__ = [
    "Aanmelding",
    "Besluit",
    "Deelname",
    "Deelnamevorm",
    "EigenWoorden",
    "Eindreden",
    "Groepkeuze",
    "Inwoner",
    "Jaarcijfer",
    "Keuze",
    "Keuzeantwoord",
    "Meting",
    "Noodtoegang",
    "Ontwikkelruimte",
    "Route",
    "Routeperiode",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Traject",
    "Verzoek",
]
