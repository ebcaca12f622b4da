"""The log of who read data of people: one row per person whose data was shown (domain.md 5.7).

Call it in the view or the topic module that shows the data, inside the transaction of the request:

    leg_vast(request.user, personen=[(inwoner.pk, inwoner.gemeente_id)], gegevens=Gegevens.TALENTPROFIEL,
             handeling=Handeling.BEKEKEN, grond=Grond.BEGELEIDER)

For inwoners use `trajecten.inzage.leg_inwoners_vast`: it knows why each of them may be read. What is not logged:
people who read their own data (it would bury the lines that matter), and leden of the network, whose names are no
secret there.
"""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.utils import timezone

from netwerk import personen as mensen
from netwerk.models import Inzage, Lid
from netwerk.models.inzage import Gegevens, Grond, Handeling
from netwerk.rollen import rolsoorten
from participatie import muur

__all__ = ["Gegevens", "Grond", "Handeling", "leg_vast", "leg_weigering_vast"]

Persoon = tuple[UUID | None, UUID]
"""Id of a person, and of the gemeente that person belongs to."""


def leg_vast(
    gebruiker: Lid,
    *,
    personen: Iterable[Persoon],
    gegevens: Gegevens,
    handeling: Handeling,
    grond: Grond,
    toelichting: str = "",
) -> None:
    """Write down that this user read data of these people; one query, however many they are."""
    nu = timezone.now()
    Inzage.objects.bulk_create(
        Inzage(
            gemeente_id=gemeente,
            op=nu,
            gebruiker=gebruiker.pk,
            rol=_rol(gebruiker, gemeente),
            organisatie=_organisatie(gebruiker),
            persoon=persoon,
            gegevens=gegevens,
            handeling=handeling,
            grond=grond,
            toelichting=toelichting,
        )
        for persoon, gemeente in dict.fromkeys(personen)
    )


def leg_weigering_vast(gebruiker: Lid, *, ids: Collection[UUID]) -> None:
    """Write down that this user was refused what belongs to the people with these ids; other ids are nobody."""
    with muur.systeemcontext("write down a refused reading"):
        leg_vast(
            gebruiker,
            personen=mensen.met_ids(ids, behalve=gebruiker.pk),
            gegevens=Gegevens.ALLES,
            handeling=Handeling.GEWEIGERD,
            grond=Grond.GEEN,
        )


def _rol(gebruiker: Lid, gemeente: UUID) -> str:
    """Return the roles in the gemeente of the person; of somebody from elsewhere the roles there."""
    rollen = rolsoorten(gebruiker, gemeente=gemeente) or rolsoorten(gebruiker)
    return ", ".join(rol.label for rol in rollen)


def _organisatie(gebruiker: Lid) -> str:
    """Return the organisation somebody works for, else the gemeente."""
    return gebruiker.organisatie.naam if gebruiker.organisatie else f"gemeente {gebruiker.gemeente}"
