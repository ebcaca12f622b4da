"""An experiment as it was at the end of a day, so that a figure of a past period stays what it was.

The days of what holds now stand at the experiment, and may be mended there. What a later step back took away stands
at that step. So a step back of today changes nothing of how it was before today.
"""

from collections.abc import Iterable, Sequence
from copy import copy
from datetime import date
from uuid import UUID

from django.db.models import Prefetch
from django.utils import timezone

from experimenten.models import Experiment, Experimentstap, Stand
from experimenten.models.experimenten import DAG_VAN, ExperimentQuerySet

BIJ_HET_RESULTAAT = ("uitkomst",)
BIJ_HET_BESLUIT = ("conclusie", "vervolg", "wat_we_nu_doen")


def met_stappen(experimenten: ExperimentQuerySet) -> ExperimentQuerySet:
    """Bring what `toen` reads, in one question for all of them."""
    return experimenten.prefetch_related(Prefetch("stappen", Experimentstap.objects.order_by("gezet_op", "pk")))


def toen(experiment: Experiment, *, dag: date) -> Experiment:
    """Return the experiment as it was at the end of that day: to read, never to save. In: one of `met_stappen`."""
    eerder, ongedaan = _gesplitst(list(experiment.stappen.all()), dag=dag)
    hoogste = Stand(ongedaan[0].van) if ongedaan else Stand(experiment.stand)
    dagen = {stand: _dag_van(experiment, stand, eerder=eerder, ongedaan=ongedaan) for stand in DAG_VAN}
    bereikt = {stand: op for stand, op in dagen.items() if op and op <= dag and stand.volgorde <= hoogste.volgorde}
    zo = copy(experiment)
    zo.stand = max(bereikt, key=lambda stand: stand.volgorde, default=_begin(hoogste, eerder, dag=dag))
    for stand, naam in DAG_VAN.items():
        setattr(zo, naam, bereikt.get(stand))
    for naam in _nog_niet_geschreven(Stand(zo.stand)):
        setattr(zo, naam, "")
    return zo


def met_stand_op(experimenten: ExperimentQuerySet, stand: str, *, dag: date) -> list[UUID]:
    """Return those with that stand at the end of that day."""
    return [een.pk for een in met_stappen(experimenten.order_by()) if toen(een, dag=dag).stand == stand]


def _gesplitst(
    stappen: Sequence[Experimentstap], *, dag: date
) -> tuple[Sequence[Experimentstap], Sequence[Experimentstap]]:
    """Return the steps before the first step back that came after this day, and that one with those back after it."""
    for nummer, stap in enumerate(stappen):
        if stap.is_terug and timezone.localdate(stap.gezet_op) > dag:
            return stappen[:nummer], [later for later in stappen[nummer:] if later.is_terug]
    return stappen, []


def _dag_van(
    experiment: Experiment,
    stand: Stand,
    *,
    eerder: Sequence[Experimentstap],
    ongedaan: Iterable[Experimentstap],
) -> date | None:
    """Return the day on which it came to this stand, as it held before it was undone."""
    weg = next((stap for stap in ongedaan if stap.van == stand), None)
    if weg is None:
        return getattr(experiment, DAG_VAN[stand])
    gezet = next((stap for stap in reversed(eerder) if stap.naar == stand and not stap.is_terug), None)
    return weg.vervallen_dag or (timezone.localdate(gezet.gezet_op) if gezet else None)


def _begin(hoogste: Stand, eerder: Sequence[Experimentstap], *, dag: date) -> Stand:
    """Return droom or vraag, for what was not tried yet on that day."""
    gezet = [stap for stap in eerder if Stand.DROOM in {stap.van, stap.naar}]
    op_tijd = [stap for stap in gezet if timezone.localdate(stap.gezet_op) <= dag]
    if op_tijd:
        return Stand(op_tijd[-1].naar)
    if gezet:
        return Stand(gezet[0].van)
    return min(hoogste, Stand.VRAAG, key=lambda stand: stand.volgorde)


def _nog_niet_geschreven(stand: Stand) -> tuple[str, ...]:
    if stand == Stand.BESLUIT:
        return ()
    return BIJ_HET_BESLUIT if stand == Stand.RESULTAAT else (*BIJ_HET_RESULTAAT, *BIJ_HET_BESLUIT)
