from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.antwoordbestanden import Antwoordbestand
from trajecten.models.deelnames import Deelname, Ontwikkelruimte
from trajecten.models.gesprekken import Gesprek, Gespreksdeel
from trajecten.models.herkomst import Bron, Herkomst
from trajecten.models.ietsanders import IetsAnders
from trajecten.models.inwoners import Inwoner
from trajecten.models.jaarcijfers import Jaarcijfer
from trajecten.models.keuzes import Keuze
from trajecten.models.matches import Match, Matchstap, Probeerkeer
from trajecten.models.metingen import Meting
from trajecten.models.metingen_inlezen import Metingeninlezing
from trajecten.models.navragen import Navraag
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.passend import Afwijzing, Vertrekpunt
from trajecten.models.samen import Overneemkaart, SamenIngevuld
from trajecten.models.signalen import Signaal
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
from trajecten.models.trajecten import Routeperiode, Traject
from trajecten.models.trajectwoorden import Eindreden, Route
from trajecten.models.verhalen import Verhaaldeel, Verhaalgebruik
from trajecten.models.verzoeken import Besluit, Verzoek
from trajecten.models.werkdrempels import Werkdrempel

__all__ = [
    "Aanmelding",
    "Afwijzing",
    "Antwoordbestand",
    "Besluit",
    "Bron",
    "Deelname",
    "EigenWoorden",
    "Eindreden",
    "Gesprek",
    "Gespreksdeel",
    "Groepkeuze",
    "Herkomst",
    "IetsAnders",
    "Inwoner",
    "Jaarcijfer",
    "Keuze",
    "Keuzeantwoord",
    "Match",
    "Matchstap",
    "Meting",
    "Metingeninlezing",
    "Navraag",
    "Noodtoegang",
    "Ontwikkelruimte",
    "Overneemkaart",
    "Probeerkeer",
    "Route",
    "Routeperiode",
    "SamenIngevuld",
    "Signaal",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Tempo",
    "Toestemming",
    "Traject",
    "Verhaaldeel",
    "Verhaalgebruik",
    "Vertrekpunt",
    "Verzoek",
    "Werkdrempel",
]
