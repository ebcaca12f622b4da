"""The agenda proposes itself, is made with small steps, and two who make it at once lose nothing."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Stand
from netwerk.agenda import buren, neem_over, programma, stel_voor
from netwerk.models import Agendapunt, Opbrengst
from netwerk.rolsoorten import Rolsoort
from tests.htmx import assert_fragment_is_gelijk
from tests.maak.bijeenkomsten import maak_agendapunt, maak_leervraag, maak_opbrengst
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_bijeenkomst, maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db
Soort = Agendapunt.Soort


@pytest.fixture
def facilitator():
    return maak_lid(rol=Rolsoort.FACILITATOR)


@pytest.fixture
def volgende(facilitator):
    return maak_bijeenkomst(samenwerkingsverband=facilitator.gemeente.samenwerkingsverband)


def _drie_punten(bijeenkomst) -> list[Agendapunt]:
    return [
        maak_agendapunt(bijeenkomst=bijeenkomst, titel=titel, volgorde=nummer, minuten=20)
        for nummer, titel in enumerate(("Een", "Twee", "Drie"), start=1)
    ]


def _voorstel(bijeenkomst, lezer, punten=()):
    vorige, _ = buren(bijeenkomst, lezer=lezer)
    return stel_voor(bijeenkomst=bijeenkomst, vorige=vorige, lezer=lezer, nu=timezone.now(), punten=punten)


def _titels(bijeenkomst) -> list[str]:
    return list(bijeenkomst.agendapunten.op_de_agenda().values_list("titel", flat=True))


# What it proposes


def test_proposal_holds_all_that_is_open_and_what_came_of_last_time(facilitator, volgende):
    verband, nu = volgende.samenwerkingsverband, timezone.now()
    ouder, vorige = (
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=d)) for d in (120, 60)
    )
    maak_opbrengst(bijeenkomst=ouder, door=facilitator, tekst="Nog van toen")
    maak_opbrengst(bijeenkomst=vorige, door=facilitator, tekst="Gelukt", gedaan_op=nu, gevolg="Er kwamen tien mensen.")
    maak_leervraag(gesteld_door=facilitator, vraag="Hoe dan?", gesteld_op=ouder.begint_op + timedelta(hours=1))
    werkgroep = maak_werkgroep(samenwerkingsverband=verband)
    maak_experiment(werkgroep=werkgroep, naam="Samen koken", stand=Stand.PROBEREN)
    maak_experiment(werkgroep=werkgroep, naam="Nog een droom", stand=Stand.DROOM)
    nieuw = maak_lid(gemeente=facilitator.gemeente, naam="Nynke Nieuw", rol=Rolsoort.VRIJWILLIGER)
    type(nieuw).objects.filter(pk=nieuw.pk).update(lid_sinds=timezone.localdate())
    maak_lid(gemeente=facilitator.gemeente, naam="Iemand Inwoner", rol=Rolsoort.INWONER)

    voorstel = _voorstel(volgende, facilitator)

    soorten = [punt.soort for punt in voorstel]
    assert soorten == ["welkom", "thema", "vorige_keer", "experiment", "leervraag", "acties", "evaluatie"]
    per_soort = {punt.soort: punt for punt in voorstel}
    assert per_soort[Soort.EXPERIMENT].titel == "Samen koken"
    assert "Nynke Nieuw" in per_soort[Soort.WELKOM].tekst
    assert "Inwoner" not in per_soort[Soort.WELKOM].tekst
    assert "Er kwamen tien mensen." in per_soort[Soort.VORIGE_KEER].tekst
    assert "Nog van toen" in per_soort[Soort.ACTIES].tekst
    assert "Al 1 bijeenkomst open." in per_soort[Soort.LEERVRAAG].tekst


def test_no_open_question_or_action_is_left_out(facilitator, volgende):
    verband = volgende.samenwerkingsverband
    vorige = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=timezone.now() - timedelta(days=60))
    for nummer in range(12):
        maak_leervraag(gesteld_door=facilitator, vraag=f"Vraag {nummer:02}?")
        maak_opbrengst(bijeenkomst=vorige, door=facilitator, tekst=f"Doen {nummer:02}")

    voorstel = _voorstel(volgende, facilitator)

    alles = "\n".join(f"{punt.titel}\n{punt.tekst}" for punt in voorstel)
    assert [n for n in range(12) if f"Vraag {n:02}?" not in alles or f"Doen {n:02}" not in alles] == []


def test_what_is_on_the_agenda_is_not_proposed_again(facilitator, volgende):
    neem_over(_voorstel(volgende, facilitator), bijeenkomst=volgende)
    punten = list(volgende.agendapunten.op_de_agenda())
    maak_leervraag(gesteld_door=facilitator, vraag="Net gevraagd?")

    erbij = _voorstel(volgende, facilitator, punten)
    neem_over(erbij, bijeenkomst=volgende)

    assert [punt.titel for punt in erbij] == ["Net gevraagd?"]
    assert _titels(volgende)[-2:] == ["Net gevraagd?", "Hoe ging het vandaag?"]  # the evaluation stays last


def test_times_follow_the_minutes_and_warn_when_it_takes_too_long(volgende):
    _drie_punten(volgende)
    Agendapunt.objects.filter(titel="Drie").update(minuten=150)

    gemaakt = programma(volgende.agendapunten.op_de_agenda(), bijeenkomst=volgende)

    assert [regel.begint_op - volgende.begint_op for regel in gemaakt.regels] == [
        timedelta(minutes=m) for m in (0, 20, 40)
    ]
    assert gemaakt.minuten_te_lang == 10


# Making it


def test_small_action_gives_the_page_to_htmx_and_the_way_to_it_to_others(facilitator, volgende, inloggen):
    client = inloggen(facilitator)
    een, *_ = _drie_punten(volgende)
    adres = reverse("agendapunt_verplaatsen", args=[een.pk])

    met = client.post(adres, {"kant": "omlaag", "deel": "ja"}, headers={"HX-Request": "true"})
    vers = client.get(reverse("agenda_wijzigen", args=[volgende.pk]))
    zonder = client.post(adres, {"kant": "omlaag"})

    assert_fragment_is_gelijk(met, vers, id_="inhoud")
    assert (zonder.status_code, zonder.url) == (302, reverse("agenda_wijzigen", args=[volgende.pk]))
    assert _titels(volgende) == ["Twee", "Drie", "Een"]


def test_item_goes_away_comes_back_and_moves_to_the_next_bijeenkomst(facilitator, volgende, inloggen):
    client = inloggen(facilitator)
    een, twee, _ = _drie_punten(volgende)
    later = maak_bijeenkomst(
        samenwerkingsverband=volgende.samenwerkingsverband, begint_op=volgende.begint_op + timedelta(days=60)
    )

    client.post(reverse("agendapunt_weghalen", args=[een.pk]))
    zonder = _titels(volgende)
    client.post(reverse("agendapunt_terugzetten", args=[een.pk]))
    client.post(reverse("agendapunt_doorschuiven", args=[twee.pk]))

    assert zonder == ["Twee", "Drie"]
    assert (_titels(volgende), _titels(later)) == (["Een", "Drie"], ["Twee"])
    client.post(f"{reverse('agendapunt_doorschuiven', args=[twee.pk])}?terug")
    assert set(_titels(volgende)) == {"Een", "Twee", "Drie"}


def test_verhaal_says_from_which_side_it_is_told(facilitator, volgende, inloggen):
    verhaal, ander = (maak_agendapunt(bijeenkomst=volgende, soort=soort) for soort in (Soort.VERHAAL, Soort.OVERIG))
    client = inloggen(facilitator)
    invoer = {"gezien": verhaal.versie, "titel": "Mijn eerste dag", "minuten": "15", "perspectief": "werkgever"}

    adressen = [reverse("agendapunt_wijzigen", args=[punt.pk]) for punt in (verhaal, ander)]
    assert [client.post(adres, invoer).status_code for adres in adressen] == [302, 302]

    gekozen = dict(Agendapunt.objects.values_list("soort", "perspectief"))
    assert gekozen == {Soort.VERHAAL: "werkgever", Soort.OVERIG: ""}
    assert (
        "Verhaal van iemand: werkgever" in client.get(reverse("agenda_wijzigen", args=[volgende.pk])).content.decode()
    )


def test_two_who_write_one_item_both_see_both_texts(facilitator, volgende, inloggen):
    punt = _drie_punten(volgende)[0]
    client = inloggen(facilitator)
    adres = reverse("agendapunt_wijzigen", args=[punt.pk])
    invoer = {"gezien": punt.versie, "titel": "Een", "minuten": "20", "eigenaar": "", "tekst": "Van de eerste"}

    client.post(adres, invoer)
    botsing = client.post(adres, invoer | {"tekst": "Van de tweede"})
    tekst = botsing.content.decode()

    assert botsing.status_code == 409
    assert "Van de eerste" in tekst
    assert "Van de tweede" in tekst
    assert Agendapunt.objects.get(pk=punt.pk).tekst == "Van de eerste"
    client.post(adres, invoer | {"tekst": "Samen", "gezien": punt.versie + 1})
    assert Agendapunt.objects.get(pk=punt.pk).tekst == "Samen"


def test_order_dragged_over_the_order_of_somebody_else_shows_both(facilitator, volgende, inloggen):
    een, twee, drie = _drie_punten(volgende)
    client = inloggen(facilitator)
    adres = reverse("agenda_ordenen", args=[volgende.pk])
    orde = ",".join(str(punt.pk) for punt in (drie, een, twee))

    goed = client.post(adres, {"orde": orde, "gezien": volgende.orde_versie})
    botsing = client.post(
        adres, {"orde": ",".join(str(p.pk) for p in (twee, een, drie)), "gezien": volgende.orde_versie}
    )

    assert (goed.status_code, botsing.status_code) == (302, 409)
    assert [punt.titel for punt in botsing.context["mijn"]] == ["Twee", "Een", "Drie"]
    assert _titels(volgende) == ["Drie", "Een", "Twee"]


def test_draft_is_for_who_prepares_it_and_published_for_all(facilitator, volgende, inloggen):
    inwoner = maak_lid(gemeente=facilitator.gemeente, rol=Rolsoort.INWONER)
    maak_agendapunt(bijeenkomst=volgende, titel="Geheim tot het vaststaat")
    adres = reverse("bijeenkomst_bekijken", args=[volgende.pk])

    eerst = inloggen(inwoner).get(adres).content.decode()
    inloggen(facilitator).post(reverse("agenda_publiceren", args=[volgende.pk]))
    daarna = inloggen(inwoner).get(adres).content.decode()

    assert "Geheim tot het vaststaat" not in eerst
    assert "Geheim tot het vaststaat" in daarna


def test_figures_of_the_evaluation_are_those_of_the_data(facilitator, volgende):
    vorige = maak_bijeenkomst(
        samenwerkingsverband=volgende.samenwerkingsverband, begint_op=timezone.now() - timedelta(days=60)
    )
    for soort in (Opbrengst.Soort.MATCH, Opbrengst.Soort.MATCH, Opbrengst.Soort.CONTACT):
        maak_opbrengst(bijeenkomst=vorige, door=facilitator, soort=soort)
    maak_opbrengst(bijeenkomst=vorige, door=facilitator, uiterlijk_op=date(2026, 12, 1))

    evaluatie = _voorstel(volgende, facilitator)[-1]

    assert "2 matches en 1 contacten" in evaluatie.tekst
    assert "Van 1 afspraken en acties zijn er 0 gedaan." in evaluatie.tekst
