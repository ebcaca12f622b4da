"""What is told of a past period stays what it was, whatever happens later; and the list says the same as the number."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Experiment, Stand, Zet
from experimenten.toen import met_stappen, toen
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment

pytestmark = pytest.mark.django_db

EERSTE = {"periode": "eigen", "van": "1-1-2026", "tot": "31-3-2026"}
"""The first quarter."""


def _moment(maand: int, dag: int = 1) -> datetime:
    return datetime(2026, maand, dag, 12, tzinfo=UTC)


def _zet(experiment: Experiment, maand: int) -> Zet:
    return Zet(door=experiment.eigenaar, nu=_moment(maand), waarom="Het was tijd.")


@pytest.fixture
def experiment(werkgroep, kwartiermaker):
    """A dream of january, begun in february."""
    droom = maak_experiment(
        werkgroep=werkgroep, naam="Kas", eigenaar=kwartiermaker, stand=Stand.DROOM, begonnen_op=None
    )
    Experiment.objects.filter(pk=droom.pk).update(gedroomd_op=date(2026, 1, 5))
    droom.refresh_from_db()
    droom.stel_vraag(zet=_zet(droom, 1), vraag="Kan het?", aanname="Ja.", zo_zien_we_het="Kijken.")
    droom.start(zet=_zet(droom, 3), op=date(2026, 2, 1), wat_we_proberen="Een kas.", kijk_terug_op=date(2026, 6, 1))
    return droom


def _besluit(experiment: Experiment) -> None:
    """All that can happen later."""
    experiment.leg_resultaat_vast(zet=_zet(experiment, 5), op=date(2026, 4, 10), uitkomst="De kas is warm.")
    besluit = {"conclusie": "bevestigd", "vervolg": "doorgaan", "wat_we_nu_doen": "Wij gaan door."}
    experiment.besluit(zet=_zet(experiment, 7), op=date(2026, 6, 1), uitkomst="De kas is warm.", **besluit)


def _terug_naar_het_begin(experiment: Experiment) -> None:
    for maand in (8, 9, 10, 11):
        experiment.ga_terug(zet=_zet(experiment, maand))


def _stand(experiment: Experiment, dag: date) -> str:
    return toen(met_stappen(Experiment.objects.filter(pk=experiment.pk)).get(), dag=dag).stand


DAGEN = {
    date(2026, 1, 1): "vraag",
    date(2026, 2, 1): "proberen",
    date(2026, 4, 9): "proberen",
    date(2026, 4, 10): "resultaat",
    date(2026, 6, 1): "besluit",
    date(2026, 7, 31): "besluit",
}


def test_stand_of_a_day_is_that_of_the_facts_and_stays_after_steps_back(experiment):
    """The steps were written down later than the days they were about."""
    _besluit(experiment)
    ervoor = [_stand(experiment, dag) for dag in DAGEN]

    _terug_naar_het_begin(experiment)

    assert ervoor == [_stand(experiment, dag) for dag in DAGEN] == list(DAGEN.values())
    later = [date(2026, maand, 15) for maand in (8, 9, 10, 11)]
    assert [_stand(experiment, dag) for dag in later] == ["resultaat", "proberen", "vraag", "droom"]
    assert _stand(experiment, date(2025, 12, 31)) == "droom"


def test_day_that_is_mended_counts_from_then_on(experiment):
    Experiment.objects.filter(pk=experiment.pk).update(begonnen_op=date(2026, 2, 10))

    assert [_stand(experiment, date(2026, 2, dag)) for dag in (9, 10)] == ["vraag", "proberen"]


def test_experiment_without_steps_is_told_by_its_days(werkgroep):
    oud = maak_experiment(werkgroep=werkgroep, stand=Stand.BESLUIT, begonnen_op=date(2026, 3, 1))
    Experiment.objects.filter(pk=oud.pk).update(eerste_resultaat_op=date(2026, 5, 1))

    dagen = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 4, 30), date(2026, 5, 1), date(2026, 9, 1))

    assert [_stand(oud, dag) for dag in dagen] == ["vraag", "proberen", "proberen", "resultaat", "besluit"]


def _alles(client, keuze: dict[str, str]) -> dict[str, object]:
    """Return every figure and every word of the overview, the comparison and the report over that period."""
    overzicht = client.get(reverse("overzicht"), keuze).context["overzicht"]
    kanten = {f"{naam}_{kant}": keuze[naam] for naam in ("van", "tot") for kant in "12"}
    vergelijking = client.get(reverse("overzicht_vergelijken"), kanten).context["regels"]
    rapport = client.get(reverse("rapport"), keuze).context
    tellingen = ("bezoeken", "proberen", "open_acties", "matches", "open_vragen", "schotten")
    return {
        "rijen": [
            (rij.naam, rij.stand, rij.dagen_bezig, rij.dagen_tot_resultaat, rij.open_acties) for rij in overzicht.rijen
        ],
        "tellingen": [getattr(overzicht, naam).nu for naam in tellingen],
        "vergelijking": [(regel.naam, regel.links.aantal) for regel in vergelijking],
        "rapport": [(cijfer.naam, cijfer.tekst) for cijfer in rapport["inhoud"].cijfers],
        "teksten": [(deel.experiment.get_stand_display(), deel.experiment.uitkomst) for deel, _ in rapport["delen"]],
    }


def test_figures_of_a_past_period_do_not_change_by_what_happens_later(inloggen, beleid, kwartiermaker, experiment):
    bezoek = maak_bezoek_bij(kwartiermaker, experiment, op=date(2026, 3, 3), open_actie=True)
    vraag, schot = (maak_deel(soort, experiment=experiment, op=_moment(3)) for soort in ("vragen", "schotten"))
    client = inloggen(beleid)
    ervoor = _alles(client, EERSTE)
    assert ervoor["rijen"] == [("Kas", Stand.PROBEREN, 58, None, 1)]
    assert ervoor["tellingen"] == [1, 1, 1, 0, 1, 1]

    _besluit(experiment)
    bezoek.actie.rond_af(nu=_moment(4))
    vraag.beantwoord("Ja.", op=date(2026, 4, 2))
    vraag.save()
    schot.hoe_opgelost, schot.opgelost_op = "Met een bus.", date(2026, 4, 2)
    schot.save()
    nieuw = maak_experiment(werkgroep=experiment.werkgroep, naam="Nieuw", begonnen_op=date(2026, 5, 1))
    Experiment.objects.filter(pk=nieuw.pk).update(gedroomd_op=date(2026, 4, 20))
    na_het_besluit = _alles(client, EERSTE)
    _terug_naar_het_begin(experiment)

    assert na_het_besluit == ervoor
    assert _alles(client, EERSTE) == ervoor


def test_lists_of_a_past_period_say_what_its_numbers_say(inloggen, beleid, kwartiermaker, experiment):
    """Also of the period before, and with a filter on the stand that it had then."""
    maak_bezoek_bij(kwartiermaker, experiment, op=date(2026, 3, 3), open_actie=True).actie.rond_af(nu=timezone.now())
    _besluit(experiment)
    client = inloggen(beleid)

    for keuze in (EERSTE, {**EERSTE, "stand": "proberen"}, {**EERSTE, "van": "1-4-2026", "tot": "30-6-2026"}):
        context = client.get(reverse("overzicht"), keuze).context
        geteld, selectie = context["overzicht"], context["selectie"]
        for adres, telling in (
            (reverse("overzicht_acties"), geteld.open_acties),
            (reverse("werkbezoeken"), geteld.bezoeken),
            (reverse("overzicht_delen", args=["proberen"]), geteld.proberen),
        ):
            lijsten = [client.get(f"{adres}?{s.vraag()}").context for s in (selectie, selectie.periode_ervoor())]
            aantallen = [lijst["pagina" if "pagina" in lijst else "blad"].paginator.count for lijst in lijsten]
            assert aantallen == [telling.nu, telling.eerder], (keuze, adres)
    toen_nog_open = client.get(reverse("overzicht_acties"), {"van": "1-1-2026", "tot": "31-3-2026"})
    assert "Gedaan op" in toen_nog_open.text


def test_filter_on_the_stand_is_of_the_last_day(inloggen, beleid, experiment):
    _besluit(experiment)
    client = inloggen(beleid)

    gevonden = {
        stand: [
            rij.naam for rij in client.get(reverse("overzicht"), {**EERSTE, "stand": stand}).context["overzicht"].rijen
        ]
        for stand in Stand
    }

    assert gevonden == {stand: ["Kas"] if stand == Stand.PROBEREN else [] for stand in Stand}
    pagina = client.get(reverse("overzicht"), EERSTE).text
    assert "De stand en alles wat open staat, is zoals het was op 31-3-2026." in pagina
    assert "Terugkijken, nu gepland" in pagina
