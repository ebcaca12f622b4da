"""The programs of PostgreSQL that write a database to a file and read it back, and how they find the database."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from psycopg.conninfo import make_conninfo

from participatie import huisvesting
from participatie.bediening import Startfout
from participatie.database import voor_libpq

_STUK = 256 * 1024
_ANDERE = "Zet in PG_BIN de map met de programma's van PostgreSQL {} of nieuwer."
_KENT_TRANSACTION_TIMEOUT = 17  # pg_restore of this version and newer sets it; a server before it stops there


def programma(naam: str) -> Path:
    """Return where it is: of PG_BIN, of this machine, or of the embedded server.

    Raises Startfout when it is nowhere.
    """
    if map_ := os.environ.get("PG_BIN"):
        return Path(map_) / naam
    if os.environ.get("DATABASE_URL") and (gevonden := shutil.which(naam)):
        return Path(gevonden)
    return huisvesting.programma_map() / naam


def versie(naam: str) -> int:
    """Return the main version of this program. Raises Startfout when it does not start or says none."""
    pad = programma(naam)
    try:
        zegt = subprocess.run([str(pad), "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603 - PostgreSQL's own
    except OSError:
        zegt = ""
    if gevonden := re.search(r"\(PostgreSQL\) (\d+)", zegt):
        return int(gevonden[1])
    raise Startfout(f"{pad} start niet. Zet in PG_BIN de map met de programma's van PostgreSQL.")


def eis_dat_lezen_kan(*, server: int) -> int:
    """Return the version of pg_dump. Raises Startfout when the server is newer: it refuses to read that."""
    eigen = versie("pg_dump")
    if eigen < server:
        raise Startfout(f"pg_dump is van PostgreSQL {eigen}, de database van {server}. {_ANDERE.format(server)}")
    return eigen


def eis_dat_terugzetten_kan(*, gemaakt_met: int, server: int) -> None:
    """Raises Startfout when pg_restore does not know what pg_dump wrote, or the server not what pg_restore says."""
    eigen = versie("pg_restore")
    if eigen < gemaakt_met:
        wat = f"pg_restore is van PostgreSQL {eigen}, de reservekopie is gemaakt met {gemaakt_met}."
        raise Startfout(f"{wat} {_ANDERE.format(gemaakt_met)}")
    if server < _KENT_TRANSACTION_TIMEOUT <= eigen:
        wat = f"pg_restore van PostgreSQL {eigen} kan niets terugzetten in een database van {server}."
        raise Startfout(f"{wat} Gebruik een database van {_KENT_TRANSACTION_TIMEOUT} of nieuwer.")


def naar(instellingen: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """Return the address of the database for these programs, and the environment that holds the password.

    In the list of processes of a machine everybody reads what a program was started with, so it is not there.
    """
    opties = {naam: waarde for naam, waarde in voor_libpq(instellingen).items() if naam != "options"}
    adres = make_conninfo(
        dbname=instellingen["NAME"],
        user=instellingen["USER"],
        host=instellingen["HOST"],
        port=instellingen["PORT"],
        **opties,
    )
    omgeving = {naam: wat for naam, wat in os.environ.items() if not naam.startswith("PG") or naam == "PGSSLROOTCERT"}
    if wachtwoord := instellingen.get("PASSWORD"):
        omgeving["PGPASSWORD"] = wachtwoord
    return adres, omgeving


def draai(
    opdracht: Sequence[object],
    *,
    omgeving: Mapping[str, str],
    uit: Callable[[bytes], object] | None = None,
    erin: BinaryIO | None = None,
) -> None:
    """Run a program; hand on what it prints, or feed it what it reads. Raises Startfout with its last words."""
    with TemporaryFile() as klachten:
        proces = subprocess.Popen(  # noqa: S603 - PostgreSQL's own programs, no shell
            [str(deel) for deel in opdracht],
            env=dict(omgeving),
            stdin=subprocess.PIPE if erin else subprocess.DEVNULL,
            stdout=subprocess.PIPE if uit else subprocess.DEVNULL,
            stderr=klachten,
        )
        try:
            if uit:
                for deel in iter(lambda: proces.stdout.read(_STUK), b""):
                    uit(deel)
            if erin:
                with suppress(BrokenPipeError):  # it stopped; below stands why
                    shutil.copyfileobj(erin, proces.stdin, _STUK)
                with suppress(BrokenPipeError):
                    proces.stdin.close()
        except BaseException:
            proces.kill()
            raise
        finally:
            status = proces.wait()
            for pijp in (proces.stdin, proces.stdout):
                if pijp and not pijp.closed:
                    with suppress(BrokenPipeError):
                        pijp.close()
        if status:
            klachten.seek(0)
            woorden = klachten.read().decode(errors="replace").strip()[-600:]
            raise Startfout(f"{Path(str(opdracht[0])).name} is niet gelukt: {woorden}")
