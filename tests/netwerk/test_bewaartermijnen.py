"""How long what is kept: every data set has a term; what is too old is proposed, approved and destroyed."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from experimenten.models import Werkbezoek
from netwerk import bewaren, vernietigingslijsten
from netwerk.anonimiseren import NAAM
from netwerk.bewaren import Daarna, Termijn
from netwerk.models import Bewaarvraag, Lid, Vernietiging, Vernietigingslijst
from netwerk.rolsoorten import Rolsoort
from participatie.geschiedenis import geschiedenissen
from tests.maak.experimenten import maak_werkbezoek
from tests.maak.netwerk import (
    maak_bewaarvraag,
    maak_bijeenkomst,
    maak_contactmoment,
    maak_contactpersoon,
    maak_gemeente,
    maak_lid,
    maak_organisatie,
    maak_vernietigingslijst,
)
from tests.maak.trajecten import maak_aanmelding, maak_inwoner_met_account, maak_talentprofiel
from tests.muren import in_de_rol_van_de_app
from tests.wachtrij import wachtrij_leeg
from trajecten.models import Aanmelding, Talentprofiel

NIET_OPGEPAKT = "aanmeldingen die niemand oppakte"

ZONDER_TERMIJN = {
    "netwerk.Samenwerkingsverband": "a network, no people",
    "netwerk.Gemeente": "a gemeente, no people",
    "netwerk.Deelnemersoort": "words, no people",
    "netwerk.Evaluatievraag": "words, no people",
    "netwerk.Organisatiesoort": "reference data",
    "netwerk.Startkit": "how far a network is set up",
    "netwerk.Woord": "words, no people: old records are read with them",
    "netwerk.Voorleesopname": "texts of screens, read aloud; who looks after the network takes them away",
    "netwerk.Mailtekst": "words, no people",
    "netwerk.Huisstijldeel": "colours and a logo, no people",
    "netwerk.Sector": "reference data",
    "netwerk.Deelnamevorm": "reference data",
    "netwerk.Afzegreden": "reference data",
    "netwerk.Postcodepunt": "reference data",
    "netwerk.Doelgroep": "reference data",
    "netwerk.Netwerkdoel": "what a network wants to reach, and what came of it; no people",
    "netwerk.Wijk": "reference data",
    "netwerk.Werkgroep": "what a group is for; who is in it has a term",
    "netwerk.Bijeenkomstreeks": "a rule for the agenda; who to call about it is a lid",
    "netwerk.Vernietiging": "the proof that something was destroyed; holds ids of what is gone",
    "trajecten.Keuze": "reference data",
    "trajecten.Talent": "reference data",
    "trajecten.Talentgroep": "reference data",
    "trajecten.Route": "reference data",
    "trajecten.Eindreden": "reference data",
    "experimenten.Bezoekvragen": "words, no people",
    "trajecten.Verwijssoort": "reference data",
    "trajecten.Trainingsoort": "reference data",
    "experimenten.Experiment_gemeenten": "gemeenten, no people",
    "socialaccount.SocialApp": "of allauth, not used: the configuration says which logins there are",
    "auth.Group": "of Django, not used",
    "auth.Group_permissions": "of Django, not used",
    "auth.Permission": "of Django, not used",
    "procrastinate.ProcrastinateEvent": "of the queue: ids, no people; gone after 30 days at most",
    "procrastinate.ProcrastinateJob": "of the queue: ids, no people; gone after 30 days at most",
    "procrastinate.ProcrastinatePeriodicDefer": "of the queue: names of tasks",
    "procrastinate.ProcrastinateWorker": "of the queue: which workers run",
    "contenttypes.ContentType": "names of models",
    "pghistory.Context": "of pghistory, not used",
    "pghistory.Events": "no table: a way to read histories",
}
"""Models without data of people, and why nothing of them has to go."""


@pytest.fixture(autouse=True)
def _eigen_bestand(settings, tmp_path):
    settings.VERNIETIGINGEN = tmp_path / "vernietigingen.jsonl"


# The table


def test_every_model_has_a_term_or_says_why_not():
    met_termijn = {m._meta.label for termijn in bewaren.alle() for m in (termijn.model, *termijn.mee)}
    modellen = {
        (getattr(model, "pgh_tracked_model", None) or model)._meta.concrete_model._meta.label  # history: as its model
        for model in apps.get_models(include_auto_created=True)
    }

    assert modellen - met_termijn == set(ZONDER_TERMIJN)


def test_every_term_says_what_why_and_from_when():
    onvolledig = [
        termijn.gegevens
        for termijn in bewaren.alle()
        if not termijn.grond
        or (
            termijn.daarna is not Daarna.BLIJFT and not (termijn.termijn and termijn.begin and termijn.begin_in_woorden)
        )
    ]

    assert onvolledig == []


@pytest.mark.parametrize(
    ("termijn", "dag", "grens"),
    [
        (Termijn(dagen=42), date(2026, 11, 27), date(2026, 10, 16)),
        (Termijn(maanden=12), date(2024, 2, 29), date(2023, 2, 28)),
        (Termijn(jaren=5), date(2026, 1, 31), date(2021, 1, 31)),
        (Termijn(maanden=1), date(2026, 3, 31), date(2026, 2, 28)),
    ],
)
def test_term_counts_back_by_calendar(termijn, dag, grens):
    assert termijn.voor(dag) == grens


# What is too old


def _aanmelding(dagen, **anders):
    aanmelding = maak_aanmelding(**anders)
    Aanmelding.objects.filter(pk=aanmelding.pk).update(ontvangen_op=timezone.now() - timedelta(days=dagen))
    return aanmelding


def _verlopen(gegevens):
    return set(bewaren.verlopen(bewaren.met_naam(gegevens), nu=timezone.now()))


def test_aanmelding_that_nobody_took_up_stays_42_days(db):
    oud, jong, opgepakt = _aanmelding(43), _aanmelding(41), _aanmelding(43)
    opgepakt.pak_op(door=maak_lid(gemeente=opgepakt.gemeente), nu=timezone.now())

    assert _verlopen(NIET_OPGEPAKT) == {oud}
    assert jong not in _verlopen("aanmeldingen die zijn opgepakt")


def test_aanmelding_with_a_later_agreed_day_stays_42_days_after_that_day(db):
    afgesproken, over = _aanmelding(60), _aanmelding(60)
    vandaag = timezone.localdate()
    for aanmelding, dagen in ((afgesproken, 41), (over, 43)):
        Aanmelding.objects.filter(pk=aanmelding.pk).update(uiterlijk_op=vandaag - timedelta(days=dagen))

    assert _verlopen(NIET_OPGEPAKT) == {over}


def test_visit_stays_5_years_and_names_of_others_2(db):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    vandaag = timezone.localdate()
    bezoeken = [
        maak_werkbezoek(kwartiermaker=kwartiermaker, datum=Termijn(jaren=jaren).voor(vandaag) - timedelta(days=1))
        for jaren in (1, 2, 5)
    ]
    for bezoek in bezoeken:
        bezoek.gesproken_met.add(maak_contactpersoon(organisatie=bezoek.organisatie))

    assert _verlopen("werkbezoeken") == {bezoeken[2]}
    assert {rij.werkbezoek for rij in _verlopen("wie iemand sprak bij een bezoek")} == {*bezoeken[1:]}


def test_contactpersoon_goes_2_years_after_the_last_word(db):
    organisatie = maak_organisatie()
    type(organisatie).objects.update(toegevoegd_op=timezone.now() - timedelta(days=2000))
    stil, gesproken = (maak_contactpersoon(organisatie=organisatie, naam=naam) for naam in ("Stil", "Gesproken"))
    contact = maak_contactmoment(
        organisatie=organisatie, door=maak_lid(gemeente=organisatie.gemeente), op=timezone.localdate()
    )
    contact.contactpersonen.add(gesproken)
    event = next(e for e in geschiedenissen() if e.__name__ == "ContactpersoonEvent")
    assert _verlopen("contactpersonen") == set()  # written down today

    event.objects.update(pgh_created_at=timezone.now() - timedelta(days=800))

    assert _verlopen("contactpersonen") == {stil}


def test_what_something_else_needs_is_not_proposed(db):
    """An organisatie without anybody, but with a visit that may not go yet."""
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    leeg, bezocht = (maak_organisatie(gemeente=kwartiermaker.gemeente, naam=naam) for naam in ("Leeg", "Bezocht"))
    type(leeg).objects.update(toegevoegd_op=timezone.now() - timedelta(days=400))
    maak_werkbezoek(kwartiermaker=kwartiermaker, organisatie=bezocht)

    assert _verlopen("organisaties") == {leeg}


# Proposing and approving


@pytest.fixture
def gemeente(db):
    return maak_gemeente()


@pytest.fixture
def privacy_officer(gemeente):
    return maak_lid(gemeente=gemeente, rol=Rolsoort.PRIVACY_OFFICER, email="po@voorbeeld.example")


def _draai(capsys, *opties):
    with in_de_rol_van_de_app():
        call_command("bewaartermijnen", *opties)
    return capsys.readouterr().out


def test_dry_run_says_what_and_why_without_names_and_changes_nothing(gemeente, capsys):
    oud = _aanmelding(43, gemeente=gemeente, naam="Sjoerd Postma")

    uitvoer = _draai(capsys, "--proef")

    begin = timezone.localdate(timezone.now() - timedelta(days=43))
    assert uitvoer.splitlines() == [
        f"gemeente {gemeente.pk}",
        f"  {NIET_OPGEPAKT}: 1 (Selectielijst 8.4.1, afgebroken voorziening; 42 dagen)",
        f"    {oud.pk} vanaf {begin.isoformat()}",
    ]
    assert Vernietigingslijst.objects.count() == 0


def test_list_of_one_gemeente_holds_nothing_of_another(gemeente, privacy_officer, capsys):
    hier, daar = _aanmelding(43, gemeente=gemeente), _aanmelding(43)
    _draai(capsys)

    per_gemeente = {
        lijst.gemeente: [r[0] for r in lijst.regels[0]["rijen"]] for lijst in Vernietigingslijst.objects.all()
    }
    assert per_gemeente == {gemeente: [str(hier.pk)], daar.gemeente: [str(daar.pk)]}


def test_what_is_of_the_whole_network_comes_on_a_list_of_the_network(gemeente, privacy_officer, inloggen):
    lang_geleden = timezone.now() - timedelta(days=800)
    bijeenkomst = maak_bijeenkomst(samenwerkingsverband=gemeente.samenwerkingsverband, begint_op=lang_geleden)
    bijeenkomst.aanwezig.add(privacy_officer)
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))

    client.post("/bewaren/zoeken/")
    lijst = Vernietigingslijst.objects.get()
    inloggen(privacy_officer).post(f"/bewaren/{lijst.pk}/goedkeuren/")

    assert (lijst.gemeente, lijst.waar) == (None, str(gemeente.samenwerkingsverband))
    assert bijeenkomst.aanwezig.count() == 0


def test_second_person_approves_and_what_changed_meanwhile_stays(gemeente, privacy_officer, inloggen, capsys):
    weg, blijft = _aanmelding(43, gemeente=gemeente), _aanmelding(50, gemeente=gemeente)
    _draai(capsys, "--door", maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER).email)
    lijst = Vernietigingslijst.objects.get()
    blijft.pak_op(door=privacy_officer, nu=timezone.now())
    jong = _aanmelding(41, gemeente=gemeente)

    pagina = inloggen(privacy_officer).post(f"/bewaren/{lijst.pk}/goedkeuren/", follow=True)

    lijst.refresh_from_db()
    assert "Voorgoed weg: 1 van 2." in pagina.text
    assert (lijst.aantal, lijst.vernietigd, lijst.stand) == (2, 1, "goedgekeurd")
    assert set(Aanmelding.objects.all()) == {blijft, jong}
    record = Vernietiging.objects.get()
    assert (record.door, record.goedgekeurd_door) == (lijst.gemaakt_door, privacy_officer)
    assert record.rijen == {"trajecten_aanmelding": [str(weg.pk)]}


def test_who_made_a_list_cannot_approve_it(gemeente, privacy_officer, inloggen):
    oud = _aanmelding(43, gemeente=gemeente)
    client = inloggen(privacy_officer)
    client.post("/bewaren/zoeken/")
    lijst = Vernietigingslijst.objects.get()

    pagina = client.post(f"/bewaren/{lijst.pk}/goedkeuren/", follow=True)

    assert "U hebt deze lijst zelf gemaakt." in pagina.text
    assert pagina.context["mag_beoordelen"] is False
    assert list(Aanmelding.objects.all()) == [oud]
    with pytest.raises(IntegrityError), transaction.atomic():
        Vernietigingslijst.objects.update(beoordeeld_door=privacy_officer)


def test_list_is_judged_once(gemeente, privacy_officer):
    lijst = maak_vernietigingslijst(gemeente=gemeente)
    vernietigingslijsten.wijs_af(lijst, door=privacy_officer, nu=timezone.now(), reden="Nog nodig")

    with pytest.raises(ValidationError, match="al beoordeeld"):
        vernietigingslijsten.keur_goed(lijst, door=privacy_officer, nu=timezone.now())


def test_rows_that_were_turned_down_come_back_after_90_days(gemeente, privacy_officer, inloggen, capsys):
    oud = _aanmelding(43, gemeente=gemeente)
    _draai(capsys)
    lijst = Vernietigingslijst.objects.get()

    client = inloggen(privacy_officer)
    assert client.post(f"/bewaren/{lijst.pk}/afwijzen/", {"reden": ""}).status_code == 422
    client.post(f"/bewaren/{lijst.pk}/afwijzen/", {"reden": "Hij belde gisteren"})
    _draai(capsys)
    assert Vernietigingslijst.objects.get().reden == "Hij belde gisteren"

    Vernietigingslijst.objects.update(beoordeeld_op=timezone.now() - timedelta(days=91))
    _draai(capsys)
    assert [rij[0] for rij in Vernietigingslijst.objects.open().get().regels[0]["rijen"]] == [str(oud.pk)]


def test_command_takes_no_name_of_somebody_who_may_not(gemeente):
    with pytest.raises(CommandError, match="privacy officer of functioneel beheerder"):
        call_command("bewaartermijnen", "--door", maak_lid(gemeente=gemeente, rol=Rolsoort.KWARTIERMAKER).email)


# Asking who is silent


@pytest.fixture
def stil_lid(gemeente):
    lid = maak_lid(gemeente=gemeente, naam="Eelkje Stilstra", rol=Rolsoort.KWARTIERMAKER)
    Lid.objects.filter(pk=lid.pk).update(last_login=timezone.now() - timedelta(days=370))
    return lid


def test_silent_lid_is_asked_once_with_a_mail_that_says_nothing(stil_lid, privacy_officer, capsys):
    for _ in range(2):
        _draai(capsys)
    wachtrij_leeg()

    [bericht] = mail.outbox
    assert (bericht.subject, bericht.to) == ("Een vraag van uw netwerk", [stil_lid.email])
    assert "Beste Eelkje Stilstra," in bericht.body
    assert Bewaarvraag.objects.get().lid == stil_lid


def test_account_goes_30_days_after_the_question_unless_somebody_logs_in(stil_lid):
    terug = maak_lid(gemeente=stil_lid.gemeente)
    maak_bewaarvraag(lid=stil_lid, over="account", gevraagd_op=timezone.now() - timedelta(days=29))
    maak_bewaarvraag(lid=terug, over="account", gevraagd_op=timezone.now() - timedelta(days=31))
    Lid.objects.filter(pk=terug.pk).update(last_login=timezone.now())
    net_gestopt = {"is_active": False, "lid_sinds": date(2020, 1, 1), "lid_tot": timezone.localdate()}
    Lid.objects.filter(pk=maak_lid(gemeente=stil_lid.gemeente).pk).update(**net_gestopt)
    assert _verlopen("accounts") == set()

    Bewaarvraag.objects.update(gevraagd_op=timezone.now() - timedelta(days=31))

    assert _verlopen("accounts") == {stil_lid}


def test_what_an_account_wrote_stays_without_the_person(stil_lid, privacy_officer, inloggen):
    bezoek = maak_werkbezoek(kwartiermaker=stil_lid)
    maak_bewaarvraag(lid=stil_lid, over="account", gevraagd_op=timezone.now() - timedelta(days=31))
    [lijst] = vernietigingslijsten.stel_voor(nu=timezone.now())

    inloggen(privacy_officer).post(f"/bewaren/{lijst.pk}/goedkeuren/")

    bezoek = Werkbezoek.objects.get()
    assert (bezoek.kwartiermaker.naam, bezoek.kwartiermaker.is_active) == (NAAM, False)
    assert set(Lid.objects.all()) == {bezoek.kwartiermaker, privacy_officer}
    namen = [rij for event in geschiedenissen() for rij in event._base_manager.values_list() if stil_lid.naam in rij]
    assert namen == []
    assert _verlopen("accounts") == set()


@pytest.fixture
def stil_profiel(gemeente):
    profiel = maak_talentprofiel(inwoner=maak_inwoner_met_account(gemeente=gemeente), klaar=True)
    Talentprofiel.objects.update(gewijzigd_op=timezone.now() - timedelta(days=400))
    maak_bewaarvraag(lid=profiel.inwoner.lid)
    return profiel


def test_inwoner_who_says_no_sees_the_profile_on_the_next_list_and_may_change_that(stil_profiel, inloggen):
    client = inloggen(stil_profiel.inwoner.lid)
    nee = "talentprofielen die de inwoner niet wil bewaren"
    assert "Wilt u uw profiel bewaren?" in client.get("/vandaag/").text

    na_nee = client.post("/talentprofiel/bewaren/", {"bewaren": "nee"}, follow=True).text
    assert ("Uw profiel gaat weg" in na_nee, _verlopen(nee)) == (True, {stil_profiel})

    na_ja = client.post("/talentprofiel/bewaren/", {"bewaren": "ja"}, follow=True).text
    assert ("Wij bewaren uw profiel." in na_ja, "Uw profiel gaat weg" in na_ja, _verlopen(nee)) == (True, False, set())


def test_profile_goes_after_24_months_unless_the_inwoner_said_yes(stil_profiel, inloggen):
    lang = "talentprofielen waar niets meer mee gebeurt"
    assert _verlopen(lang) == set()
    Talentprofiel.objects.update(gewijzigd_op=timezone.now() - timedelta(days=740))
    assert _verlopen(lang) == {stil_profiel}

    inloggen(stil_profiel.inwoner.lid).post("/talentprofiel/bewaren/", {"bewaren": "ja"})

    assert _verlopen(lang) == set()
