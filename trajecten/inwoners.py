"""The list of a begeleider: the own inwoners, and how far each is with the talentprofiel."""

from datetime import date, timedelta

from django.db.models import Case, F, QuerySet, Value, When

from netwerk.models import Lid
from participatie.muur import met_reden
from participatie.samen import Aantal, vraag_samen
from trajecten.models import Inwoner, Talentprofiel

KORT_GELEDEN = timedelta(days=14)

STAND = Case(
    When(talentprofiel__afgerond_op__isnull=False, then=Value(Talentprofiel.Stand.KLAAR.value)),
    When(talentprofiel__begonnen_op__isnull=False, then=Value(Talentprofiel.Stand.BEZIG.value)),
    default=Value(Talentprofiel.Stand.NIET_BEGONNEN.value),
)
"""Talentprofiel.stand for a list, where an inwoner may have no profile at all."""


def eigen_inwoners(*, begeleider: Lid, zoek: str = "", stand: str = "") -> QuerySet[Inwoner]:
    """Return those this person helps, also in the place of a colleague, with the stand of their profile, by name."""
    inwoners = Inwoner.objects.begeleid_door(begeleider).annotate(stand=STAND)
    if zoek:
        inwoners = inwoners.filter(naam__unaccent__icontains=zoek)
    if stand:
        inwoners = inwoners.filter(stand=stand)
    return inwoners.select_related("gemeente", "begeleider").order_by("naam", "pk")


def kort_geleden_gewijzigd(*, begeleider: Lid, vandaag: date) -> QuerySet[Inwoner]:
    """Return the own inwoners who worked on their profile lately, the last one first."""
    return (
        eigen_inwoners(begeleider=begeleider)
        .annotate(laatst=F("talentprofiel__gewijzigd_op"))
        .filter(laatst__date__gte=vandaag - KORT_GELEDEN)
        .order_by("-laatst", "pk")
    )


def verbeter(*, inwoner: Inwoner, naam: str, telefoon: str, reden: str) -> None:
    """Put right what was written down of somebody, also in the account; the history keeps why."""
    with met_reden(reden):
        inwoner.naam = naam
        inwoner.save(update_fields=["naam"])
        if inwoner.lid:
            inwoner.lid.naam, inwoner.lid.telefoon = naam, telefoon
            inwoner.lid.save(update_fields=["naam", "telefoon"])


def ernaast(inwoner: Inwoner, *, gebruiker: Lid, vandaag: date) -> dict[str, int]:
    """Return what the page of somebody says beside the talentprofiel: what was told, with how many it is shared."""
    vragen = {
        "verteld": Aantal(rijen=inwoner.verhaaldelen.all()),
        "deelt": Aantal(rijen=inwoner.toestemmingen.geldig(vandaag).met_profiel()),
        "mag_samen": Aantal(rijen=Inwoner.objects.begeleid_door(gebruiker).filter(pk=inwoner.pk)),
    }
    return vraag_samen(vragen, bij=Lid.objects.filter(pk=gebruiker.pk))
