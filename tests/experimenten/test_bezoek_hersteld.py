"""What a visit put into the network is corrected with it: the organisatie, the people, and the day of a talent."""

from datetime import timedelta

import pytest
from django.contrib.messages import INFO, get_messages
from django.urls import reverse
from django.utils import timezone

from experimenten.bewaartermijnen import vernietig_uit_de_prullenbak
from experimenten.models import Werkbezoek
from netwerk.bewaren import met_naam, verlopen
from netwerk.models import Actie, Contactpersoon, Organisatie, Plek
from netwerk.rolsoorten import Rolsoort
from tests.experimenten.test_werkbezoek_vastleggen import NIEUW, velden
from tests.experimenten.test_werkbezoek_wijzigen import velden_op_de_pagina, wijzigen
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import maak_lid, maak_organisatie
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Talent, Talentantwoord

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


@pytest.fixture
def linde(kwartiermaker):
    return maak_organisatie(gemeente=kwartiermaker.gemeente, naam="De Linde")


@pytest.fixture
def bezoek(client, kwartiermaker):
    """A visit to an organisatie and people that were not there before."""
    nieuw = {"bij_wie": "Bakkerij De Korenbloem", "waar": f"nieuw.{kwartiermaker.gemeente_id}"}
    actie = {"actie": "ja", "actie_wat": "Jan bellen", "actie_op": "morgen"}
    rest = {"gesproken_met": "Jan Bos\nPiet Postma", "mogelijke_plek": "Helpen in de winkel"}
    client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente), **nieuw, **rest, **actie))
    return Werkbezoek.objects.get()


def er_zijn(lid) -> tuple[set[str], set[str]]:
    """The names of organisaties and people that stand in the network."""
    organisaties = Organisatie.objects.zichtbaar_voor(lid).exclude(naam="De Linde").values_list("naam", flat=True)
    return set(organisaties), set(Contactpersoon.objects.aanwezig().values_list("naam", flat=True))


def meldingen(antwoord) -> list[str]:
    return [str(melding) for melding in get_messages(antwoord.wsgi_request) if melding.level == INFO]


def weg_en_terug(client, bezoek, kwartiermaker) -> list[tuple[set[str], set[str]]]:
    standen = []
    for wat in ("weghalen", "terugzetten"):
        client.post(reverse(f"werkbezoek_{wat}", args=[bezoek.pk]))
        standen.append(er_zijn(kwartiermaker))
    return standen


def test_other_organisatie_and_people_take_those_of_the_first_version_away(client, bezoek, kwartiermaker, linde):
    anders = {"bij_wie": "", "waar": f"organisatie.{linde.pk}", "gesproken_met": "Piet Postma\nAnna"}

    antwoord = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, **anders))

    namen = {(p.naam, p.organisatie) for p in Contactpersoon.objects.aanwezig().select_related("organisatie")}
    assert namen == {("Piet Postma", linde), ("Anna", linde)}
    assert "Bakkerij De Korenbloem" not in er_zijn(kwartiermaker)[0]
    assert meldingen(antwoord) == []
    client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, gesproken_met="Piet Postma"))
    assert er_zijn(kwartiermaker)[1] == {"Piet Postma"}


def test_taking_the_visit_away_and_undoing_it(client, bezoek, kwartiermaker):
    voor = er_zijn(kwartiermaker)

    (zonder, zonder_mensen), terug = weg_en_terug(client, bezoek, kwartiermaker)

    assert (zonder, zonder_mensen) == (voor[0] - {"Bakkerij De Korenbloem"}, set())
    assert terug == voor


def test_after_thirty_days_it_is_destroyed_with_the_visit_and_not_before(client, bezoek):
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))
    straks, termijn = timezone.now() + timedelta(days=31), met_naam("weggehaalde organisaties")

    met_bezoek = list(verlopen(termijn, nu=straks))
    vernietig_uit_de_prullenbak(Werkbezoek.objects.all(), gegevens="x", grond="x", door=None, nu=straks)

    assert met_bezoek == []
    assert [rij.naam for rij in verlopen(termijn, nu=straks)] == ["Bakkerij De Korenbloem"]


def test_text_of_who_had_it_open_while_it_was_taken_away_brings_all_back(client, bezoek, kwartiermaker):
    voor, mijn = er_zijn(kwartiermaker), velden_op_de_pagina(client, bezoek, verslag="Mijn tekst")
    client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))

    assert client.post(wijzigen(bezoek), mijn).status_code == 409
    client.post(wijzigen(bezoek), mijn | {"versie": 2})

    assert er_zijn(kwartiermaker) == voor


def test_what_others_went_on_with_stays_and_it_says_why(client, bezoek, kwartiermaker):
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.KWARTIERMAKER, naam="Froukje")
    Contactpersoon.objects.filter(naam="Jan Bos").update(telefoon="0512 345678")
    maak_plek(organisatie=bezoek.organisatie)
    Actie.objects.get().geef_aan(collega)
    Plek.objects.filter(pk=bezoek.mogelijke_plek_id).update(omschrijving="Twee ochtenden")

    antwoord = client.post(reverse("werkbezoek_weghalen", args=[bezoek.pk]))

    assert meldingen(antwoord) == [
        "De actie “Jan bellen” blijft staan: die staat op de lijst van Froukje.",
        "De plek “Helpen in de winkel” blijft staan: anderen zijn ermee verdergegaan.",
        "Contactpersoon Jan Bos blijft staan: iemand heeft er gegevens bij gezet.",
        "De organisatie Bakkerij De Korenbloem blijft staan: er staat ook iets anders bij.",
    ]
    assert er_zijn(kwartiermaker)[1] == {"Jan Bos"}
    assert "Bakkerij De Korenbloem" in er_zijn(kwartiermaker)[0]
    assert list(Actie.objects.open()) == [bezoek.actie]


def test_correcting_keeps_what_others_went_on_with_and_says_why_once(client, bezoek, kwartiermaker):
    bezoek.actie.rond_af(nu=timezone.now())
    elders = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=bezoek.organisatie)
    elders.gesproken_met.set(Contactpersoon.objects.filter(naam="Jan Bos"))
    anders = {"gesproken_met": "", "actie": "nee", "actie_wat": ""}

    antwoord = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, **anders))
    daarna = client.post(wijzigen(bezoek), velden_op_de_pagina(client, bezoek, verslag="Korter."))

    assert meldingen(antwoord) == [
        "De actie “Jan bellen” blijft staan: die is al gedaan.",
        "Contactpersoon Jan Bos blijft staan: er staat ook iets anders bij.",
    ]
    assert meldingen(daarna) == []
    assert er_zijn(kwartiermaker)[1] == {"Jan Bos"}


def test_talent_has_the_day_of_the_first_visit_that_is_there(client, linde, kwartiermaker):
    inwoner = maak_inwoner(gemeente=kwartiermaker.gemeente, begeleider=kwartiermaker)
    gezien = {"talent_van": inwoner.pk, "talent": Talent.objects.ingebouwd().first().pk}
    for dag in ("gisteren", "eergisteren"):
        client.post(f"{NIEUW}?{dag}", velden(linde, datum=dag, **gezien))
    vandaag = timezone.localdate()
    _laatste, eerste = Werkbezoek.objects.order_by("-datum")

    def wacht_sinds() -> int:
        return (vandaag - Talentantwoord.objects.get().op).days

    dagen = [wacht_sinds()]
    client.post(wijzigen(eerste), velden_op_de_pagina(client, eerste, datum=f"{vandaag - timedelta(days=5):%d-%m-%Y}"))
    dagen.append(wacht_sinds())
    for wat in ("weghalen", "terugzetten"):
        client.post(reverse(f"werkbezoek_{wat}", args=[eerste.pk]))
        dagen.append(wacht_sinds())

    assert dagen == [2, 5, 1, 5]
