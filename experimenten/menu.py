"""The pages of this app in the main menu."""

from netwerk.menu import Pagina, registreer
from netwerk.rolsoorten import Rolsoort
from netwerk.toegang import NETWERKROLLEN


def registreer_paginas() -> None:
    registreer(
        Pagina(
            naam="Experimenten",
            url_naam="overzicht",
            binnen="experimenten",
            icoon="chart-bar",
            rollen=[Rolsoort.BELEIDSMEDEWERKER],
            volgorde=15,
        )
    )
    registreer(
        Pagina(
            naam="Experimenten",
            url_naam="experimenten",
            icoon="bulb",
            rollen=NETWERKROLLEN - {Rolsoort.BELEIDSMEDEWERKER},
            volgorde=30,
        )
    )
