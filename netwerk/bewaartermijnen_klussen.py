"""How long the outcome of long work is kept: as long as it takes to fetch it."""

from django.db.models import Q, QuerySet

from netwerk.bewaartermijnen import EIGEN_KEUZE, zonder_spoor
from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import Klus


def _vergeet(rijen: QuerySet, **_: object) -> int:
    """Keep only that somebody asked for it."""
    return rijen.model._base_manager.filter(pk__in=list(rijen.values_list("pk", flat=True))).update(
        bestand=None, resultaat=None
    )


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="een bestand dat wacht tot iemand het inleest",
            model=Klus,
            termijn=Termijn(dagen=1),
            begin="gevraagd_op",
            begin_in_woorden="na het uploaden",
            als=lambda nu: Q(bestandsnaam="", bestand__isnull=False),
            grond=EIGEN_KEUZE,
            daarna=Daarna.ANONIMISEREN,
            doe=_vergeet,
            zonder_goedkeuring="technisch: wie het uploadde, kan het opnieuw doen",
        ),
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
