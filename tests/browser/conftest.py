"""People at work in a real Chromium, against the application as it runs in production (hashed files, CSP, WhiteNoise).

A test asks for `pagina` and runs at the width of a phone and of a desk. Give `scherm`, `script` or `kleuren` by
parametrize to differ: `@OP_DE_TELEFOON`, `@MET_EN_ZONDER_SCRIPT`, `@LICHT_EN_DONKER`. `inloggen(lid)` logs the person
in on that page; `nieuwe_pagina()` opens a second browser. `pagina.goto("/vandaag/")` needs no host.

Every page is watched: an error in the console, a breach of the CSP, a failing script, a 5xx, a missing static file or
a request to another host fails the test.
"""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock, Thread

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer
from django.db import connections
from django.template.autoreload import reset_loaders
from django.test import Client, override_settings
from django.test.testcases import QuietWSGIRequestHandler
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Response, sync_playwright

from netwerk.models import Lid, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.maak.accounts import GEMEENTELOGIN
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.netwerk.inloggen import zet_ingelogd

TELEFOON = {"width": 390, "height": 844}
KLEINE_TELEFOON = {"width": 360, "height": 640}
BUREAU = {"width": 1280, "height": 900}
GEINSTALLEERD = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
VLAGGEN = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark this folder, and keep a module at one width on one worker: few groups, so few emptied tables and starts."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            breedte = item.callspec.params["scherm"]["width"] if "scherm" in item.fixturenames else ""
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(f"browser {item.path.stem} {breedte}"))


# The server


class Server:
    """The application on a free port, in threads of this process, so that tests and pages share one database."""

    def __init__(self) -> None:
        self.toepassing = WSGIHandler()
        self.bezig = 0
        self.slot = Lock()
        self.httpd = ThreadedWSGIServer(("127.0.0.1", 0), QuietWSGIRequestHandler)
        self.httpd.set_app(self._tel_mee)
        self.url = f"http://127.0.0.1:{self.httpd.server_port}"
        Thread(target=self.httpd.serve_forever, args=[0.02], daemon=True).start()

    def _tel_mee(self, omgeving: dict[str, object], begin: Callable[..., object]) -> Iterator[bytes]:
        with self.slot:
            self.bezig += 1
        try:
            antwoord = self.toepassing(omgeving, begin)
            yield from antwoord
            antwoord.close()
        finally:
            connections.close_all()  # a thread that waits for its next request would keep the test database in use
            with self.slot:
                self.bezig -= 1

    def wacht_tot_klaar(self) -> None:
        """Let the last request end, before the tables are emptied under it."""
        tot = time.monotonic() + 10
        while self.bezig:
            assert time.monotonic() < tot, "A request does not end."
            time.sleep(0.01)

    def stop(self) -> None:
        self.httpd.shutdown()
        self.httpd.server_close()


@pytest.fixture(scope="session")
def statische_bestanden(tmp_path_factory) -> Iterator[Path]:
    """Collect the static files as production does; once for all workers, and again only after a change."""
    bron = settings.BASE_DIR / "static"
    som = hashlib.sha256()
    for bestand in sorted(p for p in bron.rglob("*") if p.is_file()):
        som.update(str(bestand.relative_to(bron)).encode() + b"\0" + bestand.read_bytes())
    map_ = settings.BASE_DIR / ".pytest_cache" / "statisch" / som.hexdigest()[:16]
    with override_settings(STATIC_ROOT=map_):
        if not map_.exists():
            tijdelijk = tmp_path_factory.mktemp("statisch") / "bestanden"
            with override_settings(STATIC_ROOT=tijdelijk):
                call_command("collectstatic", interactive=False, verbosity=0)
            map_.parent.mkdir(parents=True, exist_ok=True)
            if not map_.exists():
                shutil.move(tijdelijk, map_.parent / f"{map_.name}.{os.getpid()}")
                _hernoem(map_.parent / f"{map_.name}.{os.getpid()}", map_)
        yield map_


def _hernoem(van: Path, naar: Path) -> None:
    """Put the folder in its place in one step; another worker may have been first."""
    try:
        van.rename(naar)
    except OSError:
        shutil.rmtree(van)


@pytest.fixture(scope="session")
def server(statische_bestanden) -> Iterator[Server]:
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="module", autouse=True)
def _eigen_sjablonen() -> Iterator[None]:
    """A template keeps what is the same in every answer (`vast`): no plain names of other tests here."""
    reset_loaders()
    yield
    reset_loaders()


@pytest.fixture
def _snelle_instellingen(settings, statische_bestanden) -> None:
    """Everything as in production without HTTPS, except the hasher of passwords."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STATIC_ROOT = statische_bestanden
    settings.GEMEENTELOGINS = (GEMEENTELOGIN,)


# The browser


def _chromium() -> str | None:
    """Return the installed Chromium; None leaves the choice to Playwright, which may have its own."""
    gevraagd = os.environ.get("CHROMIUM")
    return gevraagd or next(filter(None, map(shutil.which, GEINSTALLEERD)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright runs its own event loop in this thread, which Django would take for asynchronous code of ours.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        pad = _chromium() or playwright.chromium.executable_path
        if not Path(pad).exists():
            _geen_browser(pad)
        browser = playwright.chromium.launch(executable_path=pad, args=VLAGGEN)
        yield browser
        browser.close()
        # While that loop runs, Django keeps our connections apart; afterwards nobody finds them, and they stay open.
        connections.close_all()


def _geen_browser(pad: str) -> None:
    reden = f"BROWSER TESTS DID NOT RUN: there is no Chromium at {pad}. Set CHROMIUM to its path."
    if os.environ.get("CI"):
        pytest.fail(reden)
    pytest.skip(reden)


# The page


@dataclass
class Wachter:
    """Writes down what goes wrong on a page without the test asking for it."""

    hosts: tuple[str, ...]
    fouten: list[str] = field(default_factory=list)

    def bewaak(self, context: BrowserContext) -> None:
        context.on("console", self._bericht)
        context.on("weberror", lambda fout: self.fouten.append(f"script: {fout.error}"))
        context.on("response", self._antwoord)
        context.on("request", self._verzoek)

    def _bericht(self, bericht: ConsoleMessage) -> None:
        # Chromium also logs every 4xx; whether that is a fault depends on what was asked (see _antwoord). And around a
        # photo or a memo that is opened by itself it puts a page of its own, that the policy of a file forbids.
        van_chromium = ("Failed to load resource", "'style-src' was not explicitly", "'media-src' was not explicitly")
        if bericht.type in {"error", "warning"} and not any(stuk in bericht.text for stuk in van_chromium):
            self.fouten.append(f"console: {bericht.text}")

    def _antwoord(self, antwoord: Response) -> None:
        if antwoord.status >= 500 or (antwoord.status >= 400 and "/static/" in antwoord.url):
            self.fouten.append(f"{antwoord.status}: {antwoord.url}")
        elif "/static/" in antwoord.url and "immutable" not in antwoord.headers.get("cache-control", ""):
            self.fouten.append(f"asked again at every page: {antwoord.url}")

    def _verzoek(self, verzoek) -> None:
        if not verzoek.url.startswith((*self.hosts, "data:", "blob:", "about:")):
            self.fouten.append(f"other host: {verzoek.url}")


@pytest.fixture(params=[TELEFOON, BUREAU], ids=["telefoon", "bureau"])
def scherm(request) -> dict[str, int]:
    return request.param


@pytest.fixture
def script() -> bool:
    return True


@pytest.fixture
def kleuren() -> str:
    return "light"


OP_DE_TELEFOON = pytest.mark.parametrize("scherm", [TELEFOON], ids=["telefoon"])
KLEIN_EN_GROOT = pytest.mark.parametrize("scherm", [KLEINE_TELEFOON, BUREAU], ids=["kleine telefoon", "bureau"])
OP_HET_BUREAU = pytest.mark.parametrize("scherm", [BUREAU], ids=["bureau"])
MET_EN_ZONDER_SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "zonder script"])
ZONDER_SCRIPT = pytest.mark.parametrize("script", [False], ids=["zonder script"])
LICHT_EN_DONKER = pytest.mark.parametrize("kleuren", ["light", "dark"], ids=["licht", "donker"])


@pytest.fixture
def andere_hosts() -> tuple[str, ...]:
    """Where else a person goes in this test; a module that needs it has a fixture of this name."""
    return ()


@pytest.fixture
def nieuwe_pagina(transactional_db, browser, server, andere_hosts) -> Iterator[Callable[..., Page]]:
    """Open a page in a browser of its own: `nieuwe_pagina(scherm=BUREAU, script=False, kleuren="dark")`."""
    wachter = Wachter((server.url, *andere_hosts))
    contexten: list[BrowserContext] = []

    def open_pagina(*, scherm: dict[str, int] = TELEFOON, script: bool = True, kleuren: str = "light") -> Page:
        context = browser.new_context(
            base_url=server.url,
            viewport=scherm,
            java_script_enabled=script,
            color_scheme=kleuren,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        context.set_default_timeout(10_000)
        contexten.append(context)
        wachter.bewaak(context)
        return context.new_page()

    yield open_pagina
    for context in contexten:
        context.close()
    server.wacht_tot_klaar()
    assert wachter.fouten == []


@pytest.fixture
def pagina(nieuwe_pagina, scherm, script, kleuren) -> Page:
    return nieuwe_pagina(scherm=scherm, script=script, kleuren=kleuren)


@pytest.fixture
def inloggen(request, server) -> Callable[..., Page]:
    """Log a lid in by its session cookie: `inloggen(lid)` on `pagina`, or `inloggen(lid, pagina=tweede)`."""

    def log_in(lid, *, pagina: Page | None = None) -> Page:
        pagina = pagina or request.getfixturevalue("pagina")
        client = Client()
        zet_ingelogd(client, lid)
        naam = settings.SESSION_COOKIE_NAME
        cookie = {"name": naam, "value": client.cookies[naam].value, "url": server.url, "httpOnly": True}
        pagina.context.add_cookies([cookie])
        return pagina

    return log_in


# Who makes visits, and where


@pytest.fixture
def kwartiermaker(transactional_db) -> Lid:
    return maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke Dijkstra")


@pytest.fixture
def linde(kwartiermaker) -> Organisatie:
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")
