"""Stories that people gave for an experiment: which experiments there are to choose, and what is on the page."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q

from experimenten import toegang
from experimenten.models import Experiment
from netwerk.models import Lid
from participatie.samen import Lijst
from trajecten import verhaalplekken
from trajecten.models import Inwoner, Verhaalgebruik


def registreer_experimenten() -> None:
    verhaalplekken.registreer(_experimenten)


def _experimenten(inwoner: Inwoner, lezer: Lid) -> Iterable[tuple[UUID, str]]:
    """Those of the network of the inwoner that are on the public page, and those that a helper sees."""
    te_zien = Experiment.objects.filter(Q(openbaar=True) | toegang.experimenten(lezer))
    van_het_netwerk = te_zien.filter(samenwerkingsverband__gemeenten=inwoner.gemeente_id)
    return van_het_netwerk.order_by("naam").values_list("pk", "naam")


def verhalen_voor_de_pagina(experiment: Experiment, *, lezer: Lid, vandaag: date) -> Lijst:
    """Return what to ask the database."""
    verhalen = Verhaalgebruik.objects.te_lezen_waarbij(lezer=lezer, op=vandaag).filter(bij_id=experiment.pk)
    return Lijst(rijen=verhalen, zonder=("inwoner",))
