"""The figures of experiments: what each is called, which rows it counts, and the list that it opens.

One name and one definition, on the overview, beside another selection, in a report and in its files.
"""

from collections.abc import Mapping

from django.db.models import QuerySet
from django.urls import reverse

from experimenten.selectie import Selectie

NAMEN: Mapping[str, str] = {
    "experimenten": "Experimenten",
    "bezoeken": "Bezoeken",
    "mensen": "Mensen in beeld",
    "proberen": "Met de stand Proberen",
    "acties": "Open acties",
    "matches": "Matches",
    "vragen": "Open vragen",
    "schotten": "Schotten, niet opgelost",
    "bezig": "Dagen bezig",
    "resultaat": "Dagen tot eerste resultaat",
}

TERUGKIJKEN = "Terugkijken, nu gepland"
"""The one column that is always of now: what was planned before is not kept."""

ZOALS_TOEN = (
    "De stand en alles wat open staat, is zoals het was op {dag}. "
    "Van welke werkgroep en gemeenten een experiment is, en wie meebetaalt, is zoals het nu is."
)
"""Beside the figures: of which day those are that are no count over the period, and what is always of now."""


def rijen(selectie: Selectie, *, kort: bool = False) -> dict[str, QuerySet]:
    """Return what the figures count that are a number of rows; `kort` only visits and acties."""
    altijd = {"bezoeken": selectie.werkbezoeken(), "acties": selectie.open_acties()}
    if kort:
        return altijd
    return altijd | {
        "matches": selectie.matches(),
        "vragen": selectie.open_vragen(),
        "schotten": selectie.open_schotten(),
    }


def lijst_url(cijfer: str, vraag: str) -> str:
    """Return the list behind a figure. In: the query string of the selection."""
    return f"{_lijst(cijfer)}?{vraag}"


def _lijst(cijfer: str) -> str:
    eigen = {"bezoeken": "werkbezoeken", "mensen": "overzicht_mensen", "acties": "overzicht_acties"}
    return reverse(eigen[cijfer]) if cijfer in eigen else reverse("overzicht_delen", args=[cijfer])
