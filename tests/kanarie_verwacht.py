"""Which kinds of data each role may meet in any response, mail, file or log line, as plain data.

One line for each model, and one for a field of it that fewer people see; the field wins from the model. Who is not
named meets nothing. `Bereik.EIGEN` is what was made for or by that person, `GEMEENTE` and `NETWERK` go further;
`OPENBAAR` is for everybody, also without account. tests/test_kanarie.py says which line to add.
"""

from collections.abc import Callable, Mapping

from django.db import models

from experimenten.toegang import BEZOEKEN_LEZEN, BEZOEKEN_TELLEN
from netwerk.matrix import Bereik
from netwerk.models import Rol
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rollen import (
    BIJEENKOMSTROLLEN,
    LEEST_IN,
    MEEWERKROLLEN,
    NETWERKROLLEN,
    NIEUWSROLLEN,
    ORGANISEERT,
    TOEZICHT,
)
from netwerk.rolsoorten import Rolsoort, Wereld
from netwerk.toegang_contacten import DRAAGT_OVER
from trajecten.toegang import LEEST_PROJECTEN

OPENBAAR = 4
"""Further than any Bereik."""

BEZOEKER, ZONDER_ROL = "bezoeker", "zonder rol"
IN_HET_NETWERK = tuple(NETWERKROLLEN)
MEEWERKERS = tuple(MEEWERKROLLEN)
MET_ACCOUNT = (*Rolsoort, ZONDER_ROL)
IEDEREEN = (*MET_ACCOUNT, BEZOEKER)
INWONER = (Rolsoort.INWONER,)
WERKGEVER = (Rolsoort.WERKGEVER,)
KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
BEGELEIDER = (Rolsoort.BEGELEIDER,)
BEHEERDER = (Rolsoort.FUNCTIONEEL_BEHEERDER,)
PRIVACY_OFFICER = (Rolsoort.PRIVACY_OFFICER,)
MET_UITNODIGINGEN = (Rolsoort.KWARTIERMAKER, Rolsoort.FUNCTIONEEL_BEHEERDER)
HELPERS = (Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER)
COMMUNICATIE = (Rolsoort.COMMUNICATIE,)
LEGT_CONTACT = (Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.COMMUNICATIE, Rolsoort.FACILITATOR)
MET_ORGANISATIE = {IN_HET_NETWERK: Bereik.NETWERK, WERKGEVER: Bereik.EIGEN}
IN_WERKGROEP = {MEEWERKERS: Bereik.NETWERK, (*INWONER, *WERKGEVER): Bereik.EIGEN}

Verwachting = Mapping[tuple[str, ...], int]

VERWACHT: dict[str, Verwachting] = {
    # Public: the page of the network
    "netwerk.Samenwerkingsverband": {IEDEREEN: OPENBAAR},
    "netwerk.Gemeente": {IEDEREEN: OPENBAAR},
    "netwerk.Bijeenkomst:openbaar": {IEDEREEN: OPENBAAR},
    # The network
    "netwerk.Bijeenkomst": {tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
    "netwerk.Woord": {(*IN_HET_NETWERK, *WERKGEVER): Bereik.NETWERK},
    "netwerk.Mailtekst": {BEHEERDER: Bereik.NETWERK},
    "netwerk.Bijeenkomst:openbaar.verslag": {tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
    "netwerk.Bijeenkomstreeks": {MEEWERKERS: Bereik.NETWERK},
    "netwerk.Agendapunt": {tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
    "netwerk.Agendapunt:concept": {ORGANISEERT: Bereik.NETWERK},
    "netwerk.Opbrengst": {tuple(BIJEENKOMSTROLLEN): Bereik.NETWERK},
    "netwerk.Leervraag": {MEEWERKERS: Bereik.NETWERK},
    "netwerk.Leerantwoord": {MEEWERKERS: Bereik.NETWERK},
    "netwerk.Netwerkdoel": {MEEWERKERS: Bereik.NETWERK},
    "netwerk.Wijk": {IN_HET_NETWERK: Bereik.NETWERK, WERKGEVER: Bereik.GEMEENTE},
    "netwerk.Genodigde": {ORGANISEERT: Bereik.NETWERK, MET_ACCOUNT: Bereik.EIGEN},
    "netwerk.Gastvoorkeur": {},
    "netwerk.Mening": {MEEWERKERS: Bereik.NETWERK},
    "netwerk.Evaluatievraag": {IEDEREEN: OPENBAAR},  # asked of everybody in the room
    "netwerk.Deelnemersoort": {IN_HET_NETWERK: Bereik.NETWERK},
    # Read aloud to inwoners; helpers sit beside
    "netwerk.Voorleesopname": {IEDEREEN: OPENBAAR},
    "netwerk.Lid": {IN_HET_NETWERK: Bereik.NETWERK, MET_ACCOUNT: Bereik.EIGEN},
    # With whom an inwoner can share is found by name.
    "netwerk.Lid.naam": {(*IN_HET_NETWERK, *INWONER): Bereik.NETWERK, MET_ACCOUNT: Bereik.EIGEN},
    "netwerk.Lid.email": {
        (*LEGT_CONTACT, Rolsoort.VRIJWILLIGER, Rolsoort.FUNCTIONEEL_BEHEERDER): Bereik.NETWERK,
        PRIVACY_OFFICER: Bereik.GEMEENTE,  # looks through all accounts: domain.md 5.11, "users, roles"
        MET_ACCOUNT: Bereik.EIGEN,
    },
    "netwerk.Lid.telefoon": {
        (*LEGT_CONTACT, Rolsoort.VRIJWILLIGER, Rolsoort.FUNCTIONEEL_BEHEERDER): Bereik.NETWERK,
        MET_ACCOUNT: Bereik.EIGEN,
    },
    "netwerk.Lid.password": {},
    "netwerk.Lid:inwoner": {INWONER: Bereik.EIGEN},
    # A begeleider answers invitations for the own inwoners.
    "netwerk.Lid:inwoner.naam": {(*INWONER, *HELPERS): Bereik.EIGEN, TOEZICHT: Bereik.GEMEENTE},
    "netwerk.Lid:inwoner.email": {INWONER: Bereik.EIGEN, TOEZICHT: Bereik.GEMEENTE},
    "netwerk.Lid:inwoner.password": {},
    "netwerk.Organisatie": MET_ORGANISATIE,
    "netwerk.Organisatie.naam": {(*IN_HET_NETWERK, *INWONER): Bereik.NETWERK, WERKGEVER: Bereik.EIGEN},
    # Plekken and partners
    "netwerk.Plek:openbaar": {IEDEREEN: OPENBAAR},
    # An inwoner chooses out of what is open in the own samenwerkingsverband.
    "netwerk.Plek": {(*IN_HET_NETWERK, *INWONER): Bereik.NETWERK, WERKGEVER: Bereik.EIGEN},
    "netwerk.Openingstijd": MET_ORGANISATIE,
    "netwerk.Zoekvraag": {IN_HET_NETWERK: Bereik.NETWERK},
    "netwerk.Afspraak": MET_ORGANISATIE,
    "netwerk.Partnerschap": MET_ORGANISATIE,
    # Whom one speaks to
    "netwerk.Contactpersoon": MET_ORGANISATIE,
    "netwerk.Contactpersoon.telefoon": {LEGT_CONTACT: Bereik.NETWERK, WERKGEVER: Bereik.EIGEN},
    "netwerk.Contactpersoon.email": {LEGT_CONTACT: Bereik.NETWERK, WERKGEVER: Bereik.EIGEN},
    "netwerk.Contactmoment": {LEGT_CONTACT: Bereik.NETWERK},
    "netwerk.Overdracht": {DRAAGT_OVER: Bereik.GEMEENTE},
    "netwerk.Werkgroep": IN_WERKGROEP,
    # Who gets the link of a trekker reads what it is for before joining
    "netwerk.Werkgroep.naam": {(*MEEWERKERS, *INWONER, *WERKGEVER): Bereik.NETWERK},
    "netwerk.Werkgroep.doel": {(*MEEWERKERS, *INWONER, *WERKGEVER): Bereik.NETWERK},
    "netwerk.Bericht": IN_WERKGROEP,
    "netwerk.Idee": IN_WERKGROEP,
    "netwerk.Nieuwsbericht:openbaar": {IEDEREEN: OPENBAAR},
    "netwerk.Nieuwsbericht": {NIEUWSROLLEN: Bereik.NETWERK},
    "netwerk.Nieuwsstap": {NIEUWSROLLEN: Bereik.NETWERK},
    "netwerk.Nieuwsfoto:openbaar": {IEDEREEN: OPENBAAR},
    "netwerk.Nieuwsfoto": {NIEUWSROLLEN: Bereik.NETWERK},
    "netwerk.Actie": {MET_ACCOUNT: Bereik.EIGEN, BEZOEKEN_LEZEN: Bereik.GEMEENTE},
    # What was put together and read in
    "netwerk.Samenvoeging": {KWARTIERMAKER: Bereik.GEMEENTE},
    "netwerk.Inlezing": {LEEST_IN: Bereik.GEMEENTE},
    "netwerk.Inleesregel": {LEEST_IN: Bereik.GEMEENTE},
    "netwerk.Onderwerp": {IN_HET_NETWERK: Bereik.NETWERK},
    "netwerk.Voordracht": {MET_ACCOUNT: Bereik.EIGEN, MET_UITNODIGINGEN: Bereik.GEMEENTE},
    # Accounts and rights
    "netwerk.Uitnodiging": {MET_UITNODIGINGEN: Bereik.GEMEENTE, BEGELEIDER: Bereik.EIGEN},
    "netwerk.Rechtencontrole": {TOEZICHT: Bereik.GEMEENTE},
    "netwerk.Vernietigingslijst": {TOEZICHT: Bereik.GEMEENTE},
    "netwerk.Vernietiging": {},
    "netwerk.Mailbericht": {},
    "netwerk.Klus": {MET_ACCOUNT: Bereik.EIGEN},
    "netwerk.Inzage": {PRIVACY_OFFICER: Bereik.GEMEENTE, INWONER: Bereik.EIGEN},
    "mfa.Authenticator": {},
    "usersessions.UserSession": {},
    "socialaccount.SocialAccount": {},
    # Inwoners
    "trajecten.Inwoner": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN},
    "trajecten.Inwoner:heeft niemand": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN, KWARTIERMAKER: Bereik.GEMEENTE},
    "trajecten.Traject": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Routeperiode": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Deelname": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Meting": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Stap": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Trajectorganisatie": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Trajectbesluit": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Omstandigheid": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Aanleiding": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Jaarcijfer": {},
    "trajecten.Jaartelling": {},
    "trajecten.Verzoek": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Besluit": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Noodtoegang": {(*INWONER, *HELPERS): Bereik.EIGEN, PRIVACY_OFFICER: Bereik.GEMEENTE},
    "trajecten.EigenWoorden": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN},
    "trajecten.Antwoordbestand": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN},
    "trajecten.Vertrekpunt": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Afwijzing": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Plekafwijzing": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Matchstap": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN},
    "trajecten.Probeerkeer": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Navraag": {(*INWONER, *HELPERS, *WERKGEVER): Bereik.EIGEN},
    "trajecten.Tempo": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Werkverleden": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.IetsAnders": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Gespreksdeel": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Signaal": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Toestemming": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Verhaaldeel": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Verhaalgebruik": {(*INWONER, *HELPERS): Bereik.EIGEN, COMMUNICATIE: Bereik.NETWERK},
    "trajecten.Verhaalgebruik:openbaar": {IEDEREEN: OPENBAAR},
    "trajecten.Verhaalgebruik:experiment": {(*INWONER, *HELPERS): Bereik.EIGEN, MEEWERKERS: Bereik.NETWERK},
    "trajecten.Verwijzing": {(*INWONER, *HELPERS): Bereik.EIGEN},
    "trajecten.Project": {LEEST_PROJECTEN: Bereik.NETWERK, INWONER: Bereik.EIGEN},
    "trajecten.Projectsessie": {LEEST_PROJECTEN: Bereik.NETWERK},
    "trajecten.Lokaalcijfer": {(Rolsoort.BELEIDSMEDEWERKER,): Bereik.NETWERK},
    # Which group is hardly known is put on the agenda, without a number.
    "trajecten.Lokaalcijfer.groep": {(Rolsoort.BELEIDSMEDEWERKER, *ORGANISEERT): Bereik.NETWERK},
    "trajecten.Aanmelding": {KWARTIERMAKER: Bereik.GEMEENTE, (*INWONER, *BEGELEIDER): Bereik.EIGEN},
    # Experiments and visits
    "experimenten.Bestand": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Bezoekbestand": {BEZOEKEN_LEZEN: Bereik.GEMEENTE},
    "experimenten.Bezoekreactie": {BEZOEKEN_LEZEN: Bereik.GEMEENTE},
    "experimenten.Bezoekvragen": {(*KWARTIERMAKER, *BEHEERDER): Bereik.NETWERK},
    "experimenten.Experiment": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Experiment:openbaar": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Experiment:openbaar.naam": {IEDEREEN: OPENBAAR},
    "experimenten.Experiment:openbaar.in_gewone_woorden": {IEDEREEN: OPENBAAR},
    "experimenten.Experiment:openbaar.uitkomst_in_gewone_woorden": {IEDEREEN: OPENBAAR},
    "experimenten.Experimentstap": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Les": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Openvraag": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Oplossing": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Praktijkvoorbeeld": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Publicatie": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Schot": {MEEWERKERS: Bereik.NETWERK},
    "experimenten.Weergave": {BEZOEKEN_TELLEN: Bereik.EIGEN},
    "experimenten.Rapport": {},
    "experimenten.Werkbezoek": {BEZOEKEN_TELLEN: Bereik.GEMEENTE},
    "experimenten.Werkbezoek.verslag": {BEZOEKEN_LEZEN: Bereik.GEMEENTE},
    "experimenten.Werkbezoekconcept": {KWARTIERMAKER: Bereik.EIGEN},
}

NIET_TE_MERKEN = {
    "netwerk.Organisatiesoort": "reference data: the same words for all",
    "netwerk.Huisstijldeel": "colours and a logo: no words",
    "netwerk.Deelnemersoort.sleutel": "a key, that stands in the address",
    "netwerk.Woord.lijst": "the name of a list, as it stands in the address",
    "netwerk.Woord.sleutel": "a key, that stands in the address",
    "netwerk.Mailtekst.soort": "the name of a mail, as it stands in the address",
    "netwerk.Samenwerkingsverband.thema": "part of the address of a file",
    "netwerk.Samenwerkingsverband.logo": "part of the address of a file",
    "netwerk.Sector": "reference data: the same words for all",
    "netwerk.Doelgroep": "reference data: the same words for all",
    "trajecten.Talentgroep": "reference data: the same words for all",
    "trajecten.Talent": "reference data: the same words for all",
    "trajecten.Keuze": "reference data: the same words for all",
    "trajecten.Route": "reference data: the same words for all",
    "trajecten.Eindreden": "reference data: the same words for all",
    "trajecten.Verwijssoort": "reference data: the same words for all",
    "trajecten.Trainingsoort": "reference data: the same words for all",
    "netwerk.Samenwerkingsverband.slug": "stands in the public address, and so in log lines",
    "netwerk.Gemeente.cbs_code": "has one form only, and is the code of Statistics Netherlands",
    "trajecten.EigenWoorden.onderdeel": "names the question, not the answer",
    "trajecten.Antwoordbestand.onderdeel": "names the question, not the answer",
    "trajecten.Antwoordbestand.soort": "the kind of file",
    "trajecten.Antwoordbestand.sha256": "a checksum in hexadecimals",
    "trajecten.Overneemkaart": "fingerprints and the key of a question: the card would not be found any more",
    "trajecten.Besluit.gegevens": "the key of a data set",
    "trajecten.Toestemming.tekst_versie": "the number of a text",
    "trajecten.Toestemming.taal": "the code of a language",
    "trajecten.Talentprofiel.taal": "the code of a language",
    "socialaccount.SocialApp": "not used: the configuration says which logins there are",
    "socialaccount.SocialToken": "not used: no token is kept",
    "socialaccount.SocialAccount.provider": "the key of a login in the configuration",
    "usersessions.UserSession.session_key": "the session would not be found any more",
    "netwerk.Inlezing.kolommen": "numbers of columns",
    "netwerk.Samenvoeging.stappen": "for the program, that reads it back when it is undone",
    "netwerk.Genodigde.geheim_hash": "a fingerprint: the link would not be found any more",
    "netwerk.Genodigde.hulp": "keys of a list",
    "netwerk.Gastvoorkeur.hulp": "keys of a list",
    "netwerk.Agendalink.geheim_hash": "a fingerprint: the link would not be found any more",
    "netwerk.Gastenlijst.code": "stands on the poster, and in the address of the page",
    "netwerk.Gastenlijst.gemeld": "a fingerprint",
    "netwerk.Uitnodiging.geheim_hash": "a fingerprint: the link would not be found any more",
    "netwerk.Agendapunt.over_soort": "names the kind of thing, not the thing",
    "netwerk.Leerantwoord.bron_soort": "names the kind of thing, not the thing",
    "experimenten.Bezoekbestand.sha256": "a checksum in hexadecimals",
    "experimenten.Oplossing.bron_soort": "names the kind of thing, not the thing",
    "experimenten.Weergave.vraag": "the filters, as they stand in the address",
    "experimenten.Bestand.sha256": "a checksum in hexadecimals",
    "netwerk.Nieuwsfoto.sha256": "a checksum in hexadecimals",
    "netwerk.Voorleesopname.sha256": "a checksum in hexadecimals",
    "netwerk.Voorleesopname.sleutel": "a key, that stands in the address",
    "trajecten.Navraag.geheim_hash": "a fingerprint: the link would not be found any more",
    "netwerk.Plek.pc4": "four digits",
    "netwerk.Deelnamevorm": "reference data: the same words for all",
    "netwerk.Afzegreden": "reference data: the same words for all",
    "netwerk.Genodigde.reden": "the key of a list",
    "trajecten.Vertrekpunt.pc4": "four digits",
}
"""Models and fields without words of people, and why."""

ALS_ER_IETS_STAAT = {
    "experimenten.Schot.gemeld_bij": "only beside the day it was reported",
    "experimenten.Schot.hoe_opgelost": "only beside the day it was solved",
    "experimenten.Openvraag.antwoord": "only beside the day it was answered",
    "trajecten.Matchstap.reden": "only of a step that the side of a plek proposed",
    "trajecten.Gespreksdeel.reden": "only of a subject behind a lock",
    "trajecten.Gespreksdeel.grondslag": "only of a subject behind a lock",
    "experimenten.Werkbezoek.gezocht": "only of who went to look for people",
    "experimenten.Werkbezoek.gevonden": "only of who went to look for people",
    "trajecten.Afwijzing.taak": "only of a no to that work",
    "trajecten.Gespreksdeel.reactie": "only when the inwoner said something",
    "netwerk.Genodigde.reden_tekst": "only beside a no",
    "netwerk.Gastvoorkeur.email": "only of who has no account",
    "netwerk.Klus.fout": "only when it is done",
    "netwerk.Bijeenkomst.afgezegd_reden": "only of one that does not take place",
    "netwerk.Bijeenkomst.verzet_reden": "only of one that was moved",
    "netwerk.Bijeenkomst.verslag": "only of one that is closed",
    "netwerk.Opbrengst.gevolg": "only of an afspraak or actie that is done",
    "netwerk.Idee.reden": "only beside what was decided",
    "trajecten.Toestemming.bewijs": "only of one on paper",
    "trajecten.Verhaalgebruik.welke": "only of one that is not on the website",
    "trajecten.Verzoek.verlengd_reden": "only beside the day it was put off to",
}
"""Fields that may not be filled in every row, and when they may."""


def _heeft_niemand(inwoner: models.Model) -> bool:
    """Nobody who still helps there: a kwartiermaker finds somebody, and answers meanwhile (domain.md 5.10)."""
    helpt = Rol.objects.filter(lid=inwoner.begeleider_id, gemeente=inwoner.gemeente_id, soort__in=HELPERS)
    return not helpt.exists()


ONDERSOORT: dict[str, Callable[[models.Model], str]] = {
    "netwerk.Lid": lambda lid: "netwerk.Lid:inwoner" if lid.wereld == Wereld.INWONER else "netwerk.Lid",
    "trajecten.Inwoner": lambda inwoner: (
        "trajecten.Inwoner:heeft niemand" if _heeft_niemand(inwoner) else "trajecten.Inwoner"
    ),
    "trajecten.Verhaalgebruik": lambda gebruik: {
        "website": "trajecten.Verhaalgebruik:openbaar",
        "experiment": "trajecten.Verhaalgebruik:experiment",
    }.get(gebruik.publicatie, "trajecten.Verhaalgebruik"),
    "experimenten.Experiment": lambda e: (
        "experimenten.Experiment:openbaar" if e.openbaar else "experimenten.Experiment"
    ),
    "netwerk.Plek": lambda plek: "netwerk.Plek:openbaar" if plek.openbaar else "netwerk.Plek",
    "netwerk.Nieuwsbericht": lambda n: (
        "netwerk.Nieuwsbericht:openbaar" if n.stand == "gepubliceerd" else "netwerk.Nieuwsbericht"
    ),
    "netwerk.Nieuwsfoto": lambda foto: (
        "netwerk.Nieuwsfoto:openbaar" if foto.nieuwsbericht.stand == "gepubliceerd" else "netwerk.Nieuwsfoto"
    ),
    "netwerk.Agendapunt": lambda punt: (
        "netwerk.Agendapunt:concept" if punt.bijeenkomst.stand == Agendastand.CONCEPT else "netwerk.Agendapunt"
    ),
    "netwerk.Bijeenkomst": lambda b: "netwerk.Bijeenkomst:openbaar" if b.openbaar else "netwerk.Bijeenkomst",
}
"""Rows of one model that other people may see than the rest of it."""

NERGENS = {
    "netwerk.Lid.password": "nobody sees what stands for a password",
    "mfa.Authenticator.data": "nobody sees a secret",
    "usersessions.UserSession.user_agent": "shown as a browser and a computer, in words of ours",
    "usersessions.UserSession.data": "for the program",
    "socialaccount.SocialAccount.uid": "nobody sees who somebody is at the gemeente",
    "socialaccount.SocialAccount.extra_data": "nothing is kept in it",
    "netwerk.Vernietiging.gegevens": "no page: read back after a restore",
    "netwerk.Vernietiging.grond": "no page: read back after a restore",
    "netwerk.Vernietiging.rijen": "no page: read back after a restore",
    "netwerk.Mening.tekst": "only from five answers on, when the bijeenkomst is over",
    "netwerk.Gastvoorkeur.hulp_tekst": "copied to the answer of that person for the next bijeenkomst",
    "netwerk.Gastvoorkeur.dieet": "copied to the answer of that person for the next bijeenkomst",
    "netwerk.Gastvoorkeur.vertrekplaats": "copied to the answer of that person for the next bijeenkomst",
    "netwerk.Mailbericht.aan": "mailed, on no page",
    "netwerk.Mailbericht.onderwerp": "mailed, on no page",
    "netwerk.Mailbericht.tekst": "mailed, on no page",
    "netwerk.Mailbericht.bijlagen": "mailed, on no page",
    "netwerk.Mailbericht.koppen": "mailed, on no page",
    "netwerk.Mailbericht.laatste_fout": "on a page in our own words, never as it is",
    "trajecten.Meting.antwoorden": "letters and yes or no: shown as the trede they lead to",
    "trajecten.Jaarcijfer.klassen": "counts, shown as numbers",
    "trajecten.Jaarcijfer.definitie": "numbers of the agreement",
    "trajecten.Jaartelling.tabel": "a key of ours, which says of what the numbers are",
    "trajecten.Jaartelling.namen": "names of routes, forms, reasons and projects, as the jaarrapport shows them",
    "trajecten.Jaartelling.rijen": "counts, shown as numbers or hidden",
    "experimenten.Bezoekbestand.naam": "the name that the phone gave it: only the name of the file when it is kept",
    "experimenten.Rapport.stand": "for who makes the file: the page says what stands in its own address",
    "experimenten.Rapport.zoek": "for who makes the file: the page says what stands in its own address",
    "experimenten.Rapport.financier": "for who makes the file: the page says what stands in its own address",
    "netwerk.Klus.resultaat": "counts of a jaarrapport and what was asked for, shown as numbers",
    "netwerk.Plek.plaats": "only while typing, among the first five that are found",
}
"""Fields that no page shows, and why. Every other field is seen at least once by somebody who may."""

ZOEKT = {
    "leden": "zoek",
    "leervragen": "zoek",
    "organisaties": "zoek",
    "organisaties_zoeken": "bij_wie",
    "plekken": "zoek",
    "leden_bestand": "zoek",
    "organisaties_bestand": "zoek",
    "prikbord": "zoek",
    "werkbezoeken": "zoek",
    "delen_zoeken": "zoek",
    "inwoner_delen_zoeken": "zoek",
    "overzicht": "zoek",
    "overzicht_csv": "zoek",
}
"""URLs where somebody can search, and in which field."""

MET_SLEUTEL = dict.fromkeys(
    ("agendalink_volgen", "gast_antwoord", "gast_ics", "bijeenkomst_code", "mening_geven"), ("netwerk.Bijeenkomst",)
) | {"navraag_met_link": ("netwerk.Plek", "netwerk.Organisatie")}
"""URLs with a secret or a code in the address, and the kinds of data that whoever has it meets there."""

MAILT = ("account_request_login_code", "account_reset_password")
"""URLs that mail whoever has the address that is posted as `email`."""

IN_EEN_BRIEF: dict[str, str] = {
    "netwerk.Mailtekst.tekst": "the words of the mail itself, as a network wrote them for whoever gets it",
}
"""Fields that a mail may hold for somebody who would not meet them on a page, and why."""

AAN_EEN_GAST: dict[str, str] = {
    "netwerk.Genodigde.naam": "the own name: name and address of a guest are of one row (netwerk/gastmails.py)",
    "netwerk.Lid.naam": "who wrote the answer down for the guest, who was beside that person",
}
"""The same for a mail to somebody without account, who was invited."""

IN_EEN_ONDERWERP: dict[str, str] = {}
"""Fields that the subject of a mail may hold, and why that says nothing of a person."""
