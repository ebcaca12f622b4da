"""The commands as somebody at a terminal uses them: real processes, each in a folder of its own."""

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from django.conf import settings

from participatie import ingebouwd
from participatie.bediening import neem_alleen, slotbestand
from participatie.demo import DEMO_PERSONEN
from participatie.meten import ronde
from participatie.meten.bezoek import Antwoord
from tests.participatie.conftest import draai, schiet_af, vrije_poort

MANAGE = (sys.executable, settings.BASE_DIR / "manage.py")
DEMO = {"DEMO": "1", "HTTPS": "0"}
PROGRAMMA = {"PG_BIN": os.environ.get("PG_BIN", "")}  # the PostgreSQL that a started demo takes as well
TWEEDE_START = 20  # seconds; 8 is the promise on a machine that is not busy


@pytest.fixture
def var(tmp_path, maak_server):
    """The folder of an installation; its server is gone after the test."""
    return maak_server(map_=tmp_path / "een map" / "var").var


@contextmanager
def lopende_demo(var: Path, port: int):
    """Start the demo, wait until it says that it is ready, and kill it if the test leaves it running."""
    omgeving = {**os.environ, **DEMO, "VAR_MAP": str(var), "STATIC_MAP": str(var / "static"), "DATABASE_ROL": ""}
    for naam in ("DATABASE_URL", "PG_SNEL"):  # its own server, as safe as a real demo has it
        omgeving.pop(naam, None)
    demo = subprocess.Popen(
        [*MANAGE, "demo", "--port", str(port)],
        env=omgeving,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        gelezen = []
        while gelezen[-1:] != ["Stoppen:  Ctrl-C\n"]:
            regel = demo.stdout.readline()
            assert regel, "".join(gelezen)
            gelezen.append(regel)
        demo.gezegd = "".join(gelezen)
        yield demo
    finally:
        demo.kill()
        demo.wait()
        demo.stdout.close()


def status(port: int) -> int:
    verbinding = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    verbinding.request("GET", "/")
    try:
        return verbinding.getresponse().status
    finally:
        verbinding.close()


def verbind(var: Path, rol: str) -> psycopg.Connection:
    weg = ingebouwd.server_van({}, var).verbinding(rol)
    return psycopg.connect(dbname=weg["NAME"], user=weg["USER"], host=weg["HOST"], port=weg["PORT"])


def aantal_leden(var: Path) -> int:
    with verbind(var, "app") as app:
        return app.execute("SELECT count(*) FROM netwerk_lid").fetchone()[0]


def voeg_tabel_toe(var: Path) -> None:
    with verbind(var, "eigenaar") as eigenaar:
        eigenaar.execute("CREATE TABLE bewaard AS SELECT 1 AS een")


def stuur_mail(var: Path, *, status: str = "todo") -> str:
    """Put a mail in the queue, or leave it as a worker does that was killed while sending it."""
    sleutel = str(uuid4())
    with verbind(var, "app") as app:
        app.execute(
            """INSERT INTO netwerk_mailbericht (id, aan, onderwerp, tekst, koppen, bijlagen, gemaakt_op,
                pogingen, laatste_fout)
            VALUES (%s, 'iemand@voorbeeld.example', 'Onderwerp', 'De tekst', '{}', '[]', now(), 0, '')""",
            [sleutel],
        )
        app.execute(
            """INSERT INTO procrastinate_jobs (queue_name, task_name, args, status)
            VALUES ('mail', 'netwerk.taken.verstuur_mail', jsonb_build_object('bericht', %s::text), %s)""",
            [sleutel, status],
        )
    return sleutel


def wacht_op_mail(var: Path, sleutel: str) -> None:
    einde = time.monotonic() + 30
    while not any(sleutel in pad.read_text() for pad in (var / "mail").glob("*")):
        assert time.monotonic() < einde
        time.sleep(0.1)


def gestart_door(pid: int) -> list[str]:
    """Return what still runs of what this demo started."""
    merk = f"STOPT_MET={pid}\0".encode()
    return [map_.name for map_ in Path("/proc").glob("[0-9]*") if merk in _omgeving(map_)]


def _omgeving(map_: Path) -> bytes:
    try:
        return (map_ / "environ").read_bytes()
    except OSError:
        return b""


def gemeten(var: Path) -> list[tuple[str, bool]]:
    """Run the benchmark for an instant; return which pages it measured, and whether each cost more than the floor."""
    uit = var / "cijfers.json"
    kort = ("--ronden", "1", "--seconden", "0.1", "--alleen", "agenda", "opslaan", "--uit", uit)
    klaar = draai(*MANAGE, "meet", *kort, VAR_MAP=str(var), STATIC_MAP=str(var / "static"), **DEMO)
    assert klaar.returncode == 0, klaar.stderr
    return [(pagina["pagina"], pagina["keer_de_vloer"] > 1) for pagina in json.loads(uit.read_text())]


@pytest.mark.xdist_group("demo")
def test_demo_keeps_its_data_when_everything_is_killed_and_stops_all_it_started(var):
    server = ingebouwd.server_van(PROGRAMMA, var)
    port = vrije_poort()
    begin = time.monotonic()
    with lopende_demo(var, port) as demo:
        eerste_start = time.monotonic() - begin
        assert status(port) < 500
        leden = aantal_leden(var)
        voeg_tabel_toe(var)
        server._stop()
        server._start_en_wacht()
        wacht_op_mail(var, stuur_mail(var))  # the worker outlives a restart of the database
        gestrand = stuur_mail(var, status="doing")
        demo.kill()
        schiet_af(int((server.data / "postmaster.pid").read_text().split()[0]))

    begin = time.monotonic()
    with lopende_demo(var, port) as demo:
        assert time.monotonic() - begin < max(TWEEDE_START, eerste_start / 2)  # on a busy machine both take long
        assert (status(port) < 500, aantal_leden(var)) == (True, leden)
        assert f"De demo staat klaar:  http://127.0.0.1:{port}\n" in demo.gezegd
        assert [persoon.naam for persoon in DEMO_PERSONEN if f"  {persoon.naam}  " not in demo.gezegd] == []
        with pytest.raises(psycopg.errors.DuplicateTable):
            voeg_tabel_toe(var)
        wacht_op_mail(var, gestrand)
        assert gemeten(var) == [("agenda", True), ("opslaan", True)]  # here, because a demo runs already
        ander = draai(*MANAGE, "demo", "--port", vrije_poort(), VAR_MAP=str(var), **DEMO)
        assert (ander.returncode, ander.stderr) == (
            1,
            f"De map {var} is al in gebruik door een andere start van de demo. Stop die eerst.\n",
        )
        demo.send_signal(signal.SIGINT)
        demo.wait(timeout=15)

    assert demo.returncode == 0
    assert gestart_door(demo.pid) == []
    assert not (server.data / "postmaster.pid").exists()
    with pytest.raises(ConnectionRefusedError):
        status(port)


def test_round_lasts_until_the_time_of_the_server_can_be_counted():
    antwoord = Antwoord(status=200, tekst=b"x", kop=http.client.HTTPMessage())

    kort = ronde.houd(lambda: antwoord, status=200, seconden=0, server=[os.getpid()], database=[])

    assert kort.server > 0


def test_demo_refuses_a_busy_port_before_it_does_anything(var):
    with socket.socket() as bezet:
        bezet.bind(("127.0.0.1", 0))
        bezet.listen()
        port = bezet.getsockname()[1]
        klaar = draai(*MANAGE, "demo", "--port", port, VAR_MAP=str(var), **DEMO)

    assert (klaar.returncode, klaar.stdout) == (1, "")
    assert klaar.stderr == f"Poort {port} is al in gebruik. Kies een andere: bin/demo --port {port + 1}\n"
    assert not ingebouwd.server_van({}, var).map.exists()


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "9" * 5000])
def test_demo_refuses_what_is_no_port(var, port):
    klaar = draai(*MANAGE, "demo", f"--port={port}", VAR_MAP=str(var), **DEMO)

    assert (klaar.returncode, klaar.stderr.splitlines()) == (
        1,
        [f"'{port}' is geen poort. Kies een getal tussen 1024 en 65535."],
    )


def test_demo_never_empties_a_database_of_somebody_else(var):
    vreemd = {"DATABASE_URL": "postgresql://jan:geheim@localhost:1/netwerk"}
    klaar = draai(*MANAGE, "demo", "--opnieuw", "--port", vrije_poort(), VAR_MAP=str(var), **DEMO, **vreemd)

    assert (klaar.returncode, klaar.stderr) == (
        1,
        "--opnieuw werkt alleen met de ingebouwde database, niet met DATABASE_URL.\n",
    )


def test_demo_says_which_step_failed_without_a_traceback(var):
    een_rol = {"DATABASE_URL": "postgresql://jan:geheim@localhost:1/netwerk"}
    klaar = draai(*MANAGE, "demo", "--port", vrije_poort(), VAR_MAP=str(var), **DEMO, **een_rol)
    zin = "Geef DATABASE_URL en DATABASE_URL_EIGENAAR elk een eigen rol. Zie docs/beheer.md.\n"
    assert (klaar.returncode, klaar.stderr) == (1, zin)

    nergens = een_rol | {"DATABASE_URL_EIGENAAR": "postgresql://piet:geheim@localhost:1/netwerk"}
    klaar = draai(*MANAGE, "demo", "--port", vrije_poort(), VAR_MAP=str(var), **DEMO, **nergens)

    logboek = var / "log" / "demo.log"
    assert (klaar.returncode, klaar.stderr) == (1, f"Tabellen bijwerken is niet gelukt. Lees waarom in {logboek}\n")
    assert "OperationalError" in logboek.read_text()


@pytest.mark.xdist_group("server")
def test_manage_starts_the_server_for_one_command_and_stops_it_again(var):
    klaar = draai(*MANAGE, "showmigrations", "contenttypes", VAR_MAP=str(var))

    assert (klaar.returncode, klaar.stderr) == (0, "")
    server = ingebouwd.server_van({}, var)
    assert ((server.data / "PG_VERSION").exists(), (server.data / "postmaster.pid").exists()) == (True, False)


@pytest.mark.parametrize(
    "opdracht", [["check"], ["migrate", "--help"], ["diffsettings"], ["reservekopie", "--nieuwe-sleutel={}"]]
)
def test_manage_starts_no_server_for_a_command_without_data(var, opdracht, tmp_path):
    klaar = draai(*MANAGE, *(deel.format(tmp_path / "sleutel") for deel in opdracht), VAR_MAP=str(var))

    assert klaar.returncode == 0, klaar.stderr
    assert not ingebouwd.server_van({}, var).map.exists()


def test_manage_says_that_a_folder_cannot_be_used(tmp_path):
    (tmp_path / "bestand").write_text("geen map")
    klaar = draai(*MANAGE, "migrate", VAR_MAP=str(tmp_path / "bestand" / "var"))

    assert (klaar.returncode, len(klaar.stderr.splitlines())) == (1, 1)
    assert "niet schrijfbaar" in klaar.stderr


def test_lock_is_for_one_process_alone(tmp_path):
    with slotbestand(tmp_path / "slot") as eerste, slotbestand(tmp_path / "slot") as tweede:
        assert (neem_alleen(eerste), neem_alleen(tweede)) == (True, False)


@pytest.fixture
def kale_checkout(tmp_path):
    """A checkout with bin/setup and one package that cannot be had."""
    map_ = tmp_path / "een checkout"
    (map_ / "bin").mkdir(parents=True)
    shutil.copy(settings.BASE_DIR / "bin" / "setup", map_ / "bin")
    (map_ / "requirements.txt").write_text(f"bestaat-niet==1.0 --hash=sha256:{'0' * 64}\n")
    return map_


def test_setup_says_that_there_is_no_python(kale_checkout, tmp_path):
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for naam in ("sh", "dirname", "cmp", "mkdir"):
        (bin_ / naam).symlink_to(shutil.which(naam))
    (bin_ / "python3").write_text("#!/bin/sh\nexit 127\n")  # a shim of a version that is not there
    (bin_ / "python3").chmod(0o755)

    klaar = draai(kale_checkout / "bin" / "setup", PATH=str(bin_))

    assert (klaar.returncode, klaar.stdout) == (1, "")
    assert klaar.stderr.startswith("Python 3.11 of nieuwer is niet gevonden.")
    assert not (kale_checkout / ".venv").exists()


def test_setup_says_that_python_lacks_venv(kale_checkout, tmp_path):
    kaal = tmp_path / "python-zonder-venv"
    kaal.write_text('#!/bin/sh\ncase "$*" in *ensurepip*) exit 1 ;; esac\n')
    kaal.chmod(0o755)
    andere = tmp_path / "bin"
    andere.mkdir()
    for naam in ("sh", "dirname", "cmp", "mkdir"):
        (andere / naam).symlink_to(shutil.which(naam))

    klaar = draai(kale_checkout / "bin" / "setup", PATH=str(andere), PYTHON=str(kaal))

    assert (klaar.returncode, "python3-venv" in klaar.stderr) == (1, True)


def test_setup_that_fails_is_not_taken_for_a_whole_one(kale_checkout):
    for _ in range(2):
        klaar = draai(kale_checkout / "bin" / "setup", PIP_NO_INDEX="1", PIP_FIND_LINKS="", PYTHON=sys.executable)

        assert klaar.returncode == 1
        assert klaar.stderr.startswith("De pakketten zijn niet geïnstalleerd.")
        assert not list((kale_checkout / ".venv").glob("geinstalleerd*"))


def test_setup_leaves_an_environment_of_somebody_else_alone(kale_checkout, tmp_path):
    (tmp_path / "omgeving").mkdir()
    (kale_checkout / ".venv").symlink_to(tmp_path / "omgeving")

    klaar = draai(kale_checkout / "bin" / "setup")

    assert (klaar.returncode, list((tmp_path / "omgeving").iterdir())) == (0, [])


@pytest.fixture
def checkout_zonder_chromium(tmp_path):
    """A checkout whose Python only says with what it was called, on a machine where no Chromium can be had."""
    map_ = tmp_path / "een checkout"
    (map_ / ".venv" / "bin").mkdir(parents=True)
    (map_ / "bin").mkdir()
    shutil.copy(settings.BASE_DIR / "bin" / "test", map_ / "bin")
    python = 'case "$*" in *playwright*) exit 1 ;; "-m pytest"*) shift 2; printf "%s\\n" "$@" ;; esac'
    for pad, inhoud in (("bin/setup", ":"), (".venv/bin/python", python)):
        (map_ / pad).write_text(f"#!/bin/sh\n{inhoud}\n")
        (map_ / pad).chmod(0o755)
    (tmp_path / "paden").mkdir()
    for naam in ("sh", "dirname", "id"):
        (tmp_path / "paden" / naam).symlink_to(shutil.which(naam))
    return map_


@pytest.mark.parametrize(
    ("gevraagd", "gedaan"),
    [
        (["-x"], ["-m", "not browser and (not fouten)", "-x"]),
        (["-x", "-m", "fouten or slow", "-q"], ["-m", "not browser and (fouten or slow)", "-x", "-q"]),
        (["-mbrowser", "een map/test_x.py"], ["-m", "not browser and (browser)", "een map/test_x.py"]),
        (["-m", ""], ["-m", "not browser"]),
    ],
)
def test_suite_without_chromium_leaves_the_browser_out_of_what_was_asked_for(
    checkout_zonder_chromium, tmp_path, gevraagd, gedaan
):
    klaar = draai(
        checkout_zonder_chromium / "bin" / "test", *gevraagd, PATH=str(tmp_path / "paden"), CHROMIUM="", CI=""
    )

    assert (klaar.returncode, klaar.stdout.splitlines()) == (0, gedaan), klaar.stderr
    assert "GEEN CHROMIUM" in klaar.stderr


def test_suite_without_chromium_fails_where_nobody_looks(checkout_zonder_chromium, tmp_path):
    geen = {"PATH": str(tmp_path / "paden"), "CHROMIUM": "", "CI": "true"}

    klaar = draai(checkout_zonder_chromium / "bin" / "test", "-x", **geen)

    assert (klaar.returncode, klaar.stdout) == (1, "")
    assert "GEEN CHROMIUM" in klaar.stderr
