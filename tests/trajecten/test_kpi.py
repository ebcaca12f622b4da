"""The KPI "voorkomen dat ze zakken": the fifteen people of domain.md 1.7, and a recount of random data."""

import json
from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.maak.metingen import maak_meting, maak_traject
from tests.maak.netwerk import maak_gemeente
from tests.maak.trajecten import maak_inwoner
from tests.trajecten.vijftien import TOT, UITKOMST, VAN, VIJFTIEN
from trajecten.jaarcijfers import cijfers_van
from trajecten.kleine_aantallen import EXACT, toon
from trajecten.kpi import Cijfers, Klasse, Oordeel, hoogstens_procent, in_procenten, minstens_procent
from trajecten.kpi_tellen import Vraag, tel, wie
from trajecten.models import Eindreden, Inwoner

pytestmark = pytest.mark.django_db


def _maak_vijftien(gemeente) -> None:
    for naam, (metingen, einde, reden, _) in VIJFTIEN.items():
        traject = maak_traject(
            inwoner=maak_inwoner(gemeente=gemeente, naam=naam),
            start=date(2024, 9, 1),
            einde=date.fromisoformat(einde) if einde else None,
            reden=reden,
        )
        for regel in metingen.split("; "):
            dag, trede, *vervangt = regel.split()
            maak_meting(
                traject=traject,
                meetdatum=date.fromisoformat(dag),
                trede=int(trede),
                vervangt=traject.metingen.get(meetdatum=vervangt[0][1:]) if vervangt else None,
            )


def _kpi(*argumenten: str) -> dict[str, object]:
    uit = StringIO()
    call_command("kpi", "--van", str(VAN), "--tot", str(TOT), "--json", *argumenten, stdout=uit)
    return json.loads(uit.getvalue())


def test_the_fifteen_people_give_the_agreed_classes_totals_and_verdict():
    gemeente = maak_gemeente()
    _maak_vijftien(gemeente)
    _maak_vijftien(elders := maak_gemeente())

    vraag = Vraag(van=VAN, tot=TOT, gemeenten=(gemeente.pk,))
    cijfers = tel(vraag)[gemeente.pk]

    assert cijfers.als_json() == UITKOMST
    assert f"{cijfers.band:.3f}" == "0.857"
    for klasse in Klasse:
        namen = Inwoner.objects.filter(pk__in=wie(vraag, klassen=[klasse])).order_by("naam")
        assert "".join(map(str, namen)) == "".join(naam for naam, rij in VIJFTIEN.items() if rij[3] == klasse)
    assert _kpi("--gemeente", gemeente.cbs_code) == UITKOMST
    assert _kpi("--gemeente", elders.cbs_code) == UITKOMST
    assert (_kpi()["C"], _kpi()["kpi"]) == (26, 10 / 14)
    beeld = toon(cijfers, EXACT)
    assert [waarde for _, waarde in beeld.percentages] == ["71,4 %", "63,6 %", "45,5 %", "81,8 %"]
    assert beeld.band == "85,7 %"
    call_command("kpi", "--van", str(VAN), "--tot", str(TOT), stdout=(in_woorden := StringIO()))
    assert "kpi: 71,4 %\ndekking: 63,6 %\nondergrens: 45,5 %\nbovengrens: 81,8 %" in in_woorden.getvalue()


def test_one_decimal_is_the_nearest_but_never_looks_like_more_than_it_is():
    als = {(9496, 10000): "94,9 %", (9999, 10000): "99,9 %", (8996, 10000): "89,9 %"}
    als |= {(2, 3): "66,7 %", (1, 1): "100,0 %", (0, 7): "0,0 %"}
    assert {breuk: in_procenten(*breuk) for breuk in als} == als
    assert (minstens_procent(2, 3), hoogstens_procent(2, 3)) == ("66,6 %", "66,7 %")


def test_command_refuses_what_it_cannot_count():
    with pytest.raises(CommandError, match="geen gemeente met code GM9999"):
        _kpi("--gemeente", "GM9999")
    with pytest.raises(CommandError, match="na de begindatum"):
        call_command("kpi", "--van", "2026-12-31", "--tot", "2026-01-01")
    leeg = _kpi("--gemeente", maak_gemeente().cbs_code)
    assert (leeg["C"], leeg["kpi"], leeg["dekking"], leeg["oordeel"]) == (0, None, None, "niet vast te stellen")


def test_another_ladder_cannot_be_compared_and_a_meting_after_the_end_does_not_count():
    gemeente = maak_gemeente()
    ander = maak_traject(inwoner=maak_inwoner(gemeente=gemeente))
    maak_meting(traject=ander, meetdatum=date(2025, 10, 1), trede=3)
    maak_meting(traject=ander, meetdatum=date(2026, 10, 1), trede=3, ladder_versie="MSI-5")
    te_laat = maak_traject(inwoner=maak_inwoner(gemeente=gemeente), einde=date(2026, 3, 1), reden="verhuisd")
    maak_meting(traject=te_laat, meetdatum=date(2025, 10, 1), trede=3)
    maak_meting(traject=te_laat, meetdatum=date(2026, 3, 2), trede=3)

    voorbij = maak_traject(inwoner=maak_inwoner(gemeente=gemeente), einde=VAN, reden="verhuisd")
    maak_meting(traject=voorbij, meetdatum=date(2025, 10, 1), trede=3)

    klassen = tel(Vraag(van=VAN, tot=TOT, gemeenten=(gemeente.pk,)))[gemeente.pk].klassen

    assert {str(k): n for k, n in klassen.items() if n} == {"niet_vergelijkbaar": 1, "neutraal_vertrek": 1}


def test_corrected_meting_never_counts_again_also_when_it_was_higher():
    traject = maak_traject()
    maak_meting(traject=traject, meetdatum=date(2025, 10, 1), trede=3)
    hoger = maak_meting(traject=traject, meetdatum=date(2026, 10, 1), trede=4)
    maak_meting(traject=traject, meetdatum=date(2026, 10, 1), trede=3, vervangt=hoger)

    klassen = tel(Vraag(van=VAN, tot=TOT, gemeenten=(traject.gemeente_id,)))[traject.gemeente_id].klassen

    assert {str(k): n for k, n in klassen.items() if n} == {"gelijk": 1}


@pytest.mark.parametrize(
    ("goed", "gezakt", "onbekend", "oordeel"),
    [
        (0, 0, 10, Oordeel.NIET_VAST_TE_STELLEN),
        (95, 5, 0, Oordeel.GEHAALD),
        (9496, 504, 0, Oordeel.NIET_GEHAALD),  # 94,96 % is shown as 94,9 %
        (95, 4, 1, Oordeel.GEHAALD),  # also when the unknown one dropped
        (94, 6, 0, Oordeel.NIET_GEHAALD),
        (90, 1, 9, Oordeel.GEHAALD),  # 91 % measured again
        (89, 0, 11, Oordeel.NIET_VAST_TE_STELLEN),  # 89 %
        (86, 4, 10, Oordeel.GEHAALD),  # exactly 90 %, and 95,6 %
        (85, 5, 10, Oordeel.NIET_GEHAALD),
    ],
)
def test_verdict_looks_at_the_bounds_first_and_then_at_the_kpi(goed, gezakt, onbekend, oordeel):
    klassen = dict.fromkeys(Klasse, 0) | {"gelijk": goed, "gezakt": gezakt, "niet_hergemeten": onbekend}

    assert Cijfers(klassen=klassen).oordeel == oordeel


# A recount in another way: per person, with a subquery for each stand.
HERTELLING = """
SELECT klasse, count(*),
    count(*) FILTER (WHERE klasse IN ('gelijk', 'gestegen') AND EXISTS (SELECT FROM trajecten_meting m
        WHERE m.inwoner_id = per_persoon.id AND m.trede < per_persoon.eerst AND m.meetdatum > %(van)s
        AND m.meetdatum <= LEAST(%(tot)s, per_persoon.einde)
        AND m.id NOT IN (SELECT vervangt_id FROM trajecten_meting WHERE vervangt_id IS NOT NULL))),
    count(*) FILTER (WHERE klasse = 'gezakt' AND dan IN (1, 2))
FROM (
    SELECT i.id, t.einde, voor.trede AS eerst, na.trede AS dan, CASE
        WHEN na.trede IS NULL THEN CASE WHEN t.neutraal THEN 'neutraal_vertrek' ELSE 'niet_hergemeten' END
        WHEN voor.meetdatum < %(van)s::date - 365 THEN 'beginstand_verouderd'
        WHEN voor.ladder_versie <> na.ladder_versie THEN 'niet_vergelijkbaar'
        WHEN na.trede < voor.trede THEN 'gezakt' WHEN na.trede > voor.trede THEN 'gestegen' ELSE 'gelijk' END AS klasse
    FROM trajecten_inwoner i
    CROSS JOIN LATERAL (
        SELECT CASE WHEN bool_or(einde IS NULL) THEN NULL ELSE max(einde) END AS einde,
            NOT bool_or(einde IS NULL OR einde > %(tot)s) AND EXISTS (
                SELECT FROM trajecten_traject x JOIN trajecten_eindreden r ON r.id = x.eindreden_id AND r.is_neutraal
                WHERE x.inwoner_id = i.id AND x.start <= %(van)s AND x.einde = max(u.einde)) AS neutraal
        FROM trajecten_traject u
        WHERE u.inwoner_id = i.id AND u.start <= %(van)s AND (u.einde IS NULL OR u.einde > %(van)s)
        HAVING count(*) > 0) t
    CROSS JOIN LATERAL (SELECT * FROM trajecten_meting m WHERE m.inwoner_id = i.id AND m.meetdatum <= %(van)s
        AND m.id NOT IN (SELECT vervangt_id FROM trajecten_meting WHERE vervangt_id IS NOT NULL)
        ORDER BY m.meetdatum DESC LIMIT 1) voor
    LEFT JOIN LATERAL (SELECT * FROM trajecten_meting m WHERE m.inwoner_id = i.id AND m.meetdatum > %(van)s
        AND m.meetdatum <= %(tot)s AND (t.einde IS NULL OR m.meetdatum <= t.einde)
        AND m.id NOT IN (SELECT vervangt_id FROM trajecten_meting WHERE vervangt_id IS NOT NULL)
        ORDER BY m.meetdatum DESC LIMIT 1) na ON true
    WHERE voor.trede IN (3, 4) AND i.gemeente_id = %(gemeente)s
) per_persoon GROUP BY klasse
"""
DAGEN = st.integers(0, 30).map(lambda n: VAN + timedelta(days=(n - 12) * 45))
EIGEN = "terug-naar-familie"
"""A neutral reason that a network added."""
REDENEN = st.sampled_from(["verhuisd", "overleden", "geen_contact", "betaald_werk", EIGEN])
TRAJECTEN = st.lists(st.tuples(DAGEN, st.none() | st.integers(0, 900), REDENEN), max_size=2, unique_by=lambda t: t[0])
METINGEN = st.lists(
    st.tuples(DAGEN, st.sampled_from([3, 4, 3, 4, 1, 2, 5, 6]), st.sampled_from(["VNG-6-2010"] * 4 + ["MSI-5"])),
    max_size=5,
    unique_by=lambda m: m[0],
)
MENSEN = st.lists(st.tuples(TRAJECTEN, METINGEN, st.none() | st.integers(0, 4)), min_size=1, max_size=8)


def _gelopen(treden: list[int]) -> tuple[list, list, None]:
    """Somebody with a traject that goes on, measured half a year before P0 and then every two months."""
    dagen = [VAN - timedelta(days=180), *(VAN + timedelta(days=60 * keer) for keer in range(1, len(treden)))]
    versies = ["VNG-6-2010"] * len(treden)
    return [(VAN - timedelta(days=400), None, "verhuisd")], [*zip(dagen, treden, versies, strict=True)], None


def _maak_eigen_reden(gemeente) -> None:
    verband = gemeente.samenwerkingsverband
    wat = {
        "naam": "terug naar familie",
        "volgorde": 90,
        "geldig_van": date(2020, 1, 1),
        "samenwerkingsverband": verband,
    }
    Eindreden.objects.get_or_create(sleutel=EIGEN, defaults=wat | {"is_neutraal": True})


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mensen=MENSEN)
@example(mensen=[([(VAN - timedelta(days=90), 200, EIGEN)], [(VAN - timedelta(days=90), 4, "VNG-6-2010")], None)])
@example(mensen=[*map(_gelopen, [[4, 3], [4, 2], [3, 2], [4, 2, 4], [3, 3, 3], [3, 2, 6], [4, 3, 2], [3, 2, 1]])])
def test_counting_equals_an_independent_recount_of_random_data(mensen):
    gemeente = maak_gemeente()
    _maak_eigen_reden(gemeente)
    for trajecten, metingen, verbeterd in mensen:
        inwoner = maak_inwoner(gemeente=gemeente)
        gemaakt = [
            maak_traject(inwoner=inwoner, start=start, einde=duur and start + timedelta(days=duur), reden=reden)
            for start, duur, reden in trajecten
        ]
        for nummer, (dag, trede, versie) in enumerate(metingen if gemaakt else ()):
            meting = maak_meting(traject=gemaakt[0], meetdatum=dag, trede=trede, ladder_versie=versie)
            if nummer == verbeterd:
                maak_meting(traject=gemaakt[0], meetdatum=dag, trede=7 - trede, vervangt=meting)

    geteld = cijfers_van(gemeenten=[gemeente.pk], van=VAN, tot=TOT)[gemeente.pk]
    with connection.cursor() as cursor:
        cursor.execute(HERTELLING, {"van": VAN, "tot": TOT, "gemeente": gemeente.pk})
        verwacht = cursor.fetchall()

    assert {str(klasse): n for klasse, n in geteld.klassen.items() if n} == {klasse: n for klasse, n, *_ in verwacht}
    assert geteld.tussentijds_gezakt == sum(tussentijds for _, _, tussentijds, _ in verwacht)
    assert geteld.band_gezakt == sum(band for *_, band in verwacht)
    vraag = Vraag(van=VAN, tot=TOT, gemeenten=(gemeente.pk,))
    assert {klasse: len(wie(vraag, klassen=[klasse])) for klasse in Klasse} == geteld.klassen
    assert len(wie(vraag, klassen=Klasse, tussentijds=True)) == geteld.tussentijds_gezakt
