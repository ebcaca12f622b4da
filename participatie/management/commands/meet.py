"""How fast pages are: the application and the floor on gunicorn, side by side, in rounds that alternate."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from http.client import HTTPException
from pathlib import Path
from statistics import median

from django.conf import settings
from django.core.management import CommandError, CommandParser, call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from participatie import database, demo
from participatie.meten import gegevens, ronde
from participatie.meten import inlezen as meten_inlezen
from participatie.meten.bezoek import ADRES, Bezoeker
from participatie.meten.paginas import MENSEN, Pagina, paginas
from participatie.meten.ronde import Ronde

ONS, VLOER = "participatie.wsgi", "participatie.meten.vloer:application"
WERKERS = 2
WACHT = 30
KOP = f"{'':14}{'per s':>7}{'ms':>8}{'database':>10}{'p50':>7}{'p95':>7}{'p99':>7}{'vragen':>8}{'kB':>7}{'x vloer':>9}"
ALS_IN_DE_DEMO = {"DEMO": "1", "HTTPS": "0", "DEBUG": "0", "SCANNER": "geen", "ALLOWED_HOSTS": "localhost,127.0.0.1"}


class Command(BaseCommand):
    help = "Meet hoe snel de pagina's zijn, naast een vloer. Alleen op een database met demogegevens."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--ronden", type=int, default=3, help="hoe vaak elke pagina aan de beurt komt (3)")
        parser.add_argument("--seconden", type=float, default=4, help="hoe lang een beurt duurt (4)")
        parser.add_argument("--schaal", type=int, default=0, help="in een lege database: ook demodata --schaal N")
        parser.add_argument("--alleen", nargs="*", default=[], metavar="PAGINA", help="alleen deze pagina's")
        parser.add_argument(
            "--inlezen", type=int, default=0, metavar="RIJEN", help="meet alleen wat een bestand met zoveel rijen kost"
        )
        parser.add_argument("--uit", type=Path, help="schrijf de cijfers ook als JSON in dit bestand")

    def handle(
        self,
        *,
        ronden: int,
        seconden: float,
        schaal: int,
        alleen: list[str],
        inlezen: int,
        uit: Path | None,
        **_: object,
    ) -> None:
        if not settings.DEMO:  # the buttons to log in with exist in the demo only: begin again as the demo does
            os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **ALS_IN_DE_DEMO})  # noqa: S606
        self._zorg_voor_gegevens(schaal)
        if inlezen:
            self._meet_inlezen(inlezen, uit)
            return
        with ExitStack() as alles:
            alles.enter_context(gegevens.zonder_sporen())
            bijeenkomst = alles.enter_context(gegevens.bijeenkomst())
            lijst = paginas(bijeenkomst=str(bijeenkomst.pk), inwoner=str(gegevens.inwoner_met_traject().pk))
            ons, vloer = (alles.enter_context(_gunicorn(toepassing)) for toepassing in (ONS, VLOER))
            ingelogd = {email: _log_in(email, ons.poort) for email in MENSEN}
            gekozen = [pagina for pagina in lijst if not alleen or pagina.naam in alleen]
            self.stdout.write(KOP)
            uitkomsten = [
                self._meet(pagina, pagina.bezoeker(ingelogd), ons, vloer, ronden=ronden, seconden=seconden)
                for pagina in gekozen
            ]
        if uit:
            uit.write_text(json.dumps([uitkomst.als_json() for uitkomst in uitkomsten], indent=2), encoding="utf-8")

    def _zorg_voor_gegevens(self, schaal: int) -> None:
        if not connection.introspection.table_names() or not demo.heeft_gegevens():
            call_command("migrate", interactive=False, verbosity=0)
            call_command("createcachetable", verbosity=0)
            call_command("collectstatic", interactive=False, verbosity=0)
            call_command("demodata", **({"schaal": schaal} if schaal else {}))
        if not demo.is_demo():
            raise CommandError("In de database staan andere gegevens dan die van de demo. Meet op een lege database.")

    def _meet_inlezen(self, rijen: int, uit: Path | None) -> None:
        self.stdout.write(meten_inlezen.KOP)
        stappen = []
        for stap in meten_inlezen.meet(rijen):
            self.stdout.write(stap.regel())
            self.stdout.flush()
            stappen.append(asdict(stap))
        if uit:
            uit.write_text(json.dumps(stappen, indent=2), encoding="utf-8")

    def _meet(
        self, pagina: Pagina, bezoeker: Bezoeker, ons: "_Server", vloer: "_Server", *, ronden: int, seconden: float
    ) -> "Uitkomst":
        vraag_vloer = partial(Bezoeker(poort=vloer.poort).vraag, f"/{pagina.vloer}/")
        beide = ((pagina.vraag(bezoeker), pagina.status, ons), (vraag_vloer, 200, vloer))
        gehouden: tuple[list[Ronde], list[Ronde]] = ([], [])
        for nummer in range(-1, ronden):  # the first is to get warm
            for (doe, status, server), bewaard in zip(beide, gehouden, strict=True):
                gemeten = ronde.houd(
                    doe,
                    status=status,
                    seconden=seconden if nummer >= 0 else min(seconden, 1.5),
                    server=server.processen(),
                    database=ronde.van_postgres(),
                )
                if nummer >= 0:
                    bewaard.append(gemeten)
        uitkomst = Uitkomst(
            pagina=pagina, ronden=gehouden[0], vloer=gehouden[1], vragen=_aantal_vragen(pagina, bezoeker)
        )
        self.stdout.write(uitkomst.regel())
        self.stdout.flush()
        return uitkomst


@dataclass(frozen=True, kw_only=True)
class Uitkomst:
    """What one page cost in each round, and what the floor cost beside it. Milliseconds are of processor time."""

    pagina: Pagina
    ronden: Sequence[Ronde]
    vloer: Sequence[Ronde]
    vragen: int | None

    @property
    def keer_de_vloer(self) -> float:
        return median(ons.processor / vloer.processor for ons, vloer in zip(self.ronden, self.vloer, strict=True))

    def als_json(self) -> dict[str, object]:
        midden = _midden(self.ronden)
        return {
            "pagina": self.pagina.naam,
            **midden,
            "vragen": self.vragen,
            "vloer": self.pagina.vloer,
            "vloer_processor_ms": _midden(self.vloer)["processor_ms"],
            "keer_de_vloer": round(self.keer_de_vloer, 2),
            "hoogstens": self.pagina.hoogstens,
        }

    def regel(self) -> str:
        cijfers = _midden(self.ronden)
        doel = "" if self.pagina.hoogstens is None else f" (doel {self.pagina.hoogstens:g})"
        return (
            f"{self.pagina.naam:14}{cijfers['per_seconde']:7.1f}{cijfers['processor_ms']:8.2f}"
            f"{cijfers['database_ms']:10.2f}{cijfers['p50_ms']:7.1f}{cijfers['p95_ms']:7.1f}{cijfers['p99_ms']:7.1f}"
            f"{'' if self.vragen is None else self.vragen:>8}{cijfers['bytes'] / 1000:7.1f}"
            f"{self.keer_de_vloer:9.2f}{doel}"
        )


def _midden(ronden: Sequence[Ronde]) -> dict[str, float]:
    cijfers = {
        "per_seconde": [ronde.per_seconde for ronde in ronden],
        "processor_ms": [ronde.processor for ronde in ronden],
        "database_ms": [ronde.database for ronde in ronden],
        "p50_ms": [ronde.percentiel(0.5) for ronde in ronden],
        "p95_ms": [ronde.percentiel(0.95) for ronde in ronden],
        "p99_ms": [ronde.percentiel(0.99) for ronde in ronden],
        "bytes": [ronde.bytes for ronde in ronden],
    }
    return {naam: round(median(waarden), 2) for naam, waarden in cijfers.items()}


@dataclass(frozen=True, kw_only=True)
class _Server:
    proces: subprocess.Popen
    poort: int

    def processen(self) -> list[int]:
        return [self.proces.pid, *ronde.kinderen(self.proces.pid)]


@contextmanager
def _gunicorn(toepassing: str) -> Iterator[_Server]:
    """Serve on a free port of this machine, with two sync workers, until the end of the block."""
    poort = _vrije_poort()
    omgeving = {**os.environ, "DATABASE_ROL": database.APP, "BIND": f"{ADRES}:{poort}", "WORKERS": str(WERKERS)}
    with (settings.VAR / "meet.log").open("w", encoding="utf-8") as log:
        proces = subprocess.Popen(  # noqa: S603 - our own program, no shell
            [sys.executable, "-m", "gunicorn", "-c", "participatie/gunicorn.py", toepassing],
            cwd=settings.BASE_DIR,
            env={**omgeving, "STOPT_MET": str(os.getpid())},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
    try:
        _wacht_op_antwoord(proces, poort)
        yield _Server(proces=proces, poort=poort)
    finally:
        proces.terminate()
        proces.wait(timeout=WACHT)


def _log_in(email: str, poort: int) -> Bezoeker:
    bezoeker = Bezoeker(poort=poort)
    bezoeker.log_in(email)
    return bezoeker


def _vrije_poort() -> int:
    with socket.socket() as proef:
        proef.bind((ADRES, 0))
        return proef.getsockname()[1]


def _wacht_op_antwoord(proces: subprocess.Popen, poort: int) -> None:
    einde = time.monotonic() + WACHT
    while time.monotonic() < einde and proces.poll() is None:
        try:
            Bezoeker(poort=poort).vraag("/")
        except (OSError, HTTPException):
            time.sleep(0.1)
        else:
            return
    raise CommandError(f"De webserver geeft geen antwoord. Lees waarom in {settings.VAR / 'meet.log'}")


def _aantal_vragen(pagina: Pagina, bezoeker: Bezoeker) -> int | None:
    """Return how many questions the page asks of the database, counted in this process, logged in as there."""
    if pagina.slaat_op:
        return None
    client = Client(SERVER_NAME=ADRES, headers={"User-Agent": "meet", **bezoeker.koppen})
    client.cookies.load(bezoeker.koekjes)
    client.get(pagina.pad)
    with CaptureQueriesContext(connection) as vragen:
        client.get(pagina.pad)
    return len(vragen)
