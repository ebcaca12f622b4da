"""What a plek offers: who keeps it, how it reads, and with which words to whom."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Plek, Postcodepunt
from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_openbare_plek, maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def werkgever():
    organisatie = maak_organisatie(gemeente=maak_gemeente())
    return maak_lid(gemeente=organisatie.gemeente, rol=Rolsoort.WERKGEVER, organisatie=organisatie)


def test_a_werkgever_adds_a_plek_of_the_own_organisation_with_all_it_offers(inloggen, werkgever):
    ander = maak_organisatie(gemeente=werkgever.gemeente)
    client = inloggen(werkgever)
    velden = {"naam": "In de kas", "soort": "werkplek", "vormen": ["vrijwilligerswerk", "werken_met_begeleiding"]}
    velden |= {"taken": ["handen.koken"], "leert": ["ik.op_tijd"], "aanpassingen": ["pauze"], "pc4": "8431"}
    velden |= {"begint_op": "1-2-2027", "begeleiding": "Jan werkt mee"}

    geweigerd = client.post(reverse("plek_toevoegen"), velden | {"organisatie": ander.pk})
    client.post(reverse("plek_toevoegen"), velden | {"organisatie": werkgever.organisatie_id})

    assert geweigerd.status_code == 422
    plek = Plek.objects.get()
    assert (plek.organisatie, plek.taken, plek.pc4) == (werkgever.organisatie, ["handen.koken"], "8431")
    pagina = client.get(plek.get_absolute_url()).content.decode()
    for tekst in ("Koken", "Op tijd komen", "Genoeg pauzes", "Jan werkt mee", "1 februari 2027"):
        assert tekst in pagina
    assert "erken met begeleiding, zonder loon" in pagina
    assert "arbeidsmatige dagbesteding" not in pagina


def test_the_word_of_the_law_is_for_who_needs_it(inloggen):
    plek = maak_plek(vormen=["werken_met_begeleiding"])
    client = inloggen(maak_lid(gemeente=plek.gemeente, rol=Rolsoort.BEGELEIDER))

    assert "arbeidsmatige dagbesteding" in client.get(plek.get_absolute_url()).content.decode()


def test_visitors_read_what_they_do_and_learn_but_not_the_form(client):
    plek = maak_openbare_plek(taken=["handen.koken"], vormen=["overdag_meedoen"])

    pagina = client.get(reverse("activiteit_bekijken", args=[plek.pk])).content.decode()

    assert "Koken" in pagina
    assert "overdag iets fijns" not in pagina.lower()


def test_free_places_are_said_with_one_number_and_confirm_the_plek(inloggen, werkgever):
    plek = maak_plek(organisatie=werkgever.organisatie, bevestigd_op="2026-01-01")
    client = inloggen(werkgever)
    url = reverse("plek_plaatsen", args=[plek.pk])

    assert client.post(url, {"vrije_plaatsen": "-1"}).status_code == 422
    client.post(url, {"vrije_plaatsen": "3"})

    plek.refresh_from_db()
    vandaag = timezone.localdate()
    assert (plek.vrije_plaatsen, plek.vrij_sinds, plek.bevestigd_op) == (3, vandaag, vandaag)


def test_a_task_that_is_no_longer_offered_stays_until_somebody_takes_it_away(inloggen, werkgever):
    plek = maak_plek(organisatie=werkgever.organisatie, taken=["taal.andere_taal"])
    client = inloggen(werkgever)
    url = reverse("plek_wijzigen", args=[plek.pk])

    assert "een andere taal spreken" in client.get(url).content.decode()
    velden = {"naam": plek.naam, "soort": plek.soort, "taken": ["taal.andere_taal"], "versie": plek.versie}
    assert client.post(url, velden).status_code == 302


def test_the_database_keeps_strange_postcodes_and_adaptations_out():
    for fout in ({"pc4": "0123"}, {"pc4": "843"}, {"aanpassingen": ["geld"]}):
        with pytest.raises(IntegrityError), transaction.atomic():
            maak_plek(**fout)


def test_the_distance_between_two_villages_is_about_right():
    """Oosterwolde and Gorredijk are 17 km apart as the crow flies."""
    oosterwolde, gorredijk = Postcodepunt.objects.get(pk="8431"), Postcodepunt.objects.get(pk="8401")

    assert 15 < oosterwolde.km_tot(gorredijk) < 20
