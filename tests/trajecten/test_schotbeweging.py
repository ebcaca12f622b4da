"""Movement across the schot: who moved when, in which direction, and what of it may be shown."""

from datetime import date, timedelta
from itertools import count

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from netwerk.models import Deelnamevorm, Rol
from netwerk.rolsoorten import Rolsoort
from tests.maak.metingen import maak_deelname, maak_traject
from tests.maak.netwerk import maak_gemeente, maak_lid
from tests.maak.trajecten import maak_inwoner
from trajecten.cijferplaatsen import HEEL_NETWERK
from trajecten.schotbeweging import beweging, beweging_van_het_netwerk

pytestmark = pytest.mark.django_db

VANDAAG = date(2026, 11, 20)
DAG, WERK = "werken_met_begeleiding", "lks"
NUMMERS = count()


@pytest.fixture
def gemeente():
    return maak_gemeente()


def _mens(gemeente, *deelnames):
    """Somebody with these (form, first day, day of its end or nothing), written down in this order."""
    inwoner = maak_inwoner(gemeente=gemeente, naam=f"Mens {next(NUMMERS)}")
    traject = maak_traject(inwoner=inwoner, start=date(2020, 1, 1))
    for vorm, sinds, *tot in deelnames:
        deelname = maak_deelname(traject=traject, vorm=vorm)
        deelname.verbeter(sinds=sinds)
        for op in tot:
            deelname.stop(op=op, afloop="afgerond")


def _per_jaar(jaren):
    return {jaar.jaar: (jaar.naar_werk, jaar.naar_dagbesteding) for jaar in jaren}


def test_a_year_counts_people_in_both_directions_once(gemeente):
    for _ in range(5):
        _mens(gemeente, (DAG, date(2019, 5, 1)), ("vrijwilligerswerk", date(2024, 1, 1)), (WERK, date(2025, 3, 1)))
    for _ in range(3):
        maanden = [date(2025, maand, 1) for maand in range(1, 12, 2)]
        heen_en_weer = [(WERK if n % 2 else DAG, *maanden[n : n + 2]) for n in range(len(maanden))]
        _mens(gemeente, *heen_en_weer)
    _mens(gemeente, (WERK, date(2025, 2, 1)), (WERK, date(2025, 6, 1)))  # never on the other side
    _mens(gemeente, (DAG, date(2025, 2, 1)), ("betaald", date(2025, 6, 1)))  # beyond work with support
    _mens(maak_gemeente(), (DAG, date(2025, 2, 1)), (WERK, date(2025, 6, 1)))

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert per_jaar[2025] == ("8", "minder dan 5")
    assert per_jaar[2024] == ("niemand", "niemand")
    assert list(per_jaar) == [2026, 2025, 2024, 2023, 2022]


def test_year_that_goes_on_is_rounded(gemeente):
    for _ in range(7):
        _mens(gemeente, (DAG, date(2025, 5, 1)), (WERK, date(2026, 3, 1)))
    for _ in range(6):  # who still has to begin did not move
        _mens(gemeente, (DAG, date(2025, 5, 1)), (WERK, VANDAAG + timedelta(days=1)))

    assert _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))[2026] == ("ongeveer 5", "niemand")


def _terug_na_rust(gemeente, *, tot=date(2025, 9, 1), afloop="afgerond", ander_werk=None, naar=None, rust=True):
    """Somebody whose dagbesteding rests, or not, while there is work; the work ends, the dagbesteding goes on."""
    traject = maak_traject(
        inwoner=maak_inwoner(gemeente=gemeente, naam=f"Mens {next(NUMMERS)}"), start=date(2020, 1, 1)
    )
    dag, werk = maak_deelname(traject=traject, vorm=DAG), maak_deelname(traject=traject, vorm=WERK)
    werk.verbeter(sinds=date(2024, 2, 1))
    if rust:
        dag.zet_stil(op=date(2024, 2, 1))
    if ander_werk:
        maak_deelname(traject=traject, vorm=ander_werk).verbeter(sinds=date(2024, 6, 1))
    werk.stop(op=tot, afloop=afloop, naar=naar)
    if rust:
        dag.ga_terug()
    return dag


def test_who_takes_up_the_dagbesteding_of_before_again_went_back(gemeente):
    for nummer in range(6):
        _terug_na_rust(gemeente, rust=bool(nummer % 2))  # it rested, or ran on beside the work
    _terug_na_rust(gemeente).stop(op=date(2026, 1, 1), afloop="afgerond")  # what ended later was there then
    _terug_na_rust(gemeente, ander_werk="banenafspraak")  # still at work
    _terug_na_rust(gemeente, afloop="vertrek")  # moved away
    _terug_na_rust(gemeente, afloop="doorgestroomd", naar=Deelnamevorm.objects.get(sleutel="betaald"))
    _terug_na_rust(gemeente, tot=VANDAAG + timedelta(days=1))  # not yet

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert [per_jaar[jaar][1] for jaar in (2026, 2025, 2024)] == ["niemand", "7", "niemand"]
    assert per_jaar[2024][0] == "11"


def test_who_goes_to_work_again_after_a_return_counts_again(gemeente):
    for _ in range(5):
        eerste, tweede = (WERK, date(2023, 2, 1), date(2024, 3, 1)), (WERK, date(2025, 4, 1))
        _mens(gemeente, (DAG, date(2022, 1, 1)), eerste, tweede)

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert [per_jaar[jaar] for jaar in (2023, 2024, 2025)] == [("5", "niemand"), ("niemand", "5"), ("5", "niemand")]


@pytest.mark.parametrize(("begin", "telt"), [(1, "niemand"), (31, "niemand"), (32, "5")])
def test_next_work_within_31_days_is_no_return(gemeente, begin, telt):
    einde = date(2025, 3, 31)
    werk = (WERK, date(2024, 1, 1), einde), ("banenafspraak", einde + timedelta(days=begin))
    for _ in range(5):  # also when a new dagbesteding begins in between
        _mens(gemeente, (DAG, date(2022, 1, 1)), *werk, ("overdag_meedoen", einde + timedelta(days=1)))

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert [per_jaar[jaar] for jaar in (2024, 2025)] == [("5", "niemand"), (telt, telt)]


def test_dagbesteding_beside_dagbesteding_is_no_second_return(gemeente):
    for _ in range(5):
        terug = (DAG, date(2022, 1, 1)), (WERK, date(2023, 2, 1), date(2024, 3, 1))
        _mens(gemeente, *terug, ("overdag_meedoen", date(2025, 6, 1)))

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert [per_jaar[jaar][1] for jaar in (2024, 2025)] == ["5", "niemand"]


def test_who_left_or_went_on_returns_only_with_a_new_dagbesteding(gemeente):
    for _ in range(5):
        _terug_na_rust(gemeente, afloop="vertrek")
    for _ in range(6):
        traject = _terug_na_rust(gemeente, afloop="vertrek").traject
        maak_deelname(traject=traject, vorm="overdag_meedoen").verbeter(sinds=date(2026, 2, 1))

    per_jaar = _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))

    assert [per_jaar[jaar][1] for jaar in (2026, 2025)] == ["ongeveer 5", "niemand"]


def test_work_that_rests_is_no_return_until_a_dagbesteding_begins(gemeente):
    for nieuw in [False] * 5 + [True] * 6:
        traject = maak_traject(inwoner=maak_inwoner(gemeente=gemeente, naam=f"Mens {next(NUMMERS)}"))
        dag, werk = maak_deelname(traject=traject, vorm=DAG), maak_deelname(traject=traject, vorm=WERK)
        dag.verbeter(sinds=date(2023, 1, 1))
        werk.verbeter(sinds=date(2024, 1, 1))
        werk.zet_stil(op=date(2025, 2, 1))
        if nieuw:
            maak_deelname(traject=traject, vorm="overdag_meedoen").verbeter(sinds=date(2025, 3, 1))

    assert _per_jaar(beweging(gemeente=gemeente.pk, vandaag=VANDAAG))[2025][1] == "6"


def test_counting_is_one_question(gemeente):
    for _ in range(5):
        _mens(gemeente, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    with CaptureQueriesContext(connection) as vragen:
        beweging(gemeente=gemeente.pk, vandaag=VANDAAG)

    assert len([vraag for vraag in vragen if "trajecten_deelname" in vraag["sql"]]) == 1


def test_network_is_not_shown_when_a_few_others_would_follow_from_it(gemeente):
    buur = maak_gemeente(samenwerkingsverband=gemeente.samenwerkingsverband)
    for _ in range(11):
        _mens(gemeente, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    _mens(buur, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    alle = {gemeente.pk, buur.pk}

    een = _per_jaar(beweging_van_het_netwerk(gemeenten=alle, eigen={gemeente.pk}, vandaag=VANDAAG))
    beide = _per_jaar(beweging_van_het_netwerk(gemeenten=alle, eigen=alle, vandaag=VANDAAG))

    assert een[2025] == ("niet getoond", "niemand")
    assert beide[2025] == ("niet getoond", "niemand")  # of who reads both: the one of buur would follow
    for _ in range(4):
        _mens(buur, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    vijf = _per_jaar(beweging_van_het_netwerk(gemeenten=alle, eigen=alle, vandaag=VANDAAG))
    assert vijf[2025] == ("ongeveer 15", "niemand")


def test_page_counts_over_everybody_of_the_own_gemeente_only(inloggen, gemeente):
    for _ in range(5):
        _mens(gemeente, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    client = inloggen(maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER))
    url = reverse("beweging_over_het_schot")

    antwoord = client.get(url)

    assert _per_jaar(antwoord.context["jaren"])[2025] == ("5", "niemand")
    assert "arbeidsmatige dagbesteding" in antwoord.text
    assert "alleen per kalenderjaar" in antwoord.text
    assert client.get(url, {"gemeente": maak_gemeente().pk}).status_code == 422
    assert client.get(url, {"gemeente": "netwerk"}).status_code == 200


def test_network_counts_nothing_of_another_one_in_which_somebody_has_a_role_too(inloggen, gemeente):
    ver = maak_gemeente(naam="Ver")
    for waar, aantal in ((gemeente, 20), (ver, 40)):
        for _ in range(aantal):
            _mens(waar, (DAG, date(2024, 5, 1)), (WERK, date(2025, 3, 1)))
    lid = maak_lid(gemeente=gemeente, rol=Rolsoort.BELEIDSMEDEWERKER)
    Rol.objects.create(lid=lid, gemeente=ver, soort=Rolsoort.FACILITATOR)
    client, url = inloggen(lid), reverse("beweging_over_het_schot")

    def netwerk(welk) -> str:
        return _per_jaar(client.get(url, {"gemeente": welk}).context["jaren"])[2025][0]

    assert netwerk(HEEL_NETWERK) == "ongeveer 20"
    Rol.objects.create(lid=lid, gemeente=ver, soort=Rolsoort.BELEIDSMEDEWERKER)
    assert [netwerk(f"{HEEL_NETWERK}-{g.samenwerkingsverband_id}") for g in (gemeente, ver)] == [
        "ongeveer 20",
        "ongeveer 40",
    ]
    assert client.get(url, {"gemeente": HEEL_NETWERK}).status_code == 422
