"""The lists around a traject whose words can be changed under /beheer/: forms, routes and reasons to end.

A key never changes meaning. What figures count hangs on it: of a reason that a network adds, it says how it counts.
"""

from django.db.models import Count

from netwerk.models import Deelnamevorm, Plek
from netwerk.models.woorden import VORMEN
from netwerk.woordenlijsten import Woordenlijst, registreer, tel_per
from trajecten.models import Deelname, Eindreden, Route, Routeperiode, Traject
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
            ook_eigen=True,
            veld_woord="naam",
            erbij={"betaald": ("Krijgt iemand loon?", Deelnamevorm.Betaald.choices)},
        ),
        Woordenlijst(
            sleutel=ROUTES,
            naam="Routes",
            uitleg="Waar een traject naartoe gaat. Alle netwerken hebben dezelfde routes. Kies er uw eigen woord voor.",
            model=Route,
            gebruik=lambda verband: tel_per(Routeperiode.objects.filter(**{HIER: verband}), "route"),
            veld_woord="naam",
        ),
        Woordenlijst(
            sleutel=EINDREDENEN,
            naam="Redenen van einde",
            uitleg="Waarom een traject stopt. Het woord mag anders. Hoe een reden telt in de cijfers, blijft gelijk.",
            model=Eindreden,
            gebruik=lambda verband: tel_per(Traject.objects.filter(**{HIER: verband}), "eindreden"),
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


def _gebruik_van_vormen(verband) -> dict[object, int]:
    """Count deelnames and plekken of a network per form."""
    aantallen = tel_per(Deelname.objects.filter(**{HIER: verband}), "vorm")
    for vormen, aantal in _plekken_per_vormen(verband):
        for vorm in vormen:
            aantallen[vorm] = aantallen.get(vorm, 0) + aantal
    return aantallen


def _plekken_per_vormen(verband):
    plekken = Plek.objects.filter(**{HIER: verband}).exclude(vormen=[]).order_by()
    return plekken.values_list("vormen").annotate(aantal=Count("pk"))
