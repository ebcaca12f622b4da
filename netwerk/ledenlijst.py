"""Leden as the lists show them: of each what it shows to the reader, in the same number of queries for every length."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from netwerk.models import Kennis, Lid
from netwerk.veldrechten import LID

OP_EEN_KAART = ("naam", "functie", "organisatie", "gemeente", "soorten")
"""Fields of a lid in the list of leden."""

BIJ_EEN_NAAM = ("naam", "functie", "organisatie")
"""Fields of a lid in the list of something else, a werkgroep for example."""

ZINNEN = {
    Kennis.Soort.SPECIALISME: "Weet veel van",
    Kennis.Soort.BREDE_BASIS: "Weet iets van",
    Kennis.Soort.AANBOD: "Biedt aan",
    Kennis.Soort.VRAAG: "Vraagt",
}


@dataclass(frozen=True, kw_only=True)
class Kaart:
    lid: dict[str, object]
    woorden: list[tuple[str, list[str]]]
    """What this person knows, offers and asks: the words of each kind under a short sentence."""


def kaarten(leden: Iterable[Lid], *, lezer: Lid) -> list[Kaart]:
    """Return what the reader may see of each. In: leden with gemeente, organisatie and soorten read along."""
    leden = list(leden)
    woorden = kennis_van(leden, lezer=lezer)
    return [
        Kaart(lid=LID.toon(lid, aan=lezer, is_eigen=lid == lezer, alleen=OP_EEN_KAART), woorden=woorden[lid.pk])
        for lid in leden
    ]


def kennis_van(leden: Iterable[Lid], *, lezer: Lid) -> dict[UUID, list[tuple[str, list[str]]]]:
    """Return for each lid (sentence, words) as far as that lid shows it to this reader."""
    gezien = Kennis.objects.zichtbaar_voor(lezer).filter(lid__in=[lid.pk for lid in leden])
    per_lid: dict[UUID, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for kennis in gezien.select_related("onderwerp").order_by("onderwerp__woord", "pk"):
        per_lid[kennis.lid_id][kennis.soort].append(kennis.onderwerp.woord)
    return defaultdict(
        list,
        {
            lid: [(zin, soorten[soort]) for soort, zin in ZINNEN.items() if soort in soorten]
            for lid, soorten in per_lid.items()
        },
    )
