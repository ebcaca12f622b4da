"""The pages of this app in the main menu."""

from netwerk.menu import Pagina, registreer
from netwerk.rollen import MEEWERKROLLEN
from netwerk.rolsoorten import Rolsoort

NAAM = "Experi\N{SOFT HYPHEN}menten"
"""Too long for one line of the tab bar on a phone; breaks where the word does."""


def registreer_paginas() -> None:
    registreer(
        Pagina(
            naam=NAAM,
            url_naam="overzicht",
            binnen="experimenten",
            icoon="chart-bar",
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=15,
            ook=("werkbezoeken",),
        )
    )
    registreer(
        Pagina(
            naam=NAAM,
            url_naam="experimenten",
            icoon="bulb",
            rollen=MEEWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER},
            volgorde=60,
        )
    )
