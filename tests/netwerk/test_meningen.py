"""What people found: one answer per known person, of nobody, live, and nothing below five."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from netwerk import meningen
from netwerk.models import Evaluatievraag, Genodigde, Mening
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import maak_gastenlijst, maak_genodigde, maak_mening
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def geweest(gemeente):
    """It ended an hour ago."""
    begin = timezone.now() - timedelta(hours=4)
    return maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=begin)


def _adres(bijeenkomst, **vraag):
    return reverse("mening_geven", args=[maak_gastenlijst(bijeenkomst=bijeenkomst).code], query=vraag or None)


def test_known_person_answers_once_and_nothing_points_at_that_person(geweest, gemeente, inloggen):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    gast = maak_genodigde(bijeenkomst=geweest, lid=lid, antwoord="ja")
    client = inloggen(lid)

    for _ in range(2):
        bedankt = client.post(_adres(geweest), {"cijfer": "5", "tekst": "Mooi"}, follow=True)

    assert "U hebt uw mening gegeven." in bedankt.text
    assert Mening.objects.count() == 1
    assert Genodigde.objects.get(pk=gast.pk).mening_gegeven
    kolommen = {veld.name for veld in Mening._meta.fields}
    assert kolommen == {"id", "bijeenkomst", "cijfer", "gehoord", "tekst", "als_inwoner"}


def test_neither_the_table_nor_the_transaction_tells_who_was_first(geweest):
    for nummer in range(12):
        meningen.geef(geweest, cijfer=3, gehoord=None, tekst=str(nummer), gast=None)

    with connection.cursor() as cursor:
        cursor.execute("SELECT tekst, xmin::text FROM netwerk_mening ORDER BY ctid")
        teksten, transacties = zip(*cursor.fetchall(), strict=True)
    assert len(set(transacties)) == 1
    assert list(teksten) != sorted(teksten, key=int)
    assert {int(tekst) for tekst in teksten} == {*range(12)}


def test_shared_device_starts_again_and_shows_nothing_of_the_one_before(geweest, client):
    adres = _adres(geweest, samen="1")

    for woorden in ("Eerste geheim", "Tweede geheim"):
        volgende = client.post(adres, {"cijfer": "2", "tekst": woorden}, follow=True)
        assert ("geheim" in volgende.text, "checked" in volgende.text) == (False, False)

    assert Mening.objects.count() == 2
    assert client.post(adres, {}).status_code == 422


def test_own_phone_of_a_stranger_answers_once(geweest, client):
    for _ in range(2):
        client.post(_adres(geweest), {"gehoord": "4"})

    assert Mening.objects.count() == 1


def test_results_stay_hidden_below_five_and_stand_beside_the_response(geweest, gemeente, inloggen):
    beleid = maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    geweest.aanwezig.add(beleid, *(maak_lid(gemeente=gemeente) for _ in range(9)))
    adres = reverse("evaluatie", args=[geweest.pk])
    client = inloggen(beleid)
    for nummer in range(4):
        maak_mening(bijeenkomst=geweest, cijfer=4, tekst=f"Woorden {nummer}")
    weinig = client.get(adres).text

    maak_mening(bijeenkomst=geweest, cijfer=5, tekst="Woorden 4")
    genoeg = client.get(adres).text

    assert [("4,0" in weinig, "Woorden" in weinig), ("4,2" in genoeg, "Woorden 4" in genoeg)] == [
        (False, False),
        (True, True),
    ]
    assert "5 van de 10 mensen (50 %)" in genoeg
    assert 'hx-trigger="every 20s"' in genoeg


def test_voice_of_inwoners_counts_apart_from_five_of_them_and_five_others_on(geweest, gemeente, inloggen, client):
    for adres in (_adres(geweest, samen="1"),) * 5:
        assert client.post(adres, {"als_inwoner": "on"}).status_code == 422
        client.post(adres, {"cijfer": "2", "als_inwoner": "on"})
    inwoners = [maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER) for _ in range(5)]
    geweest.aanwezig.add(*inwoners, *(maak_lid(gemeente=gemeente) for _ in range(5)))
    maak_genodigde(bijeenkomst=geweest, gemeente=gemeente, wereld="inwoner", aanwezig_op=geweest.begint_op)
    lezer = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER))

    def apart() -> list[tuple[float, int, int]]:
        uitslag = lezer.get(reverse("evaluatie", args=[geweest.pk])).context["uitslag"]
        return [(g.gemiddelde, g.aantal, g.van) for g in uitslag.van_inwoners]

    alleen_inwoners = apart()
    for _ in range(4):
        maak_mening(bijeenkomst=geweest, cijfer=5, gehoord=None)
    met_vier_anderen = apart()
    maak_mening(bijeenkomst=geweest, cijfer=5, gehoord=None)
    met_vijf_anderen = apart()

    assert [alleen_inwoners, met_vier_anderen, met_vijf_anderen] == [[(2.0, 5, 6)], [], [(2.0, 5, 6)]]
    assert "5 van de 6 inwoners (83 %)" in lezer.get(reverse("evaluatie", args=[geweest.pk])).text


def test_texts_wait_for_the_end(gemeente):
    bezig = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now())
    for _ in range(6):
        maak_mening(bijeenkomst=bezig)
    lezer = maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR)

    nu, straks = (meningen.uitslag(bezig, lezer=lezer, nu=moment) for moment in (bezig.begint_op, bezig.eindigt_op))

    assert [(len(u.teksten), u.gemiddelden[0].gemiddelde) for u in (nu, straks)] == [(0, 4.0), (6, 4.0)]


def test_questions_are_those_of_the_day_of_the_bijeenkomst(geweest):
    verband = geweest.samenwerkingsverband
    for dag, tekst in ((date(2020, 1, 1), "Hoe ging het?"), (date(2199, 1, 1), "Later anders?")):
        Evaluatievraag.objects.create(samenwerkingsverband=verband, nummer=2, tekst=tekst, geldig_van=dag)

    assert meningen.vragen(geweest)[:2] == ["Wat vond u van deze bijeenkomst?", "Hoe ging het?"]


def test_paper_is_keyed_in_one_after_the_other(geweest, gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER))
    for cijfer in "45":
        client.post(reverse("evaluatie_papier", args=[geweest.pk]), {"cijfer": cijfer})

    assert sorted(Mening.objects.values_list("cijfer", flat=True)) == [4, 5]


def test_theme_is_the_last_question_until_somebody_answered_it(geweest, gemeente, inloggen):
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR))
    adres = reverse("bijeenkomst_wijzigen", args=[geweest.pk])
    form = client.get(adres).context["form"]
    invoer = {naam: form[naam].value() or "" for naam in form.fields} | {"thema": "Wie mist u hier?"}

    client.post(adres, invoer | {"thema_als_vraag": "on"})
    geweest.refresh_from_db()
    met_thema = meningen.vragen(geweest)
    maak_mening(bijeenkomst=geweest)
    anders = {"thema_als_vraag": "on", "thema": "Wat nu?", "gezien": geweest.versie}
    te_laat = client.post(adres, invoer | anders)

    assert (len(met_thema), met_thema[-1]) == (3, "Wie mist u hier?")
    assert te_laat.context["form"].errors.keys() == {"thema"}
