"""Reasons not to come are a list of the network: older answers keep their word, and what was used stays."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Afzegreden, Genodigde
from netwerk.models.woorden import AFZEGREDENEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.beheer import maak_woord
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def gemeente():
    return maak_gemeente()


def test_older_answer_keeps_its_word_and_the_link_offers_the_words_of_today(gemeente, client, inloggen):
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband)
    woord = {"samenwerkingsverband": gemeente.samenwerkingsverband, "lijst": AFZEGREDENEN, "vanaf": VANDAAG}
    maak_woord(**woord, sleutel="vervoer", woord="De bus rijdt niet")
    maak_woord(**woord, sleutel="onderwerp", woord="Niets voor mij", in_gebruik=False)
    oud, gast = (
        maak_genodigde(bijeenkomst=bijeenkomst, gemeente=gemeente, antwoord="nee", reden=reden)
        for reden in ("vervoer", "")
    )
    Genodigde.objects.filter(pk=oud.pk).update(beantwoord_op=timezone.now() - timedelta(days=1))
    adres = reverse("gast_antwoord", args=[gast.geheim])

    pagina = client.get(adres).text
    woorden = ("De bus rijdt niet", "Ik kan er niet komen", "Niets voor mij", "Het onderwerp past niet bij mij")
    assert [zin in pagina for zin in woorden] == [True, False, False, False]
    client.post(adres, {"wat": "reden", "reden": "vervoer", "reden_tekst": ""})

    per_gast = Genodigde.objects.met_redenwoord().values_list("pk", "redenwoord")
    assert dict(per_gast) == {oud.pk: "Ik kan er niet komen", gast.pk: "De bus rijdt niet"}
    organisator = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FACILITATOR))
    lijst = organisator.get(reverse("gasten", args=[bijeenkomst.pk])).text
    assert [f"{zin}</span>" in lijst for zin in woorden[:2]] == [True, True]


def test_own_reason_is_for_one_network_and_stays_once_it_was_chosen(gemeente, inloggen):
    beheerder, verband = maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER), gemeente.samenwerkingsverband
    client = inloggen(beheerder)
    for woord in ("Ik pas op", "Er is feest"):
        client.post(reverse("woord_toevoegen", args=[verband.pk, AFZEGREDENEN]), {"woord": woord, "vanaf": "vandaag"})
    gekozen, ongebruikt = Afzegreden.objects.filter(samenwerkingsverband=verband).order_by("volgorde")
    maak_genodigde(gemeente=gemeente, antwoord="nee", reden=gekozen.sleutel)

    lijst = client.get(reverse("woordenlijst_bekijken", args=[verband.pk, AFZEGREDENEN])).text
    for reden in (gekozen, ongebruikt):
        client.post(reverse("woord_verwijderen", args=[verband.pk, AFZEGREDENEN, reden.sleutel]))

    assert ("Ik pas op" in lijst, "1 antwoord" in lijst) == (True, True)
    assert set(Afzegreden.objects.filter(samenwerkingsverband=verband)) == {gekozen}
    elders = Afzegreden.objects.van_hier(VANDAAG, verband=maak_gemeente().samenwerkingsverband_id)
    assert (gekozen in elders, elders.count()) == (False, 5)
