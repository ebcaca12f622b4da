"""Trainingen of coaches: the own ones, what expires, and how many of a gemeente have one (features.md E17)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from netwerk.models import Lid, Rol
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort
from trajecten.models import Training, Trainingsoort
from trajecten.models.trainingen import TrainingQuerySet

VERLOOPT_BINNEN = timedelta(days=90)
"""So long before the end somebody can still find a course. A choice of ours."""


@dataclass(frozen=True, kw_only=True)
class Dekking:
    """How many begeleiders have this training now, of how many there are."""

    training: str
    aantal: int
    van: int


def eigen(gebruiker: Lid) -> TrainingQuerySet:
    return Training.objects.wijzigbaar_voor(gebruiker).select_related("soort").order_by("-op", "pk")


def gemeenten_om_te_plannen(gebruiker: Lid) -> set[UUID]:
    return gemeenten(gebruiker, Rolsoort.KWARTIERMAKER)


def verloopt(gebruiker: Lid, *, vandaag: date) -> TrainingQuerySet:
    """Return what is over within three months or is over already, and was not done again since."""
    grens = vandaag + VERLOOPT_BINNEN
    opnieuw = Training.objects.filter(lid=OuterRef("lid"), soort=OuterRef("soort"))
    later = opnieuw.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=grens))
    oud = Training.objects.zichtbaar_voor(gebruiker).verloopt_voor(grens).filter(~Exists(later))
    return oud.select_related("lid", "soort", "gemeente").order_by("geldig_tot", "lid__naam", "pk")


def dekking(waar: Collection[UUID], *, vandaag: date) -> list[Dekking]:
    """Return per training how many begeleiders of these gemeenten have one that holds; empty without gemeenten."""
    begeleiders = Rol.objects.filter(soort=Rolsoort.BEGELEIDER, gemeente__in=waar, lid__is_active=True).values("lid")
    totaal = begeleiders.distinct().count()
    geldt = Training.objects.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=vandaag), op__lte=vandaag)
    geteld = dict(
        geldt.filter(lid__in=begeleiders)
        .order_by()
        .values_list("soort")
        .annotate(aantal=Count("lid", distinct=True))
        .values_list("soort", "aantal")
    )
    soorten = Trainingsoort.objects.geldig_op(vandaag)
    return [Dekking(training=s.naam, aantal=geteld.get(s.pk, 0), van=totaal) for s in soorten] if totaal else []
