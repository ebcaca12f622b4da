"""The people one can log in as in the demo. All of them are invented; so are their addresses (.example never exists)."""

from dataclasses import dataclass

from netwerk.rolsoorten import Rolsoort

DEMO_WACHTWOORD = "samen-verder-2026"
"""Known to everybody who reads this: demo data only, and the demo answers on this machine only."""

OWO_GEMEENTEN = ("Ooststellingwerf", "Weststellingwerf", "Opsterland")


@dataclass(frozen=True, kw_only=True)
class Demopersoon:
    naam: str
    email: str
    rol: Rolsoort
    waar: str
    """Where this person works, as the login page shows it."""
    netwerk: str = "owo"
    gemeenten: tuple[str, ...] = OWO_GEMEENTEN
    functie: str = ""


DEMO_PERSONEN = (
    Demopersoon(
        naam="Anke Wiersma",
        email="anke@demo.example",
        rol=Rolsoort.KWARTIERMAKER,
        waar="Opsterland",
        gemeenten=("Opsterland",),
        functie="Kwartiermaker participatie",
    ),
    Demopersoon(
        naam="Jelle Hofstra",
        email="jelle@demo.example",
        rol=Rolsoort.INWONER,
        waar="Opsterland",
        gemeenten=("Opsterland",),
    ),
    Demopersoon(
        naam="Marloes Veenstra",
        email="marloes@demo.example",
        rol=Rolsoort.BELEIDSMEDEWERKER,
        waar="de drie gemeenten van OWO",
        functie="Beleidsmedewerker werk en meedoen",
    ),
    Demopersoon(
        naam="Sietske Dijkstra",
        email="sietske@demo.example",
        rol=Rolsoort.BEGELEIDER,
        waar="Opsterland",
        gemeenten=("Opsterland",),
        functie="Vlechtwerker",
    ),
    Demopersoon(
        naam="Durk Nijboer",
        email="durk@demo.example",
        rol=Rolsoort.WERKGEVER,
        waar="Opsterland",
        gemeenten=("Opsterland",),
        functie="Zorgboer",
    ),
    Demopersoon(
        naam="Greetje Tolsma",
        email="greetje@demo.example",
        rol=Rolsoort.VRIJWILLIGER,
        waar="Weststellingwerf",
        gemeenten=("Weststellingwerf",),
        functie="Gastvrouw",
    ),
    Demopersoon(
        naam="Ilse Kramer",
        email="ilse@demo.example",
        rol=Rolsoort.COMMUNICATIE,
        waar="de drie gemeenten van OWO",
        functie="Schrijft en fotografeert",
    ),
    Demopersoon(
        naam="Ruben Faber",
        email="ruben@demo.example",
        rol=Rolsoort.FACILITATOR,
        waar="de drie gemeenten van OWO",
        functie="Leidt de bijeenkomsten",
    ),
    Demopersoon(
        naam="Hilda Oosterhof",
        email="hilda@demo.example",
        rol=Rolsoort.FUNCTIONEEL_BEHEERDER,
        waar="de drie gemeenten van OWO",
        functie="Functioneel beheerder",
    ),
    Demopersoon(
        naam="Bram Terpstra",
        email="bram@demo.example",
        rol=Rolsoort.PRIVACY_OFFICER,
        waar="de drie gemeenten van OWO",
        functie="Privacy officer",
    ),
    Demopersoon(
        naam="Yasmin Verbeek",
        email="yasmin@demo.example",
        rol=Rolsoort.KWARTIERMAKER,
        waar="Oudewater",
        netwerk="oudewater-werkt",
        gemeenten=("Oudewater",),
        functie="Kwartiermaker",
    ),
)
