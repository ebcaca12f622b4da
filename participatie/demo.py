"""Who can be tried out in the demo, and what keeps its data the same. All people are invented (.example)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID, uuid5

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.utils import timezone

from netwerk.rolsoorten import Rolsoort

# On the screen of whoever starts the demo, and the same for everybody: it opens nothing but invented data.
DEMO_WACHTWOORD = "samen-meedoen-2026"

OWO = ("Ooststellingwerf", "Weststellingwerf", "Opsterland")


@dataclass(frozen=True)
class DemoPersoon:
    """One person of the demo: role, where (as the login page says it), and the gemeenten the role holds in."""

    naam: str
    email: str
    rol: Rolsoort
    waar: str
    gemeenten: tuple[str, ...]
    functie: str = ""
    netwerk: str = "owo"


DEMO_PERSONEN = (
    DemoPersoon(
        "Anke Terpstra", "anke@demo.example", Rolsoort.KWARTIERMAKER, "Opsterland", ("Opsterland",), "Kwartiermaker"
    ),
    DemoPersoon("Sjoerd Hoekema", "sjoerd@demo.example", Rolsoort.INWONER, "Opsterland", ("Opsterland",)),
    DemoPersoon(
        "Marloes Veenbaas", "marloes@demo.example", Rolsoort.BELEIDSMEDEWERKER, "OWO", OWO, "Beleidsmedewerker meedoen"
    ),
    DemoPersoon(
        "Wytse Dijkhuis", "wytse@demo.example", Rolsoort.BEGELEIDER, "Opsterland", ("Opsterland",), "Vlechtwerker"
    ),
    DemoPersoon(
        "Rinske Bouwmans", "rinske@demo.example", Rolsoort.WERKGEVER, "Opsterland", ("Opsterland",), "Zorgboerin"
    ),
    DemoPersoon(
        "Klaas Elzinga",
        "klaas@demo.example",
        Rolsoort.VRIJWILLIGER,
        "Weststellingwerf",
        ("Weststellingwerf",),
        "Gastheer",
    ),
    DemoPersoon("Femke Lindeboom", "femke@demo.example", Rolsoort.COMMUNICATIE, "OWO", OWO, "Schrijft en fotografeert"),
    DemoPersoon("Hedzer Postuma", "hedzer@demo.example", Rolsoort.FACILITATOR, "OWO", OWO, "Leidt de bijeenkomsten"),
    DemoPersoon(
        "Noor Achterberg", "noor@demo.example", Rolsoort.FUNCTIONEEL_BEHEERDER, "OWO", OWO, "Functioneel beheerder"
    ),
    DemoPersoon("Tjalling Overdiep", "tjalling@demo.example", Rolsoort.PRIVACY_OFFICER, "OWO", OWO, "Privacy officer"),
    DemoPersoon(
        "Yasmin Verbeek",
        "yasmin@demo.example",
        Rolsoort.KWARTIERMAKER,
        "Oudewater",
        ("Oudewater",),
        "Kwartiermaker",
        netwerk="oudewater-werkt",
    ),
)


# What is in the database

DEMO_NETWERKEN = ("owo", "oudewater-werkt", "lekstroom", "drentsche-aa")
SCHAAL = "schaal-"
"""How the addresses of the invented networks for measuring begin."""


def heeft_gegevens() -> bool:
    return _netwerken().exists()


def heeft_demonetwerk() -> bool:
    return _netwerken().filter(slug__in=DEMO_NETWERKEN).exists()


def is_demo() -> bool:
    """Tell whether this is a database of the demo, and not that of a real network."""
    anke = get_user_model().objects.filter(email=DEMO_PERSONEN[0].email)
    return anke.exists() or not _netwerken().exclude(slug__startswith=SCHAAL).exists()


def heeft_echte_gegevens() -> bool:
    """Tell whether anything is here that this program did not invent: then nothing may be added or removed."""
    ander_netwerk = _netwerken().exclude(slug__in=DEMO_NETWERKEN).exclude(slug__startswith=SCHAAL)
    echt_adres = get_user_model().objects.exclude(email__endswith=".example")
    return ander_netwerk.exists() or echt_adres.exists()


def _netwerken() -> QuerySet:
    return apps.get_model("netwerk", "Samenwerkingsverband").objects.all()


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
