"""Embedded servers and commands of their own, in folders of their own, for the tests about running the application."""

import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from participatie import ingebouwd


@pytest.fixture
def maak_server(tmp_path):
    """Make embedded servers that are gone after the test. `map_` is the folder beside which nothing may change."""
    gemaakt = []

    def maak(*, map_: Path = tmp_path / "een map" / "var", snel: bool = True) -> ingebouwd.Server:
        server = ingebouwd.server_van({**os.environ, "PG_SNEL": "1" if snel else "0"}, map_)
        gemaakt.append(server)
        return server

    yield maak
    for server in gemaakt:
        server.verwijder()


def vrije_poort() -> int:
    with socket.socket() as proef:
        proef.bind(("127.0.0.1", 0))
        return proef.getsockname()[1]


def kinderen(pid: int) -> list[int]:
    """Return the numbers of the processes that this process started."""
    ouders = {}
    for map_ in Path("/proc").glob("[0-9]*"):
        try:
            ouders[int(map_.name)] = int((map_ / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    return [kind for kind, ouder in ouders.items() if ouder == pid]


def schiet_af(*pids: int) -> None:
    """Kill these processes and those they started, without a word to them."""
    alle = [pid for ouder in pids for pid in (ouder, *kinderen(ouder))]
    for pid in alle:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def draai(*opdracht: object, **omgeving: str) -> subprocess.CompletedProcess[str]:
    """Run a command as somebody at a terminal does, with only these settings of ours in the environment."""
    weg = ("DATABASE_", "DEMO", "VAR_MAP", "SECRET_KEY", "STATIC_MAP", "PYTEST_", "HTTPS")
    kaal = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(weg)}
    return subprocess.run(
        [str(deel) for deel in opdracht],
        env={**kaal, **omgeving},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
