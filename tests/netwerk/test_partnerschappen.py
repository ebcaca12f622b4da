"""Partners of the network, what was agreed with them, and whom one speaks to there."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.gasten import contactpersonen_van
from netwerk.models import Afspraak, Contactpersoon, Doelgroep, Organisatie, Partnerschap, Plek, Sector
from netwerk.rolsoorten import Rolsoort
from netwerk.warme_contacten import te_houden
from netwerk.zoeken import keuzes
from tests.maak.netwerk import maak_bijeenkomst, maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_afspraak, maak_partnerschap, maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def organisatie():
    return maak_organisatie(gemeente=maak_gemeente(naam="Ergensland"))


@pytest.fixture
def kwartiermaker(organisatie):
    return maak_lid(gemeente=organisatie.gemeente, naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


def test_partnerschap_begins_and_ends(organisatie, kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    pagina = reverse("organisatie_bekijken", args=[organisatie.pk])
    beginnen = reverse("partnerschap_beginnen", args=[organisatie.pk])

    wat = {"rol": "biedt plekken", "doelveld": "GGZ"}
    client.post(beginnen, {"sinds": "1-2-2026", "lid": kwartiermaker.pk} | wat)
    begonnen = client.get(pagina).content.decode()
    bestand = client.get(reverse("organisaties_bestand", args=["csv"])).content.decode()
    nog_een = client.post(beginnen, {"sinds": "1-3-2026"})
    wijzigen = reverse("partnerschap_wijzigen", args=[Partnerschap.objects.get().pk])
    fout = client.post(wijzigen, {"sinds": "1-2-2026", "tot": "1-1-2026"})
    client.post(wijzigen, {"sinds": "1-2-2026", "tot": "1-6-2026"})

    assert "Wat doet deze partner: biedt plekken. Werkt vooral voor: GGZ. Het contact is met" in begonnen
    assert "Partner sinds;Wat doet deze partner;Voor wie werkt deze partner" in bestand
    assert ";1-2-2026;biedt plekken;GGZ" in bestand
    assert (nog_een.status_code, fout.status_code) == (422, 422)
    assert "De laatste dag ligt voor de eerste dag." in fout.content.decode()
    assert "Partner sinds 1 februari 2026 tot 1 juni 2026." in client.get(pagina).content.decode()


def test_organisatie_is_partner_once_at_a_time(organisatie):
    maak_partnerschap(organisatie=organisatie, tot=date(2026, 5, 1))
    maak_partnerschap(organisatie=organisatie)

    with pytest.raises(IntegrityError, match="partnerschap_een_tegelijk"), transaction.atomic():
        maak_partnerschap(organisatie=organisatie)


def test_afspraak_is_kept_changed_and_taken_away_with_undo(organisatie, kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    pagina = reverse("organisatie_bekijken", args=[organisatie.pk])
    client.post(
        reverse("afspraak_maken", args=[organisatie.pk]),
        {"tekst": "Elke maand meelopen", "op": "1-2-2026", "eindigt_op": "1-2-2027", "lid": kwartiermaker.pk},
    )
    afspraak = Afspraak.objects.get()

    client.post(reverse("afspraak_wijzigen", args=[afspraak.pk]), {"tekst": "Elke week meelopen", "op": "1-2-2026"})
    gezien = []
    for doe in ("afspraak_weghalen", "afspraak_terugzetten"):
        client.post(reverse(doe, args=[afspraak.pk]))
        gezien.append("Elke week meelopen" in client.get(pagina).content.decode())

    assert gezien == [False, True]


def test_who_made_an_afspraak_hears_a_month_before_it_ends(organisatie, kwartiermaker, inloggen):
    collega = maak_lid(gemeente=organisatie.gemeente, rol=Rolsoort.BEGELEIDER)
    vandaag = timezone.localdate()
    maak_afspraak(organisatie=organisatie, lid=collega, tekst="Van collega", eindigt_op=vandaag + timedelta(days=30))
    maak_afspraak(organisatie=organisatie, lid=collega, tekst="Nog lang", eindigt_op=vandaag + timedelta(days=31))
    maak_afspraak(organisatie=organisatie, lid=collega, tekst="Is voorbij", eindigt_op=vandaag - timedelta(days=1))
    maak_afspraak(organisatie=organisatie, tekst="Van niemand", eindigt_op=vandaag)

    teksten = [inloggen(lid).get(reverse("vandaag")).content.decode() for lid in (collega, kwartiermaker)]

    woorden = ("Van collega", "Van niemand", "Nog lang", "Is voorbij")
    assert [[woord for woord in woorden if woord in tekst] for tekst in teksten] == [["Van collega"], ["Van niemand"]]


def test_contactpersoon_is_added_changed_and_taken_away_with_undo(organisatie, kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    pagina = reverse("organisatie_bekijken", args=[organisatie.pk])
    toevoegen = reverse("contactpersoon_toevoegen", args=[organisatie.pk])
    client.post(toevoegen, {"naam": "Wietske Boonstra", "functie": "Boerin", "telefoon": "0512 12 34 56"})
    wietske = Contactpersoon.objects.get()
    client.post(reverse("contactpersoon_wijzigen", args=[wietske.pk]), {"naam": "Wietske B.", "functie": "Boerin"})

    gezien = []
    for doe in ("contactpersoon_weghalen", "contactpersoon_terugzetten", "contactpersoon_weghalen"):
        client.post(reverse(doe, args=[wietske.pk]))
        gezien.append(client.get(pagina).content.decode().count(">Wietske B.<"))
    nog_een_keer = client.post(toevoegen, {"naam": "Wietske B.", "functie": "Kokkin"})

    wietske.refresh_from_db()
    assert (gezien, nog_een_keer.status_code) == ([0, 1, 0], 302)
    assert (wietske.functie, wietske.weggehaald_op) == ("Kokkin", None)
    assert client.post(toevoegen, {"naam": "Wietske B."}).status_code == 422


def test_organisaties_filters_by_sector_open_voor_partner_and_free_places(organisatie, kwartiermaker, inloggen):
    sector, doelgroep = Sector.objects.first(), Doelgroep.objects.first()
    organisatie.sector = sector
    organisatie.save()
    organisatie.open_voor.add(doelgroep)
    maak_partnerschap(organisatie=organisatie)
    maak_plek(organisatie=organisatie, vrije_plaatsen=1)
    maak_plek(organisatie=organisatie, naam="Nog een", vrije_plaatsen=2)
    ander = maak_organisatie(gemeente=organisatie.gemeente, naam="Zonder")
    maak_partnerschap(organisatie=ander, tot=date(2026, 2, 1))
    maak_plek(organisatie=ander, vrije_plaatsen=3, stand="dicht")
    client = inloggen(kwartiermaker)

    gevonden = [
        [gevonden.naam for gevonden in client.get(reverse("organisaties"), vraag).context["pagina"].object_list]
        for vraag in ({"sector": sector.pk}, {"open_voor": doelgroep.pk}, {"partner": "on"}, {"vrij": "on"})
    ]

    assert gevonden == [[organisatie.naam]] * 4


def test_organisatie_that_stopped_is_offered_nowhere_and_comes_back_with_what_ended(
    organisatie, kwartiermaker, inloggen
):
    client, vandaag = inloggen(kwartiermaker), timezone.localdate()
    partnerschap, open_plek = maak_partnerschap(organisatie=organisatie), maak_plek(organisatie=organisatie)
    maak_plek(organisatie=organisatie, naam="Al dicht", stand="dicht")
    maak_contactpersoon(organisatie=organisatie)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=organisatie.gemeente.samenwerkingsverband)

    def stand() -> tuple:
        partnerschap.refresh_from_db()
        lijst, gestopt = (
            [rij.naam for rij in client.get(f"{reverse('organisaties')}{vraag}").context["pagina"]]
            for vraag in ("", "?gestopt=on")
        )
        warm = te_houden(Organisatie, gebruiker=kwartiermaker, vandaag=vandaag).exists()
        gasten = contactpersonen_van(bijeenkomst, lezer=kwartiermaker).exists()
        zoeken = "gestopt" in keuzes(gebruiker=kwartiermaker, tekst=organisatie.naam)[0].toelichting
        open_ = [plek.naam for plek in Plek.objects.open_op(vandaag)]
        return len(lijst), len(gestopt), warm, gasten, zoeken, partnerschap.tot, open_

    was = stand()
    assert was == (1, 0, True, True, False, None, [open_plek.naam])
    for _ in range(2):
        client.post(reverse("organisatie_stoppen", args=[organisatie.pk]))
    assert stand() == (0, 1, False, False, True, vandaag, [])
    assert "Deze organisatie is gestopt op" in client.get(reverse("organisatie_bekijken", args=[organisatie.pk])).text
    client.post(reverse("organisatie_hervatten", args=[organisatie.pk]))
    assert stand() == was
