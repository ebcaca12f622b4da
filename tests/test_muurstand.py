"""An installation that was upgraded has the same wall as a new one: each policy and function is as it was written down.

A migration that ran does not run again. So a condition that it reads (netwerk/muur.py, or an older migration) and that
is changed afterwards would hold for new installations only. Change it with ALTER POLICY, or CREATE OR REPLACE FUNCTION,
in a new migration, and write the new stand down:

    MUURSTAND=schrijf .venv/bin/python -m pytest -n 0 --create-db tests/test_muurstand.py
"""

import os
from hashlib import sha256
from pathlib import Path

from django.db import connection

BESTAND = Path(__file__).with_name("muurstand.txt")
STAND = """
SELECT 'policy ' || tablename || ' ' || policyname,
    concat_ws(' | ', permissive, roles::text, cmd, qual, with_check)
FROM pg_policies WHERE schemaname = 'public'
UNION ALL
SELECT 'function ' || proname || '(' || pg_get_function_identity_arguments(oid) || ')', pg_get_functiondef(oid)
FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND prosecdef
"""


def _stand() -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute(STAND)
        return {wat: sha256(tekst.encode()).hexdigest()[:12] for wat, tekst in cursor.fetchall()}


def _opgeschreven() -> dict[str, str]:
    return dict(regel.rsplit(" ", 1) for regel in BESTAND.read_text().splitlines())


def _verschil() -> set[str]:
    return {wat for wat, _ in _stand().items() ^ _opgeschreven().items()}


def test_wall_is_as_it_was_written_down(db):
    if os.environ.get("MUURSTAND") == "schrijf":
        BESTAND.write_text("".join(f"{wat} {hoe}\n" for wat, hoe in sorted(_stand().items())))

    assert _verschil() == set()


def test_condition_that_changed_without_a_migration_is_named(db):
    with connection.cursor() as cursor:
        cursor.execute("ALTER POLICY muur ON netwerk_actie USING (true) WITH CHECK (true)")
        cursor.execute("ALTER FUNCTION mijn_gemeenten() COST 7")

    assert _verschil() == {"policy netwerk_actie muur", "function mijn_gemeenten()"}
