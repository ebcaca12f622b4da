"""The list of a begeleider: the own inwoners, and how far each is with the talentprofiel."""

from datetime import date, timedelta

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce

from netwerk.models import Lid
from trajecten.models import Inwoner, Talentprofiel

KORT_GELEDEN = timedelta(days=14)

VOORWAARDE_PER_STAND = {
    Talentprofiel.Stand.NIET_BEGONNEN: {"talentprofiel__begonnen_op": None},
    Talentprofiel.Stand.BEZIG: {"talentprofiel__begonnen_op__isnull": False, "talentprofiel__afgerond_op": None},
    Talentprofiel.Stand.KLAAR: {"talentprofiel__afgerond_op__isnull": False},
}


def eigen_inwoners(*, begeleider: Lid, zoek: str = "", stand: str = "") -> QuerySet[Inwoner]:
    """Return those of whom this person is the named begeleider, with their profile, by name."""
    inwoners = Inwoner.objects.zichtbaar_voor(begeleider).filter(begeleider=begeleider)
    if zoek:
        inwoners = inwoners.filter(naam__unaccent__icontains=zoek)
    if stand:
        inwoners = inwoners.filter(**VOORWAARDE_PER_STAND[stand])
    return inwoners.select_related("talentprofiel", "gemeente").order_by("naam", "pk")


def kort_geleden_gewijzigd(*, begeleider: Lid, vandaag: date) -> QuerySet[Inwoner]:
    """Return the own inwoners who worked on their profile lately, the last one first."""
    return (
        eigen_inwoners(begeleider=begeleider)
        .annotate(laatst=Coalesce(F("talentprofiel__gewijzigd_op"), F("talentprofiel__afgerond_op")))
        .filter(laatst__date__gte=vandaag - KORT_GELEDEN)
        .order_by("-laatst", "pk")
    )
