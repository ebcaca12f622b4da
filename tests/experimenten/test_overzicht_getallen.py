"""Every number on the overview, in the comparison and in the report opens the list it counts, as it is on the page."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.looptijd import gemiddeld, looptijden
from experimenten.models import Experiment, Stand
from experimenten.selectie import Selectie
from experimenten.toegang import BEZOEKEN_TELLEN
from netwerk.rolsoorten import Rolsoort
from participatie.periodes import Periode, kwartaal
from tests.maak.bijeenkomsten import maak_opbrengst_bij
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.netwerk import maak_lid
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db

MET_LINK = re.compile(
    r'<a[^>]*href="([^"]+)"[^>]*>(?:<span class="alleen-lezer">[^<]*</span>)?(?:toen: )?(\d+)(?: \w+)?</a>'
)
LOS = re.compile(r'<(?:dd|td[^>]*class="getal"[^>]*|b)>\s*([1-9]\d*)\s*<')
"""A number that stands there without a link; 0 has nothing to open."""


@pytest.fixture
def vorig():
    return kwartaal(timezone.localdate()).van - timedelta(days=5)


@pytest.fixture
def experimenten(werkgroep, kwartiermaker, vorig):
    """One that runs and had six people at two visits, one with a first result, one that was decided long ago."""
    vandaag = timezone.localdate()
    loopt = maak_experiment(werkgroep=werkgroep, naam="Kas", eigenaar=kwartiermaker, begonnen_op=vorig)
    klaar = maak_experiment(werkgroep=werkgroep, naam="Bus", eigenaar=kwartiermaker, begonnen_op=vorig)
    Experiment.objects.filter(pk=klaar.pk).update(stand=Stand.RESULTAAT, eerste_resultaat_op=vandaag)
    maak_experiment(werkgroep=werkgroep, naam="Oud", eigenaar=kwartiermaker, stand=Stand.BESLUIT)
    Experiment.objects.filter(naam="Oud").update(besloten_op=vorig - timedelta(days=200), begonnen_op="2024-01-01")
    inwoners = tuple(maak_inwoner(gemeente=kwartiermaker.gemeente) for _ in range(6))
    for op in (vandaag, vandaag, vorig):
        maak_bezoek_bij(kwartiermaker, loopt, op=op, inwoners=inwoners, open_actie=True)
        maak_opbrengst_bij(experiment_id=loopt.pk, door=kwartiermaker, op=timezone.now() - (vandaag - op))
    for soort in ("vragen", "schotten"):
        maak_deel(soort, experiment=klaar, op=timezone.now() - timedelta(days=120))
        maak_deel(soort, experiment=loopt)
    return loopt, klaar


def _telt(client, adres: str) -> int:
    """Return how many the page behind a link shows."""
    antwoord = client.get(unescape(adres))
    assert antwoord.status_code == 200, adres
    context = antwoord.context
    if context.get("gemiddeld") is not None:
        return context["gemiddeld"]
    if "aantal" in context:  # the people, some without a name
        return context["aantal"]
    if "overzicht" in context:
        return len(context["overzicht"].rijen)
    return next(context[naam] for naam in ("blad", "pagina") if naam in context).paginator.count


KEUZES = (
    *((rol, {}) for rol in BEZOEKEN_TELLEN),
    (Rolsoort.BELEIDSMEDEWERKER, {"periode": "vorig-kwartaal"}),
    (Rolsoort.BELEIDSMEDEWERKER, {"periode": "dit-kwartaal", "stand": "proberen", "zoek": "kas"}),
)


@pytest.mark.parametrize(("rol", "keuze"), KEUZES)
def test_every_number_stands_in_a_link_to_the_list_it_counts(inloggen, kwartiermaker, experimenten, rol, keuze):
    client = inloggen(maak_lid(gemeente=kwartiermaker.gemeente, rol=rol))
    bladzijden = {naam: client.get(reverse(naam), keuze).text for naam in ("overzicht", "rapport")}
    bladzijden["overzicht_vergelijken"] = client.get(reverse("overzicht_vergelijken")).text

    for naam, bladzij in bladzijden.items():
        inhoud = bladzij.partition("<main")[2].partition("</main>")[0]
        getallen = [(adres, int(n)) for adres, n in MET_LINK.findall(inhoud) if "#wanneer" not in adres]
        assert len(getallen) >= 5, naam
        assert [(adres, n) for adres, n in getallen if _telt(client, adres) != n] == []
        assert LOS.findall(inhoud) == [], naam


def test_people_in_the_report_are_rounded_with_the_list_and_the_reason_beside_it(inloggen, beleid, experimenten):
    pagina = inloggen(beleid).get(reverse("rapport"))

    [mensen] = [cijfer for cijfer in pagina.context["inhoud"].cijfers if cijfer.naam == "Mensen in beeld"]
    assert (mensen.tekst, _telt(inloggen(beleid), mensen.url)) == ("minder dan 10", 6)
    assert "De lijst bij Mensen in beeld telt precies, en blijft binnen het netwerk." in pagina.text


def test_days_are_those_of_the_experiments_that_ran_or_had_a_result_in_the_period(beleid, experimenten, vorig):
    vandaag = timezone.localdate()
    nu = kwartaal(vandaag)

    tijden, ervoor, samen = (
        looptijden(Selectie(gebruiker=beleid, periode=periode), vandaag=vandaag)
        for periode in (nu, nu.vorige(), Periode(van=vorig, tot=vorig))
    )

    sinds = (vandaag - vorig).days
    assert [(rij.experiment.naam, rij.dagen) for rij in tijden.bezig] == [("Bus", sinds), ("Kas", sinds)]
    assert [(rij.experiment.naam, rij.dagen) for rij in tijden.tot_resultaat] == [("Bus", sinds)]
    assert ([rij.dagen for rij in ervoor.bezig], ervoor.tot_resultaat) == ([4, 4], [])
    assert (gemiddeld(tijden.bezig), gemiddeld(ervoor.tot_resultaat), gemiddeld(samen.bezig)) == (sinds, None, 0)
