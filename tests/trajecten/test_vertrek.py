"""Who moved away or died did not stop a deelname early: in the jaarrapport that is a departure, as of a traject."""

import io
from datetime import date
from importlib import import_module

import pytest
from django.db import connection
from django.urls import reverse
from openpyxl import load_workbook

from netwerk.models import Deelnamevorm, Gemeente
from netwerk.rolsoorten import Rolsoort
from participatie.muur import systeemcontext
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.jaarrapport_tabellen import TOTAAL
from trajecten.jaarrapport_tellen import tel_jaren
from trajecten.models import Deelname, Eindreden

pytestmark = pytest.mark.django_db
VANDAAG = date(2026, 11, 27)
BEGIN, EIND = date(2025, 3, 3), date(2025, 9, 1)


@pytest.fixture
def beleid():
    return maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)


def _deelnames_van(gemeente: Gemeente, aantal: int, *, reden: str) -> None:
    """Let so many deelnames end with their traject for that reason."""
    vorm, slot = Deelnamevorm.objects.get(sleutel="vrijwilligerswerk"), Eindreden.objects.get(sleutel=reden)
    for _ in range(aantal):
        traject = maak_traject(inwoner=maak_inwoner(gemeente=gemeente), start=BEGIN)
        maak_deelname(traject=traject, vorm=vorm.pk)
        traject.beeindig(op=EIND, reden=slot)


def test_who_moved_away_or_died_left_and_did_not_stop_a_form_early(client, inloggen, beleid):
    gemeente = beleid.gemeente
    redenen = {"overleden": 12, "verhuisd": 13, "zelf_gestopt": 6, "doel_gehaald": 8}
    for reden, aantal in redenen.items():
        _deelnames_van(gemeente, aantal, reden=reden)

    with systeemcontext("test"):
        telling, _ = tel_jaren(2025, gemeenten=[gemeente.pk], verband=gemeente.samenwerkingsverband_id, vandaag=VANDAAG)
    cellen = telling.per_gemeente[gemeente.pk]

    assert {k: cellen["deelnames", TOTAAL, k] for k in ("gestart", "afgerond", "gestopt", "vertrek", "lopend")} == {
        "gestart": 39,
        "afgerond": 8,
        "gestopt": 6,
        "vertrek": 25,
        "lopend": 0,
    }
    assert cellen["trajecten", TOTAAL, "vertrek"] == cellen["deelnames", TOTAAL, "vertrek"]
    assert [cellen["stopredenen_vorm", TOTAAL, reden] for reden in ("anders", "geen_contact")] == [6, 0]
    assert ("stopredenen_vorm", TOTAAL, "verhuisd") not in cellen
    for regel in telling.optellingen():  # also who began is who ended or runs, with this column in it
        if not any("vorig" in cel for cel in regel.cellen):
            assert sum(cellen[cel] for cel in regel.plus) == sum(cellen[cel] for cel in regel.min), regel
    vraag, kop = {"jaar": 2025, "waar": str(gemeente.pk)}, "Verhuisd, overleden of met pensioen"
    inloggen(beleid)
    xlsx = client.get(reverse("jaarrapport_bestand", args=["xlsx"]), vraag)
    koppen, *rijen = load_workbook(io.BytesIO(xlsx.content), read_only=True)["Meedoen per vorm"].values
    samen = next(rij for rij in rijen if rij[0] == "Samen")
    assert dict(zip(koppen, samen, strict=True))[kop] == 25
    assert f'data-kop="{kop}">25</td>' in client.get(reverse("jaarrapport"), vraag).content.decode()


def test_rows_of_before_the_departure_are_set_right_and_their_history_says_so(beleid):
    gemeente, onderweg = beleid.gemeente, {"afloop": "gestopt", "stopreden": "anders"}
    for reden in ("overleden", "zelf_gestopt"):
        _deelnames_van(gemeente, 1, reden=reden)
    los = maak_deelname(traject=maak_traject(inwoner=maak_inwoner(gemeente=gemeente), start=BEGIN))
    los.stop(op=EIND, afloop="gestopt", reden="verhuisd")
    met = Deelname.objects.filter(met_traject=True)
    met.update(**onderweg)

    with connection.cursor() as cursor:
        cursor.execute(import_module("trajecten.migrations.0037_vertrek_en_tellingen").VERTREK)

    na = {getattr(rij.traject.eindreden, "sleutel", ""): rij for rij in Deelname.objects.all()}
    assert {reden: (rij.afloop, rij.stopreden) for reden, rij in na.items()} == {
        "overleden": ("vertrek", ""),
        "zelf_gestopt": ("gestopt", "anders"),
        "": ("vertrek", ""),
    }
    toen = Deelname.pgh_event_model.objects.filter(pgh_obj=na["overleden"]).order_by("pgh_id")
    assert [event.afloop for event in toen][-2:] == ["gestopt", "vertrek"]
