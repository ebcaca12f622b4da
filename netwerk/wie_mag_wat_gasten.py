"""Who may see and change what about the gasten of a bijeenkomst; printed on "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rollen import MEEWERKROLLEN, NETWERKROLLEN, ORGANISEERT
from netwerk.rolsoorten import Rolsoort

NIET = tuple(rol for rol in Rolsoort if rol not in ORGANISEERT)

SOORTEN = (
    Soort(
        naam="Gasten van een bijeenkomst",
        model="netwerk.Genodigde",
        eigen="het eigen antwoord",
        ziet={ORGANISEERT: Bereik.NETWERK, NIET: Bereik.EIGEN},
        wijzigt={ORGANISEERT: Bereik.NETWERK},
        toelichting=(
            "Hierbij hoort wat iemand nodig heeft, zoals vervoer en eten. Van inwoners met een account ziet niemand "
            "de naam tot er een antwoord is. Iedereen geeft en wijzigt het eigen antwoord. Wie een inwoner begeleidt, "
            "schrijft het antwoord van die inwoner op, maar ziet niet wat die nodig heeft."
        ),
    ),
    Soort(
        naam="Plaatsen en herinneringen van een bijeenkomst",
        model="netwerk.Gastenlijst",
        eigen="de eigen bijeenkomsten",
        ziet={ORGANISEERT: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK},
        weg_wijzigen="zichtbaar_voor",
    ),
    Soort(
        naam="Meningen over een bijeenkomst",
        model="netwerk.Mening",
        eigen="de eigen mening",
        ziet={tuple(MEEWERKROLLEN): Bereik.NETWERK},
        toelichting="Een mening is van niemand. Onder de 5 antwoorden ziet niemand iets.",
    ),
    Soort(
        naam="Vragen na een bijeenkomst",
        model="netwerk.Evaluatievraag",
        eigen="de eigen vragen",
        ziet={tuple(NETWERKROLLEN): Bereik.NETWERK},
        wijzigt={(Rolsoort.FUNCTIONEEL_BEHEERDER,): Bereik.NETWERK},
    ),
    Soort(
        naam="Links om de agenda te volgen",
        model="netwerk.Agendalink",
        eigen="de eigen link",
        ziet={tuple(Rolsoort): Bereik.EIGEN},
        weg_wijzigen="",
        toelichting="Iedereen maakt en stopt de eigen link.",
    ),
)
