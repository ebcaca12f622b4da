"""What somebody wants reaches somebody who acts: to get acquainted, a talk, and a question that is taken back."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.matches import maak_iets_anders, maak_match, maak_navraag, maak_plekvoorstel
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.toestemmingen import maak_toestemming
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from trajecten import werklijst_wie
from trajecten.models import IetsAnders, Inwoner, Match
from trajecten.models.matches import Stap

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def _lees(client, naam: str, *args: object) -> str:
    antwoord = client.get(reverse(naam, args=args))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_yes_to_get_acquainted_comes_to_who_helps_and_the_person_may_share_with_the_plek(
    client, inloggen, inwoner, begeleider
):
    organisatie = maak_organisatie(gemeente=inwoner.gemeente)
    maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.WERKGEVER, organisatie=organisatie)
    plek = maak_plek(organisatie=organisatie, uren_van=None)
    inloggen(inwoner.lid)
    delen = reverse("delen_kiezen", args=["organisatie", organisatie.pk])

    pagina = client.post(reverse("plek_voor_mij", args=[plek.pk]), follow=True).content.decode()
    match = Match.objects.get()
    wachtend = [(rij.pk, rij.doel) for rij in werklijst_wie.wil_kennismaken(begeleider, VANDAAG)]

    assert [wat in pagina for wat in ("Wytse Dijkhuis ziet dat u wilt kennismaken", delen)] == [True, True]
    assert wachtend == [(inwoner.pk, match.pk)]
    maak_toestemming(inwoner=inwoner, aan=organisatie)
    assert delen not in _lees(client, "match_bekijken", match.pk)
    Match.objects.update(kennisgemaakt_op=VANDAAG)
    assert not werklijst_wie.wil_kennismaken(begeleider, VANDAAG)


def test_who_waits_and_has_nobody_stands_first_for_the_kwartiermaker_without_words(client, inloggen, begeleider):
    kwartiermaker = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.KWARTIERMAKER)
    hier = {"gemeente": begeleider.gemeente}
    maak_inwoner(**hier, naam="Aagje")
    wil, kennis = maak_inwoner_met_account(**hier), maak_inwoner(**hier, naam="Kees")
    maak_navraag(match=maak_match(inwoner=kennis, stand=Stap.KENNISMAKING))
    maak_iets_anders(inwoner=wil, woorden="Mijn buurman slaat mij")
    maak_iets_anders(inwoner=maak_inwoner(**hier, begeleider=begeleider, naam="Heeft iemand"))
    client_inwoner = inloggen(wil.lid)
    match = maak_match(inwoner=wil, stand=Stap.KENNISMAKING)
    assert "U hebt nu niemand die u vast helpt" in _lees(client_inwoner, "match_bekijken", match.pk)
    inloggen(kwartiermaker)

    lijst = client.get(reverse("zonder_contactpersoon"))
    tekst = lijst.content.decode()

    assert [een.naam for een in lijst.context["pagina"]] == [wil.naam, "Kees", "Aagje"]
    uiterlijk = (VANDAAG + timedelta(days=7)).day
    for waar in (tekst, _lees(client, "vandaag")):
        assert f"wil een gesprek, antwoord uiterlijk {uiterlijk} " in waar
        assert "wil kennismaken met een plek" in waar
        assert "te vragen hoe het gaat" in waar
        assert "buurman" not in waar


def test_question_that_waits_is_taken_back_by_who_asked_and_an_empty_proposal_goes_with_it(
    client, inloggen, inwoner, begeleider
):
    match, loopt = maak_match(inwoner=inwoner), maak_match(inwoner=inwoner, stand=Stap.PROBEREN)
    maak_plekvoorstel(match=loopt, antwoord="")
    inloggen(inwoner.lid)
    assert client.post(reverse("stap_intrekken", args=[match.pk])).status_code == 403
    inloggen(begeleider)
    assert "Toch niet vragen" in _lees(client, "match_bekijken", match.pk)
    assert "Toch niet vragen" not in _lees(client, "match_bekijken", loopt.pk)

    for een in (match, loopt):
        client.post(reverse("stap_intrekken", args=[een.pk]))

    assert list(Match.objects.all()) == [loopt]
    assert loopt.stappen.filter(antwoord="").exists()


def test_who_found_somebody_takes_the_proposal_back_in_one_tap(client, inloggen, inwoner):
    kwartiermaker = maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.KWARTIERMAKER)
    maak_toestemming(inwoner=inwoner, aan=kwartiermaker, doel="vindbaar", blokken=("kan",))
    match = maak_match(inwoner=inwoner, door=kwartiermaker)
    inloggen(kwartiermaker)

    client.post(reverse("stap_intrekken", args=[match.pk]))

    assert not Match.objects.exists()


def test_wish_is_taken_back_until_there_is_a_day_and_a_day_that_was_is_not_told(client, inloggen, inwoner, begeleider):
    wens = maak_iets_anders(inwoner=inwoner)
    inloggen(inwoner.lid)
    client.post(reverse("iets_anders_intrekken", args=[wens.pk]))
    assert not IetsAnders.objects.exists()
    wens = maak_iets_anders(inwoner=inwoner)
    wens.spreek_af(gesprek_op=VANDAAG, door=begeleider, nu=timezone.now())

    client.post(reverse("iets_anders_intrekken", args=[wens.pk]))

    assert "Het gesprek is op" in _lees(client, "iets_anders")
    inloggen(begeleider)
    assert reverse("gesprek_afspreken", args=[wens.pk]) in _lees(client, "inwoner_iets_anders", inwoner.pk)
    IetsAnders.objects.update(gesprek_op=VANDAAG - timedelta(days=1))
    assert "Het gesprek is op" not in _lees(client, "inwoner_iets_anders", inwoner.pk)
