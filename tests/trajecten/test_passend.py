"""Plekken for one person: which, in what order, and why; and what a "no" teaches the list."""

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.afstanden import afstand_in_woorden
from netwerk.rolsoorten import Rolsoort
from tests.maak.matches import maak_beantwoorde_navraag, maak_match, maak_vertrekpunt
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie
from tests.maak.plekken import OCHTEND, maak_plek
from tests.maak.trajecten import maak_inwoner_met_account, maak_talentprofiel
from trajecten import passend
from trajecten.models import Afwijzing, Deelname, Match, Vertrekpunt
from trajecten.models.matches import Stap

pytestmark = pytest.mark.django_db
DICHTBIJ, VERDER = "8421", "8471"
"""From 8431 Oosterwolde: Oldeberkoop, and Wolvega further on."""


@pytest.fixture
def gemeente():
    return maak_gemeente(naam="Ooststellingwerf")


@pytest.fixture
def begeleider(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(gemeente, begeleider):
    """Can cook, wants to learn sewing, does not want to clean; on Monday, by bicycle, from Oosterwolde."""
    inwoner = maak_inwoner_met_account(gemeente=gemeente, begeleider=begeleider)
    talenten = {"handen.koken": "kan", "buiten.buiten": "kan", "handen.naaien": "leren", "handen.schoonmaken": "niet"}
    keuzes = ("dag.maandag", "dag.woensdag", "vervoer.fiets", "nodig.pauze")
    maak_talentprofiel(inwoner=inwoner, talenten=talenten, keuzes=keuzes)
    maak_vertrekpunt(inwoner=inwoner, pc4="8431")
    return inwoner


@pytest.fixture
def organisatie(gemeente):
    return maak_organisatie(gemeente=gemeente)


def _namen(client, **vraag) -> list[str]:
    return [plek.naam for plek in client.get(reverse("plekken_voor_mij"), vraag).context["pagina"]]


def test_reasons_are_plain_words_and_three_at_most(client, inloggen, inwoner, organisatie):
    maak_plek(
        organisatie=organisatie,
        taken=["handen.koken", "buiten.buiten"],
        leert=["handen.naaien"],
        aanpassingen=["pauze"],
        pc4=DICHTBIJ,
    )
    inloggen(inwoner.lid)

    [plek] = client.get(reverse("plekken_voor_mij")).context["pagina"]

    assert plek.redenen == ["past bij: koken, buiten werken", "ongeveer 65 minuten fietsen", "ook op maandag"]
    wensen = passend.lees_wensen([inwoner.pk])[inwoner.pk]
    assert passend.redenen(
        plek,
        passend.Wensen(leren=wensen.leren, nodig=wensen.nodig),
        km=None,
        dagen=(),
        woorden={"handen.naaien": "kleding naaien"},
    ) == ["hier te leren: kleding naaien", "er is: genoeg pauzes"]


@pytest.mark.parametrize(
    ("km", "vervoer", "verwacht"),
    [
        (None, {"fiets"}, ""),
        (0.5, set(), "dichtbij"),
        (1.5, {"lopen", "fiets"}, "ongeveer 25 minuten lopen"),
        (10, {"lopen", "fiets"}, "ongeveer 50 minuten fietsen"),
        (10, {"gebracht"}, "ongeveer 15 minuten met de auto"),
        (10, {"bus"}, "ongeveer 13 kilometer"),
        (1.2, set(), "ongeveer 1,6 kilometer"),
    ],
)
def test_distance_is_told_by_how_somebody_travels(km, vervoer, verwacht):
    assert afstand_in_woorden(km, vervoer) == verwacht


def test_order_is_by_distance_or_by_date_and_never_by_how_much_fits(client, inloggen, inwoner, organisatie):
    maak_plek(organisatie=organisatie, naam="Ver, past veel", taken=["handen.koken", "buiten.buiten"], pc4=VERDER)
    maak_plek(organisatie=organisatie, naam="Dichtbij", taken=["handen.koken"], pc4=DICHTBIJ, begint_op="2099-01-01")
    maak_plek(organisatie=organisatie, naam="Zonder postcode", taken=["handen.koken"])
    inloggen(inwoner.lid)

    assert _namen(client) == ["Dichtbij", "Ver, past veel", "Zonder postcode"]
    assert _namen(client, orde="datum") == ["Ver, past veel", "Zonder postcode", "Dichtbij"]


def test_list_leaves_out_what_does_not_fit_and_shows_all_when_asked(client, inloggen, inwoner, organisatie):
    maak_plek(organisatie=organisatie, naam="Past", taken=["handen.koken"], vormen=["vrijwilligerswerk"])
    maak_plek(organisatie=organisatie, naam="Te leren", leert=["handen.naaien"], tijden=((2, *OCHTEND),))
    maak_plek(organisatie=organisatie, naam="Ander werk", taken=["handen.hout"])
    maak_plek(organisatie=organisatie, naam="Ook schoonmaken", taken=["handen.koken", "handen.schoonmaken"])
    maak_plek(organisatie=organisatie, naam="Vol", taken=["handen.koken"], vrije_plaatsen=0)
    maak_plek(organisatie=organisatie, naam="Dicht", taken=["handen.koken"], stand="dicht")
    maak_plek(naam="Ander netwerk", taken=["handen.koken"])
    al_bezig = maak_plek(organisatie=organisatie, naam="Al bezig", taken=["handen.koken"])
    maak_match(inwoner=inwoner, plek=al_bezig)
    inloggen(inwoner.lid)

    assert _namen(client) == ["Past", "Te leren"]
    assert _namen(client, alles="on") == ["Ander werk", "Ook schoonmaken", "Past", "Te leren", "Vol"]
    assert _namen(client, dag="2") == ["Te leren"]
    assert _namen(client, vorm="vrijwilligerswerk") == ["Past"]
    assert _namen(client, dag="onzin", vorm="onzin", orde="onzin") == ["Past", "Te leren"]


def test_turning_down_asks_why_makes_the_list_better_and_can_be_undone(client, inloggen, inwoner, organisatie):
    ver = maak_plek(organisatie=organisatie, naam="Ver", taken=["handen.koken"], pc4=VERDER)
    maak_plek(organisatie=organisatie, naam="Nog verder", taken=["handen.koken"], pc4="7411")
    maak_plek(organisatie=organisatie, naam="Dichtbij", taken=["handen.koken"], pc4=DICHTBIJ)
    inloggen(inwoner.lid)
    url = reverse("plek_past_niet", args=[ver.pk])

    assert client.post(url, {}).status_code == 422
    client.post(url, {"reden": "te_ver"})

    assert _namen(client) == ["Dichtbij"]
    assert "Dichterbij dan" in client.get(reverse("plekken_voor_mij")).content.decode()
    client.post(reverse("afwijzing_terug", args=[Afwijzing.objects.get().pk]))
    assert _namen(client) == ["Dichtbij", "Ver", "Nog verder"]


def test_a_task_or_hours_that_are_too_much_leave_the_list_too(client, inloggen, inwoner, organisatie):
    buiten = maak_plek(organisatie=organisatie, naam="Buiten", taken=["handen.koken", "buiten.buiten"])
    maak_plek(organisatie=organisatie, naam="Ook buiten", taken=["handen.koken", "buiten.buiten"])
    veel = maak_plek(organisatie=organisatie, naam="Veel", taken=["handen.koken"], uren_van=20)
    maak_plek(organisatie=organisatie, naam="Meer", taken=["handen.koken"], uren_van=24)
    maak_plek(organisatie=organisatie, naam="Weinig", taken=["handen.koken"], uren_van=4)
    inloggen(inwoner.lid)

    taak = reverse("plek_past_niet", args=[buiten.pk])
    assert client.post(taak, {"reden": "taak"}).status_code == 422
    client.post(taak, {"reden": "taak", "taak": "buiten.buiten"})
    client.post(reverse("plek_past_niet", args=[veel.pk]), {"reden": "te_veel_uren"})

    assert _namen(client) == ["Weinig"]


def test_days_that_do_not_suit_leave_out_what_is_open_on_those_alone(client, inloggen, inwoner, organisatie):
    ma_di = ((1, *OCHTEND), (2, *OCHTEND))
    plek = maak_plek(organisatie=organisatie, naam="Maandag en dinsdag", taken=["handen.koken"], tijden=ma_di)
    maak_plek(organisatie=organisatie, naam="Dinsdag", taken=["handen.koken"], tijden=((2, *OCHTEND),))
    maak_plek(organisatie=organisatie, naam="Ook vrijdag", taken=["handen.koken"], tijden=(*ma_di, (5, *OCHTEND)))
    maak_plek(organisatie=organisatie, naam="Onbekend", taken=["handen.koken"], tijden=())
    inloggen(inwoner.lid)

    client.post(reverse("plek_past_niet", args=[plek.pk]), {"reden": "dagen"})

    assert _namen(client) == ["Onbekend", "Ook vrijdag"]
    pagina = client.get(reverse("plekken_voor_mij")).content.decode()
    assert "Ook open op een andere dag dan maandag en dinsdag." in pagina
    assert "De dagen komen niet uit: maandag en dinsdag" in client.get(reverse("vertrekpunt")).content.decode()


def test_hours_and_travel_time_of_the_profile_are_limits_that_are_told(client, inloggen, gemeente, organisatie):
    inwoner = maak_inwoner_met_account(gemeente=gemeente)
    keuzes = ("uren.4-tot-8", "reistijd.60", "vervoer.fiets")
    maak_talentprofiel(inwoner=inwoner, talenten={"handen.koken": "kan"}, keuzes=keuzes)
    maak_vertrekpunt(inwoner=inwoner, pc4="8431")
    for naam, wat in {
        "Past": {"uren_van": 8, "pc4": "8431"},
        "Te veel uren": {"uren_van": 9},
        "Te ver fietsen": {"pc4": VERDER},
        "Onbekend": {},
    }.items():
        maak_plek(organisatie=organisatie, naam=naam, taken=["handen.koken"], **wat)
    inloggen(inwoner.lid)

    pagina = client.get(reverse("plekken_voor_mij"))

    assert [plek.naam for plek in pagina.context["pagina"]] == ["Past", "Onbekend"]
    assert pagina.context["pagina"][0].redenen == ["past bij: koken", "dichtbij", "niet meer dan 8 uur in de week"]
    assert pagina.context["grenzen"] == ["Hoogstens 8 uur in de week.", "Hoogstens 60 minuten reizen."]
    assert len(_namen(client, alles="on")) == 4


def test_deelname_at_a_plek_stands_beside_another_plek_too(client, inloggen, inwoner, organisatie):
    nu, ander = maak_plek(organisatie=organisatie, naam="De kas"), maak_plek(organisatie=organisatie)
    deelname = maak_deelname(traject=maak_traject(inwoner=inwoner))
    Deelname.objects.filter(pk=deelname.pk).update(plek=nu)
    inloggen(inwoner.lid)

    pagina = client.get(reverse("plek_voor_mij", args=[ander.pk]))

    assert [waar.plek for waar in pagina.context["waar_nu"]] == [nu]
    assert "Nu: De kas" in pagina.content.decode()


def test_only_four_digits_are_kept_and_leaving_it_empty_takes_them_away(client, inloggen, inwoner):
    inloggen(inwoner.lid)
    url = reverse("vertrekpunt")

    assert client.post(url, {"pc4": "0000"}).status_code == 422
    client.post(url, {"pc4": "9401 AB"})
    assert Vertrekpunt.objects.get().pc4 == "9401"
    client.post(url, {"pc4": ""})
    assert not Vertrekpunt.objects.exists()


def test_somebody_who_only_looks_around_is_not_written_down_as_inwoner(client, inloggen, gemeente, organisatie):
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.INWONER)
    plek = maak_plek(organisatie=organisatie, taken=["handen.koken"])
    inloggen(lid)

    assert _namen(client) == [plek.naam]
    client.get(reverse("plek_voor_mij", args=[plek.pk]))
    assert not hasattr(lid, "inwoner")
    client.post(reverse("plek_voor_mij", args=[plek.pk]))
    lid.refresh_from_db()
    assert lid.inwoner.matches.get().plek == plek


def test_a_begeleider_sees_the_same_list_and_the_person_reads_that_it_was_looked_at(
    client, inloggen, inwoner, begeleider, organisatie
):
    maak_plek(organisatie=organisatie, taken=["handen.koken"], vormen=["werken_met_begeleiding"])
    inloggen(begeleider)

    pagina = client.get(reverse("inwoner_plekken", args=[inwoner.pk])).content.decode()

    assert "Past bij: koken" in pagina
    assert "arbeidsmatige dagbesteding" in pagina
    inloggen(inwoner.lid)
    assert "Wytse Dijkhuis" in client.get(reverse("wie_heeft_gekeken")).content.decode()
    assert "dagbesteding" not in client.get(reverse("plekken_voor_mij")).content.decode()


def test_proposing_twice_is_one_match(client, inloggen, inwoner, begeleider, organisatie):
    plek = maak_plek(organisatie=organisatie)
    inloggen(begeleider)
    url = reverse("inwoner_plek", args=[inwoner.pk, plek.pk])

    client.post(url, {"uren": "4"})
    client.post(url, {"uren": "8"})

    match = Match.objects.get()
    assert (match.uren, match.voorgesteld_door, match.stappen.get().wacht) == (4, begeleider, True)
    assert match.sinds == timezone.localdate()


def test_another_plek_stands_beside_the_one_of_now_in_the_words_of_the_person(client, inloggen, inwoner, organisatie):
    nu = maak_plek(organisatie=organisatie, naam="De kas", taken=["buiten.buiten"])
    maak_beantwoorde_navraag(
        match=maak_match(inwoner=inwoner, plek=nu, stand=Stap.PLAATSING), woorden="Te warm voor mij"
    )
    ander = maak_plek(organisatie=organisatie, naam="De keuken", taken=["handen.koken"])
    inloggen(inwoner.lid)

    pagina = client.get(reverse("plek_voor_mij", args=[ander.pk]))

    [waar] = pagina.context["waar_nu"]
    assert (waar.plek, waar.redenen[0]) == (nu, "past bij: buiten werken")
    assert "Te warm voor mij" in pagina.content.decode()
