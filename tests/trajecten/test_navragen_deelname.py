"""How it goes where somebody takes part without a match: asked to both sides, and kept with its source and date."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Contactpersoon
from netwerk.rolsoorten import Rolsoort
from tests.maak.matches import maak_match, maak_navraag
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner_met_account
from trajecten import navraaglinks
from trajecten.models import Deelname
from trajecten.models.matches import Stap
from trajecten.navragen import plan_bij_deelnames

pytestmark = pytest.mark.django_db


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


@pytest.fixture
def deelname(inwoner):
    lang_geleden = timezone.localdate() - timedelta(days=400)
    return maak_deelname(traject=maak_traject(inwoner=inwoner, start=lang_geleden), waar="Bakkerij Jansen")


def _gepland(deelname) -> set[tuple[str, int]]:
    vandaag = timezone.localdate()
    return {(n.aan, (n.vragen_op - vandaag).days) for n in deelname.navragen.filter(antwoord="", niet_bereikt_op=None)}


def test_both_sides_of_a_deelname_are_asked_as_long_as_it_runs(inwoner, deelname):
    vandaag = timezone.localdate()
    ergens = maak_deelname(traject=deelname.traject, waar="")
    Deelname.objects.filter(pk=ergens.pk).update(sinds=vandaag - timedelta(days=2))
    for _ in range(2):  # every day, and nothing twice
        plan_bij_deelnames(vandaag=vandaag)
    assert _gepland(deelname) == {("inwoner", 42), ("plek", 42)}
    assert _gepland(ergens) == {("inwoner", 40)}  # nobody there is known

    deelname.zet_stil(op=vandaag)
    plan_bij_deelnames(vandaag=vandaag)
    assert _gepland(deelname) == set()
    deelname.ga_terug()
    plan_bij_deelnames(vandaag=vandaag)
    eerste = deelname.navragen.get(aan="inwoner")
    eerste.beantwoord(door=inwoner.lid, vandaag=vandaag, antwoord="goed", thuis="ja", bron="zelf")
    assert _gepland(deelname) == {("inwoner", 90), ("plek", 42)}
    deelname.stop(op=vandaag, afloop="afgerond")
    plan_bij_deelnames(vandaag=vandaag)
    assert (_gepland(deelname), deelname.navragen.get().antwoord) == (set(), "goed")


def test_question_that_waits_is_not_asked_while_it_rests(inloggen, begeleider, deelname):
    maak_navraag(deelname=deelname)
    client = inloggen(begeleider)
    assert "Bakkerij Jansen" in client.get(reverse("navragen")).text

    deelname.zet_stil(op=timezone.localdate())

    assert "Niemand wacht op een vraag" in client.get(reverse("navragen")).text


def test_deelname_at_the_plek_of_a_match_is_asked_once(inwoner, deelname):
    match = maak_match(inwoner=inwoner, stand=Stap.PLAATSING)
    Deelname.objects.filter(pk=deelname.pk).update(plek=match.plek)

    plan_bij_deelnames(vandaag=timezone.localdate())

    assert not deelname.navragen.exists()
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_navraag(match=match, deelname=deelname)


def test_unanswered_question_of_a_deelname_is_on_the_work_list_and_its_answer_is_kept(
    inloggen, inwoner, begeleider, deelname
):
    zelf, plek = (maak_navraag(deelname=deelname, aan=aan) for aan in ("inwoner", "plek"))
    van_een_ander = maak_navraag(deelname=maak_deelname(traject=maak_traject()))
    client, adres = inloggen(begeleider), reverse("navraag_beantwoorden", args=[plek.pk])

    lijst = client.get(reverse("navragen")).text
    assert ("Bakkerij Jansen" in lijst, "2 vragen" in lijst) == (True, True)
    assert [adres in lijst, reverse("navraag_beantwoorden", args=[van_een_ander.pk]) in lijst] == [True, False]
    werklijst = client.get(reverse("werklijst_soort", args=["hoe-gaat-het"])).text  # one line for a person
    assert [reverse("navraag_beantwoorden", args=[n.pk]) in werklijst for n in (zelf, plek)].count(True) == 1
    assert client.get(reverse("navraag_beantwoorden", args=[van_een_ander.pk])).status_code == 404
    hier = reverse("deelname_hoe_gaat_het", args=[deelname.pk])
    assert client.post(adres, {"antwoord": "gaat_wel", "bron": "telefoon", "woorden": "Komt op tijd"}).url == hier
    plek.refresh_from_db()
    assert (plek.bron, plek.beantwoord_door, plek.beantwoord_op) == ("telefoon", begeleider, timezone.localdate())
    verloop = client.get(hier).text
    assert ("Komt op tijd" in verloop, "Aan de telefoon, opgeschreven door Wytse Dijkhuis" in verloop) == (True, True)
    assert client.post(reverse("navraag_niet_bereikt", args=[zelf.pk])).status_code == 302
    assert "Niemand wacht op een vraag" in client.get(reverse("navragen")).text

    eigen = inloggen(inwoner.lid).get(hier).text
    assert ("Komt op tijd" in eigen, "Vertel hoe het gaat" in eigen) == (False, True)  # the plek is not told on
    assert inloggen(maak_lid(gemeente=inwoner.gemeente, rol=Rolsoort.BEGELEIDER)).get(hier).status_code == 404


def test_person_finds_the_question_on_the_first_page_and_answers(inloggen, inwoner, deelname):
    navraag = maak_navraag(deelname=deelname)
    maak_navraag(deelname=deelname, aan="plek")
    client, adres = inloggen(inwoner.lid), reverse("navraag_beantwoorden", args=[navraag.pk])
    assert client.get(reverse("vandaag")).text.count("Hoe gaat het bij ") == 1

    client.post(adres, {"antwoord": "goed", "thuis": "beetje", "woorden": "Iedereen groet mij"})

    assert "Hoe gaat het bij " not in client.get(reverse("vandaag")).text
    assert "Voelt zich thuis: een beetje." in client.get(reverse("deelname_hoe_gaat_het", args=[deelname.pk])).text
    assert "Iedereen groet mij" in client.get(reverse("mijn_gegevens_bekijken", args=["matches"])).text


def test_link_about_a_deelname_is_mailed_to_the_person_and_not_to_the_place(client, inwoner, deelname):
    plek = maak_plek(organisatie=maak_organisatie(gemeente=inwoner.gemeente))
    contact = maak_contactpersoon(organisatie=plek.organisatie)
    Contactpersoon.objects.filter(pk=contact.pk).update(email="plek@bakkerij.example")
    Deelname.objects.filter(pk=deelname.pk).update(plek=plek)
    zelf, daar = (maak_navraag(deelname=deelname, aan=aan) for aan in ("inwoner", "plek"))

    assert navraaglinks.stuur_links(vandaag=timezone.localdate(), basis="https://voorbeeld.example") == 1

    geheim = zelf.geef_link(vandaag=timezone.localdate())
    pagina = client.get(reverse("navraag_met_link", args=[geheim])).text
    assert ("Bakkerij Jansen" in pagina, inwoner.naam in pagina) == (True, False)
    client.post(reverse("navraag_met_link", args=[geheim]), {"antwoord": "goed"})
    zelf.refresh_from_db()
    daar.refresh_from_db()
    assert (zelf.bron, daar.geheim_hash) == ("link", None)
