"""Metingen at scale: 5,000 for each portion, five of each inwoner, over the years that the data covers."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

from netwerk.schaal import Portie
from participatie.demo import op_tijd
from participatie.inlezen import lees_in
from participatie.periodes import maanden_eerder
from trajecten.models import Meting, Route, Routeperiode, Traject

PER_INWONER = 5
MAANDEN = 6
"""Between two metingen of one person."""
STAPPEN = (0,) * 12 + (1, 1, -1)


def bouw_metingen(portie: Portie, per_gemeente: Mapping[UUID, Sequence[UUID]]) -> None:
    routes = list(Route.objects.values_list("pk", flat=True))
    begin = maanden_eerder(portie.vandaag, PER_INWONER * MAANDEN)
    trajecten = [
        Traject(id=portie.id(), gemeente_id=gemeente, inwoner_id=inwoner, start=begin)
        for gemeente, inwoners in per_gemeente.items()
        for inwoner in inwoners
    ]
    lees_in(Traject, trajecten)
    lees_in(
        Routeperiode,
        (
            Routeperiode(
                gemeente_id=traject.gemeente_id,
                traject_id=traject.pk,
                route_id=portie.dobbelsteen.choice(routes),
                sinds=begin,
            )
            for traject in trajecten
        ),
    )
    lees_in(Meting, (meting for traject in trajecten for meting in _metingen(portie, traject)))


def _metingen(portie: Portie, traject: Traject):
    dobbelsteen = portie.dobbelsteen
    trede = dobbelsteen.choice((3, 4, 3, 4, 3, 4, 2, 5))
    for keer in range(PER_INWONER):
        dag = maanden_eerder(portie.vandaag, (PER_INWONER - keer) * MAANDEN) + timedelta(days=dobbelsteen.randrange(90))
        yield Meting(
            id=portie.id(),
            gemeente_id=traject.gemeente_id,
            inwoner_id=traject.inwoner_id,
            traject_id=traject.pk,
            meetdatum=dag,
            moment=Meting.Moment.PERIODIEK,
            trede=trede,
            aangemaakt_op=op_tijd(dag, 10),
        )
        trede = min(6, max(1, trede + dobbelsteen.choice(STAPPEN)))
