import json
import logging
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse

from netwerk.rolsoorten import Rolsoort
from participatie import gunicorn
from participatie.logboek import INSTELLINGEN, EenRegel
from tests.maak.netwerk import maak_lid


def test_log_line_is_one_line_with_its_time_in_utc_whatever_somebody_sent():
    try:
        raise ValueError("niet\ngoed")
    except ValueError as fout:
        record = logging.LogRecord(
            "django.request", logging.WARNING, "", 0, "Not Found: %s", ("/a\r\nlogin: lid 1",), (ValueError, fout, None)
        )

    regel = EenRegel().format(record)

    gelezen = json.loads(regel)
    assert regel.splitlines() == [regel]
    assert datetime.now(UTC) - datetime.fromisoformat(gelezen.pop("time")) < timedelta(minutes=1)
    assert "ValueError" in gelezen.pop("exception")
    assert gelezen == {"level": "WARNING", "logger": "django.request", "message": "Not Found: /a\r\nlogin: lid 1"}


@pytest.mark.django_db
def test_no_log_line_holds_what_somebody_searched_for(inloggen, monkeypatch, caplog):
    """Of a page, of one that is refused or not there, of one that breaks, and of the login that comes first."""
    caplog.set_level(logging.DEBUG)
    for logger in logging.Logger.manager.loggerDict.values():
        if isinstance(logger, logging.Logger) and logger.name.startswith(("django", "participatie", "netwerk")):
            monkeypatch.setattr(logger, "disabled", False)
    client = inloggen(maak_lid(rol=Rolsoort.BEGELEIDER))
    client.raise_request_exception = False
    vraag = {"zoek": "Zwaluwstaart"}

    standen = [client.get(reverse(naam), vraag).status_code for naam in ("leden", "mijn_stappen")]
    standen += [client.get("/bestaat-niet/", vraag).status_code, Client().get(reverse("leden"), vraag).status_code]
    monkeypatch.setattr("netwerk.views.leden.LedenFilter", None)
    standen.append(client.get(reverse("leden"), vraag).status_code)

    assert standen == [200, 403, 404, 302, 500]
    regels = [EenRegel().format(record) for record in caplog.records]
    assert any(f"Internal Server Error: {reverse('leden')}" in regel for regel in regels)
    assert [regel for regel in regels if "Zwaluwstaart" in regel] == []


def test_gunicorn_and_libraries_name_an_address_without_what_was_searched_for(monkeypatch):
    monkeypatch.setattr(gunicorn, "stop_met_wie_startte", lambda: None)
    logger = logging.getLogger("gunicorn.error")
    monkeypatch.setattr(logger, "filters", [])
    gunicorn.on_starting(SimpleNamespace())
    record = logger.makeRecord(
        logger.name, logging.ERROR, "", 0, "Error handling request %s", ("/leden/?zoek=Zwaluwstaart",), None
    )

    assert logger.filter(record)
    assert record.getMessage() == "Error handling request /leden/"
    assert not hasattr(gunicorn, "accesslog")  # gunicorn would write whole addresses in it
    assert "zonder_vraag" in INSTELLINGEN["handlers"]["console"]["filters"]
