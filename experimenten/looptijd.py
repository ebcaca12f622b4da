"""How long experiments of a selection were tried, and how long until a first result: the average, and what it is of.

The days of one experiment are counted in its model only: dagen_bezig and dagen_tot_resultaat.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from experimenten.models import Experiment
from experimenten.selectie import Selectie


@dataclass(frozen=True, kw_only=True)
class Looptijd:
    """One experiment in the list behind a figure; `dagen` is None where days say nothing."""

    experiment: Experiment
    dagen: int | None = None


@dataclass(frozen=True, kw_only=True)
class Looptijden:
    bezig: Sequence[Looptijd]
    """Of what was being tried in the period: to its last day, or to today."""
    tot_resultaat: Sequence[Looptijd]
    """Of what had its first result in the period."""


def laatste_dag(selectie: Selectie, *, vandaag: date) -> date:
    """Return the day of which everything is counted: the last of the period, or today."""
    return min(selectie.periode.tot, vandaag)


def looptijden(selectie: Selectie, *, vandaag: date) -> Looptijden:
    """Return both, in one question to the database."""
    van, tot = selectie.periode.van, laatste_dag(selectie, vandaag=vandaag)
    liep = Q(begonnen_op__lte=tot) & (Q(besloten_op=None) | Q(besloten_op__gte=van))
    resultaat = Q(eerste_resultaat_op__range=(van, tot))
    gevonden = list(selectie.experimenten().filter(liep | resultaat).order_by("naam", "pk"))
    return Looptijden(
        bezig=[
            Looptijd(experiment=experiment, dagen=experiment.dagen_bezig(tot))
            for experiment in gevonden
            if experiment.begonnen_op <= tot and (experiment.besloten_op is None or experiment.besloten_op >= van)
        ],
        tot_resultaat=[
            Looptijd(experiment=experiment, dagen=experiment.dagen_tot_resultaat())
            for experiment in gevonden
            if experiment.eerste_resultaat_op and van <= experiment.eerste_resultaat_op <= tot
        ],
    )


def lopend(selectie: Selectie, *, vandaag: date) -> list[Looptijd]:
    """Return what was being tried on the last day of the period, or today."""
    alle, dag = selectie.experimenten().order_by("naam", "pk"), laatste_dag(selectie, vandaag=vandaag)
    return [Looptijd(experiment=experiment) for experiment in alle if experiment.liep_op(dag)]


def gemiddeld(rijen: Sequence[Looptijd]) -> int | None:
    """Return the average in whole days; None when there is nothing to count."""
    dagen = [rij.dagen for rij in rijen if rij.dagen is not None]
    return round(sum(dagen) / len(dagen)) if dagen else None
