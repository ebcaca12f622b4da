"""What the jaarrapport counts, per gemeente and year, as tables of plain numbers (features.md E21, domain.md 2).

Counted as the system: figures only. What of it may be shown is up to trajecten.kleine_tabellen.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count
from django.db.models.functions import JSONObject
from django.utils.text import capfirst

from netwerk.models import Gemeente
from participatie.muur import systeemcontext
from trajecten.jaarcijfers import lees_cijfers
from trajecten.jaarrapport_bronnen import bronnen_van, redenen_in_trajecten, redenen_in_vormen_en_projecten
from trajecten.jaarrapport_tabellen import TOTAAL, Bron, Sleutel, Tabel
from trajecten.kleine_tabellen import Optelling
from trajecten.kpi import Cijfers
from trajecten.models import Route
from trajecten.projecten import peildag


@dataclass(frozen=True, kw_only=True)
class Telling:
    """All tables of a year, and per gemeente every number in them."""

    tabellen: tuple[Tabel, ...]
    per_gemeente: Mapping[UUID, Mapping[Sleutel, int]]
    verbanden: tuple[Optelling, ...]
    """Rules between tables."""
    kpi: Mapping[UUID, Cijfers]

    def samen(self, gemeenten: Collection[UUID]) -> dict[Sleutel, int]:
        uit: dict[Sleutel, int] = defaultdict(int)
        for gemeente in gemeenten:
            for sleutel, aantal in self.per_gemeente[gemeente].items():
                uit[sleutel] += aantal
        return dict(uit)

    def optellingen(self) -> list[Optelling]:
        return [*(o for tabel in self.tabellen for o in tabel.optellingen()), *self.verbanden]


def tel_jaar(jaar: int, *, gemeenten: Collection[UUID], verband: UUID, vandaag: date) -> Telling:
    """Count everything in two questions to the database, with the words of this network at the end of the year."""
    dag = peildag(jaar, vandaag=vandaag)
    routes = {route.sleutel: capfirst(str(route)) for route in Route.objects.ooit_hier(dag, verband=verband)}
    bronnen = bronnen_van(jaar, gemeenten, verband, vandaag, routes)
    with systeemcontext("count for the yearly report: figures only"):
        cijfers = lees_cijfers(gemeenten=gemeenten, van=date(jaar, 1, 1), tot=date(jaar, 12, 31))
        antwoord = Gemeente.objects.filter(pk__in=gemeenten).values(**_vragen(bronnen)).first() or {}
    namen = {bron.sleutel: antwoord.get(f"namen_{bron.sleutel}") or [] for bron in bronnen}
    tabellen = tuple(
        bron.tabel({str(n["sleutel"]): capfirst(n["naam"]) for n in namen[bron.sleutel]}) for bron in bronnen
    )
    leeg = {t.cel(rij, kolom): 0 for t in tabellen for rij in (*t.rijen, TOTAAL) for kolom in t.kolommen}
    per_gemeente = {gemeente: dict(leeg) for gemeente in gemeenten}
    for tabel in tabellen:
        for rij in antwoord.get(f"rijen_{tabel.sleutel}") or []:
            waarden = per_gemeente[UUID(rij["gemeente"])]
            for kolom in tabel.kolommen:
                waarden[tabel.cel(str(rij["rij"]), kolom)] += rij[f"n_{kolom}"]
                waarden[tabel.cel(TOTAAL, kolom)] += rij[f"n_{kolom}"]
    verbanden = (*redenen_in_trajecten(namen["redenen"], routes), *redenen_in_vormen_en_projecten(tabellen))
    return Telling(tabellen=tabellen, per_gemeente=per_gemeente, verbanden=verbanden, kpi=cijfers)


def _vragen(bronnen: Sequence[Bron]) -> dict[str, ArraySubquery]:
    vragen = {}
    for bron in bronnen:
        geteld = bron.rijen.order_by().values("gemeente", bron.per)
        # Numbered: a key of a list is no name of a column for sure.
        geteld = geteld.annotate(**{f"n{i}": Count("pk", filter=als) for i, als in enumerate(bron.tellers.values())})
        velden = {"gemeente": "gemeente", "rij": bron.per, **{f"n_{k}": f"n{i}" for i, k in enumerate(bron.tellers)}}
        vragen[f"rijen_{bron.sleutel}"] = ArraySubquery(geteld.values(als_json=JSONObject(**velden)))
        velden = {"sleutel": "pk" if bron.per == "project" else "sleutel", "naam": bron.naam} | {
            v: v for v in bron.erbij
        }
        vragen[f"namen_{bron.sleutel}"] = ArraySubquery(bron.namen.values(als_json=JSONObject(**velden)))
    return vragen
