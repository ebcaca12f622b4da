"""The schot that people met at a visit: made or joined, counted along, and corrected with the visit."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Schot, Werkbezoek
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_onderweg import stuur_na
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.experimenten.test_werkbezoek_wijzigen import velden_op_de_pagina, wijzigen
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_lid, maak_organisatie, maak_werkgroep

pytestmark = pytest.mark.django_db

TEKST = "De bus rijdt niet op zondag."


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")


@pytest.fixture
def experiment(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    return maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,))


@pytest.fixture
def bezoek(client, linde, experiment):
    """A visit that wrote a schot down."""
    nieuw = {"schot_tekst": TEKST, "schot_soort": "procedure", "schot_mensen": "6"}
    client.post(NIEUW, velden(linde, experiment=experiment.pk, **nieuw))
    return Werkbezoek.objects.get()


@pytest.fixture
def bekend(experiment):
    return maak_deel("schotten", experiment=experiment)


def ga_mee(client, linde, schot: Schot, *, mensen: int) -> Werkbezoek:
    """Save a visit where people met a schot that is known."""
    adres = f"{reverse('werkbezoek_vastleggen')}?sleutel={uuid4()}"
    client.post(adres, velden(linde, experiment="", schot=schot.pk, schot_mensen=str(mensen)))
    return Werkbezoek.objects.order_by("-vastgelegd_op")[0]


def stand(schot: Schot) -> tuple[int | None, bool]:
    """How many people met it, and whether it is there."""
    schot.refresh_from_db()
    return schot.aantal_mensen, schot.weg_op is None


def doe(client, wat: str, bezoek: Werkbezoek) -> None:
    client.post(reverse(f"werkbezoek_{wat}", args=[bezoek.pk]))


def test_visit_makes_a_schot_that_shows_the_visit(client, bezoek, experiment):
    schot = Schot.objects.get()
    assert (schot.tekst, schot.soort, schot.aantal_mensen, schot.experiment) == (TEKST, "procedure", 6, experiment)
    assert (bezoek.schot, schot.door) == (schot, bezoek.kwartiermaker)
    van_het_experiment = reverse("experiment_bekijken", args=[experiment.pk])
    lijsten = (
        reverse("experimentdelen", args=[experiment.pk, "schotten"]),
        reverse("overzicht_delen", args=["schotten"]),
    )
    for pagina in (van_het_experiment, *lijsten):
        assert "Gezien bij" in (inhoud := client.get(pagina).content.decode())
        assert bezoek.get_absolute_url() in inhoud
    assert TEKST in (inhoud := client.get(bezoek.get_absolute_url()).content.decode())
    assert f"{van_het_experiment}#schotten" in inhoud


def test_correcting_the_visit_corrects_the_schot_and_emptying_takes_it_away(client, bezoek):
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, schot_tekst="De bus is duur.", schot_mensen="8"))
    schot = Schot.objects.get()
    assert (schot.tekst, schot.aantal_mensen) == ("De bus is duur.", 8)

    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, schot_tekst="", schot_mensen=""))
    assert not Schot.objects.exists()


def test_taking_the_visit_away_takes_its_schot_along_and_undoing_brings_it_back(client, bezoek):
    standen = []
    for wat in ("weghalen", "terugzetten", "terugzetten"):
        doe(client, wat, bezoek)
        standen.append(stand(bezoek.schot))

    assert standen == [(6, False), (6, True), (6, True)]


def test_visit_joins_a_schot_that_is_known_and_counts_along(client, linde, bekend, experiment):
    bezoek = ga_mee(client, linde, bekend, mensen=3)
    assert (bezoek.schot, bezoek.experiment, stand(bekend)) == (bekend, experiment, (10, True))

    standen = []
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, schot_mensen="5"))
    standen.append(stand(bekend))
    for wat in ("weghalen", "terugzetten"):
        doe(client, wat, bezoek)
        standen.append(stand(bekend))
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, schot="", schot_mensen=""))
    standen.append(stand(bekend))

    assert standen == [(12, True), (7, True), (12, True), (7, True)]
    bekend.refresh_from_db()
    assert bekend.tekst == "Geen vergoeding voor de reis."


def test_schot_that_another_visit_met_too_stays_when_the_first_goes(client, bezoek, linde):
    ga_mee(client, linde, bezoek.schot, mensen=2)

    doe(client, "weghalen", bezoek)
    na_weghalen = stand(bezoek.schot)
    doe(client, "terugzetten", bezoek)

    assert (na_weghalen, stand(bezoek.schot)) == ((2, True), (8, True))
    velden_nu = velden_op_de_pagina(client, bezoek)
    assert str(velden_nu["schot"]) == str(bezoek.schot_id)
    assert "schot_tekst" not in velden_nu or not velden_nu["schot_tekst"]


def test_schot_that_a_colleague_takes_away_and_back_counts_each_visit_once(client, linde, bekend):
    bezoek = ga_mee(client, linde, bekend, mensen=3)

    bekend.refresh_from_db()
    bekend.haal_weg(nu=timezone.now() - timedelta(minutes=1))
    doe(client, "weghalen", bezoek)
    bekend.refresh_from_db()
    bekend.zet_terug()
    zonder = stand(bekend)
    doe(client, "terugzetten", bezoek)

    assert (zonder, stand(bekend)) == ((7, True), (10, True))


def test_schot_of_many_visits_names_the_last_ones_only(client, linde, bekend):
    for _ in range(4):
        ga_mee(client, linde, bekend, mensen=1)

    pagina = client.get(reverse("experimentdelen", args=[bekend.experiment_id, "schotten"])).content.decode()

    assert pagina.count("Het laatst gezien bij") == 1
    assert pagina.count("De Linde, ") == 3


def test_bringing_back_by_saving_over_it_counts_once(client, linde, bekend):
    """Somebody else took the visit away while it was open: saving brings it back, with its people."""
    bezoek = ga_mee(client, linde, bekend, mensen=3)
    open_formulier = velden_op_de_pagina(client, bezoek, schot_mensen="4")
    doe(client, "weghalen", bezoek)

    client.post(wijzigen(bezoek), open_formulier | {"versie": 2})

    assert stand(bekend) == (11, True)


def test_schot_needs_an_experiment_and_a_kind_and_they_are_asked_where_they_stand(client, linde, bekend, kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband, naam="Anders")
    ander = maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,), naam="Anders")
    fouten = [
        set(client.post(NIEUW, velden(linde, **anders)).context["form"].errors)
        for anders in (
            {"schot_tekst": TEKST, "experiment": ""},
            {"schot_mensen": "3", "experiment": ""},
            {"schot": bekend.pk, "experiment": ander.pk},
        )
    ]

    assert fouten == [{"schot_soort", "experiment"}, {"schot_tekst"}, {"schot"}]


def test_phone_without_reception_sends_a_schot_once(client, linde, experiment):
    schot = {"schot_tekst": TEKST, "schot_soort": "geld", "schot_mensen": "4", "experiment": experiment.pk}
    sleutel = "9b2d7c3e-6f1a-4c5b-8d2e-1a2b3c4d5e6f"

    antwoorden = [stuur_na(client, sleutel=sleutel, **schot).json()["stand"] for _ in range(2)]

    assert antwoorden == ["bewaard", "bewaard"]
    assert Schot.objects.get().aantal_mensen == 4
    pagina = client.get(reverse("werkbezoek_zonder_internet")).content.decode()
    assert 'name="schot_tekst"' in pagina
    assert 'name="antwoord_interview_1"' in pagina
