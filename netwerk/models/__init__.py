from netwerk.models.acties import Actie
from netwerk.models.agendalinks import Agendalink
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.gasten import Gastenlijst, Genodigde
from netwerk.models.gastvoorkeuren import Gastvoorkeur
from netwerk.models.inzage import Inzage
from netwerk.models.klussen import Klus
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.mailberichten import Mailbericht
from netwerk.models.meningen import Evaluatievraag, Mening
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.plekken import Plek
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid

__all__ = [
    "Actie",
    "Agendalink",
    "Bewaarvraag",
    "Bijeenkomst",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Evaluatievraag",
    "Gastenlijst",
    "Gastvoorkeur",
    "Gemeente",
    "Genodigde",
    "Inzage",
    "Klus",
    "Lid",
    "Mailbericht",
    "Mening",
    "Organisatie",
    "Organisatiesoort",
    "Plek",
    "Rechtencontrole",
    "Rol",
    "Samenwerkingsverband",
    "Uitnodiging",
    "Vernietiging",
    "Vernietigingslijst",
    "Werkgroep",
    "Werkgroeplid",
]
