"""The traject of an inwoner: route, deelnames side by side and back again, time to develop, and its end."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Deelnamevorm, Lid, Woord
from netwerk.models.woorden import VORMEN
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_deelname, maak_meting, maak_ontwikkelruimte, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.stappen import maak_omstandigheid, maak_trajectorganisatie
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_noodtoegang
from tests.maak.werkgroepen import maak_nieuws
from trajecten import reintegratie
from trajecten.eigen_gegevens import Eigenaar
from trajecten.gegevenssets_trajecten import TRAJECTEN
from trajecten.models import Deelname, Eindreden, Inwoner, Meting, Omstandigheid, Route, Traject
from trajecten.situaties import Bezigheid, situaties

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def begeleider() -> Lid:
    return maak_lid(gemeente=maak_gemeente(), rol=Rolsoort.BEGELEIDER, naam="Wytse Dijkhuis")


@pytest.fixture
def inwoner(begeleider) -> Inwoner:
    return maak_inwoner_met_account(gemeente=begeleider.gemeente, begeleider=begeleider)


def _dag(dag: date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"


def _pagina(client, inwoner: Inwoner) -> str:
    antwoord = client.get(reverse("inwoner_traject", args=[inwoner.pk]))
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def test_making_the_nieuws_is_where_somebody_works_and_learns(inloggen, begeleider, inwoner):
    netwerk, kwartiermaker = begeleider.gemeente.samenwerkingsverband, maak_lid(gemeente=begeleider.gemeente)
    traject = maak_traject(inwoner=inwoner, start=VANDAAG - timedelta(days=30))
    leren = Deelnamevorm.objects.get(sleutel="leerwerktraject")
    formulier = {"vorm": leren.pk, "voor_het_nieuws": "on", "uren": "8", "sinds": _dag(VANDAAG - timedelta(days=2))}
    client = inloggen(begeleider)

    assert client.post(reverse("deelname_toevoegen", args=[traject.pk]), formulier).status_code == 302
    nog_niets = _pagina(client, inwoner)
    for nummer in range(2):
        maak_nieuws(samenwerkingsverband=netwerk, door=inwoner.lid, titel=f"{nummer}", goedgekeurd_door=kwartiermaker)
    maak_nieuws(samenwerkingsverband=netwerk, door=inwoner.lid, titel="Nog niet goedgekeurd")
    maak_nieuws(samenwerkingsverband=netwerk, door=begeleider, goedgekeurd_door=kwartiermaker)

    assert "Er is nog geen bericht goedgekeurd." in nog_niets
    assert "goedgekeurd voor de openbare pagina: 2." in _pagina(client, inwoner)
    eigen = [rij["toelichting"] for rij in TRAJECTEN.lees(Eigenaar(lid=inwoner.lid, inwoner=inwoner))]
    assert any("u maakt het nieuws van het netwerk" in tekst for tekst in eigen)


def test_traject_begins_with_a_route_and_leads_to_the_first_meting(inloggen, begeleider, inwoner):
    client = inloggen(begeleider)
    assert "Nog geen traject" in _pagina(client, inwoner)
    route = Route.objects.get(sleutel="vrijwilliger")
    formulier = {"route": route.pk, "start": _dag(VANDAAG), "ambitie": "Onder de mensen zijn", "doel": ""}

    antwoord = client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier)

    traject = Traject.objects.get()
    assert antwoord.url == reverse("meting_vastleggen", args=[traject.pk])
    assert (traject.route, traject.ambitie) == (route, "Onder de mensen zijn")
    dubbel = client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier)
    assert (dubbel.status_code, Traject.objects.count()) == (422, 1)
    # One route at a time: not beside another one, also not by opening an older one again.
    formulier["start"] = _dag(VANDAAG - timedelta(days=1))
    naast = client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier)
    assert "Er loopt al een traject" in naast.content.decode()
    assert "Begin een nieuw traject" not in _pagina(client, inwoner)
    oud = maak_traject(inwoner=inwoner, start=date(2025, 1, 1), einde=date(2025, 6, 1), reden="verhuisd")
    client.post(reverse("traject_heropenen", args=[oud.pk]))
    oud.refresh_from_db()
    assert not oud.loopt
    Traject.objects.filter(pk=traject.pk).update(
        start=VANDAAG - timedelta(days=9), einde=VANDAAG, eindreden=oud.eindreden
    )
    assert "Begin een nieuw traject" in _pagina(client, inwoner)
    # Nor in the days of one that ended: there are no two routes at a time.
    door_een_ander = client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier)
    assert "Er liep een traject tot" in door_een_ander.content.decode()
    client.post(reverse("traject_heropenen", args=[oud.pk]))
    oud.refresh_from_db()
    assert not oud.loopt
    formulier["start"] = _dag(VANDAAG)
    assert client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier).status_code == 302


def test_other_route_keeps_the_old_one_and_asks_why(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1), door=begeleider)
    client = inloggen(begeleider)
    adres = reverse("traject_route", args=[traject.pk])
    formulier = {"route": Route.objects.get(sleutel="onderwijs").pk, "sinds": "1-3-2026", "toelichting": "Wil leren"}

    assert client.post(adres, formulier).status_code == 422
    assert client.post(adres, formulier | {"reden": "wens", "sinds": "1-1-2026"}).status_code == 422
    straks = client.post(adres, formulier | {"reden": "wens", "sinds": _dag(VANDAAG + timedelta(days=1))})
    assert (straks.status_code, list(straks.context["form"].errors)) == (422, ["sinds"])
    assert client.post(adres, formulier | {"reden": "wens"}).status_code == 302

    periodes = [(str(p.route), p.sinds, p.reden) for p in traject.routes.all()]
    assert periodes == [("vrijwilliger", date(2026, 1, 1), ""), ("onderwijs", date(2026, 3, 1), "wens")]
    pagina = _pagina(client, inwoner)
    assert "Vrijwilliger: vanaf 1 januari 2026 tot 1 maart 2026" in pagina
    assert "De inwoner wil iets anders: Wil leren" in pagina
    einde = {"op": "28-2-2026", "reden": Eindreden.objects.first().pk, "geen_eindmeting": "Weg"}
    te_vroeg = client.post(reverse("traject_beeindigen", args=[traject.pk]), einde)
    assert "De route van nu begon op 1-3-2026" in te_vroeg.content.decode()
    assert te_vroeg.status_code == 422


def test_one_can_go_back_to_what_goes_on_beside_the_newest(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    maak_deelname(traject=traject, vorm="werken_met_begeleiding", waar="De Linde")
    straks = maak_deelname(traject=traject, waar="Buurthuis")
    straks.verbeter(sinds=VANDAAG + timedelta(days=1))
    client = inloggen(begeleider)
    assert "Kan terug naar" not in _pagina(client, inwoner)

    straks.verbeter(sinds=date(2026, 2, 1))
    assert "Kan terug naar: Werken met begeleiding, zonder loon, De Linde." in _pagina(client, inwoner)


def test_deelnames_go_side_by_side_and_one_can_go_back_to_the_place(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    dag = maak_deelname(traject=traject, vorm="werken_met_begeleiding", waar="De Linde")
    client = inloggen(begeleider)
    proef = Deelnamevorm.objects.get(sleutel="proefplaatsing")
    formulier = {"vorm": proef.pk, "waar": "Bakkerij", "uren": "12", "wet": "", "sinds": "1-2-2026", "stil": [dag.pk]}

    straks = client.post(
        reverse("deelname_toevoegen", args=[traject.pk]), formulier | {"sinds": _dag(VANDAAG + timedelta(days=1))}
    )
    assert (straks.status_code, list(straks.context["form"].errors)) == (422, ["stil"])
    client.post(reverse("deelname_toevoegen", args=[traject.pk]), formulier)

    pagina = _pagina(client, inwoner)
    assert "Kan terug naar: Werken met begeleiding, zonder loon, De Linde." in pagina
    assert "Dit duurt, of is afgesproken voor, langer dan 3 maanden" in pagina
    nieuw = traject.deelnames.get(vorm=proef)
    assert (nieuw.wet, nieuw.uren, nieuw.loopt) == ("participatiewet", 12, True)
    for wat in ("terug", "terug"):  # a second tap changes nothing
        client.post(reverse("deelname_veranderen", args=[dag.pk, wat]))
    einde = reverse("deelname_stoppen", args=[nieuw.pk])
    assert client.get(einde).status_code == 200
    vandaag = f"{VANDAAG:%d-%m-%Y}"
    halve = ({}, {"afloop": "doorgestroomd"}, {"afloop": "gestopt", "naar": dag.vorm_id}, {"afloop": "onbekend"})
    halve += ({"afloop": "gestopt", "reden": "verhuisd"},)  # that is no early stop
    assert {client.post(einde, {"op": vandaag} | half).status_code for half in halve} == {422}
    client.post(einde, {"op": vandaag, "afloop": "doorgestroomd", "naar": dag.vorm_id, "reden": "past_niet"})
    client.post(einde, {"op": vandaag, "afloop": "afgerond"})  # a second tap changes nothing
    assert "Doorgestroomd naar werken met begeleiding" in _pagina(client, inwoner)
    veranderd = client.get(reverse("traject_veranderd", args=[inwoner.pk])).content.decode()
    assert "Bakkerij. Doorgestroomd naar werken met begeleiding" in veranderd
    dag.refresh_from_db()
    nieuw.refresh_from_db()
    assert (dag.loopt, dag.waar, nieuw.tot, nieuw.stopreden) == (True, "De Linde", VANDAAG, "")
    client.post(reverse("deelname_veranderen", args=[nieuw.pk, "door"]))
    nieuw.refresh_from_db()
    assert (nieuw.loopt, nieuw.afloop, nieuw.doorgestroomd_naar) == (True, "", None)
    assert client.post(reverse("deelname_veranderen", args=[nieuw.pk, "iets"])).status_code == 404


def test_tegenprestatie_is_off_until_a_network_chooses_it_and_needs_a_reason(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    client, adres = inloggen(begeleider), reverse("deelname_toevoegen", args=[traject.pk])
    vorm = Deelnamevorm.objects.get(sleutel="tegenprestatie")
    formulier = {"vorm": vorm.pk, "sinds": "1-2-2026"}
    Deelnamevorm.objects.filter(pk=vorm.pk).update(geldig_tot=None)  # also after the law changed
    assert client.post(adres, formulier | {"waarom_opgelegd": "Omdat"}).status_code == 422

    verband = begeleider.gemeente.samenwerkingsverband
    Woord.objects.create(
        samenwerkingsverband=verband, lijst=VORMEN, sleutel=vorm.pk, vanaf=date(2026, 1, 1), woord=vorm.naam
    )
    assert "Schrijf op waarom" in client.post(adres, formulier).content.decode()
    assert client.post(adres, formulier | {"waarom_opgelegd": "Zo besloten"}).status_code == 302

    assert "Opgelegd, omdat: Zo besloten" in _pagina(client, inwoner)
    with pytest.raises(IntegrityError), transaction.atomic():
        Deelname.objects.update(waarom_opgelegd="")


def test_what_somebody_does_in_the_day_follows_from_the_deelnames(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    tuin, baan = maak_deelname(traject=traject), maak_deelname(traject=traject, vorm="betaald")
    Deelname.objects.filter(pk=tuin.pk).update(sinds=date(2026, 2, 1), tot=date(2026, 5, 1), afloop="afgerond")
    Deelname.objects.filter(pk=baan.pk).update(sinds=date(2026, 3, 1), tot=date(2026, 4, 1), afloop="afgerond")

    zorg = maak_omstandigheid(traject=traject, soort="mantelzorg", niveau="")
    Omstandigheid.objects.filter(pk=zorg.pk).update(sinds=date(2026, 4, 15), tot=date(2026, 5, 31))

    geweest = situaties(traject, vandaag=date(2026, 7, 1))

    niets, anders, werk = Bezigheid.NIETS, Bezigheid.ANDERS, Bezigheid.WERK
    assert [(s.wat, s.van.month, s.tot and s.tot.month) for s in geweest] == [
        *((niets, 6, None), (anders, 4, 6), (werk, 3, 4), (anders, 2, 3), (niets, 1, 2)),
    ]
    pagina = _pagina(inloggen(begeleider), inwoner)
    assert "Overdag:</strong> niets opgeschreven, sinds 1 juni 2026." in pagina
    assert "Van 1 maart 2026 tot 1 april 2026: betaald werk" in pagina


def test_what_stands_in_the_way_is_free_to_say_and_the_person_reads_it(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner)
    client, adres = inloggen(begeleider), reverse("traject_doel", args=[traject.pk])
    assert client.post(adres, {"ambitie": "", "drempels": ["diagnose"]}).status_code == 422
    assert client.post(adres, {"ambitie": "", "drempels": ["energie", "de_weg"]}).status_code == 302

    assert "er is weinig energie voor, de weg is moeilijk te vinden" in _pagina(client, inwoner)
    rij = next(TRAJECTEN.lees(Eigenaar(lid=inwoner.lid, inwoner=inwoner)))
    assert "Wat het lastig maakt: er is weinig energie voor" in rij["toelichting"]
    with pytest.raises(IntegrityError), transaction.atomic():
        Traject.objects.update(drempels=["diagnose"])


def test_forms_of_deelname_follow_the_law_of_the_day():
    toen, straks = (
        set(Deelnamevorm.objects.geldig_op(dag).values_list("sleutel", flat=True))
        for dag in (date(2026, 12, 31), date(2027, 1, 1))
    )

    assert toen - straks == {"sociale_activering", "tegenprestatie"}
    assert straks - toen == {"maatschappelijke_participatie"}


def test_time_in_ontwikkelruimte_is_counted_and_two_taps_begin_it_once(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner)
    client = inloggen(begeleider)
    adres = reverse("traject_ontwikkelruimte", args=[traject.pk])
    for _ in range(2):
        client.post(adres, {"wat": "begin"})
    traject.ontwikkelruimtes.update(van=VANDAAG - timedelta(days=12))

    assert "12 dagen samen. De tijd loopt nu." in _pagina(client, inwoner)
    client.post(adres, {"wat": "stop"})
    assert list(traject.ontwikkelruimtes.values_list("tot", flat=True)) == [VANDAAG]


def test_end_asks_a_reason_and_a_meting_or_why_there_is_none(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner)
    client = inloggen(begeleider)
    adres = reverse("traject_beeindigen", args=[traject.pk])
    werk = Eindreden.objects.get(sleutel="betaald_werk")
    formulier = {"op": _dag(VANDAAG), "reden": werk.pk, "uitkomst": "Baan bij de bakker"}

    antwoord = client.post(adres, formulier)
    assert (antwoord.status_code, "Meet eerst" in antwoord.content.decode()) == (422, True)
    maak_meting(traject=traject, meetdatum=VANDAAG - timedelta(days=30), trede=6)
    assert client.post(adres, formulier).status_code == 422
    maak_meting(traject=traject, meetdatum=VANDAAG - timedelta(days=29), trede=6)
    niets = client.post(adres, formulier | {"uitkomst": ""})
    assert (niets.status_code, list(niets.context["form"].errors)) == (422, ["uitkomst"])
    assert client.post(adres, formulier).status_code == 302

    traject.refresh_from_db()
    assert (traject.einde, traject.eindreden, traject.uitkomst) == (VANDAAG, werk, "Baan bij de bakker")
    assert client.get(adres).status_code == 302  # to the page of the traject
    client.post(reverse("traject_heropenen", args=[traject.pk]))
    traject.refresh_from_db()
    assert (traject.einde, traject.eindreden) == (None, None)
    Meting.objects.all().delete()
    client.post(adres, formulier | {"geen_eindmeting": "Neemt niet op"})
    assert "Geen meting aan het einde: Neemt niet op" in _pagina(client, inwoner)


def test_what_runs_ends_with_the_traject_and_goes_on_when_the_end_is_taken_back(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    loopt, rust, klaar = (maak_deelname(traject=traject, waar=waar) for waar in ("Loopt", "Rust", "Klaar"))
    rust.zet_stil(op=date(2026, 2, 1))
    klaar.stop(op=date(2026, 2, 1), afloop="afgerond")
    delen = (traject.deelnames, traject.ontwikkelruimtes, traject.organisaties)
    maak_ontwikkelruimte(traject=traject)
    maak_trajectorganisatie(traject=traject)
    begin = [sorted(rijen.values_list("pk", "tot")) for rijen in delen]
    dag, client = date(2026, 5, 1), inloggen(begeleider)

    def beeindig(reden: str) -> None:
        formulier = {"op": _dag(dag), "reden": Eindreden.objects.get(sleutel=reden).pk, "geen_eindmeting": "Weg"}
        formulier["uitkomst"] = "" if reden == "verhuisd" else "Leerde koken"
        assert client.post(reverse("traject_beeindigen", args=[traject.pk]), formulier).status_code == 302

    pagina = client.get(reverse("traject_beeindigen", args=[traject.pk])).content.decode()
    for naam in ("Vrijwilligerswerk, Loopt", "Vrijwilligerswerk, Rust", "De tijd in ontwikkelruimte", "Hulp van"):
        assert f"<li>{naam}" in pagina
    assert "Klaar" not in pagina
    beeindig("verhuisd")

    assert {rij.tot for rijen in delen for rij in rijen.all()} == {dag, klaar.tot}
    assert traject.organisaties.get().reden_einde == "Het traject stopte: verhuisd."
    loopt.refresh_from_db()
    assert loopt.hoe_het_eindigde == "Vertrokken, bijvoorbeeld verhuisd"
    blad = reintegratie.voorzieningen(2026, gemeenten=[inwoner.gemeente_id], vandaag=VANDAAG)
    assert all(rij[-1] for rij in blad.rijen)
    pagina = _pagina(client, inwoner)
    assert "Gaat toch door" not in pagina
    assert "120 dagen samen." in pagina
    client.post(reverse("deelname_veranderen", args=[loopt.pk, "door"]))  # not in one that ended
    loopt.refresh_from_db()
    assert loopt.tot == dag
    with pytest.raises(IntegrityError), transaction.atomic():
        Deelname.objects.filter(pk=loopt.pk).update(tot=None, afloop="", stopreden="", met_traject=False)

    client.post(reverse("traject_heropenen", args=[traject.pk]))
    assert [sorted(rijen.values_list("pk", "tot")) for rijen in delen] == begin
    rust.refresh_from_db()
    assert rust.rust
    with pytest.raises(IntegrityError), transaction.atomic():
        Traject.objects.filter(pk=traject.pk).update(einde=dag, eindreden=Eindreden.objects.first())
    beeindig("betaald_werk")
    assert set(traject.deelnames.values_list("afloop", flat=True)) == {"afgerond"}


def test_first_day_of_a_traject_can_be_put_right_and_the_route_goes_along(inloggen, begeleider, inwoner):
    maak_traject(inwoner=inwoner, start=date(2024, 1, 1), einde=date(2024, 6, 1), reden="verhuisd")
    traject = maak_traject(inwoner=inwoner, start=date(2025, 1, 1))
    traject.kies_route(
        route=Route.objects.get(sleutel="onderwijs"),
        sinds=date(2026, 3, 1),
        reden="wens",
        toelichting="",
        door=begeleider,
    )
    maak_meting(traject=traject, meetdatum=date(2025, 2, 1))
    client, adres = inloggen(begeleider), reverse("traject_doel", args=[traject.pk])

    for fout in ("1-5-2024", "1-1-2024", "1-3-2026", "1-2-2026"):
        assert client.post(adres, {"start": fout, "doel": "Werk"}).status_code == 422, fout
    assert client.post(adres, {"start": "1-4-2025", "doel": "Werk"}).status_code == 302

    traject.refresh_from_db()
    assert (traject.start, traject.doel) == (date(2025, 4, 1), "Werk")
    assert [route.sinds for route in traject.routes.all()] == [date(2025, 4, 1), date(2026, 3, 1)]
    assert client.post(adres, {"doel": "Ander werk"}).status_code == 302  # left empty: as it was
    traject.refresh_from_db()
    assert traject.start == date(2025, 4, 1)
    veranderd = client.get(reverse("traject_veranderd", args=[inwoner.pk])).content.decode()
    assert "Traject vanaf 1 april 2025, veranderd: de eerste dag." in veranderd


VAN_WAT_LOOPT = (
    *("traject_doel", "traject_route", "deelname_toevoegen", "traject_ontwikkelruimte"),
    *("traject_besluit", "traject_omstandigheid", "traject_organisatie_erbij", "traject_aanleiding"),
)


@pytest.mark.parametrize("naam", VAN_WAT_LOOPT)
def test_who_has_a_form_open_of_a_traject_that_stopped_meanwhile_hears_that(inloggen, begeleider, inwoner, naam):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1), einde=date(2026, 5, 1), reden="doel_gehaald")
    client, adres = inloggen(begeleider), reverse(naam, args=[traject.pk])

    assert "Dit traject is intussen gestopt." in client.post(adres, {"doel": "Anders"}, follow=True).content.decode()
    traject.refresh_from_db()
    assert traject.doel == ""
    inloggen(maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.BEGELEIDER))
    assert client.post(adres).status_code == 404


def test_noodtoegang_reads_and_writes_nothing(inloggen, begeleider, inwoner):
    ander = maak_lid(gemeente=begeleider.gemeente, rol=Rolsoort.KWARTIERMAKER)
    meting = maak_meting(traject=maak_traject(inwoner=inwoner))
    maak_noodtoegang(lid=ander, inwoner=inwoner)
    client = inloggen(ander)

    pagina = _pagina(client, inwoner)

    assert "trede 3" in pagina
    assert "Verbeter deze meting" not in pagina
    assert "Stop dit traject" not in pagina
    for naam in ("meting_vastleggen", "traject_doel", "traject_beeindigen"):
        assert client.get(reverse(naam, args=[meting.traject_id])).status_code == 404


def test_begeleider_measures_others_and_not_the_own_person(inloggen, begeleider):
    zelf = maak_inwoner(gemeente=begeleider.gemeente, lid=begeleider, begeleider=begeleider)
    traject = maak_traject(inwoner=zelf)

    assert inloggen(begeleider).get(reverse("meting_vastleggen", args=[traject.pk])).status_code == 404
