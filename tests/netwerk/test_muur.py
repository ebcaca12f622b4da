"""The second wall (quality.md 3.2): what must stand in the catalogue of the database.

Which rows it shows: tests/test_muren.py
"""

import pytest
from django.apps import apps
from django.conf import settings
from django.db import ProgrammingError, connection, transaction

from tests.muren import in_de_rol_van_de_app

ZONDER_MUUR = {
    "netwerk_samenwerkingsverband": "public: names of networks",
    "netwerk_gemeente": "public: names of gemeenten",
    "netwerk_evaluatievraag": "words, no people",
    "netwerk_organisatiesoort": "reference data",
    "netwerk_sector": "reference data",
    "netwerk_doelgroep": "reference data",
    "netwerk_deelnamevorm": "reference data",
    "netwerk_afzegreden": "reference data",
    "netwerk_postcodepunt": "reference data",
    "trajecten_talentgroep": "reference data",
    "trajecten_keuze": "reference data",
    "trajecten_route": "reference data",
    "trajecten_eindreden": "reference data",
    "trajecten_verwijssoort": "reference data",
    "trajecten_trainingsoort": "reference data",
    "account_emailaddress": "asked before anybody is logged in",
    "account_emailconfirmation": "asked before anybody is logged in",
    "socialaccount_socialaccount": "asked before anybody is logged in; holds a hash of who it is at the gemeente",
    "socialaccount_socialapp": "of allauth, not used: the configuration says which logins there are",
    "socialaccount_socialtoken": "of allauth, not used: no token is kept",
    "mfa_authenticator": "asked before anybody is logged in; secrets are encrypted",
    "usersessions_usersession": "asked before anybody is logged in: which sessions there are",
    "django_session": "asked before anybody is logged in",
    "cache": "limits and short-lived values, without data of people",
    "auth_group": "of Django, not used",
    "auth_group_permissions": "of Django, not used",
    "auth_permission": "of Django, not used",
    "pghistory_context": "of pghistory, not used: each event carries its own context",
    "procrastinate_jobs": "jobs: the name of a task and ids, no data of people (participatie/wachtrij.py refuses more)",
    "procrastinate_events": "when a job was made, began and ended",
    "procrastinate_periodic_defers": "when a periodic job was last made",
    "procrastinate_workers": "which workers run",
    "django_content_type": "names of models",
    "django_migrations": "names of migrations",
}
DEFINERS = {
    "bewaak_einde_van_traject",
    "bewaak_open_deel",
    "hoeveel_zonder_contactpersoon",
    "bewaak_meting",
    "aan_mij_gegeven",
    "bewaak_netwerk",
    "bezoeken_met_woorden",
    "bijeenkomsten_met_gasten_van",
    "verhalen_met_mij_gedeeld",
    "gemeenten_met_leden",
    "gemeenten_waar_ik_bij_hoor",
    "haal_metingen_terug",
    "helpt_nog",
    "ik_als_inwoner",
    "inwoners_die_ik_begeleid",
    "inwoners_die_ik_vind",
    "inwoners_die_ik_waarneem",
    "inwoners_die_op_mij_wachten",
    "inwoners_met_mij_gedeeld",
    "inwoners_zonder_contactpersoon",
    "keuzes_met_mij_gedeeld",
    "laatst_als_gast",
    "leden_die_ik_begeleid",
    "leden_met",
    "leden_van_elders",
    "ledenperiode_van_lid",
    "ledenperiode_van_werkgroeplid",
    "matches_bij_mijn_plek",
    "mensen_in_mijn_werkgroepen",
    "mijn_beheergemeenten",
    "mijn_gemeenten",
    "mijn_helpgemeenten",
    "mijn_inwoners",
    "mijn_meedoengemeenten",
    "mijn_netwerken",
    "mijn_netwerkgemeenten",
    "mijn_noodtoegangen",
    "mijn_organisaties",
    "mijn_personen",
    "mijn_profielen",
    "mijn_toezichtgemeenten",
    "mijn_trajecten",
    "mijn_werkgemeenten",
    "mijn_werkgroepen",
    "organisaties_om_mee_te_doen",
    "netwerken_waar_ik_bij_hoor",
    "trajecten_die_ik_begeleid",
    "profielen_met_mij_gedeeld",
    "vernietig_geschiedenis",
    "vernietig_oude_logregels",
    "werelden_van_werkgroep",
    "werkgroep_is_gestopt",
    "werkgroepen_die_ik_trek",
    "woorden_met_mij_gedeeld",
    "vertrokken_zonder_contactpersoon",
    "vindbaar_voor_plek",
    "vindbare_antwoorden",
    "wacht_zonder_contactpersoon",
}
"""Functions that see all rows: each returns ids of what somebody may see, or says no more than yes or no.

The exceptions: `vindbare_antwoorden` gives keys of answers that were shared with who asks
(tests/trajecten/test_delen_muren.py); `werelden_van_werkgroep` counts, and names nobody; `laatst_als_gast` says when
somebody of an organisatie came to a bijeenkomst, and not who; `ledenperiode_van_lid` and
`ledenperiode_van_werkgroeplid` write down when somebody was a lid (tests/netwerk/test_groei.py);
`vernietig_geschiedenis` removes the history of rows that are gone, and `vernietig_oude_logregels` lines of a log after
five years (tests/netwerk/test_vernietiging.py).
"""

MAG_NAAR_ELDERS = {
    "netwerk_lid": "who did it: somebody may work in several gemeenten, also of two networks",
    "netwerk_werkgroep": "shared by a whole network; a lid brings its gemeente along",
    "trajecten_talent": "words that everybody reads, also long after the gemeente stopped using them",
    "netwerk_klus": "of the lid who asked for it, whatever the work is about",
}


# What is in the catalogue of the database


def _vraag(sql: str, *waarden: object) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, waarden)
        return cursor.fetchall()


def test_every_table_is_behind_the_wall_or_says_why_not(db):
    zonder = _vraag(
        """SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
        AND (NOT relrowsecurity OR NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))"""
    )

    assert {naam for (naam,) in zonder} | {"cache"} == set(ZONDER_MUUR)  # without createcachetable there is no cache


def test_what_nearly_always_holds_is_asked_before_what_seldom_does(db):
    """PostgreSQL asks the last name first, and the rare conditions are the dear ones."""
    eerder = _vraag(
        """SELECT p.polrelid::regclass::text, p.polname FROM pg_policy p
        JOIN pg_policy muur ON muur.polrelid = p.polrelid AND muur.polname = 'muur'
        WHERE p.polpermissive AND p.polcmd = 'r' AND p.polname > 'muur'"""
    )

    assert eerder == []


def test_every_table_with_a_gemeente_is_behind_the_wall(db):
    met_gemeente = {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if "gemeente" in {veld.name for veld in model._meta.fields}
    }

    assert met_gemeente & set(ZONDER_MUUR) == set()


def test_no_view_shows_more_than_its_reader_may_see(db):
    assert (
        _vraag(
            """SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND (relkind = 'm'
        OR relkind = 'v' AND NOT coalesce(reloptions::text[] @> ARRAY['security_invoker=on'], false))"""
        )
        == []
    )


def test_functions_that_see_all_rows_are_known_and_have_a_fixed_path(db):
    definers = _vraag(
        """SELECT proname, coalesce(proconfig::text, '') FROM pg_proc
        WHERE prosecdef AND pronamespace = 'public'::regnamespace"""
    )

    assert {naam for naam, _ in definers} == DEFINERS
    assert [naam for naam, instelling in definers if "search_path=public, pg_temp" not in instelling] == []


def test_runtime_role_owns_nothing_and_goes_around_nothing(db):
    [rol] = _vraag(
        """SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
        EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid),
        EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
        FROM pg_roles r WHERE rolname = %s""",
        settings.DATABASE_APP_ROL,
    )

    assert rol == (False,) * 7


def test_runtime_role_cannot_empty_a_table_or_make_one(db):
    tabel = "netwerk_actie"
    for opdracht in (f"TRUNCATE {tabel}", "CREATE TABLE van_mij ()", f"ALTER TABLE {tabel} DISABLE TRIGGER ALL"):
        with pytest.raises(ProgrammingError), in_de_rol_van_de_app(), transaction.atomic():
            _vraag(opdracht)


def test_references_stay_in_the_gemeente_or_the_network(db):
    """Every foreign key between walled tables: a second one on two columns, or the trigger of the table names it."""
    verwijzingen = _vraag(
        """SELECT c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        JOIN pg_class van ON van.oid = c.conrelid AND van.relrowsecurity
        JOIN pg_class naar ON naar.oid = c.confrelid AND naar.relrowsecurity
        WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 1"""
    )
    in_gemeente = set(
        _vraag(
            """SELECT c.conrelid::regclass::text, a.attname FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 2"""
        )
    )
    bewaakt = {
        (tabel, kolom)
        for tabel, argumenten in _vraag(
            """SELECT tgrelid::regclass::text, encode(tgargs, 'escape') FROM pg_trigger
            WHERE tgfoid = 'bewaak_netwerk'::regproc"""
        )
        for kolom in argumenten.split("\\000")[::2]
    }

    vrij = [
        f"{tabel}.{kolom} -> {doel}"
        for tabel, kolom, doel in verwijzingen
        if (tabel, kolom) not in in_gemeente | bewaakt
        and doel not in MAG_NAAR_ELDERS
        # Part of a row that is guarded itself: the row and its part are one.
        and not _is_deel(tabel, kolom)
    ]
    assert vrij == []


def _is_deel(tabel: str, kolom: str) -> bool:
    """A row of people beside a bijeenkomst or a visit points at that, and at nothing else that is walled but a lid."""
    return (tabel, kolom) in {
        ("netwerk_bijeenkomst_aanwezig", "bijeenkomst_id"),
        ("netwerk_organisatie_open_voor", "organisatie_id"),
        ("experimenten_werkbezoek_meegegaan", "werkbezoek_id"),
        ("netwerk_vermelding", "bericht_id"),
        ("netwerk_nieuwsfoto", "nieuwsbericht_id"),
        ("netwerk_nieuwsstap", "nieuwsbericht_id"),
        ("trajecten_meting", "vervangt_id"),  # its trigger asks for the same traject: tests/trajecten/test_metingen.py
    }
