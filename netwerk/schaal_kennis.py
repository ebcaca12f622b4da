"""What leden know, in data at scale: the words of a network, and of everybody but inwoners three of them."""

from itertools import cycle
from typing import TYPE_CHECKING

from netwerk.demo.namen import ACHTERNAMEN
from netwerk.models import Kennis, Onderwerp
from netwerk.rolsoorten import Rolsoort
from participatie.inlezen import lees_in

if TYPE_CHECKING:
    from netwerk.schaal import Portie

ONDERWERPEN = 60
SOORTEN = (Kennis.Soort.SPECIALISME, Kennis.Soort.BREDE_BASIS, Kennis.Soort.AANBOD)


def bouw_kennis(portie: "Portie") -> None:
    woorden = [portie.van_netwerk("onderwerp", nummer) for nummer in range(ONDERWERPEN)]
    if portie.is_eerste_van_netwerk:
        lees_in(
            Onderwerp,
            (
                Onderwerp(id=woord, samenwerkingsverband_id=portie.van_netwerk(), woord=f"{naam} {nummer}")
                for nummer, (woord, naam) in enumerate(zip(woorden, cycle(ACHTERNAMEN), strict=False))
            ),
        )
    per_soort = [item for deel in portie.delen for item in deel.leden.items()]
    lees_in(
        Kennis,
        (
            Kennis(id=portie.id(), lid_id=lid, onderwerp_id=woord, soort=soort)
            for rol, ids in per_soort
            if rol != Rolsoort.INWONER
            for lid in ids
            for soort, woord in zip(SOORTEN, portie.dobbelsteen.sample(woorden, len(SOORTEN)), strict=True)
        ),
    )
