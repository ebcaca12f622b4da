"""Pages that exist twice: of the person itself, and of the named begeleider together with that person."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse

from netwerk.inzage import Gegevens
from netwerk.models import Lid
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


def eigen_plaats(gebruiker: Lid) -> Plaats | None:
    """None when this person did not begin with anything yet."""
    inwoner = Inwoner.objects.filter(lid=gebruiker).select_related("gemeente", "begeleider").first()
    return Plaats(inwoner=inwoner, zelf=True) if inwoner else None


def plaats_zonder_iets(gebruiker: Lid) -> Plaats:
    """For who only looks: nothing is kept of that."""
    return Plaats(inwoner=Inwoner(lid=gebruiker, gemeente=gebruiker.gemeente, naam=gebruiker.naam), zelf=True)


def plaats_bij(gebruiker: Lid, pk: UUID, *, gegevens: Gegevens = Gegevens.TALENTPROFIEL) -> Plaats | None:
    """The person that this helper is the named begeleider of; that the page was opened is written down."""
    begeleid = Inwoner.objects.begeleid_door(gebruiker).select_related("gemeente", "begeleider")
    inwoner = begeleid.filter(pk=pk).first()
    if inwoner is None:
        return None
    leg_inwoners_vast(gebruiker, [inwoner], gegevens=gegevens)
    return Plaats(inwoner=inwoner, zelf=False)
