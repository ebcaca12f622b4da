"""Every table with data of people keeps what it was before, or says here why nobody needs that."""

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.migrations.state import ProjectState
from django.db.models import Model
from pghistory.models import Event

from netwerk import bewaren
from netwerk.models import Contactpersoon, Genodigde, Lid
from participatie import geschiedeniscontrole
from participatie.geschiedenis import geschiedenissen
from participatie.migraties import BeginGeschiedenis
from tests.maak.beheer import maak_deelnemersoort
from tests.maak.netwerk import maak_lid, maak_organisatie
from trajecten.models import Aanmelding, Inwoner, Talentprofiel

MENSEN = {Lid, Inwoner, Contactpersoon, Genodigde, Aanmelding, Talentprofiel}

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
    "netwerk.Inzage": ALLEEN_ERBIJ,
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
    "netwerk.Gastenlijst": "a code and a counter; each gast (Genodigde) has a history",
    "netwerk.Mening": "without a name on purpose: a history would tell when somebody wrote it",
    "netwerk.Nieuwsbericht": f"{VAN_EEN_GROEP}; who wrote, sent back and approved it is a Nieuwsstap",
    "netwerk.Nieuwsfoto": "never changed: another photo is another row, and who put it there is a Nieuwsstap",
    "netwerk.Organisatie_allianties": "of an organisation: which others it works with",
    "netwerk.Organisatie_open_voor": "of an organisation: for which groups it is open",
    "netwerk.Contactdrempel": "a number of a network: after how many days a contact is cold",
    "netwerk.Vermelding": "that a name is in a message; the message has a history",
    "netwerk.Startkit": "how far a network is set up, and who does that",
    "netwerk.Vernietiging": ALLEEN_ERBIJ,
    "trajecten.Jaarcijfer": "numbers of a year, no person",
    "trajecten.Jaartelling": "numbers of a year, no person",
    "trajecten.Lokaalcijfer": "numbers of a gemeente, no person",
}
"""Each with a reason that a privacy officer can weigh."""


def test_every_table_with_data_of_people_has_a_history_or_says_why_not():
    """With data of people is what has a term (tests/netwerk/test_bewaartermijnen.py), or points at somebody."""
    met = {gebeurtenis.pgh_tracked_model._meta.db_table for gebeurtenis in geschiedenissen()}
    van_mensen = {model for termijn in bewaren.alle() for model in (termijn.model, *termijn.mee)}
    alle = {model for model in apps.get_models(include_auto_created=True) if not model._meta.proxy}
    van_mensen |= {model for model in alle if _wijst_naar_iemand(model)}

    zonder = {m._meta.label for m in van_mensen if m._meta.db_table not in met and not issubclass(m, Event)}

    assert zonder == ZONDER_GESCHIEDENIS.keys()


def _wijst_naar_iemand(model: type[Model]) -> bool:
    return any(veld.is_relation and veld.related_model in MENSEN for veld in model._meta.concrete_fields)


def test_runtime_role_only_adds_to_a_history(db):
    tabellen = [gebeurtenis._meta.db_table for gebeurtenis in geschiedenissen()]
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT tabel, recht FROM unnest(%s::text[]) t (tabel),
            unnest('{UPDATE,DELETE,TRUNCATE}'::text[]) r (recht) WHERE has_table_privilege(%s, tabel, recht)""",
            [tabellen, settings.DATABASE_APP_ROL],
        )
        assert cursor.fetchall() == []


def test_history_that_begins_later_begins_with_what_every_row_is(db):
    """As a migration does it for a table that is in use already."""
    organisatie = maak_organisatie(naam="Buurtsoos")
    soort = maak_deelnemersoort(samenwerkingsverband=organisatie.gemeente.samenwerkingsverband)
    maak_lid(gemeente=organisatie.gemeente).soorten.add(soort)
    for tabel in ("netwerk_organisatieevent", "netwerk_lidsoortevent"):
        with connection.cursor() as cursor:
            cursor.execute(f"SET CONSTRAINTS ALL IMMEDIATE; DELETE FROM {tabel}")

    stand = ProjectState.from_apps(apps)
    with connection.schema_editor() as editor:
        for naam, tabel in (("OrganisatieEvent", "netwerk_organisatie"), ("LidsoortEvent", "netwerk_lid_soorten")):
            BeginGeschiedenis(naam, tabel=tabel).database_forwards("netwerk", editor, stand, stand)

    geschiedeniscontrole.controleer()
    assert [event.naam for event in organisatie.events.all()] == ["Buurtsoos"]
