"""The drill: a backup while people work, everything destroyed, and all of it back. Done as docs/beheer.md says it."""

import re
import shutil
import threading
from contextlib import contextmanager
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.utils import timezone

from experimenten.models import Bestand
from netwerk.models import Gemeente, Lid, Mailbericht
from netwerk.vernietiging import vernietig
from participatie import database, gezond, opslag, pggereedschap, reservekopie, stromen
from participatie.bediening import Startfout
from tests.maak.experimenten import maak_bestand, maak_experiment
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_inwoner
from tests.maak.wereld import vul
from trajecten.models import Inwoner

NAAM = "test_oefening"
NIET_MEE = reservekopie.NIET_MEE
BEHEER = "docs/beheer.md"
NEEM = "Zet in PG_BIN de map met de programma's van"


@pytest.fixture
def eigen_database(transactional_db, settings, tmp_path):
    """A database and folders that may be destroyed: no other test looks at them."""
    settings.VERNIETIGINGEN = tmp_path / "vernietigingen.jsonl"
    settings.BESTANDEN_MAP = tmp_path / "bestanden"
    eigen = connection.settings_dict["NAME"]
    connection.close()
    naam = f"{NAAM}_{uuid4().hex[:8]}"
    _buiten(f'CREATE DATABASE "{naam}" TEMPLATE "{connection.settings_dict["TEST"]["TEMPLATE"]}"')
    connection.settings_dict["NAME"] = naam
    try:
        call_command("createcachetable", verbosity=0)
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = eigen
        _buiten(f'DROP DATABASE "{naam}" WITH (FORCE)')


def _buiten(opdracht: str) -> None:
    with connection._nodb_cursor() as cursor:
        cursor.execute(opdracht)


def _stappen(kopie, sleutel) -> list[list[str]]:
    """Return the commands of the chapter, with other folders."""
    with open(BEHEER, encoding="utf-8") as bestand:
        hoofdstuk = bestand.read().partition("## Backup and restore")[2].partition("\n### To a moment")[0]
    regels = re.findall(r"```\npython manage.py (.+)\n```", hoofdstuk)
    vervang = {
        "/var/lib/participatie-reservekopie/2026-11-27T023000Z": kopie,
        "/etc/participatie/reservekopie.sleutel": sleutel,
    }
    return [[str(vervang.get(woord, woord)) for woord in regel.split()] for regel in regels]


def _doe(stap: list[str]) -> str:
    uit = StringIO()
    call_command(*stap, stdout=uit)
    return uit.getvalue()


VRAGEN = {
    "policies": """SELECT tablename, policyname, permissive, roles, cmd, qual, with_check
        FROM pg_policies ORDER BY 1, 2""",
    "rechten": """SELECT relname, relkind, relrowsecurity, relforcerowsecurity, relacl::text, relowner::regrole::text
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S', 'v') ORDER BY 1""",
    "rechten die nog komen": "SELECT defaclobjtype, defaclacl::text FROM pg_default_acl ORDER BY 1, 2",
    "functies": """SELECT pg_get_functiondef(oid), proacl::text, proowner::regrole::text FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND NOT EXISTS (
            SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e') ORDER BY 1""",
    "triggers": "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1",
    "regels": """SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1, 2""",
    "indexen": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
}
TELLERS = "SELECT sequencename, coalesce(last_value, 0) FROM pg_sequences ORDER BY 1"


def _bouw() -> dict[str, list]:
    return {wat: _vraag(vraag) for wat, vraag in VRAGEN.items()}


def _kaal(rij: tuple) -> str:
    """PostgreSQL writes the same condition with its casts in another place when it reads it a second time."""
    return re.sub(r"::(character varying|text)(\[\])?|[()\s]", "", str(rij))


def _vraag(vraag: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(vraag)
        return cursor.fetchall()


def _inhoud() -> dict[str, str]:
    """Return a fingerprint of the rows of every table."""
    with connection.cursor() as cursor:
        tabellen = sorted(set(connection.introspection.table_names(cursor)) - set(reservekopie.NIET_MEE))
        delen = [f"(SELECT '{t}', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {t} t)" for t in tabellen]
        cursor.execute(" UNION ALL ".join(delen))
        return dict(cursor.fetchall())


@contextmanager
def _drukte():
    """Somebody writes all the time, each row in a transaction of its own, over a connection of its own.

    Gives the rows that were answered so far, of which there are some. What stops the writer, fails the test.
    """
    begonnen, klaar, geschreven, mis = threading.Event(), threading.Event(), [], []

    def schrijf():
        try:
            with database.rechtstreeks(connection.settings_dict, hoogstens=5) as verbinding:
                while not klaar.wait(0.001):
                    verbinding.execute(
                        """INSERT INTO netwerk_mailbericht (id, aan, onderwerp, tekst, koppen, bijlagen, gemaakt_op,
                            pogingen, laatste_fout)
                        VALUES (%s, %s, 'druk', '', '{}', '[]', clock_timestamp(), 0, '')""",
                        [uuid4(), str(len(geschreven))],
                    )
                    geschreven.append(len(geschreven))
                    if len(geschreven) == 5:
                        begonnen.set()
        except Exception as fout:
            mis.append(fout)
        finally:
            begonnen.set()

    wie = threading.Thread(target=schrijf, daemon=True)
    wie.start()
    try:
        assert begonnen.wait(20), "nobody writes"
        assert mis == []
        yield geschreven
    finally:
        klaar.set()
        wie.join(20)
    assert (wie.is_alive(), mis) == (False, [])


def _verwoest(settings) -> None:
    shutil.rmtree(settings.BESTANDEN_MAP)
    with connection.cursor() as cursor:
        cursor.execute("DROP OWNED BY CURRENT_USER CASCADE")
        cursor.execute("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        assert cursor.fetchone() == (0,)
    connection.close()


def test_all_of_it_comes_back_as_the_documented_steps_say(eigen_database, settings, tmp_path, client):
    with transaction.atomic():
        gemeente = maak_gemeente()
        vul(gemeente)
        bestand = maak_bestand(
            experiment=maak_experiment(
                werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband), gemeenten=(gemeente,)
            )
        )
        weg = maak_inwoner(gemeente=gemeente)
    sleutel_maken, kopie_maken, herstellen = _stappen(tmp_path / "kopie", tmp_path / "sleutel")
    foto = opslag.lees(bestand.pk)
    bouw, voor, tellers = _bouw(), _inhoud(), dict(_vraag(TELLERS))

    _doe(sleutel_maken)
    with _drukte() as geschreven:
        al_bewaard = len(geschreven)
        gezegd = _doe(kopie_maken)
    with transaction.atomic():
        vernietig(Inwoner.objects.filter(pk=weg.pk), gegevens="x", grond="x", door=None, nu=timezone.now())
    _verwoest(settings)
    hersteld = _doe(herstellen)

    assert [regel for regel in gezegd.splitlines() if not regel.startswith(" ")][:3] == [
        "Database wegschrijven...",
        "Bestanden wegschrijven...",
        "Nakijken wat er staat...",
    ]
    assert "Let op" not in gezegd
    # of who wrote meanwhile: everything up to a moment, and all that was answered before it began
    rijen = sorted(int(n) for n in Mailbericht.objects.filter(onderwerp="druk").values_list("aan", flat=True))
    assert rijen == list(range(len(rijen)))
    assert al_bewaard <= len(rijen) < len(geschreven)
    Mailbericht.objects.filter(onderwerp="druk").delete()
    # who was destroyed after it is not there, the rest is what it was
    assert "trajecten_inwoner: 1 opnieuw vernietigd." in hersteld.splitlines()
    assert not Inwoner.objects.filter(pk=weg.pk).exists()
    na = _inhoud()
    anders = {tabel for tabel in voor if voor[tabel] != na[tabel]}
    assert {tabel.removesuffix("event") for tabel in anders} <= {
        "trajecten_inwoner",
        "netwerk_vernietiging",
        "netwerk_mailbericht",
        "django_migrations",
    }
    assert opslag.lees(bestand.pk) == foto
    assert (opslag.vingerafdruk(bestand.pk), Bestand.objects.get(pk=bestand.pk).stand) == (
        bestand.sha256,
        bestand.stand,
    )
    verder = dict(_vraag(TELLERS))  # a counter that lags behind gives a number twice
    assert [naam for naam, stand in tellers.items() if verder[naam] < stand and not naam.startswith(NIET_MEE)] == []
    nieuw = _bouw()
    for wat in VRAGEN:
        assert list(map(_kaal, nieuw[wat])) == list(map(_kaal, bouw[wat])), wat
    assert gezond.gereed() == {"database": True, "migraties": True, "cache": True}
    assert client.get("/").status_code == 200


def _meld(regel: str) -> None:
    """Nobody reads along."""


@pytest.fixture
def kopie(eigen_database, tmp_path):
    with transaction.atomic():
        maak_lid()
    opslag.zet_neer(f"{uuid4()}.groot", b"een foto")
    reservekopie.maak(tmp_path / "kopie", sleutel=b"k" * 32, nu=timezone.now(), meld=_meld)
    return tmp_path / "kopie"


def _sleutelbestand(tmp_path, sleutel: bytes):
    pad = tmp_path / f"sleutel-{sleutel[:1].decode()}"
    pad.write_text(reservekopie.base64.b64encode(sleutel).decode())
    return pad


def test_backup_that_does_not_fit_or_stops_half_way_changes_nothing_and_can_be_done_again(
    kopie, settings, tmp_path, monkeypatch
):
    goed, fout = (_sleutelbestand(tmp_path, letter * 32) for letter in (b"k", b"f"))

    def weiger(woorden: str, **anders) -> None:
        with pytest.raises(Startfout, match=woorden):
            call_command("herstel", anders.pop("map", kopie), stdout=StringIO(), **anders)

    with pytest.raises(Startfout, match="bestaat al en is niet leeg"):
        call_command("reservekopie", kopie)
    weiger("versleuteld")
    weiger("sleutel past niet", sleutel=fout)
    weiger("staat geen reservekopie", map=tmp_path)
    weiger("al tabellen", sleutel=goed)
    _verwoest(settings)
    opslag.zet_neer(naam := f"{uuid4()}.groot", b"van iemand anders")
    weiger("staan al bestanden", sleutel=goed)
    (settings.BESTANDEN_MAP / naam).unlink()
    heel = (kopie / reservekopie.DATABASE).read_bytes()
    (kopie / reservekopie.DATABASE).write_bytes(heel[:5000] + b"xxxx" + heel[5004:])
    weiger("database.dump ontbreekt of is veranderd", sleutel=goed)
    (kopie / reservekopie.DATABASE).write_bytes(heel)
    with monkeypatch.context() as tijdelijk:  # stopped half way
        tijdelijk.setattr("participatie.herstel.programma", lambda naam: "/bin/false")
        weiger("false is niet gelukt", sleutel=goed)
    assert list(opslag.namen()) == []
    with connection.cursor() as cursor:
        assert connection.introspection.table_names(cursor) == []

    call_command("herstel", kopie, sleutel=goed, stdout=StringIO())
    assert (Lid.objects.count(), Gemeente.objects.count(), len(list(opslag.namen()))) == (1, 1, 1)


def test_program_of_another_version_is_named_in_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("PG_BIN", str(tmp_path))

    def is_van(versie: int) -> None:
        for naam in ("pg_dump", "pg_restore"):
            (tmp_path / naam).write_text(f"#!/bin/sh\necho '{naam} (PostgreSQL) {versie}.4 (Debian {versie}.4-1)'\n")
            (tmp_path / naam).chmod(0o755)

    def geweigerd(eis, **versies: int) -> str:
        with pytest.raises(Startfout) as gezegd:
            eis(**versies)
        return str(gezegd.value)

    lezen, terugzetten = pggereedschap.eis_dat_lezen_kan, pggereedschap.eis_dat_terugzetten_kan
    assert geweigerd(lezen, server=17) == f"{tmp_path}/pg_dump start niet. {NEEM} PostgreSQL."
    is_van(16)
    assert geweigerd(lezen, server=17) == (
        f"pg_dump is van PostgreSQL 16, de database van 17. {NEEM} PostgreSQL 17 of nieuwer."
    )
    assert geweigerd(terugzetten, gemaakt_met=18, server=18) == (
        f"pg_restore is van PostgreSQL 16, de reservekopie is gemaakt met 18. {NEEM} PostgreSQL 18 of nieuwer."
    )
    assert (lezen(server=15), terugzetten(gemaakt_met=16, server=15)) == (16, None)
    is_van(18)
    assert geweigerd(terugzetten, gemaakt_met=16, server=16) == (
        "pg_restore van PostgreSQL 18 kan niets terugzetten in een database van 16. "
        "Gebruik een database van 17 of nieuwer."
    )


def test_commands_look_at_the_versions_first(kopie, settings, tmp_path, monkeypatch):
    monkeypatch.setattr(pggereedschap, "versie", lambda naam: 14)
    with pytest.raises(Startfout, match="pg_dump is van PostgreSQL 14, de database van"):
        call_command("reservekopie", tmp_path / "nieuw", stdout=StringIO())
    assert not (tmp_path / "nieuw.half").exists()
    with pytest.raises(Startfout, match="pg_restore is van PostgreSQL 14, de reservekopie is gemaakt met"):
        call_command("herstel", kopie, sleutel=_sleutelbestand(tmp_path, b"k" * 32), stdout=StringIO())


@pytest.mark.parametrize("lengte", [0, 1, stromen.STUK, stromen.STUK + 1])
@pytest.mark.parametrize("sleutel", [None, b"k" * 32])
def test_stream_gives_back_what_went_in(tmp_path, lengte, sleutel):
    inhoud = bytes(range(256)) * (lengte // 256) + b"x" * (lengte % 256)
    schrijver = stromen.Schrijver(tmp_path / "a", sleutel=sleutel)
    schrijver.write(inhoud)

    assert schrijver.sluit() == stromen.vingerafdruk(tmp_path / "a")
    with stromen.lees(tmp_path / "a", sleutel=sleutel) as lezer:
        assert (lezer.read(3), lezer.read()) == (inhoud[:3], inhoud[3:])
    if sleutel and lengte > 1:
        assert inhoud[:100] not in (tmp_path / "a").read_bytes()


def test_stream_that_was_cut_off_changed_or_put_elsewhere_is_not_read(tmp_path):
    sleutel = b"k" * 32
    schrijver = stromen.Schrijver(tmp_path / "a", sleutel=sleutel)
    schrijver.write(b"x" * (2 * stromen.STUK + 5))
    schrijver.sluit()
    heel = (tmp_path / "a").read_bytes()
    stuk, begin = stromen.STUK + 16, len(stromen.MERK) + 32
    een, twee, rest = heel[begin : begin + stuk], heel[begin + stuk : begin + 2 * stuk], heel[begin + 2 * stuk :]
    kop = heel[:begin]

    for naam, inhoud in (
        ("a", kop + een + twee),  # cut off between two pieces
        ("a", kop + twee + een + rest),  # in another order
        ("a", heel[:-1] + bytes([heel[-1] ^ 1])),
        ("b", heel),  # under another name
    ):
        (tmp_path / naam).write_bytes(inhoud)
        with stromen.lees(tmp_path / naam, sleutel=sleutel) as lezer, pytest.raises(stromen.Onleesbaar):
            lezer.read()
