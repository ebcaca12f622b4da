"""Organisaties of the network at the table of an overleg: for one time, or for all of its reeks that come."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Bijeenkomst, Dubbelsoort
from netwerk.reeksen import vul_aan
from netwerk.rolsoorten import Rolsoort
from netwerk.samenvoegen import voeg_samen
from tests.maak.bijeenkomsten import maak_reeks
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid, maak_organisatie
from tests.muren import tweede_muur_uit

pytestmark = pytest.mark.django_db


@pytest.fixture
def facilitator():
    return maak_lid(rol=Rolsoort.FACILITATOR)


@pytest.fixture
def taalhuis(facilitator):
    return maak_organisatie(gemeente=facilitator.gemeente, naam="Taalhuis Assen")


@pytest.fixture
def reeks(facilitator):
    verband = facilitator.gemeente.samenwerkingsverband
    reeks = maak_reeks(samenwerkingsverband=verband, naam="Taalhuisoverleg", soort="overleg")
    vul_aan(reeks, nu=timezone.now())
    return reeks


def _keren(reeks) -> list[Bijeenkomst]:
    return list(reeks.bijeenkomsten.order_by("begint_op"))


def _aan_tafel(reeks) -> list[list[str]]:
    return [[str(organisatie) for organisatie in keer.organisaties.all()] for keer in _keren(reeks)]


def test_partner_is_at_the_table_from_a_time_on_and_new_times_take_it_over(inloggen, facilitator, taalhuis, reeks):
    eerste, tweede, *_ = _keren(reeks)
    client, adres = inloggen(facilitator), reverse("overlegpartners", args=[tweede.pk])

    assert client.post(adres, {"organisatie": taalhuis.pk, "ook_later": "on"}).status_code == 302
    vul_aan(reeks, nu=timezone.now(), erbij=2)

    assert _aan_tafel(reeks) == [[], *([["Taalhuis Assen"]] * 7)]
    assert client.post(adres, {"organisatie": taalhuis.pk}).status_code == 422
    hier = reverse("organisatie_bekijken", args=[taalhuis.pk])
    toen, nu = (reverse("bijeenkomst_bekijken", args=[keer.pk]) for keer in (eerste, tweede))
    assert [hier in client.get(bladzij).text for bladzij in (toen, nu)] == [False, True]
    assert [bladzij in client.get(hier).text for bladzij in (toen, nu)] == [False, True]


def test_taking_away_counts_for_one_time_or_for_the_times_after_it(inloggen, facilitator, taalhuis, reeks):
    for keer in _keren(reeks):
        keer.organisaties.add(taalhuis)
    _, tweede, _, vierde, *_ = _keren(reeks)
    client = inloggen(facilitator)

    client.post(reverse("overlegpartner_weghalen", args=[tweede.pk, taalhuis.pk]))
    client.post(reverse("overlegpartner_weghalen", args=[vierde.pk, taalhuis.pk]), {"ook_later": "ja"})

    assert [bool(wie) for wie in _aan_tafel(reeks)] == [True, False, True, False, False, False]


def test_partner_is_of_the_own_network_and_an_inwoner_does_not_see_it(inloggen, facilitator, taalhuis):
    verband = facilitator.gemeente.samenwerkingsverband
    overleg = maak_bijeenkomst(samenwerkingsverband=verband)
    elders = maak_organisatie(gemeente=maak_gemeente())
    client, adres = inloggen(facilitator), reverse("overlegpartners", args=[overleg.pk])

    assert "ook_later" not in client.get(adres).context["form"].fields
    assert client.post(adres, {"organisatie": elders.pk}).status_code == 422
    with pytest.raises(IntegrityError), transaction.atomic():
        overleg.organisaties.add(elders)
    client.post(adres, {"organisatie": taalhuis.pk})
    bladzij = reverse("bijeenkomst_bekijken", args=[overleg.pk])
    inwoner = maak_lid(gemeente=facilitator.gemeente, rol=Rolsoort.INWONER)
    assert "Taalhuis Assen" in client.get(bladzij).text
    assert "Taalhuis Assen" not in inloggen(inwoner).get(bladzij).text
    with tweede_muur_uit():
        assert "Taalhuis Assen" not in inloggen(inwoner).get(bladzij).text


def test_two_organisaties_that_become_one_sit_at_the_table_once(facilitator, taalhuis):
    dubbel = maak_organisatie(gemeente=facilitator.gemeente, naam="Taalhuis in Assen")
    overleg = maak_bijeenkomst(
        samenwerkingsverband=facilitator.gemeente.samenwerkingsverband, begint_op=timezone.now() + timedelta(days=3)
    )
    overleg.organisaties.add(taalhuis, dubbel)

    voeg_samen(Dubbelsoort.ORGANISATIE, blijft=taalhuis, weg=dubbel, uit_weg=(), door=facilitator, nu=timezone.now())

    assert list(overleg.organisaties.all()) == [taalhuis]
