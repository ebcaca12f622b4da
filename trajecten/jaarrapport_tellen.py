"""What the jaarrapport counts, per gemeente and year, as tables of plain numbers (features.md E21, domain.md 2).

Figures only. What of it may be shown is up to trajecten.kleine_tabellen.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count
from django.db.models.functions import JSONObject
from django.utils.text import capfirst

from netwerk.models import Gemeente
from trajecten.jaarcijfers import lees_cijfers
from trajecten.jaarrapport_bronnen import bronnen_van, redenen_in_trajecten, redenen_in_vormen_en_projecten
from trajecten.jaarrapport_tabellen import TOTAAL, Bron, Sleutel, Tabel
from trajecten.kleine_tabellen import Optelling
from trajecten.kpi import Cijfers
from trajecten.models import Jaartelling, Route
from trajecten.projecten import peildag

Rij = dict[str, object]
TABELLEN = 8
"""How many tables there are: for who waits."""


@dataclass(frozen=True, kw_only=True)
class Telling:
    """All tables of a year, and per gemeente every number in them."""

    tabellen: tuple[Tabel, ...]
    per_gemeente: Mapping[UUID, Mapping[Sleutel, int]]
    verbanden: tuple[Optelling, ...]
    """Rules between tables."""
    kpi: Mapping[UUID, Cijfers] = field(default_factory=dict)
    gesloten: frozenset[UUID] = frozenset()
    """Of which gemeenten the year is closed."""

    def samen(self, gemeenten: Collection[UUID]) -> dict[Sleutel, int]:
        uit: dict[Sleutel, int] = defaultdict(int)
        for gemeente in gemeenten:
            for sleutel, aantal in self.per_gemeente[gemeente].items():
                uit[sleutel] += aantal
        return dict(uit)

    def optellingen(self) -> list[Optelling]:
        return [*(o for tabel in self.tabellen for o in tabel.optellingen()), *self.verbanden]


def tel_jaren(
    jaar: int, *, gemeenten: Collection[UUID], verband: UUID, vandaag: date, stap: Callable[[], None] | None = None
) -> tuple[Telling, Telling]:
    """Count a year, and without the KPI the one before, with the words of this network at the end of the year.

    Must see all rows: figures only. Two questions to the database; when `stap` waits for each table, one per table.
    """
    dag = peildag(jaar, vandaag=vandaag)
    routes = _routes(dag, verband)
    van_de_kpi = {"van": date(jaar, 1, 1), "tot": date(jaar, 12, 31), "ruim": stap is not None}
    cijfers = lees_cijfers(gemeenten=gemeenten, **van_de_kpi)
    per_jaar = {j: bronnen_van(j, gemeenten, verband, vandaag, routes) for j in (jaar, jaar - 1)}
    vragen = [_vraag(bron, j) for j, bronnen in per_jaar.items() for bron in bronnen]
    vast = {"vast": _vastgelegd(gemeenten, per_jaar)}
    antwoord = {}
    for groep in [[vraag] for vraag in vragen] if stap else [vragen]:
        antwoord |= _vraag_na([vast, *groep], gemeenten)
        if stap:
            stap()
    vast = antwoord.pop("vast", None) or []
    antwoord = _zoals_vastgelegd(antwoord, vast)
    telling, vorige = (_telling(antwoord, j, bronnen, gemeenten, routes) for j, bronnen in per_jaar.items())
    dicht = Counter(UUID(telling["gemeente"]) for telling in vast if telling["jaar"] == jaar)
    gesloten = frozenset(gemeente for gemeente, tabellen in dicht.items() if tabellen >= TABELLEN)
    return replace(telling, kpi=cijfers, gesloten=gesloten), vorige


def tel_tabellen(jaar: int, *, gemeente: Gemeente, vandaag: date) -> dict[str, tuple[list[Rij], list[Rij]]]:
    """Count a year of one gemeente from the rows themselves: per table the names of its rows, and its numbers.

    Must see all rows: figures only.
    """
    verband = gemeente.samenwerkingsverband_id
    bronnen = bronnen_van(jaar, [gemeente.pk], verband, vandaag, _routes(peildag(jaar, vandaag=vandaag), verband))
    antwoord = _vraag_na([_vraag(bron, jaar) for bron in bronnen], [gemeente.pk])
    return {
        bron.sleutel: (
            antwoord[f"namen_{bron.sleutel}_{jaar}"] or [],
            [_zonder_gemeente(rij) for rij in antwoord[f"rijen_{bron.sleutel}_{jaar}"] or []],
        )
        for bron in bronnen
    }


def _routes(dag: date, verband: UUID) -> dict[str, str]:
    return {route.sleutel: capfirst(str(route)) for route in Route.objects.ooit_hier(dag, verband=verband)}


def _vraag_na(vragen: Sequence[Mapping[str, ArraySubquery]], gemeenten: Collection[UUID]) -> dict[str, list[Rij]]:
    samen = {sleutel: wat for vraag in vragen for sleutel, wat in vraag.items()}
    return Gemeente.objects.filter(pk__in=gemeenten).values(**samen).first() or {}


def _zonder_gemeente(rij: Rij) -> Rij:
    return {wat: waarde for wat, waarde in rij.items() if wat != "gemeente"}


def _vastgelegd(gemeenten: Collection[UUID], jaren: Collection[int]) -> ArraySubquery:
    """Ask what was closed of these years, along with what is counted now."""
    velden = {veld: veld for veld in ("gemeente", "jaar", "tabel", "namen", "rijen")}
    rijen = Jaartelling.objects.filter(gemeente__in=gemeenten, jaar__in=jaren).order_by("pk")
    return ArraySubquery(rijen.values(als_json=JSONObject(**velden)))


def _zoals_vastgelegd(antwoord: Mapping[str, list[Rij]], vast: Sequence[Rij]) -> dict[str, list[Rij]]:
    """Put what was closed in the place of what is counted now, with the names that rows had then."""
    uit = dict(antwoord)
    for telling in vast:
        gemeente, waar = telling["gemeente"], f"{telling['tabel']}_{telling['jaar']}"
        anderen = [rij for rij in uit.get(f"rijen_{waar}") or [] if rij["gemeente"] != gemeente]
        uit[f"rijen_{waar}"] = [*anderen, *({**rij, "gemeente": gemeente} for rij in telling["rijen"])]
        namen = {naam["sleutel"]: naam for naam in uit.get(f"namen_{waar}") or []}
        namen |= {naam["sleutel"]: namen.get(naam["sleutel"], {}) | naam for naam in telling["namen"]}
        uit[f"namen_{waar}"] = list(namen.values())
    return uit


def _telling(
    antwoord: Mapping[str, list],
    jaar: int,
    bronnen: Sequence[Bron],
    gemeenten: Collection[UUID],
    routes: Mapping[str, str],
) -> Telling:
    namen = {bron.sleutel: antwoord.get(f"namen_{bron.sleutel}_{jaar}") or [] for bron in bronnen}
    tabellen = tuple(
        bron.tabel(
            {str(n["sleutel"]): capfirst(n["naam"]) for n in namen[bron.sleutel]},
            nieuw=[str(n["sleutel"]) for n in namen[bron.sleutel] if n.get("begint_op", "") >= str(jaar)],
        )
        for bron in bronnen
    )
    leeg = {t.cel(rij, kolom): 0 for t in tabellen for rij in (*t.rijen, TOTAAL) for kolom in t.kolommen}
    per_gemeente = {gemeente: dict(leeg) for gemeente in gemeenten}
    for tabel in tabellen:
        for rij in antwoord.get(f"rijen_{tabel.sleutel}_{jaar}") or []:
            waarden = per_gemeente[UUID(rij["gemeente"])]
            for kolom in tabel.kolommen:
                aantal = rij.get(f"n_{kolom}", 0)  # a column of after the year was closed
                waarden[tabel.cel(str(rij["rij"]), kolom)] += aantal
                waarden[tabel.cel(TOTAAL, kolom)] += aantal
    verbanden = (*redenen_in_trajecten(namen["redenen"], routes), *redenen_in_vormen_en_projecten(tabellen))
    return Telling(tabellen=tabellen, per_gemeente=per_gemeente, verbanden=verbanden)


def _vraag(bron: Bron, jaar: int) -> dict[str, ArraySubquery]:
    """Return what to ask for one table of one year: its numbers, and the names of its rows."""
    geteld = bron.rijen.order_by().values("gemeente", bron.per)
    # Numbered: a key of a list is no name of a column for sure.
    geteld = geteld.annotate(**{f"n{i}": Count("pk", filter=als) for i, als in enumerate(bron.tellers.values())})
    tel = {"gemeente": "gemeente", "rij": bron.per, **{f"n_{k}": f"n{i}" for i, k in enumerate(bron.tellers)}}
    noem = {"sleutel": "pk" if bron.per == "project" else "sleutel", "naam": bron.naam} | {v: v for v in bron.erbij}
    return {
        f"rijen_{bron.sleutel}_{jaar}": ArraySubquery(geteld.values(als_json=JSONObject(**tel))),
        f"namen_{bron.sleutel}_{jaar}": ArraySubquery(bron.namen.values(als_json=JSONObject(**noem))),
    }
