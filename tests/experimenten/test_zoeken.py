"""Search over visits and experiments: Dutch, best first, forgiving, and only what somebody may read."""

import re
from datetime import date

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from experimenten import zoeken, zoeken_in_bezoeken
from experimenten.models import Experiment, Schot, Stand, Werkbezoek
from experimenten.zoeken import Gevonden, delen, zoek
from experimenten.zoekwoorden import gemerkte_naam
from netwerk.rolsoorten import Rolsoort
from participatie.muur import werk_voor
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie, maak_werkgroep, zet_in_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def bezoek(kwartiermaker):
    linde = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")
    return maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, verslag="Twee wandelaars hielpen in de kas.")


def gevonden(lezer, tekst, waar="") -> Gevonden:
    werk_voor(lezer.pk)  # what looks for words asks the database in which gemeenten this person works
    return zoek(lezer=lezer, tekst=tekst, waar=waar)


def titels(lezer, tekst, waar="") -> list[str]:
    return [treffer.titel for treffer in gevonden(lezer, tekst, waar).treffers]


@pytest.mark.parametrize(
    "tekst", ["wandelaar", "hielp", "linde kas", "zorgboerderij", "wandelars", "wanedlaars", "zorgboerdrij", "KAS"]
)
def test_visit_is_found_by_its_words_their_forms_and_with_a_typing_mistake(kwartiermaker, bezoek, tekst):
    assert titels(kwartiermaker, tekst) == ["Zorgboerderij De Linde"]


def test_visits_and_experiments_stand_together_the_best_first(kwartiermaker, bezoek):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,), naam="Samen in de kas")

    assert titels(kwartiermaker, "kas") == ["Samen in de kas", "Zorgboerderij De Linde"]
    assert titels(kwartiermaker, "kas", waar="bezoeken") == ["Zorgboerderij De Linde"]
    assert titels(kwartiermaker, "kas -samen") == ["Zorgboerderij De Linde"]


def test_nobody_finds_what_is_not_theirs_to_read(kwartiermaker, bezoek):
    """A beleidsmedewerker may count this visit; another gemeente may not; who is in the werkgroep may read its own."""
    netwerk = kwartiermaker.gemeente.samenwerkingsverband
    beleid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    daar = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=netwerk), rol=Rolsoort.KWARTIERMAKER)
    vrijwilliger = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.VRIJWILLIGER)
    groep = maak_werkgroep(samenwerkingsverband=netwerk)
    zet_in_werkgroep(lid=vrijwilliger, werkgroep=groep)
    eigen = maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,), naam="Buiten")
    maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="In de kas is het warm.", experiment=eigen)

    assert [len(titels(wie, "kas")) for wie in (kwartiermaker, beleid, daar, vrijwilliger)] == [2, 0, 0, 1]
    assert [len(titels(wie, "kass")) for wie in (kwartiermaker, beleid, daar, vrijwilliger)] == [2, 0, 0, 1]


def test_index_of_words_tells_nothing_of_gemeenten_where_somebody_does_not_work(kwartiermaker, bezoek):
    """It looks around the policies, so it asks itself where this person works, whatever it is asked."""
    elders = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    vraag = "SELECT count(*) FROM bezoeken_met_woorden(to_tsquery('dutch', 'kas'), ARRAY[%s::uuid], 9)"
    aantallen = []
    for wie in (kwartiermaker, elders):
        werk_voor(wie.pk)
        with connection.cursor() as cursor:
            cursor.execute(vraag, [kwartiermaker.gemeente_id])
            aantallen.append(cursor.fetchone()[0])

    assert aantallen == [1, 0]


def test_words_of_the_name_and_words_of_the_text_go_together(kwartiermaker, bezoek):
    linde = bezoek.organisatie
    maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=linde, verslag="Koffie aan de lange tafel.")

    assert len(titels(kwartiermaker, "linde")) == 2
    assert len(titels(kwartiermaker, "linde kas")) == 1
    assert not gevonden(kwartiermaker, "linde kas").lijkt_erop
    assert titels(kwartiermaker, "linde fiets") == []


def test_page_marks_what_was_found_and_writes_no_html_of_others(inloggen, kwartiermaker, bezoek):
    maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="<b>kas</b> & co", datum=date(2026, 1, 2))

    antwoord = inloggen(kwartiermaker).get(reverse("zoeken_in_bezoeken"), {"zoek": "kas"})

    pagina = antwoord.content.decode()
    assert pagina.count("<mark>") == 2
    assert "<b>" not in pagina
    assert "Niets gevonden" in inloggen(kwartiermaker).get("/werkbezoeken/zoeken/", {"zoek": "xyzzy"}).content.decode()


@pytest.mark.parametrize("tekst", ["linde", "lindee", "kas linde"])
def test_page_marks_what_was_found_in_a_title(inloggen, kwartiermaker, bezoek, tekst):
    pagina = inloggen(kwartiermaker).get(reverse("zoeken_in_bezoeken"), {"zoek": tekst}).text

    assert f'<a href="{bezoek.get_absolute_url()}">Zorgboerderij De <mark>Linde</mark>' in pagina


def test_page_marks_what_looks_like_it_deep_in_a_text(inloggen, kwartiermaker):
    ver = maak_werkbezoek(kwartiermaker=kwartiermaker, verslag=f"{'Er was koffie. ' * 40}Twee wandelaars in de kas.")

    pagina = inloggen(kwartiermaker).get(reverse("zoeken_in_bezoeken"), {"zoek": "wanedlaars"}).content.decode()

    assert ver.get_absolute_url() in pagina
    assert "Twee <mark>wandelaars</mark> in de kas" in pagina


def test_page_says_in_how_many_visits_it_looks_for_what_looks_like_it(inloggen, kwartiermaker, bezoek):
    client, adres = inloggen(kwartiermaker), reverse("zoeken_in_bezoeken")

    teksten = [client.get(adres, {"zoek": tekst}).text for tekst in ("wanedlaars", "wandelaar")]

    assert ["nieuwste 1.000 bezoeken" in tekst for tekst in teksten] == [True, False]


def test_marks_become_pieces():
    assert delen("in de \x02kas\x03 en \x02kassen\x03") == [
        *(("in de ", False), ("kas", True), (" en ", False), ("kassen", True)),
    ]


def test_name_stays_whole_and_is_not_marked_for_what_was_left_out():
    assert delen(gemerkte_naam("De Linde (zorg)", '"linde" -zorg', ook_erin=False)) == [
        *(("De ", False), ("Linde", True), (" (zorg)", False)),
    ]


@pytest.mark.parametrize(
    ("zoek", "ook_erin", "gemerkt"),
    [
        *(('"', True, []), ('kas "', False, ["Kassen"]), ("kas", True, ["Kassen", "Kasteel"])),
        *(("de", False, ["De"]), ("de", True, ["De", "Linde"]), ("kass", False, ["Kassen"])),
    ],
)
def test_short_word_is_marked_inside_others_only_where_it_was_looked_for(zoek, ook_erin, gemerkt):
    naam = gemerkte_naam("De Linde Kassen Kasteel", zoek, ook_erin=ook_erin)

    assert [stuk for stuk, is_treffer in delen(naam) if is_treffer] == gemerkt


@pytest.mark.parametrize(
    ("tekst", "titel"),
    [
        ("de kas", "Zorgboerderij <mark>De</mark> Linde"),
        ("lin", "Zorgboerderij De <mark>Linde</mark>"),
        ('kas "', "Zorgboerderij De Linde"),
    ],
)
def test_page_marks_a_short_word_in_a_title_when_it_was_found_there(inloggen, kwartiermaker, bezoek, tekst, titel):
    pagina = inloggen(kwartiermaker).get(reverse("zoeken_in_bezoeken"), {"zoek": tekst}).text

    [kop] = re.findall(f'<a href="{bezoek.get_absolute_url()}">(.*?)</a>', pagina, flags=re.DOTALL)
    assert kop.strip() == titel


def test_lessons_and_schotten_are_found_too(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    experiment = maak_experiment(werkgroep=groep, gemeenten=(kwartiermaker.gemeente,), naam="Buiten")
    for sleutel in ("lessen", "schotten"):
        maak_deel(sleutel, experiment=experiment)

    treffers = [t for tekst in ("koffie", "vergoedingen") for t in gevonden(kwartiermaker, tekst).treffers]

    lijsten = [reverse("experimentdelen", args=[experiment.pk, soort]) for soort in ("lessen", "schotten")]
    assert [(t.soort, t.url) for t in treffers] == list(zip(("Les", "Schot"), lijsten, strict=True))


@pytest.mark.parametrize("tekst", ["bibliotheek", "jongere", "bibliotehek", "jongern"])
def test_outreach_is_found_by_where_was_looked_and_who_was_found(inloggen, kwartiermaker, bezoek, tekst):
    Werkbezoek.objects.filter(pk=bezoek.pk).update(
        soort="outreach", gezocht="In de bibliotheek", gevonden="Twee jongeren"
    )

    assert titels(kwartiermaker, tekst) == ["Zorgboerderij De Linde"]
    client = inloggen(kwartiermaker)
    assert (
        "<mark>" in client.get(reverse("zoeken_in_bezoeken"), {"zoek": tekst}).text.split("<h2>")[1].split("</h2>")[1]
    )
    assert "Gevonden: Twee jongeren" in client.get(reverse("werkbezoeken"), {"zoek": tekst[:6]}).text


def test_experiment_and_schot_are_found_by_all_that_was_written(kwartiermaker):
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    experiment = maak_experiment(
        werkgroep=groep, gemeenten=(kwartiermaker.gemeente,), naam="Buiten", stand=Stand.BESLUIT
    )
    experimenten = Experiment.objects.filter(pk=experiment.pk)
    experimenten.update(aanname="Ritme helpt.", zo_zien_we_het="Tellen wie blijft.", wat_we_nu_doen="Wij stoppen.")
    schot = maak_deel("schotten", experiment=experiment)
    nu = timezone.now()
    Schot.objects.filter(pk=schot.pk).update(
        gemeld_bij="Wethouder Bos", gemeld_op=nu, hoe_opgelost="Nieuw formulier.", opgelost_op=nu
    )

    woorden = ("ritme", "tellen", "stoppen", "wethouder", "formulier")
    treffers = [[t.soort for t in gevonden(kwartiermaker, woord).treffers] for woord in woorden]

    assert treffers == [*[["Experiment"]] * 3, *[["Schot"]] * 2]


def test_page_says_that_there_is_more_than_it_looks_at(inloggen, kwartiermaker, bezoek, monkeypatch):
    client, adres = inloggen(kwartiermaker), reverse("zoeken_in_bezoeken")
    maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="Ook hier een kas.")
    alles = client.get(adres, {"zoek": "kas"}).text

    for module in (zoeken, zoeken_in_bezoeken):
        monkeypatch.setattr(module, "HOOGSTENS", 1)
    minder = client.get(adres, {"zoek": "kas"}).text

    assert ("2 gevonden." in alles, "Er is meer" in alles) == (True, False)
    assert ("U ziet er 1. Er is meer" in minder, "gevonden." in minder) == (True, False)
