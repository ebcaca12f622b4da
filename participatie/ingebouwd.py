"""The embedded PostgreSQL server: made once, started by the first process that needs it, stopped by the last.

Processes that use the server share a lock on var/postgres.gebruik; whoever can have it alone is the last. Starting and
stopping are done in turns (var/postgres.beurt). The system takes locks back, so `kill -9` leaves nothing to clean up.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psycopg

from participatie import huisvesting
from participatie.bediening import Startfout, neem_alleen, om_beurten, slotbestand
from participatie.huisvesting import Account

NAAM = "participatie"
ROLLEN = {"app": "participatie_app", "eigenaar": "participatie_eigenaar"}
_BEHEER = "postgres"
_POORT = "5432"  # only part of the socket's name; no network port is opened
_WACHT = 30

# What the app may do with tables comes with the first migrations (netwerk.muur.Rechten).
_ROLLEN_MAKEN = """
CREATE ROLE participatie_eigenaar LOGIN CREATEDB;
CREATE ROLE participatie_app LOGIN;
"""


@dataclass(frozen=True)
class Server:
    """One embedded server: that of one folder `var`."""

    var: Path
    map: Path
    socketmap: Path
    account: Account
    programma: Path | None
    snel: bool

    @property
    def data(self) -> Path:
        return self.map / "data"

    @property
    def log(self) -> Path:
        return self.map / "server.log"

    def verbinding(self, rol: str) -> dict[str, object]:
        """Return Django's settings to come in as this role: `app`, `eigenaar` or `superuser`."""
        return {
            "NAME": NAAM,
            "USER": ROLLEN.get(rol, _BEHEER),
            "HOST": str(self.socketmap),
            "PORT": _POORT,
            "OPTIONS": {"requirepeer": self.account.naam},
        }

    @contextmanager
    def in_gebruik(self) -> Iterator[None]:
        """Keep the server running while the block lasts. Raises Startfout when it cannot run."""
        with slotbestand(self.var / "postgres.gebruik") as gebruik:
            try:
                with self._beurt():
                    fcntl.flock(gebruik, fcntl.LOCK_SH)
                    self._start()
                yield
            finally:
                self._stop_als_laatste(gebruik)

    def stop(self) -> None:
        """Stop a server that was left behind. Raises Startfout when somebody uses it."""
        with slotbestand(self.var / "postgres.gebruik") as gebruik:
            if not self._stop_als_laatste(gebruik):
                raise Startfout(f"De database in {self.map} is in gebruik door een andere start. Stop die eerst.")

    def verwijder(self) -> None:
        """Stop the server and delete all its data."""
        self.stop()
        shutil.rmtree(self.map, ignore_errors=True)
        shutil.rmtree(self.socketmap, ignore_errors=True)

    def maak_leeg(self) -> None:
        """Put an empty database in the place of the one that is there."""
        with self._beheer() as beheer:
            beheer.execute(f"DROP DATABASE IF EXISTS {NAAM} WITH (FORCE)")
            self._maak_database(beheer)

    def _beurt(self):
        return om_beurten(self.var / "postgres.beurt")

    def _stop_als_laatste(self, gebruik: IO[str]) -> bool:
        with self._beurt():
            laatste = neem_alleen(gebruik)
            if laatste:
                self._stop()
            return laatste

    def _start(self) -> None:
        if self._antwoordt():
            return
        try:
            huisvesting.maak_plaats(self.map, self.account)
            huisvesting.maak_map(self.socketmap, self.account)
            if not self.data.exists():
                self._maak()
            self._schrijf_instellingen()
        except OSError as fout:
            raise Startfout(f"De map {self.map} is niet schrijfbaar: {fout.strerror}.") from fout
        if self._postmaster() is None:
            # Left by a killed server, while its number may by now belong to something else. Two servers on one folder
            # stay impossible: we have the turn, and PostgreSQL guards the folder with shared memory as well.
            for oud in (self.data / "postmaster.pid", self.socketmap / f".s.PGSQL.{_POORT}.lock"):
                oud.unlink(missing_ok=True)
        self._start_en_wacht()
        self._zorg_voor_database()

    def _start_en_wacht(self) -> None:
        if self.log.exists():
            self.log.replace(self.map / "server.vorig.log")
        einde = time.monotonic() + 10
        opdracht = ["start", "-w", "-t", str(_WACHT), "-l", self.log]
        # After kill -9 the last processes of the old server may take a moment to leave.
        while self._draai("pg_ctl", "-D", self.data, *opdracht).returncode and not self._antwoordt():
            if time.monotonic() > einde:
                raise Startfout(f"De database start niet. Lees waarom in {self.log}")
            time.sleep(0.5)

    def _stop(self) -> None:
        if self._postmaster() is None:
            return
        for manier in ("fast", "immediate"):
            if self._draai("pg_ctl", "-D", self.data, "stop", "-w", "-t", str(_WACHT), "-m", manier).returncode == 0:
                return

    def _maak(self) -> None:
        nieuw = self.map / "data.nieuw"  # half made is not made
        shutil.rmtree(nieuw, ignore_errors=True)
        taal = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        if self._hoofdversie() < 17:
            taal = ["--locale=C.UTF-8"]
        klaar = self._draai(
            "initdb", "-D", nieuw, f"--username={_BEHEER}", "--encoding=UTF8", "--data-checksums", "--auth=peer", *taal
        )
        if klaar.returncode:
            raise Startfout(f"De database kan niet worden gemaakt in {self.map}: {klaar.stdout.strip()[-300:]}")
        with (nieuw / "postgresql.conf").open("a", encoding="utf-8") as uit:
            uit.write("\ninclude '../participatie.conf'\n")
        nieuw.rename(self.data)

    def _schrijf_instellingen(self) -> None:
        veilig = "off" if self.snel else "on"
        # Only processes of this account and of whoever starts the server: the system tells who is at the socket.
        toegang = self._schrijf("toegang.conf", "local all all peer map=start\n")
        wie = {self.account.naam, huisvesting.mijn_naam()}
        namen = self._schrijf(
            "namen.conf", "".join(f'start "{ik}" {rol}\n' for ik in sorted(wie) for rol in (_BEHEER, *ROLLEN.values()))
        )
        regels = {
            "listen_addresses": "",
            "unix_socket_directories": f'"{self.socketmap}"',
            "unix_socket_permissions": "0700",
            "port": _POORT,
            "hba_file": str(toegang),
            "ident_file": str(namen),
            "fsync": veilig,
            "full_page_writes": veilig,
            "synchronous_commit": veilig,
            "max_connections": "60",
            "max_locks_per_transaction": "256",  # to copy or empty all tables, each with its indexes
            "jit": "off",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "lc_messages": "C",
        }
        self._schrijf("participatie.conf", "".join(f"{naam} = {_tekst(wat)}\n" for naam, wat in regels.items()))

    def _schrijf(self, naam: str, tekst: str) -> Path:
        pad = self.map / naam
        pad.unlink(missing_ok=True)
        with os.fdopen(os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as uit:
            uit.write(tekst)
            if huisvesting.is_root():
                os.fchown(uit.fileno(), self.account.uid, self.account.gid)
        return pad

    def _zorg_voor_database(self) -> None:
        with self._beheer("template1") as beheer:
            if not beheer.execute("SELECT FROM pg_roles WHERE rolname = %s", [ROLLEN["app"]]).rowcount:
                with beheer.transaction():
                    beheer.execute(_ROLLEN_MAKEN)
            # The owner may work as the app, to try what the app may do; never the other way round.
            beheer.execute("GRANT participatie_app TO participatie_eigenaar")
        with self._beheer() as beheer:
            self._maak_database(beheer)

    def _maak_database(self, beheer: psycopg.Connection) -> None:
        if not beheer.execute("SELECT FROM pg_database WHERE datname = %s", [NAAM]).rowcount:
            beheer.execute(f"CREATE DATABASE {NAAM} OWNER {ROLLEN['eigenaar']}")

    def _beheer(self, database: str = "postgres") -> psycopg.Connection:
        return psycopg.connect(
            dbname=database,
            user=_BEHEER,
            host=str(self.socketmap),
            port=_POORT,
            requirepeer=self.account.naam,
            connect_timeout=3,
            autocommit=True,
        )

    def _antwoordt(self) -> bool:
        try:
            self._beheer().close()
        except psycopg.OperationalError:
            return False
        return True

    def _postmaster(self) -> int | None:
        """Return the number of the running server of this data folder; None when none runs."""
        try:
            pid = int((self.data / "postmaster.pid").read_text(encoding="ascii").split()[0])
            os.kill(pid, 0)
            if sys.platform == "linux" and os.fsencode(self.data) not in Path(f"/proc/{pid}/cmdline").read_bytes():
                return None
        except (OSError, ValueError, IndexError):
            return None
        return pid

    def _hoofdversie(self) -> int:
        return int(self._draai("postgres", "--version").stdout.split()[2].split(".")[0])

    def _draai(self, programma: str, *opdracht: object) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's account, out of reach of Ctrl-C."""
        map_ = self.programma or huisvesting.programma_map()
        als = {}
        if huisvesting.is_root():
            als = {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        try:
            return subprocess.run(  # noqa: S603 - our own programs, no shell
                [map_ / programma, *map(str, opdracht)],
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
                start_new_session=True,
                **als,
            )
        except (OSError, subprocess.SubprocessError) as fout:
            raise Startfout(f"{map_ / programma} kan niet draaien als account {self.account.naam}: {fout}") from fout


def server_van(omgeving: Mapping[str, str], var: Path) -> Server:
    """Return the embedded server of this folder, without starting it.

    In the environment: PG_BIN, the programs of another PostgreSQL; PG_SNEL=1, quick but lost at a power cut (tests).
    """
    var = var.resolve()
    map_ = huisvesting.map_voor(var)
    return Server(
        var=var,
        map=map_,
        socketmap=huisvesting.socketmap_voor(map_, var),
        account=huisvesting.account_voor(map_),
        programma=Path(omgeving["PG_BIN"]) if omgeving.get("PG_BIN") else None,
        snel=omgeving.get("PG_SNEL") == "1",
    )


def _tekst(wat: str) -> str:
    """Quote a value for PostgreSQL's settings file."""
    return "'" + wat.replace("\\", "\\\\").replace("'", "''") + "'"


if __name__ == "__main__":
    hier = server_van(os.environ, Path(os.environ["VAR_MAP"]))
    try:
        {"stop": hier.stop, "verwijder": hier.verwijder}[sys.argv[1]]()
    except Startfout as fout:
        sys.exit(str(fout))
