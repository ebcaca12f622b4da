from netwerk.models.acties import Actie
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.inzage import Inzage
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.ledenperioden import Ledenperiode
from netwerk.models.onderwerpen import Kennis, Onderwerp
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.plekken import Plek
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.voordrachten import Voordracht
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid

__all__ = [
    "Actie",
    "Bewaarvraag",
    "Bijeenkomst",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Gemeente",
    "Inzage",
    "Kennis",
    "Ledenperiode",
    "Lid",
    "Onderwerp",
    "Organisatie",
    "Organisatiesoort",
    "Plek",
    "Rechtencontrole",
    "Rol",
    "Samenwerkingsverband",
    "Uitnodiging",
    "Vernietiging",
    "Vernietigingslijst",
    "Voordracht",
    "Werkgroep",
    "Werkgroeplid",
]
