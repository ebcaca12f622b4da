"""A begeleider answers for an own inwoner: it says who did, and needs stay with who organises."""

import pytest
from django.core import mail
from django.urls import reverse

from netwerk.models import Genodigde, Inzage
from netwerk.rolsoorten import Rolsoort
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import maak_bijeenkomst, maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner_met_account

pytestmark = pytest.mark.django_db
JA, NEE = Genodigde.Antwoord.JA, Genodigde.Antwoord.NEE


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Bauke Begeleider")


@pytest.fixture
def inwoner(begeleider):
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider).lid


@pytest.fixture
def bijeenkomst(begeleider):
    return maak_bijeenkomst(samenwerkingsverband=begeleider.gemeente.samenwerkingsverband)


def test_begeleider_answers_for_an_own_inwoner_and_everybody_reads_who_did(bijeenkomst, begeleider, inwoner, inloggen):
    van_een_ander = maak_inwoner_met_account(gemeente=begeleider.gemeente).lid
    client, lijst = inloggen(begeleider), reverse("bijeenkomst_namens", args=[bijeenkomst.pk])
    adres, ander = (reverse("inwoner_beantwoorden", args=[bijeenkomst.pk, m.pk]) for m in (inwoner, van_een_ander))

    assert lijst in client.get(reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])).text
    assert "Nog niet uitgenodigd" in client.get(lijst).text
    assert (client.get(adres).status_code, Genodigde.objects.count()) == (200, 0)
    client.post(adres, {"antwoord": "ja"})

    gast = Genodigde.objects.get()
    assert (gast.lid, gast.antwoord, gast.beantwoord_door) == (inwoner, JA, begeleider)
    assert mail.outbox[0].body.endswith("\n\nBauke Begeleider schreef dit antwoord voor u op.\n")
    assert "Opgeschreven door Bauke Begeleider op" in client.get(lijst).text
    assert client.post(ander, {"antwoord": "ja"}).status_code == 404
    assert set(Inzage.objects.values_list("persoon", flat=True)) >= {inwoner.inwoner.pk}
    eigen = inloggen(inwoner)
    for naam in ("bijeenkomst_bekijken", "bijeenkomst_beantwoorden"):
        assert "Bauke Begeleider schreef dit voor u op" in eigen.get(reverse(naam, args=[bijeenkomst.pk])).text


def test_begeleider_changes_an_answer_and_does_not_read_what_the_inwoner_needs(
    bijeenkomst, begeleider, inwoner, inloggen
):
    gast = maak_genodigde(bijeenkomst=bijeenkomst, lid=inwoner, antwoord=JA, dieet="geen pinda")
    client = inloggen(begeleider)
    adres = reverse("inwoner_beantwoorden", args=[bijeenkomst.pk, inwoner.pk])

    pagina = client.get(adres).text
    assert ("geen pinda" in pagina, reverse("gast_weghalen", args=[bijeenkomst.pk, gast.pk]) in pagina) == (
        False,
        False,
    )
    client.post(adres, {"antwoord": "nee"})
    client.post(adres, {"wat": "reden", "reden": "tijd", "reden_tekst": ""})

    gast.refresh_from_db()
    assert (gast.antwoord, gast.reden, gast.beantwoord_door) == (NEE, "tijd", begeleider)
