"""What is known here of the people in a file with metingen, in a few questions for the whole file."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from trajecten.metingenbestand import als_sleutel
from trajecten.models import Inwoner, Meting, Routeperiode, Traject

Plek = tuple[UUID, str]
"""Gemeente, and a name or number as `als_sleutel` writes it."""


class Bekend:
    """In: the inwoners that the file may be about, and who in the same gemeenten is somebody else's."""

    def __init__(self, inwoners: QuerySet[Inwoner], anderen: QuerySet[Inwoner] | None = None) -> None:
        self.mensen: dict[UUID, Inwoner] = {}
        self.op_sleutel: dict[Plek, UUID] = {}
        self.op_naam: dict[Plek, list[UUID]] = defaultdict(list)
        for inwoner in inwoners:
            self.voeg_toe(inwoner)
            self.op_naam[inwoner.gemeente_id, als_sleutel(inwoner.naam)].append(inwoner.pk)
        self._lees_trajecten(inwoners)
        self._lees_metingen(inwoners)
        self._anderen_op_sleutel: dict[Plek, set[UUID]] = {}
        self._anderen_op_naam: dict[Plek, set[UUID]] = defaultdict(set)
        if anderen is not None:
            self._lees_anderen(anderen)

    def van_anderen(self, plek: Plek, *, ook_op_naam: bool) -> set[UUID]:
        """Return who of somebody else is known by this, or called like it."""
        op_naam = self._anderen_op_naam.get(plek, set()) if ook_op_naam else set()
        return self._anderen_op_sleutel.get(plek, set()) | op_naam

    def voeg_toe(self, inwoner: Inwoner) -> None:
        self.mensen[inwoner.pk] = inwoner
        if inwoner.sleutel_elders:
            self.op_sleutel[inwoner.gemeente_id, inwoner.sleutel_elders] = inwoner.pk

    def voeg_traject_toe(self, traject: Traject, route: Routeperiode) -> None:
        self.trajecten[traject.inwoner_id][traject.start] = traject
        self.start_van[traject.pk] = traject.start
        self.routes[traject.pk].add(route.route_id)

    def _lees_trajecten(self, inwoners: QuerySet[Inwoner]) -> None:
        self.trajecten: dict[UUID, dict[date, Traject]] = defaultdict(dict)
        self.start_van: dict[UUID, date] = {}
        self.routes: dict[UUID, set[int]] = defaultdict(set)
        """Of a traject all routes it had: who changed the route here, is still the person of the file."""
        van_hen = Traject.objects.filter(inwoner__in=inwoners)
        for traject in van_hen.select_related("eindreden").met_redenwoord():
            self.trajecten[traject.inwoner_id][traject.start] = traject
            self.start_van[traject.pk] = traject.start
        for traject, route in Routeperiode.objects.filter(traject__in=van_hen).values_list("traject", "route"):
            self.routes[traject].add(route)

    def _lees_metingen(self, inwoners: QuerySet[Inwoner]) -> None:
        self.telt: dict[tuple[UUID, date], Meting] = {}
        self.metingen: set[tuple[object, ...]] = set()
        van_hen = Meting.objects.filter(inwoner__in=inwoners).select_related("vervangt")
        alle = list(van_hen.only("inwoner", "traject", "meetdatum", "trede", "vervangt__meetdatum"))
        vervangen = {meting.vervangt_id for meting in alle}
        for meting in alle:
            eerder = meting.vervangt.meetdatum if meting.vervangt else None
            self.metingen.add((meting.inwoner_id, meting.meetdatum, meting.trede, eerder))
            if meting.pk not in vervangen:
                self.telt[meting.inwoner_id, meting.meetdatum] = meting

    def _lees_anderen(self, anderen: QuerySet[Inwoner]) -> None:
        for pk, gemeente, naam, sleutel in anderen.values_list("pk", "gemeente", "naam", "sleutel_elders"):
            self._anderen_op_naam[gemeente, als_sleutel(naam)].add(pk)
            if sleutel:
                self._anderen_op_sleutel[gemeente, sleutel] = {pk}
