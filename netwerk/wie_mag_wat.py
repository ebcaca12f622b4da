"""The kinds of data of the network itself, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from netwerk.veldrechten import CONTACTPERSOON, IN_HET_NETWERK, LID, ORGANISATIE

IEDEREEN = tuple(Rolsoort)
BUITEN_HET_NETWERK = (Rolsoort.INWONER, Rolsoort.WERKGEVER)

SOORTEN = (
    Soort(
        naam="Mensen met een account",
        model="netwerk.Lid",
        eigen="zichzelf",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        velden=LID,
    ),
    Soort(
        naam="Organisaties",
        model="netwerk.Organisatie",
        eigen="de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        velden=ORGANISATIE,
    ),
    Soort(
        naam="Contactpersonen van organisaties",
        model="netwerk.Contactpersoon",
        eigen="wie bij de eigen organisatie werkt",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        via="organisatie",
        velden=CONTACTPERSOON,
    ),
    Soort(
        naam="Wanneer er contact was met een organisatie",
        model="netwerk.Contactmoment",
        eigen="contact met de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={(Rolsoort.KWARTIERMAKER,): Bereik.GEMEENTE},
        via="organisatie",
    ),
    Soort(
        naam="Plekken om mee te doen",
        model="netwerk.Plek",
        eigen="plekken van de eigen organisatie",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
    ),
    Soort(
        naam="Werkgroepen",
        model="netwerk.Werkgroep",
        eigen="de eigen werkgroepen",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
    ),
    Soort(
        naam="Bijeenkomsten",
        model="netwerk.Bijeenkomst",
        eigen="de eigen bijeenkomsten",
        ziet={IEDEREEN: Bereik.NETWERK},
    ),
    Soort(
        naam="Acties",
        model="netwerk.Actie",
        eigen="de eigen acties",
        ziet={IEDEREEN: Bereik.EIGEN},
        wijzigt={IEDEREEN: Bereik.EIGEN},
        weg_zien="wijzigbaar_voor",
    ),
)
