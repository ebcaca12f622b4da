"""Verwijzingen, projecten and trainingen, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from trajecten.toegang import HELPERS, LEEST_PROJECTEN

INWONER_EN_HELPERS = (Rolsoort.INWONER, *HELPERS)
BELEID = (Rolsoort.BELEIDSMEDEWERKER,)

SOORTEN = (
    Soort(
        naam="Verwijzingen van inwoners",
        model="trajecten.Verwijzing",
        eigen="eigen verwijzingen, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={INWONER_EN_HELPERS: Bereik.EIGEN},
        toelichting=(
            "De inwoner zegt eerst ja of nee. Zonder ja hoort de organisatie niets. "
            "Een beleidsmedewerker ziet alleen aantallen, en kleine aantallen niet."
        ),
    ),
    Soort(
        naam="Projecten",
        model="trajecten.Project",
        eigen="alle projecten",
        ziet={LEEST_PROJECTEN: Bereik.NETWERK},
        wijzigt={HELPERS: Bereik.GEMEENTE},
        toelichting="Dit is wat een project is: doelen, partners en keren. Wie meedoet, staat in de volgende rij.",
    ),
    Soort(
        naam="Wie meedoet aan een project",
        model="trajecten.Projectdeelname",
        eigen="eigen deelnames, of die van inwoners die deze persoon begeleidt",
        ziet={INWONER_EN_HELPERS: Bereik.EIGEN},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting="Een beleidsmedewerker ziet alleen aantallen, en kleine aantallen niet.",
    ),
    Soort(
        naam="Cijfers van groepen in een gemeente",
        model="trajecten.Lokaalcijfer",
        eigen="cijfers van de eigen gemeente",
        ziet={BELEID: Bereik.GEMEENTE},
        wijzigt={BELEID: Bereik.GEMEENTE},
        weg_wijzigen="zichtbaar_voor",
        toelichting="Aantallen van een hele groep. Bij een inwoner staat nooit bij welke groep iemand hoort.",
    ),
    Soort(
        naam="Trainingen van coaches",
        model="trajecten.Training",
        eigen="de eigen trainingen",
        ziet={(Rolsoort.BEGELEIDER,): Bereik.EIGEN, (Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        wijzigt={HELPERS: Bereik.EIGEN},
        toelichting="Wie een training deed, schrijft die zelf op. De kwartiermaker ziet wat bijna verloopt.",
    ),
)
