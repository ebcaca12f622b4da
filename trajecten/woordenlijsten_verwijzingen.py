"""The lists of trajecten whose words can be changed under /beheer/."""

from uuid import UUID

from django.db.models import Model

from netwerk.woordenlijsten import Woordenlijst, registreer, tel_per
from participatie.muur import systeemcontext
from trajecten.models import Training, Trainingsoort, Verwijssoort, Verwijzing
from trajecten.models.trainingen import TRAININGSOORTEN
from trajecten.models.verwijzingen import VERWIJSSOORTEN
from trajecten.woordenlijsten_trajecten import hoeveel_mensen


def registreer_lijsten() -> None:
    registreer(
        Woordenlijst(
            sleutel=VERWIJSSOORTEN,
            naam="Soorten verwijzingen",
            uitleg="Waarvoor iemand ergens heen gaat. Kies er uw eigen woord voor, of gebruik een soort niet.",
            model=Verwijssoort,
            gebruik=lambda verband: _tel(Verwijzing, verband),
            waarvoor=("verwijzing", "verwijzingen"),
            hoeveel=hoeveel_mensen,
            veld_woord="naam",
        ),
        Woordenlijst(
            sleutel=TRAININGSOORTEN,
            naam="Soorten trainingen",
            uitleg="Wat coaches kunnen leren. Kies er uw eigen woord voor, of gebruik een training niet.",
            model=Trainingsoort,
            gebruik=lambda verband: _tel(Training, verband),
            waarvoor=("training", "trainingen"),
            veld_woord="naam",
        ),
    )


def _tel(model: type[Model], verband: UUID) -> dict[object, int]:
    """Count as the system: who looks after words sees no people."""
    with systeemcontext("count how often a word is used: figures only"):
        return tel_per(model.objects.filter(gemeente__samenwerkingsverband=verband), "soort")
