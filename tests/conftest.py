"""What holds for every test: own mail box, no real waiting, an undefined template variable fails."""

import pytest
from django.conf import settings


class OnbekendeVariabele(str):
    """Django puts this in the place of a variable that does not exist; every use of it is a mistake in a template."""

    __slots__ = ()

    def __contains__(self, sleutel: str) -> bool:
        return sleutel == "%s"

    def __mod__(self, variabele: object) -> str:
        raise AssertionError(f"Template variable does not exist: {variabele}")


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
