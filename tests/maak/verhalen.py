"""Make stories for tests."""

from datetime import date
from uuid import UUID, uuid4

from django.utils import timezone

from netwerk.models import Lid
from tests.maak.trajecten import maak_inwoner_met_account
from trajecten.models import Inwoner, Verhaaldeel, Verhaalgebruik
from trajecten.models.toestemmingen import standaard_einde
from trajecten.verhalen import laat_gebruiken, vertel


def maak_verhaaldeel(
    *, inwoner: Inwoner, onderwerp: str = "trots", tekst: str = "Ik bak elke week brood.", helper: Lid | None = None
) -> Verhaaldeel:
    vertel(inwoner=inwoner, onderwerp=onderwerp, tekst=tekst, helper=helper, nu=timezone.now())
    return inwoner.verhaaldelen.get(onderwerp=onderwerp)


def maak_verhaalgebruik(
    *,
    inwoner: Inwoner | None = None,
    alias: str = "Johanna",
    titel: str = "Brood voor de straat",
    tekst: str = "Nu bak ik elke week brood.",
    publicatie: str = "website",
    welke: str = "",
    bij_id: UUID | None = None,
    geldig_tot: date | None = None,
    helper: Lid | None = None,
) -> Verhaalgebruik:
    return laat_gebruiken(
        inwoner=inwoner or maak_inwoner_met_account(),
        sleutel=uuid4(),
        geldig_tot=geldig_tot or standaard_einde(timezone.localdate()),
        helper=helper,
        nu=timezone.now(),
        alias=alias,
        titel=titel,
        tekst=tekst,
        publicatie=publicatie,
        welke=welke,
        bij_id=bij_id,
    )
