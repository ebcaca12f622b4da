"""Leden as the lists show them: of each what it shows to the reader, in the same number of queries for every length."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Case, Count, F, Value, When

from netwerk.models import Kennis, Lid
from netwerk.veldrechten import KENNIS, LID

OP_EEN_KAART = ("naam", "functie", "organisatie", "gemeente", "soorten")
"""Fields of a lid in the list of leden."""

BIJ_EEN_NAAM = ("naam", "functie", "organisatie")
"""Fields of a lid in the list of something else, a werkgroep for example."""

ZINNEN = {
    Kennis.Soort.SPECIALISME: "Weet veel van",
    Kennis.Soort.BREDE_BASIS: "Weet iets van",
    Kennis.Soort.ERVARING: "Ervaringsdeskundig in",
    Kennis.Soort.AANBOD: "Biedt aan",
    Kennis.Soort.VRAAG: "Vraagt",
}


FILTERVELDEN = {
    "expertise": (Kennis.Soort.SPECIALISME, Kennis.Soort.BREDE_BASIS),
    "ervaring": (Kennis.Soort.ERVARING,),
    "aanbod": (Kennis.Soort.AANBOD,),
    "vraag": (Kennis.Soort.VRAAG,),
}
"""Filters of the list that take a word, and the kinds of kennis each one looks in."""

LIJKEN_HOOGSTENS = 5

HOOGSTENS_WOORDEN = 60
"""Per filter; more is no help while typing."""


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


def lijkt_op(naam: str, *, lezer: Lid) -> list[dict[str, object]]:
    """Return what the reader may see of people with nearly this name, the nearest first.

    By the name alone, among who stands in the list: nobody learns whether an address is known.
    """
    leden = Lid.objects.zichtbaar_voor(lezer).lijkt_op(naam).select_related("gemeente", "organisatie")
    return [LID.toon(lid, aan=lezer, is_eigen=lid == lezer, alleen=BIJ_EEN_NAAM) for lid in leden[:LIJKEN_HOOGSTENS]]


def bekende_woorden(lezer: Lid, *, vandaag: date) -> dict[str, list[str]]:
    """Return for each filter the words that somebody shows to this reader, by name; the most used when they are many.

    A word that nobody shows is not in it: that somebody knows it would be told by the word.
    """
    if not KENNIS.zoekbaar(lezer, ("onderwerp",)):
        return {veld: [] for veld in FILTERVELDEN}
    veld_van = Case(*(When(soort__in=soorten, then=Value(veld)) for veld, soorten in FILTERVELDEN.items()))
    nu_lid = Lid.objects.zichtbaar_voor(lezer).op_datum(vandaag)
    getoond = Kennis.objects.zichtbaar_voor(lezer).filter(lid__in=nu_lid.order_by().values("pk"))
    getoond = getoond.order_by().values(veld=veld_van, woord=F("onderwerp__woord"))
    geteld = getoond.annotate(aantal=Count("lid", distinct=True)).order_by("-aantal", "woord")
    per_veld: dict[str, list[str]] = {veld: [] for veld in FILTERVELDEN}
    for rij in geteld[: HOOGSTENS_WOORDEN * 10]:
        if len(per_veld[rij["veld"]]) < HOOGSTENS_WOORDEN:
            per_veld[rij["veld"]].append(rij["woord"])
    return {veld: sorted(set(woorden), key=str.casefold) for veld, woorden in per_veld.items()}


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
