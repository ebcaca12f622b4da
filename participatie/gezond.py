"""Two addresses for whoever keeps the application running: does the process live, and can it do its work.

Answered before everything else: no session, no login, no transaction, no host name to know, no redirect to https. A
page without questions would hang with a frozen database all the same, because the transaction of a request asks it.

Only for who asks this process itself: what came through a proxy, from anywhere, gets 404. So do the figures (meetpunt).
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

import psycopg
from django.apps import apps
from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponse, JsonResponse

from participatie import database

LEEFT, GEREED = "/gezond/", "/gereed/"
HOOGSTENS = 2
"""Seconds that the database gets to answer."""


_VAN_EEN_PROXY = ("x-forwarded-for", "forwarded")


def kwam_door_een_proxy(koppen: Mapping[str, str]) -> bool:
    return any(naam in koppen for naam in _VAN_EEN_PROXY)


def gezondheid(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path_info not in {LEEFT, GEREED}:
            return get_response(request)
        if kwam_door_een_proxy(request.headers):
            antwoord = HttpResponse(status=404)
        elif request.method not in {"GET", "HEAD"}:
            antwoord = HttpResponse(status=405, headers={"Allow": "GET, HEAD"})
        elif request.path_info == LEEFT:
            antwoord = HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
        else:
            stand = gereed()
            antwoord = JsonResponse(stand, status=200 if all(stand.values()) else 503)
        antwoord.headers["Cache-Control"] = "no-store"
        antwoord.headers["X-Content-Type-Options"] = "nosniff"
        return antwoord

    return middleware


def gereed() -> dict[str, bool]:
    """Say for each thing a page needs whether it is there; no names, no versions.

    Over a connection of its own: the one of the requests may be waiting, and has no end of its own when the server is
    frozen.
    """
    stand = {"database": False, "migraties": False, "cache": False}
    try:
        with database.rechtstreeks(connections["default"].settings_dict, hoogstens=HOOGSTENS) as verbinding:
            stand["database"] = True
            stand["migraties"] = migraties() <= _gedaan(verbinding)
            stand["cache"] = _mag_in_de_cache(verbinding)
    except psycopg.Error:
        pass
    return stand


def _gedaan(verbinding: psycopg.Connection) -> set[tuple[str, str]]:
    if verbinding.execute("SELECT to_regclass('django_migrations')").fetchone() == (None,):
        return set()
    return set(verbinding.execute("SELECT app, name FROM django_migrations").fetchall())


def _mag_in_de_cache(verbinding: psycopg.Connection) -> bool:
    tabel = settings.CACHES["default"]["LOCATION"]
    if verbinding.execute("SELECT to_regclass(%s)", [tabel]).fetchone() == (None,):
        return False
    return verbinding.execute("SELECT has_table_privilege(%s, 'SELECT, INSERT')", [tabel]).fetchone()[0]


@cache
def migraties() -> frozenset[tuple[str, str]]:
    """Return the migrations that this version brings, by the names of their files: reading them would take a second."""
    gevonden = set()
    for app in apps.get_app_configs():
        pakket = f"{app.name}.migrations"
        if find_spec(pakket) is None:
            continue
        paden = getattr(import_module(pakket), "__path__", ())  # a module of that name may be about something else
        gevonden |= {(app.label, deel.name) for deel in iter_modules(paden) if deel.name[0] not in "_~"}
    return frozenset(gevonden)
