"""The list of visits: who sees which line, and what the filters leave over."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Stand, Werkbezoek
from experimenten.selectie import Selectie
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import Periode
from tests.maak.experimenten import maak_bezoektelling, maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_gemeente, maak_lid, maak_organisatie, maak_werkgroep, zet_in_werkgroep
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db

LIJST = "/werkbezoeken/"


@pytest.fixture
def gemeente():
    return maak_gemeente()


@pytest.fixture
def kwartiermaker(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)


def gevonden(client, **vraag: object) -> list[Werkbezoek]:
    return [regel.bezoek for regel in client.get(LIJST, vraag).context["regels"]]


# Who sees what


def test_list_holds_the_visits_of_the_own_gemeente_newest_first(inloggen, gemeente, kwartiermaker):
    oud = maak_werkbezoek(kwartiermaker=kwartiermaker, datum=date(2026, 1, 1))
    nieuw = maak_werkbezoek(kwartiermaker=maak_lid(gemeente=gemeente), datum=date(2026, 2, 1))
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    maak_werkbezoek(kwartiermaker=maak_lid(gemeente=buur))
    maak_werkbezoek()
    weg = maak_werkbezoek(kwartiermaker=kwartiermaker)
    Werkbezoek.objects.filter(pk=weg.pk).update(verwijderd_op=weg.vastgelegd_op)

    assert gevonden(inloggen(kwartiermaker)) == [nieuw, oud]


def test_beleidsmedewerker_sees_that_there_was_a_visit_and_not_what_was_seen(inloggen, gemeente, kwartiermaker):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="GEHEIM verhaal")
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER))

    pagina = client.get(LIJST)

    assert bezoek.organisatie.naam in pagina.content.decode()
    assert "GEHEIM" not in pagina.content.decode()
    assert bezoek.get_absolute_url() not in pagina.content.decode()
    assert client.get(bezoek.get_absolute_url()).status_code == 404


def test_beleidsmedewerker_cannot_find_a_visit_by_what_stands_in_it(inloggen, gemeente, kwartiermaker):
    maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="GEHEIM verhaal")

    assert gevonden(inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)), zoek="geheim") == []


def test_person_of_the_werkgroep_reads_the_visits_of_its_experiments(inloggen, gemeente, kwartiermaker):
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    beleid = maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    zet_in_werkgroep(lid=beleid, werkgroep=werkgroep)
    eigen = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=maak_experiment(werkgroep=werkgroep))
    ander = maak_werkbezoek(kwartiermaker=kwartiermaker)

    regels = inloggen(beleid).get(LIJST).context["regels"]

    assert {regel.bezoek: (regel.mag_lezen, regel.verslag) for regel in regels} == {
        eigen: (True, "Er zijn twee plekken vrij."),
        ander: (False, ""),
    }


def test_page_of_a_visit_shows_only_inwoners_one_may_see(inloggen, gemeente, kwartiermaker):
    bezoek = maak_werkbezoek(
        kwartiermaker=kwartiermaker,
        inwoners=(
            maak_inwoner(gemeente=gemeente, naam="Eigen Inwoner", begeleider=kwartiermaker),
            maak_inwoner(gemeente=gemeente, naam="Andere Inwoner"),
        ),
    )

    pagina = inloggen(kwartiermaker).get(bezoek.get_absolute_url()).content.decode()

    assert "Eigen Inwoner" in pagina
    assert "Andere Inwoner" not in pagina


def test_visit_that_was_seen_is_shown_as_text_and_not_as_html(inloggen, kwartiermaker):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="<script>alert(1)</script>")

    pagina = inloggen(kwartiermaker).get(bezoek.get_absolute_url()).content.decode()

    assert "<script>alert" not in pagina
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in pagina


# Filters


@pytest.mark.parametrize("zoek", ["café", "CAFE de brug", "zorgkaffee", "twee plekkken vrij", "brug plekken"])
def test_search_forgives_accents_capitals_and_typing_mistakes(inloggen, gemeente, kwartiermaker, zoek):
    organisatie = maak_organisatie(gemeente=gemeente, naam="Zorgkaffé Café De Brug")
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=organisatie, verslag="Er zijn twee plekken vrij.")
    maak_werkbezoek(kwartiermaker=kwartiermaker, verslag="Iets anders.")

    assert gevonden(inloggen(kwartiermaker), zoek=zoek) == [bezoek]


def test_each_filter_leaves_over_what_was_asked(inloggen, gemeente, kwartiermaker):
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    eerste = maak_experiment(werkgroep=werkgroep, naam="Eerste", stand=Stand.PROBEREN)
    tweede = maak_experiment(
        werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband, naam="Andere werkgroep"),
        naam="Tweede",
        stand=Stand.BESLUIT,
    )
    collega = maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER)
    a = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=eerste, datum=date(2026, 3, 31))
    b = maak_werkbezoek(kwartiermaker=collega, experiment=tweede, datum=date(2026, 4, 1))
    c = maak_werkbezoek(kwartiermaker=kwartiermaker, datum=date(2026, 4, 2))
    Werkbezoek.objects.filter(pk=c.pk).update(soort="gesprek")
    client = inloggen(kwartiermaker)

    assert gevonden(client, experiment=eerste.pk) == [a]
    assert gevonden(client, experiment="alle") == [b, a]
    assert gevonden(client, experiment="alle", gemeente=gemeente.pk) == [b, a]
    assert gevonden(client, experiment="alle", stand="besluit") == [b]
    assert gevonden(client, experiment="alle", zoek_experiment="eerste") == [a]
    assert gevonden(client, werkgroep=werkgroep.pk) == [a]
    assert gevonden(client, gemeente=gemeente.pk) == [c, b, a]
    assert gevonden(client, soort="gesprek") == [c]
    assert gevonden(client, wie=collega.pk) == [b]
    assert gevonden(client, van="1-4-2026") == [c, b]
    assert gevonden(client, tot="2026-04-01") == [b, a]
    assert gevonden(client, van="2026-04-01", tot="2026-04-01", wie=collega.pk) == [b]


@pytest.mark.parametrize(
    "vraag",
    [
        {"gemeente": "abc"},
        {"experiment": "9" * 5000},
        {"soort": "feest"},
        {"wie": "00000000-0000-0000-0000-000000000000"},
        {"van": "gisterenmorgen"},
        {"van": "2026-02-01", "tot": "2026-01-01"},
        {"zoek": "a" * 101},
    ],
)
def test_filter_that_does_not_exist_finds_nothing_and_says_so(inloggen, kwartiermaker, vraag):
    maak_werkbezoek(kwartiermaker=kwartiermaker)

    antwoord = inloggen(kwartiermaker).get(LIJST, vraag)

    assert (antwoord.status_code, antwoord.context["regels"]) == (422, [])
    assert "We vonden niets met deze filters." in antwoord.content.decode()


@pytest.mark.parametrize("page", ["abc", "-1", "0", "9" * 5000, "NaN", "1.5", ""])
def test_page_number_that_does_not_exist_shows_a_page(inloggen, kwartiermaker, page):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker)

    assert gevonden(inloggen(kwartiermaker), page=page, onbekend="x") == [bezoek]


def test_list_tells_how_many_and_pages_keep_the_filter(inloggen, kwartiermaker):
    for _ in range(26):
        maak_werkbezoek(kwartiermaker=kwartiermaker)
    client = inloggen(kwartiermaker)

    pagina = client.get(LIJST, {"soort": "werkbezoek"}).content.decode()

    assert "26 bezoeken gevonden." in pagina
    assert "Wis filters" in pagina
    assert "?soort=werkbezoek&amp;page=2" in pagina
    assert len(gevonden(client, soort="werkbezoek", page=2)) == 1


def test_part_of_the_page_that_htmx_takes_equals_that_of_a_fresh_page(inloggen, kwartiermaker):
    maak_werkbezoek(kwartiermaker=kwartiermaker)
    client = inloggen(kwartiermaker)

    gewoon, htmx = (client.get(LIJST, {"zoek": "linde"}, headers=kop).content for kop in ({}, {"HX-Request": "true"}))

    def deel(bladzij: bytes) -> bytes:
        return bladzij[bladzij.index(b'<section id="gevonden"') : bladzij.index(b"</section>")]

    assert deel(gewoon) == deel(htmx)


# Empty


def test_first_visit_is_invited_by_an_empty_list(inloggen, kwartiermaker):
    pagina = inloggen(kwartiermaker).get(LIJST).content.decode()

    assert "U hebt nog geen bezoeken" in pagina
    assert pagina.count(f'href="{reverse("werkbezoek_vastleggen")}"') == 2


def test_who_cannot_make_a_visit_reads_who_can(inloggen, gemeente):
    pagina = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BEGELEIDER)).get(LIJST).content.decode()

    assert "Een kwartiermaker van uw gemeente schrijft ze op." in pagina
    assert reverse("werkbezoek_vastleggen") not in pagina


# Queries


@pytest.mark.parametrize("aantal", [1, 30])
def test_pages_ask_the_same_number_of_queries_for_every_length(
    inloggen, gemeente, kwartiermaker, aantal, django_assert_num_queries
):
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    for nummer in range(aantal):
        experiment = maak_experiment(werkgroep=werkgroep, naam=f"Experiment {nummer}", gemeenten=(gemeente,))
        bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
        weg = maak_werkbezoek(kwartiermaker=kwartiermaker)
        Werkbezoek.objects.filter(pk=weg.pk).update(verwijderd_op=weg.vastgelegd_op, verwijderd_door=kwartiermaker)
        bezoek.inwoners.add(maak_inwoner(gemeente=gemeente, begeleider=kwartiermaker))
        bezoek.meegegaan.add(maak_lid(gemeente=gemeente))
    client = inloggen(kwartiermaker)

    with django_assert_num_queries(14):
        client.get(LIJST, {"zoek": "linde", "experiment": "alle"})
    with django_assert_num_queries(14):
        client.get(bezoek.get_absolute_url())
    with django_assert_num_queries(7):
        client.get(reverse("werkbezoeken_weggehaald"))


# Numbers elsewhere


def test_number_of_the_overview_equals_the_list_it_links_to(inloggen, gemeente, kwartiermaker):
    verband = gemeente.samenwerkingsverband
    for nummer, datum in enumerate((date(2026, 1, 1), date(2026, 6, 30), date(2026, 6, 30), date(2026, 7, 1))):
        werkgroep = maak_werkgroep(samenwerkingsverband=verband, naam=f"Werkgroep {nummer % 2}{nummer}")
        experiment = maak_experiment(werkgroep=werkgroep, gemeenten=(gemeente,), naam=f"Experiment {nummer}")
        maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, datum=datum)
        maak_werkbezoek(kwartiermaker=kwartiermaker, datum=datum)
    client = inloggen(kwartiermaker)

    for anders in ({}, {"gemeente": gemeente}, {"werkgroep": werkgroep}, {"zoek": "1"}, {"stand": Stand.PROBEREN}):
        periode = Periode(van=date(2026, 1, 1), tot=date(2026, 6, 30))
        selectie = Selectie(gebruiker=kwartiermaker, periode=periode, **anders)
        antwoord = client.get(f"{LIJST}?{selectie.vraag()}")

        assert antwoord.context["pagina"].paginator.count == selectie.werkbezoeken().count()
    assert Selectie(gebruiker=kwartiermaker, periode=periode).werkbezoeken().count() == 3


@pytest.mark.parametrize("rol", [Rolsoort.KWARTIERMAKER, Rolsoort.BEGELEIDER, Rolsoort.PRIVACY_OFFICER])
def test_number_of_people_spoken_to_opens_the_visits_that_add_up_to_it(inloggen, rol):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    bezoeken = [maak_werkbezoek(kwartiermaker=kwartiermaker) for _ in range(3)]
    for bezoek, wie, aantal in zip(
        [*bezoeken, bezoeken[0]], (*["inwoner"] * 3, "werkgever"), (2, 3, 4, 7), strict=True
    ):
        maak_bezoektelling(werkbezoek=bezoek, wie=wie, aantal=aantal)
    bezoeken[2].haal_weg(door=kwartiermaker, nu=timezone.now())
    client = inloggen(maak_lid(gemeente=kwartiermaker.gemeente, rol=rol))

    context = client.get(reverse("werkbezoeken"), {"gemeente": kwartiermaker.gemeente_id}).context

    gesproken = {telling.wie: (telling.aantal, vraag) for telling, vraag in context["gesproken"]}
    assert {wie: aantal for wie, (aantal, _) in gesproken.items()} == {"werkgever": 7, "inwoner": 5}
    for wie, (aantal, vraag) in gesproken.items():
        lijst = client.get(f"{reverse('werkbezoeken')}?{vraag}").context
        assert sum(regel.gesproken for regel in lijst["regels"]) == aantal
        assert [telling.wie for telling, _ in lijst["gesproken"]] == [wie]


def test_who_may_only_count_visits_finds_nothing_by_whom_was_spoken_to(inloggen):
    """But a policy maker who is in the werkgroep reads its visits, and is told of how many the numbers are."""
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    beleid = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    groep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    eigen = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=maak_experiment(werkgroep=groep))
    for bezoek in (eigen, maak_werkbezoek(kwartiermaker=kwartiermaker)):
        maak_bezoektelling(werkbezoek=bezoek, wie="inwoner", aantal=2)
    client, adres = inloggen(beleid), reverse("werkbezoeken")

    buiten = [client.get(adres, vraag).context for vraag in ({}, {"gesproken": "inwoner"})]
    zet_in_werkgroep(lid=beleid, werkgroep=groep)
    binnen = [client.get(adres, vraag) for vraag in ({}, {"gesproken": "inwoner"})]

    assert [(een["pagina"].paginator.count, een["gesproken"]) for een in buiten] == [(2, []), (0, [])]
    assert [een.context["pagina"].paginator.count for een in binnen] == [2, 1]
    assert [[telling.aantal for telling, _ in een.context["gesproken"]] for een in binnen] == [[2], [2]]
    assert ["Dit is van het ene bezoek dat u mag lezen" in een.text for een in binnen] == [True, False]


@pytest.mark.parametrize("aantal", [6, 7])
def test_page_of_a_lid_shows_the_latest_visits_and_counts_none(inloggen, kwartiermaker, aantal):
    for _ in range(aantal):
        maak_werkbezoek(kwartiermaker=kwartiermaker)

    blok = inloggen(kwartiermaker).get(reverse("lid_bekijken", args=[kwartiermaker.pk])).text

    assert "Laatste bezoeken</h2>" in blok
    assert blok.count("10 november 2026</small>") == 6
    assert ("Dit zijn de laatste 6 die u mag lezen." in blok) == (aantal > 6)
