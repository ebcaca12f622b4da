"""What is written down at an experiment: adding, changing, taking away, consent, and its page."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from experimenten.agenda import lopende_experimenten
from experimenten.delen import SOORTEN
from experimenten.forms.experimentdelen import FORMULIEREN
from experimenten.models import Openvraag, Oplossing, Praktijkvoorbeeld, Schot
from netwerk.agenda import Aanleiding
from participatie.versies import Verouderd
from tests.maak.experimentdelen import VELDEN, maak_alle_delen, maak_deel, maak_klaar_rapport
from tests.maak.experimenten import maak_experiment
from tests.maak.netwerk import maak_bijeenkomst

pytestmark = pytest.mark.django_db


@pytest.fixture
def experiment(werkgroep, kwartiermaker):
    return maak_experiment(werkgroep=werkgroep, eigenaar=kwartiermaker)


def _erbij(experiment, soort):
    return reverse("experimentdeel_toevoegen", args=[experiment.pk, soort])


@pytest.mark.parametrize("soort", list(FORMULIEREN))
def test_each_kind_is_kept_once_and_stands_on_the_page(inloggen, kwartiermaker, experiment, soort):
    client, invoer = inloggen(kwartiermaker), {"sleutel": uuid4(), "soort": "wet", **VELDEN[soort]}
    if "soort" not in VELDEN[soort] and soort in {"lessen", "oplossingen", "vragen"}:
        invoer["soort"] = {"lessen": "kennis", "oplossingen": "verbinding", "vragen": "nodig"}[soort]
    if soort == "voorbeelden":
        invoer |= {"toestemming_vorm": "papier", "toestemming_op": "1-11-2026"}

    antwoorden = [client.post(_erbij(experiment, soort), invoer) for _ in range(2)]

    assert [a.status_code for a in antwoorden] == [302, 302]
    [deel] = SOORTEN[soort].model.objects.all()
    assert (deel.door, deel.experiment) == (kwartiermaker, experiment)
    pagina = client.get(reverse("experiment_bekijken", args=[experiment.pk])).text
    assert (VELDEN[soort].get("tekst") or VELDEN[soort]["titel"]) in pagina


def test_mistake_comes_back_with_what_was_typed(inloggen, kwartiermaker, experiment):
    antwoord = inloggen(kwartiermaker).post(
        _erbij(experiment, "schotten"), {"sleutel": uuid4(), "tekst": "Geen bus.", "aantal_mensen": "0"}
    )

    assert antwoord.status_code == 422
    assert "Geen bus." in antwoord.text
    assert set(antwoord.context["form"].errors) == {"soort", "aantal_mensen"}


def test_changing_says_who_was_told_and_how_it_was_solved(inloggen, kwartiermaker, experiment):
    schot = maak_deel("schotten", experiment=experiment, aantal_mensen=3)
    url = reverse("experimentdeel_wijzigen", args=["schotten", schot.pk])
    invoer = {"gezien": 1, "soort": "wet", "tekst": schot.tekst, "aantal_mensen": 3, "gemeld_bij": "Het UWV"}
    client = inloggen(kwartiermaker)

    zonder_dag = client.post(url, invoer)
    heel = {**invoer, "gemeld_op": "1-11-2026", "hoe_opgelost": "Er is een bus.", "opgelost_op": "2-11-2026"}
    goed, te_laat = client.post(url, heel), client.post(url, {**heel, "tekst": "Iets anders"})

    assert "Vul in bij wie u het meldde, en wanneer." in zonder_dag.text
    assert (zonder_dag.status_code, goed.status_code, te_laat.status_code) == (422, 302, 409)
    pagina = client.get(goed.url).text
    assert "Gemeld bij Het UWV, 1 november 2026" in pagina
    assert "minder dan 5 mensen" in pagina.lower()
    assert "3 mensen" not in pagina


def test_question_gets_an_answer_and_an_owner(inloggen, kwartiermaker, experiment):
    vraag = maak_deel("vragen", experiment=experiment, op=timezone.now() - timedelta(days=5))
    invoer = {"gezien": 1, "soort": "vraag", "tekst": vraag.tekst, "eigenaar": kwartiermaker.pk, "antwoord": "Wij."}
    vandaag = timezone.localdate()
    assert list(Openvraag.objects.open_op(vandaag)) == [vraag]
    assert "U zoekt dit uit" in inloggen(kwartiermaker).get(reverse("vandaag")).text

    inloggen(kwartiermaker).post(reverse("experimentdeel_wijzigen", args=["vragen", vraag.pk]), invoer)

    vraag.refresh_from_db()
    assert (vraag.antwoord, vraag.beantwoord_op) == ("Wij.", vandaag)
    assert list(Openvraag.objects.open_op(vandaag)) == []
    assert list(Openvraag.objects.open_op(vandaag - timedelta(days=1))) == [vraag]
    assert list(Openvraag.objects.open_op(vandaag - timedelta(days=6))) == []


def test_taken_away_can_be_put_back(inloggen, kwartiermaker, experiment):
    les, client = maak_deel("lessen", experiment=experiment), inloggen(kwartiermaker)

    pagina = client.post(reverse("experimentdeel_weghalen", args=["lessen", les.pk]), follow=True)
    terug = reverse("experimentdeel_terugzetten", args=["lessen", les.pk])

    assert terug in pagina.text
    assert les.tekst not in client.get(reverse("experiment_bekijken", args=[experiment.pk])).text
    assert les.tekst in client.post(terug, follow=True).text


def test_text_of_what_somebody_took_away_meanwhile_comes_back_in_the_form(inloggen, kwartiermaker, experiment):
    les = maak_deel("lessen", experiment=experiment)
    client, url = inloggen(kwartiermaker), reverse("experimentdeel_wijzigen", args=["lessen", les.pk])
    client.post(reverse("experimentdeel_weghalen", args=["lessen", les.pk]))
    wat = {"gezien": 1, "soort": "kennis", "tekst": "Thee helpt ook."}

    naast = client.post(url, wat)

    les.refresh_from_db()
    assert (naast.status_code, les.tekst, les.weg_op is None) == (409, "Koffie helpt.", False)
    assert ("Iemand haalde dit intussen weg" in naast.text, "Thee helpt ook." in naast.text) == (True, True)
    opnieuw = wat | {"gezien": naast.context["form"]["gezien"].value()}
    assert [client.post(url, opnieuw).status_code for _ in range(2)] == [302, 302]
    les.refresh_from_db()
    assert (les.tekst, les.weg_op, les.versie) == ("Thee helpt ook.", None, 3)


def test_consent_taken_back_leaves_no_words(inloggen, kwartiermaker, experiment):
    voorbeeld = maak_deel("voorbeelden", experiment=experiment, mag_openbaar=True)
    client = inloggen(kwartiermaker)
    url = reverse("praktijkvoorbeeld_intrekken", args=[voorbeeld.pk])
    rapport = maak_klaar_rapport(kwartiermaker)

    assert voorbeeld.tekst in client.get(url).text
    client.post(url)

    voorbeeld.refresh_from_db()
    assert (voorbeeld.alias, voorbeeld.tekst, voorbeeld.mag_openbaar) == ("", "", False)
    rapport.refresh_from_db()
    assert (rapport.bestand, rapport.bestandsnaam) == (None, "")
    assert client.post(url).status_code == 404
    assert client.post(reverse("experimentdeel_terugzetten", args=["voorbeelden", voorbeeld.pk])).status_code == 404
    bewaard = {veld.name for veld in Praktijkvoorbeeld.events.rel.related_model._meta.get_fields()}
    assert not bewaard & {"alias", "tekst"}


def test_change_that_was_open_does_not_write_a_withdrawn_example_back(kwartiermaker, experiment):
    voorbeeld = maak_deel("voorbeelden", experiment=experiment)
    invoer = {**VELDEN["voorbeelden"], "gezien": 1, "toestemming_vorm": "papier", "toestemming_op": "1-11-2026"}
    vandaag = timezone.localdate()
    form = FORMULIEREN["voorbeelden"](invoer, instance=voorbeeld, gebruiker=kwartiermaker, vandaag=vandaag)
    assert form.is_valid(), form.errors

    Praktijkvoorbeeld.objects.get().trek_in(nu=timezone.now())

    with pytest.raises(Verouderd):
        form.save()


def test_solution_is_asked_after_later(inloggen, kwartiermaker, experiment):
    lang_geleden = timezone.now() - timedelta(days=200)
    oud = maak_deel(
        "oplossingen", experiment=experiment, op=lang_geleden, bron_soort="experiment", bron_id=experiment.pk
    )
    maak_deel("oplossingen", experiment=experiment)
    client, pagina = inloggen(kwartiermaker), reverse("experiment_bekijken", args=[experiment.pk])
    url = reverse("oplossing_nakijken", args=[oud.pk])

    assert client.get(reverse("vandaag")).text.count("Is dit nog in gebruik?") == 1
    voor = client.get(pagina).text
    client.post(url, {"gebruik": "onzin"})
    client.post(url, {"gebruik": "deels"})
    na = client.get(pagina).text

    assert (voor.count("Is dit nog in gebruik?"), na.count("Is dit nog in gebruik?")) == (1, 0)
    oud.refresh_from_db()
    assert (oud.gebruik, oud.nagekeken_op) == (Oplossing.Gebruik.DEELS, timezone.localdate())
    open_formulier = {"gezien": 1, "soort": oud.soort, "tekst": oud.tekst, "gebruik": "nee"}
    wijzigen = reverse("experimentdeel_wijzigen", args=["oplossingen", oud.pk])
    assert client.post(wijzigen, open_formulier).status_code == 409


def test_tijdlijn_keeps_each_answer_whether_a_solution_is_in_use(inloggen, beleid, experiment):
    oplossing = maak_deel("oplossingen", experiment=experiment)
    for gebruik, maand in (("nee", 9), ("ja", 9), ("deels", 10)):
        oplossing.kijk_na(gebruik, op=date(2026, maand, 1))
    oplossing.tekst = "De bakker rijdt alleen."
    oplossing.save()

    gebeurd = inloggen(beleid).get(reverse("experiment_tijdlijn", args=[experiment.pk])).context["pagina"].object_list

    assert [(regel.op.month, regel.wat, regel.tekst) for regel in gebeurd if "Nagekeken" in regel.wat] == [
        (10, "Nagekeken: voor een deel in gebruik", "De bakker rijdt alleen."),
        (9, "Nagekeken: ja, nog in gebruik", "De bakker rijdt alleen."),
    ]


def test_solution_is_added_with_where_it_comes_from(inloggen, kwartiermaker, experiment):
    bijeenkomst = maak_bijeenkomst(
        samenwerkingsverband=experiment.samenwerkingsverband, begint_op=timezone.now() - timedelta(days=3)
    )
    client, bladzij = inloggen(kwartiermaker), reverse("experiment_bekijken", args=[experiment.pk])
    bron = f"bijeenkomst:{bijeenkomst.pk}"
    wat = {"sleutel": uuid4(), "soort": "oplossing", "tekst": "De bus rijdt.", "bron": bron}

    assert f'value="{bron}"' in client.get(bladzij).text
    client.post(_erbij(experiment, "oplossingen"), wat)

    oplossing = Oplossing.objects.get()
    assert (oplossing.bron_soort, oplossing.bron_id) == ("bijeenkomst", bijeenkomst.pk)
    assert f'Komt uit <a href="{reverse("bijeenkomst_bekijken", args=[bijeenkomst.pk])}"' in client.get(bladzij).text


def test_reader_sees_the_story_and_no_forms(inloggen, beleid, experiment):
    maak_alle_delen(experiment=experiment)

    pagina = inloggen(beleid).get(reverse("experiment_bekijken", args=[experiment.pk]))

    assert "Zij bakt nu brood." in pagina.text
    assert "De bus rijdt nu." in pagina.text
    assert "Wijzig" not in pagina.text
    wat = [gebeurtenis.wat for gebeurtenis in pagina.context["gebeurtenissen"]]
    assert {"Schot gemeld bij De wethouder", "Schot opgelost", "Vraag beantwoord", "Begonnen met proberen"} <= {*wat}


@pytest.mark.parametrize(
    ("soort", "anders"),
    [
        ("voorbeelden", {"alias": ""}),
        ("schotten", {"soort": "weer"}),
        ("schotten", {"gemeld_bij": "Iemand"}),
        ("vragen", {"antwoord": "Ja."}),
        ("oplossingen", {"gebruik": "ja"}),
        ("lessen", {"tekst": ""}),
        ("publicaties", {"url": ""}),
    ],
)
def test_database_refuses_what_cannot_be(experiment, soort, anders):
    with pytest.raises(IntegrityError), transaction.atomic():
        maak_deel(soort, experiment=experiment, **anders)


def test_schot_is_open_until_it_is_solved(experiment):
    schot = maak_deel("schotten", experiment=experiment, op=timezone.now() - timedelta(days=60))
    schot.hoe_opgelost, schot.opgelost_op = "Er is een bus.", timezone.localdate() - timedelta(days=30)
    schot.save()

    dagen = [timezone.localdate() - timedelta(days=n) for n in (61, 31, 30)]

    assert [Schot.objects.open_op(dag).count() for dag in dagen] == [0, 1, 0]


def test_agenda_says_what_is_still_open(kwartiermaker, experiment):
    maak_deel("vragen", experiment=experiment)
    maak_deel("schotten", experiment=experiment).haal_weg(nu=timezone.now())
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=experiment.samenwerkingsverband)
    aanleiding = Aanleiding(bijeenkomst=bijeenkomst, lezer=kwartiermaker, nu=timezone.now(), vorige=None)

    [voorstel] = lopende_experimenten(aanleiding)

    assert "Open vragen: 1." in voorstel.tekst
    assert "Schotten" not in voorstel.tekst
