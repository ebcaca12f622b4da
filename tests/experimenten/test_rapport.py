"""A report over a period: the page, the files that the queue makes, and what of people may leave the network."""

from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from experimenten import rapportbestand, rapportwerk
from experimenten.models import Experiment, Stand, Vervolg
from experimenten.rapport import mensen_naar_buiten
from experimenten.selectie import Selectie
from netwerk import klussen
from netwerk.models import Klus, Rol
from participatie.periodes import kwartaal
from participatie.typst import maak_pdf
from tests.maak.experimentdelen import maak_deel
from tests.maak.experimenten import maak_bezoek_bij, maak_experiment
from tests.maak.trajecten import maak_inwoner

pytestmark = pytest.mark.django_db


@pytest.fixture
def kas(werkgroep, kwartiermaker):
    """An experiment with money of the Provincie, of which one example may leave the network and one may not."""
    kas = maak_experiment(werkgroep=werkgroep, naam="De #kas *samen*", eigenaar=kwartiermaker, stand=Stand.BESLUIT)
    Experiment.objects.filter(pk=kas.pk).update(financiers=["Provincie"])
    maak_experiment(werkgroep=werkgroep, naam="Zonder geld", eigenaar=kwartiermaker)
    maak_deel("voorbeelden", experiment=kas, mag_in_rapport=True)
    maak_deel("voorbeelden", experiment=kas, tekst="Dit blijft binnen.")
    maak_deel("schotten", experiment=kas, aantal_mensen=7)
    inwoners = tuple(maak_inwoner(gemeente=kwartiermaker.gemeente) for _ in range(6))
    maak_bezoek_bij(kwartiermaker, kas, inwoners=inwoners)
    return kas


def test_page_tells_what_may_leave_the_network(inloggen, beleid, kas):
    client = inloggen(beleid)

    pagina = client.get(reverse("rapport"), {"financier": "Provincie"})

    assert "Rapport voor Provincie" in pagina.text
    assert ("Zij bakt nu brood." in pagina.text, "Dit blijft binnen." in pagina.text) == (True, False)
    assert "Zonder geld" not in pagina.text
    assert "Minder dan 10 mensen" in pagina.text  # of the schot that 7 people met
    cijfers = {cijfer.naam: cijfer for cijfer in pagina.context["inhoud"].cijfers}
    assert cijfers["Mensen in beeld"].tekst == "minder dan 10"
    bezoeken = client.get(cijfers["Bezoeken"].url).context["pagina"].paginator.count
    schotten = client.get(cijfers["Schotten, niet opgelost"].url).context["blad"].paginator.count
    experimenten = len(client.get(cijfers["Experimenten"].url).context["overzicht"].rijen)
    assert (bezoeken, schotten, experimenten) == (1, 1, 1)
    assert client.get(reverse("rapport"), {"financier": "Niemand"}).status_code == 422


def test_people_are_hidden_and_rounded_for_outside():
    assert [mensen_naar_buiten(n) for n in (None, 0, 1, 9, 10, 12, 13)] == [
        *("minder dan 10", "0", "minder dan 10", "minder dan 10", "ongeveer 10", "ongeveer 10", "ongeveer 15"),
    ]


def test_what_was_solved_or_decided_after_the_period_was_open_in_it(inloggen, beleid, werkgroep, kwartiermaker):
    later = maak_experiment(werkgroep=werkgroep, naam="Later", eigenaar=kwartiermaker, stand=Stand.BESLUIT)
    Experiment.objects.update(begonnen_op=date(2025, 1, 1), besloten_op=date(2025, 5, 1))
    toen, na = datetime(2025, 2, 1, 12, tzinfo=UTC), date(2025, 4, 1)
    maak_deel("schotten", experiment=later, op=toen, hoe_opgelost="Met een bus.", opgelost_op=na)
    maak_deel("vragen", experiment=later, op=toen, antwoord="De Provincie.", beantwoord_op=na)
    client, adres = inloggen(beleid), reverse("rapport")

    eerste, tweede = (
        client.get(adres, {"periode": "eigen", "van": "1-1-2025", "tot": tot}).text for tot in ("31-3-2025", "1-6-2025")
    )

    woorden = ("Met een bus.", "De Provincie.", "Wij gaan door.", "Nog niet opgelost.", "Nog geen antwoord.")
    assert [woord in eerste for woord in woorden] == [False, False, False, True, True]
    assert [woord in tweede for woord in woorden] == [True, True, True, False, False]


def test_solution_keeps_what_was_said_in_the_period_when_it_is_asked_again_later(inloggen, beleid, kas):
    oplossing = maak_deel("oplossingen", experiment=kas, op=datetime(2025, 1, 10, 12, tzinfo=UTC))
    for gebruik, maand in (("nee", 2), ("ja", 3), ("deels", 6)):
        oplossing.kijk_na(gebruik, op=date(2025, maand, 1))
    client, adres = inloggen(beleid), reverse("rapport")

    paginas = [
        client.get(adres, {"periode": "eigen", "van": "1-1-2025", "tot": tot}).text
        for tot in ("31-1-2025", "31-3-2025", "1-6-2025")
    ]

    woorden = ("niet meer in gebruik", "ja, nog in gebruik", "voor een deel in gebruik")
    assert ["De bakker en de boer" in tekst for tekst in paginas] == [True] * 3
    assert [[woord for woord in woorden if woord in tekst] for tekst in paginas] == [[], [woorden[1]], [woorden[2]]]


def test_report_names_what_was_thought_what_came_of_it_and_the_decision(inloggen, beleid, kas, monkeypatch):
    Experiment.objects.filter(pk=kas.pk).update(
        aanname="Ritme helpt.", conclusie="gemengd", vervolg="opschalen", wat_we_nu_doen="Ook in Oost."
    )
    geschreven = []
    monkeypatch.setattr(
        rapportbestand, "maak_pdf", lambda *wat, **hoe: geschreven.append(wat[1]) or maak_pdf(*wat, **hoe)
    )
    client = inloggen(beleid)
    besluit = Vervolg.OPSCHALEN.label

    pagina = client.get(reverse("rapport"), {"financier": "Provincie"}).text
    bestanden = [client.get(reverse("klus_bestand", args=[_maak(client, v).pk])).content for v in ("pdf", "xlsx")]

    woorden = ("Ritme helpt.", "Soms wel, soms niet", besluit, "Ook in Oost.")
    assert [woord in pagina for woord in woorden] == [True] * 4
    teksten = {tekst["kop"]: tekst["tekst"] for tekst in geschreven[0]["experimenten"][0]["teksten"]}
    koppen = ("Dit denken we", "Klopt wat we dachten?", "Het besluit")
    assert [teksten[kop] for kop in koppen] == ["Ritme helpt.", "Soms wel, soms niet", f"{besluit}. Ook in Oost."]
    koppen, rij = load_workbook(BytesIO(bestanden[1]))["Experimenten"].iter_rows(values_only=True)
    blad = dict(zip(koppen, rij, strict=True))
    assert [blad[k] for k in ("Dit denken we", "Klopt wat we dachten?", "Besluit", "Wat we nu doen")] == [*woorden]


def _maak(client, vorm) -> Klus:
    antwoord = client.post(f"{reverse('rapport_maken', args=[vorm])}?financier=Provincie")
    klus = Klus.objects.latest("gevraagd_op")
    assert antwoord.url == reverse("klus_bekijken", args=[klus.pk])
    return klus


@pytest.mark.parametrize("vorm", ["pdf", "xlsx"])
def test_file_is_made_by_the_queue_and_mailed_about(inloggen, beleid, kas, vorm, mailoutbox, monkeypatch):
    client, gemeld = inloggen(beleid), []
    monkeypatch.setattr(klussen.Voortgang, "meld", lambda zelf, gedaan, *, van, **_: gemeld.append((gedaan, van)))

    klus = _maak(client, vorm)

    kwartaal_nu = kwartaal(timezone.localdate())
    assert gemeld == [(1, 3), (2, 3), (2, 3), (3, 3)]  # counted, one experiment, before and after the file
    assert (klus.fout, klus.bestandsnaam) == ("", f"rapport-{kwartaal_nu.van}-{kwartaal_nu.tot}.{vorm}")
    assert reverse("klus_bekijken", args=[klus.pk]) in mailoutbox[-1].body
    assert "rapport" not in mailoutbox[-1].subject.lower()
    inhoud = client.get(reverse("klus_bestand", args=[klus.pk])).content
    if vorm == "pdf":
        with pikepdf.open(BytesIO(inhoud)) as pdf:
            assert bool(pdf.Root.MarkInfo.Marked)
            assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf.Root.Metadata.read_bytes()
        return
    boek = load_workbook(BytesIO(inhoud))
    assert dict(boek["Cijfers"].iter_rows(values_only=True))["Mensen in beeld"] == "minder dan 10"
    assert [rij[0] for rij in boek["Experimenten"].iter_rows(min_row=2, values_only=True)] == [kas.naam]
    teksten = [rij[2] for rij in boek["Wat is opgeschreven"].iter_rows(min_row=2, values_only=True)]
    assert "Joke: Zij bakt nu brood." in teksten
    assert not any("Dit blijft binnen." in tekst for tekst in teksten)


def test_second_tap_shows_the_klus_of_the_first(inloggen, beleid, kas):
    selectie = Selectie(gebruiker=beleid, periode=kwartaal(timezone.localdate()), financier="Provincie")
    klus = rapportwerk.begin(selectie, vorm="pdf", nu=timezone.now())

    antwoord = inloggen(beleid).post(f"{reverse('rapport_maken', args=['pdf'])}?financier=Provincie")

    assert antwoord.url == reverse("klus_bekijken", args=[klus.pk])
    assert Klus.objects.get().klaar_op is None  # nor is the work done twice


def test_who_lost_the_role_gets_no_report(beleid, kas):
    selectie = Selectie(gebruiker=beleid, periode=kwartaal(timezone.localdate()))
    klus = rapportwerk.begin(selectie, vorm="pdf", nu=timezone.now())
    Rol.objects.filter(lid=beleid).delete()

    rapportwerk.maak(str(klus.pk))

    klus.refresh_from_db()
    assert (klus.fout, klus.bestand) == (rapportwerk.MAG_NIET_MEER, None)
