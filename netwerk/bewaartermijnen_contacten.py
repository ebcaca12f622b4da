"""How long is kept who spoke to whom, who keeps contact, and what was handed over (domain.md 5.4 and 5.5)."""

from netwerk.bewaartermijnen import EIGEN_KEUZE, NAMEN
from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import Contactdrempel, Contactlegger, Contactmoment, Overdracht, Waarneming

NAMEN_KORTER = f"{EIGEN_KEUZE}: namen korter"


def registreer_termijnen() -> None:
    registreer(*_van_momenten(), *_van_contactleggers())


def _van_momenten() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="welke mensen uit het netwerk iemand sprak",
            model=Contactmoment.leden.through,
            termijn=NAMEN,
            begin="contactmoment__op",
            begin_in_woorden="na het contact",
            grond=NAMEN_KORTER,
            plaats="contactmoment__gemeente",
            voor_iedereen="Dat iemand uit het netwerk u sprak: 2 jaar.",
        ),
        Bewaartermijn(
            gegevens="teruggenomen contact",
            model=Contactmoment,
            termijn=Termijn(dagen=30),
            begin="teruggenomen_op",
            begin_in_woorden="nadat iemand het terugnam",
            grond=EIGEN_KEUZE,
            zonder_goedkeuring="een mens heeft het zelf teruggenomen",
        ),
    )


def _van_contactleggers() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wie contact hield",
            model=Contactlegger,
            termijn=NAMEN,
            begin="tot",
            begin_in_woorden="na de laatste dag als contactlegger",
            grond=NAMEN_KORTER,
        ),
        Bewaartermijn(
            gegevens="wie voor een ander waarnam",
            model=Waarneming,
            termijn=Termijn(maanden=12),
            begin="tot",
            begin_in_woorden="na de laatste dag",
            grond=NAMEN_KORTER,
        ),
        Bewaartermijn(
            gegevens="overgedragen contacten",
            model=Overdracht,
            mee=(Overdracht.acties.through,),
            termijn=NAMEN,
            begin="op",
            begin_in_woorden="na de overdracht",
            grond=NAMEN_KORTER,
        ),
        Bewaartermijn(
            gegevens="na hoeveel dagen contact afkoelt",
            model=Contactdrempel,
            begin_in_woorden="",
            grond="Afspraak van het netwerk. Er staan geen gegevens van mensen in",
            daarna=Daarna.BLIJFT,
            verband="samenwerkingsverband",
        ),
    )
