"""Make consents for tests."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import uuid4

from django.utils import timezone

from netwerk.models import Lid, Organisatie
from tests.maak.trajecten import maak_inwoner_met_account
from trajecten.models import Inwoner, Toestemming
from trajecten.models.toestemmingen import Doel, standaard_einde


def maak_toestemming(
    *,
    inwoner: Inwoner | None = None,
    aan: Lid | Organisatie,
    doel: Doel = Doel.KENNISMAKEN,
    blokken: Collection[str] = ("kan",),
    op: datetime | None = None,
    geldig_tot: date | None = None,
    samen_met: Lid | None = None,
    bewijs: str = "",
    tekst_versie: str = "1",
) -> Toestemming:
    """A consent that was given, by the person itself or to `samen_met`."""
    op = op or timezone.now()
    toestemming = _aan(aan, inwoner=inwoner or maak_inwoner_met_account(), doel=doel, blokken=blokken)
    toestemming.geef(
        blokken=blokken,
        geldig_tot=geldig_tot or standaard_einde(timezone.localdate(op)),
        tekst_versie=tekst_versie,
        nu=op,
        vastgelegd_door=samen_met,
        bewijs=bewijs,
    )
    return toestemming


def maak_toestemmingsvraag(
    *,
    inwoner: Inwoner,
    aan: Lid | Organisatie,
    door: Lid,
    doel: Doel = Doel.KENNISMAKEN,
    blokken: Collection[str] = ("kan",),
) -> Toestemming:
    """Somebody asks for a consent; there is no answer yet."""
    vraag = _aan(aan, inwoner=inwoner, doel=doel, blokken=blokken)
    vraag.gevraagd_door, vraag.gevraagd_op = door, timezone.now()
    vraag.save()
    return vraag


def _aan(aan: Lid | Organisatie, *, inwoner: Inwoner, doel: Doel, blokken: Collection[str]) -> Toestemming:
    is_lid = isinstance(aan, Lid)
    return Toestemming(
        sleutel=uuid4(),
        gemeente=inwoner.gemeente,
        inwoner=inwoner,
        doel=doel,
        ontvanger_lid=aan if is_lid else None,
        ontvanger_organisatie=None if is_lid else aan,
        ontvanger_naam=aan.naam,
        blokken=[*blokken],
        tekst_versie="1",
    )
