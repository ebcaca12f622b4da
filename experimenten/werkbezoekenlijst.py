"""The lines of a list of werkbezoeken: what each may show to whom, in the same number of queries for every length."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Sum

from experimenten.models import Bezoektelling, Werkbezoek
from experimenten.models.werkbezoeken import WerkbezoekQuerySet
from experimenten.toegang import TELBAAR
from netwerk.models import Lid

BEGIN_VAN_HET_VERSLAG = 200

VOOR_IEDEREEN = (
    *("id", "vastgelegd_op", "verwijderd_op", *TELBAAR),
    *("organisatie__naam", "organisatie__plaats", "gemeente__naam", "experiment__naam", "kwartiermaker__naam"),
)
"""What everybody who may count visits gets to see, and what the order needs. The text is not even fetched."""


@dataclass(frozen=True, kw_only=True)
class Regel:
    """One visit in a list; the texts are empty and there is no link for who may not read it."""

    bezoek: Werkbezoek
    verslag: str
    mag_lezen: bool
    gezocht: str = ""
    gevonden: str = ""
    mag_contact: str = ""
    gesproken: int | None = None
    """How many of the kind of people that was asked for; None when none was."""


@dataclass(frozen=True, kw_only=True)
class Gesproken:
    """How many people of one kind were spoken to, added up over visits: who was spoken to twice counts twice."""

    wie: Bezoektelling.Wie
    aantal: int


def regels(bezoeken: Iterable[Werkbezoek], *, lezer: Lid, wie: str = "") -> list[Regel]:
    """Return a line for each visit, with the begin of the text where this person may read it.

    In: `wie` is the kind of people whose number stands at each.
    """
    bezoeken = list(bezoeken)
    leesbaar = Werkbezoek.objects.leesbaar_voor(lezer).filter(pk__in=[bezoek.pk for bezoek in bezoeken])
    teksten = {bezoek.pk: bezoek for bezoek in leesbaar.only("verslag", "gezocht", "gevonden", "mag_contact")}
    tellingen = Bezoektelling.objects.filter(werkbezoek__in=list(teksten), wie=wie) if wie else ()
    aantallen = {telling.werkbezoek_id: telling.aantal for telling in tellingen}
    return [
        Regel(bezoek=bezoek, gesproken=aantallen.get(bezoek.pk), **_te_lezen(teksten.get(bezoek.pk)))
        for bezoek in bezoeken
    ]


def _te_lezen(bezoek: Werkbezoek | None) -> dict[str, object]:
    if bezoek is None:
        return {"verslag": "", "mag_lezen": False}
    return {
        "verslag": _begin(bezoek.verslag),
        "mag_lezen": True,
        "gezocht": bezoek.gezocht,
        "gevonden": bezoek.gevonden,
        "mag_contact": bezoek.get_mag_contact_display(),
    }


def _begin(verslag: str) -> str:
    tekst = " ".join(verslag.split())
    return tekst if len(tekst) <= BEGIN_VAN_HET_VERSLAG else f"{tekst[:BEGIN_VAN_HET_VERSLAG].rsplit(' ', 1)[0]} …"


def gesproken(gevonden: WerkbezoekQuerySet, *, lezer: Lid, wie: str = "") -> list[Gesproken]:
    """Return how many people of each kind were spoken to at the visits that were found, most first.

    Only of what this person may read in full: a small number of inwoners is for nobody else (domain.md 5.9).
    In: `wie` is the one kind that was asked for; the others then are no whole numbers.
    """
    leesbaar = gevonden.leesbaar_voor(lezer).order_by().values("pk")
    tellingen = Bezoektelling.objects.filter(werkbezoek__in=leesbaar, **({"wie": wie} if wie else {}))
    per_soort = tellingen.values_list("wie").annotate(samen=Sum("aantal")).order_by("-samen", "wie")
    return [Gesproken(wie=Bezoektelling.Wie(soort), aantal=samen) for soort, samen in per_soort]
