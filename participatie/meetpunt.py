"""The process beside the web workers that answers Prometheus, on an address of its own (METRIEKEN).

It answers `/gezond/` too, without waiting for a web worker: also when all of those wait for a frozen database.
"""

import os
import signal
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg
from django.conf import settings

from participatie import database, gezond
from participatie.metrieken import Tellers, regels

_WACHTRIJ = """
SELECT count(*) FILTER (WHERE status = 'todo' AND coalesce(scheduled_at, now()) <= now()),
    count(*) FILTER (WHERE status = 'doing'),
    count(*) FILTER (WHERE status = 'failed'),
    coalesce(extract(epoch FROM now() - min(coalesce(scheduled_at, (SELECT min(at) FROM procrastinate_events
        WHERE job_id = procrastinate_jobs.id AND type = 'deferred'))) FILTER (
            WHERE status = 'todo' AND coalesce(scheduled_at, now()) <= now())), 0),
    (SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 minute')
FROM procrastinate_jobs
"""
_NAMEN = ("waiting", "running", "failed", "oldest_seconds", "workers")


def cijfers(tellers: Tellers) -> str:
    return "\n".join([*regels(tellers.samen()), *_wachtrij(), ""])


def _wachtrij() -> Iterator[str]:
    """Return how the queue is doing, asked over a connection that never waits long."""
    try:
        with database.rechtstreeks(settings.DATABASES["default"], hoogstens=2) as verbinding:
            stand = verbinding.execute(_WACHTRIJ).fetchone()
    except psycopg.Error:
        stand = None
    yield "# TYPE participatie_database_up gauge"
    yield f"participatie_database_up {int(stand is not None)}"
    for naam, waarde in zip(_NAMEN, stand or (), strict=False):
        yield f"# TYPE participatie_queue_{naam} gauge"
        yield f"participatie_queue_{naam} {waarde:.0f}"


def luister(adres: str, tellers: Tellers, *, zolang: int) -> None:
    """Answer until the process with this number is gone."""
    host, _, poort = adres.rpartition(":")
    with ThreadingHTTPServer((host, int(poort)), _antwoorder(tellers)) as server:
        server.timeout = 1
        while os.getppid() == zolang:
            server.handle_request()


def _antwoorder(tellers: Tellers) -> type[BaseHTTPRequestHandler]:
    class Antwoorder(BaseHTTPRequestHandler):
        timeout = 5
        server_version, sys_version = "participatie", ""

        def do_GET(self) -> None:
            if gezond.kwam_door_een_proxy(self.headers):
                self.send_error(HTTPStatus.NOT_FOUND)
            elif self.path == "/metrics":
                self._antwoord(cijfers(tellers))
            elif self.path == gezond.LEEFT:
                self._antwoord("ok\n")
            else:
                self.send_error(HTTPStatus.NOT_FOUND)

        def _antwoord(self, tekst: str) -> None:
            inhoud = tekst.encode()
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
            self.send_header("Content-Length", str(len(inhoud)))
            self.end_headers()
            self.wfile.write(inhoud)

        def log_message(self, *_: object) -> None:
            """Every fifteen seconds the same line says nothing."""

    return Antwoorder


def start(adres: str, tellers: Tellers, sockets: list) -> None:
    """Begin the process beside this one, which keeps none of its sockets and ends with it."""
    ouder = os.getpid()
    if os.fork():
        return
    try:
        for nummer in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGCHLD):
            signal.signal(nummer, signal.SIG_DFL)
        for socket in sockets:
            socket.sock.close()
        luister(adres, tellers, zolang=ouder)
    finally:
        os._exit(0)
