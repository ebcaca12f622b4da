"""What the jaarrapport counts, per gemeente and year, as tables of plain numbers (features.md E21, domain.md 2).

Counted as the system: figures only. What of it may be shown is up to trajecten.kleine_tabellen.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, When
from django.db.models.functions import JSONObject
from django.utils.text import capfirst

from netwerk.models import Deelnamevorm, Gemeente
from participatie.muur import systeemcontext
from trajecten import projecten
from trajecten.jaarcijfers import lees_cijfers
from trajecten.kleine_tabellen import Optelling
from trajecten.kpi import Cijfers
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
from trajecten.projecten import in_jaar

TOTAAL = ""
AFGEROND = ("doel_gehaald", "betaald_werk", "opleiding", "doorgestroomd")
"""Ends that are an arrival; the neutral ones are a departure, the rest stopped early (domain.md 1.7, 2)."""

Sleutel = tuple[str, str, str]
"""Table, row, column."""
EINDES = {"afgerond": "Afgerond", "gestopt": "Voortijdig gestopt", "vertrek": "Verhuisd, overleden of met pensioen"}
RESULTATEN = {
    "verwezen": "Verwezen",
    "hielp": "Gegaan, hielp",
    "hielp_niet": "Gegaan, hielp niet",
    "ging_niet": "Niet gegaan",
    "kon_niet": "Kon daar niet",
    "anders": "Loopt nog of ingetrokken",
}


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
    """Count everything in one question to the database, with the words of this network at the end of the year."""
    bronnen = _bronnen(jaar, gemeenten, verband, vandaag)
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
                waarden[tabel.cel(str(rij["rij"]), kolom)] += rij[kolom]
                waarden[tabel.cel(TOTAAL, kolom)] += rij[kolom]
    verbanden = _tussen_tabellen(namen["redenen"])
    return Telling(tabellen=tabellen, per_gemeente=per_gemeente, verbanden=verbanden, kpi=cijfers)


@dataclass(frozen=True, kw_only=True)
class Bron:
    """Where a table comes from: rows that each count once, what they are grouped by, and the names of the groups."""

    sleutel: str
    titel: str
    kop: str
    kolommen: Mapping[str, str]
    rijen: QuerySet
    per: str
    tellers: Mapping[str, Q]
    namen: QuerySet
    naam: str = "woord_toen"
    gelijk: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    uitleg: str = ""
    erbij: tuple[str, ...] = ()
    """Other fields of the groups that are read along."""

    def tabel(self, rijen: Mapping[str, str]) -> Tabel:
        vast = {"sleutel": self.sleutel, "titel": self.titel, "kop": self.kop, "kolommen": self.kolommen}
        return Tabel(**vast, rijen=rijen, gelijk=self.gelijk, uitleg=self.uitleg)


def _vragen(bronnen: Sequence[Bron]) -> dict[str, ArraySubquery]:
    vragen = {}
    for bron in bronnen:
        geteld = bron.rijen.order_by().values("gemeente", bron.per)
        geteld = geteld.annotate(**{f"n_{k}": Count("pk", filter=als) for k, als in bron.tellers.items()})
        velden = {"gemeente": "gemeente", "rij": bron.per, **{k: f"n_{k}" for k in bron.tellers}}
        vragen[f"rijen_{bron.sleutel}"] = ArraySubquery(geteld.values(als_json=JSONObject(**velden)))
        velden = {"sleutel": "pk" if bron.per == "project" else "sleutel", "naam": bron.naam} | {
            v: v for v in bron.erbij
        }
        vragen[f"namen_{bron.sleutel}"] = ArraySubquery(bron.namen.values(als_json=JSONObject(**velden)))
    return vragen


def _bronnen(jaar: int, gemeenten: Collection[UUID], verband: UUID, vandaag: date) -> list[Bron]:
    dag = projecten.peildag(jaar, vandaag=vandaag)
    return [
        _trajecten(jaar, dag, gemeenten, Route.objects.ooit_hier(dag, verband=verband)),
        _redenen(jaar, gemeenten, Eindreden.objects.ooit_hier(dag, verband=verband)),
        _deelnames(jaar, dag, gemeenten, Deelnamevorm.objects.ooit_hier(dag, verband=verband)),
        _projecten(jaar, gemeenten, vandaag),
        _verwijzingen(jaar, gemeenten, Verwijssoort.objects.met_woord(dag, verband=verband)),
    ]


def _einde(soort: str) -> Q:
    if soort == "vertrek":
        return Q(traject__eindreden__is_neutraal=True)
    klaar = Q(traject__eindreden__sleutel__in=AFGEROND)
    return klaar if soort == "afgerond" else Q(traject__eindreden__is_neutraal=False) & ~klaar


def _trajecten(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    """Each traject counts at the route it had on the last day that counts: of its end, or of the year."""
    later = Routeperiode.objects.filter(traject=OuterRef("traject"), sinds__lte=dag, sinds__gt=OuterRef("sinds"))
    laatste = Routeperiode.objects.filter(~Exists(later), gemeente__in=gemeenten, sinds__lte=dag)
    tellers = {
        "gestart": in_jaar("traject__start", jaar),
        "lopend": Q(traject__einde=None) | Q(traject__einde__gt=dag),
        **{soort: in_jaar("traject__einde", jaar) & _einde(soort) for soort in EINDES},
    }
    return Bron(
        sleutel="trajecten",
        titel="Trajecten per route",
        kop="Route",
        kolommen={"gestart": "Gestart", **EINDES, "lopend": "Lopend"},
        rijen=laatste,
        per="route__sleutel",
        tellers=tellers,
        namen=namen.order_by("volgorde"),
        gelijk=(("gestart",), (*EINDES, "lopend")),
    )


def _redenen(jaar: int, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    return Bron(
        sleutel="redenen",
        titel="Waarom trajecten stopten",
        kop="Reden",
        kolommen={"aantal": "Trajecten"},
        rijen=Traject.objects.filter(in_jaar("einde", jaar), gemeente__in=gemeenten),
        per="eindreden__sleutel",
        tellers={"aantal": Q()},
        namen=namen.order_by("volgorde"),
        erbij=("is_neutraal",),
    )


def _tussen_tabellen(redenen: Iterable[Mapping[str, object]]) -> tuple[Optelling, ...]:
    """The reasons to end of one kind add up to that column of the table of trajecten."""
    groepen: dict[str, list[Sleutel]] = defaultdict(list)
    for reden in redenen:
        soort = "vertrek" if reden["is_neutraal"] else "afgerond" if reden["sleutel"] in AFGEROND else "gestopt"
        groepen[soort].append(("redenen", str(reden["sleutel"]), "aantal"))
    return tuple(
        Optelling(plus=tuple(cellen), min=(("trajecten", TOTAAL, soort),)) for soort, cellen in groepen.items()
    )


def _deelnames(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    return Bron(
        sleutel="deelnames",
        titel="Meedoen per vorm",
        kop="Vorm",
        kolommen={"gestart": "Gestart", "gestopt": "Gestopt", "lopend": "Lopend"},
        rijen=Deelname.objects.filter(gemeente__in=gemeenten),
        per="vorm",
        tellers={
            "gestart": in_jaar("sinds", jaar),
            "gestopt": in_jaar("tot", jaar),
            "lopend": Q(sinds__lte=dag) & (Q(tot=None) | Q(tot__gt=dag)),
        },
        namen=namen.annotate(
            vaknaam=Case(
                When(Q(naam_in_de_wet="") | ~Q(woord_toen=F("naam")), then=F("woord_toen")), default=F("naam_in_de_wet")
            )
        ).order_by("volgorde"),
        naam="vaknaam",
        gelijk=(("gestart",), ("gestopt", "lopend")),
        uitleg="Iemand kan aan meer dan 1 vorm meedoen.",
    )


def _projecten(jaar: int, gemeenten: Collection[UUID], vandaag: date) -> Bron:
    rijen = Projectdeelname.objects.filter(gemeente__in=gemeenten)
    return Bron(
        sleutel="projecten",
        titel="Projecten",
        kop="Project",
        kolommen=projecten.NAMEN,
        rijen=rijen,
        per="project",
        tellers=projecten.voorwaarden(jaar, vandaag=vandaag),
        namen=Project.objects.filter(pk__in=rijen.values("project")).order_by("naam", "pk"),
        naam="naam",
        gelijk=((projecten.GESTART,), (projecten.AFGEROND, projecten.GESTOPT, projecten.LOPEND)),
    )


def _verwijzingen(jaar: int, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    """What people said yes to in the year, and what came of it: each stands in one column of the result."""
    return Bron(
        sleutel="verwijzingen",
        titel="Verwijzingen",
        kop="Waarvoor",
        kolommen=RESULTATEN,
        rijen=Verwijzing.objects.filter(in_jaar("akkoord_op", jaar), gemeente__in=gemeenten),
        per="soort",
        tellers={
            "verwezen": Q(),
            "hielp": Q(stand="afgerond", geholpen__in=["ja", "beetje"]),
            "hielp_niet": Q(stand="afgerond", geholpen="nee"),
            "ging_niet": Q(stand="afgerond", gegaan="nee"),
            "kon_niet": Q(stand="geweigerd"),
            "anders": ~Q(stand__in=["afgerond", "geweigerd"]),
        },
        namen=namen.order_by("volgorde"),
        gelijk=(("verwezen",), ("hielp", "hielp_niet", "ging_niet", "kon_niet", "anders")),
        uitleg="Alleen verwijzingen waar de inwoner in dit jaar ja tegen zei.",
    )
