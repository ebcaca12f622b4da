"""Every table with data of people keeps what it was before, or says here why nobody needs that."""

from pghistory.models import Event

from netwerk import bewaren
from participatie.geschiedenis import geschiedenissen

WAT_ER_NU_STAAT = "one choice of somebody for itself; what it was before tells nobody anything, and taken back is gone"
ALLEEN_ERBIJ = "rows are added and never changed: it is its own history, and the runtime role cannot touch them"
VAN_EEN_GROEP = (
    "words of people who work together, about what they do; who changed a word decides nothing about a person"
)
INLOGGEN = (
    "of logging in: a secret or an address that must be gone when it is replaced; netwerk.sessies logs the change"
)
EEN_KEER = "written once with who and when, and never changed after that"
WERK = "work of the machine for one person, gone within days; nobody changes it by hand"

ZONDER_GESCHIEDENIS = {
    "account.EmailAddress": INLOGGEN,
    "account.EmailConfirmation": INLOGGEN,
    "mfa.Authenticator": INLOGGEN,
    "netwerk.Agendalink": INLOGGEN,
    "sessions.Session": INLOGGEN,
    "socialaccount.SocialAccount": INLOGGEN,
    "socialaccount.SocialToken": INLOGGEN,
    "usersessions.UserSession": INLOGGEN,
    "experimenten.Weergave": WAT_ER_NU_STAAT,
    "netwerk.Gastvoorkeur": WAT_ER_NU_STAAT,
    "netwerk.Prikbordbezoek": WAT_ER_NU_STAAT,
    "netwerk.Prikbordmail": WAT_ER_NU_STAAT,
    "netwerk.Bewaarvraag": "the last answer counts, with its moment; what is done with it is a Vernietiging",
    "netwerk.Inzage": ALLEEN_ERBIJ,
    "netwerk.Vernietigingslijst": "the proof of a decision, with who proposed, who decided and why, each once",
    "netwerk.Ledenperiode": "made by the database from the history of leden and werkgroepleden",
    "netwerk.Nieuwsstap": EEN_KEER,
    "trajecten.Meting": ALLEEN_ERBIJ,
    "netwerk.Samenvoeging": "holds what both rows were before, to be able to go back: it is a history",
    "netwerk.NietDubbel": EEN_KEER,
    "netwerk.Inlezing": "what a file did; what stood there before is kept with each of its rows (Inleesregel)",
    "netwerk.Inleesregel": "a row of a file, with what stood there before: it is a history",
    "experimenten.Rapport": WERK,
    "experimenten.Werkbezoekconcept": WERK,
    "netwerk.Klus": WERK,
    "netwerk.Mailbericht": WERK,
    "experimenten.Experiment": f"{VAN_EEN_GROEP}; its steps (Experimentstap) have a history",
    "netwerk.Agendapunt": VAN_EEN_GROEP,
    "netwerk.Bijeenkomst": f"{VAN_EEN_GROEP}; moved and called off stand on it with the reason",
    "netwerk.Gastenlijst": "a code and a counter; each gast (Genodigde) has a history",
    "netwerk.Mening": "without a name on purpose: a history would tell when somebody wrote it",
    "netwerk.Nieuwsbericht": f"{VAN_EEN_GROEP}; who wrote, sent back and approved it is a Nieuwsstap",
    "netwerk.Nieuwsfoto": "never changed: another photo is another row, and who put it there is a Nieuwsstap",
    "netwerk.Organisatie": "of an organisation; its contactpersonen, and what was agreed with it, have a history",
    "netwerk.Organisatie_allianties": "of an organisation: which others it works with",
    "netwerk.Organisatie_open_voor": "of an organisation: for which groups it is open",
    "netwerk.Contactdrempel": "a number of a network: after how many days a contact is cold",
    "netwerk.Lid_soorten": "what kind of lid somebody is; the row only comes and goes, and a rol has a history",
    "netwerk.Vermelding": "that a name is in a message; the message has a history",
    "trajecten.Jaarcijfer": "numbers of a year, no person",
    "trajecten.Lokaalcijfer": "numbers of a gemeente, no person",
}
"""Each with a reason that a privacy officer can weigh."""


def test_every_table_with_data_of_people_has_a_history_or_says_why_not():
    """With data of people is what has a term (tests/netwerk/test_bewaartermijnen.py: every model, or a reason)."""
    met = {gebeurtenis.pgh_tracked_model._meta.db_table for gebeurtenis in geschiedenissen()}
    van_mensen = {model for termijn in bewaren.alle() for model in (termijn.model, *termijn.mee)}

    zonder = {m._meta.label for m in van_mensen if m._meta.db_table not in met and not issubclass(m, Event)}

    assert zonder == ZONDER_GESCHIEDENIS.keys()
