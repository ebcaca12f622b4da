"""The kinds of data around bijeenkomsten, and who may with them what; part of "Wie mag wat zien"."""

from netwerk.matrix import Bereik, Soort
from netwerk.rollen import BIJEENKOMSTROLLEN, MEEWERKROLLEN, ORGANISEERT

IEDEREEN, MEEWERKERS = tuple(BIJEENKOMSTROLLEN), tuple(MEEWERKROLLEN)

BIJEENKOMSTEN = (
    Soort(
        naam="Reeksen van bijeenkomsten",
        model="netwerk.Bijeenkomstreeks",
        eigen="de eigen reeksen",
        ziet={MEEWERKERS: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK},
    ),
    Soort(
        naam="Agenda van bijeenkomsten",
        model="netwerk.Agendapunt",
        eigen="de eigen agendapunten",
        ziet={IEDEREEN: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK},
        toelichting="Zolang een agenda in voorbereiding is, zien alleen facilitators en kwartiermakers hem.",
    ),
    Soort(
        naam="Wat een bijeenkomst opbracht: ideeën, acties en afspraken",
        model="netwerk.Opbrengst",
        eigen="wat deze persoon zelf opschreef",
        ziet={IEDEREEN: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK, MEEWERKERS: Bereik.EIGEN},
        toelichting=(
            "Het verslag en de afspraken zijn voor iedereen van het netwerk. Wie iets afsprak, zegt zelf dat het "
            "gedaan is. Namen van mensen ziet alleen wie in het netwerk werkt."
        ),
    ),
    Soort(
        naam="Leervragen",
        model="netwerk.Leervraag",
        eigen="de eigen vragen",
        ziet={MEEWERKERS: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK, MEEWERKERS: Bereik.EIGEN},
        toelichting="Iedereen in het netwerk mag een antwoord geven.",
    ),
    Soort(
        naam="Antwoorden op leervragen",
        model="netwerk.Leerantwoord",
        eigen="de eigen antwoorden",
        ziet={MEEWERKERS: Bereik.NETWERK},
        wijzigt={ORGANISEERT: Bereik.NETWERK, MEEWERKERS: Bereik.EIGEN},
    ),
)
