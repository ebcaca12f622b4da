from datetime import date, timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Actie, Organisatie, Organisatiesoort
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimenten import maak_bezoek_bij
from tests.maak.gasten import maak_genodigde
from tests.maak.netwerk import (
    maak_bijeenkomst,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
)
from tests.maak.plekken import maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente(naam="Ergensland")


@pytest.fixture
def kwartiermaker(gemeente):
    return maak_lid(gemeente=gemeente, naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


def _namen(antwoord) -> list[str]:
    return [organisatie.naam for organisatie in antwoord.context["pagina"].object_list]


# List


@pytest.mark.parametrize("zoek", ["linde", "zorgboerdrij", "Noordwolde", "boerderij noordwolde", "línde"])
def test_organisaties_search_forgives_accents_and_typing_mistakes(zoek, gemeente, kwartiermaker, inloggen):
    maak_organisatie(gemeente=gemeente)
    maak_organisatie(gemeente=gemeente, naam="Fietsenmaker Hielkema", plaats="Gorredijk")
    maak_organisatie(naam="Zorgboerderij De Linde van ver")

    assert _namen(inloggen(kwartiermaker).get(reverse("organisaties"), {"zoek": zoek})) == ["Zorgboerderij De Linde"]


def test_organisaties_filters_by_soort_gemeente_and_plaats(gemeente, kwartiermaker, inloggen):
    soort = Organisatiesoort.objects.create(
        sleutel="proefsoort", naam="Proefsoort", volgorde=99, geldig_van=date(2020, 1, 1)
    )
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    gezocht = maak_organisatie(gemeente=gemeente, naam="Gezocht", plaats="Elsloo")
    anders = maak_organisatie(gemeente=gemeente, naam="Andere plaats", plaats="Makkinga")
    elders = maak_organisatie(gemeente=buur, naam="Andere gemeente", plaats="Elsloo")
    for organisatie in (gezocht, anders, elders):
        organisatie.soort = soort
        organisatie.save()
    maak_organisatie(gemeente=gemeente, naam="Andere soort", plaats="Elsloo")

    vraag = {"soort": soort.pk, "gemeente": gemeente.pk, "plaats": "Elsloo"}

    assert _namen(inloggen(kwartiermaker).get(reverse("organisaties"), vraag)) == ["Gezocht"]


def test_organisaties_shows_the_last_contact(gemeente, kwartiermaker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente)
    maak_contactmoment(organisatie=organisatie, door=kwartiermaker, op=date(2026, 3, 1))
    maak_contactmoment(organisatie=organisatie, door=kwartiermaker, op=date(2026, 9, 2))

    assert "Laatste contact: 2 september 2026" in inloggen(kwartiermaker).get(reverse("organisaties")).content.decode()


# One organisation


def test_organisatie_bekijken_shows_people_places_and_that_there_was_contact(gemeente, kwartiermaker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente)
    maak_contactpersoon(organisatie=organisatie, naam="Wietske Boonstra")
    maak_plek(organisatie=organisatie, naam="Helpen in de kas")
    maak_contactmoment(organisatie=organisatie, door=kwartiermaker, op=date(2026, 9, 2))
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.BELEIDSMEDEWERKER)

    tekst = inloggen(collega).get(reverse("organisatie_bekijken", args=[organisatie.pk])).content.decode()

    for woord in ("Wietske Boonstra", "Helpen in de kas", "2 september 2026"):
        assert woord in tekst
    assert "Anke Bakker" not in tekst  # that there was contact, not by whom
    assert reverse("organisatie_wijzigen", args=[organisatie.pk]) not in tekst


def test_organisatie_bekijken_shows_who_brought_it_in_acties_meetings_and_visits(gemeente, kwartiermaker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente)
    organisatie.toegevoegd_door = kwartiermaker
    organisatie.save()
    bezoek = maak_bezoek_bij(kwartiermaker, None, open_actie=True, organisatie=organisatie)
    Actie.objects.update(organisatie=organisatie)
    toen, anders = (
        maak_bijeenkomst(
            samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=timezone.now() - timedelta(days=9)
        )
        for _ in range(2)
    )
    persoon = maak_contactpersoon(organisatie=organisatie)
    maak_genodigde(bijeenkomst=toen, contactpersoon=persoon, gemeente=gemeente, aanwezig_op=timezone.now())
    maak_genodigde(bijeenkomst=anders, contactpersoon=persoon, gemeente=gemeente)  # did not come
    vrijwilliger = maak_lid(gemeente=gemeente, rol=Rolsoort.VRIJWILLIGER)
    werkgever = maak_lid(gemeente=gemeente, organisatie=organisatie, rol=Rolsoort.WERKGEVER)

    teksten = [
        inloggen(lezer).get(reverse("organisatie_bekijken", args=[organisatie.pk])).content.decode()
        for lezer in (kwartiermaker, vrijwilliger, werkgever)
    ]

    zinnen = (
        f'toegevoegd door <a href="{reverse("lid_bekijken", args=[kwartiermaker.pk])}',
        reverse("bijeenkomst_bekijken", args=[toen.pk]),
        "Terugbellen",
        reverse("werkbezoek_bekijken", args=[bezoek.pk]),
    )
    assert [[zin in tekst for zin in zinnen] for tekst in teksten] == [
        [True] * 4,
        [True, True, False, False],
        [False] * 4,
    ]
    assert reverse("bijeenkomst_bekijken", args=[anders.pk]) not in teksten[0]


def test_organisatie_bekijken_offers_wijzig_to_a_kwartiermaker_of_that_gemeente(gemeente, kwartiermaker, inloggen):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    eigen, van_de_buur = maak_organisatie(gemeente=gemeente), maak_organisatie(gemeente=buur)
    client = inloggen(kwartiermaker)

    mag = [
        client.get(reverse("organisatie_bekijken", args=[o.pk])).context["mag_wijzigen"] for o in (eigen, van_de_buur)
    ]

    assert mag == [True, False]


# Add and change


def _velden(gemeente, **anders) -> dict[str, object]:
    return {"naam": "Groenbedrijf De Wilg", "gemeente": gemeente.pk, "plaats": "Elsloo"} | anders


def test_organisatie_toevoegen_makes_one_with_the_name_of_who_did_it(gemeente, kwartiermaker, inloggen):
    antwoord = inloggen(kwartiermaker).post(reverse("organisatie_toevoegen"), _velden(gemeente))

    nieuw = Organisatie.objects.get(naam="Groenbedrijf De Wilg")
    assert antwoord.headers["Location"] == reverse("organisatie_bekijken", args=[nieuw.pk])
    assert nieuw.toegevoegd_door == kwartiermaker
    assert [str(m) for m in get_messages(antwoord.wsgi_request)] == ["De organisatie staat erbij."]


def test_doorstroompunt_is_a_kind_of_organisatie(gemeente, kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)
    keuzes = client.get(reverse("organisatie_toevoegen")).context["form"].fields["soort"].queryset
    assert "Doorstroompunt" in {str(soort) for soort in keuzes}
    client.post(reverse("organisatie_toevoegen"), _velden(gemeente, soort="doorstroompunt"))
    assert Organisatie.objects.get().soort_id == "doorstroompunt"


def test_organisatie_toevoegen_offers_what_looks_like_it_first(gemeente, kwartiermaker, inloggen):
    maak_organisatie(gemeente=gemeente, naam="Groen bedrijf de Wilg", plaats="Makkinga")
    client = inloggen(kwartiermaker)

    antwoord = client.post(reverse("organisatie_toevoegen"), _velden(gemeente))
    assert antwoord.status_code == 422
    assert "Bedoelt u een van deze?" in antwoord.content.decode()
    assert Organisatie.objects.count() == 1

    client.post(reverse("organisatie_toevoegen"), _velden(gemeente, toch_nieuw="True"))
    assert Organisatie.objects.count() == 2


def test_organisatie_toevoegen_twice_makes_one(gemeente, kwartiermaker, inloggen):
    client = inloggen(kwartiermaker)

    for _ in range(2):
        antwoord = client.post(reverse("organisatie_toevoegen"), _velden(gemeente, toch_nieuw="True"))

    assert Organisatie.objects.count() == 1
    assert "Deze organisatie staat er al." in antwoord.content.decode()


def test_organisatie_toevoegen_says_nothing_of_organisations_elsewhere(gemeente, kwartiermaker, inloggen):
    maak_organisatie(naam="Groenbedrijf De Wilg", plaats="Elsloo")

    antwoord = inloggen(kwartiermaker).post(reverse("organisatie_toevoegen"), _velden(gemeente))

    assert antwoord.status_code == 302


def test_organisatie_toevoegen_in_a_gemeente_of_somebody_else_is_refused(gemeente, kwartiermaker, inloggen):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)

    antwoord = inloggen(kwartiermaker).post(reverse("organisatie_toevoegen"), _velden(buur))

    assert antwoord.status_code == 422
    assert Organisatie.objects.count() == 0


def test_organisatie_wijzigen_keeps_the_change(gemeente, kwartiermaker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente)

    inloggen(kwartiermaker).post(
        reverse("organisatie_wijzigen", args=[organisatie.pk]), _velden(gemeente, website="wilg.example")
    )

    organisatie.refresh_from_db()
    assert (organisatie.naam, organisatie.website) == ("Groenbedrijf De Wilg", "https://wilg.example")


@pytest.mark.parametrize(
    ("fout", "veld"),
    [({"naam": ""}, "naam"), ({"naam": "x" * 151}, "naam"), ({"website": "geen adres"}, "website")],
)
def test_organisatie_wijzigen_says_what_is_wrong(fout, veld, gemeente, kwartiermaker, inloggen):
    organisatie = maak_organisatie(gemeente=gemeente)

    antwoord = inloggen(kwartiermaker).post(
        reverse("organisatie_wijzigen", args=[organisatie.pk]), _velden(gemeente, **fout)
    )

    assert antwoord.status_code == 422
    assert list(antwoord.context["form"].errors) == [veld]
