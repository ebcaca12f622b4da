"""A kwartiermaker writes down a visit: two questions, and everything it leads to."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk.models import Actie, Contactmoment, Contactpersoon, Organisatie, Plek
from netwerk.rolsoorten import Rolsoort
from participatie.velden import schrijf_datum
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import (
    geef_rol,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_werkgroep,
)
from tests.maak.plekken import maak_plek
from tests.maak.trajecten import maak_inwoner
from trajecten.models import Talent, Talentantwoord

pytestmark = pytest.mark.django_db

SLEUTEL = UUID("5d1f0e2c-1b1f-4f0e-9f0a-0d3c6d1a7b11")
NIEUW = f"/werkbezoeken/nieuw/?sleutel={SLEUTEL}"


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


@pytest.fixture
def client(inloggen, kwartiermaker):
    return inloggen(kwartiermaker)


def velden(organisatie=None, **anders):
    """What a browser sends for the shortest visit."""
    waar = f"organisatie.{organisatie.pk}" if organisatie else ""
    begin = {"bij_wie": "", "waar": waar, "verslag": "Twee plekken vrij."}
    return {**begin, "actie": "nee", "datum": "vandaag", "soort": "werkbezoek", **anders}


def test_werkbezoek_with_only_two_answers_is_saved(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    antwoord = client.post(NIEUW, velden(organisatie))

    bezoek = Werkbezoek.objects.get()
    assert antwoord.status_code == 302
    assert antwoord.url == reverse("werkbezoek_bekijken", args=[bezoek.pk])
    assert (bezoek.organisatie, bezoek.verslag, bezoek.datum) == (
        organisatie,
        "Twee plekken vrij.",
        timezone.localdate(),
    )
    assert (bezoek.gemeente, bezoek.kwartiermaker, bezoek.actie) == (kwartiermaker.gemeente, kwartiermaker, None)


def test_werkbezoek_writes_down_all_it_leads_to(client, kwartiermaker):
    gemeente = kwartiermaker.gemeente
    organisatie = maak_organisatie(gemeente=gemeente)
    al_bekend = maak_contactpersoon(organisatie=organisatie, naam="Wietske Boonstra")
    collega = maak_lid(gemeente=gemeente, naam="Anke Dijkstra")
    froukje = maak_inwoner(gemeente=gemeente, begeleider=kwartiermaker)
    experiment = maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband))
    talent = Talent.objects.first()

    client.post(
        NIEUW,
        velden(
            organisatie,
            actie="ja",
            actie_wat="Froukje bellen",
            actie_op="morgen",
            datum="gisteren",
            soort="kennismaking",
            experiment=experiment.pk,
            meegegaan=[collega.pk],
            gesproken_met="Wietske Boonstra\r\n Jan Bos \r\n\r\nJan Bos",
            inwoners=[froukje.pk],
            talent_van=froukje.pk,
            talent=talent.pk,
            mogelijke_plek="Helpen in de kas",
        ),
    )

    bezoek = Werkbezoek.objects.get()
    vandaag = timezone.localdate()
    moment = Contactmoment.objects.get()
    assert (moment.bron, moment.organisatie, moment.door, moment.op) == (
        bezoek.pk,
        organisatie,
        kwartiermaker,
        vandaag - timedelta(days=1),
    )
    assert {p.naam for p in moment.contactpersonen.all()} == {"Wietske Boonstra", "Jan Bos"}
    assert set(bezoek.gesproken_met.all()) == set(Contactpersoon.objects.all()) >= {al_bekend}
    assert (bezoek.actie.wat, bezoek.actie.uiterlijk_op, bezoek.actie.eigenaar, bezoek.actie.organisatie) == (
        "Froukje bellen",
        vandaag + timedelta(days=1),
        kwartiermaker,
        organisatie,
    )
    assert (bezoek.experiment, bezoek.soort) == (experiment, "kennismaking")
    assert (list(bezoek.meegegaan.all()), list(bezoek.inwoners.all())) == ([collega], [froukje])
    assert (bezoek.mogelijke_plek.naam, bezoek.mogelijke_plek.stand) == ("Helpen in de kas", Plek.Stand.MOGELIJK)
    antwoord = Talentantwoord.objects.get()
    assert (antwoord.talent, antwoord.bron, antwoord.bevestigd_op) == (talent, "werkbezoek", None)
    assert list(bezoek.geziene_talenten.values_list("inwoner", "talent")) == [(froukje.pk, talent.pk)]


def test_werkbezoek_at_a_plek_belongs_to_its_organisatie(client, kwartiermaker):
    plek = maak_plek(organisatie=maak_organisatie(gemeente=kwartiermaker.gemeente))

    client.post(NIEUW, velden(waar=f"plek.{plek.pk}"))

    bezoek = Werkbezoek.objects.get()
    assert (bezoek.plek, bezoek.organisatie) == (plek, plek.organisatie)


# Where it was


def test_new_organisatie_is_made_in_place(client, kwartiermaker):
    client.post(NIEUW, velden(bij_wie="Bakkerij De Korenbloem", waar=f"nieuw.{kwartiermaker.gemeente.pk}"))

    organisatie = Organisatie.objects.get()
    assert (organisatie.naam, organisatie.gemeente, organisatie.toegevoegd_door) == (
        "Bakkerij De Korenbloem",
        kwartiermaker.gemeente,
        kwartiermaker,
    )
    assert Werkbezoek.objects.get().organisatie == organisatie


def test_organisatie_that_is_there_already_is_not_made_again(client, kwartiermaker):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Bakkerij De Korenbloem")

    antwoord = client.post(NIEUW, velden(bij_wie="bakkerij de korenbloem ", waar=f"nieuw.{kwartiermaker.gemeente.pk}"))

    assert antwoord.status_code == 302
    assert Organisatie.objects.count() == 1


def test_new_organisatie_is_not_made_in_somebody_elses_gemeente(client):
    antwoord = client.post(NIEUW, velden(bij_wie="Bakkerij De Korenbloem", waar=f"nieuw.{maak_gemeente().pk}"))

    assert antwoord.status_code == 422
    assert not Organisatie.objects.exists()


def test_kwartiermaker_of_two_gemeenten_chooses_where_the_new_organisatie_is(client, kwartiermaker):
    tweede = maak_gemeente(naam="Tweede", samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    geef_rol(lid=kwartiermaker, gemeente=tweede, soort=Rolsoort.KWARTIERMAKER)

    client.post(NIEUW, velden(bij_wie="Bakkerij De Korenbloem", waar=f"nieuw.{tweede.pk}"))

    assert (Organisatie.objects.get().gemeente, Werkbezoek.objects.get().gemeente) == (tweede, tweede)


def test_visit_to_an_organisatie_of_a_neighbour_stays_in_the_own_gemeente(client, kwartiermaker):
    buur = maak_gemeente(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)

    client.post(NIEUW, velden(maak_organisatie(gemeente=buur)))

    assert Werkbezoek.objects.get().gemeente == kwartiermaker.gemeente


def test_organisatie_of_another_network_cannot_be_chosen(client):
    antwoord = client.post(NIEUW, velden(maak_organisatie()))

    assert antwoord.status_code == 422
    assert not Werkbezoek.objects.exists()


def test_text_without_choice_shows_what_was_found_and_loses_nothing(client, kwartiermaker):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")

    antwoord = client.post(NIEUW, velden(bij_wie="zorgboerdrij", gesproken_met="Jan Bos", soort="gesprek"))

    pagina = antwoord.content.decode()
    assert antwoord.status_code == 422
    assert "Kies hieronder bij wie u was." in pagina
    assert [keuze.tekst for keuze in antwoord.context["form"].keuzes] == [
        "Zorgboerderij De Linde",
        "Nieuw: zorgboerdrij",
    ]
    assert all(tekst in pagina for tekst in ("Twee plekken vrij.", "Jan Bos", str(SLEUTEL)))


def test_name_typed_in_full_needs_no_second_question(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")

    client.post(NIEUW, velden(bij_wie="zorgboerderij de linde"))

    assert Werkbezoek.objects.get().organisatie == organisatie


def test_choice_that_does_not_fit_the_text_is_asked_again(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")

    antwoord = client.post(NIEUW, velden(organisatie, bij_wie="Buorskip"))

    assert antwoord.status_code == 422
    assert antwoord.context["form"].errors == {"bij_wie": ["Kies hieronder bij wie u was."]}


def test_button_zoek_shows_what_was_found_without_complaints(client, kwartiermaker):
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Zorgboerderij De Linde")

    antwoord = client.post(NIEUW, velden(bij_wie="linde", verslag="", zoek="1"))

    form = antwoord.context["form"]
    assert (antwoord.status_code, form.errors) == (422, {})
    assert form.keuzes[0].tekst == "Zorgboerderij De Linde"


def test_page_offers_where_this_person_was_last(client, kwartiermaker):
    oud = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Oud")
    nieuw = maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Nieuwst")
    maak_organisatie(gemeente=kwartiermaker.gemeente, naam="Nooit geweest")
    maak_contactmoment(organisatie=oud, door=kwartiermaker, op=date(2026, 10, 1))
    maak_contactmoment(organisatie=nieuw, door=kwartiermaker, op=date(2026, 11, 1))

    form = client.get(NIEUW).context["form"]

    assert [(keuze.tekst, keuze.toelichting) for keuze in form.keuzes] == [
        ("Nieuwst", "Noordwolde · laatst op 1 november"),
        ("Oud", "Noordwolde · laatst op 1 oktober"),
    ]


def test_page_can_be_opened_for_an_organisatie(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    form = client.get("/werkbezoeken/nieuw/", {"organisatie": organisatie.pk}, follow=True).context["form"]

    assert form.gekozen == form.keuzes[0].waarde == f"organisatie.{organisatie.pk}"


# What may be chosen


def test_page_starts_with_today_and_the_experiment_of_last_time(client, kwartiermaker):
    verband = kwartiermaker.gemeente.samenwerkingsverband
    experiment = maak_experiment(werkgroep=maak_werkgroep(samenwerkingsverband=verband))
    maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment)

    form = client.get(NIEUW).context["form"]

    assert (form["datum"].value(), form["experiment"].value()) == (
        schrijf_datum(timezone.localdate()),
        str(experiment.pk),
    )


def test_only_the_inwoners_of_this_person_can_be_chosen(client, kwartiermaker):
    eigen = maak_inwoner(gemeente=kwartiermaker.gemeente, naam="Eigen", begeleider=kwartiermaker)
    ander = maak_inwoner(gemeente=kwartiermaker.gemeente, naam="Van een ander")

    pagina = client.get(NIEUW)
    antwoord = client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente), inwoners=[ander.pk]))

    assert list(pagina.context["form"].fields["inwoners"].queryset) == [eigen]
    assert "Van een ander" not in pagina.content.decode()
    assert antwoord.status_code == 422


# Mistakes


@pytest.mark.parametrize(
    ("anders", "veld", "tekst"),
    [
        ({"verslag": " "}, "verslag", "Schrijf op wat u opviel."),
        ({"verslag": "a" * 10_001}, "verslag", "Maak de tekst korter."),
        ({"waar": ""}, "bij_wie", "Vul in bij wie u op bezoek was."),
        ({"waar": "onzin"}, "bij_wie", "Vul in bij wie u op bezoek was."),
        ({"datum": "32-1-2026"}, "datum", "Deze datum bestaat niet."),
        ({"datum": "morgen"}, "datum", "Deze dag komt nog."),
        ({"soort": "feest"}, "soort", "Deze keuze is er niet meer."),
        ({"experiment": "abc"}, "experiment", "Deze keuze is er niet meer."),
        ({"meegegaan": ["abc"]}, "meegegaan", "Deze keuze is er niet meer."),
        ({"gesproken_met": "a" * 101}, "gesproken_met", "Maak elke naam korter"),
        ({"gesproken_met": "\n".join(map(str, range(21)))}, "gesproken_met", "Vul hoogstens 20 namen in."),
        ({"mogelijke_plek": "a" * 151}, "mogelijke_plek", "Maak de tekst korter."),
        ({"actie": "ja", "actie_op": "morgen"}, "actie_wat", "Schrijf op wat u gaat doen."),
        ({"actie": "ja", "actie_wat": "Bellen"}, "actie_op", "Kies wanneer u dit gaat doen."),
        ({"actie": "ja", "actie_wat": "Bellen", "actie_op": "gisteren"}, "actie_op", "Deze dag is al geweest."),
        ({"actie": "misschien"}, "actie", "Deze keuze is er niet meer."),
    ],
)
def test_mistake_is_said_in_words_and_keeps_what_was_typed(client, kwartiermaker, anders, veld, tekst):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    antwoord = client.post(NIEUW, velden(organisatie, **anders))

    assert antwoord.status_code == 422
    assert [melding[: len(tekst)] for melding in antwoord.context["form"].errors[veld]] == [tekst]
    assert set(antwoord.context["form"].errors) == {veld}
    assert not Werkbezoek.objects.exists()


def test_answers_that_are_out_of_sight_are_not_checked(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    antwoord = client.post(NIEUW, velden(organisatie, actie="nee", actie_wat="a" * 300, actie_op="gisteren"))

    assert antwoord.status_code == 302
    assert not Actie.objects.exists()


def test_mistake_in_the_folded_part_opens_it(client, kwartiermaker):
    antwoord = client.post(NIEUW, velden(maak_organisatie(gemeente=kwartiermaker.gemeente), datum="gek"))

    assert "<details open>" in antwoord.content.decode()


def test_form_without_any_field_is_a_mistake_and_no_failure(client):
    assert client.post(NIEUW, {}).status_code == 422


def test_form_with_a_broken_key_still_saves(client, kwartiermaker):
    organisatie = maak_organisatie(gemeente=kwartiermaker.gemeente)

    for vraag in ("", "?sleutel=", f"?sleutel={'9' * 5000}"):
        client.post(f"/werkbezoeken/nieuw/{vraag}", velden(organisatie))

    assert Werkbezoek.objects.count() == 3


@pytest.mark.parametrize("aantal", [1, 30])
def test_page_asks_the_same_number_of_queries_for_every_length(
    client, kwartiermaker, aantal, django_assert_num_queries
):
    gemeente = kwartiermaker.gemeente
    werkgroep = maak_werkgroep(samenwerkingsverband=gemeente.samenwerkingsverband)
    for nummer in range(aantal):
        maak_lid(gemeente=gemeente)
        maak_inwoner(gemeente=gemeente, begeleider=kwartiermaker)
        experiment = maak_experiment(werkgroep=werkgroep, naam=f"Experiment {nummer}")
        bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker, experiment=experiment, sleutel=uuid4())
        maak_contactmoment(organisatie=bezoek.organisatie, door=kwartiermaker)

    with django_assert_num_queries(15):
        client.get(NIEUW)
