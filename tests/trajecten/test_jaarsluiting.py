"""Closing a year: by hand, by itself and before rows go. Its figures then stay as they are (domain.md 5.9)."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import ProgrammingError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.bewaren import met_naam, verlopen
from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from participatie.muur import systeemcontext
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from tests.maak.verwijzingen import maak_verwijzing
from tests.muren import in_de_rol_van_de_app
from trajecten import eigen_gegevens, jaarsluiting, taken
from trajecten.cijferplaatsen import HEEL_NETWERK
from trajecten.jaarcijfers import cijfers_van
from trajecten.jaarrapport_tellen import TABELLEN, tel_jaren
from trajecten.models import Eindreden, Inwoner, Jaarcijfer, Jaartelling, Metingeninlezing, Traject, Verwijzing

pytestmark = pytest.mark.django_db
JAAR = 2025
NU = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def beleid() -> Lid:
    return maak_lid(rol=Rolsoort.BELEIDSMEDEWERKER)


def _mensen(gemeente: Gemeente, aantal: int, *, jaar: int = JAAR) -> None:
    """Let so many people do all that a jaarrapport counts, on trede 4 and then 3 or 4."""
    for nummer in range(aantal):
        inwoner = maak_inwoner(gemeente=gemeente, naam=f"Kanarie {nummer}")
        traject = maak_traject(inwoner=inwoner, start=date(jaar - 1, 3, 3))
        maak_deelname(traject=traject)
        toen = datetime(jaar, 9, 1, 12, tzinfo=UTC)
        maak_meting(traject=traject, meetdatum=date(jaar - 1, 10, 1), trede=4, nu=toen)
        maak_meting(traject=traject, meetdatum=date(jaar, 9, 1), trede=3 if nummer % 2 else 4, nu=toen)
        maak_verwijzing(inwoner=inwoner, stand="afgerond", op=date(jaar, 5, 1))
        traject.beeindig(op=date(jaar, 10, 1), reden=Eindreden.objects.get(sleutel="doel_gehaald"))


def _cijfers(gemeente: Gemeente, *, jaar: int = JAAR) -> tuple[dict, dict]:
    """Return all numbers of a year: of the jaarrapport and of the KPI, as its readers get them."""
    vraag = {"gemeenten": [gemeente.pk], "verband": gemeente.samenwerkingsverband_id, "vandaag": NU.date()}
    with systeemcontext("test"):
        rapport = tel_jaren(jaar, **vraag)[0].per_gemeente[gemeente.pk]
    kpi = cijfers_van(gemeenten=[gemeente.pk], van=date(jaar, 1, 1), tot=date(jaar, 12, 31))
    return {cel: n for cel, n in rapport.items() if n}, kpi[gemeente.pk].als_json()


def _sluit_vanzelf(*, nu: datetime = NU) -> None:
    with systeemcontext("test"):
        jaarsluiting.sluit_wat_lang_voorbij_is(nu=nu)


def test_closed_year_keeps_its_jaarrapport_whatever_is_changed_or_removed_later(inloggen, beleid):
    gemeente = beleid.gemeente
    ginds = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    _mensen(gemeente, 12)
    client, vraag = inloggen(beleid), {"jaar": JAAR, "waar": str(gemeente.pk)}
    bestand = reverse("jaarrapport_bestand", args=["csv"])
    client.post(reverse("kpi_jaar_vastleggen"), {"gemeente": gemeente.pk, "jaar": JAAR})
    voor, geteld = client.get(bestand, vraag).content, _cijfers(gemeente)

    Verwijzing.objects.all().delete()
    for traject in Traject.objects.all():
        traject.heropen()
    _mensen(gemeente, 1)
    _mensen(ginds, 2)

    assert client.get(bestand, vraag).content == voor
    assert _cijfers(gemeente) == geteld
    assert "Dit jaar is vastgelegd" in client.get(reverse("jaarrapport"), vraag).content.decode()
    assert "Dit jaar is vastgelegd" not in client.get(reverse("jaarrapport"), vraag | {"jaar": 2024}).content.decode()
    anders = client.get(reverse("jaarrapport"), vraag | {"waar": HEEL_NETWERK}).content.decode()
    assert "Dit jaar is vastgelegd" not in anders  # ginds is open
    samen = {"gemeenten": [gemeente.pk, ginds.pk], "verband": gemeente.samenwerkingsverband_id}
    with systeemcontext("test"):
        telling = tel_jaren(JAAR, **samen, vandaag=NU.date())[0]
    assert telling.samen([gemeente.pk, ginds.pk])["verwijzingen", "", "verwezen"] == 12 + 2


def test_year_is_closed_by_itself_in_the_second_year_after_it_and_an_empty_one_stays_open(beleid):
    gemeente = beleid.gemeente
    leeg = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    _mensen(gemeente, 3, jaar=2024)
    _sluit_vanzelf(nu=datetime(2025, 12, 31, 22, 59, tzinfo=UTC))  # a minute before the new year, here
    assert set(Jaartelling.objects.values_list("jaar", flat=True)) == {2023}
    _sluit_vanzelf(nu=datetime(2025, 12, 31, 23, 1, tzinfo=UTC))
    _sluit_vanzelf(nu=datetime(2025, 12, 31, 23, 1, tzinfo=UTC))  # the next night

    assert set(Jaartelling.objects.values_list("gemeente", "jaar")) == {(gemeente.pk, 2023), (gemeente.pk, 2024)}
    assert Jaartelling.objects.filter(jaar=2024).count() == TABELLEN
    assert list(Jaarcijfer.objects.values_list("jaar", "vastgelegd_door")) == [(2024, None)]
    assert not Jaartelling.objects.filter(gemeente=leeg).exists()


def test_year_stays_open_as_long_as_a_file_that_was_read_in_can_be_taken_back(beleid):
    _mensen(beleid.gemeente, 1, jaar=2024)
    inlezing = Metingeninlezing.objects.create(gemeente=beleid.gemeente, op=NU - timedelta(days=29))

    _sluit_vanzelf()
    assert not Jaartelling.objects.exists()

    inlezing.draai_terug(nu=NU)
    _sluit_vanzelf()
    assert Jaartelling.objects.exists()


def test_year_stays_open_as_long_as_metingen_of_it_are_being_written_down(beleid):
    _mensen(beleid.gemeente, 1, jaar=2024)
    traject = maak_traject(inwoner=maak_inwoner(gemeente=beleid.gemeente), start=date(2024, 1, 1))
    maak_meting(traject=traject, meetdatum=date(2024, 12, 31), nu=NU - timedelta(days=29))

    _sluit_vanzelf()
    assert set(Jaartelling.objects.values_list("jaar", flat=True)) == {2023}

    _sluit_vanzelf(nu=NU + timedelta(days=2))
    assert set(Jaartelling.objects.values_list("jaar", flat=True)) == {2023, 2024}


def test_figures_stay_when_the_term_is_over_and_the_people_are_gone(beleid):
    gemeente, jaar = beleid.gemeente, 2014
    _mensen(gemeente, 4, jaar=jaar)
    voor = _cijfers(gemeente, jaar=jaar)
    assert voor[1]["n_gezakt"] == 2

    with systeemcontext("test"):
        for naam in ("verwijzingen", "trajecten met metingen en deelnames"):
            termijn = met_naam(naam)
            rijen = verlopen(termijn, nu=NU)
            assert rijen.count() == 4
            termijn.doe(rijen, gegevens=naam, grond="test", door=None, nu=NU)

    assert not Traject.objects.exists()
    assert not Verwijzing.objects.exists()
    assert _cijfers(gemeente, jaar=jaar) == voor
    bewaard = json.dumps(list(Jaartelling.objects.values("tabel", "namen", "rijen")))
    assert "Kanarie" not in bewaard
    assert not any(str(inwoner.pk) in bewaard for inwoner in Inwoner.objects.all())


def test_verwijzing_that_an_inwoner_has_removed_still_counts_in_the_year_that_is_over(beleid):
    gemeente, dit_jaar = beleid.gemeente, timezone.localdate().year
    inwoner = maak_inwoner(gemeente=gemeente)
    for jaar in (dit_jaar - 1, dit_jaar):
        maak_verwijzing(inwoner=inwoner, stand="afgerond", op=date(jaar, 1, 2))
    voor = _cijfers(gemeente, jaar=dit_jaar - 1)

    verwijzingen = eigen_gegevens.met_sleutel("verwijzingen")
    assert eigen_gegevens.verwijder(verwijzingen, inwoner=inwoner, door=beleid, nu=timezone.now()) == 2

    assert voor[0]["verwijzingen", "", "hielp"] == 1
    assert _cijfers(gemeente, jaar=dit_jaar - 1) == voor
    assert set(Jaartelling.objects.values_list("jaar", "tabel")) == {(dit_jaar - 1, "verwijzingen")}  # the rest is open
    assert ("verwijzingen", "", "hielp") not in _cijfers(gemeente, jaar=dit_jaar)[0]


def test_kept_numbers_are_only_added_to(beleid):
    _mensen(beleid.gemeente, 1, jaar=2024)
    taken.jaren_sluiten()  # of the clock of now: 2024 is long over
    assert Jaartelling.objects.filter(jaar=2024).count() == TABELLEN
    for doe in (lambda rijen: rijen.update(jaar=2023), lambda rijen: rijen.delete()):
        with (
            in_de_rol_van_de_app(),
            muur.systeemcontext("test"),
            pytest.raises(ProgrammingError, match="denied"),
            transaction.atomic(),
        ):
            doe(Jaartelling.objects.all())
