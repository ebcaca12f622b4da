"""What a lid chose about the own page: who sees which field. Asked wherever a lid is shown, searched or filtered.

It narrows what the role of the reader may see (netwerk/veldrechten.py) and never widens that. The name is not in it:
the network knows who takes part. This module knows no models.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from django.db.models import Q, TextChoices

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet

    from netwerk.models import Lid


class Kring(TextChoices):
    IK = "ik", "Alleen ik"
    WERKGROEPEN = "werkgroepen", "Mijn werkgroepen"
    NETWERK = "netwerk", "Het netwerk"


KIEST_ZELF = {
    "functie": "Uw functie",
    "organisatie": "Uw organisatie",
    "soorten": "Wat u bent in het netwerk, bijvoorbeeld vlechtwerker",
    "telefoon": "Uw telefoonnummer",
    "email": "Uw e-mailadres",
    "over_mij": "Wat u over uzelf schrijft",
    "weet": "Wat u weet",
    "ervaring": "Wat u zelf meemaakte",
    "aanbod": "Wat u aanbiedt",
    "vraag": "Wat u vraagt",
}
"""Fields of a lid, and kinds of what a lid knows, each with the words on the page."""


def kring_van(lid: "Lid", veld: str) -> Kring:
    if veld in lid.voor_mij_alleen:
        return Kring.IK
    return Kring.WERKGROEPEN if veld in lid.voor_werkgroepen else Kring.NETWERK


def strengste_keuze(een: "Lid", ander: "Lid") -> dict[str, list[str]]:
    """Return what hides every field that one of the two hides, as far as the strictest of them does."""
    kringen = {veld: {kring_van(een, veld), kring_van(ander, veld)} for veld in KIEST_ZELF}
    alleen_ik = [veld for veld, van_beide in kringen.items() if Kring.IK in van_beide]
    werkgroepen = [v for v, van_beide in kringen.items() if Kring.WERKGROEPEN in van_beide and v not in alleen_ik]
    return {"voor_mij_alleen": alleen_ik, "voor_werkgroepen": werkgroepen}


def verborgen_velden(rij: "Model", *, lezer: "Lid") -> frozenset[str]:
    """Return the fields of this row that its person does not show to this reader; of other rows than leden none."""
    alleen_ik, werkgroepen = (getattr(rij, naam, ()) for naam in ("voor_mij_alleen", "voor_werkgroepen"))
    if not (alleen_ik or werkgroepen) or rij.pk == lezer.pk:
        return frozenset()
    return frozenset(alleen_ik if werkgroepen and rij.pk in _genoten_gelezen(lezer) else (*alleen_ik, *werkgroepen))


def toont(veld: str, *, aan: "Lid") -> Q:
    """Return the condition that a lid shows this field to this reader."""
    mag = ~Q(voor_mij_alleen__contains=[veld])
    voor_iedereen = ~Q(voor_werkgroepen__contains=[veld])
    return Q(pk=aan.pk) | (mag & (voor_iedereen | Q(pk__in=_genoten_gelezen(aan))))


def toont_kennis(aan: "Lid") -> Q:
    """The same for rows of what leden know, offer and ask, in one condition: each kind is a field of its own."""
    is_van = {
        "weet": Q(soort__in=("specialisme", "brede_basis")),
        "ervaring": Q(soort="ervaring"),
        "aanbod": Q(soort="aanbod"),
        "vraag": Q(soort="vraag"),
    }
    mag, voor_iedereen = Q(), Q()
    for veld, deze in is_van.items():
        mag |= deze & ~Q(lid__voor_mij_alleen__contains=[veld])
        voor_iedereen |= deze & ~Q(lid__voor_werkgroepen__contains=[veld])
    return mag & (voor_iedereen | Q(lid__in=_genoten(aan)))


def _genoten(gebruiker: "Lid") -> "QuerySet":
    """Return the ids of everybody who is in a werkgroep with this person now."""
    eigen = gebruiker.werkgroepleden.filter(tot=None).values("werkgroep")
    return gebruiker.werkgroepleden.model._base_manager.filter(tot=None, werkgroep__in=eigen).values("lid")


def _genoten_gelezen(gebruiker: "Lid") -> set[UUID]:
    """The same, read once per request, and only when it is asked."""
    if not hasattr(gebruiker, "genoten_gelezen"):
        gebruiker.genoten_gelezen = set(_genoten(gebruiker).values_list("lid", flat=True))
    return gebruiker.genoten_gelezen
