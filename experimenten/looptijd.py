"""How long experiments of a selection were tried, and how long until a first result: the average, and what it is of.

The days of one experiment are counted in its model only: dagen_bezig and dagen_tot_resultaat.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from experimenten.models import Experiment, Stand
from experimenten.selectie import Selectie
from experimenten.toen import met_stappen, toen


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
    proberen: Sequence[Looptijd]
    """What was being tried on the last day of the period, or is today; without days."""


def laatste_dag(selectie: Selectie, *, vandaag: date) -> date:
    """Return the day of which everything is counted: the last of the period, or today."""
    return min(selectie.periode.tot, vandaag)


def looptijden(selectie: Selectie, *, vandaag: date) -> Looptijden:
    """Return them all, as they were on the last day; in two questions, however many experiments there are."""
    van, tot = selectie.periode.van, laatste_dag(selectie, vandaag=vandaag)
    alle = [toen(een, dag=tot) for een in met_stappen(selectie.experimenten().order_by("naam", "pk"))]
    return Looptijden(
        bezig=[
            Looptijd(experiment=experiment, dagen=experiment.dagen_bezig(tot))
            for experiment in alle
            if experiment.begonnen_op and (experiment.besloten_op is None or experiment.besloten_op >= van)
        ],
        tot_resultaat=[
            Looptijd(experiment=experiment, dagen=experiment.dagen_tot_resultaat())
            for experiment in alle
            if experiment.eerste_resultaat_op and experiment.eerste_resultaat_op >= van
        ],
        proberen=[Looptijd(experiment=experiment) for experiment in alle if experiment.stand == Stand.PROBEREN],
    )


def gemiddeld(rijen: Sequence[Looptijd]) -> int | None:
    """Return the average in whole days; None when there is nothing to count."""
    dagen = [rij.dagen for rij in rijen if rij.dagen is not None]
    return round(sum(dagen) / len(dagen)) if dagen else None
