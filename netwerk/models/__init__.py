from netwerk.models.acties import Actie
from netwerk.models.agendapunten import Agendapunt
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.bijeenkomstreeksen import Bijeenkomstreeks
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.inzage import Inzage
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.leervragen import Leerantwoord, Leervraag
from netwerk.models.opbrengsten import Opbrengst
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
    "Agendapunt",
    "Bewaarvraag",
    "Bijeenkomst",
    "Bijeenkomstreeks",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Gemeente",
    "Inzage",
    "Leerantwoord",
    "Leervraag",
    "Lid",
    "Opbrengst",
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
