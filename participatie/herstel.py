"""Putting a backup back into an empty installation: all of it or nothing, and nothing is ever written over."""

import json
import os
import tarfile
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from participatie import gezond, opslag, stromen
from participatie.bediening import Startfout
from participatie.pggereedschap import draai, eis_dat_terugzetten_kan, naar, programma
from participatie.reservekopie import BESTANDEN, DATABASE, INHOUD, VERNIETIGINGEN, VORM, Meld, rollen, serverversie


@dataclass(frozen=True)
class Kopie:
    """A backup that was found whole."""

    map: Path
    sleutel: bytes | None
    inhoud: dict


def zet_terug(map_: Path, *, sleutel: bytes | None, meld: Meld) -> None:
    """Raises Startfout when something is wrong; before that nothing was changed, or it was taken back."""
    meld("Nakijken of de reservekopie heel is...")
    kopie = _open(map_, sleutel)
    _eis_dat_het_past(kopie)
    _eis_leeg()
    meld(f"Gemaakt op {kopie.inhoud['gemaakt_op'][:16].replace('T', ' om ')} (UTC).")
    try:
        meld("Bestanden terugzetten...")
        _bestanden(kopie)
        meld(f"  {len(kopie.inhoud['bestanden'])} bestanden")
        meld("Database terugzetten...")
        _database(kopie)
    except BaseException:
        opslag.maak_leeg()
        raise
    _vernietigingen(kopie)
    _maak_af(meld)


def _open(map_: Path, sleutel: bytes | None) -> Kopie:
    if not (map_ / INHOUD).is_file():
        raise Startfout(f"In {map_} staat geen reservekopie die af is.")
    if stromen.is_versleuteld(map_ / INHOUD) and sleutel is None:
        raise Startfout("Deze reservekopie is versleuteld. Geef de sleutel mee met --sleutel.")
    if not stromen.is_versleuteld(map_ / INHOUD):
        sleutel = None
    try:
        with stromen.lees(map_ / INHOUD, sleutel=sleutel) as lezer:
            inhoud = json.loads(lezer.read())
    except stromen.Onleesbaar as fout:
        raise Startfout("De sleutel past niet bij deze reservekopie, of zij is veranderd.") from fout
    except ValueError as fout:
        raise Startfout(f"In {map_} staat geen reservekopie die te lezen is.") from fout
    for naam, som in inhoud["delen"].items():
        if not (map_ / naam).is_file() or stromen.vingerafdruk(map_ / naam) != som:
            raise Startfout(f"Het bestand {naam} ontbreekt of is veranderd. Er is niets teruggezet.")
    return Kopie(map_, sleutel, inhoud)


def _eis_dat_het_past(kopie: Kopie) -> None:
    if kopie.inhoud["vorm"] != VORM:
        raise Startfout("Deze reservekopie is van een andere versie van de app. Gebruik die versie.")
    if nieuwer := {tuple(m) for m in kopie.inhoud["migraties"]} - gezond.migraties():
        wat = ", ".join(sorted(".".join(m) for m in nieuwer)[:3])
        raise Startfout(f"Deze reservekopie is van een nieuwere versie van de app ({wat}). Gebruik die versie.")
    if kopie.inhoud["rollen"] != rollen():
        namen = " en ".join(kopie.inhoud["rollen"].values())
        raise Startfout(f"Deze reservekopie hoort bij de databaserollen {namen}. Gebruik hier dezelfde namen.")
    eis_dat_terugzetten_kan(gemaakt_met=kopie.inhoud.get("pg_dump", 0), server=serverversie())


def _eis_leeg() -> None:
    with connection.cursor() as cursor:
        if connection.introspection.table_names(cursor):
            raise Startfout("In de database staan al tabellen. Herstellen kan alleen in een lege database.")
    if any(True for _ in opslag.namen()):
        raise Startfout(f"In {settings.BESTANDEN_MAP} staan al bestanden. Herstellen kan alleen in een lege map.")


def _bestanden(kopie: Kopie) -> None:
    over = dict(kopie.inhoud["bestanden"])
    with (
        stromen.lees(kopie.map / BESTANDEN, sleutel=kopie.sleutel) as lezer,
        tarfile.open(mode="r|", fileobj=lezer) as bundel,
    ):
        for deel in bundel:
            inhoud = bundel.extractfile(deel).read()
            if over.pop(deel.name, None) != opslag.som_van(inhoud):
                raise Startfout(f"Het bestand {deel.name} is niet zoals het was. Er is niets teruggezet.")
            opslag.zet_neer(deel.name, inhoud)
    if over:
        raise Startfout(f"Er ontbreken {len(over)} bestanden in de reservekopie. Er is niets teruggezet.")


def _database(kopie: Kopie) -> None:
    adres, omgeving = naar(connection.settings_dict)
    connection.close()
    # Extensions belong to who makes them; a comment on one is of its owner, which on some servers is somebody else.
    opdracht = [programma("pg_restore"), "--no-owner", "--no-comments", "--exit-on-error", "--single-transaction"]
    with stromen.lees(kopie.map / DATABASE, sleutel=kopie.sleutel) as lezer:
        draai([*opdracht, f"--dbname={adres}"], omgeving=omgeving, erin=lezer)


def _vernietigingen(kopie: Kopie) -> None:
    """Add the lines that the file here does not have. What it has already is newer, and stays."""
    hier = settings.VERNIETIGINGEN
    bekend = set(hier.read_bytes().splitlines()) if hier.exists() else set()
    with stromen.lees(kopie.map / VERNIETIGINGEN, sleutel=kopie.sleutel) as lezer:
        nieuw = [regel for regel in lezer.read().splitlines() if regel and regel not in bekend]
    hier.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(hier, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as bestand:
        bestand.writelines(b"\n" + regel + b"\n" for regel in nieuw)
        bestand.flush()
        os.fsync(bestand.fileno())


def _maak_af(meld: Meld) -> None:
    """Bring the tables up to this version, and destroy again what was destroyed after the backup."""
    meld("Tabellen bijwerken...")
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    meld("Opnieuw vernietigen wat na de reservekopie vernietigd is...")
    uit = StringIO()
    call_command("bewaartermijnen", herhaal=True, stdout=uit)
    meld(uit.getvalue().strip())
    meld("Bestanden nakijken...")
    try:
        call_command("controleer_bestanden", stdout=uit)
    except CommandError as fout:
        meld(str(fout))
