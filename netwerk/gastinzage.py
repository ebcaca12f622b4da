"""Who read which inwoners on a list of gasten, with what they need there: written in the access log.

Of whoever has no account there is nobody yet who could read it.
"""

from collections.abc import Iterable

from netwerk.inzage import Gegevens, Grond, Handeling, leg_vast
from netwerk.models import Genodigde, Lid
from netwerk.rolsoorten import Wereld


def leg_gasten_vast(gebruiker: Lid, gasten: Iterable[Genodigde], *, handeling: Handeling) -> None:
    """Write down which inwoners this user saw among these gasten. Who reads the own line is not written down."""
    inwoners = [gast for gast in gasten if gast.wereld == Wereld.INWONER and gast.lid_id not in {None, gebruiker.pk}]
    leg_vast(
        gebruiker,
        personen=[(gast.lid_id, gast.gemeente_id) for gast in inwoners],
        gegevens=Gegevens.GAST,
        handeling=handeling,
        grond=Grond.ORGANISEERT,
    )
