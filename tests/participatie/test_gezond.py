"""Health, readiness, the number of a request, the log and the figures."""

import http.client
import json
import logging
import time
from http.server import ThreadingHTTPServer
from threading import Thread

import pytest
from django.db import connection

from participatie import fouten, gezond, meetpunt, metrieken, verzoeken
from participatie.logboek import EenRegel


@pytest.fixture
def kaal(settings, client):
    """A client without what tests put around a request: that asks the database."""
    settings.MIDDLEWARE = [naam for naam in settings.MIDDLEWARE if not naam.startswith("tests.")]
    return client


def test_process_lives_without_database_session_host_name_or_https(kaal, settings):
    settings.SECURE_SSL_REDIRECT, settings.ALLOWED_HOSTS = True, ["elders.example"]

    antwoord = kaal.get("/gezond/", headers={"host": "10.0.0.7"})

    assert (antwoord.status_code, antwoord.content, antwoord.cookies) == (200, b"ok\n", {})
    assert kaal.post("/gezond/").status_code == 405


@pytest.mark.parametrize("kop", [{"x-forwarded-for": "203.0.113.7"}, {"forwarded": "for=203.0.113.7"}])
def test_who_comes_through_a_proxy_learns_nothing(kaal, kop):
    for adres in (gezond.LEEFT, gezond.GEREED):
        antwoord = kaal.get(adres, headers=kop)
        assert (antwoord.status_code, antwoord.content) == (404, b"")


def test_figures_are_for_who_asks_them_directly(monkeypatch):
    monkeypatch.setattr(meetpunt, "cijfers", lambda tellers: "een 1\n")
    antwoorder = meetpunt._antwoorder(metrieken.Tellers(plaatsen=1))
    with ThreadingHTTPServer(("127.0.0.1", 0), antwoorder) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}).start()
        try:
            assert [_vraag(server.server_port, pad) for pad in ("/metrics", gezond.LEEFT, "/")] == [200, 200, 404]
            door_een_proxy = {"X-Forwarded-For": "203.0.113.7"}
            assert [_vraag(server.server_port, pad, door_een_proxy) for pad in ("/metrics", gezond.LEEFT)] == [404, 404]
        finally:
            server.shutdown()


def _vraag(poort: int, pad: str, koppen=()) -> int:
    verbinding = http.client.HTTPConnection("127.0.0.1", poort, timeout=5)
    verbinding.request("GET", pad, headers=dict(koppen))
    try:
        return verbinding.getresponse().status
    finally:
        verbinding.close()


def test_ready_says_what_is_there(db, kaal, django_assert_num_queries):
    with django_assert_num_queries(0):  # not over the connection of the requests
        antwoord = kaal.get("/gereed/")

    assert (antwoord.status_code, antwoord.json()) == (200, {"database": True, "migraties": True, "cache": True})


def test_not_ready_without_the_table_of_the_cache_or_when_a_migration_waits(db, settings, monkeypatch):
    settings.CACHES = {"default": {**settings.CACHES["default"], "LOCATION": "bestaat_niet"}}
    assert gezond.gereed() == {"database": True, "migraties": True, "cache": False}

    bekend = gezond.migraties()
    assert {("netwerk", "0001_initial"), ("account", "0001_initial")} <= bekend
    monkeypatch.setattr(gezond, "migraties", lambda: bekend | {("netwerk", "9999_nieuw")})
    assert gezond.gereed()["migraties"] is False


def test_ready_says_no_within_seconds_when_the_database_is_gone(kaal, monkeypatch):
    monkeypatch.setitem(connection.settings_dict, "HOST", "/bestaat/niet")
    begin = time.monotonic()

    antwoord = kaal.get("/gereed/")

    assert (antwoord.status_code, set(antwoord.json().values())) == (503, {False})
    assert time.monotonic() - begin < gezond.HOOGSTENS + 1


@pytest.mark.django_db
def test_request_leaves_its_number_in_the_answer_and_one_line_without_address_in_the_log(client, caplog):
    antwoord = client.get("/uitnodiging/geheim-van-iemand/?zoek=Jan", headers={verzoeken.KOP: "van-een-vreemde"})

    [regel] = [r for r in caplog.records if r.name == "participatie.verzoeken"]
    nummer = antwoord[verzoeken.KOP]
    assert len(nummer) == 14
    assert regel.gegevens | {"ms": 0, "db_ms": 0, "queries": 0} == {
        "method": "GET",
        "route": "/uitnodiging/<str:geheim>/",
        "status": antwoord.status_code,
        "ms": 0,
        "queries": 0,
        "db_ms": 0,
    }
    assert regel.gegevens["queries"] > 0


def test_error_page_and_log_carry_the_number_that_our_own_proxy_gave(settings, rf):
    settings.PROXIES = 1
    regels = []

    def kapot(request):
        regels.append(json.loads(EenRegel().format(logging.makeLogRecord({"msg": "x", "levelname": "ERROR"}))))
        return fouten.storing(request)

    verzoek = rf.get("/", headers={verzoeken.KOP: "abcdef0123456789"})
    verzoek.resolver_match = None
    antwoord = verzoeken.volg(kapot)(verzoek)

    assert "<strong>abcdef0123456789</strong>" in antwoord.content.decode()
    assert regels[0]["request"] == antwoord[verzoeken.KOP] == "abcdef0123456789"


def test_log_tells_where_it_went_wrong_and_not_what_somebody_typed(db):
    try:
        try:
            with connection.cursor() as cursor:
                cursor.execute("INSERT INTO django_content_type VALUES (1, 'jan@voorbeeld.example', 'x')")
                cursor.execute("INSERT INTO django_content_type VALUES (1, 'jan@voorbeeld.example', 'x')")
        except Exception as fout:
            raise ValueError("jan@voorbeeld.example") from fout
    except ValueError as fout:
        record = logging.makeLogRecord({"exc_info": (ValueError, fout, fout.__traceback__), "msg": "mis"})

    tekst = json.loads(EenRegel().format(record))["exception"]

    # the line of this file that the trace shows holds the address as well: only what the faults say counts
    zegt = [regel for regel in tekst.splitlines() if not regel.startswith(" ")]
    assert [regel for regel in zegt if "jan@" in regel] == []
    assert "psycopg.errors.UniqueViolation: 23505 django_content_type" in tekst
    assert zegt[-1] == "builtins.ValueError"


def test_slow_question_is_logged_without_its_values(db, settings, caplog):
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s", ["snel"])
        settings.TRAAG_VANAF = 0
        cursor.execute("SELECT\n  %s, pg_sleep(0)", ["van iemand"])

    [regel] = [r for r in caplog.records if r.name == "participatie.traag"]
    assert regel.gegevens["sql"] == "SELECT %s, pg_sleep(0)"


def test_figures_of_workers_add_up_and_stay_when_one_is_gone(monkeypatch):
    tellers = metrieken.Tellers(plaatsen=2)
    eerste, tweede = tellers.neem_plaats(), tellers.neem_plaats()
    assert tellers.neem_plaats() is None
    for plaats, duur in ((eerste, 0.03), (tweede, 30.0)):
        monkeypatch.setattr(metrieken, "_mijn", tellers.op(plaats))
        metrieken.tel(methode="GET", status=503, duur=duur, vragen=4, trage_vragen=1)
    tellers.geef_terug(eerste)
    assert tellers.neem_plaats() == eerste

    regels = set(metrieken.regels(tellers.samen()))

    assert {
        'participatie_requests_total{method="GET",status="5xx"} 2',
        'participatie_requests_total{method="POST",status="5xx"} 0',
        'participatie_request_seconds_bucket{le="0.025"} 0',
        'participatie_request_seconds_bucket{le="0.05"} 1',
        'participatie_request_seconds_bucket{le="20.0"} 1',
        'participatie_request_seconds_bucket{le="+Inf"} 2',
        "participatie_request_seconds_count 2",
        "participatie_queries_total 8",
        "participatie_slow_queries_total 2",
    } <= regels


def test_figures_tell_how_the_queue_is_doing(db):
    regels = meetpunt.cijfers(metrieken.Tellers(plaatsen=1)).splitlines()

    assert {"participatie_database_up 1", "participatie_queue_failed 0", "participatie_queue_workers 0"} <= set(regels)
