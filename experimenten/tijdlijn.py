"""What happened in one experiment, newest first: the steps it took and the visits the reader may read."""

from dataclasses import dataclass
from datetime import date

from experimenten.models import Experiment, Werkbezoek
from netwerk.models import Actie, Lid

HOOGSTENS = 20
"""Visits on the page; the rest is in the list of visits."""


@dataclass(frozen=True, kw_only=True)
class Gebeurtenis:
    op: date
    wat: str
    werkbezoek: Werkbezoek | None = None


@dataclass(frozen=True, kw_only=True)
class Tijdlijn:
    gebeurtenissen: list[Gebeurtenis]
    niet_op_de_pagina: int
    """Visits the reader may read that did not fit."""
    niet_te_lezen: int
    """Visits the reader may count but not read."""
    acties: list[Actie]


def tijdlijn(*, experiment: Experiment, gebruiker: Lid) -> Tijdlijn:
    van_experiment = Werkbezoek.objects.aanwezig().filter(experiment=experiment)
    leesbaar = van_experiment.leesbaar_voor(gebruiker)
    bezoeken = list(leesbaar.select_related("organisatie", "kwartiermaker").order_by("-datum", "-pk")[:HOOGSTENS])
    acties = Actie.objects.open().filter(werkbezoek__in=leesbaar).select_related("eigenaar", "organisatie")
    gebeurtenissen = [
        *_stappen(experiment),
        *(Gebeurtenis(op=bezoek.datum, wat=str(bezoek), werkbezoek=bezoek) for bezoek in bezoeken),
    ]
    return Tijdlijn(
        gebeurtenissen=sorted(gebeurtenissen, key=lambda gebeurtenis: gebeurtenis.op, reverse=True),
        niet_op_de_pagina=leesbaar.count() - len(bezoeken),
        niet_te_lezen=van_experiment.zichtbaar_voor(gebruiker).exclude(pk__in=leesbaar).count(),
        acties=list(acties.order_by("uiterlijk_op", "pk")),
    )


def _stappen(experiment: Experiment) -> list[Gebeurtenis]:
    stappen = (
        (experiment.begonnen_op, "Begonnen met proberen"),
        (experiment.eerste_resultaat_op, "Eerste resultaat"),
        (experiment.besloten_op, "Besluit"),
    )
    return [Gebeurtenis(op=op, wat=wat) for op, wat in stappen if op is not None]
