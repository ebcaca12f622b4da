"""What holds for every test: fast settings, reference data that stays, an undefined template variable fails."""

import gc
import logging
import os
from contextlib import nullcontext
from itertools import groupby

import pytest
from django.apps import apps
from django.conf import settings
from django.core import serializers
from django.core.cache import cache
from django.core.management.commands import flush
from django.db import connection, connections, transaction
from pytest_django.plugin import blocking_manager_key

from participatie import database, ingebouwd
from tests.maak.accounts import GEMEENTELOGIN
from tests.sjabloon import kopieer_van_een_sjabloon

# The suite speaks http, whatever the environment says; before the first middleware reads it.
ZONDER_HTTPS = {
    "SECURE_SSL_REDIRECT": False,
    "SESSION_COOKIE_SECURE": False,
    "SESSION_COOKIE_NAME": "sessionid",
    "CSRF_COOKIE_SECURE": False,
    "CSRF_COOKIE_NAME": "csrftoken",
    "ACCOUNT_DEFAULT_HTTP_PROTOCOL": "http",
}
for _naam, _waarde in ZONDER_HTTPS.items():
    setattr(settings, _naam, _waarde)

# Tests read the log through caplog. Writing it to a stream that nobody reads takes longer than many an answer.
for _uitvoer in [h for h in logging.getLogger().handlers if type(h) is logging.StreamHandler]:
    logging.getLogger().removeHandler(_uitvoer)

gc.set_threshold(100_000, 50, 100)  # looking for circles after every 700 objects takes a twentieth of the time

settings.MIDDLEWARE = ["tests.wachtrij.werk_daarna", "tests.muren.als_app", *settings.MIDDLEWARE]

ONZE_APPS = ("netwerk", "trajecten", "experimenten")
beginstand = pytest.StashKey[str]()


EERST = ("test_toegankelijkheid", "test_kanarie", "test_bediening", "test_toegang", "test_invoer")
"""Files that take long. Begun last, one of them would keep one worker busy while the other has nothing left."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.stem not in EERST)


class OnbekendeVariabele(str):
    """Django puts this in the place of a variable that does not exist; every use of it is a mistake in a template."""

    __slots__ = ()

    def __contains__(self, sleutel: str) -> bool:
        return sleutel == "%s"

    def __mod__(self, variabele: object) -> str:
        raise AssertionError(f"Template variable does not exist: {variabele}")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix, django_db_blocker):
    """Work as the role that makes tables. Without DATABASE_URL the embedded server runs while tests do."""
    als_eigenaar = database.instellingen({**os.environ, "DATABASE_ROL": database.EIGENAAR}, settings.VAR)
    connections["default"].settings_dict.update(als_eigenaar)
    is_ingebouwd = database.is_ingebouwd(os.environ)
    with ingebouwd.server_van(os.environ, settings.VAR).in_gebruik() if is_ingebouwd else nullcontext():
        with django_db_blocker.unblock():
            kopieer_van_een_sjabloon(connections["default"])
        yield


@pytest.fixture(autouse=True, scope="session")
def _onbekende_variabelen_falen():
    settings.TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = OnbekendeVariabele()


@pytest.fixture(autouse=True)
def _mail_door_de_wachtrij(settings):
    """Mail takes its real way, and ends in `mail.outbox` when the queue is done: after each request by itself."""
    settings.EMAIL_BACKEND, settings.EMAIL_BEZORGER = "netwerk.mailrij.Mailrij", settings.EMAIL_BACKEND


@pytest.fixture(scope="session")
def lege_map(tmp_path_factory):
    return tmp_path_factory.mktemp("leeg")


@pytest.fixture(scope="session")
def bestandenmap(tmp_path_factory):
    return tmp_path_factory.mktemp("bestanden")


@pytest.fixture(autouse=True)
def _bestanden_van_mensen(settings, bestandenmap):
    """A folder of their own for files, and no scanner to wait for."""
    settings.BESTANDEN_MAP, settings.SCANNER = bestandenmap, "geen"


@pytest.fixture(autouse=True)
def _snelle_instellingen(settings, lege_map):
    """The fast hasher for passwords and plain static names; everything else as in production without HTTPS."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.GEMEENTELOGINS = (GEMEENTELOGIN,)
    settings.STATIC_ROOT = lege_map  # WhiteNoise warns when there is none
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture
def inloggen(client):
    """Log a lid in: `inloggen(lid)` returns the client."""

    def log_in(lid):
        from tests.netwerk.inloggen import zet_ingelogd  # after Django is set up

        return zet_ingelogd(client, lid)

    return log_in


# A test with real transactions ends with empty tables: the reference data of the migrations has to come back

BLIJFT_STAAN = {"netwerk_postcodepunt"}
"""Thousands of rows that no page can change."""


def _leeg_wat_gevuld_is(stijl, verbinding, **opties) -> list[str]:
    """Return the statements that empty the tables: emptying 200 of them takes longer than most tests, a few are filled.

    Histories go last: what is deleted leaves a line there.
    """
    tabellen = verbinding.introspection.django_table_names(only_existing=True, include_views=False)
    with verbinding.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"(SELECT '{naam}' FROM {naam} LIMIT 1)" for naam in tabellen))
        gevuld = [naam for (naam,) in cursor.fetchall()]
    eerst = [naam for naam in gevuld if not naam.endswith("event") and naam not in BLIJFT_STAAN]
    geschiedenis = [naam for naam in tabellen if naam.endswith("event")]
    return [f"DELETE FROM {naam}" for naam in (*eerst, *geschiedenis)]


@pytest.fixture(autouse=True, scope="session")
def _leeg_tabellen_snel():
    flush.sql_flush = _leeg_wat_gevuld_is


@pytest.fixture(scope="session")
def django_db_setup(request, django_db_setup, django_db_blocker):
    """Remember what the migrations put into the tables."""
    with django_db_blocker.unblock():
        modellen = [model for app in ONZE_APPS for model in apps.get_app_config(app).get_models()]
        rijen = [rij for model in modellen if model._meta.db_table not in BLIJFT_STAAN for rij in _rijen(model)]
        request.config.stash[beginstand] = serializers.serialize("json", rijen)


def _rijen(model):
    return model._base_manager.order_by("pk")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    try:
        return (yield)
    finally:  # also when what it looked at was wrong: the tests after it need their rows
        if nextitem is not None and _heeft_tabellen_geleegd(item):  # after the last one the database itself is gone
            with item.config.stash[blocking_manager_key].unblock():
                _zet_terug(item.config.stash[beginstand])


def _heeft_tabellen_geleegd(item) -> bool:
    merk = item.get_closest_marker("django_db")
    met_transacties = merk is not None and merk.kwargs.get("transaction", False)
    return met_transacties or "transactional_db" in item.fixturenames or "live_server" in item.fixturenames


def _zet_terug(gegevens: str) -> None:
    rijen = (gelezen.object for gelezen in serializers.deserialize("json", gegevens))
    with transaction.atomic():
        for model, van_een_model in groupby(rijen, type):
            model._base_manager.bulk_create(van_een_model)
        connection.cursor().execute(
            "DELETE FROM procrastinate_jobs"
        )  # not Django's tables, so it leaves them as they are
    cache.clear()
