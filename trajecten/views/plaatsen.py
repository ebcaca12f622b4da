"""Pages that exist twice: of the person itself, and of the named begeleider together with that person."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from netwerk.inzage import Gegevens
from trajecten.inzage import leg_inwoners_vast
from trajecten.models import Inwoner


@dataclass(frozen=True, kw_only=True)
class Plaats:
    """Whose pages these are: of the person, or of a helper with that person."""

    inwoner: Inwoner
    zelf: bool

    def adres(self, naam: str, *args: object) -> str:
        return reverse(naam, args=args) if self.zelf else reverse(f"inwoner_{naam}", args=[self.inwoner.pk, *args])

    def context(self) -> dict[str, object]:
        return {"inwoner": self.inwoner, "zelf": self.zelf}


def eigen_plaats(request: HttpRequest) -> Plaats | None:
    """None when this person did not begin with anything yet."""
    inwoner = Inwoner.objects.filter(lid=request.user).select_related("gemeente", "begeleider").first()
    return Plaats(inwoner=inwoner, zelf=True) if inwoner else None


def plaats_van(request: HttpRequest, pk: UUID, gegevens: Gegevens = Gegevens.TALENTPROFIEL) -> Plaats:
    """The person that this helper is the named begeleider of; that the page was opened is written down."""
    begeleid = Inwoner.objects.begeleid_door(request.user).select_related("gemeente", "begeleider")
    inwoner = get_object_or_404(begeleid, pk=pk)
    leg_inwoners_vast(request.user, [inwoner], gegevens=gegevens)
    return Plaats(inwoner=inwoner, zelf=False)
