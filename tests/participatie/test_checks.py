import os
import subprocess
import sys

import pytest
from django.conf import settings as instellingen
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from participatie import database
from participatie.checks import (
    demo_alleen_hier,
    limieten_gedeeld,
    niets_gaat_verloren,
    scanner_gekozen,
    tijdgrenzen_gezet,
    twee_rollen,
    verbinding_versleuteld,
    weiger_bij_fouten,
)
from tests.muren import in_de_rol_van_de_app

HIER = ["localhost", "127.0.0.1", "[::1]"]


def ids(meldingen) -> list[str]:
    return [melding.id for melding in meldingen]


@pytest.mark.parametrize(
    ("hosts", "bind", "verwacht"),
    [
        (HIER, "127.0.0.1:8000", []),
        (HIER, "[::1]:8000", []),
        (["*"], "127.0.0.1:8000", ["participatie.E001"]),
        ([*HIER, "demo.voorbeeld.example"], "127.0.0.1:8000", ["participatie.E001"]),
        (HIER, "0.0.0.0:8000", ["participatie.E001"]),
        (HIER, ":8000", ["participatie.E001"]),
        (HIER, "[::]:8000", ["participatie.E001"]),
        (HIER, "8000", ["participatie.E001"]),
    ],
)
def test_demo_is_served_on_this_machine_only(settings, hosts, bind, verwacht):
    settings.DEMO, settings.ALLOWED_HOSTS, settings.BIND = True, hosts, bind

    assert ids(demo_alleen_hier(None)) == verwacht


def test_installation_without_demo_may_be_anywhere(settings):
    settings.DEMO, settings.ALLOWED_HOSTS, settings.BIND = False, ["netwerk.voorbeeld.example"], "0.0.0.0:8000"

    assert demo_alleen_hier(None) == []


def test_web_server_does_not_start_with_a_demo_for_everybody(settings):
    settings.DEMO, settings.ALLOWED_HOSTS = True, ["*"]

    with pytest.raises(ImproperlyConfigured, match=r"participatie\.E001: De demo mag alleen op deze computer"):
        weiger_bij_fouten()


def test_checks_are_part_of_manage_py_check(settings):
    settings.DEMO, settings.ALLOWED_HOSTS = True, ["*"]

    assert "participatie.E001" in ids(run_checks())


def test_cache_of_one_process_is_refused(settings):
    assert limieten_gedeeld(None) == []

    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

    assert ids(limieten_gedeeld(None)) == ["participatie.E002"]


def test_database_without_time_limits_is_named(settings, monkeypatch):
    opties = {"connect_timeout": "3", "options": "-c lock_timeout=3000"}
    monkeypatch.setitem(settings.DATABASES["default"], "OPTIONS", opties)

    (melding,) = tijdgrenzen_gezet(None)

    assert melding.msg.endswith("voor: statement_timeout, idle_in_transaction_session_timeout.")


@pytest.mark.parametrize(
    ("adres", "verwacht"),
    [
        ("postgresql://app:x@db.voorbeeld.example/netwerk", ["participatie.W003"]),
        ("postgresql://app:x@db.voorbeeld.example/netwerk?sslmode=require", ["participatie.W003"]),
        ("postgresql://app:x@db.voorbeeld.example/netwerk?sslmode=verify-full", []),
        ("postgresql://app:x@localhost/netwerk", []),
        ("postgresql:///netwerk?host=/run/postgresql&user=app", []),
    ],
)
def test_database_elsewhere_is_reached_over_tls_that_is_checked(settings, monkeypatch, adres, verwacht):
    monkeypatch.setitem(settings.DATABASES, "default", database.instellingen({"DATABASE_URL": adres}, settings.VAR))

    assert ids(verbinding_versleuteld(None)) == verwacht


def test_check_deploy_finds_nothing_in_production_settings():
    van_de_tests = {"DEMO", "DEBUG", "HTTPS", "DJANGO_ALLOW_ASYNC_UNSAFE"}
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in van_de_tests}

    klaar = subprocess.run(
        [sys.executable, "-W", "ignore", "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=instellingen.BASE_DIR,
        env=omgeving | {"ALLOWED_HOSTS": "netwerk.voorbeeld.example", "SCANNER": "127.0.0.1:3310"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (klaar.returncode, klaar.stderr) == (0, "")


def test_installation_without_a_word_about_a_scanner_is_told(settings):
    gezegd = {}
    for wat in ("", "geen", "127.0.0.1:3310"):
        settings.SCANNER = wat
        gezegd[wat] = ids(scanner_gekozen(None))

    assert gezegd == {"": ["participatie.W002"], "geen": [], "127.0.0.1:3310": []}


def test_owner_of_the_tables_does_not_serve_pages(db, settings):
    settings.DATABASE_APP_ROL = connection.settings_dict["USER"]

    assert ids(twee_rollen(None, ["default"])) == ["participatie.E003"]


def test_role_that_owns_nothing_serves_pages_and_the_owner_may_migrate(db):
    assert twee_rollen(None, ["default"]) == []
    with in_de_rol_van_de_app():
        assert twee_rollen(None, ["default"]) == []


@pytest.mark.parametrize(("snel", "adres"), [(False, ""), (True, "postgresql://elders/db")])
def test_database_that_may_lose_what_was_saved_is_refused(db, settings, monkeypatch, snel, adres):
    """What is quick and may lose data is the embedded server of the suite, and no other."""
    settings.PG_SNEL = snel
    monkeypatch.setenv("DATABASE_URL", adres)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off")

        assert "participatie.E004" in ids(niets_gaat_verloren(None, ["default"]))


def test_database_is_not_asked_when_a_command_needs_none(db):
    assert [twee_rollen(None, None), niets_gaat_verloren(None, None)] == [[], []]
