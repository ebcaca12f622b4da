"""Around a traject: which organisaties help, what was decided together, what else counts, and why something changed."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Model
from django.utils.formats import date_format
from django.utils.text import capfirst

from netwerk.models import Lid
from trajecten.models import (
    Aanleiding,
    Deelname,
    Match,
    Meting,
    Omstandigheid,
    Routeperiode,
    Stap,
    Traject,
    Trajectbesluit,
    Trajectorganisatie,
)
from trajecten.models.matches import Stap as Matchstand

Keuzes = dict[str, tuple[Model, str]]
"""What can be chosen: the key of the form, the row, and its words."""


@dataclass(frozen=True, kw_only=True)
class Samenhang:
    aanleiding: Aanleiding
    verandering: str
    oorzaak: str


@dataclass(frozen=True, kw_only=True)
class Rondom:
    organisaties: list[Trajectorganisatie]
    besluiten: list[Trajectbesluit]
    omstandigheden: list[tuple[Omstandigheid, bool]]
    """Each with whether it counts today."""
    aanleidingen: list[Samenhang]


def lees_rondom(traject: Traject, *, lezer: Lid, vandaag: date) -> Rondom:
    van = {"traject": traject}
    ernaast = (
        "periode__route",
        "deelname__vorm",
        "meting",
        "omstandigheid",
        "match__plek",
        "stap",
        "door_deelname__vorm",
    )
    aanleidingen = Aanleiding.objects.zichtbaar_voor(lezer).filter(**van).select_related(*ernaast, "door")
    omstandigheden = Omstandigheid.objects.zichtbaar_voor(lezer).filter(**van)
    return Rondom(
        organisaties=list(Trajectorganisatie.objects.zichtbaar_voor(lezer).filter(**van).select_related("door")),
        besluiten=list(Trajectbesluit.objects.zichtbaar_voor(lezer).filter(**van).select_related("door")),
        omstandigheden=[(rij, rij.loopt_op(vandaag)) for rij in omstandigheden],
        aanleidingen=[
            Samenhang(aanleiding=rij, verandering=in_woorden(rij.verandering), oorzaak=in_woorden(rij.oorzaak))
            for rij in aanleidingen
        ],
    )


def in_woorden(rij: Model) -> str:
    """Name a change or an event by what it is and its day."""
    match rij:
        case Routeperiode():
            route = rij.routewoord if hasattr(rij, "routewoord") else rij.route
            return f"Route {route} vanaf {_dag(rij.sinds)}"
        case Deelname():
            return f"{rij}, vanaf {_dag(rij.sinds)}"
        case Meting():
            return f"Meting van {_dag(rij.meetdatum)}: trede {rij.trede}"
        case Omstandigheid():
            return f"{rij}, vanaf {_dag(rij.sinds)}"
        case Match():
            return f"{capfirst(rij.get_stand_display())} bij {rij.plek.naam}, sinds {_dag(rij.sinds)}"
        case _:
            return f"Stap: {rij}"


def te_koppelen(traject: Traject, eind: str) -> Keuzes:
    """Return what this end of a link can be: only of this traject and its inwoner. In: verandering or oorzaak."""
    deelnames = list(Deelname.objects.filter(traject=traject).met_vormwoord())
    if eind == "verandering":
        per_soort = {
            "periode": Routeperiode.objects.filter(traject=traject).met_routewoord(),
            "deelname": deelnames,
            "omstandigheid": Omstandigheid.objects.filter(traject=traject),
            "meting": Meting.objects.filter(traject=traject).nieuwste_eerst(),
        }
    else:
        van_inwoner = {"inwoner": traject.inwoner_id}
        per_soort = {
            "match": Match.objects.filter(**van_inwoner).exclude(stand=Matchstand.VOORSTEL).select_related("plek"),
            "door_deelname": deelnames,
            "stap": Stap.objects.filter(**van_inwoner, antwoord=Stap.Antwoord.EENS),
        }
    return {f"{soort}:{rij.pk}": (rij, in_woorden(rij)) for soort, rijen in per_soort.items() for rij in rijen}


def _dag(dag: date) -> str:
    return date_format(dag, "j F Y")
