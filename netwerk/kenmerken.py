"""The words to choose from for an organisation, all lists in one question."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from django.db.models import QuerySet, Value

from netwerk.models import Doelgroep, Organisatie, Organisatiesoort, Sector

LIJSTEN = {"soort": Organisatiesoort, "sector": Sector, "open_voor": Doelgroep}
"""Name of the field of an organisation, and where its words come from."""


KOLOMMEN = ("lijst", "volgorde", "sleutel", "woord_toen")


def keuzes_op(vandaag: date, *, verband: UUID) -> dict[str, list[tuple[str, str]]]:
    """Return (key, word) of each list, in its order. In: the network in whose words."""
    vragen = [
        model.objects.geldig_op(vandaag)
        .met_woord(vandaag, verband=verband)
        .order_by()
        .annotate(lijst=Value(naam))
        .values_list(*KOLOMMEN)
        for naam, model in LIJSTEN.items()
    ]
    keuzes = defaultdict(list)
    for lijst, _, sleutel, naam in vragen[0].union(*vragen[1:], all=True).order_by("lijst", "volgorde"):
        keuzes[lijst].append((sleutel, naam))
    return keuzes


def open_voor(organisatie: Organisatie, *, op: date) -> QuerySet:
    """Return for whom it is also open, in the words of its network on that day."""
    return organisatie.open_voor.woorden_op(op, verband=organisatie.gemeente.samenwerkingsverband_id)
