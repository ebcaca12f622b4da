from datetime import time

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Plek
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import maanden_eerder
from tests.maak.netwerk import maak_contactpersoon, maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import maak_openbare_plek, maak_plek

pytestmark = pytest.mark.django_db


@pytest.fixture
def gemeente():
    return maak_gemeente(naam="Ergensland")


@pytest.fixture
def kwartiermaker(gemeente):
    return maak_lid(gemeente=gemeente, naam="Anke Bakker", rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def organisatie(gemeente):
    return maak_organisatie(gemeente=gemeente)


@pytest.fixture
def werkgever(gemeente, organisatie):
    return maak_lid(gemeente=gemeente, naam="Sjoerd Boer", rol=Rolsoort.WERKGEVER, organisatie=organisatie)


def _namen(antwoord) -> list[str]:
    return [plek.naam for plek in antwoord.context["pagina"].object_list]


def _lijst(client, **vraag) -> list[str]:
    return _namen(client.get(reverse("plekken"), vraag))


def _wijzigen(plek) -> str:
    return reverse("plek_wijzigen", args=[plek.pk])


def _velden(client, plek, **anders) -> dict[str, object]:
    """Return what a browser sends when one opens the form and changes these fields."""
    form = client.get(_wijzigen(plek)).context["form"]
    velden = {naam: "" if form[naam].value() is None else form[naam].value() for naam in form.fields}
    ingevuld = {naam: waarde for naam, waarde in velden.items() if waarde is not False}
    return {**ingevuld, "versie": plek.versie, **anders}


def _maanden_geleden(aantal: int):
    return maanden_eerder(timezone.localdate(), aantal)


# List


@pytest.mark.parametrize("zoek", ["kas", "zorgboerdrij kas", "Linde", "Makkínga"])
def test_plekken_search_forgives_accents_and_typing_mistakes(zoek, organisatie, kwartiermaker, inloggen):
    maak_plek(organisatie=organisatie, plaats="Makkinga")
    maak_plek(organisatie=maak_organisatie(gemeente=organisatie.gemeente, naam="Elders"), naam="Fruit plukken")
    maak_plek(naam="Helpen in de kas van ver")

    assert _lijst(inloggen(kwartiermaker), zoek=zoek) == ["Helpen in de kas"]


@pytest.mark.parametrize(
    "vraag",
    [
        {"soort": "taalhuis"},
        {"plaats": "Elsloo"},
        {"gratis": "on"},
        {"inloop": "on"},
        {"rolstoel": "on"},
        {"vrij": "on"},
        {"dag": "3"},
    ],
    ids=str,
)
def test_plekken_filters_by_what_is_needed(vraag, organisatie, kwartiermaker, inloggen):
    maak_plek(organisatie=organisatie, naam="Anders", kosten="anders", vrije_plaatsen=0, toegankelijk=["bus"])
    maak_plek(
        organisatie=organisatie,
        naam="Gezocht",
        soort="taalhuis",
        plaats="Elsloo",
        kosten="gratis",
        inloop=True,
        toegankelijk=["bus", "rolstoel"],
        vrije_plaatsen=2,
        tijden=((3, time(9), time(12)), (3, time(13), time(17))),
    )

    assert _lijst(inloggen(kwartiermaker), **vraag) == ["Gezocht"]


def test_plekken_shows_the_own_place_first_then_the_own_gemeente(gemeente, inloggen):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    for naam, waar, plaats in (("Ver", buur, "Assen"), ("Dichtbij", gemeente, "Makkinga"), ("Hier", buur, "Elsloo")):
        maak_plek(organisatie=maak_organisatie(gemeente=waar, naam=naam), naam=naam, plaats=plaats)
    eigen = maak_organisatie(gemeente=gemeente, naam="De eigen", plaats="Elsloo")
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, organisatie=eigen)

    assert _lijst(inloggen(lid)) == ["Hier", "Dichtbij", "Ver"]


def test_plekken_keeps_apart_what_is_open_what_may_be_one_and_what_is_over(organisatie, kwartiermaker, inloggen):
    maak_plek(organisatie=organisatie, naam="Open")
    maak_plek(organisatie=organisatie, naam="Misschien", stand=Plek.Stand.MOGELIJK)
    maak_plek(organisatie=organisatie, naam="Voorbij", geldig_tot=_maanden_geleden(1))
    maak_plek(organisatie=organisatie, naam="Toch niet", stand=Plek.Stand.VERVALLEN)
    client = inloggen(kwartiermaker)

    assert [_lijst(client, stand=stand) for stand in ("", "mogelijk", "dicht")] == [
        ["Open"],
        ["Misschien"],
        ["Voorbij"],
    ]


def test_werkgever_sees_only_the_own_plekken_and_never_the_word_of_the_law(organisatie, werkgever, inloggen):
    plek = maak_plek(organisatie=organisatie, naam="Dieren verzorgen", soort=Plek.Soort.DAGBESTEDING)
    maak_plek(organisatie=maak_organisatie(gemeente=organisatie.gemeente, naam="Ander"), naam="Van een ander")
    client = inloggen(werkgever)
    adressen = [reverse("plekken"), plek.get_absolute_url(), _wijzigen(plek), reverse("vandaag")]
    adressen.append(reverse("organisatie_bekijken", args=[organisatie.pk]))

    teksten = [client.get(adres).content.decode() for adres in adressen]

    assert _lijst(client) == ["Dieren verzorgen"]
    zonder_sleutel = [tekst.replace('value="dagbesteding"', "").lower() for tekst in teksten]
    assert [adres for adres, tekst in zip(adressen, zonder_sleutel, strict=True) if "dagbesteding" in tekst] == []
    assert "meedoen overdag" in zonder_sleutel[0]


def test_who_needs_the_word_of_the_law_reads_it_beside_ours(organisatie, kwartiermaker, inloggen):
    plek = maak_plek(organisatie=organisatie, soort=Plek.Soort.DAGBESTEDING)
    vrijwilliger = maak_lid(gemeente=organisatie.gemeente, rol=Rolsoort.VRIJWILLIGER)

    gelezen = [
        "dagbesteding" in inloggen(lid).get(plek.get_absolute_url()).content.decode()
        for lid in (kwartiermaker, vrijwilliger)
    ]

    assert gelezen == [True, False]


# Add and change


def test_plek_toevoegen_keeps_hours_who_is_there_and_what_it_costs(organisatie, kwartiermaker, inloggen):
    wietske = maak_contactpersoon(organisatie=organisatie)
    velden = {
        "organisatie": organisatie.pk,
        "naam": "Samen eten",
        "soort": "activiteit",
        "kosten": "bedrag",
        "bedrag": "4,50",
        "toegankelijk": ["rolstoel", "toilet"],
        "tijden_2": "17-19 uur",
        "wie_2": wietske.naam,
        "tijden_4": "9.00-12.00, 13.00-15.00",
        "wie_4": "Gastvrouw",
        "vrije_plaatsen": "3",
        "contact": kwartiermaker.pk,
    }

    antwoord = inloggen(kwartiermaker).post(reverse("plek_toevoegen"), velden)

    plek = Plek.objects.get()
    assert antwoord.status_code == 302
    assert (plek.gemeente, str(plek.bedrag), plek.kosten_in_woorden) == (organisatie.gemeente, "4.50", "4,50 euro")
    assert [(str(t), t.wie_er_is) for t in plek.openingstijden.all()] == [
        ("dinsdag 17.00-19.00", wietske.naam),
        ("donderdag 09.00-12.00", "Gastvrouw"),
        ("donderdag 13.00-15.00", "Gastvrouw"),
    ]
    assert (plek.openingstijden.first().contactpersoon, plek.vrij_sinds) == (wietske, timezone.localdate())


def test_plek_wijzigen_tells_what_is_wrong_and_keeps_what_was_typed(organisatie, kwartiermaker, inloggen):
    plek = maak_plek(organisatie=organisatie)
    client = inloggen(kwartiermaker)
    fout = {"tijden_1": "in de ochtend", "wie_5": "Kok", "kosten": "bedrag", "uren_van": "9", "uren_tot": "3"}

    antwoord = client.post(_wijzigen(plek), _velden(client, plek, **fout))

    form = antwoord.context["form"]
    assert antwoord.status_code == 422
    assert set(form.errors) == {"tijden_1", "tijden_5", "bedrag", "__all__"}
    assert 'value="in de ochtend"' in antwoord.content.decode()


def test_public_page_needs_a_yes_of_the_organisatie_and_somebody_to_ask(organisatie, kwartiermaker, inloggen):
    plek = maak_plek(organisatie=organisatie, soort=Plek.Soort.ACTIVITEIT)
    client = inloggen(kwartiermaker)

    zonder = client.post(_wijzigen(plek), _velden(client, plek, openbaar="on"))
    met = client.post(
        _wijzigen(plek), _velden(client, plek, openbaar="on", akkoord="on", vragen_bij="De balie", soort="activiteit")
    )

    plek.refresh_from_db()
    assert (set(zonder.context["form"].errors), met.status_code) == ({"akkoord", "vragen_bij"}, 302)
    assert (plek.openbaar, plek.akkoord_op) == (True, timezone.localdate())
    with pytest.raises(IntegrityError, match="plek_openbaar"), transaction.atomic():
        Plek.objects.update(akkoord_op=None)


def test_werkgever_changes_the_own_plek_but_not_who_sees_it(organisatie, werkgever, inloggen):
    plek = maak_plek(organisatie=organisatie, soort=Plek.Soort.ACTIVITEIT, bevestigd_op=_maanden_geleden(8))
    client = inloggen(werkgever)
    zelf_erbij = {"openbaar": "on", "akkoord": "on", "vragen_bij": "Ik", "contact": werkgever.pk}

    client.post(_wijzigen(plek), _velden(client, plek, naam="Nieuwe naam", tijden_5="9-12", **zelf_erbij))

    plek.refresh_from_db()
    assert (plek.naam, plek.openbaar, plek.contact, plek.bevestigd_op) == (
        "Nieuwe naam",
        False,
        None,
        timezone.localdate(),
    )
    assert [str(tijd) for tijd in plek.openingstijden.all()] == ["maandag 09.00-12.00", "vrijdag 09.00-12.00"]


def test_who_is_later_sees_both_texts_and_loses_nothing(organisatie, kwartiermaker, werkgever, inloggen):
    plek = maak_plek(organisatie=organisatie, omschrijving="Oud")
    client = inloggen(kwartiermaker)
    mijn = _velden(client, plek, omschrijving="Van de kwartiermaker", tijden_1="9-12", tijden_2="9-12")
    inloggen(werkgever)
    client.post(_wijzigen(plek), _velden(client, plek, omschrijving="Van de werkgever", tijden_1="10-12"))
    inloggen(kwartiermaker)

    botsing = client.post(_wijzigen(plek), mijn)
    tekst = botsing.content.decode()
    verder = dict(botsing.context["velden"])
    keuzes = {"kies_omschrijving": "allebei", "kies_tijden_1": "nu", "kies_tijden_2": "mijn"}
    klaar = client.post(_wijzigen(plek), {**verder, **keuzes, "versie": botsing.context["plek"].versie})

    plek.refresh_from_db()
    assert (botsing.status_code, klaar.status_code) == (409, 302)
    assert "Van de kwartiermaker" in tekst
    assert "Van de werkgever" in tekst
    assert {verschil.naam for verschil in botsing.context["verschillen"]} == {"omschrijving", "tijden_1", "tijden_2"}
    assert plek.omschrijving.splitlines() == ["Van de kwartiermaker", "", "Van de werkgever"]
    assert [str(tijd) for tijd in plek.openingstijden.all()] == ["maandag 10.00-12.00", "dinsdag 09.00-12.00"]


def test_plek_closes_and_opens_again(organisatie, kwartiermaker, inloggen):
    plek = maak_plek(organisatie=organisatie)
    misschien = maak_plek(organisatie=organisatie, naam="Misschien", stand=Plek.Stand.MOGELIJK)
    client = inloggen(kwartiermaker)

    standen = []
    for doe in ("plek_sluiten", "plek_heropenen"):
        for een in (plek, misschien):
            client.post(reverse(doe, args=[een.pk]))
            een.refresh_from_db()
            standen.append((een.stand, een.geldig_tot))

    vandaag = timezone.localdate()
    assert standen == [("dicht", vandaag), ("vervallen", vandaag), ("open", None), ("mogelijk", None)]


# Ageing


def test_plek_ages_and_one_tap_makes_it_young(organisatie, kwartiermaker, inloggen):
    plek = maak_openbare_plek(organisatie=organisatie, bevestigd_op=_maanden_geleden(13), contact=kwartiermaker)
    half_jaar = maak_plek(organisatie=organisatie, naam="Half jaar", bevestigd_op=_maanden_geleden(6))
    maak_plek(organisatie=organisatie, naam="Jong", bevestigd_op=_maanden_geleden(5))
    client = inloggen(kwartiermaker)
    openbaar = reverse("activiteit_bekijken", args=[plek.pk])

    eerst = client.get(reverse("vandaag")).content.decode()
    verborgen = client.get(openbaar).status_code
    client.post(reverse("plek_bevestigen", args=[plek.pk]), {"van_vandaag": ""})
    daarna = client.get(reverse("vandaag")).content.decode()

    gevraagd = [[naam in tekst for naam in (plek.naam, half_jaar.naam, "Jong")] for tekst in (eerst, daarna)]
    assert gevraagd == [[True, True, False], [True, True, False]]  # once more in the message that thanks
    assert daarna.count(plek.naam) == 1
    assert (verborgen, client.get(openbaar).status_code) == (404, 200)


def test_contact_of_a_plek_is_asked_and_not_the_kwartiermaker(organisatie, kwartiermaker, werkgever, inloggen):
    begeleider = maak_lid(gemeente=organisatie.gemeente, rol=Rolsoort.BEGELEIDER)
    plek = maak_plek(organisatie=organisatie, bevestigd_op=_maanden_geleden(7), contact=begeleider)

    gevraagd = [
        list(Plek.objects.te_bevestigen_door(lid).oud(timezone.localdate()))
        for lid in (begeleider, werkgever, kwartiermaker)
    ]

    assert gevraagd == [[plek], [plek], []]


def test_possible_plek_waits_on_vandaag_until_it_is_filled_in(organisatie, kwartiermaker, inloggen):
    plek = maak_plek(organisatie=organisatie, naam="Gastheer", stand=Plek.Stand.MOGELIJK, tijden=())
    client = inloggen(kwartiermaker)

    eerst = "Gastheer" in client.get(reverse("vandaag")).content.decode()
    client.post(_wijzigen(plek), _velden(client, plek, tijden_1="9-12"))

    plek.refresh_from_db()
    assert (eerst, plek.stand) == (True, Plek.Stand.OPEN)
    assert "Vul aan" not in client.get(reverse("vandaag")).content.decode()
