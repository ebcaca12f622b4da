"""The overview as a file, read back."""

import csv
import io

import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from experimenten.export import KOPPEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_werkgroep
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def client_beleid(inloggen):
    beleid = maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)
    kwartiermaker = maak_lid(gemeente=beleid.gemeente, rol=Rolsoort.KWARTIERMAKER)
    werkgroep = maak_werkgroep(samenwerkingsverband=beleid.gemeente.samenwerkingsverband, naam="@werkgroep")
    for naam, aantal in (("=SOM(A1)", 6), ("Klein", 2), ("Leeg", 0)):
        experiment = maak_experiment(
            werkgroep=werkgroep, naam=naam, begonnen_op=timezone.localdate(), eigenaar=kwartiermaker
        )
        if aantal:
            inwoners = tuple(maak_inwoner(gemeente=beleid.gemeente) for _ in range(aantal))
            maak_werkbezoek(
                kwartiermaker=kwartiermaker, experiment=experiment, datum=timezone.localdate(), inwoners=inwoners
            )
    return inloggen(beleid)


RIJEN = [
    ("'=SOM(A1)", "'@werkgroep", "Proberen", 0, None, 1, 6, 0, 0, 0, 0, None),
    ("Klein", "'@werkgroep", "Proberen", 0, None, 1, "minder dan 5", 0, 0, 0, 0, None),
    ("Leeg", "'@werkgroep", "Proberen", 0, None, 0, 0, 0, 0, 0, 0, None),
]


def test_csv_holds_what_the_screen_shows(client_beleid):
    antwoord = client_beleid.get(reverse("overzicht_csv"))

    rijen = list(csv.reader(io.StringIO(antwoord.content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rijen == [list(KOPPEN), *(["" if cel is None else str(cel) for cel in rij] for rij in RIJEN)]
    assert antwoord["Content-Type"] == "text/csv; charset=utf-8"
    naam = f"experimenten-{timezone.localdate().isoformat()}.csv"
    assert antwoord["Content-Disposition"] == f'attachment; filename="{naam}"'


def test_xlsx_holds_what_the_screen_shows(client_beleid):
    boek = load_workbook(io.BytesIO(client_beleid.get(reverse("overzicht_xlsx")).content))

    assert list(boek["Experimenten"].values) == [KOPPEN, *RIJEN]
    toelichting = dict(boek["Toelichting"].values)
    assert (toelichting["Bezoeken"], toelichting["Mensen in beeld"]) == (2, 6)
    assert toelichting["Wie betaalt mee"] == "iedereen"
    assert {cel.data_type for rij in boek["Experimenten"] for cel in rij} == {"s", "n"}


def test_total_in_the_file_is_hidden_when_every_group_is_small(client_beleid):
    boek = load_workbook(io.BytesIO(client_beleid.get(reverse("overzicht_xlsx"), {"zoek": "klein"}).content))

    assert dict(boek["Toelichting"].values)["Mensen in beeld"] == "minder dan 5"


def test_file_has_the_filter_and_the_order_of_the_screen(client_beleid):
    vraag = {"zoek": "werkgroep", "sort": "-naam"}
    antwoord = client_beleid.get(reverse("overzicht_csv"), vraag)
    gefilterd = client_beleid.get(reverse("overzicht_csv"), {"zoek": "leeg"})

    assert [regel.split(";")[0] for regel in antwoord.text.splitlines()[1:]] == ["Leeg", "Klein", "'=SOM(A1)"]
    assert len(gefilterd.text.splitlines()) == 2


def test_formula_that_somebody_searched_for_stays_text(client_beleid):
    boek = load_workbook(io.BytesIO(client_beleid.get(reverse("overzicht_xlsx"), {"zoek": "=SOM(A1)"}).content))

    assert dict(boek["Toelichting"].values)["Gezocht"] == "'=SOM(A1)"
