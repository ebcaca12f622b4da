"""The demo and the data at scale: the same every time, complete, within the walls, and of invented people only."""

import hashlib
import re
from itertools import pairwise

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import authenticate
from django.core.management import CommandError
from django.db import connection, models, transaction
from django.db.models import Count, F
from django.utils import timezone

from experimenten.models import Experiment, GezienTalent, Stand, Werkbezoek
from netwerk.models import (
    Actie,
    Bijeenkomst,
    Contactmoment,
    Deelnemersoort,
    Gemeente,
    Lid,
    Organisatie,
    Organisatiesoort,
    Samenwerkingsverband,
)
from netwerk.rolsoorten import Rolsoort
from participatie.demo import DEMO_NETWERKEN, DEMO_PERSONEN, DEMO_WACHTWOORD, OWO, is_demo, maanden_terug
from tests.maak.netwerk import maak_lid
from tests.participatie.demogegevens import demodata, inhoud, onze_modellen, over_de_muur
from trajecten.models import Aanmelding, Inwoner, Talent, Talentantwoord, Talentprofiel

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def demo_gebouwd(django_db_setup, django_db_blocker):
    """Build the demo once for this file; every test starts from it and the end takes it away."""
    with django_db_blocker.unblock(), transaction.atomic():
        demodata(opnieuw=True)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def demo(demo_gebouwd, db):
    """The demo, as it was built."""


# Repeatable


def test_demodata_second_run_changes_nothing_and_says_so(demo):
    voor = inhoud()
    uitvoer = demodata()
    assert (inhoud(), "Er is niets veranderd" in uitvoer) == (voor, True)


def test_demodata_opnieuw_gives_the_same_data(demo):
    voor = inhoud()
    Lid.objects.filter(email="anke@demo.example").update(naam="Iemand Anders")
    Werkbezoek.objects.all()[0].delete()
    demodata(opnieuw=True)
    assert inhoud() == voor


def test_demodata_opnieuw_keeps_reference_data(demo):
    voor = (Organisatiesoort.objects.count(), Talent.objects.count())
    demodata(opnieuw=True)
    assert (Organisatiesoort.objects.count(), Talent.objects.count()) == voor


def test_demodata_refuses_beside_a_real_person_in_a_demo_network(demo):
    maak_lid(gemeente=Gemeente.objects.get(naam="Opsterland"), email="iemand@gemeente.nl")
    with pytest.raises(CommandError, match="echte gegevens"):
        demodata(opnieuw=True)
    assert Lid.objects.filter(email="iemand@gemeente.nl").exists()


def test_demodata_is_recognised_as_demo(demo):
    assert is_demo()


# Complete


def test_demo_has_the_four_networks_with_their_gemeenten(demo):
    assert {
        verband.slug: {gemeente.naam: gemeente.cbs_code for gemeente in verband.gemeenten.all()}
        for verband in Samenwerkingsverband.objects.all()
    } == {
        "owo": {"Ooststellingwerf": "GM0085", "Weststellingwerf": "GM0098", "Opsterland": "GM0086"},
        "oudewater-werkt": {"Oudewater": "GM0589"},
        "lekstroom": {"Vijfheerenlanden": "GM1961", "Houten": "GM0321"},
        "drentsche-aa": {"Assen": "GM0106", "Tynaarlo": "GM1730", "Aa en Hunze": "GM1680"},
    }


def test_demo_has_somebody_to_log_in_as_for_each_role(demo):
    assert {persoon.rol for persoon in DEMO_PERSONEN if persoon.netwerk == "owo"} == set(Rolsoort)


@pytest.mark.parametrize("persoon", DEMO_PERSONEN, ids=lambda persoon: persoon.email)
def test_demo_person_can_log_in_and_has_one_role(demo, persoon, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    lid = authenticate(email=persoon.email, password=DEMO_WACHTWOORD)
    rollen = set(lid.rollen.values_list("soort", "gemeente__naam"))
    assert (lid.naam, rollen) == (persoon.naam, {(persoon.rol, gemeente) for gemeente in persoon.gemeenten})
    assert EmailAddress.objects.get(user=lid).verified


def test_demo_begeleider_has_eight_inwoners(demo):
    assert Inwoner.objects.filter(begeleider__email="wytse@demo.example").count() == 8


def test_demo_inwoner_is_at_question_four(demo):
    profiel = Talentprofiel.objects.get(inwoner__lid__email="sjoerd@demo.example")
    assert (profiel.bij_vraag, profiel.stand) == (4, Talentprofiel.Stand.BEZIG)
    assert profiel.talentantwoorden.wacht_op_inwoner().exists()


def test_demo_werkgever_belongs_to_an_organisatie(demo):
    assert Lid.objects.get(email="rinske@demo.example").organisatie.soort_id == "zorgboerderij"


def test_demo_network_grows_from_fifty_to_a_hundred(demo):
    vandaag = timezone.localdate()
    van_owo = Lid.objects.van(Samenwerkingsverband.objects.get(slug="owo"))
    verloop = [van_owo.op_datum(maanden_terug(vandaag, maanden)).count() for maanden in range(18, -1, -1)]
    assert (verloop[0], van_owo.op_datum(vandaag).count()) == (50, 100)
    assert verloop == sorted(verloop)
    assert van_owo.exclude(lid_tot=None).count() == 6


def test_demo_leden_were_brought_by_somebody_who_was_there(demo):
    gebracht = Lid.objects.exclude(aangedragen_door=None)
    assert gebracht.filter(aangedragen_door__lid_sinds__gt=F("lid_sinds")).count() == 0
    assert gebracht.count() > 40
    assert gebracht.filter(aangedragen_door__aangedragen_door__isnull=False).exists()


def test_demo_knows_the_thirteen_kinds_of_participants(demo):
    soorten = Deelnemersoort.objects.filter(samenwerkingsverband__slug="owo").annotate(aantal=Count("leden"))
    assert (soorten.count(), soorten.filter(aantal=0).count()) == (13, 0)
    assert soorten.get(woord="vlechtwerker").algemeen_woord == "wijkteammedewerker"


def test_demo_meets_every_two_months_on_thursday(demo):
    bijeenkomsten = Bijeenkomst.objects.filter(samenwerkingsverband__slug="owo").order_by("begint_op")
    data = [timezone.localdate(bijeenkomst.begint_op) for bijeenkomst in bijeenkomsten]
    assert {datum.weekday() for datum in data} == {3}
    assert all(45 <= (later - eerder).days <= 80 for eerder, later in pairwise(data))
    assert bijeenkomsten.geweest(timezone.now()).count() == 9
    assert not bijeenkomsten.geweest(timezone.now()).filter(aanwezig=None).exists()


def test_demo_next_meeting_is_the_one_in_beetsterzwaag(demo):
    volgende = Bijeenkomst.objects.filter(samenwerkingsverband__slug="owo").komend(timezone.now())[0]
    assert (volgende.thema, volgende.locatie, volgende.plaats) == (
        "Veranderen, wat betekent dat?",
        "De Buorskip",
        "Beetsterzwaag",
    )
    assert volgende.contact.email == "anke@demo.example"


def test_demo_runs_the_three_experiments_of_the_region(demo):
    van_owo = Experiment.objects.filter(samenwerkingsverband__slug="owo")
    assert set(van_owo.lopend().values_list("naam", flat=True)) == {
        "Ontschotten?",
        "De mens leren kennen",
        "Talentontwikkeling",
    }
    assert set(van_owo.values_list("stand", flat=True)) == set(Stand.values)
    assert van_owo.lopend().values("werkgroep").distinct().count() == 3


def test_demo_shows_the_rule_of_small_numbers(demo):
    mensen = {
        experiment.naam: experiment.aantal
        for experiment in Experiment.objects.lopend().annotate(aantal=Count("werkbezoeken__inwoners", distinct=True))
    }
    assert 0 < mensen["Talentontwikkeling"] < 5 <= min(mensen["De mens leren kennen"], mensen["Ontschotten?"])


def test_demo_has_enough_of_everything(demo):
    van_owo = {"gemeente__samenwerkingsverband__slug": "owo"}
    assert 55 <= Werkbezoek.objects.filter(**van_owo).count() <= 65
    assert Organisatie.objects.filter(**van_owo).count() == 29  # three of them twice, and an alliantie
    assert Inwoner.objects.filter(**van_owo).count() == 40
    assert Werkbezoek.objects.filter(experiment=None).exists()
    assert Aanmelding.objects.open().filter(gemeente__naam="Opsterland").exists()
    assert {profiel.stand for profiel in Talentprofiel.objects.all()} == set(Talentprofiel.Stand)


def test_demo_kwartiermaker_has_acties_to_do_and_too_late(demo):
    acties = Actie.objects.filter(eigenaar__email="anke@demo.example")
    te_laat = acties.te_laat(timezone.localdate()).count()
    assert 0 < te_laat < acties.open().count() < acties.count()


def test_demo_smaller_networks_have_somebody_in_each_role(demo):
    for slug in DEMO_NETWERKEN:
        rollen = Lid.objects.filter(gemeente__samenwerkingsverband__slug=slug).values_list("rollen__soort", flat=True)
        assert set(rollen) - {None} == set(Rolsoort)


def test_demo_visits_are_on_working_days_before_today_and_left_a_contactmoment(demo):
    vandaag = timezone.localdate()
    bezoeken = Werkbezoek.objects.all()
    assert all(bezoek.datum < vandaag and bezoek.datum.weekday() < 5 for bezoek in bezoeken)
    assert {(b.id, b.organisatie_id, b.datum, b.kwartiermaker_id) for b in bezoeken} == set(
        Contactmoment.objects.filter(soort="werkbezoek").values_list("bron", "organisatie_id", "op", "door_id")
    )
    assert not bezoeken.filter(datum__lt=F("experiment__begonnen_op")).exists()


def test_demo_talents_seen_on_a_visit_wait_for_the_inwoner(demo):
    gezien = GezienTalent.objects.values_list("inwoner", "talent")
    bij_profielen = Talentantwoord.objects.values_list("profiel__inwoner", "talent")
    assert len(gezien) > 0
    assert set(gezien) <= set(bij_profielen)


# Within the walls


def test_demo_stays_within_its_walls(demo):
    assert over_de_muur() == []


def test_walls_are_really_looked_at(demo):
    """With the guards of the database off, which would not let this happen."""
    connection.check_constraints()  # a table with checks that still wait cannot be altered
    with connection.cursor() as cursor:
        for tabel in ("experimenten_werkbezoek", "experimenten_werkbezoek_inwoners"):
            cursor.execute(f"ALTER TABLE {tabel} DISABLE TRIGGER {tabel}_netwerk")
    bezoek = Werkbezoek.objects.filter(gemeente__naam="Opsterland")[0]
    bezoek.inwoners.add(Inwoner.objects.filter(gemeente__naam="Oudewater")[0])
    Werkbezoek.objects.filter(pk=bezoek.pk).update(
        organisatie=Organisatie.objects.filter(gemeente__naam="Houten")[0],
        experiment=Experiment.objects.get(naam="Leren in het hotel"),
    )
    assert len(over_de_muur()) == 3


def test_demo_visit_and_its_people_are_of_one_gemeente(demo):
    elders = Werkbezoek.objects.exclude(inwoners=None).exclude(inwoners__gemeente=F("gemeente"))
    assert elders.count() == 0
    assert Werkbezoek.objects.exclude(kwartiermaker__rollen__gemeente=F("gemeente")).count() == 0
    assert Inwoner.objects.exclude(begeleider=None).exclude(begeleider__rollen__gemeente=F("gemeente")).count() == 0


# Nobody who exists

NAMEN_UIT_DE_BRONNEN = {
    "74e2646b5381", "d39ce5bf3282", "c371d4249b73", "59c537ed8b17", "6c507bb383f1", "5c3701aa3868", "ea04feb3c16e",
    "240afc16a82e", "fdca697c2b6c", "ab048a51792a", "fad263a68eb4", "d9a31550033e", "1cf8531a2234", "8c6c2633cfbf",
    "a8bbc7c32274", "33430ae3a73f", "3723d494e46e", "a79dea865e52", "77f069424158", "05ba0dcc387d",
}  # fmt: skip
"""The people the sources name, as hashes: their names are in no file of ours, this one included."""


def woorden_in_de_database() -> set[str]:
    """Return every word, and every two words in a row, of every text in every table of ours."""
    gevonden = set()
    for model in onze_modellen():
        teksten = [
            v.attname for v in model._meta.concrete_fields if isinstance(v, (models.CharField, models.TextField))
        ]
        for rij in model.objects.values_list(*teksten) if teksten else ():
            woorden = re.findall(r"\w+", " ".join(tekst for tekst in rij if tekst).lower())
            gevonden |= set(woorden) | {" ".join(paar) for paar in pairwise(woorden)}
    return gevonden


def test_demo_names_nobody_of_the_sources(demo):
    woorden = woorden_in_de_database()
    assert {"terpstra", "de buorskip", "veranderen"} <= woorden
    assert {w for w in woorden if hashlib.sha256(w.encode()).hexdigest()[:12] in NAMEN_UIT_DE_BRONNEN} == set()


def test_demo_addresses_cannot_exist(demo):
    assert not Lid.objects.exclude(email__endswith=".example").exists()
    assert not Aanmelding.objects.exclude(email="").exclude(email__endswith=".example").exists()


def test_demo_kwartiermaker_sees_the_own_gemeente_only(demo):
    """The walls of toegang.py hold for this data too, in every list of every app."""
    anke = Lid.objects.get(email="anke@demo.example")
    gezien = Werkbezoek.objects.zichtbaar_voor(anke).values_list("gemeente__naam", flat=True)
    assert set(gezien) == {"Opsterland"}
    namen = Organisatie.objects.zichtbaar_voor(anke).values_list("gemeente__naam", flat=True)
    assert set(namen) == set(OWO)


# Beside data at scale


def test_schaal_beside_the_demo_leaves_it_as_it_is(demo):
    demodata(schaal=1)
    assert Samenwerkingsverband.objects.count() == len(DEMO_NETWERKEN) + 1
    assert "staan er al, 1 keer" in demodata(schaal=1)
    assert Werkbezoek.objects.filter(gemeente__samenwerkingsverband__slug="owo").count() == 62
    demodata(opnieuw=True)
    assert Samenwerkingsverband.objects.count() == len(DEMO_NETWERKEN)
