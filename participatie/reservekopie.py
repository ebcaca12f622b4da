"""A backup: the database and the files of people in one folder, with a fingerprint of everything in it.

The database is written first and the files after it, so that no row lacks its file. The folder has its own name only
when it is whole. Put back by participatie/herstel.py.
"""

import base64
import json
import os
import secrets
import shutil
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.db import connection

from participatie import database, opslag, stromen
from participatie.bediening import Startfout
from participatie.pggereedschap import draai, eis_dat_lezen_kan, naar, programma

VORM = 1
INHOUD, DATABASE, BESTANDEN, VERNIETIGINGEN = "inhoud.json", "database.dump", "bestanden.tar", "vernietigingen.jsonl"
NIET_MEE = ("cache", "django_session", "usersessions_usersession")
"""Tables that stay empty: what is short-lived, and who was logged in. Whoever logged out since stays logged out."""

Meld = Callable[[str], object]


@dataclass(frozen=True, kw_only=True)
class Gemaakt:
    bestanden: int
    bytes: int


def lees_sleutel(pad: Path | None) -> bytes | None:
    """Return the key of this file. Raises Startfout when it is none."""
    if pad is None:
        return None
    try:
        sleutel = base64.b64decode(pad.read_text(encoding="ascii").strip(), validate=True)
    except (OSError, ValueError) as fout:
        raise Startfout(f"In {pad} staat geen sleutel die te lezen is.") from fout
    if len(sleutel) != 32:
        raise Startfout(f"In {pad} staat geen sleutel van 32 bytes. Maak er een met --nieuwe-sleutel.")
    return sleutel


def maak_sleutel(pad: Path) -> None:
    try:
        greep = os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as fout:
        raise Startfout(f"{pad} bestaat al. Een sleutel wordt nooit overschreven.") from fout
    with os.fdopen(greep, "w", encoding="ascii") as bestand:
        bestand.write(base64.b64encode(secrets.token_bytes(32)).decode() + "\n")


def maak(map_: Path, *, sleutel: bytes | None, nu: datetime, meld: Meld) -> Gemaakt:
    """Write a backup into this folder, which may not hold anything yet. Raises Startfout when it cannot be made."""
    if map_.exists() and (not map_.is_dir() or any(map_.iterdir())):
        raise Startfout(f"{map_} bestaat al en is niet leeg. Een reservekopie wordt nooit overschreven.")
    met = eis_dat_lezen_kan(server=serverversie())
    half = map_.with_name(f"{map_.name}.half")
    shutil.rmtree(half, ignore_errors=True)
    try:
        half.mkdir(mode=0o700, parents=True)
        kopie = _Kopie(half, sleutel)
        inhoud = {"vorm": VORM, "gemaakt_op": nu.isoformat(), "rollen": rollen(), "migraties": migraties()}
        inhoud["pg_dump"] = met
        meld("Database wegschrijven...")
        kopie.database()
        meld(f"  {leesbaar(kopie.lengte)}")
        meld("Bestanden wegschrijven...")
        bestanden = kopie.bestanden()
        meld(f"  {len(bestanden)} bestanden")
        kopie.vernietigingen()
        kopie.schrijf(INHOUD, json.dumps(inhoud | {"bestanden": bestanden, "delen": kopie.sommen}).encode())
        meld("Nakijken wat er staat...")
        kopie.kijk_na()
        if map_.exists():
            map_.rmdir()
        half.rename(map_)
    except OSError as fout:
        raise Startfout(f"De reservekopie in {map_} is niet gelukt: {fout.strerror or fout}") from fout
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return Gemaakt(bestanden=len(bestanden), bytes=kopie.lengte)


def rollen() -> dict[str, str]:
    return {database.EIGENAAR: connection.settings_dict["USER"], database.APP: settings.DATABASE_APP_ROL}


def serverversie() -> int:
    return connection.pg_version // 10_000


def migraties() -> list[list[str]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations ORDER BY app, name")
        return [list(rij) for rij in cursor.fetchall()]


def leesbaar(aantal: int) -> str:
    return f"{aantal / 1024 / 1024:.1f} MB".replace(".", ",")


class _Kopie:
    """The folder while it is written."""

    def __init__(self, map_: Path, sleutel: bytes | None) -> None:
        self._map = map_
        self._sleutel = sleutel
        self.sommen: dict[str, str] = {}
        self.lengte = 0

    def _nieuw(self, naam: str) -> stromen.Schrijver:
        return stromen.Schrijver(self._map / naam, sleutel=self._sleutel)

    def _klaar(self, naam: str, schrijver: stromen.Schrijver) -> None:
        self.sommen[naam] = schrijver.sluit()
        self.lengte += schrijver.lengte

    def schrijf(self, naam: str, inhoud: bytes) -> None:
        schrijver = self._nieuw(naam)
        schrijver.write(inhoud)
        self._klaar(naam, schrijver)

    def database(self) -> None:
        adres, omgeving = naar(connection.settings_dict)
        zonder = [f"--exclude-table-data=public.{tabel}" for tabel in NIET_MEE]
        schrijver = self._nieuw(DATABASE)
        try:
            draai(
                [
                    programma("pg_dump"),
                    "--format=custom",
                    "--no-owner",
                    *zonder,
                    adres,
                ],
                omgeving=omgeving,
                uit=schrijver.write,
            )
            self._klaar(DATABASE, schrijver)
        finally:
            schrijver.laat_los()

    def bestanden(self) -> dict[str, str]:
        """Write the files of people, and return the fingerprint of each."""
        sommen: dict[str, str] = {}
        schrijver = self._nieuw(BESTANDEN)
        with tarfile.open(mode="w|", fileobj=schrijver, format=tarfile.PAX_FORMAT) as bundel:
            for naam, inhoud in opslag.alles():
                deel = tarfile.TarInfo(naam)
                deel.size, deel.mode = len(inhoud), 0o600
                bundel.addfile(deel, BytesIO(inhoud))
                sommen[naam] = opslag.som_van(inhoud)
        self._klaar(BESTANDEN, schrijver)
        return sommen

    def vernietigingen(self) -> None:
        bron = settings.VERNIETIGINGEN
        self.schrijf(VERNIETIGINGEN, bron.read_bytes() if bron.exists() else b"")

    def kijk_na(self) -> None:
        """Read everything back from the disk. Raises Startfout when it is not what was written."""
        for naam, som in self.sommen.items():
            if stromen.vingerafdruk(self._map / naam) != som:
                raise Startfout(f"Het bestand {naam} staat niet goed op de schijf. Er is geen reservekopie gemaakt.")
