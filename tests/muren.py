"""The second wall in tests: data is made as the owner of the tables, requests are answered as the runtime role.

So every test of a page runs behind row-level security. `tweede_muur_uit` answers as the owner instead: then only the
first wall stands.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from django.conf import settings
from django.db import connection
from django.db.models import Q
from django.http import HttpRequest, HttpResponse

_stand = {"tweede": True}


def eerste_muur() -> list[ModuleType]:
    """Return every module `toegang` there is: together they are the first wall."""
    paden = sorted(Path(settings.BASE_DIR).glob("*/toegang*.py"))
    return [import_module(f"{pad.parent.name}.{pad.stem}") for pad in paden]


def als_app(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answer as the runtime role, and leave nothing behind for the test that asked."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not _stand["tweede"]:
            return get_response(request)
        with in_de_rol_van_de_app():
            return get_response(request)

    return middleware


@contextmanager
def in_de_rol_van_de_app() -> Iterator[None]:
    """Work as the runtime role. A block that fails needs a transaction of its own inside this one."""
    _buiten_de_telling(f'SET ROLE "{settings.DATABASE_APP_ROL}"')
    try:
        yield
    finally:
        # The transaction of the test goes on, and with it whom the request worked for.
        _buiten_de_telling(
            "RESET ROLE; SET app.gebruiker = ''; SET pghistory.context_metadata = ''"  # one journey for all three
        )


def _buiten_de_telling(opdracht: str) -> None:
    """Ask the database directly: a test that counts queries counts those of the page."""
    connection.ensure_connection()
    connection.connection.execute(opdracht)


@contextmanager
def tweede_muur_uit() -> Iterator[None]:
    _stand["tweede"] = False
    try:
        yield
    finally:
        _stand["tweede"] = True


@contextmanager
def eerste_muur_uit() -> Iterator[None]:
    """Let every condition in the modules `toegang` hold for every row; which role opens which page stays as it is."""
    with pytest.MonkeyPatch.context() as plek:
        for module in eerste_muur():
            for naam, functie in inspect.getmembers(module, inspect.isfunction):
                if inspect.signature(functie).return_annotation is Q:
                    plek.setattr(module, naam, _alles)
        yield


def _alles(*_: object, **__: object) -> Q:
    return Q(pk__isnull=False)
