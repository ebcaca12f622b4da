"""What is missing where: how often each kind was looked for in each gemeente, and which plek may fill a gap."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Q, Value, When

from netwerk.models import Lid, Plek, Zoekvraag
from netwerk.models.plekken import PlekQuerySet
from netwerk.models.zoekvragen import ZoekvraagQuerySet
from netwerk.plekken import Pleknamen


@dataclass(frozen=True, kw_only=True)
class Gat:
    """So many times this was looked for there, and not found."""

    soort: str
    soortnaam: str
    gemeente: object
    gemeentenaam: str
    aantal: int


def gaten(zoekvragen: ZoekvraagQuerySet, *, lezer: Lid) -> list[Gat]:
    """Return the counts per kind and gemeente, the most wanted first."""
    namen, netwerk = Pleknamen(lezer), "gemeente__samenwerkingsverband"
    tellingen = zoekvragen.order_by().values("soort", "gemeente", "gemeente__naam", netwerk)
    return [
        Gat(
            soort=rij["soort"],
            soortnaam=namen.naam(rij["soort"], verband=rij[netwerk]) or "maakt niet uit",
            gemeente=rij["gemeente"],
            gemeentenaam=rij["gemeente__naam"],
            aantal=rij["aantal"],
        )
        for rij in tellingen.annotate(aantal=Count("pk")).order_by("-aantal", "gemeente__naam", "soort")
    ]


def mogelijke_plekken(zoekvraag: Zoekvraag, *, lezer: Lid, vandaag: date) -> PlekQuerySet:
    """Return open plekken in that gemeente, those of the kind and the place that were looked for first."""
    past = Q(soort=zoekvraag.soort) if zoekvraag.soort else Q(pk__isnull=False)
    if zoekvraag.plaats:
        past &= Q(plaats__unaccent__iexact=zoekvraag.plaats)
    eerst = Case(When(past, then=Value(0)), default=Value(1))
    open_plekken = Plek.objects.zichtbaar_voor(lezer).open_op(vandaag).filter(gemeente=zoekvraag.gemeente_id)
    return open_plekken.select_related("organisatie").order_by(eerst, "plaats", "naam", "pk")
