"""What came up at bijeenkomsten when it was about an experiment: for a werkgroep and for the overview."""

from django.db.models import Q, QuerySet

from experimenten.agenda import EXPERIMENT
from experimenten.models.experimenten import ExperimentQuerySet
from netwerk.models import Lid, Opbrengst
from participatie.periodes import Periode


def van_experimenten(experimenten: ExperimentQuerySet, *, lezer: Lid) -> QuerySet[Opbrengst]:
    zichtbaar = Opbrengst.objects.zichtbaar_voor(lezer).aanwezig()
    return zichtbaar.filter(agendapunt__over_soort=EXPERIMENT, agendapunt__over_id__in=experimenten.values("pk"))


def in_periode(opbrengsten: QuerySet[Opbrengst], periode: Periode) -> QuerySet[Opbrengst]:
    return opbrengsten.filter(binnen(periode))


def binnen(periode: Periode) -> Q:
    return Q(op__date__range=(periode.van, periode.tot))
