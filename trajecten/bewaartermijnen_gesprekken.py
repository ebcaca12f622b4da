"""How long gesprekken and signalen are kept (domain.md 5.4): as their traject, locked topics far shorter."""

from django.db.models import Q
from django.db.models.functions import Coalesce

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from trajecten.gespreksonderwerpen import OP_SLOT
from trajecten.models import Cijferkeuze, Gesprek, Gespreksdeel, Looptermijn, Metingeninlezing, Signaal, Werkdrempel

EIGEN_KEUZE = "Keuze van het netwerk"


def registreer_termijnen() -> None:
    registreer(*_van_gesprekken(), *_van_signalen(), *_van_het_werk())


def _van_gesprekken() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="onderwerpen op slot van een gesprek",
            model=Gespreksdeel,
            termijn=Termijn(maanden=3),
            begin="gesprek__traject__einde",
            begin_in_woorden="na het einde van het traject",
            als=lambda nu: Q(onderwerp__in=OP_SLOT),
            grond=EIGEN_KEUZE,
            voor_iedereen="Wat u vertelde over geld, thuis en gezondheid: 3 maanden nadat de hulp stopt.",
        ),
        Bewaartermijn(
            gegevens="gesprekken in een traject",
            model=Gesprek,
            mee=(Gespreksdeel,),
            termijn=Termijn(jaren=10),
            begin="traject__einde",
            begin_in_woorden="na het einde van het traject",
            grond="Selectielijst 8.3, beëindigde voorziening",
        ),
        Bewaartermijn(
            gegevens="gesprekken zonder traject",
            model=Gesprek,
            mee=(Gespreksdeel,),
            termijn=Termijn(maanden=12),
            begin="op",
            begin_in_woorden="na het gesprek",
            als=lambda nu: Q(traject=None),
            grond=EIGEN_KEUZE,
        ),
    )


def _van_signalen() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="signalen die zijn gestopt of verlopen",
            model=Signaal,
            termijn=Termijn(maanden=6),
            begin=Coalesce("beeindigd_op", "bekijken_op"),
            begin_in_woorden="nadat het signaal stopte, of niemand er meer naar keek",
            grond=EIGEN_KEUZE,
            voor_iedereen="Waar wij voor u op letten: 6 maanden nadat het stopt.",
        ),
    )


def _van_het_werk() -> tuple[Bewaartermijn, ...]:
    return (
        Bewaartermijn(
            gegevens="wat een bestand met metingen maakte, als nummers",
            model=Metingeninlezing,
            termijn=Termijn(maanden=3),
            begin="op",
            begin_in_woorden="na het inlezen",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="na hoeveel dagen iets op de werklijst staat",
            model=Werkdrempel,
            daarna=Daarna.BLIJFT,
            begin_in_woorden="een regel van de gemeente, zonder inwoners",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="of er in een gesprek een cijfer mag staan",
            model=Cijferkeuze,
            daarna=Daarna.BLIJFT,
            begin_in_woorden="een regel van de gemeente, zonder inwoners",
            grond=EIGEN_KEUZE,
        ),
        Bewaartermijn(
            gegevens="hoe lang een vorm of een ontheffing mag duren",
            model=Looptermijn,
            daarna=Daarna.BLIJFT,
            begin_in_woorden="een regel van de gemeente, zonder inwoners",
            grond=EIGEN_KEUZE,
        ),
    )
