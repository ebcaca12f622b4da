"""The figures of a werkgroep: each number is what the list it opens counts, beside the two months before."""

import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.werkgroepcijfers import cijfers, periode_tot
from netwerk.models.bijeenkomsten import Agendastand
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import Periode
from tests.maak.bijeenkomsten import maak_opbrengst_bij
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import geef_rol, maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def experiment(werkgroep):
    return maak_experiment(werkgroep=werkgroep)


def _opbrengst(experiment, door, *, dagen=0, **velden):
    return maak_opbrengst_bij(
        experiment_id=experiment.pk, door=door, op=timezone.now() - timedelta(days=dagen), **velden
    )


def test_every_number_is_what_its_list_counts(experiment, werkgroep, kwartiermaker, inloggen):
    naast = maak_werkgroep(samenwerkingsverband=werkgroep.samenwerkingsverband, naam="Een andere")
    ander = maak_experiment(werkgroep=naast, naam="Iets anders")
    dag = timezone.localdate()
    for dagen, open_actie in ((0, True), (10, False), (20, False), (70, True)):
        op = dag - timedelta(days=dagen)
        maak_bezoek_bij(kwartiermaker, experiment, op=op, open_actie=open_actie)
    maak_bezoek_bij(kwartiermaker, ander)
    for dagen, soort in (
        (1, "match"),
        (5, "match"),
        (3, "contact"),
        (3, "idee"),
        (80, "match"),
        (2, "vraag"),
        (70, "vraag"),
    ):
        _opbrengst(experiment, kwartiermaker, soort=soort, dagen=dagen)
    _opbrengst(ander, kwartiermaker)
    client = inloggen(kwartiermaker)

    pagina = client.get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).text

    blok = pagina.split('id="cijfers-kop"')[1].split("</section>")[0]
    gevonden = re.findall(r'<dt>([^<]+)</dt> <dd><a href="([^"]+)">(\d+)</a> <small>([^<]*) · <', blok)
    eerder = re.findall(r'<a href="([^"]+)"><span class="alleen-lezer">[^<]+</span>toen: (\d+)</a>', blok)
    assert [(naam, int(aantal), trend) for naam, _, aantal, trend in gevonden] == [
        ("Bezoeken", 3, "2 meer dan in de 2 maanden ervoor"),
        ("Open acties", 1, "Evenveel als in de 2 maanden ervoor"),
        ("Vragen", 1, "Evenveel als in de 2 maanden ervoor"),
        ("Nieuwe contacten", 1, "1 meer dan in de 2 maanden ervoor"),
        ("Matches", 2, "1 meer dan in de 2 maanden ervoor"),
    ]
    toen = [(f"{naam}, ervoor", *wat) for (naam, *_), wat in zip(gevonden, eerder, strict=True)]
    assert [int(aantal) for *_, aantal in toen] == [1, 1, 1, 0, 1]
    for naam, adres, aantal, *_ in (*gevonden, *toen):
        lijst = client.get(unescape(adres))
        blad = next(lijst.context[n] for n in ("pagina", "blad") if n in lijst.context)
        assert (naam, blad.paginator.count) == (naam, int(aantal))


def test_page_opens_the_overview_of_the_werkgroep_with_the_same_figures(experiment, werkgroep, kwartiermaker, inloggen):
    maak_experiment(
        werkgroep=maak_werkgroep(samenwerkingsverband=werkgroep.samenwerkingsverband, naam="Anders"), naam="X"
    )
    maak_bezoek_bij(kwartiermaker, experiment, open_actie=True)
    client, vrijwilliger = inloggen(kwartiermaker), maak_lid(gemeente=kwartiermaker.gemeente)

    pagina = client.get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).text

    [adres] = re.findall(r'href="([^"]+)">Bekijk het overzicht van deze werkgroep', pagina)
    geteld = client.get(unescape(adres)).context["overzicht"]
    assert [rij.naam for rij in geteld.rijen] == [experiment.naam]
    assert (geteld.bezoeken.nu, geteld.open_acties.nu) == (1, 1)
    geef_rol(lid=vrijwilliger, gemeente=kwartiermaker.gemeente, soort=Rolsoort.VRIJWILLIGER)
    andere = inloggen(vrijwilliger).get(reverse("werkgroep_bekijken", args=[werkgroep.pk])).text
    assert "Bekijk het overzicht van deze werkgroep" not in andere


def test_role_that_counts_no_visits_reads_only_the_others(experiment, werkgroep):
    vrijwilliger = maak_lid(gemeente=experiment.gemeenten.get(), rol=Rolsoort.VRIJWILLIGER)

    namen = [c.naam for c in cijfers(werkgroep, gebruiker=vrijwilliger, vandaag=timezone.localdate())]

    assert namen == ["Vragen", "Nieuwe contacten", "Matches"]


def test_list_is_filtered_and_shows_nothing_of_a_draft_or_another_werkgroep(experiment, werkgroep, beleid, inloggen):
    _opbrengst(experiment, beleid, tekst="Sietse en de smederij")
    _opbrengst(experiment, beleid, soort="idee", tekst="Samen koken")
    _opbrengst(experiment, beleid, tekst="Lang geleden", dagen=100)
    concept = _opbrengst(experiment, beleid, tekst="Nog niet gedeeld")
    concept.bijeenkomst.stand = Agendastand.CONCEPT
    concept.bijeenkomst.save()
    client, adres = inloggen(beleid), reverse("werkgroep_opbrengsten", args=[werkgroep.pk])

    alles, matches, fout = (client.get(adres, vraag) for vraag in ({}, {"soort": "match"}, {"van": "x"}))

    def titels(antwoord):
        return re.findall(r"<h2>([^<]+)</h2>", antwoord.text)

    assert sorted(titels(alles)) == ["Samen koken", "Sietse en de smederij"]
    assert titels(matches) == ["Sietse en de smederij"]
    assert "Vul een datum in" in fout.text
    eerder = client.get(adres, {"van": (timezone.localdate() - timedelta(days=120)).isoformat()})
    assert "Lang geleden" in titels(eerder)


def test_page_asks_as_much_for_one_as_for_many(experiment, werkgroep, beleid, inloggen, django_assert_max_num_queries):
    client, adres = inloggen(beleid), reverse("werkgroep_opbrengsten", args=[werkgroep.pk])
    for _ in range(2):
        _opbrengst(experiment, maak_lid(gemeente=beleid.gemeente))
    with django_assert_max_num_queries(15) as weinig:
        client.get(adres)
    for _ in range(10):
        _opbrengst(experiment, maak_lid(gemeente=beleid.gemeente))

    with django_assert_max_num_queries(len(weinig)):
        client.get(adres)


def test_two_months_end_today():
    assert periode_tot(date(2026, 11, 27)) == Periode(van=date(2026, 9, 28), tot=date(2026, 11, 27))
