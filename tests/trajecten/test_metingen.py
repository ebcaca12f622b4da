"""Metingen: the questions that lead to a trede, and rows that nobody changes."""

from datetime import date

import pytest
from django.db import DatabaseError, IntegrityError, ProgrammingError, connection, transaction

from participatie import muur
from tests.maak.metingen import maak_meting, maak_traject
from tests.muren import in_de_rol_van_de_app
from trajecten import ladder
from trajecten.ladder import AntwoordOntbreekt, bereken
from trajecten.models import Meting, Traject

NEE = {"v1": False, "v3": False, "v4": False, "v5": False, "v6": False}


@pytest.mark.parametrize(
    ("antwoorden", "trede", "naam"),
    [
        ({"v1": True, "v2": []}, 6, "Betaald werk"),
        ({"v1": True, "v2": ["b", "a"], "v4": True}, 5, "Betaald werk met ondersteuning"),
        (NEE | {"v3": True}, 5, "Betaald werk met ondersteuning"),
        (NEE | {"v4": True, "v5": True}, 4, "Onbetaald werk"),
        (NEE | {"v5": True}, 3, "Deelname georganiseerde activiteiten"),
        (NEE | {"v6": True}, 2, "Sociale contacten buitenshuis"),
        (NEE, 1, "Geïsoleerd"),
    ],
)
def test_first_hit_decides_the_trede_and_later_answers_are_left_out(antwoorden, trede, naam):
    uitkomst = bereken(antwoorden)

    assert (uitkomst.trede, uitkomst.naam) == (trede, naam)
    assert bereken(uitkomst.antwoorden) == uitkomst
    assert "v4" not in uitkomst.antwoorden or not uitkomst.antwoorden["v1"]


@pytest.mark.parametrize(
    ("antwoorden", "vraag"), [({}, "v1"), ({"v1": True}, "v2"), ({"v1": False, "v3": False}, "v4")]
)
def test_question_without_answer_is_asked_first(antwoorden, vraag):
    with pytest.raises(AntwoordOntbreekt) as fout:
        bereken(antwoorden)

    assert fout.value.vraag == vraag


@pytest.mark.django_db
def test_runtime_role_adds_and_changes_nothing_and_a_meting_goes_with_its_traject():
    meting = maak_meting()

    for opdracht in ("UPDATE trajecten_meting SET trede = 6", "DELETE FROM trajecten_meting"):
        with in_de_rol_van_de_app(), muur.systeemcontext("test"), pytest.raises(ProgrammingError, match="denied"):
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(opdracht)
    with in_de_rol_van_de_app(), muur.systeemcontext("test"):
        Traject.objects.filter(pk=meting.traject_id).delete()

    assert not Meting.objects.exists()


@pytest.mark.django_db
def test_one_meting_counts_per_person_per_day_and_the_last_correction_wins():
    traject = maak_traject()
    dag = date(2026, 3, 1)
    eerste = maak_meting(traject=traject, meetdatum=dag, trede=3)
    with pytest.raises(IntegrityError, match="one meting counts"), transaction.atomic():
        maak_meting(traject=maak_traject(inwoner=traject.inwoner, start=dag), meetdatum=dag, trede=4)
    tweede = maak_meting(traject=traject, meetdatum=dag, trede=4, vervangt=eerste)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_meting(traject=traject, meetdatum=dag, trede=5, vervangt=eerste)
    derde = maak_meting(traject=traject, meetdatum=date(2026, 3, 2), trede=5, vervangt=tweede)
    opnieuw = maak_meting(traject=traject, meetdatum=dag, trede=2)

    assert list(traject.metingen.tellend().order_by("trede")) == [opnieuw, derde]
    assert traject.metingen.count() == 4
    vreemd = maak_meting()
    with pytest.raises(IntegrityError, match="same traject"), transaction.atomic():
        maak_meting(traject=traject, meetdatum=date(2026, 4, 1), vervangt=vreemd)


@pytest.mark.django_db
def test_other_trede_than_the_questions_give_needs_a_reason():
    with pytest.raises(DatabaseError, match="meting_afwijking_met_reden"), transaction.atomic():
        Meting.objects.filter(pk=maak_meting(trede=3).pk).update(trede_berekend=4)
    assert list(ladder.TREDEN.values())[2:4] == ["Deelname georganiseerde activiteiten", "Onbetaald werk"]
