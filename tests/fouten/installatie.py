"""An installation of its own on this machine, to break: a database server, gunicorn, and people who keep writing."""

import http.client
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import urlencode
from uuid import uuid4

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client

from netwerk.rolsoorten import Rolsoort
from participatie import ingebouwd
from participatie.pggereedschap import draai, naar, programma
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep, zet_in_werkgroep
from tests.netwerk.inloggen import zet_ingelogd
from tests.participatie.conftest import kinderen, schiet_af, vrije_poort

OPNIEUW = 10
"""Seconds within which it must be well again."""

TIJDGRENS = 15
"""Seconds that a web worker gets; in production 20. Its first page takes many of them on a busy machine."""


@dataclass
class Installatie:
    server: ingebouwd.Server
    poort: int
    meetpunt: int
    gunicorn: subprocess.Popen
    sessie: str
    prikbord: str
    geschreven: list[str] = field(default_factory=list)
    """Texts to which the answer was that they are saved."""

    def vraag(self, pad: str, *, wacht: float = 5, poort: int = 0) -> int | None:
        """Return the status of the answer; None when there was none in time."""
        try:
            return self._stuur("GET", pad, wacht=wacht, poort=poort)[0]
        except (OSError, http.client.HTTPException):
            return None

    def schrijf(self) -> bool:
        """Put a text on the prikbord, and return whether the answer was that it is saved."""
        tekst = f"tekst {uuid4()}"
        try:
            _, koekje, pagina = self._stuur("GET", self.prikbord)
            sleutel = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', pagina)
            if not sleutel:
                return False
            velden = {"csrfmiddlewaretoken": sleutel[1], "sleutel": uuid4(), "tekst": tekst}
            status, _, _ = self._stuur("POST", self.prikbord, velden=velden, koekje=koekje)
        except (OSError, http.client.HTTPException):
            return False
        if status == 302:
            self.geschreven.append(tekst)
        return status == 302

    def _stuur(
        self,
        hoe: str,
        pad: str,
        *,
        velden: dict | None = None,
        koekje: str = "",
        wacht: float = TIJDGRENS,
        poort: int = 0,
    ) -> tuple[int, str, str]:
        verbinding = http.client.HTTPConnection("127.0.0.1", poort or self.poort, timeout=wacht)
        kop = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={self.sessie}; {koekje}"}
        if velden:
            kop |= {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": "Firefox/128 Windows"}
        try:
            verbinding.request(hoe, pad, body=urlencode(velden) if velden else None, headers=kop)
            antwoord = verbinding.getresponse()
            tekst = antwoord.read().decode(errors="replace")
            nieuw = re.search(rf"{settings.CSRF_COOKIE_NAME}=[^;]+", antwoord.headers.get("Set-Cookie", ""))
            return antwoord.status, nieuw[0] if nieuw else "", tekst
        finally:
            verbinding.close()

    def kwijt(self) -> int:
        """Return how many texts were acknowledged and are not there."""
        with connection.cursor() as cursor:
            cursor.execute(
                """SELECT count(*) FROM unnest(%s::text[]) gezegd
                WHERE NOT EXISTS (SELECT FROM netwerk_bericht WHERE tekst = gezegd)""",
                [self.geschreven],
            )
            return cursor.fetchone()[0]

    @property
    def databaseprocessen(self) -> list[int]:
        hoofd = int((self.server.data / "postmaster.pid").read_text().split()[0])
        return [hoofd, *kinderen(hoofd)]

    def schiet_een_werker_af(self) -> None:
        werkers = [kind for kind in kinderen(self.gunicorn.pid) if _is_gunicorn(kind)]
        os.kill(werkers[-1], signal.SIGKILL)

    def schiet_de_database_af(self) -> None:
        schiet_af(self.databaseprocessen[0])

    def start_de_database(self) -> None:
        for oud in (self.server.data / "postmaster.pid", self.server.socketmap / ".s.PGSQL.5432.lock"):
            oud.unlink(missing_ok=True)
        self.server._start_en_wacht()


def _is_gunicorn(pid: int) -> bool:
    return b"gunicorn" in Path(f"/proc/{pid}/cmdline").read_bytes()


def wacht_tot(is_zo: Callable[[], bool], *, hoogstens: float) -> float:
    """Return after how many seconds it was so. Fails when it never was."""
    begin = time.monotonic()
    while not is_zo():
        assert time.monotonic() - begin < hoogstens, "never"
        time.sleep(0.1)
    return time.monotonic() - begin


@contextmanager
def drukte(installatie: Installatie, *, mensen: int = 2) -> Iterator[None]:
    """So many people write without pause while the block lasts."""
    klaar = threading.Event()

    def schrijf():
        while not klaar.is_set():
            installatie.schrijf()

    wie = [threading.Thread(target=schrijf) for _ in range(mensen)]
    for een in wie:
        een.start()
    try:
        yield
    finally:
        klaar.set()
        for een in wie:
            een.join()


@contextmanager
def opgezet(server: ingebouwd.Server, var: Path) -> Iterator[Installatie]:
    """Start it all, with the tables of the suite and one person who is logged in; Django looks at it meanwhile."""
    var.mkdir(parents=True, exist_ok=True)
    with server.in_gebruik(), _tabellen(server):
        lid = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.KWARTIERMAKER)
        werkgroep = maak_werkgroep(samenwerkingsverband=lid.gemeente.samenwerkingsverband)
        zet_in_werkgroep(lid=lid, werkgroep=werkgroep)
        sessie = zet_ingelogd(Client(), lid).session.session_key
        poort, meetpunt = vrije_poort(), vrije_poort()
        gunicorn = _start(var, poort, meetpunt)
        try:
            zo = Installatie(server, poort, meetpunt, gunicorn, sessie, f"/werkgroepen/{werkgroep.pk}/prikbord/")
            wacht_tot(lambda: zo.vraag("/gereed/") == 200, hoogstens=60)
            wacht_tot(lambda: zo.vraag(zo.prikbord, wacht=TIJDGRENS) == 200, hoogstens=120)
            yield zo
        finally:
            gunicorn.terminate()
            gunicorn.wait(timeout=20)


@contextmanager
def _tabellen(server: ingebouwd.Server) -> Iterator[None]:
    """Copy the migrated template of the suite, and let Django's connection lead to the copy."""
    eigen = dict(connection.settings_dict)
    sjabloon = {**eigen, "NAME": eigen["TEST"]["TEMPLATE"]}
    connection.close()
    with TemporaryFile() as kopie:
        adres, omgeving = naar(sjabloon)
        draai([programma("pg_dump"), "-Fc", "-Z0", "--no-owner", adres], omgeving=omgeving, uit=kopie.write)
        kopie.seek(0)
        connection.settings_dict.update(server.verbinding("eigenaar"))
        adres, omgeving = naar(connection.settings_dict)
        opdracht = [programma("pg_restore"), "--no-owner", "--no-comments", "-1", f"--dbname={adres}"]
        draai(opdracht, omgeving=omgeving, erin=kopie)
    try:
        call_command("createcachetable", verbosity=0)
        yield
    finally:
        connection.close()
        connection.settings_dict.update(eigen)


def _start(var: Path, poort: int, meetpunt: int) -> subprocess.Popen:
    """Start gunicorn as in production, but for two things: static files as they lie, and a time-out to wait for."""
    kaal = {n: w for n, w in os.environ.items() if not n.startswith(("DATABASE_", "PG_SNEL", "SECRET_KEY", "STATIC"))}
    anders = {"VAR_MAP": str(var), "BIND": f"127.0.0.1:{poort}", "METRIEKEN": f"127.0.0.1:{meetpunt}"}
    opdracht = [sys.executable, "-m", "gunicorn", "-c", "participatie/gunicorn.py", "--timeout", str(TIJDGRENS)]
    with (var / "gunicorn.log").open("w") as log:
        return subprocess.Popen(
            [*opdracht, "participatie.wsgi"],
            cwd=settings.BASE_DIR,
            env={**kaal, **anders, "HTTPS": "0", "DEBUG": "1", "SECRET_KEY": settings.SECRET_KEY},
            stdout=log,
            stderr=log,
        )
