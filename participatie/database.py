"""Where the data is: the server of DATABASE_URL, or the embedded server in var/; and as which role we come in.

Two roles: `eigenaar` makes and changes tables, `app` only reads and writes rows. Serving pages is always done as `app`.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import psycopg
from django.db.backends.base.base import BaseDatabaseWrapper

from participatie import ingebouwd
from participatie.bediening import Startfout

APP = "app"
EIGENAAR = "eigenaar"
ROLLEN = (APP, EIGENAAR)
SUPERUSER = "superuser"
"""Of the embedded server only: makes roles and databases, and sees every row."""

# Commands that change the schema, or fill it in bulk.
_VAN_DE_EIGENAAR = {"createcachetable", "dbshell", "demo", "demodata", "flush", "herstel"}
_VAN_DE_EIGENAAR |= {"loaddata", "makemigrations", "meet", "migrate", "reservekopie"}
# `demo` starts the server itself, after it knows that it can go on.
_ZONDER_DATABASE = {"check", "collectstatic", "compilemessages", "demo", "diffsettings", "findstatic", "help"}
_ZONDER_DATABASE |= {"makemessages", "migratiecontrole", "startapp", "version"}
_OPTIES_ZONDER_DATABASE = {"-h", "--help", "--version", "--nieuwe-sleutel"}

# quality.md 3.3: a page never waits longer than this for the database.
_GRENZEN_VAN_APP = "-c statement_timeout=8000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000"
# A job may take longer, and waits within its transaction for a mail server.
_GRENZEN_VAN_WERKER = "-c statement_timeout=60000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=120000"

# A question that comes back is planned once per connection: with the policies of the muur in it, planning takes longer
# than answering (docs/besluiten/0015-voorbereide-vragen.md).
_VOORBEREID: dict[str, object] = {"server_side_binding": True, "prepare_threshold": 2}
_HOOGSTENS_VOORBEREID = 200
"""Questions whose plan a connection keeps, about half a megabyte each."""


def instellingen(omgeving: Mapping[str, str], var: Path) -> dict[str, object]:
    """Return Django's settings of the default database.

    In: the environment (DATABASE_URL, DATABASE_URL_EIGENAAR, DATABASE_ROL) and the installation's own folder.
    Raises Startfout when an address cannot be read.
    """
    rol = omgeving.get("DATABASE_ROL") or APP
    if rol not in {APP, EIGENAAR}:
        raise Startfout(f"DATABASE_ROL is '{rol}'. Gebruik '{APP}' of '{EIGENAAR}'.")
    if adres := _adres(omgeving, rol):
        verbinding = uit_url(adres)
    else:
        verbinding = ingebouwd.server_van(omgeving, var).verbinding(rol)
    opties = {"connect_timeout": "3", **_VOORBEREID, **verbinding.pop("OPTIONS")}
    if rol == APP:
        opties["options"] = f"{_GRENZEN_VAN_APP} {opties.get('options', '')}".strip()
    return {
        "ENGINE": "django.db.backends.postgresql",
        **verbinding,
        "OPTIONS": opties,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def rechtstreeks(instellingen: Mapping[str, Any], *, hoogstens: int) -> psycopg.Connection:
    """Open a connection beside that of Django, for a question that may not wait: it has so many seconds.

    In: Django's settings of the database. Raises psycopg.OperationalError when there is no answer in time.
    """
    opties = {**voor_libpq(instellingen), "connect_timeout": str(hoogstens)}
    opties["options"] = f"{opties.get('options', '')} -c statement_timeout={hoogstens * 1000}".strip()
    return psycopg.connect(
        dbname=instellingen["NAME"],
        user=instellingen["USER"],
        password=instellingen.get("PASSWORD") or None,
        host=instellingen["HOST"],
        port=instellingen["PORT"],
        autocommit=True,
        **opties,
    )


def voor_libpq(instellingen: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that PostgreSQL's own programs know too. In: Django's settings of the database."""
    return {naam: waarde for naam, waarde in instellingen["OPTIONS"].items() if naam not in _VOORBEREID}


def verruim_voor_werker(instellingen: dict[str, Any]) -> None:
    """Give the connections of this process the time that jobs need. In: Django's settings of the database."""
    opties = instellingen["OPTIONS"]
    opties["options"] = opties.get("options", "").replace(_GRENZEN_VAN_APP, _GRENZEN_VAN_WERKER)


def onthoud_plannen(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Let a new connection keep the plans of more questions than psycopg does by itself."""
    connection.connection.prepared_max = _HOOGSTENS_VOORBEREID


def app_rol(omgeving: Mapping[str, str]) -> str:
    """Return the name of the runtime role: the one that serves pages."""
    if is_ingebouwd(omgeving):
        return ingebouwd.ROLLEN[APP]
    return uit_url(omgeving["DATABASE_URL"])["USER"]


def adres(omgeving: Mapping[str, str], var: Path, rol: str) -> str:
    """Return the address of this database for this role, as psql and DATABASE_URL take it.

    Raises Startfout for the superuser of a server that is not ours.
    """
    if is_ingebouwd(omgeving):
        return als_url(ingebouwd.server_van(omgeving, var).verbinding(rol))
    if rol == SUPERUSER:
        raise Startfout("Alleen de ingebouwde database heeft een superuser die wij kennen.")
    return _adres(omgeving, rol)


def als_url(verbinding: Mapping[str, object]) -> str:
    """Return Django's settings of a connection as one address. The opposite of `uit_url`."""
    rest = {"host": verbinding["HOST"], "port": verbinding["PORT"], **verbinding["OPTIONS"]}
    return (
        f"postgresql:///{quote(verbinding['NAME'])}?{urlencode({'user': verbinding['USER'], **rest}, quote_via=quote)}"
    )


def is_ingebouwd(omgeving: Mapping[str, str]) -> bool:
    return not omgeving.get("DATABASE_URL")


def rol_voor(argv: Sequence[str]) -> str:
    """Return the role that a command of manage.py works as."""
    return EIGENAAR if argv[1:2] and argv[1] in _VAN_DE_EIGENAAR else APP


def bereikbaar_voor(argv: Sequence[str], *, omgeving: Mapping[str, str], var: Path) -> AbstractContextManager[None]:
    """Keep the embedded server running while a command of manage.py that needs it runs."""
    zonder = _OPTIES_ZONDER_DATABASE & {deel.partition("=")[0] for deel in argv}
    if not is_ingebouwd(omgeving) or zonder or not argv[1:] or argv[1] in _ZONDER_DATABASE:
        return nullcontext()
    return ingebouwd.server_van(omgeving, var).in_gebruik()


def _adres(omgeving: Mapping[str, str], rol: str) -> str:
    if is_ingebouwd(omgeving):
        return ""
    return (rol == EIGENAAR and omgeving.get("DATABASE_URL_EIGENAAR")) or omgeving["DATABASE_URL"]


def uit_url(adres: str) -> dict[str, object]:
    """Read postgresql://naam:wachtwoord@server:poort/database?sslmode=..., every part percent-encoded.

    A socket: postgresql:///database?host=/map. Other settings after the ? go to libpq as they are.
    Never shows the address in a message: it holds a password.
    """
    deel = urlsplit(adres)
    if deel.scheme not in {"postgres", "postgresql"}:
        raise Startfout("DATABASE_URL moet beginnen met postgresql://")
    try:
        poort = str(deel.port or "")
    except ValueError as fout:
        raise Startfout("DATABASE_URL heeft een poort die geen getal is.") from fout
    opties = dict(parse_qsl(deel.query.replace("+", "%2B"), keep_blank_values=True))
    # Not deel.hostname: that lowers the letters, and a folder may stand here.
    server = deel.netloc.rpartition("@")[2].removesuffix(f":{poort}").strip("[]")
    naam = unquote(deel.path[1:])
    return {
        "NAME": opties.pop("dbname", naam),
        "USER": opties.pop("user", unquote(deel.username or "")),
        "PASSWORD": opties.pop("password", unquote(deel.password or "")),
        "HOST": opties.pop("host", unquote(server)),
        "PORT": opties.pop("port", poort),
        "OPTIONS": opties,
    }
