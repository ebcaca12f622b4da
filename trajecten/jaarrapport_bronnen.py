"""Where each table of the jaarrapport comes from, and which numbers of one table stand in another (features.md E21).

Per route and per form: who began, was done, went on to something else, stopped early and why, and still runs.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, When

from netwerk.models import Deelnamevorm
from trajecten import projecten
from trajecten.jaarrapport_tabellen import ALLES, TOTAAL, Bron, Sleutel, Tabel
from trajecten.kleine_tabellen import Optelling
from trajecten.models import (
    Deelname,
    Eindreden,
    Project,
    Projectdeelname,
    Route,
    Routeperiode,
    Verwijssoort,
    Verwijzing,
)
from trajecten.models.deelnames import STOPREDENEN
from trajecten.models.stopredenen import Stopreden
from trajecten.projecten import in_jaar

AFGEROND = ("doel_gehaald",)
DOORGESTROOMD = ("betaald_werk", "opleiding", "doorgestroomd")
"""Ends that are an arrival, here or further on; the neutral ones are a departure, the rest stopped early."""

EINDES = {
    "afgerond": "Afgerond",
    "doorgestroomd": "Doorgestroomd",
    "gestopt": "Voortijdig gestopt",
    "vertrek": "Verhuisd, overleden of met pensioen",
}
VORM_EINDES = {
    Deelname.Afloop.AFGEROND: "Afgerond",
    Deelname.Afloop.DOORGESTROOMD: "Doorgestroomd",
    Deelname.Afloop.GESTOPT: "Voortijdig gestopt",
    Deelname.Afloop.VERTREK: EINDES["vertrek"],
    Deelname.Afloop.ONBEKEND: "Gestopt, niet bekend waarom",
}
RESULTATEN = {
    "verwezen": "Verwezen",
    "hielp": "Gegaan, hielp",
    "hielp_niet": "Gegaan, hielp niet",
    "ging_niet": "Niet gegaan",
    "kon_niet": "Kon daar niet",
    "anders": "Loopt nog of ingetrokken",
}


def bronnen_van(
    jaar: int, gemeenten: Collection[UUID], verband: UUID, vandaag: date, routes: Mapping[str, str]
) -> list[Bron]:
    dag = projecten.peildag(jaar, vandaag=vandaag)
    vormen = Deelnamevorm.objects.ooit_hier(dag, verband=verband)
    return [
        _trajecten(jaar, dag, gemeenten, Route.objects.ooit_hier(dag, verband=verband)),
        _redenen(jaar, dag, gemeenten, Eindreden.objects.ooit_hier(dag, verband=verband), routes),
        _deelnames(jaar, dag, gemeenten, vormen),
        _stopredenen_van_vormen(jaar, gemeenten, vormen),
        _doorgestroomd(jaar, gemeenten, vormen),
        _projecten(jaar, gemeenten, vandaag),
        _stopredenen_van_projecten(jaar, gemeenten, vandaag),
        _verwijzingen(jaar, dag, gemeenten, Verwijssoort.objects.met_woord(dag, verband=verband)),
    ]


def _einde(soort: str) -> Q:
    if soort == "vertrek":
        return Q(traject__eindreden__is_neutraal=True)
    klaar = {
        "afgerond": Q(traject__eindreden__sleutel__in=AFGEROND),
        "doorgestroomd": Q(traject__eindreden__sleutel__in=DOORGESTROOMD),
    }
    return klaar.get(soort) or Q(traject__eindreden__is_neutraal=False) & ~klaar["afgerond"] & ~klaar["doorgestroomd"]


def _laatste_route(dag: date, gemeenten: Collection[UUID]) -> QuerySet:
    """Return of each traject the route it had on the last day that counts: of its end, or of the year."""
    later = Routeperiode.objects.filter(traject=OuterRef("traject"), sinds__lte=dag, sinds__gt=OuterRef("sinds"))
    return Routeperiode.objects.filter(~Exists(later), gemeente__in=gemeenten, sinds__lte=dag)


def _trajecten(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
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
        rijen=_laatste_route(dag, gemeenten),
        per="route__sleutel",
        tellers=tellers,
        namen=namen.order_by("volgorde"),
        gelijk=(("gestart",), (*EINDES, "lopend")),
    )


def _redenen(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet, routes: Mapping[str, str]) -> Bron:
    """Why trajecten ended, in a column per route."""
    return Bron(
        sleutel="redenen",
        titel="Waarom trajecten stopten",
        kop="Reden",
        kolommen={ALLES: "Trajecten", **routes},
        rijen=_laatste_route(dag, gemeenten).filter(in_jaar("traject__einde", jaar)),
        per="traject__eindreden__sleutel",
        tellers={ALLES: Q(), **{route: Q(route__sleutel=route) for route in routes}},
        namen=namen.order_by("volgorde"),
        gelijk=((ALLES,), tuple(routes)),
        erbij=("is_neutraal",),
    )


def _soort(reden: Mapping[str, object]) -> str:
    if reden["is_neutraal"]:
        return "vertrek"
    sleutel = reden["sleutel"]
    return "afgerond" if sleutel in AFGEROND else "doorgestroomd" if sleutel in DOORGESTROOMD else "gestopt"


def redenen_in_trajecten(redenen: Iterable[Mapping[str, object]], routes: Iterable[str]) -> list[Optelling]:
    """The reasons to end of one kind add up to that column of the table of trajecten, in all and per route."""
    groepen: dict[tuple[str, str, str], list[Sleutel]] = defaultdict(list)
    for reden in redenen:
        for route, kolom in ((TOTAAL, ALLES), *((route, route) for route in routes)):
            groepen["trajecten", route, _soort(reden)].append(("redenen", str(reden["sleutel"]), kolom))
    return [Optelling(plus=tuple(cellen), min=(som,)) for som, cellen in groepen.items()]


def redenen_in_vormen_en_projecten(tabellen: Sequence[Tabel]) -> list[Optelling]:
    """Who stopped early did so for a reason; and who went on, went on to some form."""
    per = {tabel.sleutel: tabel for tabel in tabellen}
    regels = [
        Optelling(
            plus=tuple(per[waarom].cel(rij, reden) for reden in per[waarom].kolommen), min=((wat, rij, "gestopt"),)
        )
        for wat, waarom in (("deelnames", "stopredenen_vorm"), ("projecten", "stopredenen_project"))
        for rij in (*per[wat].rijen, TOTAAL)
    ]
    naar = Optelling(plus=(("doorgestroomd", TOTAAL, ALLES),), min=(("deelnames", TOTAAL, "doorgestroomd"),))
    return [*regels, naar]


def _deelnames(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    return Bron(
        sleutel="deelnames",
        titel="Meedoen per vorm",
        kop="Vorm",
        kolommen={"gestart": "Gestart", **VORM_EINDES, "lopend": "Lopend"},
        rijen=Deelname.objects.filter(gemeente__in=gemeenten),
        per="vorm",
        tellers={
            "gestart": in_jaar("sinds", jaar) & Q(sinds__lte=dag),
            **{afloop: in_jaar("tot", jaar) & Q(afloop=afloop) for afloop in VORM_EINDES},
            "lopend": Q(sinds__lte=dag) & (Q(tot=None) | Q(tot__gt=dag)),
        },
        namen=_met_vaknaam(namen),
        naam="vaknaam",
        gelijk=(("gestart",), (*VORM_EINDES, "lopend")),
        uitleg="Iemand kan aan meer dan 1 vorm meedoen.",
    )


def _met_vaknaam(vormen: QuerySet) -> QuerySet:
    eigen_woord = Q(naam_in_de_wet="") | ~Q(woord_toen=F("naam"))
    naam = Case(When(eigen_woord, then=F("woord_toen")), default=F("naam_in_de_wet"))
    return vormen.annotate(vaknaam=naam).order_by("volgorde")


def _stopredenen_van_vormen(jaar: int, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    redenen = dict(STOPREDENEN)
    return Bron(
        sleutel="stopredenen_vorm",
        titel="Voortijdig gestopt per vorm",
        kop="Vorm",
        kolommen=redenen,
        rijen=Deelname.objects.filter(in_jaar("tot", jaar), gemeente__in=gemeenten),
        per="vorm",
        tellers={reden: Q(stopreden=reden) for reden in redenen},
        namen=_met_vaknaam(namen),
        naam="vaknaam",
    )


def _doorgestroomd(jaar: int, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    return Bron(
        sleutel="doorgestroomd",
        titel="Doorgestroomd naar",
        kop="Vorm",
        kolommen={ALLES: "Deelnames"},
        rijen=Deelname.objects.filter(in_jaar("tot", jaar), gemeente__in=gemeenten, afloop="doorgestroomd"),
        per="doorgestroomd_naar",
        tellers={ALLES: Q()},
        namen=_met_vaknaam(namen),
        naam="vaknaam",
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
        wacht=(projecten.AANGEMELD, projecten.GESTART, projecten.NIET_BEGONNEN),
        erbij=("begint_op",),
    )


def _stopredenen_van_projecten(jaar: int, gemeenten: Collection[UUID], vandaag: date) -> Bron:
    rijen = Projectdeelname.objects.filter(gemeente__in=gemeenten)
    gestopt = projecten.voorwaarden(jaar, vandaag=vandaag)[projecten.GESTOPT]
    return Bron(
        sleutel="stopredenen_project",
        titel="Voortijdig gestopt per project",
        kop="Project",
        kolommen=dict(Stopreden.choices),
        rijen=rijen.filter(gestopt),
        per="project",
        tellers={reden: Q(stopreden=reden) for reden in Stopreden.values},
        namen=Project.objects.filter(pk__in=rijen.values("project")).order_by("naam", "pk"),
        naam="naam",
    )


def _verwijzingen(jaar: int, dag: date, gemeenten: Collection[UUID], namen: QuerySet) -> Bron:
    """What people said yes to in the year, and what came of it by that day: each stands in one column of the result.

    What comes of it later is left out, also when the answer of then is taken back: else two readings of a year that is
    over would tell what one person did since.
    """
    afgerond, geweigerd = Q(stand_toen="afgerond"), Q(stand_toen="geweigerd")
    return Bron(
        sleutel="verwijzingen",
        titel="Verwijzingen",
        kop="Waarvoor",
        kolommen=RESULTATEN,
        rijen=Verwijzing.objects.filter(in_jaar("akkoord_op", jaar), gemeente__in=gemeenten).stand_op(dag),
        per="soort",
        tellers={
            "verwezen": Q(),
            "hielp": afgerond & Q(geholpen_toen__in=["ja", "beetje"]),
            "hielp_niet": afgerond & Q(geholpen_toen="nee"),
            "ging_niet": afgerond & Q(gegaan_toen="nee"),
            "kon_niet": geweigerd,
            "anders": ~Q(stand_toen__in=["afgerond", "geweigerd"]),
        },
        namen=namen.order_by("volgorde"),
        gelijk=(("verwezen",), ("hielp", "hielp_niet", "ging_niet", "kon_niet", "anders")),
        uitleg="Alleen verwijzingen waar de inwoner in dit jaar ja tegen zei.",
    )
