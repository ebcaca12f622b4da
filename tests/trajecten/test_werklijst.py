"""The work list: one definition for each figure, each figure equals its list, and what hurts most comes first."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort
from participatie.periodes import maanden_eerder
from participatie.samen import vraag_samen
from tests.maak.gesprekken import maak_gesprek, maak_looptermijn, maak_signaal, maak_werkdrempel
from tests.maak.matches import maak_iets_anders, maak_match, maak_navraag, maak_tempo
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.stappen import maak_gehoord, maak_omstandigheid, maak_stap
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account
from tests.maak.verwijzingen import maak_project, maak_projectdeelname, maak_verwijzing
from trajecten import verwijzingen, werklijst, werklijst_wie
from trajecten.models import Deelname, Gehoord, Inwoner, Match, Omstandigheid, Project, Werkdrempel
from trajecten.models.matches import Stap

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def begeleider():
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER)


@pytest.fixture
def wie(begeleider):
    """Make an inwoner of this begeleider with whom was spoken today, and nothing else."""

    def maak(naam: str, *, gesproken: date | None = None) -> Inwoner:
        inwoner = maak_inwoner(gemeente=begeleider.gemeente, begeleider=begeleider, naam=naam)
        maak_gesprek(inwoner=inwoner, op=gesproken or VANDAAG, onderwerpen=("dag",))
        return inwoner

    return maak


def _namen(lijst, begeleider) -> list[str]:
    return [inwoner.naam for inwoner in lijst(begeleider, VANDAAG)]


def test_each_figure_is_its_list_and_the_first_page_says_the_worst_first(client, inloggen, begeleider, wie):
    maak_iets_anders(inwoner=wie("Wens"))
    maak_match(inwoner=wie("Kennis"), stand=Stap.KENNISMAKING)
    maak_tempo(inwoner=wie("Snel"))
    maak_signaal(inwoner=wie("Signaal"))
    maak_verwijzing(inwoner=wie("Verwezen"), op=VANDAAG - timedelta(days=20))
    wie("Stil", gesproken=VANDAAG - timedelta(days=42))
    for naam, dagen in (("Einde", 400), ("Lang", 400)):
        deelname = maak_deelname(traject=maak_traject(inwoner=wie(naam), start=VANDAAG - timedelta(days=10)))
        wat = {"afgesproken_tot": VANDAAG - timedelta(days=1)} if naam == "Einde" else {}
        Deelname.objects.filter(pk=deelname.pk).update(sinds=VANDAAG - timedelta(days=dagen), **wat)
    Deelname.objects.filter(afgesproken_tot=None).update(vorm=_vorm("proefplaatsing"))
    maak_traject(inwoner=wie("Vast"), start=VANDAAG - timedelta(days=200))
    maak_navraag(match=maak_match(inwoner=wie("Vraag"), stand=Stap.PROBEREN))
    gemeten = maak_traject(inwoner=wie("Meten"), start=VANDAAG - timedelta(days=10))
    maak_meting(traject=gemeten, meetdatum=maanden_eerder(VANDAAG, 10))
    maak_iets_anders(inwoner=maak_inwoner(naam="Van een ander"))
    for inwoner in Inwoner.objects.filter(begeleider=begeleider):
        maak_stap(inwoner=inwoner)
    wie("Zonder")
    inloggen(begeleider)

    verwacht = {
        "iets-anders": ["Wens"],
        "wil-kennismaken": ["Kennis"],
        "te-snel": ["Snel"],
        "niet-gehoord": [],
        "reactie": [],
        "stap-anders": [],
        "geen-contactpersoon": [],
        "signalen": ["Signaal"],
        "geen-contact": ["Stil"],
        "einde-voorbij": ["Einde"],
        "duurt-te-lang": ["Lang"],
        "staat-stil": ["Vast"],
        "zonder-stap": ["Zonder"],
        "verwijzing-te-laat": ["Verwezen"],
        "hoe-gaat-het": ["Vraag"],
        "opnieuw-meten": ["Meten"],
    }
    assert {s.sleutel: _namen(s.lijst, begeleider) for s in werklijst.SOORTEN} == verwacht
    pagina = client.get(reverse("werklijst"))
    assert {s.sleutel: n for s, n in pagina.context["regels"]} == {naam: len(w) for naam, w in verwacht.items()}
    lijst = client.get(reverse("werklijst_soort", args=["signalen"]))
    assert "Signaal" in lijst.content.decode()
    antwoorden = vraag_samen(
        werklijst.eersten(begeleider, VANDAAG), bij=type(begeleider).objects.filter(pk=begeleider.pk)
    )
    assert [w.inwoner.naam for w in werklijst.wie_wacht(antwoorden)] == [
        n for namen in verwacht.values() for n in namen
    ]
    vandaag = client.get(reverse("vandaag")).content.decode()
    assert vandaag.index("Wens") < vandaag.index("Snel") < vandaag.index("Lang")
    assert ">Meten<" not in vandaag  # six at most, but how many there are of each kind
    assert f'href="{reverse("werklijst_soort", args=["opnieuw-meten"])}">Opnieuw meten: 1<' in vandaag
    assert {s.sleutel: n for s, n in werklijst.hoeveel_per_soort(antwoorden)} == {
        naam: len(wie_wachten) for naam, wie_wachten in verwacht.items() if wie_wachten
    }


def _vorm(sleutel: str):
    return Deelname._meta.get_field("vorm").related_model.objects.get(sleutel=sleutel)


def test_threshold_is_that_of_the_gemeente_from_its_day_on(client, inloggen, begeleider, wie):
    wie("Stil", gesproken=VANDAAG - timedelta(days=30))
    assert _namen(werklijst_wie.geen_contact, begeleider) == []
    maak_werkdrempel(gemeente=begeleider.gemeente, dagen=10, geldig_van=VANDAAG + timedelta(days=1))
    maak_werkdrempel(gemeente=maak_gemeente(), dagen=1)
    assert _namen(werklijst_wie.geen_contact, begeleider) == []

    beheerder = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    inloggen(beheerder)
    url = reverse("werkdrempels_wijzigen")
    goed = {"soort": "geen_contact", "dagen": "30", "geldig_van": "vandaag"}
    assert client.post(url, goed | {"dagen": "0"}).status_code == 422
    assert client.post(url, goed | {"geldig_van": "gisteren"}).status_code == 422
    assert client.post(url, goed).status_code == 302
    assert client.post(url, goed | {"dagen": "31"}).status_code == 302  # the same day: replaced
    assert _namen(werklijst_wie.geen_contact, begeleider) == []
    assert client.post(url, goed).status_code == 302
    assert _namen(werklijst_wie.geen_contact, begeleider) == ["Stil"]
    assert Werkdrempel.objects.filter(gemeente=begeleider.gemeente).count() == 2
    inloggen(begeleider)
    assert "Geen contact met een inwoner: na 30 dagen." in client.get(reverse("werklijst")).content.decode()


def test_step_together_and_being_heard_are_contact_and_a_step_done_is_going_on(begeleider, wie):
    stil = [wie(naam, gesproken=VANDAAG - timedelta(days=200)) for naam in ("Gehoord", "Project", "Stap", "Stil")]
    for inwoner in stil:
        maak_traject(inwoner=inwoner, start=VANDAAG - timedelta(days=200))
    maak_gehoord(inwoner=stil[0], op=VANDAAG)
    maak_projectdeelname(inwoner=stil[1], aangemeld_op=VANDAAG, gestart_op=VANDAAG)
    maak_stap(inwoner=stil[2], antwoord="eens", gedaan_op=VANDAAG)

    assert sorted(_namen(werklijst_wie.geen_contact, begeleider)) == ["Project", "Stil"]
    assert sorted(_namen(werklijst_wie.staat_stil, begeleider)) == ["Gehoord", "Stil"]


@pytest.mark.parametrize(("reden", "nog"), [("verhuisd", []), ("betaald_werk", ["Klaar"])])
def test_who_left_is_on_no_list_and_who_is_ready_not_on_that_of_contact(begeleider, wie, reden, nog):
    klaar = wie("Klaar", gesproken=VANDAAG - timedelta(days=100))
    maak_verwijzing(inwoner=klaar, op=VANDAAG - timedelta(days=20))
    maak_navraag(match=maak_match(inwoner=klaar, stand=Stap.PROBEREN))
    lijsten = (werklijst_wie.geen_contact, werklijst_wie.verwijzing_te_laat, werklijst_wie.moet_gevraagd)
    assert [_namen(lijst, begeleider) for lijst in lijsten] == [["Klaar"]] * 3

    maak_traject(inwoner=klaar, start=VANDAAG - timedelta(days=90), einde=VANDAAG - timedelta(days=1), reden=reden)

    assert [_namen(lijst, begeleider) for lijst in lijsten] == [[], nog, nog]
    assert [str(v.inwoner) for v in verwijzingen.lijst(begeleider, verwijzingen.TE_LAAT, vandaag=VANDAAG)] == nog


def test_what_somebody_says_of_being_heard_of_a_gesprek_or_of_a_step_comes_to_who_helps(client, inloggen, begeleider):
    inwoner = maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)
    zegt = [inwoner.naam]
    gesprek = maak_gesprek(inwoner=inwoner, op=VANDAAG - timedelta(days=3), onderwerpen=("dag",))
    stap = maak_stap(inwoner=inwoner)
    soorten = (werklijst_wie.niet_gehoord, werklijst_wie.reageerde, werklijst_wie.wil_een_andere_stap)

    def namen() -> list[list[str]]:
        return [_namen(soort, begeleider) for soort in soorten]

    assert namen() == [[], [], []]
    deel = gesprek.delen.get()
    deel.reageer("Dit klopt niet", nu=timezone.now())
    Gehoord.zeg(inwoner=inwoner, op=VANDAAG - timedelta(days=1), antwoord="nee", door=inwoner.lid)
    stap.beantwoord("anders", door=inwoner.lid, nu=timezone.now(), woorden="Liever fietsen")
    assert namen() == [zegt] * 3

    inloggen(begeleider)
    assert "Dit klopt niet" in client.get(reverse("inwoner_gesprekken", args=[inwoner.pk])).content.decode()
    assert namen() == [zegt, [], zegt]
    deel.refresh_from_db()
    deel.reageer("Nog steeds niet", nu=timezone.now())  # said anew, so to be read anew
    assert namen()[1] == zegt
    maak_gesprek(inwoner=inwoner, onderwerpen=("dag",))
    stap.stel_anders_voor(wat="Fietsen", wanneer="", door=begeleider, nu=timezone.now())
    deel.reageer("", nu=timezone.now())  # taken back
    assert namen() == [[], [], []]

    Gehoord.zeg(inwoner=inwoner, op=VANDAAG, antwoord="nee", door=begeleider)  # said in a talk: known already
    assert namen() == [[], [], []]


@pytest.mark.parametrize(("reden", "nog"), [("overleden", []), ("betaald_werk", ["Weg"])])
def test_what_somebody_asked_before_leaving_waits_no_longer(begeleider, wie, reden, nog):
    weg = wie("Weg")
    wens = maak_iets_anders(inwoner=weg)
    maak_match(inwoner=weg, stand=Stap.KENNISMAKING)
    maak_tempo(inwoner=weg)
    maak_signaal(inwoner=weg)
    lijsten = (
        *(werklijst_wie.wil_iets_anders, werklijst_wie.wil_kennismaken),
        *(werklijst_wie.gaat_te_snel, werklijst_wie.signaal_te_bekijken),
    )
    assert [_namen(lijst, begeleider) for lijst in lijsten] == [["Weg"]] * 4

    traject = maak_traject(inwoner=weg, start=VANDAAG - timedelta(days=90), einde=VANDAAG, reden=reden)
    assert [_namen(lijst, begeleider) for lijst in lijsten] == [nog] * 4

    type(traject).objects.update(einde=VANDAAG - timedelta(days=1))  # the wish is of today, so of after the end
    type(wens).objects.update(op=timezone.now())
    assert _namen(werklijst_wie.wil_iets_anders, begeleider) == ["Weg"]


def test_nobody_has_to_find_a_contactpersoon_for_who_left(client, inloggen):
    kwartiermaker = maak_lid(rol=Rolsoort.KWARTIERMAKER)
    gemeente = kwartiermaker.gemeente
    beleid = maak_lid(gemeente=gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER)
    gisteren = VANDAAG - timedelta(days=1)
    mensen = {}
    for naam, reden in (("Overleden", "overleden"), ("Klaar", "doel_gehaald"), ("Verhuisd en terug", "verhuisd")):
        mensen[naam] = maak_inwoner(gemeente=gemeente, naam=naam)
        maak_traject(inwoner=mensen[naam], start=gisteren, einde=gisteren, reden=reden)
    maak_iets_anders(inwoner=mensen["Verhuisd en terug"])
    eerder = maak_iets_anders(inwoner=mensen["Overleden"])
    type(eerder).objects.filter(pk=eerder.pk).update(op=timezone.now() - timedelta(days=3))
    for _ in range(3):
        maak_inwoner(gemeente=gemeente, naam="Nieuw")

    inloggen(kwartiermaker)
    lijst = client.get(reverse("zonder_contactpersoon"))
    assert sorted(i.naam for i in lijst.context["pagina"]) == [
        "Klaar",
        *["Nieuw"] * 3,
        "Verhuisd en terug",
    ]
    assert client.get(reverse("werklijst_soort", args=["geen-contactpersoon"])).content.decode().count("Overleden") == 0
    assert client.get(reverse("inwoner_contactpersoon", args=[mensen["Overleden"].pk])).status_code == 200

    inloggen(beleid)
    assert f"{gemeente}: 5." in client.get(reverse("vandaag")).content.decode()


def test_who_has_nobody_is_seen_by_who_may_help(begeleider):
    kwartiermaker = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.KWARTIERMAKER)
    maak_inwoner(gemeente=begeleider.gemeente, naam="Alleen")
    maak_inwoner(gemeente=begeleider.gemeente, naam="Heeft iemand", begeleider=begeleider)

    assert _namen(werklijst_wie.zonder_contactpersoon, kwartiermaker) == ["Alleen"]
    assert _namen(werklijst_wie.zonder_contactpersoon, begeleider) == []


@pytest.mark.parametrize("dag", [date(2026, 3, 31), date(2026, 5, 1)])
@pytest.mark.parametrize("schuif", [-1, 0, 1])
def test_too_long_is_the_same_in_python_and_in_the_database(dag, schuif):
    deelname = maak_deelname(traject=maak_traject(), vorm="proefplaatsing")
    deelname.sinds = maanden_eerder(dag, deelname.vorm.hoogstens_maanden) + timedelta(days=schuif)
    deelname.save()

    geladen = Deelname.objects.met_termijn(dag).get()
    assert Deelname.objects.duurt_lang(dag).exists() is geladen.duurt_lang(vandaag=dag) is (schuif < 0)


def test_somebody_for_whom_nothing_runs_is_a_sign_after_two_weeks(begeleider, wie):
    def namen() -> list[str]:
        return _namen(werklijst_wie.zonder_stap, begeleider)

    inwoner = wie("Zonder")
    Inwoner.objects.update(sinds=VANDAAG - timedelta(days=13))
    assert namen() == []
    Inwoner.objects.update(sinds=VANDAAG - timedelta(days=14))
    assert namen() == ["Zonder"]
    stap = maak_stap(inwoner=inwoner, antwoord="eens")
    assert namen() == []
    stap.is_gedaan(op=VANDAAG - timedelta(days=14))
    assert namen() == ["Zonder"]
    deelname = maak_deelname(traject=maak_traject(inwoner=inwoner))
    assert namen() == []
    deelname.stop(op=VANDAAG, afloop="afgerond")
    assert namen() == []


@pytest.mark.parametrize("wat", ["afgerond", "gestopt", "match"])
def test_end_of_a_project_or_a_match_begins_the_two_weeks_anew(wat, begeleider, wie):
    inwoner = wie("Net klaar")
    Inwoner.objects.update(sinds=VANDAAG - timedelta(days=200))
    maak_traject(inwoner=inwoner, start=VANDAAG - timedelta(days=200))
    lijsten = (werklijst_wie.zonder_stap, werklijst_wie.staat_stil)
    assert [_namen(lijst, begeleider) for lijst in lijsten] == [["Net klaar"]] * 2

    if wat == "match":
        match = maak_match(inwoner=inwoner, stand=Stap.AFGELOPEN)
        Match.objects.filter(pk=match.pk).update(sinds=VANDAAG)
    else:
        begin = VANDAAG - timedelta(days=199)
        maak_projectdeelname(inwoner=inwoner, aangemeld_op=begin, gestart_op=begin, **{f"{wat}_op": VANDAAG})

    assert [_namen(lijst, begeleider) for lijst in lijsten] == [[], []]


def test_end_of_an_ontheffing_is_on_the_list_until_somebody_says_that_it_is_right(client, inloggen, begeleider, wie):
    traject = maak_traject(inwoner=wie("Ontheven"))
    rij = maak_omstandigheid(traject=traject, soort="ontheffing", niveau="")
    dagen = [VANDAAG - timedelta(days=n) for n in (0, 1, 2)]
    inloggen(begeleider)

    def tot(dag: date, *, rij: Omstandigheid = rij) -> list[str]:
        wat = {"soort": "ontheffing", "niveau": "", "sinds": "1-1-2025", "tot": f"{dag:%d-%m-%Y}"}
        assert client.post(reverse("omstandigheid_wijzigen", args=[rij.pk]), wat).status_code == 302
        return _namen(werklijst_wie.einde_voorbij, begeleider)

    assert tot(dagen[0]) == []  # up to and including that day
    assert tot(dagen[1]) == ["Ontheven"]
    pagina = client.get(reverse("inwoner_traject", args=[traject.inwoner_id])).content.decode()
    assert "Ja, het is voorbij" in pagina
    client.post(reverse("omstandigheid_voorbij", args=[rij.pk]))
    assert _namen(werklijst_wie.einde_voorbij, begeleider) == []
    assert tot(dagen[2]) == ["Ontheven"]  # another day: nobody saw that one
    maak_omstandigheid(traject=traject, soort="ontheffing", niveau="")  # what came next is written down
    assert _namen(werklijst_wie.einde_voorbij, begeleider) == []


def test_project_that_is_over_or_of_who_left_waits_for_how_it_ended(client, inloggen, begeleider, wie):
    gisteren = VANDAAG - timedelta(days=1)
    mensen = {naam: wie(naam) for naam in ("Voorbij", "Verhuisd", "Loopt", "Klaar")}
    project = maak_project(gemeente=begeleider.gemeente)
    for naam in ("Verhuisd", "Loopt"):
        maak_projectdeelname(project=project, inwoner=mensen[naam])
    maak_traject(inwoner=mensen["Verhuisd"], start=gisteren, einde=gisteren, reden="verhuisd")
    voorbij = maak_projectdeelname(inwoner=mensen["Voorbij"])
    maak_projectdeelname(project=voorbij.project, inwoner=mensen["Klaar"], afgerond_op=gisteren)
    Project.objects.filter(pk=voorbij.project_id).update(eindigt_op=gisteren)

    assert sorted(_namen(werklijst_wie.einde_voorbij, begeleider)) == ["Verhuisd", "Voorbij"]
    inloggen(begeleider)
    pagina = client.get(reverse("inwoner_traject", args=[mensen["Voorbij"].pk])).content.decode()
    assert reverse("project_bekijken", args=[voorbij.project_id]) in pagina
    traject = maak_traject(inwoner=mensen["Loopt"])
    stop = client.get(reverse("traject_beeindigen", args=[traject.pk])).content.decode()
    assert reverse("project_bekijken", args=[project.pk]) in stop

    voorbij.stop(op=gisteren, reden="anders")
    assert _namen(werklijst_wie.einde_voorbij, begeleider) == ["Verhuisd"]


def test_beheerder_decides_how_long_a_form_and_an_ontheffing_may_last(client, inloggen, begeleider, wie):
    traject = maak_traject(inwoner=wie("Lang", gesproken=VANDAAG))
    deelname = maak_deelname(traject=traject, vorm="proefplaatsing")
    Deelname.objects.filter(pk=deelname.pk).update(sinds=maanden_eerder(VANDAAG, 2))
    ontheven = maak_traject(inwoner=wie("Ontheven", gesproken=VANDAAG))
    ontheffing = maak_omstandigheid(traject=ontheven, soort="ontheffing", niveau="")
    Omstandigheid.objects.filter(pk=ontheffing.pk).update(sinds=maanden_eerder(VANDAAG, 7))
    vreemd = maak_gemeente(samenwerkingsverband=begeleider.gemeente.samenwerkingsverband)
    maak_looptermijn(gemeente=vreemd, maanden=1)
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == []

    url = reverse("looptermijnen_wijzigen")
    inloggen(maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))
    goed = {"vorm": "proefplaatsing", "maanden": "1", "geldig_van": "vandaag"}
    for fout in ({"maanden": "-1"}, {"vorm": "bestaat niet"}, {"geldig_van": "gisteren"}):
        assert client.post(url, goed | fout).status_code == 422
    assert client.post(url, goed).status_code == 302
    assert client.post(url, goed | {"vorm": "Ontheffing", "maanden": "6"}).status_code == 302
    assert "1 maand<" in client.get(url).content.decode()
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == ["Ontheven", "Lang"]
    inloggen(begeleider)
    pagina = client.get(reverse("inwoner_traject", args=[traject.inwoner_id])).content.decode()
    assert "Dit duurt, of is afgesproken voor, langer dan 1 maand." in pagina
    assert "De ontheffing duurt" not in pagina
    pagina = client.get(reverse("inwoner_traject", args=[ontheven.inwoner_id])).content.decode()
    assert "De ontheffing is langer dan 6 maanden." in pagina

    inloggen(maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.FUNCTIONEEL_BEHEERDER))
    assert client.post(url, goed | {"maanden": "0"}).status_code == 302  # the same day: replaced, no maximum
    assert _namen(werklijst_wie.duurt_te_lang, begeleider) == ["Ontheven"]
