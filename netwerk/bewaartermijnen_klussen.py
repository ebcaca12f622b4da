"""How long the outcome of long work is kept: as long as it takes to fetch it."""

from netwerk.bewaartermijnen import EIGEN_KEUZE, zonder_spoor
from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import Klus


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="werk dat de app voor iemand deed",
            model=Klus,
            termijn=Termijn(dagen=7),
            begin="gevraagd_op",
            begin_in_woorden="nadat iemand het vroeg",
            grond=EIGEN_KEUZE,
            doe=zonder_spoor,
            zonder_goedkeuring="technisch: wat eruit kwam is dan opgehaald",
        ),
    )
