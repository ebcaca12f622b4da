"""The secret key of an installation that was not given one."""

import os
import secrets
from pathlib import Path

from participatie.bediening import Startfout


def geheime_sleutel(var: Path) -> str:
    """Return the key kept in `var/geheim`, made on first use and readable by its owner only.

    In: the installation's own folder. Out: the key, 50 or more characters.
    Raises Startfout when the folder cannot be used: then SECRET_KEY must be set.
    """
    bestand = var / "geheim"
    try:
        if not bestand.exists():
            _maak(bestand)
        return bestand.read_text(encoding="ascii")
    except OSError as fout:
        raise Startfout(
            f"De map {var} is niet te gebruiken ({fout.strerror}). Zet SECRET_KEY, of geef rechten."
        ) from fout


def _maak(bestand: Path) -> None:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    tijdelijk = bestand.with_name(f"geheim.{os.getpid()}")
    with os.fdopen(os.open(tijdelijk, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as uit:
        uit.write(secrets.token_urlsafe(48))
    try:
        os.link(tijdelijk, bestand)  # atomic: of two first starts one wins, both read the same key
    except FileExistsError:
        pass
    finally:
        tijdelijk.unlink()
