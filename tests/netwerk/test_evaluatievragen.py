"""The words of the three questions: changed from a day on, and what was answered keeps the question of then."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk import evaluatievragen, meningen
from netwerk.models import Evaluatievraag
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import maak_mening
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db

EERST = "Wat vond u van deze bijeenkomst?"


@pytest.fixture
def beheerder():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER, naam="Foekje")


def _adres(lid, naam="evaluatievraag_wijzigen", nummer=1):
    return reverse(naam, args=[lid.gemeente.samenwerkingsverband_id, nummer])


def _velden(client, lid, *, tekst, over=0, **anders):
    versie = client.get(_adres(lid)).context["form"].initial["versie"]
    dag = timezone.localdate() + timedelta(days=over)
    return {"tekst": tekst, "vanaf": dag.isoformat(), "versie": versie, **anders}


def _editie(lid, *, dagen, antwoorden=5):
    bijeenkomst = maak_bijeenkomst(
        samenwerkingsverband=lid.gemeente.samenwerkingsverband, begint_op=timezone.now() + timedelta(days=dagen)
    )
    for _ in range(antwoorden):
        maak_mening(bijeenkomst=bijeenkomst)
    return bijeenkomst


def test_new_words_count_from_their_day_and_old_results_keep_the_question_as_it_was_asked(beheerder, inloggen):
    oud = _editie(beheerder, dagen=-60)
    client = inloggen(beheerder)

    antwoord = client.post(_adres(beheerder), _velden(client, beheerder, tekst="  Hoe was het   voor u?"), follow=True)

    nieuw = _editie(beheerder, dagen=1)
    assert "Foekje" in client.get(_adres(beheerder)).text.split("Wie veranderde wat")[1]
    lezer = inloggen(maak_lid(gemeente=beheerder.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER))
    assert "Hoe was het voor u?" in antwoord.text
    assert [meningen.vragen(editie)[0] for editie in (oud, nieuw)] == [EERST, "Hoe was het voor u?"]
    assert "Hoe was het voor u?" not in lezer.get(reverse("evaluatie", args=[oud.pk])).text
    nieuw.begint_op = timezone.now() - timedelta(hours=1)
    nieuw.save()
    assert f"Toen was de vraag: {EERST}" in lezer.get(reverse("evaluatie", args=[nieuw.pk])).text


def test_planned_words_are_shown_and_can_be_taken_back(beheerder, inloggen):
    client = inloggen(beheerder)
    client.post(_adres(beheerder), _velden(client, beheerder, tekst="Later anders?", over=30))
    lijst = reverse("evaluatievragen", args=[beheerder.gemeente.samenwerkingsverband_id])

    gepland = client.get(lijst).text
    client.post(_adres(beheerder, "evaluatievraag_terugnemen"))

    assert ("Later anders?" in gepland, EERST in gepland) == (True, True)
    assert "Later anders?" not in client.get(lijst, follow=True).content.decode().split("</h1>")[1]
    assert not Evaluatievraag.objects.exists()


def test_past_and_what_is_answered_today_cannot_be_asked_otherwise(beheerder, inloggen):
    client = inloggen(beheerder)
    fouten = {
        "Kies vandaag of een latere dag": _velden(client, beheerder, tekst="Anders?", over=-1),
        "met een vraagteken": _velden(client, beheerder, tekst="Geen vraag", over=1),
        "binnen 2 jaar": _velden(client, beheerder, tekst="Anders?", over=800),
    }
    for fout, velden in fouten.items():
        antwoord = client.post(_adres(beheerder), velden)
        assert (antwoord.status_code, fout in antwoord.text) == (422, True)
    _editie(beheerder, dagen=0, antwoorden=1)
    vandaag, morgen = (_velden(client, beheerder, tekst="Anders?", over=over) for over in (0, 1))

    assert "Kies morgen of later" in client.post(_adres(beheerder), vandaag).text
    assert client.post(_adres(beheerder), morgen).status_code == 302
    assert client.get(_adres(beheerder, nummer=4)).status_code == 404


def test_colleague_who_was_first_is_not_written_over(beheerder, inloggen):
    client = inloggen(beheerder)
    velden = _velden(client, beheerder, tekst="Van mij?", over=1)
    verband, dag = beheerder.gemeente.samenwerkingsverband, timezone.localdate()
    versie = evaluatievragen.standen(verband, vandaag=dag)[0].versie
    evaluatievragen.stel(verband, 1, tekst="Van een ander?", vanaf=dag, versie=versie, vandaag=dag)

    antwoord = client.post(_adres(beheerder), velden)

    assert (antwoord.status_code, "Van mij?" in antwoord.text, "Een collega" in antwoord.text) == (409, True, True)
    assert Evaluatievraag.objects.get().tekst == "Van een ander?"
