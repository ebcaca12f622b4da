"""Ask the virus scanner about a file. Speaks the INSTREAM command of clamd (ClamAV), over TCP or a local socket.

The scanner is settings.SCANNER: `host:port`, the path of a socket, or `geen` for an installation that chose to have
none. Empty means that nobody chose yet: then nothing is ever clean.
"""

import logging
import socket
import time
from contextlib import ExitStack
from enum import Enum, auto

from django.conf import settings

logger = logging.getLogger("participatie.virusscan")

GEEN = "geen"
SECONDEN = 8
"""For the whole conversation; less than a page may take."""
VIRUS = "In dit bestand zit een virus. Wij hebben het niet bewaard."
VIRUS_BIJ_WERK = f"{VIRUS} Vraag hulp aan uw beheerder."
"""For who works for an organisation; an inwoner has nobody of that name."""

_PER_KEER = 64 * 1024


class Uitslag(Enum):
    SCHOON = auto()
    VIRUS = auto()
    ONBEKEND = auto()
    """The scanner gave no answer, or not one that says the file is clean."""


class Afloop(Enum):
    """What became of a file that somebody sent."""

    GEPLAATST = auto()
    WACHT = auto()
    """Kept, and not to be opened before the scanner has looked."""
    VIRUS = auto()
    VOL = auto()
    """There are as many as there may be."""
    STAAT_ER_AL = auto()
    """The same is there already."""
    INGETROKKEN = auto()
    """Who is on it took the consent back."""


def scan(inhoud: bytes) -> Uitslag:
    if settings.SCANNER == GEEN:
        return Uitslag.SCHOON
    if not settings.SCANNER:
        return Uitslag.ONBEKEND
    try:
        antwoord = _vraag(inhoud, tot=time.monotonic() + SECONDEN)
    except (OSError, ValueError) as fout:
        logger.warning("virus scanner cannot be reached: %s", type(fout).__name__)
        return Uitslag.ONBEKEND
    if antwoord == "stream: OK":
        return Uitslag.SCHOON
    if antwoord.startswith("stream: ") and antwoord.endswith(" FOUND"):
        logger.warning("virus scanner refused a file")
        return Uitslag.VIRUS
    logger.warning("virus scanner gave an answer that is not understood")
    return Uitslag.ONBEKEND


def _vraag(inhoud: bytes, *, tot: float) -> str:
    with _verbinding(tot) as lijn:
        _stuur(lijn, b"zINSTREAM\0", tot)
        for begin in range(0, len(inhoud), _PER_KEER):
            deel = inhoud[begin : begin + _PER_KEER]
            _stuur(lijn, len(deel).to_bytes(4, "big") + deel, tot)
        _stuur(lijn, bytes(4), tot)
        antwoord = b""
        while not antwoord.endswith(b"\0") and len(antwoord) < 4096:
            lijn.settimeout(_over(tot))
            if not (deel := lijn.recv(4096)):
                break
            antwoord += deel
    return antwoord.decode("utf-8", "replace").strip("\0\n ")


def _verbinding(tot: float) -> socket.socket:
    if settings.SCANNER.startswith("/"):
        with ExitStack() as bij_fout:
            lijn = bij_fout.enter_context(socket.socket(socket.AF_UNIX))
            lijn.settimeout(_over(tot))
            lijn.connect(settings.SCANNER)
            bij_fout.pop_all()
            return lijn
    host, _, poort = settings.SCANNER.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(poort)), timeout=min(2.0, _over(tot)))


def _stuur(lijn: socket.socket, wat: bytes, tot: float) -> None:
    lijn.settimeout(_over(tot))
    lijn.sendall(wat)


def _over(tot: float) -> float:
    """Return the seconds that are left."""
    rest = tot - time.monotonic()
    if rest <= 0:
        raise TimeoutError
    return rest
