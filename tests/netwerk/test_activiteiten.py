"""The page for everybody: what is on it, and what is never on it."""

from datetime import time

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Openingstijd, Plek
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import maanden_eerder
from tests.maak.netwerk import maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_openbare_plek, maak_plek

pytestmark = pytest.mark.django_db


def _namen(client, **vraag) -> list[str]:
    antwoord = client.get(reverse("activiteiten"), vraag)
    return [plek.naam for plek in antwoord.context["pagina"].object_list]


def test_only_what_is_public_open_and_confirmed_is_there(client, inloggen):
    """Also for who is logged in, to whom the database shows the rest."""
    organisatie = maak_organisatie()
    kwartiermaker = maak_lid(gemeente=organisatie.gemeente, rol=Rolsoort.KWARTIERMAKER)
    vandaag = timezone.localdate()
    maak_openbare_plek(organisatie=organisatie, naam="Te zien", bevestigd_op=maanden_eerder(vandaag, 11))
    maak_openbare_plek(organisatie=organisatie, naam="Te oud", bevestigd_op=maanden_eerder(vandaag, 12))
    maak_openbare_plek(organisatie=organisatie, naam="Dicht", stand=Plek.Stand.DICHT)
    maak_openbare_plek(organisatie=organisatie, naam="Voorbij", geldig_tot=maanden_eerder(vandaag, 1))
    besloten = maak_plek(organisatie=organisatie, naam="Besloten", soort=Plek.Soort.ACTIVITEIT)

    detail = reverse("activiteit_bekijken", args=[besloten.pk])
    gezien = [(_namen(client), client.get(detail).status_code)]
    inloggen(kwartiermaker)
    gezien.append((_namen(client), client.get(detail).status_code))

    assert gezien == [(["Te zien"], 404)] * 2


def test_visitor_chooses_where_when_and_what_is_needed(client):
    gemeente = maak_gemeente(naam="Ergensland")
    organisatie = maak_organisatie(gemeente=gemeente)
    passend = {"kosten": "gratis", "inloop": True, "toegankelijk": ["rolstoel"]}
    maak_openbare_plek(organisatie=organisatie, naam="Eten", plaats="Elsloo", **passend)
    maak_openbare_plek(organisatie=organisatie, naam="Taal", plaats="Makkinga")
    maak_openbare_plek(organisatie=maak_organisatie(), naam="Ver weg", plaats="Assen")

    gevonden = [
        _namen(client, **vraag)
        for vraag in (
            {"plaats": "Elsloo"},
            {"gemeente": str(gemeente.pk)},
            {"netwerk": gemeente.samenwerkingsverband.slug},
            {"gratis": "on", "inloop": "on", "rolstoel": "on", "dag": "1"},
            {"dag": "2"},
            {"plaats": "Nergens"},
        )
    ]
    verder = client.get(reverse("activiteiten"), {"plaats": "Elsloo"}).context["verder"]

    assert gevonden == [["Eten"], ["Eten", "Taal"], ["Eten", "Taal"], ["Eten"], [], []]
    assert (verder["naam"], verder["aantal"]) == ("Ergensland", 1)


def test_what_is_near_comes_first_and_nothing_typed_is_kept(client):
    organisatie = maak_organisatie()
    vandaag = timezone.localdate().isoweekday()
    for naam, pc4, over in (
        ("Om de hoek", "8431", 3),
        ("Verder", "8426", 1),
        ("Onbekend", "", 2),
        ("Morgen", "9401", 1),
    ):
        plek = maak_openbare_plek(organisatie=organisatie, naam=naam, plaats="Elsloo", pc4=pc4)
        Openingstijd.objects.filter(plek=plek).update(dag=(vandaag - 1 + over) % 7 + 1)

    volgordes = [
        _namen(client, **vraag)
        for vraag in ({"pc4": "8431 AB"}, {"pc4": "8431", "orde": "datum"}, {"pc4": "8431", "plaats": "Nergens"})
    ]
    bladzij = client.get(reverse("activiteiten"), {"pc4": "8431"}).content.decode()
    onbekend = client.get(reverse("activiteiten"), {"pc4": "0000"})

    assert volgordes == [
        ["Om de hoek", "Verder", "Morgen", "Onbekend"],
        ["Verder", "Morgen", "Onbekend", "Om de hoek"],
        [],
    ]
    assert "Dichtbij" in bladzij
    assert "minuten fietsen" in bladzij
    assert "Deze postcode kennen wij niet" in onbekend.content.decode()
    assert len(onbekend.context["pagina"].object_list) == 4
    assert not client.session.keys()


def test_what_already_closed_today_is_not_first(client):
    organisatie = maak_organisatie()
    nu = timezone.localtime()
    for naam, tot in (("Voorbij", time(0, 1)), ("Nog open", time(23, 59))):
        plek = maak_openbare_plek(organisatie=organisatie, naam=naam)
        Openingstijd.objects.filter(plek=plek).update(dag=nu.isoweekday(), van=time(0, 0), tot=tot)

    assert _namen(client, orde="datum") == ["Nog open", "Voorbij"]


def test_no_name_or_number_of_a_person_is_there(client):
    gemeente = maak_gemeente()
    organisatie = maak_organisatie(gemeente=gemeente, naam="Dorpshuis De Brink")
    lid = maak_lid(gemeente=gemeente, naam="Lieuwe Geheim", rol=Rolsoort.KWARTIERMAKER)
    persoon = maak_contactpersoon(organisatie=organisatie, naam="Wietske Geheim")
    plek = maak_openbare_plek(
        organisatie=organisatie, contact=lid, bevestigd_door=lid, telefoon="0512 12 34 56", vragen_bij="De balie"
    )
    Openingstijd.objects.filter(plek=plek).update(contactpersoon=persoon, wie="Sjoerd Geheim")

    teksten = [
        client.get(adres).content.decode()
        for adres in (reverse("activiteiten"), reverse("activiteit_bekijken", args=[plek.pk]))
    ]

    assert ["Geheim" in tekst for tekst in teksten] == [False, False]
    assert "De balie" in teksten[1]
    assert "0512 12 34 56" in teksten[1]
    assert "Maandag" in teksten[1]


def test_home_and_the_page_of_a_network_lead_there(client):
    verband = maak_gemeente().samenwerkingsverband
    van_het_netwerk = client.get(reverse("netwerk_bekijken", args=[verband.slug])).content.decode()

    assert f'href="{reverse("activiteiten")}"' in client.get(reverse("home")).content.decode()
    assert f'href="{reverse("activiteiten")}?netwerk={verband.slug}"' in van_het_netwerk
