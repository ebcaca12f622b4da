"""Make steps, and what is around a traject, for tests."""

from datetime import date

from django.utils import timezone

from netwerk.models import Lid, Organisatie
from tests.maak.metingen import maak_deelname
from tests.maak.netwerk import maak_organisatie
from tests.maak.trajecten import maak_inwoner
from trajecten.models import (
    Aanleiding,
    Gehoord,
    Inwoner,
    Omstandigheid,
    Stap,
    Traject,
    Trajectbesluit,
    Trajectorganisatie,
)


def maak_stap(
    *,
    inwoner: Inwoner | None = None,
    wat: str = "Boodschappen doen",
    antwoord: str = "",
    woorden: str = "",
    gedaan_op: date | None = None,
    door: Lid | None = None,
) -> Stap:
    inwoner = inwoner or maak_inwoner()
    nu = timezone.now()
    gezegd = {"antwoord": antwoord, "woorden": woorden, "hoe": "samen", "beantwoord_op": nu} if antwoord else {}
    wie = {"gemeente_id": inwoner.gemeente_id, "inwoner": inwoner, "voorgesteld_door": door}
    return Stap.objects.create(**wie, **gezegd, wat=wat, wanneer="dinsdag", voorgesteld_op=nu, gedaan_op=gedaan_op)


def maak_gehoord(*, inwoner: Inwoner, antwoord: str = "beetje", op: date | None = None) -> Gehoord:
    wie = {"gemeente_id": inwoner.gemeente_id, "inwoner": inwoner}
    return Gehoord.objects.create(**wie, antwoord=antwoord, op=op or timezone.localdate())


def maak_trajectorganisatie(*, traject: Traject, organisatie: Organisatie | None = None) -> Trajectorganisatie:
    organisatie = organisatie or maak_organisatie(gemeente=traject.gemeente)
    wat = {"naam": organisatie.naam, "sinds": traject.start, "reden": "Helpt met taal"}
    return traject.organisaties.create(gemeente_id=traject.gemeente_id, organisatie=organisatie, **wat)


def maak_besluit(*, traject: Traject, wat: str = "Rustig beginnen", wie: str = "Anke en Wytse") -> Trajectbesluit:
    erbij = {"op": traject.start, "inwoner_erbij": True}
    return traject.besluiten.create(gemeente_id=traject.gemeente_id, wat=wat, wie=wie, **erbij)


def maak_omstandigheid(*, traject: Traject, soort: str = "beschikking", niveau: str = "gemiddeld") -> Omstandigheid:
    wat = {"soort": soort, "niveau": niveau, "sinds": traject.start}
    return traject.omstandigheden.create(gemeente_id=traject.gemeente_id, **wat)


def maak_aanleiding(*, traject: Traject, zin: str = "Doordat hij meedoet, is minder hulp nodig") -> Aanleiding:
    einden = {"periode": traject.routes.first(), "door_deelname": maak_deelname(traject=traject)}
    return traject.aanleidingen.create(gemeente_id=traject.gemeente_id, **einden, zin=zin, op=timezone.localdate())
