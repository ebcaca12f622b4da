from trajecten.models.aanmeldingen import Aanmelding
from trajecten.models.antwoordbestanden import Antwoordbestand
from trajecten.models.cijferkeuzes import Cijferkeuze
from trajecten.models.deelnames import Deelname, Ontwikkelruimte
from trajecten.models.gesprekken import Gesprek, Gespreksdeel
from trajecten.models.herkomst import Bron, Herkomst
from trajecten.models.ietsanders import IetsAnders
from trajecten.models.inwoners import Inwoner
from trajecten.models.jaarcijfers import Jaarcijfer
from trajecten.models.jaartellingen import Jaartelling
from trajecten.models.keuzes import Keuze
from trajecten.models.lokalecijfers import Lokaalcijfer
from trajecten.models.looptermijnen import Looptermijn
from trajecten.models.matches import Match, Matchstap
from trajecten.models.metingen import Meting
from trajecten.models.metingen_inlezen import Metingeninlezing
from trajecten.models.navragen import Navraag
from trajecten.models.noodtoegang import Noodtoegang
from trajecten.models.passend import Afwijzing, Vertrekpunt
from trajecten.models.plekafwijzingen import Plekafwijzing
from trajecten.models.probeerkeren import Probeerkeer
from trajecten.models.projecten import Project, Projectdeelname, Projectpartner, Projectsessie
from trajecten.models.samen import Overneemkaart, SamenIngevuld
from trajecten.models.samenwerken import Aanleiding, Omstandigheid, Trajectbesluit, Trajectorganisatie
from trajecten.models.signalen import Signaal
from trajecten.models.stappen import Gehoord, Stap
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
from trajecten.models.trainingen import Training, Trainingsoort
from trajecten.models.trajecten import Routeperiode, Traject
from trajecten.models.trajectwoorden import Eindreden, Route
from trajecten.models.verhalen import Verhaaldeel, Verhaalgebruik
from trajecten.models.verwijzingen import Verwijssoort, Verwijzing
from trajecten.models.verzoeken import Besluit, Verzoek
from trajecten.models.werkdrempels import Werkdrempel
from trajecten.models.werkverleden import Werkverleden

__all__ = [
    "Aanleiding",
    "Aanmelding",
    "Afwijzing",
    "Antwoordbestand",
    "Besluit",
    "Bron",
    "Cijferkeuze",
    "Deelname",
    "EigenWoorden",
    "Eindreden",
    "Gehoord",
    "Gesprek",
    "Gespreksdeel",
    "Groepkeuze",
    "Herkomst",
    "IetsAnders",
    "Inwoner",
    "Jaarcijfer",
    "Jaartelling",
    "Keuze",
    "Keuzeantwoord",
    "Lokaalcijfer",
    "Looptermijn",
    "Match",
    "Matchstap",
    "Meting",
    "Metingeninlezing",
    "Navraag",
    "Noodtoegang",
    "Omstandigheid",
    "Ontwikkelruimte",
    "Overneemkaart",
    "Plekafwijzing",
    "Probeerkeer",
    "Project",
    "Projectdeelname",
    "Projectpartner",
    "Projectsessie",
    "Route",
    "Routeperiode",
    "SamenIngevuld",
    "Signaal",
    "Stap",
    "Talent",
    "Talentantwoord",
    "Talentgroep",
    "Talentprofiel",
    "Tempo",
    "Toestemming",
    "Training",
    "Trainingsoort",
    "Traject",
    "Trajectbesluit",
    "Trajectorganisatie",
    "Verhaaldeel",
    "Verhaalgebruik",
    "Vertrekpunt",
    "Verwijssoort",
    "Verwijzing",
    "Verzoek",
    "Werkdrempel",
    "Werkverleden",
]
