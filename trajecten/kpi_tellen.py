"""Counting for the KPI, in one pass of the database over the metingen (domain.md 1.6 and 1.7).

What is counted depends on what the database shows: in a systeemcontext everybody, else who belongs to the user.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from trajecten.kpi import GANGBAAR, Cijfers, Definitie, Klasse

# Per person of the cohort: the stand at P0, the last meting after it, and the class. A stand is written as
# "2026-06-01" + "4" + "VNG-6-2010", so that the highest is the last. The order of WHEN is that of the definition.
KLASSEN = """
WITH actief AS (
    SELECT traject.inwoner_id, traject.gemeente_id,
        max(coalesce(traject.einde, date '9999-12-31')::text
            || CASE WHEN coalesce(reden.is_neutraal, false) THEN '1' ELSE '0' END) AS laatste
    FROM trajecten_traject traject LEFT JOIN trajecten_eindreden reden ON reden.id = traject.eindreden_id
    WHERE traject.gemeente_id = ANY (%(gemeenten)s) AND traject.start <= %(van)s
        AND (traject.einde IS NULL OR traject.einde > %(van)s)
        AND (%(alleen)s::uuid[] IS NULL OR traject.inwoner_id = ANY (%(alleen)s::uuid[]))
    GROUP BY traject.inwoner_id, traject.gemeente_id
), cohort AS MATERIALIZED (
    SELECT inwoner_id, gemeente_id, least(left(laatste, 10)::date, %(tot)s) AS grens,
        left(laatste, 10)::date <= %(tot)s AND right(laatste, 1) = '1' AS neutraal
    FROM actief
), stand AS (
    SELECT cohort.inwoner_id, cohort.gemeente_id, cohort.neutraal,
        max((meting.meetdatum::text || meting.trede || meting.ladder_versie) COLLATE "C")
            FILTER (WHERE meting.meetdatum <= %(van)s) AS begin,
        max((meting.meetdatum::text || meting.trede || meting.ladder_versie) COLLATE "C")
            FILTER (WHERE meting.meetdatum > %(van)s) AS eind,
        min(meting.trede) FILTER (WHERE meting.meetdatum > %(van)s) AS laagste
    FROM cohort JOIN trajecten_meting meting
        ON meting.inwoner_id = cohort.inwoner_id AND meting.meetdatum <= cohort.grens
    WHERE meting.gemeente_id = ANY (%(gemeenten)s) AND NOT EXISTS (
        SELECT FROM trajecten_meting nieuwer WHERE nieuwer.vervangt_id = meting.id AND nieuwer.vervangt_id IS NOT NULL)
    GROUP BY cohort.inwoner_id, cohort.gemeente_id, cohort.neutraal
), klassen AS (
    SELECT inwoner_id, gemeente_id, laagste, substr(begin, 11, 1)::int AS van_trede, substr(eind, 11, 1)::int AS naar,
        CASE
            WHEN eind IS NULL AND neutraal THEN 'neutraal_vertrek'
            WHEN eind IS NULL THEN 'niet_hergemeten'
            WHEN %(van)s - left(begin, 10)::date > %(max_leeftijd)s THEN 'beginstand_verouderd'
            WHEN substr(begin, 12) <> substr(eind, 12) THEN 'niet_vergelijkbaar'
            WHEN substr(eind, 11, 1) > substr(begin, 11, 1) THEN 'gestegen'
            WHEN substr(eind, 11, 1) = substr(begin, 11, 1) THEN 'gelijk'
            ELSE 'gezakt'
        END AS klasse
    FROM stand WHERE substr(begin, 11, 1)::int = ANY (%(treden)s)
)
"""
TUSSENTIJDS = "klasse IN ('gestegen', 'gelijk') AND laagste < van_trede"
TELLEN = f"""{KLASSEN}
SELECT gemeente_id, klasse, CASE WHEN klasse IN ('gestegen', 'gezakt') THEN naar - van_trede ELSE 0 END, count(*),
    count(*) FILTER (WHERE {TUSSENTIJDS}),
    count(*) FILTER (WHERE klasse = 'gezakt' AND naar < 3)
FROM klassen GROUP BY 1, 2, 3
"""  # noqa: S608 (two constants)
WIE = f"""{KLASSEN}
SELECT inwoner_id FROM klassen WHERE klasse = ANY (%(klassen)s) AND (NOT %(tussentijds)s OR {TUSSENTIJDS})
"""  # noqa: S608 (constants)

RUIMTE = "SELECT set_config('work_mem', '64MB', true)"
"""For this transaction: half a million metingen are joined in memory and not on disk."""


@dataclass(frozen=True, kw_only=True)
class Vraag:
    """Between which days, and of which gemeenten."""

    van: date
    tot: date
    gemeenten: tuple[UUID, ...]
    definitie: Definitie = GANGBAAR
    alleen: tuple[UUID, ...] | None = None
    """Count only these inwoners."""

    def parameters(self) -> dict[str, object]:
        return {
            "van": self.van,
            "tot": self.tot,
            "gemeenten": list(self.gemeenten),
            "alleen": None if self.alleen is None else list(self.alleen),
            "max_leeftijd": self.definitie.max_leeftijd,
            "treden": list(self.definitie.treden),
        }


def tel(vraag: Vraag, *, ruim: bool = True) -> dict[UUID, Cijfers]:
    """Count each gemeente apart; one without a cohort has zeros. In: whether to take room for many metingen."""
    klassen = {gemeente: dict.fromkeys(Klasse, 0) for gemeente in vraag.gemeenten}
    tussentijds = dict.fromkeys(vraag.gemeenten, 0)
    band = dict.fromkeys(vraag.gemeenten, 0)
    stappen = {gemeente: Counter() for gemeente in vraag.gemeenten}
    with connection.cursor() as cursor:
        if ruim:
            cursor.execute(RUIMTE)
        cursor.execute(TELLEN, vraag.parameters())
        for gemeente, klasse, stap, aantal, tussendoor, onder_3 in cursor.fetchall():
            klassen[gemeente][Klasse(klasse)] += aantal
            if stap:
                stappen[gemeente][stap] += aantal
            tussentijds[gemeente] += tussendoor
            band[gemeente] += onder_3
    return {
        gemeente: Cijfers(
            klassen=klassen[gemeente],
            tussentijds_gezakt=tussentijds[gemeente],
            band_gezakt=band[gemeente],
            definitie=vraag.definitie,
            stappen=stappen[gemeente],
        )
        for gemeente in vraag.gemeenten
    }


def wie(vraag: Vraag, *, klassen: Iterable[Klasse], tussentijds: bool = False) -> list[UUID]:
    """Return the ids of the inwoners in these classes; of those only who stood lower in between when that is asked."""
    with connection.cursor() as cursor:
        cursor.execute(WIE, vraag.parameters() | {"klassen": [*map(str, klassen)], "tussentijds": tussentijds})
        return [rij[0] for rij in cursor.fetchall()]
