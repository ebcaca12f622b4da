"""The demo: everything ready, the pages on this computer, and all of it gone again at Ctrl-C. Started by bin/demo."""

import hashlib
import http.client
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import CommandParser, call_command, get_commands
from django.core.management.base import BaseCommand
from django.db import connections, transaction

from participatie import database, demo, ingebouwd, opslag
from participatie.bediening import Startfout, neem_alleen, slotbestand

_ADRES = "127.0.0.1"
_WACHT_OP_ANTWOORD = 30
_WEBSERVER = ("gunicorn", "-c", "participatie/gunicorn.py", "participatie.wsgi")
_WERKER = ("django", "wachtrij")


class Command(BaseCommand):
    help = "Start de demo op deze computer. Stoppen: Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=_poort, default=8000, help="poort (8000)")
        parser.add_argument("--opnieuw", action="store_true", help="begin met nieuwe demogegevens; de oude gaan weg")

    def handle(self, *, port: int, opnieuw: bool, **_: object) -> None:
        if not settings.DEMO:
            raise Startfout("Start de demo met bin/demo.")
        _eis_vrije_poort(port)
        ingebouwde = database.is_ingebouwd(os.environ)
        if opnieuw and not ingebouwde:
            raise Startfout("--opnieuw werkt alleen met de ingebouwde database, niet met DATABASE_URL.")
        if not ingebouwde:
            _eis_twee_rollen()
        with ExitStack() as alles, _gestopt_op_signaal():
            alles.enter_context(_enige_start(settings.VAR))
            if ingebouwde:
                self._meld("Database starten")
                server = ingebouwd.server_van(os.environ, settings.VAR)
                alles.enter_context(server.in_gebruik())
                if opnieuw:
                    server.maak_leeg()
                    opslag.maak_leeg()
            self._maak_klaar()
            webserver = alles.enter_context(_proces(_WEBSERVER, BIND=f"{_ADRES}:{port}"))
            _wacht_op_antwoord(webserver, port)
            werker = alles.enter_context(_proces(_WERKER))
            self._toon_wie_en_waar(port)
            _wacht_tot_er_een_stopt(webserver, werker)
            raise Startfout(f"De webserver of de wachtrij is gestopt. Lees waarom in {_logboek()}")

    def _maak_klaar(self) -> None:
        """Bring tables, static files and data up to date, as the owner role."""
        self._stap("Tabellen bijwerken", _migreer)
        if _statisch_veranderd():
            self._stap("Bestanden voor de pagina's klaarzetten", _verzamel_statisch)
        if not demo.heeft_gegevens():
            self._stap("Demogegevens maken", self._maak_gegevens)
        elif not demo.is_demo():
            raise Startfout("In de database staan andere gegevens dan die van de demo. De demo start niet.")
        connections.close_all()

    def _maak_gegevens(self) -> None:
        if "demodata" in get_commands():
            with transaction.atomic():  # half a demo is no demo
                call_command("demodata")

    def _stap(self, wat: str, doe: Callable[[], None]) -> None:
        self._meld(wat)
        try:
            doe()
        except Exception as fout:
            logging.basicConfig(filename=_logboek(), force=True)
            logging.getLogger(__name__).exception(wat)
            raise Startfout(f"{wat} is niet gelukt. Lees waarom in {_logboek()}") from fout

    def _meld(self, wat: str) -> None:
        self.stdout.write(f"{wat}...")
        self.stdout.flush()

    def _toon_wie_en_waar(self, port: int) -> None:
        breedte = max(len(persoon.naam) for persoon in demo.DEMO_PERSONEN)
        mensen = [
            f"  {persoon.naam:{breedte}}  {persoon.email:24}  {persoon.rol.replace('_', ' ')}"
            for persoon in demo.DEMO_PERSONEN
        ]
        regels = [
            f"\nDe demo staat klaar:  http://{_ADRES}:{port}",
            "",
            *mensen,
            "",
            f"Wachtwoord van iedereen:  {demo.DEMO_WACHTWOORD}",
            "Stoppen:  Ctrl-C",
        ]
        self.stdout.write("\n".join(regels))
        self.stdout.flush()


def _logboek() -> Path:
    pad = settings.VAR / "log" / "demo.log"
    pad.parent.mkdir(parents=True, exist_ok=True)
    return pad


def _poort(tekst: str) -> int:
    if len(tekst) > 5 or not tekst.isdecimal() or not 0 < int(tekst) < 65536:
        raise Startfout(f"'{tekst}' is geen poort. Kies een getal tussen 1024 en 65535.")
    return int(tekst)


def _eis_vrije_poort(port: int) -> None:
    with socket.socket() as proef:
        proef.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
        try:
            proef.bind((_ADRES, port))
        except PermissionError as fout:
            raise Startfout(f"Poort {port} mag u niet gebruiken. Kies een andere: bin/demo --port 8001") from fout
        except OSError as fout:
            raise Startfout(f"Poort {port} is al in gebruik. Kies een andere: bin/demo --port {port + 1}") from fout


def _eis_twee_rollen() -> None:
    """Before the first table is made: the web server refuses to start with one role for both."""
    rollen = {database.uit_url(database.adres(os.environ, settings.VAR, rol))["USER"] for rol in database.ROLLEN}
    if len(rollen) < len(database.ROLLEN):
        raise Startfout("Geef DATABASE_URL en DATABASE_URL_EIGENAAR elk een eigen rol. Zie docs/beheer.md.")


@contextmanager
def _enige_start(var: Path) -> Iterator[None]:
    with slotbestand(var / "demo.slot") as slot:
        if not neem_alleen(slot):
            raise Startfout(f"De map {var} is al in gebruik door een andere start van de demo. Stop die eerst.")
        if _logboek().exists():
            _logboek().replace(var / "log" / "demo.vorige.log")
        yield


@contextmanager
def _gestopt_op_signaal() -> Iterator[None]:
    """Leave the block in order on Ctrl-C, on SIGTERM and when the terminal closes; further signals wait until then."""
    signalen = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def stop(nummer: int, _: object) -> None:
        for ander in signalen:
            signal.signal(ander, signal.SIG_IGN)
        raise SystemExit(0 if nummer == signal.SIGINT else 128 + nummer)

    for nummer in signalen:
        if nummer != signal.SIGHUP or signal.getsignal(nummer) != signal.SIG_IGN:  # nohup stays nohup
            signal.signal(nummer, stop)
    yield


def _migreer() -> None:
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def _statisch_veranderd() -> bool:
    stempel = settings.VAR / "static.stempel"
    return not stempel.exists() or stempel.read_text(encoding="ascii") != _vingerafdruk()


def _verzamel_statisch() -> None:
    stempel = settings.VAR / "static.stempel"
    stempel.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stempel.write_text(_vingerafdruk(), encoding="ascii")


def _vingerafdruk() -> str:
    """Return one line that changes when a static file does."""
    som = hashlib.sha256(str(settings.STATIC_ROOT).encode())
    for zoeker in get_finders():
        for naam, bron in sorted(zoeker.list([]), key=lambda paar: paar[0]):
            bestand = Path(bron.path(naam)).stat()
            som.update(f"{naam}|{bestand.st_size}|{bestand.st_mtime_ns}\n".encode())
    return som.hexdigest()


@contextmanager
def _proces(opdracht: Sequence[str], **omgeving: str) -> Iterator[subprocess.Popen]:
    """Run gunicorn, or the worker, as the role that may only read and write rows."""
    omgeving = {**os.environ, "DATABASE_ROL": database.APP, "STOPT_MET": str(os.getpid()), **omgeving}
    with _logboek().open("a", encoding="utf-8") as log:
        proces = subprocess.Popen(  # noqa: S603 - our own program, no shell
            [sys.executable, "-m", *opdracht],
            cwd=settings.BASE_DIR,
            env=omgeving,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl-C reaches us first
        )
    try:
        yield proces
    finally:
        proces.terminate()
        with suppress(subprocess.TimeoutExpired):
            proces.wait(timeout=12)
        with suppress(ProcessLookupError):
            os.killpg(proces.pid, signal.SIGKILL)
        proces.wait()


def _wacht_tot_er_een_stopt(*processen: subprocess.Popen) -> None:
    while all(proces.poll() is None for proces in processen):
        time.sleep(0.5)


def _wacht_op_antwoord(webserver: subprocess.Popen, port: int) -> None:
    einde = time.monotonic() + _WACHT_OP_ANTWOORD
    while time.monotonic() < einde and webserver.poll() is None:
        if _antwoordt(port):
            return
        time.sleep(0.1)
    raise Startfout(f"De webserver geeft geen antwoord. Lees waarom in {_logboek()}")


def _antwoordt(port: int) -> bool:
    verbinding = http.client.HTTPConnection(_ADRES, port, timeout=5)
    try:
        verbinding.request("GET", "/")
        return verbinding.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        verbinding.close()
