"""How long verwijzingen, projecten and trainingen are kept (domain.md 5.4 and 5.5)."""

from django.db.models.functions import Coalesce

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from trajecten.jaarsluiting import vernietig_met_cijfers
from trajecten.models import (
    Lokaalcijfer,
    Project,
    Projectdeelname,
    Projectpartner,
    Projectsessie,
    Training,
    Verwijzing,
)

EIGEN_KEUZE = "Keuze van het netwerk"


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="verwijzingen",
            model=Verwijzing,
            termijn=Termijn(maanden=24),
            begin="gesloten_op",
            begin_in_woorden="nadat de verwijzing klaar is of stopt",
            grond=EIGEN_KEUZE,
            doe=vernietig_met_cijfers,
            voor_iedereen="Waar wij u naar verwezen: 24 maanden nadat het klaar is.",
        ),
        Bewaartermijn(
            gegevens="deelnames aan projecten",
            model=Projectdeelname,
            termijn=Termijn(jaren=10),
            begin=Coalesce("afgerond_op", "gestopt_op"),
            begin_in_woorden="nadat de inwoner klaar is of stopt",
            grond="Selectielijst 8.3, beëindigde voorziening",
            doe=vernietig_met_cijfers,
            voor_iedereen="Aan welke projecten u meedeed: 10 jaar nadat het stopt.",
        ),
        Bewaartermijn(
            gegevens="keren dat projecten samenkomen, met wie kwam vertellen",
            model=Projectsessie,
            termijn=Termijn(jaren=5),
            begin="op",
            begin_in_woorden="na die dag",
            grond="Selectielijst 19.1.11",
        ),
        *_zonder_einde(),
        Bewaartermijn(
            gegevens="trainingen van coaches",
            model=Training,
            termijn=Termijn(jaren=5),
            begin=Coalesce("geldig_tot", "op"),
            begin_in_woorden="nadat de training niet meer geldt",
            grond=EIGEN_KEUZE,
        ),
    )


def _zonder_einde() -> tuple[Bewaartermijn, ...]:
    """What tells of no people."""
    return (
        Bewaartermijn(
            gegevens="projecten en hun partners",
            model=Project,
            mee=(Projectpartner,),
            daarna=Daarna.BLIJFT,
            begin_in_woorden="wat een project is en wie het doet, zonder mensen",
            grond="Jaarverslag van de gemeente",
        ),
        Bewaartermijn(
            gegevens="cijfers van groepen",
            model=Lokaalcijfer,
            daarna=Daarna.BLIJFT,
            begin_in_woorden="aantallen van een hele groep, zonder mensen",
            grond="Jaarverslag van de gemeente",
        ),
    )
