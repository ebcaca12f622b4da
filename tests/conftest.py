"""What holds for every test: own mail box, no real waiting, an undefined template variable fails."""

import os

import pytest
from django.conf import settings
from django.db import connections

from participatie import database, ingebouwd


class OnbekendeVariabele(str):
    """Django puts this in the place of a variable that does not exist; every use of it is a mistake in a template."""

    __slots__ = ()

    def __contains__(self, sleutel: str) -> bool:
        return sleutel == "%s"

    def __mod__(self, variabele: object) -> str:
        raise AssertionError(f"Template variable does not exist: {variabele}")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """Work as the role that makes tables. Without DATABASE_URL the embedded server runs while tests do."""
    als_eigenaar = database.instellingen({**os.environ, "DATABASE_ROL": database.EIGENAAR}, settings.VAR)
    connections["default"].settings_dict.update(als_eigenaar)
    if not database.is_ingebouwd(os.environ):
        yield
        return
    with ingebouwd.server_van(os.environ, settings.VAR).in_gebruik():
        yield


@pytest.fixture(autouse=True, scope="session")
def _onbekende_variabelen_falen():
    settings.TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = OnbekendeVariabele()


@pytest.fixture(autouse=True)
def _snelle_instellingen(settings, tmp_path):
    """The fast hasher for passwords and plain static names; everything else as in production without HTTPS."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def inloggen(client):
    """Log a lid in: `inloggen(lid)` returns the client."""

    def log_in(lid):
        client.force_login(lid, backend=settings.AUTHENTICATION_BACKENDS[0])
        return client

    return log_in
