"""How long mail is kept: its words go when it is sent, the address a month later."""

from django.db.models.functions import Coalesce

from netwerk.bewaartermijnen import EIGEN_KEUZE, zonder_spoor
from netwerk.bewaren import Bewaartermijn, Termijn, registreer
from netwerk.models import Mailbericht


def registreer_termijnen() -> None:
    registreer(
        Bewaartermijn(
            gegevens="mail die wij stuurden",
            model=Mailbericht,
            termijn=Termijn(dagen=30),
            begin=Coalesce("verstuurd_op", "gemaakt_op"),
            begin_in_woorden="na het versturen. De tekst gaat meteen weg",
            grond=EIGEN_KEUZE,
            doe=zonder_spoor,
            zonder_goedkeuring="technisch: een lijst van wat verstuurd is",
            voor_iedereen="Dat wij u een mail stuurden: 30 dagen. De tekst bewaren wij niet.",
        ),
    )
