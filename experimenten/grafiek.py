"""The chart of the overview."""

from collections.abc import Sequence

from django.urls import reverse

from experimenten.overzicht import Rij
from participatie.grafiek import Staaf, Staafdiagram, staafdiagram

HOOGSTENS = 12
"""Bars on the page; the table has all of them."""


def bezoeken_per_experiment(rijen: Sequence[Rij], *, periode: str) -> Staafdiagram | None:
    """Return the bars of the experiments with visits, most first; None when there were no visits."""
    bezocht = sorted((rij for rij in rijen if rij.bezoeken), key=lambda rij: (-rij.bezoeken, rij.naam.casefold()))
    if not bezocht:
        return None
    lijst = reverse("werkbezoeken")
    getoond = bezocht[:HOOGSTENS]
    meest = f", de {HOOGSTENS} met de meeste" if len(bezocht) > HOOGSTENS else ""
    return staafdiagram(
        titel=f"Bezoeken per experiment, {periode}{meest}",
        rijkop="Experiment",
        kolomkop="Bezoeken",
        staven=[Staaf(naam=rij.naam, waarde=rij.bezoeken, url=f"{lijst}?{rij.vraag}") for rij in getoond],
    )
