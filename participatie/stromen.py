"""Long files that are written once: with a fingerprint, and encrypted when there is a key.

Encrypted in pieces of 1 MB with AES-256-GCM, the way called STREAM: each piece knows its number and whether it is the
last, so none can be left out, put elsewhere or cut off. Every file has a key of its own, made from the given key, a
random salt and the name of the file: one file cannot be put in the place of another.
"""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

STUK = 1024 * 1024
MERK = b"PARTICIPATIE1\n"
_ZOUT, _SLOTSTUK = 32, 16


class Onleesbaar(Exception):
    """The file was cut off or changed, or the key is another one."""


class Schrijver:
    """A file to write to. Ends with `sluit`; only then is it whole and on the disk."""

    def __init__(self, pad: Path, *, sleutel: bytes | None) -> None:
        self._bestand = os.fdopen(os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self._som = hashlib.sha256()
        self._rest = bytearray()
        self._nummer = 0
        self.lengte = 0
        self._doos = None
        if sleutel:
            zout = secrets.token_bytes(_ZOUT)
            self._doos = _doos(sleutel, zout, pad.name)
            self._naar_bestand(MERK + zout)

    def write(self, deel: bytes) -> int:
        self._rest += deel
        while len(self._rest) > STUK:  # the last piece, however long, is for `sluit`
            self._stuk(bytes(self._rest[:STUK]), is_laatste=False)
            del self._rest[:STUK]
        return len(deel)

    def sluit(self) -> str:
        """Write what is left and return the fingerprint of what is on the disk."""
        self._stuk(bytes(self._rest), is_laatste=True)
        self._bestand.flush()
        os.fsync(self._bestand.fileno())
        self.laat_los()
        return self._som.hexdigest()

    def laat_los(self) -> None:
        self._bestand.close()

    def _stuk(self, deel: bytes, *, is_laatste: bool) -> None:
        if self._doos:
            deel = self._doos.encrypt(_teller(self._nummer, is_laatste=is_laatste), deel, None)
        self._nummer += 1
        self._naar_bestand(deel)

    def _naar_bestand(self, deel: bytes) -> None:
        self._bestand.write(deel)
        self._som.update(deel)
        self.lengte += len(deel)


class Lezer:
    """What was written with `Schrijver`, to read from. Raises Onleesbaar when it is not what was written."""

    def __init__(self, pad: Path, bestand: BinaryIO, *, sleutel: bytes | None) -> None:
        self._stukken = _stukken(pad, bestand, sleutel) if sleutel else iter(lambda: bestand.read(STUK), b"")
        self._rest = b""

    def read(self, aantal: int = -1) -> bytes:
        delen, nodig = [], aantal
        while nodig != 0:
            if not self._rest:
                self._rest = next(self._stukken, b"")
                if not self._rest:
                    break
            deel = self._rest if nodig < 0 else self._rest[:nodig]
            self._rest = self._rest[len(deel) :]
            nodig -= len(deel) if nodig > 0 else 0
            delen.append(deel)
        return b"".join(delen)


@contextmanager
def lees(pad: Path, *, sleutel: bytes | None) -> Iterator[Lezer]:
    with pad.open("rb") as bestand:
        yield Lezer(pad, bestand, sleutel=sleutel)


def is_versleuteld(pad: Path) -> bool:
    with pad.open("rb") as bestand:
        return bestand.read(len(MERK)) == MERK


def vingerafdruk(pad: Path) -> str:
    with pad.open("rb") as bestand:
        return hashlib.file_digest(bestand, "sha256").hexdigest()


def _stukken(pad: Path, bestand: BinaryIO, sleutel: bytes) -> Iterator[bytes]:
    if bestand.read(len(MERK)) != MERK:
        raise Onleesbaar(pad.name)
    doos = _doos(sleutel, bestand.read(_ZOUT), pad.name)
    nummer, dit = 0, bestand.read(STUK + _SLOTSTUK)
    while True:
        volgende = bestand.read(STUK + _SLOTSTUK)
        try:
            stuk = doos.decrypt(_teller(nummer, is_laatste=not volgende), dit, None)
        except InvalidTag as fout:
            raise Onleesbaar(pad.name) from fout
        if stuk:
            yield stuk
        if not volgende:
            return
        nummer, dit = nummer + 1, volgende


def _doos(sleutel: bytes, zout: bytes, naam: str) -> AESGCM:
    afgeleid = HKDF(algorithm=SHA256(), length=32, salt=zout, info=b"participatie.stromen " + naam.encode())
    return AESGCM(afgeleid.derive(sleutel))


def _teller(nummer: int, *, is_laatste: bool) -> bytes:
    return nummer.to_bytes(11, "big") + bytes([is_laatste])
