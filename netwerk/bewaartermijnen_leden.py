"""How long what leden say of themselves and whom they propose is kept. Parts stand before what they are part of."""

from django.db.models.functions import Coalesce

from netwerk.bewaren import Bewaartermijn, Daarna, Termijn, registreer
from netwerk.models import Ledenperiode, Onderwerp, Voordracht


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="mensen die iemand aandroeg",
            model=Voordracht,
            termijn=Termijn(maanden=6),
            begin=Coalesce("beslist_op", "gedaan_op"),
            begin_in_woorden="na het antwoord, of nadat iemand werd aangedragen",
            grond="Selectielijst 19.1.24",
            voor_iedereen="Dat iemand u aandroeg voor het netwerk: 6 maanden.",
        ),
        Bewaartermijn(
            gegevens="woorden en aantallen van het netwerk",
            model=Onderwerp,
            mee=(Ledenperiode,),
            begin_in_woorden="",
            grond="Verantwoording: hoeveel mensen meededen. Zonder namen; na het account weet niemand meer wie het was",
            daarna=Daarna.BLIJFT,
        ),
    )
