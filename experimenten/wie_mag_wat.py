"""Experiments and visits, and who may with them what; printed on "Wie mag wat zien"."""

from experimenten.toegang import BEZOEKEN_LEZEN, BEZOEKEN_TELLEN, WERKBEZOEK
from netwerk.matrix import Bereik, Soort
from netwerk.rollen import MEEWERKROLLEN
from netwerk.rolsoorten import Rolsoort

KWARTIERMAKER = (Rolsoort.KWARTIERMAKER,)
MEEWERKERS = tuple(MEEWERKROLLEN)

BIJ_EXPERIMENTEN = {
    "Bestanden": "Bestand",
    "Praktijkvoorbeelden": "Praktijkvoorbeeld",
    "Lessen": "Les",
    "Schotten": "Schot",
    "Oplossingen": "Oplossing",
    "Open vragen": "Openvraag",
    "Publicaties": "Publicatie",
}

SOORTEN = (
    Soort(
        naam="Experimenten",
        model="experimenten.Experiment",
        eigen="experimenten van de eigen werkgroep",
        ziet={MEEWERKERS: Bereik.NETWERK},
        wijzigt={KWARTIERMAKER: Bereik.NETWERK, MEEWERKERS: Bereik.EIGEN},
    ),
    *(
        Soort(
            naam=f"{naam} bij experimenten",
            model=f"experimenten.{model}",
            eigen=f"{naam.lower()} bij experimenten van de eigen werkgroep",
            ziet={MEEWERKERS: Bereik.NETWERK},
            wijzigt={KWARTIERMAKER: Bereik.NETWERK, MEEWERKERS: Bereik.EIGEN},
        )
        for naam, model in BIJ_EXPERIMENTEN.items()
    ),
    Soort(
        naam="Bestanden bij bezoeken",
        model="experimenten.Bezoekbestand",
        eigen="foto's bij bezoeken voor een experiment van de eigen werkgroep",
        ziet={BEZOEKEN_LEZEN: Bereik.GEMEENTE, MEEWERKERS: Bereik.EIGEN},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
    ),
    Soort(
        naam="Reacties op bezoeken",
        model="experimenten.Bezoekreactie",
        eigen="de eigen reacties, bij bezoeken die iemand mag lezen",
        ziet={BEZOEKEN_LEZEN: Bereik.GEMEENTE, MEEWERKERS: Bereik.EIGEN},
        wijzigt={MEEWERKERS: Bereik.EIGEN},
    ),
    Soort(
        naam="Hoeveel mensen iemand sprak bij een bezoek",
        model="experimenten.Bezoektelling",
        eigen="aantallen bij de eigen bezoeken",
        ziet={BEZOEKEN_TELLEN: Bereik.GEMEENTE},
        wijzigt={},
    ),
    Soort(
        naam="Bezoeken: dat er een was",
        model="experimenten.Werkbezoek",
        eigen="de eigen bezoeken",
        ziet={BEZOEKEN_TELLEN: Bereik.GEMEENTE},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
        velden=WERKBEZOEK,
    ),
    Soort(
        naam="Bezoeken: wat er opviel",
        model="experimenten.Werkbezoek",
        eigen="bezoeken in de eigen gemeente voor een experiment van de eigen werkgroep",
        ziet={BEZOEKEN_LEZEN: Bereik.GEMEENTE, MEEWERKERS: Bereik.EIGEN},
        wijzigt={KWARTIERMAKER: Bereik.GEMEENTE},
        weg_zien="leesbaar_voor",
    ),
)
