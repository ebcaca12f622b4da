"""How long trajecten and metingen are kept (domain.md 5.5)."""

from django.db.models import DateField
from django.db.models.functions import Cast, Coalesce

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from trajecten.jaarsluiting import vernietig_met_cijfers
from trajecten.models import (
    Aanleiding,
    Deelname,
    Gehoord,
    Jaarcijfer,
    Jaartelling,
    Meting,
    Navraag,
    Omstandigheid,
    Ontwikkelruimte,
    Routeperiode,
    Stap,
    Traject,
    Trajectbesluit,
    Trajectorganisatie,
)

RONDOM = (Trajectorganisatie, Trajectbesluit, Omstandigheid, Aanleiding)


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="trajecten met metingen en deelnames",
            model=Traject,
            mee=(Routeperiode, Deelname, Navraag, Ontwikkelruimte, Meting, *RONDOM),
            termijn=Termijn(jaren=10),
            begin="einde",
            begin_in_woorden="na het einde van het traject",
            grond="Selectielijst 8.3, beëindigde voorziening",
            doe=vernietig_met_cijfers,
            voor_iedereen="Waar u aan meedeed en hoe het met u ging: 10 jaar nadat het stopt.",
        ),
        Bewaartermijn(
            gegevens="stappen van inwoners",
            model=Stap,
            mee=(Aanleiding,),
            termijn=Termijn(maanden=24),
            begin=Coalesce("gedaan_op", "gestopt_op", Cast("voorgesteld_op", DateField())),
            begin_in_woorden="nadat de stap is gedaan, weg is of is bedacht",
            grond="Keuze van het netwerk",
            voor_iedereen="Uw stappen: 24 maanden nadat u ze deed of bedacht.",
        ),
        Bewaartermijn(
            gegevens="antwoorden of iemand zich gehoord voelt",
            model=Gehoord,
            termijn=Termijn(maanden=24),
            begin="op",
            begin_in_woorden="nadat de inwoner het zei",
            grond="Keuze van het netwerk",
        ),
        Bewaartermijn(
            gegevens="vastgelegde jaarcijfers",
            model=Jaarcijfer,
            mee=(Jaartelling,),
            daarna=Daarna.BLIJFT,
            begin_in_woorden="aantallen van een heel jaar, zonder mensen",
            grond="Jaarverslag van de gemeente",
        ),
    )
