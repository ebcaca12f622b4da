"""The trajecten of the demo: a route, what somebody takes part in, and metingen over two years."""

from datetime import date, timedelta
from random import Random

from netwerk.models import Deelnamevorm
from participatie.demo import op_tijd, toeval, vaste_id
from participatie.periodes import maanden_eerder
from trajecten import ladder
from trajecten.models import Deelname, Eindreden, Inwoner, Meting, Route, Routeperiode, Traject

ZONDER_TRAJECT = 15
"""One in so many has no traject yet."""
ROUTES = ("vrijwilliger", "vrijwilliger", "vrijwilliger", "werknemer", "onderwijs", "ondernemer")
VORM_BIJ_TREDE = {1: "mantelzorg", 2: "taal", 3: "werken_met_begeleiding", 4: "vrijwilligerswerk"}
VORM_BIJ_TREDE |= {5: "betaald_deels", 6: "betaald_deels"}
PLEKKEN = ("Dorpshuis", "Kringloopwinkel", "Zorgboerderij", "Taalhuis", "Buurtmoestuin", "Repair Café")
AMBITIES = (
    "Ik wil weer elke week onder de mensen zijn.",
    "Ik wil met mijn handen werken.",
    "Ik wil Nederlands leren en daarna werken.",
    "Ik wil iets doen voor de buurt.",
    "",
)
ANTWOORDEN = {
    1: {"v1": False, "v3": False, "v4": False, "v5": False, "v6": False},
    2: {"v1": False, "v3": False, "v4": False, "v5": False, "v6": True},
    3: {"v1": False, "v3": False, "v4": False, "v5": True},
    4: {"v1": False, "v3": False, "v4": True},
    5: {"v1": True, "v2": ["a"]},
    6: {"v1": True, "v2": []},
}
NEE_GEEN_METING = 13
"""One in so many was measured once and not again."""


def bouw_trajecten(*, vandaag: date) -> None:
    routes = {route.sleutel: route for route in Route.objects.all()}
    vormen = {vorm.sleutel: vorm for vorm in Deelnamevorm.objects.all()}
    verhuisd = Eindreden.objects.get(sleutel="verhuisd")
    for nummer, inwoner in enumerate(Inwoner.objects.order_by("pk")):
        if nummer % ZONDER_TRAJECT == ZONDER_TRAJECT - 1:
            continue
        dobbelsteen = toeval("traject", inwoner.pk)
        traject = _traject(inwoner, dobbelsteen, vandaag=vandaag)
        weg_op = vandaag - timedelta(days=45) if nummer % 29 == 28 else None
        route = routes[dobbelsteen.choice(ROUTES)]
        eigen = {"gemeente_id": inwoner.gemeente_id, "traject": traject}
        Routeperiode.objects.create(**eigen, route=route, sinds=traject.start, door_id=inwoner.begeleider_id)
        trede = _metingen(traject, dobbelsteen, nummer, vandaag=vandaag, tot=weg_op)
        vorm = vormen[VORM_BIJ_TREDE[trede]]
        Deelname.objects.create(
            **eigen,
            id=vaste_id("deelname", traject.pk),
            vorm=vorm,
            waar=dobbelsteen.choice(PLEKKEN),
            uren=dobbelsteen.randrange(2, 16),
            wet=vorm.wet,
            sinds=traject.start + timedelta(days=30),
        )
        if nummer % 3 == 0:
            _eerder(traject, vormen, nummer // 3)
        if weg_op:
            traject.beeindig(op=weg_op, reden=verhuisd)


def _eerder(traject: Traject, vormen: dict[str, Deelnamevorm], nummer: int) -> None:
    """Something that ended: done, gone on to something else, or stopped early."""
    eerder = Deelname.objects.create(
        id=vaste_id("deelname eerder", traject.pk),
        gemeente_id=traject.gemeente_id,
        traject=traject,
        vorm=vormen["taal"],
        waar="Taalhuis",
        sinds=traject.start,
    )
    einde: dict[str, object] = {"afloop": Deelname.Afloop.AFGEROND}
    if nummer % 4 == 1:
        einde = {"afloop": Deelname.Afloop.DOORGESTROOMD, "naar": vormen["opleiding"]}
    elif nummer % 4 == 2:
        einde = {"afloop": Deelname.Afloop.GESTOPT, "reden": ("past_niet", "draagkracht")[nummer % 8 == 2]}
    eerder.stop(op=traject.start + timedelta(days=300), **einde)


def _traject(inwoner: Inwoner, dobbelsteen: Random, *, vandaag: date) -> Traject:
    return Traject.objects.create(
        id=vaste_id("traject", inwoner.pk),
        gemeente_id=inwoner.gemeente_id,
        inwoner=inwoner,
        start=vandaag - timedelta(days=dobbelsteen.randrange(760, 900)),
        ambitie=dobbelsteen.choice(AMBITIES),
        doel=f"Stap voor stap: {dobbelsteen.choice(PLEKKEN)}.",
    )


def _metingen(traject: Traject, dobbelsteen: Random, nummer: int, *, vandaag: date, tot: date | None) -> int:
    """Write the metingen of this person and return the last trede."""
    trede = dobbelsteen.choice((3, 3, 4, 4, 4, 3, 4, 3, 4, 3, 2, 5))
    keren = 1 if nummer % NEE_GEEN_METING == 0 else 4
    for keer in range(keren):
        dag = maanden_eerder(vandaag, 24 - keer * 6) - timedelta(days=dobbelsteen.randrange(20))
        dag = max(dag, traject.start)
        if tot and dag > tot:
            break
        _meting(traject, trede, dag, Meting.Moment.PERIODIEK if keer else Meting.Moment.START)
        trede = min(6, max(1, trede + dobbelsteen.choice((0, 0, 0, 0, 0, 0, 0, 1, 1, -1))))
    return trede


def _meting(traject: Traject, trede: int, dag: date, moment: str) -> None:
    Meting.objects.create(
        id=vaste_id("meting", traject.pk, dag),
        gemeente_id=traject.gemeente_id,
        inwoner_id=traject.inwoner_id,
        traject=traject,
        meetdatum=dag,
        moment=moment,
        trede=trede,
        trede_berekend=trede,
        antwoorden=ANTWOORDEN[trede],
        ladder_versie=ladder.VERSIE,
        vastgesteld_door=traject.inwoner.begeleider_id,
        samen_met_inwoner=True,
        aangemaakt_op=op_tijd(dag, 11),
    )
