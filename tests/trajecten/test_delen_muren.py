"""Sharing by choice, behind both walls: exactly the shared blocks, to exactly the recipient, until a day."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from netwerk.models import Lid, Plek
from netwerk.rolsoorten import Rolsoort
from participatie import muur
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel, maak_vol_talentprofiel
from tests.maak.verhalen import maak_verhaaldeel
from tests.muren import in_de_rol_van_de_app
from trajecten.delen import BLOK_VAN_VRAAG, gedeelde_antwoorden
from trajecten.gevonden import vindt_iemand
from trajecten.models import (
    EigenWoorden,
    Groepkeuze,
    Inwoner,
    Keuze,
    Keuzeantwoord,
    Talent,
    Talentantwoord,
    Talentgroep,
    Talentprofiel,
    Toestemming,
    Verhaaldeel,
)
from trajecten.models.toestemmingen import HOOGSTENS_MAANDEN, Doel
from trajecten.models.verzoeken import maanden_later
from trajecten.vragen import GROEPEN, NA_VRAAG_1, scherm_van_groep

pytestmark = pytest.mark.django_db

DROOM = "Een eigen kas"
BROOD = "Ik bak elke week brood."


@pytest.fixture
def inwoner() -> Inwoner:
    inwoner = maak_inwoner_met_account(gemeente=maak_gemeente(naam="Opsterland"))
    maak_talentprofiel(
        inwoner=inwoner,
        groepen=("handen",),
        talenten={"handen.koken": "kan"},
        keuzes=("energie.dieren", "nodig.pauze", "dag.maandag"),
        woorden={"droom": DROOM, "nodig": "Een stoel", "kan": "Vlechten"},
    )
    maak_verhaaldeel(inwoner=inwoner, tekst=BROOD)
    ongezien = Talent.objects.exclude(sleutel="handen.koken").first()
    Talentantwoord.objects.create(
        profiel=inwoner.talentprofiel,
        gemeente=inwoner.gemeente,
        talent=ongezien,
        antwoord="kan",
        bron="werkplek",
        op=timezone.localdate(),
    )
    return inwoner


def _lid(inwoner: Inwoner, *, rol: Rolsoort = Rolsoort.WERKGEVER, **velden: object) -> Lid:
    return maak_lid(gemeente=inwoner.gemeente, rol=rol, **velden)


def _in_de_database(lid: Lid) -> dict[str, list[str]]:
    """Return what PostgreSQL shows this person of inwoners, without any filter of ours."""
    with in_de_rol_van_de_app(), transaction.atomic():
        muur.werk_voor(lid.pk)
        return {
            "inwoners": [inwoner.naam for inwoner in Inwoner.objects.all()],
            "groepen": list(Groepkeuze.objects.values_list("groep__sleutel", flat=True)),
            "talenten": list(Talentantwoord.objects.values_list("talent__sleutel", flat=True)),
            "keuzes": sorted(Keuzeantwoord.objects.values_list("keuze__onderdeel", flat=True)),
            "woorden": sorted(EigenWoorden.objects.values_list("onderdeel", flat=True)),
            "profielen": [str(profiel.pk) for profiel in Talentprofiel.objects.all()],
            "verhalen": list(Verhaaldeel.objects.values_list("tekst", flat=True)),
        }


def _gevonden_in_de_database(lid: Lid, plek: Plek, inwoner: Inwoner) -> tuple[list[tuple], set[str]]:
    """Return whom PostgreSQL finds for this plek, and the kinds of answers it gives of this inwoner."""
    with in_de_rol_van_de_app(), transaction.atomic(), connection.cursor() as cursor:
        muur.werk_voor(lid.pk)
        cursor.execute("SELECT wie, totaal FROM vindbaar_voor_plek(%s, NULL, 0, 20)", [plek.pk])
        mensen = cursor.fetchall()
        cursor.execute("SELECT soort FROM vindbare_antwoorden(%s)", [[inwoner.pk]])
        return mensen, {soort for (soort,) in cursor.fetchall()}


NIETS = {key: [] for key in ("inwoners", "groepen", "talenten", "keuzes", "woorden", "profielen", "verhalen")}


@pytest.mark.parametrize(
    ("blokken", "ziet"),
    [
        (("kan",), {"groepen": ["handen"], "talenten": ["handen.koken"], "woorden": ["kan"]}),
        (("droom", "wanneer"), {"keuzes": ["dag"], "woorden": ["droom"]}),
        (("nodig",), {"keuzes": ["nodig"], "woorden": ["nodig"]}),
        (("verhaal",), {"verhalen": [BROOD]}),
    ],
)
def test_database_shows_the_recipient_the_shared_blocks_and_nothing_else(inwoner, blokken, ziet):
    werkgever = _lid(inwoner)
    assert _in_de_database(werkgever) == NIETS

    maak_toestemming(inwoner=inwoner, aan=werkgever, blokken=blokken)

    altijd = {"inwoners": [inwoner.naam], "profielen": [str(inwoner.talentprofiel.pk)]}
    assert _in_de_database(werkgever) == NIETS | altijd | ziet
    assert _in_de_database(_lid(inwoner)) == NIETS


def _verloopt(toestemming: Toestemming) -> None:
    gisteren = timezone.localdate() - timedelta(days=1)
    Toestemming.objects.update(gegeven_op=timezone.now() - timedelta(days=9), geldig_tot=gisteren)


def _wordt_ingetrokken(toestemming: Toestemming) -> None:
    toestemming.trek_in(door=toestemming.inwoner.lid, nu=timezone.now())


def _rol_is_weg(toestemming: Toestemming) -> None:
    toestemming.ontvanger_lid.rollen.all().delete()


def _gaat_weg(toestemming: Toestemming) -> None:
    Lid.objects.filter(pk=toestemming.ontvanger_lid_id).update(is_active=False)


@pytest.mark.parametrize("daarna", [_verloopt, _wordt_ingetrokken, _rol_is_weg, _gaat_weg])
def test_both_walls_close_at_the_next_question(inwoner, daarna: Callable[[Toestemming], None]):
    werkgever = _lid(inwoner)
    toestemming = maak_toestemming(inwoner=inwoner, aan=werkgever, blokken=("kan", "droom", "verhaal"))
    vandaag = timezone.localdate()
    assert Toestemming.objects.ontvangen_door(werkgever, op=vandaag).exists()

    daarna(toestemming)

    assert _in_de_database(werkgever) == NIETS
    opnieuw = Lid.objects.get(pk=werkgever.pk)
    if opnieuw.is_active:  # who is not, has no session
        assert not Toestemming.objects.ontvangen_door(opnieuw, op=vandaag).exists()


def test_organisation_of_another_gemeente_receives_and_its_neighbour_does_not(inwoner):
    buur = maak_gemeente(samenwerkingsverband=inwoner.gemeente.samenwerkingsverband)
    boerderij = maak_organisatie(gemeente=buur)
    boer = maak_lid(gemeente=buur, rol=Rolsoort.WERKGEVER, organisatie=boerderij)
    ander = maak_lid(gemeente=buur, rol=Rolsoort.WERKGEVER, organisatie=maak_organisatie(gemeente=buur))

    maak_toestemming(inwoner=inwoner, aan=boerderij, blokken=("kan",))

    vandaag = timezone.localdate()
    assert [Toestemming.objects.ontvangen_door(wie, op=vandaag).count() for wie in (boer, ander)] == [1, 0]
    assert _in_de_database(boer)["talenten"] == ["handen.koken"]
    assert _in_de_database(ander) == NIETS
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_toestemming(inwoner=inwoner, aan=maak_organisatie(gemeente=maak_gemeente()))


def test_recipient_changes_nothing(inwoner):
    helper = _lid(inwoner, rol=Rolsoort.KWARTIERMAKER)
    toestemming = maak_toestemming(inwoner=inwoner, aan=helper, blokken=("kan", "droom", "verhaal"))

    def als_helper(vraag: str) -> int:
        with in_de_rol_van_de_app(), transaction.atomic(), connection.cursor() as cursor:
            muur.werk_voor(helper.pk)
            cursor.execute(vraag)
            return cursor.rowcount

    tabellen = (
        "eigenwoorden",
        "talentantwoord",
        "groepkeuze",
        "talentprofiel",
        "inwoner",
        "toestemming",
        "verhaaldeel",
    )
    for tabel in tabellen:
        assert als_helper(f"SELECT 1 FROM trajecten_{tabel}") > 0
        assert als_helper(f"DELETE FROM trajecten_{tabel}") == 0
    assert als_helper(f"UPDATE trajecten_toestemming SET doel = 'helpen' WHERE id = '{toestemming.pk}'") == 0


def test_only_a_helper_finds_people_for_a_plek(inwoner):
    helper, werkgever = _lid(inwoner, rol=Rolsoort.KWARTIERMAKER), _lid(inwoner)
    for wie in (helper, werkgever):
        maak_toestemming(inwoner=inwoner, aan=wie, doel=Doel.VINDBAAR, blokken=("kan", "wanneer"))
    maak_toestemming(aan=helper, inwoner=maak_inwoner_met_account(gemeente=inwoner.gemeente), doel=Doel.HELPEN)
    op = timezone.localdate()

    plek = maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente), taken=["handen.koken"])
    assert vindt_iemand(helper, vandaag=op)
    assert _gevonden_in_de_database(helper, plek, inwoner) == ([(inwoner.pk, 1)], {"kan", "dag"})
    assert not vindt_iemand(werkgever, vandaag=op)
    assert _gevonden_in_de_database(werkgever, plek, inwoner) == ([], set())
    assert not vindt_iemand(helper, vandaag=maanden_later(op, HOOGSTENS_MAANDEN))
    assert _in_de_database(werkgever) == NIETS


def test_role_in_another_network_opens_nothing(inwoner):
    helper = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.KWARTIERMAKER)
    maak_toestemming(inwoner=inwoner, aan=helper)

    assert _in_de_database(helper) == NIETS
    geef_rol(lid=helper, gemeente=inwoner.gemeente, soort=Rolsoort.VRIJWILLIGER)
    assert _in_de_database(helper) == NIETS


def test_first_wall_reads_only_the_blocks_that_were_shared(inwoner):
    """As the owner of the tables: the second wall is off."""
    profiel = maak_vol_talentprofiel(inwoner=maak_inwoner_met_account(gemeente=inwoner.gemeente))

    for blok in BLOK_VAN_VRAAG.values():
        assert [BLOK_VAN_VRAAG[vraag.nummer] for vraag in gedeelde_antwoorden(profiel, [blok])] == [blok]
    getoond = str(gedeelde_antwoorden(inwoner.talentprofiel, ["kan", "energie"]))
    assert "Vlechten" in getoond
    assert DROOM not in getoond


def test_database_knows_the_block_of_every_part_of_the_profile():
    schermen = [GROEPEN, *NA_VRAAG_1, *map(scherm_van_groep, Talentgroep.objects.all())]
    verwacht = {scherm.naam: BLOK_VAN_VRAAG[scherm.vraag].value for scherm in schermen}
    for scherm in schermen:
        verwacht |= {onderdeel.soort.value: BLOK_VAN_VRAAG[scherm.vraag].value for onderdeel in scherm.onderdelen}
    assert set(Keuze.Onderdeel.values) <= set(verwacht)

    with connection.cursor() as cursor:
        cursor.execute("SELECT naam, blok_van(naam) FROM unnest(%s::text[]) AS n (naam)", [[*verwacht, "iets-nieuws"]])
        gevonden = dict(cursor.fetchall())

    assert gevonden == verwacht | {"iets-nieuws": None}
