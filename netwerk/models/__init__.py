from netwerk.models.acties import Actie
from netwerk.models.afzegredenen import Afzegreden
from netwerk.models.agendalinks import Agendalink
from netwerk.models.agendapunten import Agendapunt
from netwerk.models.bewaarvragen import Bewaarvraag
from netwerk.models.bijeenkomsten import Bijeenkomst
from netwerk.models.bijeenkomstreeksen import Bijeenkomstreeks
from netwerk.models.contactdrempels import Contactdrempel
from netwerk.models.contactleggers import Contactlegger
from netwerk.models.contactmomenten import Contactmoment
from netwerk.models.doelen import Netwerkdoel
from netwerk.models.gasten import Gastenlijst, Genodigde
from netwerk.models.gastvoorkeuren import Gastvoorkeur
from netwerk.models.huisstijlen import Huisstijldeel
from netwerk.models.ideeen import Idee
from netwerk.models.inlezingen import Inleesregel, Inlezing
from netwerk.models.inzage import Inzage
from netwerk.models.kenmerken import Doelgroep, Sector
from netwerk.models.klussen import Klus
from netwerk.models.leden import Deelnemersoort, Lid, Rol
from netwerk.models.ledenperioden import Ledenperiode
from netwerk.models.leervragen import Leerantwoord, Leervraag, Leervraagstem
from netwerk.models.mailberichten import Mailbericht
from netwerk.models.mailteksten import Mailtekst
from netwerk.models.meningen import Evaluatievraag, Mening
from netwerk.models.nieuws import Nieuwsbericht, Nieuwsfoto, Nieuwsstap
from netwerk.models.onderwerpen import Kennis, Onderwerp
from netwerk.models.opbrengsten import Opbrengst
from netwerk.models.openingstijden import Openingstijd, Weekdag
from netwerk.models.organisaties import Contactpersoon, Organisatie, Organisatiesoort
from netwerk.models.overdrachten import Overdracht
from netwerk.models.partnerschappen import Afspraak, Partnerschap
from netwerk.models.plekaanbod import Deelnamevorm
from netwerk.models.plekken import Plek
from netwerk.models.postcodes import Postcodepunt
from netwerk.models.prikbord import Bericht, Prikbordbezoek, Prikbordmail, Vermelding
from netwerk.models.rechtencontroles import Rechtencontrole
from netwerk.models.samenvoegingen import Dubbelsoort, NietDubbel, Samenvoeging
from netwerk.models.samenwerkingsverbanden import Gemeente, Samenwerkingsverband
from netwerk.models.startkits import Startkit
from netwerk.models.uitnodigingen import Uitnodiging
from netwerk.models.vernietigingen import Vernietiging
from netwerk.models.vernietigingslijsten import Vernietigingslijst
from netwerk.models.voordrachten import Voordracht
from netwerk.models.voorleesopnames import Voorleesopname
from netwerk.models.waarnemingen import Waarneming
from netwerk.models.werkgroepen import Werkgroep, Werkgroeplid
from netwerk.models.wijken import Wijk
from netwerk.models.woorden import Woord
from netwerk.models.zoekvragen import Zoekvraag

__all__ = [
    "Actie",
    "Afspraak",
    "Afzegreden",
    "Agendalink",
    "Agendapunt",
    "Bericht",
    "Bewaarvraag",
    "Bijeenkomst",
    "Bijeenkomstreeks",
    "Contactdrempel",
    "Contactlegger",
    "Contactmoment",
    "Contactpersoon",
    "Deelnamevorm",
    "Deelnemersoort",
    "Doelgroep",
    "Dubbelsoort",
    "Evaluatievraag",
    "Gastenlijst",
    "Gastvoorkeur",
    "Gemeente",
    "Genodigde",
    "Huisstijldeel",
    "Idee",
    "Inleesregel",
    "Inlezing",
    "Inzage",
    "Kennis",
    "Klus",
    "Ledenperiode",
    "Leerantwoord",
    "Leervraag",
    "Leervraagstem",
    "Lid",
    "Mailbericht",
    "Mailtekst",
    "Mening",
    "Netwerkdoel",
    "NietDubbel",
    "Nieuwsbericht",
    "Nieuwsfoto",
    "Nieuwsstap",
    "Onderwerp",
    "Opbrengst",
    "Openingstijd",
    "Organisatie",
    "Organisatiesoort",
    "Overdracht",
    "Partnerschap",
    "Plek",
    "Postcodepunt",
    "Prikbordbezoek",
    "Prikbordmail",
    "Rechtencontrole",
    "Rol",
    "Samenvoeging",
    "Samenwerkingsverband",
    "Sector",
    "Startkit",
    "Uitnodiging",
    "Vermelding",
    "Vernietiging",
    "Vernietigingslijst",
    "Voordracht",
    "Voorleesopname",
    "Waarneming",
    "Weekdag",
    "Werkgroep",
    "Werkgroeplid",
    "Wijk",
    "Woord",
    "Zoekvraag",
]
