"""The kinds of data around leden, and who may with them what; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import BEOORDEELT_VOORDRACHTEN
from netwerk.veldrechten import IN_HET_NETWERK

IEDEREEN = tuple(Rolsoort)
BUITEN_HET_NETWERK = (Rolsoort.INWONER, Rolsoort.WERKGEVER)

SOORTEN = (
    Soort(
        naam="Onderwerpen: de woorden van het netwerk",
        model="netwerk.Onderwerp",
        eigen="de eigen woorden",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
        wijzigt={(Rolsoort.FUNCTIONEEL_BEHEERDER,): Bereik.NETWERK},
        toelichting="Wie in het netwerk werkt, zet er woorden bij. Een beheerder zegt tot wanneer een woord kan. "
        "In een woord staat niets over een persoon.",
    ),
    Soort(
        naam="Wat mensen weten, bieden en vragen",
        model="netwerk.Kennis",
        eigen="wat diegene zelf opschreef",
        ziet={IN_HET_NETWERK: Bereik.NETWERK, BUITEN_HET_NETWERK: Bereik.EIGEN},
        wijzigt={IEDEREEN: Bereik.EIGEN},
        toelichting="Iedereen kiest zelf wie dit ziet: alleen ik, mijn werkgroepen of het netwerk.",
    ),
    Soort(
        naam="Hoeveel mensen er meededen, en wanneer",
        model="netwerk.Ledenperiode",
        eigen="de eigen periode",
        ziet={IN_HET_NETWERK: Bereik.NETWERK},
        toelichting="Zonder namen. Als een account weggaat, weet niemand meer van wie een periode was.",
    ),
    Soort(
        naam="Mensen die iemand aandraagt voor het netwerk",
        model="netwerk.Voordracht",
        eigen="wie diegene zelf aandroeg",
        ziet={IEDEREEN: Bereik.EIGEN, BEOORDEELT_VOORDRACHTEN: Bereik.GEMEENTE},
        wijzigt={BEOORDEELT_VOORDRACHTEN: Bereik.GEMEENTE},
        toelichting="Iedereen mag iemand aandragen, ook een inwoner: van een inwoner staat de naam er niet bij. "
        "Wijzigen is hier: uitnodigen, of zeggen waarom het niet doorgaat.",
    ),
)
