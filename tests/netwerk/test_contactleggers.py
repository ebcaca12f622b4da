"""Who keeps contact, with its history; and a colleague who does so for a while."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Actie, Contactlegger, Waarneming
from netwerk.rolsoorten import Rolsoort
from tests.maak.contacten import maak_contactlegger, maak_waarneming
from tests.maak.netwerk import geef_rol, maak_actie, maak_gemeente, maak_lid, maak_organisatie

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def collega(kwartiermaker):
    return maak_lid(gemeente=kwartiermaker.gemeente, naam="Bram Collega", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente)


def test_contactlegger_changes_and_the_one_before_stays_to_be_seen(kwartiermaker, collega, linde, inloggen):
    maak_contactlegger(legger=kwartiermaker, organisatie=linde)
    client, vandaag = inloggen(kwartiermaker), timezone.localdate()

    client.post(reverse("contactlegger_van_organisatie", args=[linde.pk]), {"legger": collega.pk})

    oud, nieuw = Contactlegger.objects.order_by("sinds")
    assert (oud.tot, oud.beeindigd_door) == (vandaag, kwartiermaker)
    assert (nieuw.legger, nieuw.sinds, nieuw.tot, nieuw.gezet_door) == (collega, vandaag, None, kwartiermaker)
    lezer = maak_lid(gemeente=linde.gemeente, rol=Rolsoort.VRIJWILLIGER)
    tekst = inloggen(lezer).get(reverse("organisatie_bekijken", args=[linde.pk])).content.decode()
    assert "Bram Collega, sinds" in tekst
    assert "Anke Bakker, 1 maart 2026 tot" in tekst


def test_contactlegger_has_a_role_for_it_in_that_gemeente(kwartiermaker, linde, inloggen):
    buur = maak_gemeente(samenwerkingsverband=linde.gemeente.samenwerkingsverband)
    niet = [
        maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER),
        maak_lid(gemeente=linde.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER),
    ]
    wel = maak_lid(gemeente=buur)
    geef_rol(lid=wel, gemeente=linde.gemeente, soort=Rolsoort.BEGELEIDER)
    client, adres = inloggen(kwartiermaker), reverse("contactlegger_van_organisatie", args=[linde.pk])

    antwoorden = [client.post(adres, {"legger": lid.pk}).status_code for lid in (*niet, wel)]

    assert (antwoorden, Contactlegger.objects.get().legger) == ([422, 422, 302], wel)


# Standing in


def _ziet(client) -> tuple[list[str], list[str]]:
    lijst = client.get(reverse("warme_contacten"), {"wie": "mijn"})
    blad = client.get(reverse("vandaag")).content.decode()
    acties = [wat for wat in ("Bellen over de open dag",) if wat in blad]
    return [rij.naam for rij in lijst.context["pagina"]], acties


@pytest.mark.parametrize(("van", "tot", "nu"), [(-3, 3, True), (0, 0, True), (-3, -1, False), (1, 3, False)])
def test_waarnemer_sees_contacts_and_acties_in_the_period_only(kwartiermaker, collega, linde, inloggen, van, tot, nu):
    vandaag = timezone.localdate()
    maak_contactlegger(legger=kwartiermaker, organisatie=linde)
    maak_actie(eigenaar=kwartiermaker, wat="Bellen over de open dag")
    periode = {"van": vandaag + timedelta(days=van), "tot": vandaag + timedelta(days=tot)}
    maak_waarneming(waarnemer=collega, afwezige=kwartiermaker, **periode)
    client = inloggen(collega)

    assert _ziet(client) == (([linde.naam], ["Bellen over de open dag"]) if nu else ([], []))
    lijst = client.get(reverse("warme_contacten")).content.decode()
    assert ("u bent waarnemer voor Anke Bakker" in lijst) is nu


def test_waarnemer_may_do_the_actie(kwartiermaker, collega, inloggen):
    actie = maak_actie(eigenaar=kwartiermaker)
    maak_waarneming(waarnemer=collega, afwezige=kwartiermaker)

    inloggen(collega).post(reverse("actie_afronden", args=[actie.pk]))

    assert Actie.objects.get().gedaan_op is not None


def test_waarnemer_who_lost_the_role_sees_nothing_of_it(kwartiermaker, linde, inloggen):
    """Nothing is given that the own rights do not allow: kwartiermaker elsewhere, and begeleider here."""
    buur = maak_gemeente(samenwerkingsverband=linde.gemeente.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER)
    geef_rol(lid=collega, gemeente=linde.gemeente, soort=Rolsoort.BEGELEIDER)
    maak_contactlegger(legger=kwartiermaker, organisatie=linde)
    maak_actie(eigenaar=kwartiermaker, wat="Bellen over de open dag")
    maak_waarneming(waarnemer=collega, afwezige=kwartiermaker, gemeente=linde.gemeente)

    assert _ziet(inloggen(collega)) == ([], [])


def test_waarnemer_has_the_same_role_in_the_same_gemeente(kwartiermaker, collega, inloggen):
    begeleider = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)
    vraag = {"gemeente": kwartiermaker.gemeente_id, "afwezige": kwartiermaker.pk, "van": "vandaag", "tot": "morgen"}
    client = inloggen(kwartiermaker)

    fout = client.post(reverse("waarnemingen"), vraag | {"waarnemer": begeleider.pk})
    zelf = client.post(reverse("waarnemingen"), vraag | {"waarnemer": kwartiermaker.pk})
    goed = client.post(reverse("waarnemingen"), vraag | {"waarnemer": collega.pk})

    assert (fout.status_code, zelf.status_code, goed.status_code) == (422, 422, 302)
    assert "Kies iemand met dezelfde rol" in fout.content.decode()
    assert "Kies iemand anders als waarnemer." in zelf.content.decode()
    assert (Waarneming.objects.get().waarnemer, Waarneming.objects.get().rol) == (collega, Rolsoort.KWARTIERMAKER)
