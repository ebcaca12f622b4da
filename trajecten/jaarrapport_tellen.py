"""What the jaarrapport counts, per gemeente and year, as tables of plain numbers (features.md E21, domain.md 2).

Counted as the system: figures only. What of it may be shown is up to trajecten.kleine_tabellen.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm
from participatie.muur import systeemcontext
from trajecten import projecten
from trajecten.kleine_tabellen import Optelling
from trajecten.models import (
    Deelname,
    Eindreden,
    Project,
    Projectdeelname,
    Route,
    Routeperiode,
    Traject,
    Verwijssoort,
    Verwijzing,
)

TOTAAL = ""
AFGEROND = ("doel_gehaald", "betaald_werk", "opleiding", "doorgestroomd")
"""Ends that are an arrival; the neutral ones are a departure, the rest stopped early (domain.md 1.7, 2)."""

Sleutel = tuple[str, str, str]
"""Table, row, column."""


@dataclass(frozen=True, kw_only=True)
class Tabel:
    """What is counted in one table. `gelijk`: columns of which what came in equals what went out or still runs."""

    sleutel: str
    titel: str
    kop: str
    kolommen: Mapping[str, str]
    rijen: Mapping[str, str]
    gelijk: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    uitleg: str = ""

    def cel(self, rij: str, kolom: str) -> Sleutel:
        return (self.sleutel, rij, kolom)

    def optellingen(self) -> list[Optelling]:
        """The rows add up to the total, and in each row what came in is what went out or still runs."""
        naar_beneden = [
            Optelling(plus=tuple(self.cel(rij, kolom) for rij in self.rijen), min=(self.cel(TOTAAL, kolom),))
            for kolom in self.kolommen
        ]
        erin, eruit = self.gelijk
        opzij = [
            Optelling(plus=tuple(self.cel(r, k) for k in eruit), min=tuple(self.cel(r, k) for k in erin))
            for r in (*self.rijen, TOTAAL)
            if erin
        ]
        return naar_beneden + opzij


@dataclass(frozen=True, kw_only=True)
class Telling:
    """All tables of a year, and per gemeente every number in them."""

    jaar: int
    tabellen: tuple[Tabel, ...]
    per_gemeente: Mapping[UUID, Mapping[Sleutel, int]]
    verbanden: tuple[Optelling, ...] = ()
    """Rules between tables."""

    def samen(self, gemeenten: Collection[UUID]) -> dict[Sleutel, int]:
        uit: dict[Sleutel, int] = defaultdict(int)
        for gemeente in gemeenten:
            for sleutel, aantal in self.per_gemeente[gemeente].items():
                uit[sleutel] += aantal
        return dict(uit)

    def optellingen(self) -> list[Optelling]:
        return [*(o for tabel in self.tabellen for o in tabel.optellingen()), *self.verbanden]


Bron = tuple[Tabel, Callable[[], QuerySet]]


def tel_jaar(jaar: int, *, gemeenten: Collection[UUID], vandaag: date) -> Telling:
    dag = projecten.peildag(jaar, vandaag=vandaag)
    with systeemcontext("count for the yearly report: figures only"):
        delen = [
            _trajecten(jaar, dag, gemeenten),
            _redenen(jaar, gemeenten),
            _deelnames(jaar, dag, gemeenten),
            _projecten(jaar, gemeenten, vandaag),
            _verwijzingen(jaar, gemeenten),
        ]
    leeg = {
        tabel.cel(rij, kolom): 0 for tabel, _ in delen for rij in (*tabel.rijen, TOTAAL) for kolom in tabel.kolommen
    }
    per_gemeente = {gemeente: dict(leeg) for gemeente in gemeenten}
    for tabel, rijen in delen:
        for gemeente, rij, aantallen in rijen:
            for kolom, aantal in aantallen.items():
                per_gemeente[gemeente][tabel.cel(rij, kolom)] += aantal
                per_gemeente[gemeente][tabel.cel(TOTAAL, kolom)] += aantal
    tabellen = tuple(tabel for tabel, _ in delen)
    return Telling(jaar=jaar, tabellen=tabellen, per_gemeente=per_gemeente, verbanden=_tussen_tabellen())


Rijen = list[tuple[UUID, str, dict[str, int]]]


def _in(veld: str, jaar: int) -> Q:
    return Q((f"{veld}__range", (date(jaar, 1, 1), date(jaar, 12, 31))))


def _tel(rijen: QuerySet, per: str, kolommen: Mapping[str, Q]) -> Rijen:
    tellers = {kolom: Count("pk", filter=als) for kolom, als in kolommen.items()}
    geteld = rijen.order_by().values("gemeente", per).annotate(**tellers)
    return [(rij["gemeente"], str(rij[per]), {kolom: rij[kolom] for kolom in kolommen}) for rij in geteld]


def _einde(soort: str) -> Q:
    if soort == "vertrek":
        return Q(eindreden__is_neutraal=True)
    klaar = Q(eindreden__sleutel__in=AFGEROND)
    return klaar if soort == "afgerond" else Q(eindreden__is_neutraal=False) & ~klaar


EINDES = {"afgerond": "Afgerond", "gestopt": "Voortijdig gestopt", "vertrek": "Verhuisd, overleden of met pensioen"}


def _trajecten(jaar: int, dag: date, gemeenten: Collection[UUID]) -> tuple[Tabel, Rijen]:
    """Each traject counts at the route it had on the last day that counts: of its end, or of the year."""
    laatste = Routeperiode.objects.filter(traject=OuterRef("pk"), sinds__lte=dag).order_by("-sinds")
    rijen = Traject.objects.filter(gemeente__in=gemeenten, start__lte=dag)
    rijen = rijen.annotate(route_toen=Subquery(laatste.values("route__sleutel")[:1]))
    kolommen = {"gestart": _in("start", jaar), "lopend": Q(einde=None) | Q(einde__gt=dag)}
    kolommen |= {soort: _in("einde", jaar) & _einde(soort) for soort in EINDES}
    tabel = Tabel(
        sleutel="trajecten",
        titel="Trajecten per route",
        kop="Route",
        kolommen={"gestart": "Gestart", **EINDES, "lopend": "Lopend"},
        rijen={route.sleutel: capfirst(route.naam) for route in Route.objects.all()},
        gelijk=(("gestart",), (*EINDES, "lopend")),
    )
    return tabel, _tel(rijen, "route_toen", kolommen)


def _redenen(jaar: int, gemeenten: Collection[UUID]) -> tuple[Tabel, Rijen]:
    rijen = Traject.objects.filter(_in("einde", jaar), gemeente__in=gemeenten)
    tabel = Tabel(
        sleutel="redenen",
        titel="Waarom trajecten stopten",
        kop="Reden",
        kolommen={"aantal": "Trajecten"},
        rijen={reden.sleutel: capfirst(reden.naam) for reden in Eindreden.objects.all()},
    )
    return tabel, _tel(rijen, "eindreden__sleutel", {"aantal": Q()})


def _tussen_tabellen() -> tuple[Optelling, ...]:
    """The reasons to end of one kind add up to that column of the table of trajecten."""
    with systeemcontext("reference data of the yearly report"):
        redenen = list(Eindreden.objects.values_list("sleutel", "is_neutraal"))
    groepen: dict[str, list[Sleutel]] = defaultdict(list)
    for sleutel, neutraal in redenen:
        soort = "vertrek" if neutraal else "afgerond" if sleutel in AFGEROND else "gestopt"
        groepen[soort].append(("redenen", sleutel, "aantal"))
    return tuple(
        Optelling(plus=tuple(cellen), min=(("trajecten", TOTAAL, soort),)) for soort, cellen in groepen.items()
    )


def _deelnames(jaar: int, dag: date, gemeenten: Collection[UUID]) -> tuple[Tabel, Rijen]:
    kolommen = {
        "gestart": _in("sinds", jaar),
        "gestopt": _in("tot", jaar),
        "lopend": Q(sinds__lte=dag) & (Q(tot=None) | Q(tot__gt=dag)),
    }
    tabel = Tabel(
        sleutel="deelnames",
        titel="Meedoen per vorm",
        kop="Vorm",
        kolommen={"gestart": "Gestart", "gestopt": "Gestopt", "lopend": "Lopend"},
        rijen={vorm.sleutel: capfirst(vorm.vakterm) for vorm in Deelnamevorm.objects.order_by("volgorde")},
        gelijk=(("gestart",), ("gestopt", "lopend")),
        uitleg="Iemand kan aan meer dan 1 vorm meedoen.",
    )
    return tabel, _tel(Deelname.objects.filter(gemeente__in=gemeenten), "vorm", kolommen)


def _projecten(jaar: int, gemeenten: Collection[UUID], vandaag: date) -> tuple[Tabel, Rijen]:
    rijen = Projectdeelname.objects.filter(gemeente__in=gemeenten)
    namen = Project.objects.filter(deelnames__gemeente__in=gemeenten).distinct().order_by("naam", "pk")
    tabel = Tabel(
        sleutel="projecten",
        titel="Projecten",
        kop="Project",
        kolommen=projecten.NAMEN,
        rijen={str(project.pk): project.naam for project in namen},
        gelijk=((projecten.GESTART,), (projecten.AFGEROND, projecten.GESTOPT, projecten.LOPEND)),
    )
    return tabel, _tel(rijen, "project", projecten.voorwaarden(jaar, vandaag=vandaag))


def _verwijzingen(jaar: int, gemeenten: Collection[UUID]) -> tuple[Tabel, Rijen]:
    """What people said yes to in the year, and what came of it: each stands in one column of the result."""
    rijen = Verwijzing.objects.filter(_in("akkoord_op", jaar), gemeente__in=gemeenten)
    kolommen = {
        "verwezen": Q(),
        "geholpen": Q(stand="afgerond", geholpen__in=["ja", "beetje"]),
        "niet_geholpen": Q(stand="afgerond", geholpen="nee"),
        "niet_gegaan": Q(stand="afgerond", gegaan="nee"),
        "geweigerd": Q(stand="geweigerd"),
        "open": ~Q(stand__in=["afgerond", "geweigerd"]),
    }
    tabel = Tabel(
        sleutel="verwijzingen",
        titel="Verwijzingen",
        kop="Waarvoor",
        kolommen={
            "verwezen": "Verwezen",
            "geholpen": "Gegaan, hielp",
            "niet_geholpen": "Gegaan, hielp niet",
            "niet_gegaan": "Niet gegaan",
            "geweigerd": "Kon daar niet",
            "open": "Loopt nog of ingetrokken",
        },
        rijen={soort.sleutel: capfirst(soort.naam) for soort in Verwijssoort.objects.order_by("volgorde")},
        gelijk=(("verwezen",), ("geholpen", "niet_geholpen", "niet_gegaan", "geweigerd", "open")),
        uitleg="Alleen verwijzingen waar de inwoner in dit jaar ja tegen zei.",
    )
    return tabel, _tel(rijen, "soort", kolommen)
