from netwerk.models.acties import Actie
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.inlezingen import Inleesregel, Inlezing
from netwerk.models.inzage import Inzage
from netwerk.models.klussen import Klus
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.mailberichten import Mailbericht
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.plekken import Plek
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenvoegingen import Dubbelsoort, NietDubbel, Samenvoeging
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid

__all__ = [
    "Actie",
    "Bewaarvraag",
    "Bijeenkomst",
    "Contactmoment",
    "Contactpersoon",
    "Deelnemersoort",
    "Dubbelsoort",
    "Gemeente",
    "Inleesregel",
    "Inlezing",
    "Inzage",
    "Klus",
    "Lid",
    "Mailbericht",
    "NietDubbel",
    "Organisatie",
    "Organisatiesoort",
    "Plek",
    "Rechtencontrole",
    "Rol",
    "Samenvoeging",
    "Samenwerkingsverband",
    "Uitnodiging",
    "Vernietiging",
    "Vernietigingslijst",
    "Werkgroep",
    "Werkgroeplid",
]
