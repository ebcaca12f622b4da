"""Lists as a file: the same rows as the list, and only the fields that this person sees."""

import csv
import io

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from netwerk.models import Inleesregel, Inzage, Organisatie
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


def _rijen(antwoord) -> list[list[str]]:
    return list(csv.reader(io.StringIO(antwoord.content.decode("utf-8-sig")), delimiter=";"))


def test_file_has_the_rows_of_the_list_with_its_filter(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    for naam in ("De Linde", "De Wilg"):
        maak_organisatie(gemeente=lid.gemeente, naam=naam)
    maak_organisatie(naam="De Linde van ver")
    client = inloggen(lid)

    lijst = client.get(reverse("organisaties"), {"zoek": "linde"})
    als_csv = _rijen(client.get(reverse("organisaties_bestand", args=["csv"]), {"zoek": "linde"}))
    als_xlsx = client.get(reverse("organisaties_bestand", args=["xlsx"]), {"zoek": "linde"})
    blad = load_workbook(io.BytesIO(als_xlsx.content)).active

    assert "organisaties/bestand.csv?zoek=linde" in lijst.content.decode()
    assert [rij[0] for rij in als_csv] == ["Naam", "De Linde"]
    assert [[cel or "" for cel in rij] for rij in blad.values] == als_csv
    assert client.get(reverse("organisaties_bestand", args=["exe"])).status_code == 404


def test_people_in_a_file_have_only_the_fields_that_the_reader_sees(inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER, naam="Anke")
    beleid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER, naam="Beau")
    maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.INWONER, naam="Froukje")

    van_kwartiermaker = _rijen(inloggen(kwartiermaker).get(reverse("leden_bestand", args=["csv"])))
    van_beleid = _rijen(inloggen(beleid).get(reverse("leden_bestand", args=["csv"])))

    assert "E-mail" in van_kwartiermaker[0]
    assert [rij[0] for rij in van_kwartiermaker] == ["Naam", "Anke", "Beau"]
    mail = van_beleid[0].index("E-mail")  # one's own
    assert [rij[mail] for rij in van_beleid[1:]] == ["", beleid.email]
    assert not Inzage.objects.exists()


def test_formula_in_a_name_is_text_and_can_be_read_in_again(inloggen):
    lid = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    maak_organisatie(gemeente=lid.gemeente, naam="=HYPERLINK(1)")
    client = inloggen(lid)

    bestand = client.get(reverse("organisaties_bestand", args=["csv"]))
    opnieuw = io.BytesIO(bestand.content)
    opnieuw.name = "organisaties.csv"
    client.post(reverse("inlezen"), {"soort": "organisaties", "gemeente": lid.gemeente_id, "bestand": opnieuw})

    assert _rijen(bestand)[1][0] == "'=HYPERLINK(1)"
    assert Organisatie.objects.get().naam == "=HYPERLINK(1)"
    assert Inleesregel.objects.get().uitkomst == "ongewijzigd"
