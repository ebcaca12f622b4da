"""The data of inwoners, and who may with it what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from trajecten.toegang import HELPERS

INWONER_EN_HELPERS = (Rolsoort.INWONER, *HELPERS)

SOORTEN = (
    Soort(
        naam="Inwoners",
        model="trajecten.Inwoner",
        eigen="zichzelf, of inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Talentprofielen",
        model="trajecten.Talentprofiel",
        eigen="het eigen profiel, of dat van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={(Rolsoort.INWONER,): Bereik.EIGEN},
    ),
    Soort(
        naam="Aanmeldingen",
        model="trajecten.Aanmelding",
        eigen="de eigen aanmelding",
        ziet={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        weg_wijzigen="zichtbaar_voor",
    ),
)
