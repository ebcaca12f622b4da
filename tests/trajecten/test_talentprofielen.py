"""An inwoner fills in the talentprofiel: saved per screen, every question may be skipped, nothing gets lost."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import (
    maak_inwoner,
    maak_inwoner_met_account,
    maak_talentprofiel,
    maak_vol_talentprofiel,
)
from trajecten.models import Talentprofiel

pytestmark = pytest.mark.django_db

START = "/talentprofiel/"
CONTROLE = "/talentprofiel/klopt-dit/"


@pytest.fixture
def profiel():
    return maak_talentprofiel(groepen=("handen", "buiten"))


@pytest.fixture
def zelf(inloggen, profiel):
    """The inwoner of `profiel`, logged in."""
    return inloggen(profiel.inwoner.lid)


def vraag(nummer: int, onderwerp: str = "") -> str:
    if onderwerp:
        return reverse("talentprofiel_onderwerp", args=[nummer, onderwerp])
    return reverse("talentprofiel_vraag", args=[nummer])


def gegeven_talenten(profiel) -> dict[str, str]:
    return dict(profiel.talentantwoorden.bevestigd().values_list("talent__sleutel", "antwoord"))


def gekozen(profiel) -> set[str]:
    return set(profiel.keuzeantwoorden.values_list("keuze__sleutel", flat=True))


def woorden(profiel) -> dict[str, str]:
    return dict(profiel.eigen_woorden.values_list("onderdeel", "tekst"))


# Beginning, stopping and going on


def test_start_tells_what_this_is_and_who_sees_it(inloggen):
    begeleider = maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)

    pagina = inloggen(inwoner.lid).get(START).content.decode()

    assert "Alleen u en Anke Bosma zien dit." in pagina
    assert pagina.split("<main")[1].split("<a ")[1].startswith(f'href="{reverse("delen")}"')  # the first link
    assert "U krijgt 7 vragen. Dat duurt ongeveer 10 minuten." in pagina
    assert "U mag altijd stoppen" in pagina
    assert not Talentprofiel.objects.exists()


def test_begin_makes_the_profile_in_the_gemeente_of_the_inwoner(inloggen):
    inwoner = maak_inwoner_met_account()

    response = inloggen(inwoner.lid).post("/talentprofiel/beginnen/")

    assert (response.status_code, response.url) == (302, vraag(1))
    profiel = Talentprofiel.objects.get()
    assert (profiel.inwoner, profiel.gemeente, profiel.stand) == (inwoner, inwoner.gemeente, "bezig")


def test_begin_works_for_an_inwoner_nobody_wrote_down_yet(inloggen):
    lid = maak_lid(rol=Rolsoort.INWONER)

    inloggen(lid).post("/talentprofiel/beginnen/")

    assert Talentprofiel.objects.get().inwoner.lid == lid


def test_begin_twice_keeps_what_was_answered(zelf, profiel):
    profiel.ga_naar(4, nu=timezone.now())

    zelf.post("/talentprofiel/beginnen/")

    profiel.refresh_from_db()
    assert (Talentprofiel.objects.count(), profiel.bij_vraag) == (1, 4)


def test_question_before_the_beginning_goes_to_the_start(inloggen):
    client = inloggen(maak_inwoner_met_account().lid)

    for adres in (vraag(3), CONTROLE, "/talentprofiel/klaar/", "/talentprofiel/afdrukken/"):
        assert client.get(adres).url == START


def test_start_says_at_which_question_somebody_was(zelf, profiel):
    profiel.ga_naar(4, nu=timezone.now())

    response = zelf.get(START)

    assert "Welkom terug. U was bij vraag 4." in response.content.decode()
    assert response.context["ga_verder"] == vraag(4)


def test_going_on_in_question_1_opens_the_first_group_without_answers(zelf, profiel):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan"})

    assert zelf.get(START).context["ga_verder"] == vraag(1, "buiten")


def test_going_on_after_all_questions_opens_the_check_page(zelf, profiel):
    zelf.post(vraag(7))

    response = zelf.get(START)

    assert "U hebt alle vragen gehad." in response.content.decode()
    assert response.context["ga_verder"] == CONTROLE


# The way through the questions


def test_questions_follow_each_other_and_end_at_the_check_page(zelf):
    adres, gezien = vraag(1), []
    while adres != CONTROLE:
        gezien.append(adres)
        adres = zelf.post(adres, {"groepen": ["buiten", "handen"]}).url

    assert gezien == [
        vraag(1),
        vraag(1, "handen"),
        vraag(1, "buiten"),
        vraag(2),
        vraag(3),
        vraag(4),
        vraag(5),
        vraag(6),
        vraag(6, "reizen"),
        vraag(7),
    ]


def test_back_goes_the_same_way_in_reverse(zelf):
    adressen = [vraag(1), vraag(1, "handen"), vraag(1, "buiten"), vraag(2), vraag(6, "reizen"), vraag(7)]

    assert [zelf.get(adres).context["terug"] for adres in adressen] == [
        START,
        vraag(1),
        vraag(1, "handen"),
        vraag(1, "buiten"),
        vraag(6),
        vraag(6, "reizen"),
    ]


def test_question_says_where_it_is_in_text_and_title(zelf):
    pagina = zelf.get(vraag(1, "buiten")).content.decode()

    assert "<title>Vraag 1 van 7: Buiten en dieren: wat kunt u goed?" in pagina
    assert "<span>Vraag 1 van 7</span>" in pagina
    assert "Onderwerp 2 van 2: Buiten en dieren" in pagina


@pytest.mark.parametrize(
    "adres",
    [
        "/talentprofiel/vraag/0/",
        "/talentprofiel/vraag/8/",
        f"/talentprofiel/vraag/{'9' * 5000}/",
        "/talentprofiel/vraag/1/geld/",
        "/talentprofiel/vraag/6/handen/",
        "/talentprofiel/vraag/twee/",
    ],
)
def test_question_that_does_not_exist_is_404(zelf, adres):
    assert zelf.get(adres).status_code == 404
    assert zelf.post(adres).status_code == 404


# Saving


def test_every_question_can_be_skipped(zelf, profiel):
    for adres in (vraag(1), vraag(1, "handen"), vraag(2), vraag(4), vraag(5), vraag(6), vraag(7)):
        assert zelf.post(adres, {"overslaan": "ja"}).status_code == 302

    assert (gegeven_talenten(profiel), gekozen(profiel), woorden(profiel)) == ({}, set(), {})


def test_talents_get_one_of_three_answers_or_none(zelf, profiel):
    antwoorden = {"handen-koken": "kan", "handen-hout": "leren", "handen-naaien": "niet", "woorden": "een dak leggen"}
    zelf.post(vraag(1, "handen"), antwoorden)

    assert gegeven_talenten(profiel) == {"handen.koken": "kan", "handen.hout": "leren", "handen.naaien": "niet"}
    assert woorden(profiel) == {"kan.handen": "een dak leggen"}


def test_answer_can_be_changed_and_taken_away(zelf, profiel):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan", "handen-hout": "leren", "woorden": "dakdekken"})

    zelf.post(vraag(1, "handen"), {"handen-koken": "niet", "handen-hout": "", "woorden": " "})

    assert (gegeven_talenten(profiel), woorden(profiel)) == ({"handen.koken": "niet"}, {})


def test_saving_a_screen_leaves_other_screens_alone(zelf, profiel):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan"})
    zelf.post(vraag(3), {"energie": ["energie.dieren"], "woorden": "wandelen"})

    zelf.post(vraag(1, "buiten"), {"buiten-tuin": "leren"})
    zelf.post(vraag(5), {"drukte": "drukte.rustig"})

    assert gegeven_talenten(profiel) == {"handen.koken": "kan", "buiten.tuin": "leren"}
    assert gekozen(profiel) == {"energie.dieren", "drukte.rustig"}
    assert woorden(profiel) == {"energie": "wandelen"}


def test_unticked_group_keeps_its_answers(zelf, profiel):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan"})

    zelf.post(vraag(1), {"groepen": ["buiten"]})

    assert gegeven_talenten(profiel) == {"handen.koken": "kan"}
    assert "Ik kan koken" in zelf.get(CONTROLE).content.decode()
    assert zelf.get(vraag(1, "handen")).status_code == 200


def test_screen_sent_twice_is_saved_once(zelf, profiel):
    for _ in range(2):
        zelf.post(vraag(6), {"dag": ["dag.maandag", "dag.vrijdag"], "uren": "uren.4-tot-8"})

    assert sorted(profiel.keuzeantwoorden.values_list("keuze__sleutel", flat=True)) == [
        "dag.maandag",
        "dag.vrijdag",
        "uren.4-tot-8",
    ]


def test_last_tab_wins_for_its_own_screen(zelf, profiel):
    zelf.post(vraag(3), {"energie": ["energie.dieren", "energie.muziek"]})
    zelf.post(vraag(3), {"energie": ["energie.rust"]})

    assert gekozen(profiel) == {"energie.rust"}


def test_every_row_carries_the_gemeente(zelf, profiel):
    zelf.post(vraag(1), {"groepen": ["handen"], "woorden": "zingen"})
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan"})
    zelf.post(vraag(3), {"energie": ["energie.rust"]})

    rijen = [
        *profiel.groepkeuzes.all(), *profiel.talentantwoorden.all(),
        *profiel.keuzeantwoorden.all(), *profiel.eigen_woorden.all(),
    ]  # fmt: skip
    assert [rij.gemeente_id for rij in rijen] == [profiel.gemeente_id] * 4


def test_question_2_shows_what_was_marked_in_question_1(zelf):
    zelf.post(vraag(1, "handen"), {"handen-koken": "leren", "handen-hout": "kan"})

    assert [talent.sleutel for talent in zelf.get(vraag(2)).context["al_gekozen"]] == ["handen.koken"]


def test_answered_screen_shows_the_answers_again(zelf):
    zelf.post(vraag(6), {"dag": ["dag.maandag"], "uren": "uren.4-tot-8", "woorden": "Niet\r\nte vroeg"})

    pagina = zelf.get(vraag(6)).content.decode()

    assert pagina.count(" checked") == 2
    assert "Niet\nte vroeg</textarea>" in pagina


@pytest.mark.parametrize(
    ("adres", "gegevens"),
    [
        (vraag(1), {"groepen": ["geld"]}),
        (vraag(1, "handen"), {"handen-koken": "heel goed"}),
        (vraag(3), {"energie": ["nodig.rust"]}),
        (vraag(5), {"drukte": "ruimte.buiten"}),
        (vraag(4), {"woorden": "droom " * 100}),
    ],
)
def test_what_cannot_be_saved_is_explained_and_nothing_is_lost(zelf, profiel, adres, gegevens):
    response = zelf.post(adres, gegevens)

    assert response.status_code == 422
    assert "Er is iets niet goed" in response.content.decode()
    assert (gegeven_talenten(profiel), gekozen(profiel), woorden(profiel)) == ({}, set(), {})


def test_own_words_of_exactly_the_length_that_fits_are_saved(zelf, profiel):
    tekst = "\r\n".join(["a" * 199, "b" * 200])

    assert zelf.post(vraag(4), {"woorden": tekst}).status_code == 302
    assert len(woorden(profiel)["droom"]) == 400


# Check, change, keep


def test_check_page_shows_everything_and_changes_come_back_to_it(zelf):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan", "woorden": "een dak leggen"})
    zelf.post(vraag(4), {"woorden": "Een eigen kraam"})

    pagina = zelf.get(CONTROLE).content.decode()
    response = zelf.post(vraag(4) + "?wijzig", {"woorden": "Een eigen winkel"})

    assert all(tekst in pagina for tekst in ("Ik kan koken", "een dak leggen", "Een eigen kraam", "Niets ingevuld."))
    assert f'href="{vraag(4)}?wijzig"' in pagina
    assert response.url == CONTROLE
    assert zelf.get(vraag(4) + "?wijzig").context["terug"] == CONTROLE


def test_change_of_groups_asks_only_the_new_group(zelf):
    zelf.post(vraag(1, "handen"), {"handen-koken": "kan"})

    response = zelf.post(vraag(1) + "?wijzig", {"groepen": ["handen", "taal"]})

    assert response.url == f"{vraag(1, 'taal')}?wijzig"
    assert zelf.post(response.url, {"taal-fries": "kan"}).url == CONTROLE


def test_change_does_not_move_the_place_to_go_on(zelf, profiel):
    zelf.post(vraag(5))

    zelf.post(vraag(2) + "?wijzig", {"wens": ["wens.ervaring"]})

    profiel.refresh_from_db()
    assert profiel.bij_vraag == 6


def test_keep_finishes_the_profile_once(zelf, profiel):
    response = zelf.post(CONTROLE)
    profiel.refresh_from_db()
    eerste_keer = profiel.afgerond_op
    zelf.post(CONTROLE)
    profiel.refresh_from_db()

    assert response.url == "/talentprofiel/klaar/"
    assert "We hebben uw profiel bewaard." in zelf.get(response.url).content.decode()
    assert (profiel.stand, profiel.afgerond_op) == ("klaar", eerste_keer)


def test_finished_profile_stays_finished_after_a_change(zelf, profiel):
    zelf.post(CONTROLE)

    zelf.post(vraag(3), {"energie": ["energie.rust"]})

    profiel.refresh_from_db()
    assert profiel.stand == "klaar"
    assert "Uw profiel is klaar." in zelf.get(START).content.decode()


# Who, and how fast


def test_profile_of_somebody_else_is_out_of_reach(inloggen, profiel):
    ander = maak_talentprofiel(inwoner=maak_inwoner(lid=maak_lid(rol=Rolsoort.INWONER), naam="Wytse Dijkstra"))

    inloggen(ander.inwoner.lid).post(vraag(1, "handen"), {"handen-koken": "kan"})
    inloggen(profiel.inwoner.lid).post(vraag(1, "handen"), {"handen-hout": "leren"})

    assert gegeven_talenten(ander) == {"handen.koken": "kan"}
    assert gegeven_talenten(profiel) == {"handen.hout": "leren"}


@pytest.mark.parametrize("rol", [rol for rol in Rolsoort if rol != Rolsoort.INWONER])
def test_other_roles_have_no_profile_of_their_own(inloggen, rol):
    client = inloggen(maak_lid(rol=rol))

    assert {client.get(adres).status_code for adres in (START, vraag(1), CONTROLE)} == {403}


def _aantal_queries(client, adres: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(adres).status_code == 200
    return len(queries)


@pytest.mark.parametrize("adres", [START, vraag(1), vraag(1, "handen"), vraag(2), vraag(6), CONTROLE])
def test_page_takes_as_many_queries_for_an_empty_as_for_a_full_profile(inloggen, adres):
    leeg = maak_talentprofiel(groepen=("handen",))
    vol = maak_vol_talentprofiel()
    met_leeg = _aantal_queries(inloggen(leeg.inwoner.lid), adres)

    assert _aantal_queries(inloggen(vol.inwoner.lid), adres) == met_leeg
    assert met_leeg <= 15
