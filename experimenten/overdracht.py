"""What of experimenten goes over with the contacts of somebody who leaves (netwerk/overdracht_verder.py)."""

from django.db.models import Q

from experimenten.models import Experiment, Openvraag
from experimenten.models.experimenten import Stand
from netwerk.overdracht_verder import Soort, registreer


def registreer_soorten() -> None:
    registreer(
        Soort(
            model=Experiment,
            woorden=("experiment", "experimenten"),
            veld="eigenaar",
            loopt=lambda nu: Experiment.objects.exclude(stand=Stand.BESLUIT),
            netwerk="samenwerkingsverband",
            ook_veranderd=Q(stand=Stand.BESLUIT),
            met_versie=True,
        )
    )
    registreer(
        Soort(
            model=Openvraag,
            woorden=("open vraag", "open vragen"),
            veld="eigenaar",
            loopt=lambda nu: Openvraag.objects.aanwezig().filter(beantwoord_op=None),
            netwerk="samenwerkingsverband",
            ook_veranderd=Q(beantwoord_op__isnull=False) | Q(weg_op__isnull=False),
            met_versie=True,
        )
    )
