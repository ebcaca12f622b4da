"""Trainingen of coaches: the own ones, what expires, and how many of a gemeente have one (features.md E17)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from netwerk.models import Lid, Rol
from netwerk.rollen import gemeenten
from netwerk.rolsoorten import Rolsoort
from trajecten.models import Training, Trainingsoort
from trajecten.models.trainingen import TrainingQuerySet

VERLOOPT_BINNEN = timedelta(days=90)
"""So long before the end somebody can still find a course. A choice of ours."""


ALLE = "Alle begeleiders"
ZONDER_TEAM = "Zonder organisatie"


@dataclass(frozen=True, kw_only=True)
class Team:
    """The begeleiders of one organisatie, or all of them: how many of them have which training now."""

    naam: str
    van: int
    trainingen: list[tuple[str, int]]


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


def dekking(waar: Collection[UUID], *, vandaag: date) -> list[Team]:
    """Return how many begeleiders of these gemeenten have a training that holds: all together, and per team.

    A team is an organisatie; with one team only the whole. Empty without begeleiders.
    """
    soorten = {soort.pk: soort.naam for soort in Trainingsoort.objects.geldig_op(vandaag)}
    rollen = Rol.objects.filter(soort=Rolsoort.BEGELEIDER, gemeente__in=waar, lid__is_active=True)
    van = ("lid__organisatie__naam", "lid__organisatie")
    teams: dict[tuple[str, UUID | None], set[UUID]] = {}
    for lid, naam, organisatie in rollen.order_by(*van).values_list("lid", *van):
        teams.setdefault((naam or ZONDER_TEAM, organisatie), set()).add(lid)
    alle = set().union(*teams.values())
    geldt = Training.objects.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=vandaag), op__lte=vandaag, lid__in=alle)
    heeft = set(geldt.order_by().values_list("soort", "lid").distinct()) if alle else set()

    def team(naam: str, leden: set[UUID]) -> Team:
        telling = [(woord, sum((soort, lid) in heeft for lid in leden)) for soort, woord in soorten.items()]
        return Team(naam=naam, van=len(leden), trainingen=telling)

    per_team = [team(naam, leden) for (naam, _), leden in teams.items()]
    return [team(ALLE, alle), *(per_team if len(per_team) > 1 else [])] if alle else []
