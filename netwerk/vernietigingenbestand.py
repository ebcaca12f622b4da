"""What was destroyed, kept outside the database too: a restored backup does not know what was destroyed after it."""

import fcntl
import json
import os
from collections.abc import Iterator

from django.conf import settings

from netwerk.models import Vernietiging


def schrijf_op(vernietiging: Vernietiging) -> None:
    """Add one line, and return only when it is on the disk. Several workers may write at the same moment."""
    regel = json.dumps(vernietiging.als_regel(), separators=(",", ":")) + "\n"
    settings.VERNIETIGINGEN.parent.mkdir(parents=True, exist_ok=True)
    bestand = os.open(settings.VERNIETIGINGEN, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        fcntl.flock(bestand, fcntl.LOCK_EX)
        _schrijf_alles(bestand, (_begin(bestand) + regel).encode())
        os.fsync(bestand)
    finally:
        os.close(bestand)


def _begin(bestand: int) -> str:
    """A new line after one that a crash cut off, so that only that one is lost."""
    lengte = os.fstat(bestand).st_size
    return "\n" if lengte and os.pread(bestand, 1, lengte - 1) != b"\n" else ""


def _schrijf_alles(bestand: int, deel: bytes) -> None:
    while deel:
        deel = deel[os.write(bestand, deel) :]


def regels() -> Iterator[dict[str, object]]:
    """Return what was written, oldest first. A line that was cut off by a crash is skipped.

    `vul_aan` writes it again.
    """
    if not settings.VERNIETIGINGEN.exists():
        return
    with settings.VERNIETIGINGEN.open(encoding="utf-8") as bestand:
        for regel in bestand:
            try:
                yield json.loads(regel)
            except json.JSONDecodeError:
                continue


def vul_aan() -> int:
    """Write the lines that are in the database and not in the file, after a crash just after the commit.

    Returns how many there were. Must see all rows.
    """
    bekend = {regel["id"] for regel in regels()}
    ontbreekt = [v for v in Vernietiging.objects.order_by("op", "id").iterator() if str(v.pk) not in bekend]
    for vernietiging in ontbreekt:
        schrijf_op(vernietiging)
    return len(ontbreekt)
