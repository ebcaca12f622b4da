"""How long is kept where people looked for a plek and took part (domain.md 5.4)."""

from django.db.models import Q

from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from trajecten.models import (
    Afwijzing,
    IetsAnders,
    Match,
    Matchstap,
    Navraag,
    Plekafwijzing,
    Probeerkeer,
    Tempo,
    Vertrekpunt,
    Werkverleden,
)
from trajecten.models.matches import Stap

EIGEN_KEUZE = "Keuze van het netwerk"


def registreer_termijnen() -> None:
    registreer(*_van_matches(), *_van_mensen())


def _van_matches() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="matches die zijn afgelopen",
            model=Match,
            mee=(Matchstap, Probeerkeer, Navraag),
            termijn=Termijn(maanden=24),
            begin="sinds",
            begin_in_woorden="nadat de match is afgelopen",
            als=lambda nu: Q(stand=Stap.AFGELOPEN),
            grond=EIGEN_KEUZE,
            voor_iedereen="Waar u kennismaakte, probeerde en meedeed: tot 24 maanden na het einde.",
        ),
        Bewaartermijn(
            gegevens="plekken die niet pasten",
            model=Afwijzing,
            termijn=Termijn(maanden=24),
            begin="op",
            begin_in_woorden="nadat iemand zei dat de plek niet past",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="mensen die niet op een plek pasten",
            model=Plekafwijzing,
            termijn=Termijn(maanden=6),
            begin="op",
            begin_in_woorden="nadat een helper zei dat het daar niet past",
            grond=EIGEN_KEUZE,
        ),
    )


def _van_mensen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wat inwoners zeiden over hun tempo",
            model=Tempo,
            termijn=Termijn(maanden=24),
            begin="op",
            begin_in_woorden="nadat de inwoner het zei",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="wat inwoners eerder deden",
            model=Werkverleden,
            termijn=Termijn(maanden=24),
            begin="op",
            begin_in_woorden="nadat de inwoner het voor het laatst zei of veranderde",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="wensen om iets anders",
            model=IetsAnders,
            termijn=Termijn(maanden=24),
            begin="op",
            begin_in_woorden="nadat de inwoner het vroeg",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="postcodes van inwoners, 4 cijfers",
            model=Vertrekpunt,
            termijn=Termijn(maanden=24),
            begin="inwoner__talentprofiel__gewijzigd_op",
            begin_in_woorden="na de laatste verandering van het talentprofiel",
            grond=EIGEN_KEUZE,
        ),
    )
