"""Plekken, what is missing, and partners of the network: who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import IN_HET_NETWERK
from netwerk.wie_mag_wat import BUITEN_HET_NETWERK

KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
BIJ_EEN_ORGANISATIE = {
    "ziet": {IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
    "wijzigt": {KWARTIERMAKER: Bereik.GEMEENTE},
    "via": "organisatie",
}

SOORTEN = (
    Soort(
        naam="Wijken van een gemeente",
        model="netwerk.Wijk",
        eigen="de eigen wijken",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, (Rolsoort.WERKGEVER,): Bereik.GEMEENTE},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
    ),
    Soort(
        naam="Plekken om mee te doen",
        model="netwerk.Plek",
        eigen="plekken van de eigen organisatie, of waarvan deze persoon het contact is",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE, (*IN_HET_NETWERK, Rolsoort.WERKGEVER): Bereik.EIGEN},
        toelichting=(
            "Wat op de openbare pagina staat, ziet iedereen. Daar staat geen naam van een persoon bij. "
            "Een werkgever zet zelf niets op de openbare pagina."
        ),
    ),
    Soort(
        naam="Gezocht en niet gevonden",
        model="netwerk.Zoekvraag",
        eigen="wat deze persoon zelf zocht",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE, IN_HET_NETWERK: Bereik.EIGEN},
    ),
    Soort(
        naam="Partners van het netwerk",
        model="netwerk.Partnerschap",
        eigen="dat de eigen organisatie partner is",
        **BIJ_EEN_ORGANISATIE,
    ),
    Soort(
        naam="Afspraken met partners",
        model="netwerk.Afspraak",
        eigen="afspraken met de eigen organisatie",
        **BIJ_EEN_ORGANISATIE,
    ),
)
