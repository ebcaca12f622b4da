"""How long we keep what bijeenkomsten bring: as long as their report with third parties."""

from django.db.models.functions import Coalesce

from netwerk.bewaartermijnen import BEZOEK, MET_DERDEN
from netwerk.bewaren import Bewaartermijn, registreer
from netwerk.models import Agendapunt, Leerantwoord, Leervraag, Leervraagstem, Opbrengst


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="wat een bijeenkomst opbracht",
            model=Opbrengst,
            termijn=BEZOEK,
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=MET_DERDEN,
            verband="bijeenkomst__samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="agendapunten",
            model=Agendapunt,
            termijn=BEZOEK,
            begin="bijeenkomst__eindigt_op",
            begin_in_woorden="na de bijeenkomst",
            grond=MET_DERDEN,
            verband="bijeenkomst__samenwerkingsverband",
        ),
        Bewaartermijn(
            gegevens="leervragen met hun antwoorden",
            model=Leervraag,
            mee=(Leerantwoord, Leervraagstem),
            termijn=BEZOEK,
            begin=Coalesce("beantwoord_op", "gesteld_op"),
            begin_in_woorden="nadat de vraag beantwoord is, of gesteld als zij open bleef",
            grond=MET_DERDEN,
            verband="samenwerkingsverband",
        ),
    )
