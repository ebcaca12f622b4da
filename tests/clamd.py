"""A stand-in for clamd, the virus scanner: a small server on this machine that speaks its language."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def nep_clamd(settings: object) -> Iterator[Callable[..., list[bytes]]]:
    """Yield what starts a scanner that gives one answer; that returns what the scanner is sent."""
    gesprekken = []

    def start(antwoord: bytes, *, sluit_na: int | None = None) -> list[bytes]:
        luister = socket.create_server(("127.0.0.1", 0))
        settings.SCANNER = f"127.0.0.1:{luister.getsockname()[1]}"
        ontvangen = []

        def praat() -> None:
            lijn, _ = luister.accept()
            with lijn, lijn.makefile("rb") as lezer:
                assert lezer.read(10) == b"zINSTREAM\0"
                if sluit_na is not None:
                    lezer.read(sluit_na)
                    return
                while lengte := int.from_bytes(lezer.read(4), "big"):
                    ontvangen.append(lezer.read(lengte))
                lijn.sendall(antwoord)

        draad = threading.Thread(target=praat, daemon=True)
        draad.start()
        gesprekken.append((luister, draad))
        return ontvangen

    try:
        yield start
    finally:
        for luister, draad in gesprekken:
            luister.close()
            draad.join(timeout=5)
