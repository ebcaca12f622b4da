"""Search while typing over organisaties and plekken."""

import pytest

from netwerk.models import Plek
from netwerk.rolsoorten import Rolsoort
from netwerk.zoeken import keuzes, lees_waarde
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(gemeente=maak_gemeente(naam="Eigen"), rol=Rolsoort.KWARTIERMAKER)


def teksten(lid, tekst: str, **anders: str) -> list[str]:
    return [keuze.tekst for keuze in keuzes(gebruiker=lid, tekst=tekst, **anders)]


@pytest.mark.parametrize(
    "tekst", ["li", "linde", "LINDE", "lynde", "zorgboerdrij", "de lind", "Noordwolde", "noorwolde"]
)
def test_search_forgives_typing_mistakes(kwartiermaker, tekst):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde", plaats="Noordwolde")
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Buurtkamer", plaats="Assen")

    assert teksten(kwartiermaker, tekst) == ["Zorgboerderij De Linde", f"Nieuw: {tekst}"]


def test_accents_do_not_matter(kwartiermaker):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Skûtsje Café")

    assert teksten(kwartiermaker, "skutsje cafe") == ["Skûtsje Café"]


def test_plek_is_found_with_where_it_is(kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Boerderij")
    plek = maak_plek(organisatie=organisatie, naam="Helpen in de kas")
    dicht = maak_plek(organisatie=organisatie, naam="Helpen in de stal")
    Plek.objects.filter(pk=dicht.pk).update(stand=Plek.Stand.DICHT)

    gevonden = keuzes(gebruiker=kwartiermaker, tekst="helpen")

    assert [(k.waarde, k.tekst, k.toelichting) for k in gevonden if not k.is_nieuw] == [
        (f"plek.{plek.pk}", "Helpen in de kas", "Plek bij Boerderij")
    ]


def test_best_match_is_first_and_there_are_5_at_most(kwartiermaker):
    for nummer in range(8):
        maak_organisatie(gemeente=kwartiermaker.gemeente, naam=f"Lindenhof {nummer}")
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")

    gevonden = teksten(kwartiermaker, "linde")

    assert (gevonden[0], len(gevonden), gevonden[-1]) == ("De Linde", 6, "Nieuw: linde")


def test_words_that_look_a_little_like_it_are_left_out_when_the_word_itself_is_there(kwartiermaker):
    for naam in ("Zorgboerderij", "Bakkerij", "Fietsenmakerij"):
        maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam)

    assert teksten(kwartiermaker, "boerderij") == ["Zorgboerderij", "Nieuw: boerderij"]


def test_what_is_called_exactly_so_is_offered_first_so_that_it_can_be_chosen(kwartiermaker):
    for soort in ("Basisschool", "Bibliotheek", "Buurthuis", "Bakkerij", "Atelier"):
        maak_organisatie(gemeente=kwartiermaker.gemeente, naam=f"{soort} De Brug")
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Brug")

    assert teksten(kwartiermaker, "de brug")[0] == "De Brug"


def test_new_is_offered_last_and_not_when_it_is_there(kwartiermaker):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Bakkerij Jansen")

    assert teksten(kwartiermaker, "Bakkerij Jansens")[-1] == "Nieuw: Bakkerij Jansens"
    assert teksten(kwartiermaker, " bakkerij jansen ") == ["Bakkerij Jansen"]


def test_new_is_offered_for_each_own_gemeente(kwartiermaker):
    tweede = maak_gemeente(naam="Tweede", samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=tweede, soort=Rolsoort.KWARTIERMAKER)

    gevonden = keuzes(gebruiker=kwartiermaker, tekst="Bakkerij")

    assert [(keuze.tekst, keuze.toelichting) for keuze in gevonden] == [
        ("Nieuw: Bakkerij", "In Eigen"),
        ("Nieuw: Bakkerij", "In Tweede"),
    ]


def test_other_networks_are_not_found(kwartiermaker):
    maak_organisatie(naam="Bakkerij Elders")

    assert teksten(kwartiermaker, "Bakkerij Elders") == ["Nieuw: Bakkerij Elders"]


def test_choice_stays_in_the_list_as_long_as_it_fits(kwartiermaker):
    organisaties = [maak_organisatie(gemeente=kwartiermaker.gemeente, naam=f"Linde {n}") for n in range(9)]
    gekozen = f"organisatie.{organisaties[-1].pk}"

    assert gekozen in [k.waarde for k in keuzes(gebruiker=kwartiermaker, tekst="linde", gekozen=gekozen)]
    assert gekozen in [k.waarde for k in keuzes(gebruiker=kwartiermaker, tekst="", gekozen=gekozen)]
    assert gekozen not in [k.waarde for k in keuzes(gebruiker=kwartiermaker, tekst="bakker", gekozen=gekozen)]


@pytest.mark.parametrize("waarde", ["", "organisatie", "organisatie.abc", "gemeente.1", "plek." + "9" * 5000])
def test_value_that_is_not_ours_is_nothing(waarde):
    assert lees_waarde(waarde) is None


def test_fragment_has_the_choices_and_tells_how_many(inloggen, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    pagina = inloggen(kwartiermaker).get("/organisaties/zoeken/", {"bij_wie": "linde"}).content.decode()

    assert f'name="waar" value="organisatie.{organisatie.pk}"' in pagina
    assert '<div hx-swap-oob="innerHTML:#melding">1 gevonden.</div>' in pagina
