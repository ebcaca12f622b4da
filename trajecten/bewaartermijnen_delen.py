"""How long is kept what somebody agreed to, and what somebody told (domain.md 5.4)."""

from django.db.models import DateTimeField, Q
from django.db.models.functions import Cast, Coalesce

from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from trajecten.models import Toestemming, Verhaaldeel, Verhaalgebruik

BEWIJS = Termijn(jaren=5)


def registreer_termijnen() -> None:
    einde = Cast("geldig_tot", DateTimeField())
    registreer(
        Bewaartermijn(
            gegevens="toestemmingen",
            model=Toestemming,
            termijn=BEWIJS,
            begin=Coalesce("ingetrokken_op", "geweigerd_op", einde),
            begin_in_woorden="nadat het delen stopte, of nadat de inwoner nee zei",
            grond="AVG art. 7, eerste lid",
            voor_iedereen="Met wie u uw profiel deelde: tot 5 jaar nadat het stopt.",
        ),
        Bewaartermijn(
            gegevens="vragen om toestemming zonder antwoord",
            model=Toestemming,
            termijn=Termijn(maanden=12),
            begin="gevraagd_op",
            begin_in_woorden="nadat iemand het vroeg",
            als=lambda nu: Q(gegeven_op=None, geweigerd_op=None),
            grond="Keuze van het netwerk",
        ),
        Bewaartermijn(
            gegevens="verhalen van inwoners",
            model=Verhaaldeel,
            termijn=Termijn(maanden=24),
            begin="verteld_op",
            begin_in_woorden="nadat de inwoner het vertelde of veranderde",
            grond="Keuze van het netwerk",
            voor_iedereen="Uw eigen verhaal: tot er 24 maanden niets in verandert.",
        ),
        Bewaartermijn(
            gegevens="verhalen die anderen mochten gebruiken",
            model=Verhaalgebruik,
            termijn=BEWIJS,
            begin=Coalesce("ingetrokken_op", einde),
            begin_in_woorden="nadat het gebruik stopte",
            grond="AVG art. 7, eerste lid",
        ),
    )
