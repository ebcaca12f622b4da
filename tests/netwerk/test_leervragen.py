"""A leervraag stays open over bijeenkomsten until it is answered, and says where the answer was learned."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.agenda import stel_voor
from netwerk.models import Leervraag, Leervraagstem
from netwerk.rolsoorten import Rolsoort
from tests.maak.bijeenkomsten import maak_leerantwoord, maak_leervraag
from tests.maak.experimenten import maak_experiment, maak_werkbezoek
from tests.maak.netwerk import maak_bijeenkomst, maak_lid, maak_werkgroep

pytestmark = pytest.mark.django_db


@pytest.fixture
def kwartiermaker():
    return maak_lid(rol=Rolsoort.KWARTIERMAKER)


def test_age_counts_bijeenkomsten_of_the_own_network_since_it_was_asked(kwartiermaker):
    nu, verband = timezone.now(), kwartiermaker.gemeente.samenwerkingsverband
    for dagen in (200, 120, 60, -60):
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=dagen))
    maak_bijeenkomst(begint_op=nu - timedelta(days=30))  # of another network
    afgezegd = maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=20))
    afgezegd.zeg_af(reden="Storm", nu=nu)
    vraag = maak_leervraag(gesteld_door=kwartiermaker, gesteld_op=nu - timedelta(days=150))
    beantwoord = maak_leervraag(gesteld_door=kwartiermaker, gesteld_op=nu - timedelta(days=150))
    Leervraag.objects.filter(pk=beantwoord.pk).update(beantwoord_op=nu - timedelta(days=100))

    leeftijden = dict(Leervraag.objects.met_leeftijd(nu).values_list("pk", "leeftijd"))

    assert leeftijden == {vraag.pk: 2, beantwoord.pk: 1}


def test_question_that_is_asked_again_does_not_count_the_time_it_was_answered(kwartiermaker):
    nu = timezone.now()
    for dagen in (150, 90, 30):
        op = nu - timedelta(days=dagen)
        maak_bijeenkomst(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband, begint_op=op)
    vraag = maak_leervraag(gesteld_door=kwartiermaker, gesteld_op=nu - timedelta(days=200))
    Leervraag.objects.update(beantwoord_op=nu - timedelta(days=100))

    for _ in range(2):  # a second press changes nothing
        vraag.heropen(nu=nu - timedelta(days=60))

    assert Leervraag.objects.met_leeftijd(nu).get().leeftijd == 2


def test_answer_is_changed_and_taken_away_and_the_question_is_open_again(kwartiermaker, inloggen):
    vraag = maak_leervraag(gesteld_door=kwartiermaker)
    client, adres = inloggen(kwartiermaker), reverse("leervraag_bekijken", args=[vraag.pk])
    client.post(adres, {"tekst": "Via de kerk", "bron": "", "af": "on"})
    antwoord = vraag.antwoorden.get()
    wijzigen, weg, terug = (
        reverse(f"leerantwoord_{wat}", args=[antwoord.pk]) for wat in ("wijzigen", "weghalen", "terugzetten")
    )

    ander = inloggen(maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER))
    van_een_ander = [ander.get(wijzigen).status_code, "Haal weg" in ander.get(adres).text]
    client = inloggen(kwartiermaker)
    client.post(wijzigen, {"tekst": "Via de voetbalclub", "bron": ""})
    gewijzigd = client.get(adres).text
    client.post(weg)
    weggehaald = client.get(adres).text
    vraag.refresh_from_db()
    gevonden = [Leervraag.objects.zoek(tekst).count() for tekst in ("voetbalclub", "jongeren")]

    assert van_een_ander == [404, False]
    assert "Via de voetbalclub" in gewijzigd
    assert ("voetbalclub" in weggehaald, vraag.beantwoord_op, gevonden) == (False, None, [0, 1])
    client.post(terug)
    assert [Leervraag.objects.zoek(tekst).count() for tekst in ("voetbalclub", "jongeren voetbalclub")] == [1, 1]


def _weg_en_terug(client, antwoord) -> list[tuple[bool, int]]:
    """Take an answer away and put it back, each with two taps; whether the question is answered, and how old it is."""
    stand = []
    for wat in ("weghalen", "terugzetten"):
        for _ in range(2):
            assert client.post(reverse(f"leerantwoord_{wat}", args=[antwoord.pk])).status_code == 302
        vraag = Leervraag.objects.met_leeftijd(timezone.now()).get()
        stand.append((vraag.beantwoord_op is not None, vraag.leeftijd))
    return stand


def test_undo_of_the_undo_of_an_answer_answers_the_question_again(kwartiermaker, inloggen):
    """Since the same moment, so that it is as old as it was: a bijeenkomst passed while it was answered."""
    nu, verband = timezone.now(), kwartiermaker.gemeente.samenwerkingsverband
    for dagen in (90, 30):
        maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=dagen))
    vraag = maak_leervraag(gesteld_door=kwartiermaker, gesteld_op=nu - timedelta(days=100))
    wat, toen = {"door": kwartiermaker, "bron": None}, nu - timedelta(days=60)
    antwoord = vraag.beantwoord(sleutel=uuid4(), tekst="Via de kerk", nu=toen, af=True, **wat)
    los = vraag.beantwoord(sleutel=uuid4(), tekst="Of niet", nu=nu, af=False, **wat)
    client = inloggen(kwartiermaker)

    assert _weg_en_terug(client, antwoord) == [(False, 1), (True, 1)]
    assert Leervraag.objects.get().beantwoord_op == toen
    assert _weg_en_terug(client, los) == [(True, 1), (True, 1)]
    ook = vraag.beantwoord(sleutel=uuid4(), tekst="Met de bus", nu=nu - timedelta(days=10), af=True, **wat)
    assert _weg_en_terug(client, antwoord) == [(True, 1), (True, 1)]
    client.post(reverse("leervraag_heropenen", args=[vraag.pk]))  # what was answered is not enough any more
    assert [_weg_en_terug(client, rij) for rij in (antwoord, ook)] == [[(False, 1), (False, 1)]] * 2


def test_form_sent_twice_is_one_question_with_one_answer(kwartiermaker, inloggen):
    client, stellen = inloggen(kwartiermaker), reverse("leervraag_stellen")
    vraag = {
        "vraag": "Wie kookt er?",
        "sleutel": client.get(stellen).context["form"]["sleutel"].value(),
        "samenwerkingsverband": kwartiermaker.gemeente.samenwerkingsverband_id,
    }
    adressen = {client.post(stellen, vraag).url for _ in range(2)}
    assert len(adressen) == 1
    [adres] = adressen
    antwoord = {"tekst": "De buren", "bron": "", "sleutel": client.get(adres).context["form"]["sleutel"].value()}

    assert [client.post(adres, antwoord).status_code for _ in range(2)] == [302, 302]

    assert [rij.tekst for rij in Leervraag.objects.get().antwoorden.all()] == ["De buren"]


def test_question_gets_other_words_from_who_asked_and_who_leads(kwartiermaker, inloggen):
    vraag = maak_leervraag(gesteld_door=maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER))
    client = inloggen(kwartiermaker)

    client.post(reverse("leervraag_wijzigen", args=[vraag.pk]), {"vraag": "Hoe bereiken wij ouderen?"})
    pagina = client.get(reverse("leervraag_bekijken", args=[vraag.pk])).text

    assert "Hoe bereiken wij ouderen?" in pagina
    assert "Haal de vraag weg" in pagina


def test_answer_links_to_the_experiment_and_the_experiment_back(kwartiermaker, inloggen):
    werkgroep = maak_werkgroep(samenwerkingsverband=kwartiermaker.gemeente.samenwerkingsverband)
    experiment = maak_experiment(werkgroep=werkgroep, naam="Samen koken")
    vraag = maak_leervraag(gesteld_door=kwartiermaker)
    client = inloggen(kwartiermaker)
    adres = reverse("leervraag_bekijken", args=[vraag.pk])

    client.post(adres, {"tekst": "Eten brengt mensen samen.", "bron": f"experiment:{experiment.pk}", "af": "on"})

    bij_het_experiment = reverse("experiment_bekijken", args=[experiment.pk])
    assert bij_het_experiment in client.get(adres).content.decode()
    assert adres in client.get(bij_het_experiment).content.decode()
    assert Leervraag.objects.get().beantwoord_op is not None
    client.post(reverse("leervraag_heropenen", args=[vraag.pk]))
    assert Leervraag.objects.get().beantwoord_op is None


def test_visit_somebody_may_not_read_has_no_link_and_no_name(kwartiermaker, inloggen):
    bezoek = maak_werkbezoek(kwartiermaker=kwartiermaker)
    vraag = maak_leervraag(gesteld_door=kwartiermaker)
    maak_leerantwoord(leervraag=vraag, door=kwartiermaker, bron=("werkbezoek", bezoek.pk))
    vrijwilliger = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.VRIJWILLIGER)
    adres = reverse("leervraag_bekijken", args=[vraag.pk])

    gezien = inloggen(vrijwilliger).get(adres).content.decode()
    van_mij = inloggen(kwartiermaker).get(adres).content.decode()

    assert "Geleerd van: een bezoek" in gezien
    assert bezoek.organisatie.naam not in gezien
    assert reverse("werkbezoek_bekijken", args=[bezoek.pk]) in van_mij


def test_list_filters_on_state_words_and_who_asked(kwartiermaker, inloggen):
    collega = maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.BEGELEIDER, naam="Wieke")
    maak_leervraag(gesteld_door=kwartiermaker, vraag="Waar is de bus?")
    af = maak_leervraag(gesteld_door=collega, vraag="Wie kookt er?")
    Leervraag.objects.filter(pk=af.pk).update(beantwoord_op=timezone.now())
    client = inloggen(kwartiermaker)

    def gevonden(**filter_: object) -> set[str]:
        return {vraag.vraag for vraag in client.get(reverse("leervragen"), filter_).context["pagina"]}

    assert gevonden() == {"Waar is de bus?"}
    assert gevonden(stand="beantwoord") == {"Wie kookt er?"}
    assert gevonden(stand="alle", zoek="kookt") == {"Wie kookt er?"}
    assert gevonden(stand="alle", door=kwartiermaker.pk) == {"Waar is de bus?"}


def test_werkgroep_shows_its_own_open_questions_the_oldest_first_with_their_age(kwartiermaker, inloggen):
    nu, verband = timezone.now(), kwartiermaker.gemeente.samenwerkingsverband
    groep, andere = (maak_werkgroep(samenwerkingsverband=verband, naam=naam) for naam in ("Deze", "Een andere"))
    maak_bijeenkomst(samenwerkingsverband=verband, begint_op=nu - timedelta(days=40))
    for vraag, dagen, bij in (("Nieuw?", 1, groep), ("Oud?", 90, groep), ("Elders?", 90, andere), ("Los?", 90, None)):
        rij = maak_leervraag(gesteld_door=kwartiermaker, vraag=vraag, gesteld_op=nu - timedelta(days=dagen))
        Leervraag.objects.filter(pk=rij.pk).update(werkgroep=bij)
    klaar = maak_leervraag(gesteld_door=kwartiermaker, vraag="Klaar?", gesteld_op=nu - timedelta(days=90))
    Leervraag.objects.filter(pk=klaar.pk).update(werkgroep=groep, beantwoord_op=nu)

    pagina = inloggen(kwartiermaker).get(reverse("werkgroep_bekijken", args=[groep.pk])).text

    deel = pagina.split("Wat wij willen leren")[1].split("</section>")[0]
    assert [v for v in ("Oud?", "Nieuw?", "Elders?", "Los?", "Klaar?") if v in deel] == ["Oud?", "Nieuw?"]
    assert deel.index("Al 1 bijeenkomst open") < deel.index("Nieuw?")


def test_question_is_asked_for_a_werkgroep_of_the_own_network_only(kwartiermaker, inloggen):
    verband = kwartiermaker.gemeente.samenwerkingsverband
    groep, vreemd = maak_werkgroep(samenwerkingsverband=verband), maak_werkgroep()
    client, adres = inloggen(kwartiermaker), reverse("leervraag_stellen")
    assert f'value="{groep.pk}" selected' in client.get(adres, {"werkgroep": groep.pk}).text

    for bij in (groep, vreemd):
        client.post(adres, {"samenwerkingsverband": verband.pk, "vraag": "Wat werkt?", "werkgroep": bij.pk})

    assert [v.werkgroep for v in Leervraag.objects.all()] == [groep]
    gevonden = client.get(reverse("leervragen"), {"werkgroep": groep.pk})
    assert gevonden.context["pagina"].paginator.count == 1


def test_database_keeps_a_question_with_a_werkgroep_of_its_own_network(kwartiermaker):
    vraag = maak_leervraag(gesteld_door=kwartiermaker)

    with pytest.raises(IntegrityError), transaction.atomic():
        Leervraag.objects.filter(pk=vraag.pk).update(werkgroep=maak_werkgroep())


def test_what_leden_find_important_comes_first_in_the_list_and_on_the_agenda(kwartiermaker, inloggen):
    nu, collega = timezone.now(), maak_lid(gemeente=kwartiermaker.gemeente, rol=Rolsoort.VRIJWILLIGER)
    oud, nieuw = (
        maak_leervraag(gesteld_door=kwartiermaker, vraag=vraag, gesteld_op=nu - timedelta(days=dagen))
        for vraag, dagen in (("Oud?", 9), ("Nieuw?", 1))
    )
    client = inloggen(collega)

    for keuze in ("ja", "ja"):
        client.post(reverse("leervraag_belangrijk", args=[nieuw.pk]), {"belangrijk": keuze})
    lijst = client.get(reverse("leervragen"))
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=collega.gemeente.samenwerkingsverband)
    voor = stel_voor(bijeenkomst=bijeenkomst, vorige=None, lezer=collega, nu=nu, punten=())

    assert [(v.vraag, v.stemmen, v.ik_ook) for v in lijst.context["pagina"].object_list] == [
        ("Nieuw?", 1, True),
        ("Oud?", 0, False),
    ]
    assert "1 lid vindt dit belangrijk" in lijst.content.decode()
    assert [v.titel for v in voor if v.soort == "leervraag"] == ["Nieuw?", "Oud?"]
    client.post(reverse("leervraag_belangrijk", args=[nieuw.pk]), {"belangrijk": "nee"})
    assert [v.vraag for v in client.get(reverse("leervragen")).context["pagina"].object_list] == ["Oud?", "Nieuw?"]
    assert Leervraagstem.pgh_event_model.objects.count() == 2
    oud.beantwoord(sleutel=uuid4(), door=collega, tekst="Zo.", nu=nu, bron=None, af=True)
    assert client.post(reverse("leervraag_belangrijk", args=[oud.pk]), {"belangrijk": "ja"}).status_code == 404
