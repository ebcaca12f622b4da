"""The overview: every figure equals the list behind it, for every filter and every role."""

import random
from datetime import date

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from experimenten.forms.overzicht import LijstFilter, OverzichtFilter, periode_van
from experimenten.models import Experiment, Stand, Werkbezoek
from experimenten.overzicht import Telling, overzicht
from experimenten.selectie import Selectie
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import DAG, Periode, jaar, kwartaal
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import (
    geef_rol,
    maak_gemeente,
    maak_lid,
    maak_samenwerkingsverband,
    maak_werkgroep,
)
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


# Figure and list


class Netwerk:
    """Three gemeenten, two werkgroepen, six experiments and eighty visits, made by chance from a fixed seed."""

    def __init__(self) -> None:
        dobbel = random.Random(20261122)
        verband = maak_samenwerkingsverband()
        self.gemeenten = [maak_gemeente(samenwerkingsverband=verband, naam=naam) for naam in ("Aa", "Bee", "Cee")]
        self.werkgroepen = [maak_werkgroep(samenwerkingsverband=verband, naam=f"Werkgroep {n}") for n in "XY"]
        kwartiermakers = [maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER) for gemeente in self.gemeenten]
        self.experimenten = [self._experiment(nummer, dobbel, kwartiermakers[0]) for nummer in range(6)]
        mensen = {g: [maak_inwoner(gemeente=g, naam=f"Geheim {g} {n}") for n in range(12)] for g in self.gemeenten}
        elders = maak_experiment(naam="Elders")
        for _ in range(80):
            wie = dobbel.choice(kwartiermakers)
            bezoek = maak_bezoek_bij(
                wie,
                dobbel.choice([*self.experimenten[:3] * 3, *self.experimenten, None]),
                op=timezone.localdate() - DAG * dobbel.randrange(500),
                inwoners=tuple(dobbel.sample(mensen[wie.gemeente], dobbel.randrange(6))),
                open_actie=dobbel.random() < 0.5,
            )
            if dobbel.random() < 0.1:
                bezoek.haal_weg(door=wie, nu=timezone.now())
            if dobbel.random() < 0.3 and bezoek.actie:
                bezoek.actie.rond_af(nu=timezone.now())
        maak_bezoek_bij(elders.eigenaar, elders, open_actie=True)

    def _experiment(self, nummer, dobbel, eigenaar):
        return maak_experiment(
            werkgroep=self.werkgroepen[nummer % 2],
            gemeenten=tuple(dobbel.sample(self.gemeenten, dobbel.randrange(1, 4))),
            naam=f"Experiment {nummer}",
            stand=list(Stand)[nummer % 5],
            eigenaar=eigenaar,
        )


@pytest.fixture
def netwerk():
    return Netwerk()


EIGEN = {"periode": "eigen", "van": "1-7-2025"}
KEUZES = (
    (Rolsoort.BELEIDSMEDEWERKER, {}),
    (Rolsoort.BELEIDSMEDEWERKER, EIGEN | {"gemeente": "Aa"}),
    (Rolsoort.BELEIDSMEDEWERKER, EIGEN | {"werkgroep": "Werkgroep X"}),
    (Rolsoort.BELEIDSMEDEWERKER, EIGEN | {"stand": "proberen", "gemeente": "Bee"}),
    (Rolsoort.BELEIDSMEDEWERKER, EIGEN | {"zoek": "experiment 1"}),
    (Rolsoort.KWARTIERMAKER, EIGEN | {"gemeente": "Aa", "werkgroep": "Werkgroep Y"}),
    (Rolsoort.BEGELEIDER, {"periode": "dit-jaar"}),
    (Rolsoort.PRIVACY_OFFICER, {"periode": "vorig-kwartaal"}),
)


@pytest.mark.parametrize(("rol", "keuze"), KEUZES)
def test_every_number_is_a_link_to_the_list_it_counts(inloggen, netwerk, rol, keuze):
    lid = maak_lid(gemeente=netwerk.gemeenten[0], rol=rol)
    geef_rol(lid=lid, gemeente=netwerk.gemeenten[1], soort=rol)
    client = inloggen(lid)
    sleutels = {str(ding): ding.pk for ding in (*netwerk.gemeenten, *netwerk.werkgroepen)}

    context = client.get(reverse("overzicht"), {naam: sleutels.get(w, w) for naam, w in keuze.items()}).context
    geteld = context["overzicht"]

    assert geteld.bezoeken.nu > 0
    assert _lijsten(client, context["selectie"].vraag()) == (
        geteld.bezoeken.nu,
        geteld.mensen.nu,
        geteld.open_acties.nu,
    )
    assert [_lijsten(client, rij.vraag) for rij in geteld.rijen] == [
        (rij.bezoeken, rij.mensen.aantal, rij.open_acties) for rij in geteld.rijen
    ]
    proberen = f"{reverse('overzicht_delen', args=['proberen'])}?{context['selectie'].vraag()}"
    assert client.get(proberen).context["blad"].paginator.count == geteld.proberen.nu


def _lijsten(client, link):
    """Return how many lines the three lists have."""
    bezoeken = client.get(f"{reverse('werkbezoeken')}?{link}").context["pagina"].paginator.count
    mensen = client.get(f"{reverse('overzicht_mensen')}?{link}").context
    acties = client.get(f"{reverse('overzicht_acties')}?{link}").context["blad"].paginator.count
    return bezoeken, None if mensen["in_beeld"].totaal.aantal is None else mensen["aantal"], acties


def test_numbers_are_those_of_the_rows_themselves(netwerk):
    lid = maak_lid(gemeente=netwerk.gemeenten[0], rol=Rolsoort.BELEIDSMEDEWERKER)
    periode = Periode(van=date(2025, 7, 1), tot=kwartaal(timezone.localdate()).tot)

    geteld = overzicht(selectie=Selectie(gebruiker=lid, periode=periode), vandaag=timezone.localdate())

    eigen = [
        bezoek
        for bezoek in Werkbezoek.objects.select_related("actie")
        if bezoek.gemeente_id == lid.gemeente_id
        and bezoek.experiment_id
        and bezoek.verwijderd_op is None
        and periode.bevat(bezoek.datum)
    ]
    open_acties = [bezoek for bezoek in eigen if bezoek.actie and bezoek.actie.gedaan_op is None]
    assert (geteld.bezoeken.nu, geteld.open_acties.nu) == (len(eigen), len(open_acties))
    assert sum(rij.bezoeken for rij in geteld.rijen) == geteld.bezoeken.nu > 0
    assert {rij.id for rij in geteld.rijen} == {experiment.pk for experiment in netwerk.experimenten}


def test_visits_of_another_gemeente_are_not_counted(inloggen, beleid, werkgroep):
    buur = maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER)
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=collega)
    maak_bezoek_bij(collega, experiment, inwoners=tuple(maak_inwoner(gemeente=buur) for _ in range(8)), open_actie=True)

    geteld = inloggen(beleid).get(reverse("overzicht")).context["overzicht"]

    assert (geteld.bezoeken.nu, geteld.mensen.nu, geteld.open_acties.nu) == (0, 0, 0)
    assert [rij.naam for rij in geteld.rijen] == [experiment.naam]


# Small numbers on the page


def test_small_group_is_nowhere_on_the_page_nor_in_its_list(inloggen, beleid, werkgroep, kwartiermaker):
    groot = maak_experiment(werkgroep=werkgroep, naam="Groot", eigenaar=kwartiermaker)
    klein = maak_experiment(werkgroep=werkgroep, naam="Klein", eigenaar=kwartiermaker)
    gemeente = beleid.gemeente
    maak_bezoek_bij(kwartiermaker, groot, inwoners=tuple(maak_inwoner(gemeente=gemeente) for _ in range(7)))
    maak_bezoek_bij(kwartiermaker, klein, inwoners=tuple(maak_inwoner(gemeente=gemeente) for _ in range(4)))
    client = inloggen(beleid)

    antwoord = client.get(reverse("overzicht"))
    geteld = antwoord.context["overzicht"]
    lijst = client.get(f"{reverse('overzicht_mensen')}?{geteld.rijen[1].vraag}")

    assert geteld.mensen.nu == 7
    assert "minder dan 5" in antwoord.text
    assert geteld.rijen[1].vraag not in {
        deel.split('"')[0].replace("&amp;", "&") for deel in antwoord.text.split(f"{reverse('overzicht_mensen')}?")[1:]
    }
    assert lijst.status_code == 404
    assert "Minder dan 5 mensen" in lijst.text
    assert "Persoon" not in lijst.text


@pytest.mark.parametrize(
    ("nu", "eerder", "tekst"),
    [
        (10, 8, "2 meer dan vorig kwartaal"),
        (8, 10, "2 minder dan vorig kwartaal"),
        (8, 8, "Evenveel als vorig kwartaal"),
        (None, 8, ""),
        (8, None, ""),
    ],
)
def test_comparison_says_nothing_of_a_hidden_number(nu, eerder, tekst):
    assert Telling(nu=nu, eerder=eerder, ervoor="vorig kwartaal").vergelijking == tekst


def test_comparison_of_people_leaves_out_a_small_group_before(inloggen, beleid, werkgroep, kwartiermaker):
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker)
    dit = kwartaal(timezone.localdate())
    for op, aantal in ((dit.van, 6), (dit.van - DAG, 3)):
        inwoners = tuple(maak_inwoner(gemeente=beleid.gemeente) for _ in range(aantal))
        maak_bezoek_bij(kwartiermaker, experiment, op=op, inwoners=inwoners)

    geteld = inloggen(beleid).get(reverse("overzicht")).context["overzicht"]

    assert geteld.bezoeken.vergelijking == "Evenveel als vorig kwartaal"
    assert (geteld.mensen.nu, geteld.mensen.vergelijking) == (6, "")


def test_list_of_people_gives_no_name_and_no_gemeente(inloggen, beleid, werkgroep, kwartiermaker):
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker)
    inwoners = tuple(maak_inwoner(gemeente=beleid.gemeente, naam=f"Geheim {n}") for n in range(6))
    maak_bezoek_bij(kwartiermaker, experiment, inwoners=inwoners)

    antwoord = inloggen(beleid).get(reverse("overzicht_mensen"), {"experiment": "alle"})

    assert antwoord.context["aantal"] == 6
    assert "Persoon 6" in antwoord.text
    assert "Geheim" not in antwoord.text
    assert str(beleid.gemeente) not in antwoord.text


def test_list_of_acties_tells_what_only_to_who_may_read(inloggen, beleid, werkgroep, kwartiermaker):
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker)
    maak_bezoek_bij(kwartiermaker, experiment, open_actie=True)
    url = reverse("overzicht_acties")

    lezer, teller = inloggen(kwartiermaker).get(url).text, inloggen(beleid).get(url).text

    assert ("Terugbellen" in lezer, "Terugbellen" in teller) == (True, False)
    assert "Zorgboerderij De Linde" in teller


# Periods


@pytest.mark.parametrize(
    ("keuze", "periode"),
    [
        ("dit-kwartaal", kwartaal(date(2026, 1, 1))),
        ("vorig-kwartaal", kwartaal(date(2025, 12, 31))),
        ("dit-jaar", jaar(date(2026, 1, 1))),
        ("vorig-jaar", jaar(date(2025, 12, 31))),
    ],
)
def test_period_on_new_years_day(keuze, periode):
    assert periode_van(keuze, vandaag=date(2026, 1, 1)) == periode


def test_quarter_holds_its_first_and_last_day_only(beleid, werkgroep, kwartiermaker):
    experiment = maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker)
    for op in (date(2026, 3, 31), date(2026, 4, 1), date(2026, 6, 30), date(2026, 7, 1)):
        maak_bezoek_bij(kwartiermaker, experiment, op=op)
    form = OverzichtFilter(QueryDict(), gebruiker=beleid, vandaag=date(2026, 5, 5))
    assert form.is_valid()

    geteld = overzicht(selectie=form.selectie(), vandaag=date(2026, 5, 5))

    assert geteld.bezoeken == Telling(nu=2, eerder=1, ervoor="vorig kwartaal")


@pytest.mark.parametrize(
    ("vraag", "periode"),
    [
        ("van=1-2-2026&tot=2026-02-28", Periode(van=date(2026, 2, 1), tot=date(2026, 2, 28))),
        ("van=1-2-2026", Periode(van=date(2026, 2, 1), tot=date(2026, 6, 30))),
        ("tot=1-2-2026", Periode(van=date(2026, 2, 1), tot=date(2026, 2, 1))),
        ("van=1-2-2027", Periode(van=date(2027, 2, 1), tot=date(2027, 2, 1))),
        ("", kwartaal(date(2026, 5, 5))),
    ],
)
@pytest.mark.parametrize(("soort", "voor"), [(OverzichtFilter, "periode=eigen&"), (LijstFilter, "")])
def test_own_period_fills_in_the_day_that_is_not_given(beleid, vraag, periode, soort, voor):
    form = soort(QueryDict(voor + vraag), gebruiker=beleid, vandaag=date(2026, 5, 5))

    assert form.is_valid()
    assert form.selectie().periode == periode


def test_running_experiments_are_compared_with_the_day_before_the_period(beleid, werkgroep):
    for naam, begonnen_op in (("Oud", date(2026, 1, 5)), ("Nieuw", date(2026, 4, 1))):
        maak_experiment(werkgroep=werkgroep, naam=naam, begonnen_op=begonnen_op)
    selectie = Selectie(gebruiker=beleid, periode=kwartaal(date(2026, 5, 5)), ervoor="vorig kwartaal")

    geteld = overzicht(selectie=selectie, vandaag=date(2026, 5, 5))

    assert geteld.proberen == Telling(nu=2, eerder=1, ervoor="vorig kwartaal")


def test_period_that_is_over_is_counted_as_it_was_on_its_last_day(inloggen, beleid, werkgroep):
    maak_experiment(werkgroep=werkgroep, naam="Oud", begonnen_op=date(2025, 1, 5), stand=Stand.BESLUIT)
    Experiment.objects.update(eerste_resultaat_op=date(2025, 5, 1), besloten_op=date(2025, 6, 1))
    maak_experiment(werkgroep=werkgroep, naam="Nieuw", begonnen_op=date(2025, 5, 1))
    client, toen = inloggen(beleid), {"periode": "eigen", "van": "1-1-2025", "tot": "31-3-2025"}

    antwoord = client.get(reverse("overzicht"), toen)

    geteld = antwoord.context["overzicht"]
    lijsten = [
        client.get(f"{reverse('overzicht_delen', args=[soort])}?{vraag}").context["blad"].object_list
        for soort, vraag in (("proberen", antwoord.context["selectie"].vraag()), ("bezig", geteld.rijen[1].vraag))
    ]
    assert (geteld.proberen.nu, geteld.proberen.eerder) == (1, 0)
    assert [[(rij.experiment.naam, rij.dagen) for rij in een] for een in lijsten] == [[("Oud", None)], [("Oud", 85)]]
    assert [(rij.naam, rij.dagen_bezig) for rij in geteld.rijen] == [("Nieuw", None), ("Oud", 85)]
    assert f'{reverse("overzicht_delen", args=["bezig"])}?{escape(geteld.rijen[1].vraag)}">85<' in antwoord.text
