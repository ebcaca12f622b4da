"""Matches, open questions and schotten in the overview, two selections beside each other, and Mijn overzichten."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Weergave
from netwerk.models import Opbrengst
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import kwartaal
from tests.maak.bijeenkomsten import maak_opbrengst_bij
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import geef_rol, maak_gemeente, maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db

SOORTEN = ("matches", "vragen", "schotten")


def _op(dag):
    return datetime(dag.year, dag.month, dag.day, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def vorig():
    """A day in the last quarter."""
    return kwartaal(timezone.localdate()).van - timedelta(days=10)


@pytest.fixture
def experimenten(werkgroep, kwartiermaker, vorig):
    """Two experiments with something old, something new, something solved and something taken away."""
    beide = [maak_experiment(werkgroep=werkgroep, naam=naam, eigenaar=kwartiermaker) for naam in ("Kas", "Bus")]
    vandaag = timezone.localdate()
    for experiment in beide:
        maak_opbrengst_bij(experiment_id=experiment.pk, door=kwartiermaker)
        maak_opbrengst_bij(experiment_id=experiment.pk, door=kwartiermaker, soort=Opbrengst.Soort.IDEE)
        for soort in ("vragen", "schotten"):
            maak_deel(soort, experiment=experiment, op=_op(vorig))
            maak_deel(soort, experiment=experiment).haal_weg(nu=timezone.now())
    kas = beide[0]
    maak_opbrengst_bij(experiment_id=kas.pk, door=kwartiermaker, op=_op(vorig))
    maak_deel("vragen", experiment=kas)
    maak_deel("vragen", experiment=kas, op=_op(vorig), antwoord="Ja.", beantwoord_op=vandaag)
    maak_deel("schotten", experiment=kas, op=_op(vorig), hoe_opgelost="Zo.", opgelost_op=vorig)
    elders = maak_experiment(naam="Elders")
    for soort in ("vragen", "schotten"):
        maak_deel(soort, experiment=elders)
    return beide


def _aantallen(client, vraag):
    return [
        client.get(f"{reverse('overzicht_delen', args=[soort])}?{vraag}").context["blad"].paginator.count
        for soort in SOORTEN
    ]


@pytest.mark.parametrize("rol", [Rolsoort.BELEIDSMEDEWERKER, Rolsoort.PRIVACY_OFFICER])
def test_each_number_opens_the_list_it_counts(inloggen, beleid, experimenten, rol):
    client = inloggen(maak_lid(gemeente=beleid.gemeente, rol=rol))

    context = client.get(reverse("overzicht")).context
    geteld = context["overzicht"]

    totaal = [geteld.matches.nu, geteld.open_vragen.nu, geteld.schotten.nu]
    assert totaal == _aantallen(client, context["selectie"].vraag()) == [2, 3, 2]
    assert [geteld.matches.eerder, geteld.open_vragen.eerder, geteld.schotten.eerder] == [1, 3, 2]
    for rij in geteld.rijen:
        assert [rij.matches, rij.open_vragen, rij.schotten] == _aantallen(client, rij.vraag)
    assert client.get(reverse("overzicht_delen", args=["onzin"])).status_code == 404


def test_two_periods_stand_beside_each_other_with_their_lists(inloggen, beleid, kwartiermaker, experimenten, vorig):
    for _ in range(2):
        maak_bezoek_bij(kwartiermaker, experimenten[0])
    maak_bezoek_bij(kwartiermaker, experimenten[0], op=vorig)
    client = inloggen(beleid)

    antwoord = client.get(reverse("overzicht_vergelijken"))

    regels = {regel.naam: regel for regel in antwoord.context["regels"]}
    bezoeken, vragen = regels["Bezoeken"], regels["Open vragen"]
    assert (bezoeken.links.aantal, bezoeken.rechts.aantal, bezoeken.verschil) == (1, 2, "+1")
    assert (vragen.links.aantal, vragen.rechts.aantal, vragen.verschil) == (3, 3, "gelijk")
    for regel in regels.values():
        for waarde in (regel.links, regel.rechts):
            if waarde.aantal:
                lijst = client.get(waarde.url).context
                geteld = (lijst.get("blad") or lijst["pagina"]).paginator.count
                assert (lijst["gemiddeld"] if waarde.is_gemiddelde else geteld) == waarde.aantal, regel.naam


def test_gemeenten_beside_each_other_hide_what_is_small(inloggen, beleid, kwartiermaker, experimenten):
    buur = maak_gemeente(samenwerkingsverband=beleid.gemeente.samenwerkingsverband, naam="Buur")
    geef_rol(lid=beleid, gemeente=buur, soort=Rolsoort.BELEIDSMEDEWERKER)
    maak_bezoek_bij(kwartiermaker, experimenten[0])
    nu = kwartaal(timezone.localdate())
    dagen = {f"{naam}_{kant}": getattr(nu, naam) for kant in "12" for naam in ("van", "tot")}

    antwoord = inloggen(beleid).get(
        reverse("overzicht_vergelijken"), {**dagen, "gemeente_1": beleid.gemeente_id, "gemeente_2": buur.pk}
    )

    [bezoeken] = [regel for regel in antwoord.context["regels"] if regel.naam == "Bezoeken"]
    assert (bezoeken.links.aantal, bezoeken.rechts.aantal) == (1, 0)
    assert "Buur, " in antwoord.text
    fout = inloggen(beleid).get(reverse("overzicht_vergelijken"), {"van_1": "2-2-2026", "tot_1": "1-2-2026"})
    assert fout.status_code == 422
    assert "De laatste dag ligt voor de eerste dag." in fout.text


def test_werkgroepen_stand_beside_each_other(inloggen, beleid, kwartiermaker, experimenten, werkgroep):
    andere = maak_werkgroep(samenwerkingsverband=werkgroep.samenwerkingsverband, naam="Andere groep")
    maak_bezoek_bij(kwartiermaker, maak_experiment(werkgroep=andere, naam="Fiets", eigenaar=kwartiermaker))
    for _ in range(2):
        maak_bezoek_bij(kwartiermaker, experimenten[0])
    nu = kwartaal(timezone.localdate())
    dagen = {f"{naam}_{kant}": getattr(nu, naam) for kant in "12" for naam in ("van", "tot")}
    client = inloggen(beleid)

    def bezoeken(**vraag):
        antwoord = client.get(reverse("overzicht_vergelijken"), {**dagen, **vraag})
        [regel] = [regel for regel in antwoord.context["regels"] if regel.naam == "Bezoeken"]
        return antwoord.context["koppen"], [regel.links, regel.rechts]

    koppen, waarden = bezoeken(werkgroep_1=werkgroep.pk, werkgroep_2=andere.pk)

    assert [waarde.aantal for waarde in waarden] == [2, 1]
    assert [client.get(waarde.url).context["pagina"].paginator.count for waarde in waarden] == [2, 1]
    assert ["Andere groep" in kop for kop in koppen] == [False, True]
    assert [waarde.aantal for waarde in bezoeken(werkgroep=andere.pk)[1]] == [1, 1]  # of an address of before


def test_own_view_opens_what_was_kept_and_is_of_nobody_else(inloggen, beleid, kwartiermaker):
    client = inloggen(beleid)
    invoer = {"naam": "Dit jaar", "pagina": "overzicht", "vraag": "periode=dit-jaar&page=3"}

    bewaard, nog_eens = (client.post(reverse("weergave_bewaren"), invoer) for _ in range(2))

    assert bewaard.url == f"{reverse('overzicht')}?periode=dit-jaar"
    assert client.get(bewaard.url).status_code == 200
    assert (nog_eens.status_code, "U hebt al een overzicht met deze naam." in nog_eens.text) == (422, True)
    assert "Dit jaar" in client.get(reverse("weergaven")).text
    assert client.post(reverse("weergave_bewaren"), {**invoer, "naam": "X", "pagina": "onzin"}).status_code == 422

    eigen = Weergave.objects.get()
    weg = client.post(reverse("weergave_weghalen", args=[eigen.pk]), follow=True)
    assert reverse("weergave_terugzetten", args=[eigen.pk]) in weg.text
    assert client.post(reverse("weergave_bewaren"), invoer).status_code == 302
    terug = client.post(reverse("weergave_terugzetten", args=[eigen.pk]), follow=True)
    assert "een ander overzicht met deze naam" in terug.text
    assert "Dit jaar" not in inloggen(kwartiermaker).get(reverse("weergaven")).text


def test_own_view_keeps_every_filter_and_shows_the_same(inloggen, beleid, kwartiermaker, experimenten, werkgroep):
    """With the longest words there can be, written as an address writes them."""
    Experiment.objects.update(financiers=["\u20ac" * 80])
    filters = {
        "zoek": "\U0001f333" * 100,
        "gemeente": beleid.gemeente_id,
        "werkgroep": werkgroep.pk,
        "stand": "proberen",
        "financier": "\u20ac" * 80,
        "periode": "eigen",
        "van": "1-1-2026",
        "tot": "31-12-2026",
        "sort": "-bezoeken",
    }
    client = inloggen(beleid)
    for pagina in ("overzicht", "rapport"):
        getoond = client.get(reverse(pagina), filters)
        vraag = getoond.context["request"].GET.urlencode()
        invoer = {"naam": f"Alles van {pagina}", "pagina": pagina, "vraag": f"{vraag}&page=2"}

        bewaard = client.post(reverse("weergave_bewaren"), invoer)

        assert (bewaard.status_code, bewaard.url.partition("?")[0]) == (302, reverse(pagina))
        terug = client.get(bewaard.url)
        assert terug.context["form"].cleaned_data == getoond.context["form"].cleaned_data
        assert dict(terug.context["request"].GET) == {naam: [str(w)] for naam, w in filters.items()}


def test_report_says_what_it_was_made_of(inloggen, beleid, experimenten, werkgroep):
    """Filters that came along from the overview stand in the form, in the text, and stay when it is sent again."""
    client = inloggen(beleid)
    keuze = {"zoek": "Kas", "stand": "proberen", "werkgroep": werkgroep.pk}

    pagina = client.get(reverse("rapport"), keuze)

    assert f"Alleen: werkgroep {werkgroep}, de stand Proberen, gezocht op \u201cKas\u201d." in pagina.text
    assert 'value="Kas"' in pagina.text
    assert '<option value="proberen" selected>' in pagina.text
    overzicht = client.get(reverse("overzicht"), keuze).text
    resultaat = overzicht.partition('<div id="resultaat"')[2]
    assert f"{reverse('rapport')}?zoek=Kas&amp;stand=proberen" in resultaat  # it changes with what is swapped
