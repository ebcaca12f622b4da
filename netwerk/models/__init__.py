from netwerk.models.acties import Actie
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.huisstijlen import Huisstijldeel
from netwerk.models.inzage import Inzage
from netwerk.models.klussen import Klus
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.mailberichten import Mailbericht
from netwerk.models.mailteksten import Mailtekst
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.plekken import Plek
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.startkits import Startkit
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid
from netwerk.models.woorden import Woord

__all__ = [
    "Actie",
    "Bewaarvraag",
    "Bijeenkomst",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Gemeente",
    "Huisstijldeel",
    "Inzage",
    "Klus",
    "Lid",
    "Mailbericht",
    "Mailtekst",
    "Organisatie",
    "Organisatiesoort",
    "Plek",
    "Rechtencontrole",
    "Rol",
    "Samenwerkingsverband",
    "Startkit",
    "Uitnodiging",
    "Vernietiging",
    "Vernietigingslijst",
    "Werkgroep",
    "Werkgroeplid",
    "Woord",
]
