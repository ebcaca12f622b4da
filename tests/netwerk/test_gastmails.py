"""Mails about a bijeenkomst in the words of the network; without own words in ours."""

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from netwerk import gastmails, mailteksten
from netwerk import mailsoorten_bijeenkomsten as soorten
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.wachtrij import wachtrij_leeg

pytestmark = pytest.mark.django_db
EIGEN = "Dag {naam}, kom naar {thema} op {wanneer} in {waar}. Zeg het hier: {link}"


def test_own_text_of_an_invitation_is_previewed_with_invented_data_and_sent(inloggen):
    gemeente = maak_gemeente()
    beheerder = maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    client = inloggen(beheerder)
    adres = reverse("mailtekst_wijzigen", args=[gemeente.samenwerkingsverband_id, soorten.UITNODIGING])
    vorm = {"tekst": EIGEN, "versie": client.get(adres).context["form"].initial["versie"]}
    gast = maak_genodigde(gemeente=gemeente, naam="Jikke")

    voorbeeld = client.post(adres, vorm | {"voorbeeld": "1"}).text
    fout = client.post(adres, vorm | {"tekst": EIGEN.replace("{link}", "")})
    client.post(adres, vorm)
    gastmails.stuur_uitnodiging(gast, basis="https://netwerk.example")
    gastmails.stuur_herinnering(gast, basis="https://netwerk.example")
    wachtrij_leeg()

    assert "Dag Sietske Postma, kom naar Werk dat bij u past op donderdag 14 januari 2027" in voorbeeld
    assert (fout.status_code, "{link} ontbreekt" in fout.text) == (422, True)
    eigen, onze = (bericht.body for bericht in mail.outbox)
    assert eigen.startswith(f"Dag Jikke, kom naar {gast.bijeenkomst.thema} op ")
    assert eigen.endswith(f"Zeg het hier: https://netwerk.example{reverse('gast_antwoord', args=[gast.geheim])}\n")
    assert onze.startswith("Beste Jikke,\n\nWij hebben nog geen antwoord van u.")


def test_text_of_a_mail_to_many_is_read_once():
    een, twee = (maak_genodigde(naam=naam) for naam in ("Jikke", "Wiebe"))
    twee.bijeenkomst = een.bijeenkomst

    with CaptureQueriesContext(connection) as vragen:
        gastmails.stuur_uitnodiging(een, twee, basis="https://netwerk.example")
    wachtrij_leeg()

    assert sum('FROM "netwerk_mailtekst"' in vraag["sql"] for vraag in vragen) == 1
    assert ["Jikke" in mail.outbox[0].body, "Wiebe" in mail.outbox[1].body] == [True, True]


def test_every_mail_about_a_bijeenkomst_can_be_changed_and_has_a_preview_without_open_places():
    verband = maak_gemeente().samenwerkingsverband
    eigen = [soort for soort in mailteksten.alle() if soort.sleutel.startswith("bijeenkomst-")]

    assert len(eigen) == 9
    assert [s.sleutel for s in eigen if "{" in mailteksten.voorbeeld(s.tekst, s, verband=verband)] == []
    assert [s.sleutel for s in eigen if mailteksten.je_en_u(s.tekst)] == []
