"""What does not go over with the contacts of somebody who leaves, and where it is given to a colleague.

An app above this one says in its apps.py what else there is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from netwerk.models import Lid, Werkgroep, Werkgroeplid


@dataclass(frozen=True, kw_only=True)
class Elders:
    """`tekst` says what it is, `doe` is the link to where it is given to somebody else."""

    tekst: str
    doe: str
    url: str


Bron = Callable[[Lid, Lid], Iterator[Elders]]
"""(who leaves, who reads this) -> what there is."""

_bronnen: list[Bron] = []


def registreer(bron: Bron) -> None:
    _bronnen.append(bron)


def elders(van: Lid, *, lezer: Lid) -> list[Elders]:
    return [*_trekt(van, lezer), *(deel for bron in _bronnen for deel in bron(van, lezer))]


def _trekt(van: Lid, lezer: Lid) -> Iterator[Elders]:
    """A place in a werkgroep is of that person: the others there choose who goes in front."""
    nu = van.werkgroepleden.nu().filter(taak=Werkgroeplid.Taak.TREKKER)
    for werkgroep in Werkgroep.objects.zichtbaar_voor(lezer).filter(werkgroepleden__in=nu).order_by("naam"):
        url = reverse("werkgroep_bekijken", args=[werkgroep.pk])
        yield Elders(tekst=f"{van.naam} trekt {werkgroep}.", doe="Kies daar een nieuwe trekker", url=url)
