"""The people one can log in as in the demo. All are invented, and their addresses cannot exist (.example)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID, uuid5

from django.utils import timezone

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


# Always the same data on the same day: ids follow from names, dates from the day of today

NAAMRUIMTE = UUID("0b6f2c1e-5b0a-4c1d-9a57-0f5e2d6c8a11")


def vaste_id(*delen: object) -> UUID:
    """Return the id that belongs to these words, so that a link still works after fresh demo data."""
    return uuid5(NAAMRUIMTE, "/".join(str(deel) for deel in delen))


def toeval(*delen: object) -> Random:
    """Return dice that fall the same way for the same words."""
    return Random("/".join(str(deel) for deel in delen))  # noqa: S311 - no secret is made with it


def op_tijd(datum: date, uur: int, minuut: int = 0) -> datetime:
    return datetime.combine(datum, time(uur, minuut), tzinfo=timezone.get_default_timezone())


def maanden_terug(datum: date, aantal: int) -> date:
    """Return the same day so many months ago; never later in a month than the 28th."""
    maand = datum.year * 12 + datum.month - 1 - aantal
    return date(maand // 12, maand % 12 + 1, min(datum.day, 28))


def werkdag(datum: date) -> date:
    """Return this day, or the Friday before when it falls in a weekend."""
    return datum - timedelta(days=max(0, datum.weekday() - 4))
