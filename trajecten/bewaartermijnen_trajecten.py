"""How long trajecten and metingen are kept (domain.md 5.5)."""

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from trajecten.models import Deelname, Jaarcijfer, Meting, Ontwikkelruimte, Routeperiode, Traject


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="trajecten met metingen en deelnames",
            model=Traject,
            mee=(Routeperiode, Deelname, Ontwikkelruimte, Meting),
            termijn=Termijn(jaren=10),
            begin="einde",
            begin_in_woorden="na het einde van het traject",
            grond="Selectielijst 8.3, beëindigde voorziening",
            voor_iedereen="Waar u aan meedeed en hoe het met u ging: 10 jaar nadat het stopt.",
        ),
        Bewaartermijn(
            gegevens="vastgelegde jaarcijfers",
            model=Jaarcijfer,
            daarna=Daarna.BLIJFT,
            begin_in_woorden="aantallen van een heel jaar, zonder mensen",
            grond="Jaarverslag van de gemeente",
        ),
    )
