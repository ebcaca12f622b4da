"""One migrated database that every test database is a copy of: making a copy takes a tenth of what migrating takes."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db.backends.base.base import BaseDatabaseWrapper

VOORVOEGSEL = "test_sjabloon_"
BOUWT_NU = 7_221_604
"""Key of the lock that one process holds while the others wait for it."""


def kopieer_van_een_sjabloon(verbinding: BaseDatabaseWrapper) -> None:
    """Make the template when there is none for these migrations, and let Django copy it instead of migrating."""
    naam = f"{VOORVOEGSEL}{_stand_van_de_migraties()}"
    with verbinding._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [BOUWT_NU])
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{VOORVOEGSEL}%"])
        er_zijn = {rij[0] for rij in cursor.fetchall()}
        if naam not in er_zijn:
            for oud in er_zijn:
                cursor.execute(f'DROP DATABASE "{oud}"')
            half = f"{naam}_half"
            cursor.execute(f'CREATE DATABASE "{half}"')
            _migreer(verbinding, half)
            cursor.execute(f'ALTER DATABASE "{half}" RENAME TO "{naam}"')
        cursor.execute("SELECT pg_advisory_unlock(%s)", [BOUWT_NU])
    verbinding.settings_dict["TEST"]["TEMPLATE"] = naam


def _migreer(verbinding: BaseDatabaseWrapper, naam: str) -> None:
    eigen = verbinding.settings_dict["NAME"]
    verbinding.settings_dict["NAME"] = naam
    try:
        call_command("migrate", verbosity=0, interactive=False, database=verbinding.alias)
    finally:
        verbinding.close()
        verbinding.settings_dict["NAME"] = eigen


def _stand_van_de_migraties() -> str:
    """Return a name for all that migrating reads: ours, those of the libraries, and the operations they use."""
    wortel = settings.BASE_DIR
    los = (wortel / "participatie/migraties.py", wortel / "requirements.txt")
    bestanden = [*wortel.glob("*/migrations/*.py"), *wortel.glob("*/muur.py"), *los]
    som = hashlib.sha256(settings.DATABASE_APP_ROL.encode())
    for pad in sorted(bestanden):
        som.update(Path(pad).read_bytes())
    return som.hexdigest()[:16]
