"""The questions per kind of visit, in the words of the network, and what people answer to them."""

from uuid import uuid4

import pytest
from django.urls import reverse

from experimenten import antwoorden
from experimenten.bezoekvragen import STANDAARD
from experimenten.models import Bezoekvragen, Werkbezoek, Werkbezoekconcept
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_onderweg import stuur_na
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.experimenten.test_werkbezoek_wijzigen import velden_op_de_pagina, wijzigen
from tests.maak.netwerk import maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db

GOED, MIS = STANDAARD["interview"][:2]
OUD = "Hoe was het vroeger?"
BEANTWOORD = {
    "soort": "interview",
    "vraag_interview_1": GOED,
    "antwoord_interview_1": "De koffie.",
    "vraag_interview_2": OUD,
    "antwoord_interview_2": "Stil, met trommels & fluit.",
}


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def linde(inloggen, kwartiermaker):
    inloggen(kwartiermaker)
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")


@pytest.fixture
def bezoek(client, linde):
    """A visit with two answers: to a question of now, and to one that has other words by now."""
    client.post(NIEUW, velden(linde, **BEANTWOORD))
    return Werkbezoek.objects.get()


def test_beheerder_changes_the_questions_and_the_form_asks_them(inloggen):
    beheerder = maak_lid(rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    kwartiermaker = maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.KWARTIERMAKER)
    client = inloggen(beheerder)
    adres = reverse("bezoekvragen", args=[beheerder.gemeente.samenwerkingsverband_id])
    assert adres in client.get(reverse("beheer")).content.decode()
    nu = {veld.name: veld.value() for veld in client.get(adres).context["form"]}

    client.post(adres, nu | {"interview": "Wat is uw droom?\n\nWie helpt daarbij?", "gesprek": ""})

    assert set(Bezoekvragen.objects.values_list("soort", flat=True)) == {"interview", "gesprek"}
    vragen = inloggen(kwartiermaker).get(reverse("werkbezoek_vastleggen"), follow=True).context["form"].vragen
    assert vragen["interview"] == ["Wat is uw droom?", "Wie helpt daarbij?"]
    assert vragen["gesprek"] == []
    assert vragen["werkbezoek"]
    te_veel = inloggen(beheerder).post(adres, nu | {"interview": "\n".join(map(str, range(11)))})
    assert te_veel.status_code == 422


def test_answers_keep_the_words_of_their_question_and_stand_on_the_page(client, bezoek):
    assert bezoek.antwoorden == [{GOED: "De koffie."}, {OUD: "Stil, met trommels & fluit."}]
    pagina = client.get(bezoek.get_absolute_url()).content.decode()
    for tekst in (GOED, "De koffie.", OUD, "Stil, met trommels &amp; fluit."):
        assert tekst in pagina
    form = client.get(wijzigen(bezoek)).context["form"]
    assert form.vragen["interview"] == [*STANDAARD["interview"], OUD]


def test_answers_are_found_and_marked_but_their_questions_are_not(client, bezoek):
    def zoek(tekst: str) -> str:
        return client.get(reverse("zoeken_in_bezoeken"), {"zoek": tekst}).content.decode()

    assert f"{OUD} Stil, met <mark>trommels</mark> &amp; fluit." in zoek("trommel")
    assert "Dit lijkt erop" in zoek("tromels")
    assert "Niets gevonden" in zoek("vroeger")
    assert bezoek.get_absolute_url() in client.get(reverse("werkbezoeken"), {"zoek": "trommels"}).content.decode()


def test_another_kind_of_visit_loses_no_answer(client, bezoek):
    """What was filled in at one kind stays when it turns out to be another, and when nothing changes nothing does."""
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, soort="gesprek"))
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek))

    eerder, bezoek = bezoek.antwoorden, Werkbezoek.objects.get()
    assert (bezoek.soort, bezoek.antwoorden) == ("gesprek", eerder)


def test_of_two_changes_at_once_each_answer_can_be_kept(client, bezoek):
    mijn = velden_op_de_pagina(client, bezoek, antwoord_interview_1="De thee.", antwoord_interview_2="Te druk.")
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, antwoord_interview_1="De soep."))

    botsing = client.post(wijzigen(bezoek), mijn)
    samen = dict(botsing.context["velden"]) | {"versie": 2, "kies_antwoorden": "allebei"}
    client.post(wijzigen(bezoek), samen)

    assert [verschil.onderdeel.naam for verschil in botsing.context["verschillen"]] == ["antwoorden"]
    bezoek = Werkbezoek.objects.get()
    assert antwoorden.van(bezoek) == {
        GOED: "De thee.\n\nDe soep.",
        MIS: "Te druk.",
        OUD: "Stil, met trommels & fluit.",
    }


def test_text_of_a_draft_and_of_a_phone_answers_what_was_asked_then(client, linde):
    sleutel = uuid4()
    client.post(reverse("werkbezoekconcept_bewaren", args=[sleutel]), BEANTWOORD)
    form = client.get(NIEUW, {"sleutel": sleutel}).context["form"]

    antwoord = stuur_na(client, sleutel=sleutel, **BEANTWOORD)

    assert (form["antwoord_interview_1"].value(), form["antwoord_interview_4"].label) == ("De koffie.", OUD)
    assert antwoord.json()["stand"] == "bewaard"
    assert antwoorden.van(Werkbezoek.objects.get()) == {GOED: "De koffie.", OUD: "Stil, met trommels & fluit."}
    assert not Werkbezoekconcept.objects.exists()


def test_answer_with_a_bsn_is_refused_under_its_question(client, linde):
    antwoord = client.post(NIEUW, velden(linde, **BEANTWOORD | {"antwoord_interview_1": "Zijn nummer is 111222333"}))

    assert antwoord.status_code == 422
    assert set(antwoord.context["form"].errors) == {"antwoord_interview_1"}
    assert not Werkbezoek.objects.exists()


def test_more_answers_than_places_keep_the_answers():
    """Questions without an answer give way; the last ones first."""
    oud = {f"Oud {nummer}?": "Ja." for nummer in range(15)}
    getoond = antwoorden.op_plekken(antwoorden.in_velden(oud, "gesprek"), "gesprek", [f"Nu {n}?" for n in range(10)])

    assert list(getoond) == [*(f"Nu {nummer}?" for nummer in range(5)), *oud]
