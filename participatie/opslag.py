"""Files on disk, outside the web root, under names that say nothing (quality.md 3.8).

A file is first written under a temporary name and forced to disk, then its row is saved, and at the commit it gets its
own name. What a stop in between leaves behind is put right by `veeg`.
"""

import hashlib
import os
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete

GROOT, KLEIN = "groot", "klein"
_NIEUW = ".nieuw"
EVEN_WACHTEN = 60 * 60
"""Seconds that a file without a row is left alone: its row may not be committed yet."""


def bewaar(sleutel: UUID, delen: dict[str, bytes]) -> None:
    """Write the parts of a file (GROOT, KLEIN). They get their own name when the transaction is committed."""
    map_ = _map()
    for deel, inhoud in delen.items():
        _schrijf(_pad(sleutel, deel, nieuw=True), inhoud)
    _naar_schijf(map_)
    transaction.on_commit(partial(_zet_vast, sleutel))


def lees(sleutel: UUID, deel: str = GROOT) -> bytes | None:
    """Return what is in the file; None when it is gone."""
    for nieuw in (False, True):  # the row is there; a stop just after the commit may have left the name behind
        with suppress(FileNotFoundError):
            return _pad(sleutel, deel, nieuw=nieuw).read_bytes()
    return None


def bestandsnaam(sleutel: UUID, deel: str = GROOT) -> str | None:
    """Return the name of the file in BESTANDEN_MAP; None when it is gone."""
    paden = (_pad(sleutel, deel, nieuw=nieuw) for nieuw in (False, True))
    return next((pad.name for pad in paden if pad.exists()), None)


def vingerafdruk(sleutel: UUID) -> str:
    """Return the sha256 of what is in the file; empty when it is gone."""
    inhoud = lees(sleutel)
    return "" if inhoud is None else som_van(inhoud)


def verwijder_bij_vastleggen(sleutel: UUID) -> None:
    """Remove the file when the transaction is committed; when it is not, the file stays."""
    transaction.on_commit(partial(_verwijder, sleutel))


def neem_mee(model: type[Model]) -> None:
    """However a row of this model is deleted, with what it is part of or by destruction, its file goes with it."""
    post_delete.connect(_neem_inhoud_mee, sender=model, dispatch_uid=f"opslag van {model._meta.label}")


def _neem_inhoud_mee(instance: Model, **kwargs: object) -> None:
    verwijder_bij_vastleggen(instance.pk)


def leeg_bij_vastleggen() -> None:
    """Remove all files there are now when the transaction is committed. For demo data only."""
    transaction.on_commit(partial(_verwijder_paden, list(_map().iterdir())))


def maak_leeg() -> None:
    _verwijder_paden(list(_map().iterdir()))


@dataclass(frozen=True, kw_only=True)
class Geveegd:
    """What was put right, and `kwijt`: rows whose file is not there."""

    verwijderd: int = 0
    kwijt: list[UUID] = field(default_factory=list)


def veeg(horen_er: Collection[UUID]) -> Geveegd:
    """Finish what a stop left half done, and remove files that belong to no row. In: the keys of all rows with a file.

    Read the rows before calling: what is written meanwhile is too young to be touched.
    """
    grens = time.time() - EVEN_WACHTEN
    verwijderd = 0
    for pad in sorted(_map().iterdir()):
        sleutel = _sleutel(pad)
        if sleutel in horen_er:
            _zet_vast(sleutel)
        elif pad.exists() and pad.stat().st_mtime < grens:
            pad.unlink(missing_ok=True)
            verwijderd += 1
    kwijt = [sleutel for sleutel in horen_er if not _pad(sleutel, GROOT).exists()]
    return Geveegd(verwijderd=verwijderd, kwijt=kwijt)


def namen() -> Iterator[str]:
    """Return the name of every file there is."""
    return (pad.name for pad in sorted(_map().iterdir()) if _sleutel(pad))


def alles() -> Iterator[tuple[str, bytes]]:
    """Return name and content of every file. One that is taken away meanwhile is left out; one that got its own name
    meanwhile has that name.
    """
    for naam in namen():
        for poging in (naam, naam.removesuffix(_NIEUW)):
            with suppress(FileNotFoundError):
                yield poging, (_map() / poging).read_bytes()
                break


def zet_neer(naam: str, inhoud: bytes) -> None:
    """Write a file that comes out of a backup. Raises ValueError for a name that is none of ours."""
    if _sleutel(Path(naam)) is None or "/" in naam:
        raise ValueError(naam)
    _schrijf(_map() / naam, inhoud)


def som_van(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()


def _map() -> Path:
    map_ = Path(settings.BESTANDEN_MAP)
    map_.mkdir(mode=0o700, parents=True, exist_ok=True)
    return map_


def _pad(sleutel: UUID, deel: str, *, nieuw: bool = False) -> Path:
    return _map() / f"{sleutel}.{deel}{_NIEUW if nieuw else ''}"


def _sleutel(pad: Path) -> UUID | None:
    try:
        return UUID(pad.name.partition(".")[0])
    except ValueError:
        return None


def _schrijf(pad: Path, inhoud: bytes) -> None:
    greep = os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(greep, "wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())


def _zet_vast(sleutel: UUID) -> None:
    for deel in (GROOT, KLEIN):
        with suppress(FileNotFoundError):
            _pad(sleutel, deel, nieuw=True).replace(_pad(sleutel, deel))
    _naar_schijf(_map())


def _verwijder(sleutel: UUID) -> None:
    _verwijder_paden(_pad(sleutel, deel, nieuw=nieuw) for deel in (GROOT, KLEIN) for nieuw in (False, True))


def _verwijder_paden(paden: Iterable[Path]) -> None:
    for pad in paden:
        pad.unlink(missing_ok=True)
    _naar_schijf(_map())


def _naar_schijf(map_: Path) -> None:
    greep = os.open(map_, os.O_RDONLY)
    try:
        os.fsync(greep)
    finally:
        os.close(greep)
