"""After somebody said yes to get acquainted: who sees that, and what the plek may know before."""

from dataclasses import dataclass
from datetime import date

from netwerk.models import Lid
from trajecten import ontvangers
from trajecten.models import Inwoner, Match, Toestemming
from trajecten.models.toestemmingen import Doel
from trajecten.ontvangers import ORGANISATIE, Ontvanger


@dataclass(frozen=True, kw_only=True)
class Verder:
    """What the person reads about how it goes on."""

    helper: str
    """Who helps, or who stands in; empty when there is nobody."""
    te_delen_met: Ontvanger | None
    """The organisatie of the plek, when it can read a profile and does not yet."""


def hoe_verder(match: Match, *, lezer: Lid, vandaag: date) -> Verder:
    """In: a match of the reader itself."""
    inwoner = Inwoner.objects.met_contactpersoon(vandaag).select_related("gemeente").get(pk=match.inwoner_id)
    leest_al = Toestemming.objects.geldig(vandaag).filter(
        inwoner=inwoner, doel=Doel.KENNISMAKEN, ontvanger_organisatie=match.plek.organisatie_id
    )
    kan_lezen = ontvangers.met_id(ORGANISATIE, match.plek.organisatie_id, inwoner=inwoner, lezer=lezer)
    return Verder(
        helper=(inwoner.waarnemer or inwoner.contactpersoon) if inwoner.contactpersoon else "",
        te_delen_met=kan_lezen if kan_lezen and not leest_al.exists() else None,
    )
