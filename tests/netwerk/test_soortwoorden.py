"""Kinds of bijeenkomsten, plekken and contact: a network has its own words, and stops using one, from a day on."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Contactmoment, Plek, Woord
from netwerk.models.woorden import BIJEENKOMSTSOORTEN, CONTACTSOORTEN, PLEKSOORTEN
from netwerk.rolsoorten import Rolsoort
from netwerk.soortwoorden import EERSTE
from tests.maak.beheer import maak_woord
from tests.maak.netwerk import (
    geef_rol,
    maak_bijeenkomst,
    maak_contactmoment,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
)
from tests.maak.plekken import maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def lid():
    lid = maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    geef_rol(lid=lid, gemeente=lid.gemeente, soort=Rolsoort.KWARTIERMAKER)
    return lid


@pytest.fixture
def verband(lid):
    return lid.gemeente.samenwerkingsverband


def _hernoem(client, verband, lijst, sleutel, woord, in_gebruik="ja"):
    adres = reverse("woord_wijzigen", args=[verband.pk, lijst, sleutel])
    versie = client.get(adres).context["keuze"].versie
    return client.post(
        adres, {"woord": woord, "in_gebruik": in_gebruik, "vanaf": "vandaag", "versie": versie}, follow=True
    )


def test_kind_of_bijeenkomst_has_an_own_word_from_a_day_on_and_can_stop(lid, verband, inloggen):
    client, nu = inloggen(lid), timezone.now()
    oud = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=40))
    nieuw = maak_bijeenkomst(samenwerkingsverband=verband)
    for bijeenkomst in (oud, nieuw):
        bijeenkomst.soort = "inloop"
        bijeenkomst.save()
    elders = maak_bijeenkomst(samenwerkingsverband=maak_gemeente().samenwerkingsverband)

    lijst = _hernoem(client, verband, BIJEENKOMSTSOORTEN, "inloop", "koffietafel")
    _hernoem(client, verband, BIJEENKOMSTSOORTEN, "webinar", "webinar", in_gebruik="nee")

    assert "2 bijeenkomsten en reeksen" in lijst.content.decode()
    bladzij = client.get(reverse("bijeenkomsten"))
    assert [b.soortwoord for b in (*bladzij.context["komend"], *bladzij.context["pagina"])] == ["koffietafel", "inloop"]
    assert "Koffietafel" in client.get(reverse("bijeenkomst_bekijken", args=[nieuw.pk])).content.decode()
    assert "Koffietafel" not in client.get(reverse("bijeenkomst_bekijken", args=[oud.pk])).content.decode()
    keuzes = dict(client.get(reverse("bijeenkomst_toevoegen")).context["form"].fields["soort"].choices)
    assert (keuzes["inloop"], "webinar" in keuzes, keuzes["netwerk"]) == ("koffietafel", False, "netwerkbijeenkomst")
    assert not Woord.objects.filter(samenwerkingsverband=elders.samenwerkingsverband_id).exists()


def test_last_kind_stays(lid, verband, inloggen):
    for sleutel in [soort for soort in EERSTE[PLEKSOORTEN] if soort != "taalhuis"]:
        maak_woord(
            samenwerkingsverband=verband,
            lijst=PLEKSOORTEN,
            sleutel=sleutel,
            woord=sleutel,
            vanaf=timezone.localdate(),
            in_gebruik=False,
        )

    antwoord = _hernoem(inloggen(lid), verband, PLEKSOORTEN, "taalhuis", "taalpunt", in_gebruik="nee")

    assert antwoord.status_code == 422
    assert "Laat er minstens 1 over" in antwoord.content.decode()


def test_plek_keeps_a_kind_that_can_no_longer_be_chosen(lid, verband, inloggen):
    client, organisatie = inloggen(lid), maak_organisatie(gemeente=lid.gemeente)
    werk = maak_plek(organisatie=organisatie, soort=Plek.Soort.WERKPLEK)
    overdag = maak_plek(organisatie=organisatie, soort=Plek.Soort.DAGBESTEDING, naam="Overdag")

    _hernoem(client, verband, PLEKSOORTEN, "werkplek", "plek met werk", in_gebruik="nee")
    _hernoem(client, verband, PLEKSOORTEN, "dagbesteding", "samen bezig")

    namen = {plek.pk: plek.soortnaam for plek in client.get(reverse("plekken")).context["pagina"]}
    assert namen == {werk.pk: "plek met werk", overdag.pk: "samen bezig (dagbesteding)"}
    assert "plek met werk" in client.get(reverse("plek_bekijken", args=[werk.pk])).content.decode()
    for adres, staat_er in (
        (reverse("plek_wijzigen", args=[werk.pk]), True),
        (reverse("plek_wijzigen", args=[overdag.pk]), False),
        (reverse("plek_toevoegen"), False),
    ):
        assert ("werkplek" in dict(client.get(adres).context["form"].fields["soort"].choices)) is staat_er


def test_contact_follows_on_buttons_form_and_page(lid, verband, inloggen):
    client, organisatie = inloggen(lid), maak_organisatie(gemeente=lid.gemeente)
    gisteren = timezone.localdate() - timedelta(days=1)
    for dag in (gisteren, timezone.localdate()):
        moment = maak_contactmoment(organisatie=organisatie, door=lid, op=dag)
        Contactmoment.objects.filter(pk=moment.pk).update(soort="gesprek")

    _hernoem(client, verband, CONTACTSOORTEN, "gesprek", "bijgepraat")
    _hernoem(client, verband, CONTACTSOORTEN, "mail", "gemaild", in_gebruik="nee")

    bladzij = client.get(reverse("organisatie_bekijken", args=[organisatie.pk]))
    assert [regel.soort for regel in bladzij.context["contacten"]] == ["bijgepraat", "gesproken"]
    html = bladzij.content.decode()
    assert 'value="gesprek">Bijgepraat' in html
    assert 'value="mail"' not in html
    noteer = reverse("contact_met_organisatie", args=[organisatie.pk])
    assert client.post(noteer, {"soort": "mail"}).status_code == 422
    assert client.post(noteer, {"soort": "werkbezoek"}).status_code == 422
    assert "bijgepraat" in client.post(noteer, {"soort": "gesprek"}, follow=True).content.decode()
