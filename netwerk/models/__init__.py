from netwerk.models.acties import Actie
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.ideeen import Idee
from netwerk.models.inzage import Inzage
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.mailberichten import Mailbericht
from netwerk.models.nieuws import Nieuwsbericht, Nieuwsstap
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.plekken import Plek
from netwerk.models.prikbord import Bericht, Prikbordbezoek, Prikbordmail, Vermelding
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid

__all__ = [
    "Actie",
    "Bericht",
    "Bewaarvraag",
    "Bijeenkomst",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Gemeente",
    "Idee",
    "Inzage",
    "Lid",
    "Mailbericht",
    "Nieuwsbericht",
    "Nieuwsstap",
    "Organisatie",
    "Organisatiesoort",
    "Plek",
    "Prikbordbezoek",
    "Prikbordmail",
    "Rechtencontrole",
    "Rol",
    "Samenwerkingsverband",
    "Uitnodiging",
    "Vermelding",
    "Vernietiging",
    "Vernietigingslijst",
    "Werkgroep",
    "Werkgroeplid",
]
