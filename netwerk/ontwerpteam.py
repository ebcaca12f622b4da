"""The ontwerpteam of a network by gemeente, with how to reach each as that person shows it (features.md B23)."""

from collections import defaultdict
from datetime import date

from netwerk.models import Gemeente, Lid, Werkgroep
from netwerk.veldrechten import LID

OP_EEN_REGEL = ("naam", "functie", "organisatie", "email", "telefoon")


def per_gemeente(werkgroep: Werkgroep, gebruiker: Lid, vandaag: date) -> dict[str, object] | None:
    """For the page of a werkgroep: every gemeente of the network, also where nobody is in it yet."""
    if not werkgroep.is_ontwerpteam:
        return None
    leden = Lid.objects.zichtbaar_voor(gebruiker).in_werkgroep(werkgroep).select_related("gemeente", "organisatie")
    hier: dict[object, list[dict[str, object]]] = defaultdict(list)
    for lid in leden.order_by("naam", "pk"):
        hier[lid.gemeente_id].append(LID.toon(lid, aan=gebruiker, is_eigen=lid == gebruiker, alleen=OP_EEN_REGEL))
    gemeenten = Gemeente.objects.filter(samenwerkingsverband=werkgroep.samenwerkingsverband_id).order_by("naam", "pk")
    return {"gemeenten": [(gemeente.naam, hier[gemeente.pk]) for gemeente in gemeenten]}
