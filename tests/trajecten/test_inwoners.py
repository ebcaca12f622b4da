"""The named begeleider reads the talentprofielen of the own inwoners; nobody else does."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import (
    maak_inwoner,
    maak_inwoner_met_account,
    maak_talentprofiel,
    maak_vol_talentprofiel,
)
from trajecten.inwoners import kort_geleden_gewijzigd
from trajecten.models import Talent, Talentantwoord, Talentprofiel
from trajecten.talenten import leg_gezien_talent_vast

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(naam="Anke Bosma", rol=Rolsoort.BEGELEIDER)


def _adres(inwoner) -> str:
    return f"/inwoners/{inwoner.pk}/talentprofiel/"


def _gevonden(client, vraag: str = "") -> list[tuple[str, str]]:
    return [(inwoner.naam, inwoner.stand) for inwoner in client.get(f"/inwoners/{vraag}").context["pagina"]]


def _gezocht(client, naam: str):
    return client.post("/inwoners/", {"zoek": naam}, follow=True)


def test_list_shows_only_the_own_inwoners_with_their_stand(inloggen, begeleider):
    eigen = {"gemeente": begeleider.gemeente, "begeleider": begeleider}
    maak_inwoner(**eigen, naam="Aaltje")
    maak_talentprofiel(inwoner=maak_inwoner(**eigen, naam="Bouke"))
    maak_talentprofiel(inwoner=maak_inwoner(**eigen, naam="Ciska"), klaar=True)
    maak_inwoner(gemeente=begeleider.gemeente, naam="Van een ander", begeleider=maak_lid(rol=Rolsoort.BEGELEIDER))
    maak_inwoner(gemeente=maak_gemeente(), naam="In een andere gemeente", begeleider=begeleider)

    client = inloggen(begeleider)

    assert _gevonden(client) == [("Aaltje", "niet_begonnen"), ("Bouke", "bezig"), ("Ciska", "klaar")]
    assert _gevonden(client, "?stand=bezig") == [("Bouke", "bezig")]


def test_list_finds_a_name_without_its_accents(inloggen, begeleider):
    maak_inwoner(gemeente=begeleider.gemeente, naam="Fókke Jânsma", begeleider=begeleider)
    maak_inwoner(gemeente=begeleider.gemeente, naam="Wytse", begeleider=begeleider)

    client = inloggen(begeleider)
    antwoord = _gezocht(client, "jansma")

    assert [inwoner.naam for inwoner in antwoord.context["pagina"]] == ["Fókke Jânsma"]
    assert "jansma" not in antwoord.redirect_chain[-1][0]
    assert [naam for naam, _ in _gevonden(client)] == ["Fókke Jânsma", "Wytse"]


def test_list_helps_when_it_is_empty(inloggen, begeleider):
    client = inloggen(begeleider)

    assert "Nog geen inwoners" in client.get("/inwoners/").content.decode()
    assert "Wis filters" in _gezocht(client, "niemand").content.decode()


@pytest.mark.parametrize("vraag", ["?page=abc", "?page=99", "?stand=onzin", "?gezocht=1", "?vreemd=ja"])
def test_list_takes_any_query(inloggen, begeleider, vraag):
    assert inloggen(begeleider).get(f"/inwoners/{vraag}").status_code == 200


def test_list_takes_the_same_number_of_queries_for_1_and_30(inloggen, begeleider):
    client = inloggen(begeleider)
    eigen = {"gemeente": begeleider.gemeente, "begeleider": begeleider}

    def aantal() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get("/inwoners/")
        return len(queries)

    maak_talentprofiel(inwoner=maak_inwoner(**eigen))
    met_een = aantal()
    for nummer in range(29):
        maak_talentprofiel(inwoner=maak_inwoner(**eigen, naam=f"Inwoner {nummer}"))

    assert aantal() == met_een
    assert met_een <= 15


def test_profile_is_read_by_the_named_begeleider_and_marks_what_waits(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, woorden={"droom": "Een eigen kraam"})
    _zie(inwoner, "buiten.tuin", door=begeleider)
    afgewezen = _zie(inwoner, "taal.fries", door=begeleider)
    afgewezen.wijs_af(nu=timezone.now())

    pagina = inloggen(begeleider).get(_adres(inwoner)).content.decode()

    assert all(tekst in pagina for tekst in ("Ik kan koken", "Een eigen kraam", "Ik kan werken in een tuin"))
    assert pagina.count("nog niet bevestigd") == 1
    assert "Ik spreek Fries" not in pagina
    assert "?wijzig" not in pagina


def test_profile_that_is_not_begun_says_so(inloggen, begeleider):
    inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider)

    assert "Nog niet begonnen" in inloggen(begeleider).get(_adres(inwoner)).content.decode()


def test_profile_is_closed_to_everybody_else(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_vol_talentprofiel(inwoner=inwoner)
    anderen = {rol: maak_lid(gemeente=begeleider.gemeente, rol=rol) for rol in Rolsoort}

    antwoorden = {rol: inloggen(lid).get(_adres(inwoner)).status_code for rol, lid in anderen.items()}

    helpers = {Rolsoort.BEGELEIDER, Rolsoort.KWARTIERMAKER}
    assert antwoorden == {rol: 404 if rol in helpers else 403 for rol in Rolsoort}


def test_profile_closes_when_the_begeleider_loses_the_role(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner)
    assert inloggen(begeleider).get(_adres(inwoner)).status_code == 200

    begeleider.rollen.all().delete()

    assert inloggen(begeleider).get(_adres(inwoner)).status_code == 403
    assert list(Talentprofiel.objects.zichtbaar_voor(type(begeleider).objects.get(pk=begeleider.pk))) == []


def test_profile_takes_the_same_number_of_queries_for_few_and_many_answers(inloggen, begeleider):
    eigen = {"gemeente": begeleider.gemeente, "begeleider": begeleider}
    weinig = maak_talentprofiel(inwoner=maak_inwoner(**eigen), talenten={"handen.koken": "kan"})
    veel = maak_vol_talentprofiel(inwoner=maak_inwoner(**eigen))
    client = inloggen(begeleider)

    def aantal(profiel) -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(_adres(profiel.inwoner))
        return len([query for query in queries if "SAVEPOINT" not in query["sql"]])  # those are of the test

    assert aantal(weinig) == aantal(veel) <= 15


def test_lately_changed_profiles_come_first_on_the_start_page(begeleider):
    eigen = {"gemeente": begeleider.gemeente, "begeleider": begeleider}
    eerder, pas, lang_geleden = (maak_talentprofiel(inwoner=maak_inwoner(**eigen, naam=n)) for n in "ABC")
    nu = timezone.now()
    for profiel, dagen in ((eerder, 3), (pas, 0), (lang_geleden, 40)):
        profiel.ga_naar(2, nu=nu - timedelta(days=dagen))

    lijst = kort_geleden_gewijzigd(begeleider=begeleider, vandaag=timezone.localdate(nu))

    assert [inwoner.naam for inwoner in lijst] == ["B", "A"]


# The inwoner answers what the begeleider saw


def _zie(inwoner, talent: str, *, door) -> Talentantwoord:
    return leg_gezien_talent_vast(
        inwoner=inwoner,
        talent=Talent.objects.get(sleutel=talent),
        door=door,
        bron=Talentantwoord.Bron.BEGELEIDER,
        op=date(2026, 11, 2),
    )


@pytest.mark.parametrize(("klopt", "telt"), [("ja", ["handen.koken"]), ("nee", [])])
def test_seen_talent_is_asked_and_answered_once(inloggen, begeleider, klopt, telt):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    antwoord = _zie(inwoner, "handen.koken", door=begeleider)
    client = inloggen(inwoner.lid)
    vraag = "Anke Bosma zag een talent bij u: Ik kan koken. Klopt dat?"
    assert vraag in client.get("/talentprofiel/").content.decode()

    for poging in (klopt, "nee"):
        response = client.post("/talentprofiel/gezien-talent/", {"talent": "handen.koken", "klopt": poging})
        assert (response.status_code, response.url) == (302, "/talentprofiel/")

    assert vraag not in client.get("/talentprofiel/").content.decode()
    bevestigd = antwoord.profiel.talentantwoorden.bevestigd().values_list("talent__sleutel", flat=True)
    assert list(bevestigd) == telt


@pytest.mark.parametrize(
    ("gegevens", "status"),
    [
        ({"talent": "handen.koken"}, 400),
        ({"talent": "handen.koken", "klopt": "misschien"}, 400),
        ({"talent": "handen.hout", "klopt": "ja"}, 404),
        ({"klopt": "ja"}, 404),
    ],
)
def test_answer_to_nothing_that_was_asked_is_refused(inloggen, begeleider, gegevens, status):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    _zie(inwoner, "handen.koken", door=begeleider)

    assert inloggen(inwoner.lid).post("/talentprofiel/gezien-talent/", gegevens).status_code == status


def test_own_answer_replaces_what_was_seen(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, groepen=("handen",))
    antwoord = _zie(inwoner, "handen.koken", door=begeleider)

    inloggen(inwoner.lid).post("/talentprofiel/vraag/1/handen/", {"handen-koken": "leren"})

    antwoord.refresh_from_db()
    assert (antwoord.antwoord, antwoord.bron, antwoord.door) == ("leren", "zelf", None)


def test_screen_without_an_answer_leaves_what_was_seen_waiting(inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    maak_talentprofiel(inwoner=inwoner, groepen=("handen",))
    antwoord = _zie(inwoner, "handen.koken", door=begeleider)

    inloggen(inwoner.lid).post("/talentprofiel/vraag/1/handen/", {"handen-hout": "kan"})

    antwoord.refresh_from_db()
    assert antwoord.wacht_op_inwoner
