"""Wie weet hier meer van? Specialists first, with the reason, and one tap to reach them."""

import pytest
from django.urls import reverse

from netwerk.models import Kennis
from netwerk.rolsoorten import Rolsoort
from tests.maak.leden import maak_kennis
from tests.maak.netwerk import maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def client_(inloggen, gemeente):
    return inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER))


def _antwoorden(antwoord) -> list[tuple[str, list[str]]]:
    return [(een.lid["naam"], een.redenen) for een in antwoord.context["antwoorden"]]


@pytest.mark.parametrize("vraag", ["Wie weet iets van laaggeletterdheid?", "laaggeleterdheid", "LAAGGELETTERDHEID"])
def test_question_finds_specialists_then_the_broad_base_then_who_offers(vraag, gemeente, client_):
    for naam, soort in (
        ("Biedt Aan", Kennis.Soort.AANBOD),
        ("Vraagt Zelf", Kennis.Soort.VRAAG),
        ("Brede Basis", Kennis.Soort.BREDE_BASIS),
        ("Echte Specialist", Kennis.Soort.SPECIALISME),
    ):
        maak_kennis(lid=maak_lid(gemeente=gemeente, naam=naam), woord="laaggeletterdheid", soort=soort)
    maak_kennis(lid=maak_lid(gemeente=gemeente, naam="Weet Iets Anders"), woord="tuinieren")
    maak_kennis(lid=maak_lid(naam="Ander Netwerk"), woord="laaggeletterdheid")
    maak_kennis(lid=maak_lid(gemeente=gemeente, naam="Inge", rol=Rolsoort.INWONER), woord="laaggeletterdheid")

    antwoord = client_.get(reverse("wie_weet"), {"vraag": vraag})

    assert _antwoorden(antwoord) == [
        ("Echte Specialist", ["Weet veel van laaggeletterdheid."]),
        ("Brede Basis", ["Weet iets van laaggeletterdheid."]),
        ("Biedt Aan", ["Biedt aan: laaggeletterdheid."]),
    ]


def test_onderwerp_that_is_chosen_gives_each_person_once_and_a_way_to_reach_them(gemeente, client_):
    lid = maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra", email="wiebe@voorbeeld.example")
    onderwerp = maak_kennis(lid=lid, woord="tuinieren").onderwerp
    maak_kennis(lid=lid, woord="tuinieren", soort=Kennis.Soort.AANBOD)

    antwoord = client_.get(reverse("wie_weet"), {"onderwerp": onderwerp.pk})

    assert _antwoorden(antwoord) == [("Wiebe Zijlstra", ["Weet veel van tuinieren.", "Biedt aan: tuinieren."])]
    assert 'href="mailto:wiebe@voorbeeld.example"' in antwoord.content.decode()


def test_nobody_knows_says_where_else_to_look(gemeente, client_):
    maak_kennis(lid=maak_lid(gemeente=gemeente), woord="tuinieren")

    antwoord = client_.get(reverse("wie_weet"), {"vraag": "zeilmaken"})

    assert _antwoorden(antwoord) == []
    assert f"{reverse('leden')}?zoek=zeilmaken" in antwoord.content.decode()


def test_who_went_through_it_is_found_and_every_word_says_how_often_it_was_asked(gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))
    lid = maak_lid(gemeente=gemeente, naam="Wiebe Zijlstra")
    onderwerp = maak_kennis(lid=lid, woord="schulden", soort=Kennis.Soort.ERVARING).onderwerp
    maak_kennis(lid=maak_lid(gemeente=gemeente, naam="Niet Zelf"), woord="wonen")

    antwoord = client.get(reverse("wie_weet"), {"onderwerp": onderwerp.pk})
    noteren = reverse("contact_met_lid", args=[lid.pk])
    begin = client.get(noteren, {"onderwerp": onderwerp.pk}).context["form"]
    client.post(noteren, {"soort": "telefoon", "onderwerp": onderwerp.pk})

    kunde = {k.onderwerp.woord: (k.mensen, k.keren) for k in client.get(reverse("wie_weet")).context["bekend"]}
    gevonden = client.get(reverse("leden"), {"ervaring": "schulden"}).context["kaarten"]
    assert _antwoorden(antwoord) == [("Wiebe Zijlstra", ["Maakte zelf mee: schulden."])]
    assert f'href="{noteren}?onderwerp={onderwerp.pk}"' in antwoord.content.decode()
    assert begin["onderwerp"].value() == onderwerp.pk
    assert kunde == {"schulden": (1, 1), "wonen": (1, 0)}
    assert [kaart.lid["naam"] for kaart in gevonden] == ["Wiebe Zijlstra"]
    assert "Vraag over schulden" in client.get(reverse("lid_bekijken", args=[lid.pk])).content.decode()
