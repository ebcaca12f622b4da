"""What an installation may not get wrong. `manage.py check` says it; the web server does not start with an error."""

import os
from collections.abc import Collection, Sequence

from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error, Tags, register, run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from participatie import database

HIER = {"localhost", "127.0.0.1", "[::1]"}
"""Names of this machine for itself: nobody else can reach them."""

NIET_GEDEELD = ("locmem", "dummy")

_VEILIG = ["fsync", "full_page_writes", "synchronous_commit"]
_GAAT_OM_DE_MUUR_HEEN = """
    SELECT rolsuper OR rolbypassrls OR EXISTS (
        SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(r.oid, relowner, 'USAGE'))
    FROM pg_roles r WHERE rolname = %s
"""


def registreer() -> None:
    register(demo_alleen_hier, Tags.security)
    register(limieten_gedeeld, Tags.security)
    register(tijdgrenzen_gezet, Tags.security, deploy=True)
    register(scanner_gekozen, Tags.security, deploy=True)
    register(verbinding_versleuteld, Tags.security, deploy=True)
    register(twee_rollen, Tags.database)
    register(niets_gaat_verloren, Tags.database)


def weiger_bij_fouten() -> None:
    """Stop with one clear message. For wsgi.py: gunicorn runs no checks by itself."""
    _weiger(run_checks(tags=[Tags.security]))
    _weiger(run_checks(tags=[Tags.database], databases=["default"]))
    connection.close()  # gunicorn starts its workers from this process: each makes a connection of its own


def _weiger(meldingen: Sequence[CheckMessage]) -> None:
    fouten = [melding for melding in meldingen if melding.is_serious()]
    if fouten:
        raise ImproperlyConfigured(" ".join(f"{melding.id}: {melding.msg}" for melding in fouten))


def demo_alleen_hier(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """In the demo everybody can be everybody: it may be seen on this machine only."""
    if not settings.DEMO:
        return []
    adres = settings.BIND.rpartition(":")[0]
    elders = [*(set(settings.ALLOWED_HOSTS) - HIER - {"testserver"}), *({adres} - HIER)]
    if not elders:
        return []
    return [
        Error(
            f"De demo mag alleen op deze computer te zien zijn, niet op: {', '.join(sorted(elders))}.",
            hint="Zet DEMO uit, of laat ALLOWED_HOSTS en BIND weg.",
            id="participatie.E001",
        )
    ]


def limieten_gedeeld(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """With a cache per process every worker would allow 5 wrong passwords of its own."""
    if not any(woord in settings.CACHES["default"]["BACKEND"].lower() for woord in NIET_GEDEELD):
        return []
    return [
        Error(
            "De cache is niet gedeeld: dan telt elk proces zelf hoe vaak iemand iets probeert.",
            hint="Gebruik de database of een gedeelde server als cache.",
            id="participatie.E002",
        )
    ]


def twee_rollen(app_configs: object, databases: Collection[str] | None, **kwargs: object) -> Sequence[CheckMessage]:
    """Whoever owns the tables goes around row-level security: pages are served by another role.

    Asked about that other role, so that the owner can check before it migrates.
    """
    if settings.DEBUG or not databases:
        return []
    with connection.cursor() as cursor:
        cursor.execute(_GAAT_OM_DE_MUUR_HEEN, [settings.DATABASE_APP_ROL])
        [gaat_erom_heen] = cursor.fetchone()
    if not gaat_erom_heen:
        return []
    return [
        Error(
            "De rol van de database die de pagina's maakt, is ook de eigenaar van de tabellen of een beheerder.",
            hint="Geef DATABASE_URL en DATABASE_URL_EIGENAAR elk een eigen rol. Zie docs/beheer.md.",
            id="participatie.E003",
        )
    ]


def niets_gaat_verloren(
    app_configs: object, databases: Collection[str] | None, **kwargs: object
) -> Sequence[CheckMessage]:
    """What was answered with "saved" survives a power cut only with these on."""
    snel_bedoeld = settings.PG_SNEL and database.is_ingebouwd(os.environ)  # for tests, of the embedded server only
    if settings.DEBUG or snel_bedoeld or not databases:
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM pg_settings WHERE name = ANY(%s) AND setting = 'off'", [_VEILIG])
        uit = sorted(naam for (naam,) in cursor.fetchall())
    return [
        Error(f"De database heeft {naam} uit staan: wat bewaard is, kan dan verloren gaan.", id="participatie.E004")
        for naam in uit
    ]


def tijdgrenzen_gezet(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """A page may not wait for the database without end."""
    opties = settings.DATABASES["default"].get("OPTIONS", {})
    gezet = f"{opties.get('options', '')} {' '.join(opties)}"
    grenzen = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "connect_timeout")
    mist = [grens for grens in grenzen if grens not in gezet]
    if not mist:
        return []
    return [
        checks.Warning(
            f"De database heeft geen tijdgrens voor: {', '.join(mist)}.",
            hint="Zie participatie/database.py.",
            id="participatie.W001",
        )
    ]


def verbinding_versleuteld(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """What goes to a database on another machine, nobody on the way may read or answer in its place (ASVS 12.3.1)."""
    verbinding = settings.DATABASES["default"]
    host = verbinding.get("HOST", "")
    if not host or host.startswith("/") or host in HIER or verbinding["OPTIONS"].get("sslmode") == "verify-full":
        return []
    return [
        checks.Warning(
            "De verbinding met de database op een andere computer is niet versleuteld of niet zeker.",
            hint="Zet ?sslmode=verify-full achter DATABASE_URL.",
            id="participatie.W003",
        )
    ]


def scanner_gekozen(app_configs: object, **kwargs: object) -> Sequence[CheckMessage]:
    """Without a virus scanner no file of people is ever shown, unless somebody chose to go without (BIO2 8.07.04)."""
    if settings.DEBUG or settings.SCANNER:
        return []
    return [
        checks.Warning(
            "Er is geen virusscanner: bestanden die mensen plaatsen, blijven wachten en niemand kan ze openen.",
            hint="Zet SCANNER op het adres van clamd, of op: geen. Zie docs/beheer.md.",
            id="participatie.W002",
        )
    ]
