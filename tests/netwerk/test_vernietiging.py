"""Destroying: what goes, what stays, what is left of it, and that nothing else can remove history."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.db import ProgrammingError, connection, transaction
from django.db.models import ProtectedError

from experimenten.models import Werkbezoek
from netwerk import vernietigingenbestand
from netwerk.herhaling import herhaal
from netwerk.models import Lid, Vernietiging
from netwerk.rolsoorten import Rolsoort
from netwerk.vernietiging import vernietig
from participatie import muur
from participatie.geschiedenis import geschiedenissen
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_aanmelding, maak_inwoner, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app
from trajecten.models import Aanmelding, Inwoner, Talentprofiel

NU = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
WAAROM = {"gegevens": "inwoners", "grond": "op verzoek van de inwoner", "door": None, "nu": NU}


@pytest.fixture(autouse=True)
def _eigen_bestand(settings, tmp_path):
    settings.VERNIETIGINGEN = tmp_path / "vernietigingen.jsonl"


@pytest.fixture
def inwoner(db):
    """Somebody with a profile, of which an answer was taken back already, and who was met on a visit."""
    gemeente = maak_gemeente()
    inwoner = maak_inwoner(gemeente=gemeente)
    profiel = maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, woorden={"droom": "Een eigen kas"})
    profiel.eigen_woorden.all().delete()
    kwartiermaker = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    maak_werkbezoek(kwartiermaker=kwartiermaker, inwoners=(inwoner,))
    return inwoner


def _sporen(*ids):
    """Return the histories in which one of these ids occurs."""
    gezocht = {str(pk) for pk in ids}
    return {
        event._meta.label
        for event in geschiedenissen()
        for rij in event._base_manager.values_list()
        if gezocht & {str(waarde) for waarde in rij}
    }


def test_vernietig_removes_all_that_hangs_on_a_row_and_the_history_of_it(inwoner):
    ander = maak_talentprofiel(woorden={"droom": "Dit blijft"})
    sleutels = (inwoner.pk, inwoner.talentprofiel.pk)
    eerst = _sporen(*sleutels)

    with in_de_rol_van_de_app(), transaction.atomic(), muur.systeemcontext("test"):
        aantal = vernietig(Inwoner.objects.filter(pk=inwoner.pk), **WAAROM)

    assert "trajecten.EigenWoordenEvent" in eerst
    assert "experimenten.BezoekinwonerEvent" in eerst
    assert (aantal, _sporen(*sleutels)) == (1, set())
    assert Inwoner.objects.get() == ander.inwoner
    assert Werkbezoek.objects.count() == 1
    assert _sporen(ander.pk) >= {"trajecten.TalentprofielEvent", "trajecten.EigenWoordenEvent"}


def test_vernietig_leaves_a_record_without_data_of_people(inwoner):
    door = maak_lid(gemeente=inwoner.gemeente)
    profiel = inwoner.talentprofiel

    vernietig(Inwoner.objects.filter(pk=inwoner.pk), **{**WAAROM, "door": door})

    record = Vernietiging.objects.get()
    assert (record.gemeente, record.door, record.aantal, record.op) == (inwoner.gemeente, door, 1, NU)
    assert record.rijen["trajecten_inwoner"] == [str(inwoner.pk)]
    assert record.rijen["trajecten_talentprofiel"] == [str(profiel.pk)]
    assert "experimenten_werkbezoek" not in record.rijen
    assert inwoner.naam not in json.dumps(record.rijen)


def test_vernietig_writes_one_record_for_each_gemeente(db):
    hier, daar = maak_aanmelding(), maak_aanmelding()

    assert vernietig(Aanmelding.objects.all(), **WAAROM) == 2

    assert {v.gemeente_id: v.aantal for v in Vernietiging.objects.all()} == {hier.gemeente_id: 1, daar.gemeente_id: 1}


def test_vernietig_of_nothing_leaves_no_record(db):
    assert vernietig(Aanmelding.objects.all(), **WAAROM) == 0
    assert Vernietiging.objects.count() == 0


def test_vernietig_takes_no_more_than_the_caller_sees(db):
    hier, daar = maak_aanmelding(), maak_aanmelding()
    lid = maak_lid(gemeente=hier.gemeente, rol=Rolsoort.KWARTIERMAKER)

    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        vernietig(Aanmelding.objects.all(), **WAAROM)

    assert list(Aanmelding.objects.all()) == [daar]


def test_vernietig_stops_when_something_else_needs_the_row(inwoner):
    with pytest.raises(ProtectedError), transaction.atomic():
        vernietig(Lid.objects.all(), **WAAROM)

    assert (Vernietiging.objects.count(), Lid.objects.count()) == (0, 1)


def test_vernietig_writes_a_line_outside_the_database_after_the_commit(
    inwoner, settings, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as gevraagd:
        vernietig(Inwoner.objects.filter(pk=inwoner.pk), **WAAROM)
    assert not settings.VERNIETIGINGEN.exists()

    for roep in gevraagd:
        roep()

    [regel] = settings.VERNIETIGINGEN.read_text().splitlines()
    record = Vernietiging.objects.get()
    assert json.loads(regel) == {
        "id": str(record.pk),
        "op": "2026-11-27T12:00:00+00:00",
        "gegevens": "inwoners",
        "rijen": record.rijen,
    }


# After a restore it goes again


@pytest.fixture
def vernietig_met_bestand(django_capture_on_commit_callbacks):
    def doe(rijen):
        with django_capture_on_commit_callbacks(execute=True):
            return vernietig(rijen, **WAAROM)

    return doe


def _zet_terug(tabel, rij):
    """Put a row back the way a restore does: not by the application."""
    namen = ", ".join(f'"{naam}"' for naam in rij)
    with connection.cursor() as cursor:
        cursor.execute(f"INSERT INTO {tabel} ({namen}) VALUES ({', '.join(['%s'] * len(rij))})", [*rij.values()])


def _herhaal():
    with in_de_rol_van_de_app(), transaction.atomic(), muur.systeemcontext("test"):
        return herhaal(nu=NU)


def test_herhaal_destroys_what_a_restore_brought_back(
    inwoner, vernietig_met_bestand, django_capture_on_commit_callbacks
):
    rij = Inwoner.objects.filter(pk=inwoner.pk).values().get()
    vernietig_met_bestand(Inwoner.objects.filter(pk=inwoner.pk))
    Vernietiging.objects.all().delete()
    _zet_terug("trajecten_inwoner", rij)
    ander = maak_inwoner(gemeente=inwoner.gemeente)

    eerst, daarna = _herhaal(), _herhaal()

    assert (eerst.vernietigd, eerst.gebleven) == ({"trajecten_inwoner": 1}, {})
    assert (daarna.vernietigd, daarna.gebleven) == ({}, {})
    assert list(Inwoner.objects.all()) == [ander]
    assert _sporen(inwoner.pk) == set()
    assert Vernietiging.objects.get().rijen == {"trajecten_inwoner": [str(inwoner.pk)]}


def test_herhaal_leaves_a_new_row_that_got_the_number_of_an_old_one(inwoner, vernietig_met_bestand):
    bezoek = Werkbezoek.objects.get()
    door = Werkbezoek.inwoners.through
    rij = door.objects.values().get()
    vernietig_met_bestand(door.objects.all())
    _zet_terug(door._meta.db_table, {**rij, "inwoner_id": maak_inwoner(gemeente=inwoner.gemeente).pk})
    nieuw = _herhaal().vernietigd
    door.objects.all().delete()
    _zet_terug(door._meta.db_table, rij)
    event = next(e for e in geschiedenissen() if e.__name__ == "BezoekinwonerEvent")
    event.objects.update(pgh_created_at=NU - timedelta(days=1))  # as it was in the backup
    oud = _herhaal().vernietigd

    assert (nieuw, oud) == ({}, {door._meta.db_table: 1})
    assert bezoek.inwoners.count() == 0


def test_herhaal_says_what_could_not_go(inwoner, vernietig_met_bestand):
    lid = maak_lid(gemeente=inwoner.gemeente)
    verband = lid.gemeente.samenwerkingsverband
    regel = {"id": "x", "op": NU.isoformat(), "gegevens": "x", "rijen": {verband._meta.db_table: [str(verband.pk)]}}
    settings.VERNIETIGINGEN.write_text(json.dumps(regel))

    assert _herhaal().gebleven == {verband._meta.db_table: 1}


def test_line_that_a_crash_cut_off_is_written_again(inwoner, vernietig_met_bestand, settings):
    settings.VERNIETIGINGEN.write_text('{"id": "half')
    vernietig(Inwoner.objects.filter(pk=inwoner.pk), **WAAROM)  # and the crash came before this was written

    assert (vernietigingenbestand.vul_aan(), vernietigingenbestand.vul_aan()) == (1, 0)
    assert [regel["id"] for regel in vernietigingenbestand.regels()] == [str(Vernietiging.objects.get().pk)]


# Nothing else removes history


def _roep_aan(vernietiging, delen=()):
    with connection.cursor() as cursor:
        cursor.execute("SELECT vernietig_geschiedenis(%s, %s)", [vernietiging.pk, json.dumps(list(delen))])
        return cursor.fetchone()[0]


def _record(**rijen):
    return Vernietiging.objects.create(op=NU, gegevens="x", grond="x", aantal=1, rijen=rijen)


def test_history_of_a_living_row_cannot_be_destroyed(inwoner):
    """Neither by naming the row itself, nor by calling it a part of a row that is gone."""
    leeft = maak_talentprofiel(inwoner=maak_inwoner(gemeente=inwoner.gemeente))
    eerst = _sporen(leeft.pk)
    delen = [["trajecten_talentprofielevent", "gemeente_id", "trajecten_aanmelding"]]

    with in_de_rol_van_de_app(), transaction.atomic(), muur.systeemcontext("test"):
        genoemd = _record(trajecten_talentprofiel=[str(leeft.pk)])
        with pytest.raises(ProgrammingError, match="still there"), transaction.atomic():
            _roep_aan(genoemd)
        _roep_aan(_record(trajecten_aanmelding=[str(inwoner.gemeente_id)]), delen)

    assert _sporen(leeft.pk) == eerst


def test_history_of_gone_rows_needs_their_own_ids_or_those_of_what_they_belonged_to(inwoner):
    """An id of something else does not do: the record would not say what was destroyed."""
    sleutel = maak_talentprofiel(inwoner=maak_inwoner(gemeente=inwoner.gemeente)).pk
    Talentprofiel.objects.filter(pk=sleutel).delete()
    eerst = _sporen(sleutel)

    with in_de_rol_van_de_app(), transaction.atomic(), muur.systeemcontext("test"):
        delen = [["trajecten_talentprofielevent", "gemeente_id", "trajecten_aanmelding"]]
        _roep_aan(_record(trajecten_aanmelding=[str(inwoner.gemeente_id)]), delen)

    assert _sporen(sleutel) == eerst


def test_history_is_destroyed_only_with_a_record_of_the_same_transaction(inwoner):
    aanmelding = maak_aanmelding()
    sleutel = aanmelding.pk
    oud = _record(trajecten_aanmelding=[str(sleutel)])
    with connection.cursor() as cursor:
        cursor.execute("UPDATE netwerk_vernietiging SET geschreven_op = geschreven_op - interval '1 second'")
    aanmelding.delete()

    with in_de_rol_van_de_app(), transaction.atomic():
        with pytest.raises(ProgrammingError, match="systeemcontext only"), transaction.atomic():
            _roep_aan(oud)
        with muur.systeemcontext("test"), pytest.raises(ProgrammingError, match="wrote no such"), transaction.atomic():
            _roep_aan(oud)

    assert _sporen(sleutel) == {"trajecten.AanmeldingEvent"}


@pytest.mark.parametrize("tabel", ["netwerk_vernietiging", "trajecten_aanmeldingevent"])
def test_runtime_role_itself_removes_no_record_and_no_history(db, tabel):
    vernietig(Aanmelding.objects.filter(pk=maak_aanmelding().pk), **WAAROM)

    for opdracht in (f"DELETE FROM {tabel}", f"UPDATE {tabel} SET id = id"):
        with (
            in_de_rol_van_de_app(),
            pytest.raises(ProgrammingError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(opdracht)


def test_nobody_but_the_owner_and_the_runtime_role_may_call_it(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT proacl::text FROM pg_proc WHERE proname = 'vernietig_geschiedenis'")
        rechten = cursor.fetchone()[0].strip("{}").split(",")

    assert [recht for recht in rechten if recht.startswith("=")] == []
    assert len(rechten) == 2
