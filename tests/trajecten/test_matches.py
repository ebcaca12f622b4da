"""The course of a match: nothing counts before the person says yes."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from tests.maak.matches import maak_match
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner_met_account
from trajecten.models import Match
from trajecten.models.matches import AlBeantwoord, Stap, StapBestaatNiet

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def _stand(match) -> str:
    match.refresh_from_db()
    return match.stand


def test_each_step_waits_for_the_yes_of_the_person(client, inloggen, inwoner, begeleider):
    match = maak_match(inwoner=inwoner)
    antwoord, stap = reverse("match_antwoord", args=[match.pk]), reverse("match_stap", args=[match.pk])
    inloggen(inwoner.lid)
    assert "Er is een vraag voor u" in client.get(reverse("vandaag")).content.decode()

    client.post(antwoord, {"antwoord": "nog_niet", "woorden": "Eerst mijn verhuizing"})
    assert _stand(match) == Stap.VOORSTEL
    inloggen(begeleider)
    assert "Eerst mijn verhuizing" in client.get(reverse("match_bekijken", args=[match.pk])).content.decode()
    client.post(stap, {"stap": "kennismaking"})
    assert _stand(match) == Stap.VOORSTEL
    client.post(stap, {"stap": "kennismaking"})
    assert match.stappen.filter(antwoord="").count() == 1
    inloggen(inwoner.lid)
    client.post(antwoord, {"antwoord": "ja"})

    assert _stand(match) == Stap.KENNISMAKING
    assert client.post(antwoord, {"antwoord": "ja"}).status_code == 302


def test_answer_in_a_talk_says_who_wrote_it_down(client, inloggen, inwoner, begeleider):
    match = maak_match(inwoner=inwoner)
    inloggen(begeleider)

    client.post(reverse("match_antwoord", args=[match.pk]), {"antwoord": "ja"})

    stap = match.stappen.get()
    assert (stap.hoe, stap.beantwoord_door, _stand(match)) == ("samen", begeleider, Stap.KENNISMAKING)


def test_who_takes_a_step_for_itself_has_said_yes_with_it(client, inloggen, inwoner):
    match = maak_match(inwoner=inwoner, stand=Stap.PROBEREN)
    inloggen(inwoner.lid)

    client.post(reverse("match_stap", args=[match.pk]), {"stap": "plaatsing", "uren": "12"})

    assert (_stand(match), match.uren) == (Stap.PLAATSING, 12)


def test_stepping_back_keeps_the_place_and_several_run_at_once(inwoner):
    oud = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    nu, ik = timezone.now(), inwoner.lid
    oud.vraag_stap(Stap.BEWAARD, door=ik, nu=nu)
    plek = maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente))
    nieuw, _ = Match.stel_voor(inwoner=inwoner, plek=plek, door=ik, nu=nu)
    nieuw.vraag_stap(Stap.AFGELOPEN, door=ik, nu=nu, afloop=Match.Afloop.PAST_NIET)

    oud.vraag_stap(Stap.PLAATSING, door=ik, nu=nu)

    assert (_stand(oud), _stand(nieuw)) == (Stap.PLAATSING, Stap.AFGELOPEN)


def test_stopping_needs_how_it_ended_and_nothing_follows(client, inloggen, inwoner):
    match = maak_match(inwoner=inwoner, stand=Stap.PROBEREN)
    inloggen(inwoner.lid)
    url = reverse("match_stap", args=[match.pk])

    assert client.post(url, {"stap": "afgelopen"}).status_code == 422
    client.post(url, {"stap": "afgelopen", "afloop": "past_niet"})

    assert (_stand(match), match.afloop) == (Stap.AFGELOPEN, "past_niet")
    with pytest.raises(StapBestaatNiet):
        match.vraag_stap(Stap.PROBEREN, door=inwoner.lid, nu=timezone.now())


def test_of_two_answers_at_the_same_moment_the_first_counts(inwoner):
    match = maak_match(inwoner=inwoner)
    een, twee = match.stappen.get(), match.stappen.get()
    een.beantwoord("nog_niet", door=inwoner.lid, nu=timezone.now())

    with pytest.raises(AlBeantwoord):
        twee.beantwoord("ja", door=inwoner.lid, nu=timezone.now())

    assert _stand(match) == Stap.VOORSTEL


def test_the_database_keeps_one_running_match_per_plek_and_one_waiting_step(inwoner):
    match = maak_match(inwoner=inwoner)
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_match(inwoner=inwoner, plek=match.plek)
    with pytest.raises(IntegrityError), transaction.atomic():
        match.stappen.create(gemeente=match.gemeente, stap=Stap.PROBEREN, gevraagd_op=timezone.now())
    with pytest.raises(IntegrityError), transaction.atomic():
        Match.objects.filter(pk=match.pk).update(stand=Stap.AFGELOPEN)


def test_trying_keeps_what_was_nice_and_with_whom(client, inloggen, inwoner):
    match = maak_match(inwoner=inwoner, stand=Stap.PROBEREN)
    inloggen(inwoner.lid)
    url = reverse("probeerkeer_toevoegen", args=[match.pk])

    assert client.post(url, {"wat": "Kassa", "op": "1-1-2199", "vond": "leuk"}).status_code == 422
    client.post(url, {"wat": "Kassa", "op": "vandaag", "vond": "niet_leuk", "met_wie": "Piet"})

    keer = match.probeerkeren.get()
    pagina = client.get(reverse("match_bekijken", args=[match.pk])).content.decode()
    assert (keer.vond, "Niet leuk" in pagina, "met: Piet" in pagina) == ("niet_leuk", True, True)
    client.post(reverse("probeerkeer_weghalen", args=[match.pk, keer.pk]))
    assert not match.probeerkeren.exists()
