"""The traject of an inwoner: route, deelnames side by side and back again, time to develop, and its end."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from netwerk.models import Deelnamevorm, Lid
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_deelname, maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner, maak_inwoner_met_account, maak_noodtoegang
from trajecten.models import Eindreden, Inwoner, Meting, Route, Traject

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
    Traject.objects.filter(pk=traject.pk).update(einde=VANDAAG, eindreden=oud.eindreden)
    assert "Begin een nieuw traject" in _pagina(client, inwoner)
    assert client.post(reverse("traject_beginnen", args=[inwoner.pk]), formulier).status_code == 302


def test_other_route_keeps_the_old_one_and_asks_why(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1), door=begeleider)
    client = inloggen(begeleider)
    adres = reverse("traject_route", args=[traject.pk])
    formulier = {"route": Route.objects.get(sleutel="onderwijs").pk, "sinds": "1-3-2026", "toelichting": "Wil leren"}

    assert client.post(adres, formulier).status_code == 422
    assert client.post(adres, formulier | {"reden": "wens", "sinds": "1-1-2026"}).status_code == 422
    assert client.post(adres, formulier | {"reden": "wens"}).status_code == 302

    periodes = [(str(p.route), p.sinds, p.reden) for p in traject.routes.all()]
    assert periodes == [("vrijwilliger", date(2026, 1, 1), ""), ("onderwijs", date(2026, 3, 1), "wens")]
    pagina = _pagina(client, inwoner)
    assert "Vrijwilliger: vanaf 1 januari 2026 tot 1 maart 2026" in pagina
    assert "De inwoner wil iets anders: Wil leren" in pagina


def test_deelnames_go_side_by_side_and_one_can_go_back_to_the_place(inloggen, begeleider, inwoner):
    traject = maak_traject(inwoner=inwoner, start=date(2026, 1, 1))
    dag = maak_deelname(traject=traject, vorm="werken_met_begeleiding", waar="De Linde")
    client = inloggen(begeleider)
    proef = Deelnamevorm.objects.get(sleutel="proefplaatsing")
    formulier = {"vorm": proef.pk, "waar": "Bakkerij", "uren": "12", "wet": "", "sinds": "1-2-2026", "stil": [dag.pk]}

    client.post(reverse("deelname_toevoegen", args=[traject.pk]), formulier)

    pagina = _pagina(client, inwoner)
    assert "Kan terug naar: Werken met begeleiding, zonder loon, De Linde." in pagina
    assert "Dit duurt langer dan 3 maanden" in pagina
    nieuw = traject.deelnames.get(vorm=proef)
    assert (nieuw.wet, nieuw.uren, nieuw.loopt) == ("participatiewet", 12, True)
    for wat in ("terug", "terug"):  # a second tap changes nothing
        client.post(reverse("deelname_veranderen", args=[dag.pk, wat]))
    einde = reverse("deelname_stoppen", args=[nieuw.pk])
    assert client.get(einde).status_code == 200
    vandaag = f"{VANDAAG:%d-%m-%Y}"
    halve = ({}, {"afloop": "doorgestroomd"}, {"afloop": "gestopt", "naar": dag.vorm_id}, {"afloop": "onbekend"})
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
    assert client.post(adres, formulier).status_code == 302

    traject.refresh_from_db()
    assert (traject.einde, traject.eindreden, traject.uitkomst) == (VANDAAG, werk, "Baan bij de bakker")
    assert client.get(adres).status_code == 404
    client.post(reverse("traject_heropenen", args=[traject.pk]))
    traject.refresh_from_db()
    assert (traject.einde, traject.eindreden) == (None, None)
    Meting.objects.all().delete()
    client.post(adres, formulier | {"geen_eindmeting": "Neemt niet op"})
    assert "Geen meting aan het einde: Neemt niet op" in _pagina(client, inwoner)


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
