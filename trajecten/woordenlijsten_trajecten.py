"""The lists around a traject whose words can be changed under /beheer/: forms, routes and reasons to end.

A key never changes meaning. What figures count hangs on it: of a reason that a network adds, it says how it counts.
"""

from collections import Counter
from uuid import UUID

from django.db.models import Count, QuerySet

from netwerk.models import Deelnamevorm, Plek
from netwerk.models.woorden import VORMEN
from netwerk.woordenlijsten import Woordenlijst, registreer, tel_per
from participatie.muur import systeemcontext
from trajecten.kleine_aantallen import NETWERK
from trajecten.models import Deelname, Eindreden, Looptermijn, Route, Routeperiode, Traject
from trajecten.models.trajectwoorden import EINDREDENEN, ROUTES

HIER = "gemeente__samenwerkingsverband"


def registreer_lijsten() -> None:
    registreer(
        Woordenlijst(
            sleutel=VORMEN,
            naam="Vormen van meedoen",
            uitleg="Hoe iemand kan meedoen: op een plek en in een traject. Kies uw eigen woord, of voeg een vorm toe.",
            model=Deelnamevorm,
            gebruik=_gebruik_van_vormen,
            hoeveel=hoeveel_mensen,
            ook_eigen=True,
            veld_woord="naam",
            erbij={"betaald": ("Krijgt iemand loon?", Deelnamevorm.Betaald.choices)},
        ),
        Woordenlijst(
            sleutel=ROUTES,
            naam="Routes",
            uitleg="Waar een traject naartoe gaat. Alle netwerken hebben dezelfde routes. Kies er uw eigen woord voor.",
            model=Route,
            gebruik=lambda verband: _tel(Routeperiode.objects.filter(**{HIER: verband}), "route"),
            hoeveel=hoeveel_mensen,
            veld_woord="naam",
        ),
        Woordenlijst(
            sleutel=EINDREDENEN,
            naam="Redenen van einde",
            uitleg="Waarom een traject stopt. Het woord mag anders. Hoe een reden telt in de cijfers, blijft gelijk.",
            model=Eindreden,
            gebruik=lambda verband: _tel(Traject.objects.filter(**{HIER: verband}), "eindreden"),
            hoeveel=hoeveel_mensen,
            waarvoor=("traject", "trajecten"),
            ook_eigen=True,
            veld_woord="naam",
            erbij={
                "is_neutraal": (
                    "Hoe telt dit in de cijfers?",
                    [
                        ("False", "Gewoon: zonder nieuwe meting telt iemand als “niet opnieuw gemeten”"),
                        ("True", "Neutraal, zoals een verhuizing: zonder nieuwe meting telt iemand niet mee"),
                    ],
                )
            },
        ),
    )


def hoeveel_mensen(aantal: int) -> str:
    """Return a number over the whole network: a small one would tell of somebody."""
    return NETWERK.in_woorden(aantal) if aantal else "0"


def _tel(rijen: QuerySet, *velden: str) -> dict[object, int]:
    """Count as the system: who looks after words sees no people, and what is used has to stay."""
    with systeemcontext("count how often a word is used: figures only"):
        return dict(sum((Counter(tel_per(rijen, veld)) for veld in velden), Counter()))


def _gebruik_van_vormen(verband: UUID) -> dict[object, int]:
    """Count deelnames, plekken and terms of a network per form."""
    aantallen = Counter(_tel(Deelname.objects.filter(**{HIER: verband}), "vorm", "doorgestroomd_naar"))
    aantallen.update(_tel(Looptermijn.objects.filter(**{HIER: verband}), "vorm"))
    with systeemcontext("count how often a word is used: figures only"):
        for vormen, aantal in _plekken_per_vormen(verband):
            aantallen.update(dict.fromkeys(vormen, aantal))
    return dict(aantallen)


def _plekken_per_vormen(verband: UUID) -> QuerySet:
    plekken = Plek.objects.filter(**{HIER: verband}).exclude(vormen=[]).order_by()
    return plekken.values_list("vormen").annotate(aantal=Count("pk"))
