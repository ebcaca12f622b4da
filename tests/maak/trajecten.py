"""Make data of inwoners for tests."""

from datetime import date
from uuid import uuid4

from django.utils import timezone

from netwerk.models import Gemeente, Lid
from tests.maak.netwerk import maak_gemeente
from trajecten.models import Aanmelding, Inwoner


def maak_inwoner(
    *,
    gemeente: Gemeente | None = None,
    naam: str = "Froukje Hoekstra",
    lid: Lid | None = None,
    begeleider: Lid | None = None,
) -> Inwoner:
    gemeente = gemeente or (lid.gemeente if lid else maak_gemeente())
    return Inwoner.objects.create(gemeente=gemeente, naam=naam, lid=lid, begeleider=begeleider, sinds=date(2026, 1, 1))


def maak_aanmelding(*, gemeente: Gemeente | None = None, naam: str = "Sjoerd Postma") -> Aanmelding:
    return Aanmelding.objects.create(
        sleutel=uuid4(),
        gemeente=gemeente or maak_gemeente(),
        naam=naam,
        telefoon="0512 123456",
        ontvangen_op=timezone.now(),
    )
