"""The pages and steps of an experiment."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from experimenten import bezoeken_op_paginas, delen
from experimenten.models import Conclusie, Experiment, Stand, Vervolg, Zet
from experimenten.tijdlijn import OP_DE_PAGINA
from experimenten.views import experimenten as views_experimenten
from netwerk.rolsoorten import Rolsoort
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import (
    geef_rol,
    maak_actie,
    maak_gemeente,
    maak_lid,
    maak_werkgroep,
    zet_in_werkgroep,
)

pytestmark = pytest.mark.django_db

VANDAAG = date(2026, 11, 20)
BESLUIT = {"conclusie": Conclusie.GEMENGD, "vervolg": Vervolg.DOORGAAN, "wat_we_nu_doen": "Wij gaan door."}


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def werkgroep(kwartiermaker):
    return maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)


# The steps


def _zet(experiment) -> Zet:
    return Zet(door=experiment.eigenaar, nu=timezone.now(), waarom="Het kan nu.")


def test_experiment_goes_from_droom_to_besluit_one_step_at_a_time():
    experiment = maak_experiment(stand=Stand.DROOM, begonnen_op=None)

    zet = _zet(experiment)
    experiment.stel_vraag(zet=zet, vraag="Wat werkt?", aanname="Eten.", zo_zien_we_het="Mensen komen terug.")
    experiment.start(zet=zet, op=date(2026, 3, 1), wat_we_proberen="Samen koken.", kijk_terug_op=date(2026, 6, 1))
    experiment.leg_resultaat_vast(zet=zet, op=date(2026, 4, 1), uitkomst="Het werkt.")
    experiment.besluit(zet=zet, op=date(2026, 9, 1), uitkomst="Het werkt.", **BESLUIT)

    experiment.refresh_from_db()
    assert (experiment.stand, experiment.uitkomst) == (Stand.BESLUIT, "Het werkt.")
    assert (experiment.dagen_tot_resultaat(), experiment.dagen_bezig(VANDAAG)) == (31, 184)


def test_first_result_that_was_taken_back_counts_no_more():
    experiment = maak_experiment(stand=Stand.PROBEREN, begonnen_op=date(2026, 3, 1))
    experiment.leg_resultaat_vast(zet=_zet(experiment), op=date(2026, 4, 1), uitkomst="Het werkt.")

    experiment.ga_terug(zet=_zet(experiment))
    zonder = experiment.dagen_tot_resultaat()
    experiment.leg_resultaat_vast(zet=_zet(experiment), op=date(2026, 4, 30), uitkomst="Nu echt.")

    assert (zonder, experiment.dagen_tot_resultaat()) == (None, 60)


def test_experiment_cannot_skip_a_step():
    experiment = maak_experiment(stand=Stand.VRAAG, begonnen_op=None)

    with pytest.raises(ValidationError, match="het experiment staat nu op Vraag"):
        experiment.besluit(zet=_zet(experiment), op=VANDAAG, uitkomst="Klaar.", **BESLUIT)

    experiment.refresh_from_db()
    assert experiment.stand == Stand.VRAAG


def test_first_result_cannot_lie_before_the_start():
    experiment = maak_experiment(stand=Stand.PROBEREN, begonnen_op=date(2026, 3, 1))

    with pytest.raises(ValidationError, match="Het eerste resultaat ligt voor het begin"):
        experiment.leg_resultaat_vast(zet=_zet(experiment), op=date(2026, 2, 1), uitkomst="Het werkt.")


@pytest.mark.parametrize(
    "velden",
    [
        {"stand": Stand.BESLUIT, "besloten_op": VANDAAG, "uitkomst": "", **BESLUIT},
        {"stand": Stand.BESLUIT, "besloten_op": VANDAAG, "uitkomst": "Ja", **BESLUIT, "conclusie": ""},
        {"stand": Stand.BESLUIT, "besloten_op": VANDAAG, "uitkomst": "Ja", **BESLUIT, "wat_we_nu_doen": ""},
        {"stand": Stand.PROBEREN, "begonnen_op": None},
        {"besloten_op": date(2026, 2, 1)},
        {"stand": "klaar"},
    ],
)
def test_database_refuses_an_experiment_that_cannot_be(velden):
    experiment = maak_experiment(stand=Stand.PROBEREN, begonnen_op=date(2026, 3, 1))

    with pytest.raises(IntegrityError), transaction.atomic():
        Experiment.objects.filter(pk=experiment.pk).update(**velden)


def test_looking_back_leaves_out_what_is_decided_and_what_comes_later():
    werkgroep = maak_werkgroep()
    gauw, later, besloten = (
        maak_experiment(werkgroep=werkgroep, naam=naam, stand=stand)
        for naam, stand in (("Gauw", Stand.PROBEREN), ("Later", Stand.PROBEREN), ("Besloten", Stand.BESLUIT))
    )
    for experiment, dagen in ((gauw, 14), (later, 15), (besloten, 1)):
        Experiment.objects.filter(pk=experiment.pk).update(kijk_terug_op=VANDAAG + timedelta(days=dagen))

    assert list(Experiment.objects.terug_te_kijken(tot=VANDAAG + timedelta(days=14))) == [gauw]


# The list and the page


def test_experimenten_shows_those_of_the_own_network_per_werkgroep(inloggen, kwartiermaker, werkgroep):
    eigen = maak_experiment(werkgroep=werkgroep, naam="De mens leren kennen", begonnen_op=timezone.localdate())
    maak_experiment(naam="Van een ander netwerk")

    antwoord = inloggen(kwartiermaker).get(reverse("experimenten"))

    assert [kaart["experiment"] for kaart in antwoord.context["kaarten"]] == [eigen]
    for tekst in (werkgroep.naam, "De mens leren kennen", "Proberen", "0 dagen bezig", str(kwartiermaker.gemeente)):
        assert tekst in antwoord.text


@pytest.mark.parametrize("rol", [Rolsoort.KWARTIERMAKER, Rolsoort.BELEIDSMEDEWERKER])
def test_experimenten_without_any_helps_on(inloggen, rol, werkgroep):
    lid = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband), rol=rol)

    antwoord = inloggen(lid).get(reverse("experimenten"))

    assert "Er zijn nog geen experimenten" in antwoord.text
    assert (reverse("experiment_toevoegen") in antwoord.text) == (rol == Rolsoort.KWARTIERMAKER)


def test_experimenten_asks_as_many_queries_for_one_as_for_thirty(inloggen, kwartiermaker, werkgroep):
    client = inloggen(kwartiermaker)
    maak_experiment(werkgroep=werkgroep)
    url = reverse("experimenten")
    with CaptureQueriesContext(connection) as een:
        client.get(url)
    for nummer in range(29):
        maak_experiment(werkgroep=werkgroep, naam=f"Experiment {nummer}", eigenaar=kwartiermaker)
    with CaptureQueriesContext(connection) as dertig:
        client.get(url)

    assert len(dertig) == len(een) <= 15


def test_experiment_shows_each_visit_and_the_text_of_those_one_may_read(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    eigen = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, verslag="Er staan twee kassen leeg.")
    buur = maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband)
    collega = maak_lid(gemeente=buur, rol=Rolsoort.KWARTIERMAKER)
    maak_werkbezoek(kwartiermaker=collega, experiment=experiment, verslag="Alleen voor de buurgemeente.")
    geef_rol(lid=kwartiermaker, gemeente=buur, soort=Rolsoort.BELEIDSMEDEWERKER)

    antwoord = inloggen(kwartiermaker).get(reverse("experiment_bekijken", args=[experiment.pk]))

    van_bezoek = reverse("werkbezoek_bekijken", args=[eigen.pk])
    assert sorted(gebeurtenis.url for gebeurtenis in antwoord.context["gebeurtenissen"]) == ["", "", van_bezoek]
    assert antwoord.text.count("Het verslag kunt u niet lezen.") == 1
    assert "Er staan twee kassen leeg." in antwoord.text
    assert "Alleen voor de buurgemeente." not in antwoord.text


@pytest.mark.parametrize("soort", [Rolsoort.KWARTIERMAKER, Rolsoort.FACILITATOR])
def test_list_of_all_visits_is_offered_to_who_may_open_it(inloggen, werkgroep, monkeypatch, soort):
    monkeypatch.setattr(bezoeken_op_paginas, "HOOGSTENS", 1)
    lid = maak_lid(gemeente=maak_gemeente(samenwerkingsverband=werkgroep.samenwerkingsverband), rol=soort)
    zet_in_werkgroep(lid=lid, werkgroep=werkgroep)
    collega, experiment = (
        maak_lid(gemeente=lid.gemeente, rol=Rolsoort.KWARTIERMAKER),
        maak_experiment(werkgroep=werkgroep),
    )
    bezoek = maak_werkbezoek(kwartiermaker=collega, experiment=experiment)
    maak_werkbezoek(kwartiermaker=collega, experiment=experiment, organisatie=bezoek.organisatie)
    client, lijst = inloggen(lid), reverse("werkbezoeken")

    bladzij = client.get(reverse("organisatie_bekijken", args=[bezoek.organisatie.pk])).text

    mag = client.get(lijst).status_code == 200
    assert (f'href="{lijst}?' in bladzij) == mag
    assert mag == (soort == Rolsoort.KWARTIERMAKER)


def test_experiment_shows_open_acties_of_its_visits(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    for wat, gedaan_op in (("Terugbellen", None), ("Al gebeld", timezone.now())):
        bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
        bezoek.actie = maak_actie(eigenaar=kwartiermaker, wat=wat)
        bezoek.save()
        bezoek.actie.gedaan_op = gedaan_op
        bezoek.actie.save()

    antwoord = inloggen(kwartiermaker).get(reverse("experiment_bekijken", args=[experiment.pk]))

    assert [actie.wat for actie in antwoord.context["acties"]] == ["Terugbellen"]


def test_actie_leads_to_its_visit_for_who_may_read_it(inloggen, beleid, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
    bezoek.actie = maak_actie(eigenaar=kwartiermaker, wat="Terugbellen")
    bezoek.save()
    bladen = [reverse("experiment_bekijken", args=[experiment.pk]), reverse("werkgroep_bekijken", args=[werkgroep.pk])]
    link = f'<a href="{bezoek.get_absolute_url()}">Terugbellen</a>'

    lezer = [link in inloggen(kwartiermaker).get(blad).text for blad in bladen]
    teller = ["Terugbellen" in inloggen(beleid).get(blad).text for blad in bladen]

    assert (lezer, teller) == ([True, True], [False, False])


def test_experiment_asks_as_many_queries_for_one_visit_as_for_thirty(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    client = inloggen(kwartiermaker)
    url = reverse("experiment_bekijken", args=[experiment.pk])

    def bezoek() -> None:
        werkbezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)
        werkbezoek.actie = maak_actie(eigenaar=kwartiermaker)
        werkbezoek.save()

    bezoek()
    with CaptureQueriesContext(connection) as een:
        client.get(url)
    for _ in range(29):
        bezoek()
    with CaptureQueriesContext(connection) as dertig:
        antwoord = client.get(url)

    assert len(dertig) == len(een) <= 15
    assert (len(antwoord.context["gebeurtenissen"]), antwoord.context["is_meer_gebeurd"]) == (OP_DE_PAGINA, True)


def test_tijdlijn_has_all_that_happened_in_pages_and_on_one_to_print(inloggen, kwartiermaker, werkgroep, monkeypatch):
    monkeypatch.setattr(views_experimenten, "PER_PAGINA", 5)
    monkeypatch.setattr(delen, "HOOGSTENS", 1)
    experiment = maak_experiment(werkgroep=werkgroep)
    for nummer in range(4):
        maak_deel("lessen", experiment=experiment, tekst=f"Les {nummer}")
        maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, verslag=f"Bezoek {nummer} " + "lang " * 60)
    client, url = inloggen(kwartiermaker), reverse("experiment_tijdlijn", args=[experiment.pk])

    op_de_pagina = client.get(reverse("experiment_bekijken", args=[experiment.pk]))
    bladen = [client.get(url, {"page": nummer}) for nummer in (1, 2)]
    alles = client.get(url, {"alles": "ja"})

    stukken = [f"{wat} {nummer}" for wat in ("Les", "Bezoek") for nummer in range(4)]
    assert [len(blad.context["pagina"].object_list) for blad in (*bladen, alles)] == [5, 4, 9]
    assert all((stuk in bladen[0].text) != (stuk in bladen[1].text) for stuk in stukken)
    assert all(stuk in alles.text and stuk in op_de_pagina.text for stuk in stukken)
    assert (("lang " * 60).strip() in alles.text, ("lang " * 60).strip() in op_de_pagina.text) == (True, False)
    lijst = reverse("experimentdelen", args=[experiment.pk, "lessen"])
    assert f'href="{lijst}"' in alles.text


def test_kwartiermaker_begins_a_visit_at_the_experiment_as_long_as_it_takes_one(inloggen, kwartiermaker, werkgroep):
    experiment = maak_experiment(werkgroep=werkgroep)
    bladzij, nieuw = reverse("experiment_bekijken", args=[experiment.pk]), reverse("werkbezoek_vastleggen")
    begeleider = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER)
    link = f'href="{nieuw}?experiment={experiment.pk}"'

    assert link not in inloggen(begeleider).get(bladzij).text
    client = inloggen(kwartiermaker)
    assert link in client.get(bladzij).text
    begin = client.get(f"{nieuw}?experiment={experiment.pk}", follow=True)
    assert f'<option value="{experiment.pk}" selected' in begin.text
    werkgroep.stop(nu=timezone.now())
    assert link not in client.get(bladzij).text
