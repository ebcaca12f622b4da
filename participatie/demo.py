"""Who can be tried out in the demo, and whether a database holds the demo. The people are invented."""

from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth import get_user_model

# On the screen of whoever starts the demo, and the same for everybody: it opens nothing but invented data.
DEMO_WACHTWOORD = "samen-meedoen-2026"


@dataclass(frozen=True)
class DemoPersoon:
    """One person of the demo. `rol` is a value of netwerk.rolsoorten.Rolsoort."""

    naam: str
    email: str
    rol: str


DEMO_PERSONEN = (
    DemoPersoon("Anke Terpstra", "anke@demo.example", "kwartiermaker"),
    DemoPersoon("Sjoerd Hoekema", "sjoerd@demo.example", "inwoner"),
    DemoPersoon("Marloes Veenbaas", "marloes@demo.example", "beleidsmedewerker"),
    DemoPersoon("Wytse Dijkhuis", "wytse@demo.example", "begeleider"),
    DemoPersoon("Rinske Bouwmans", "rinske@demo.example", "werkgever"),
    DemoPersoon("Klaas Elzinga", "klaas@demo.example", "vrijwilliger"),
    DemoPersoon("Femke Lindeboom", "femke@demo.example", "communicatie"),
    DemoPersoon("Hedzer Postuma", "hedzer@demo.example", "facilitator"),
    DemoPersoon("Noor Achterberg", "noor@demo.example", "functioneel_beheerder"),
    DemoPersoon("Tjalling Overdiep", "tjalling@demo.example", "privacy_officer"),
)


def heeft_gegevens() -> bool:
    return apps.get_model("netwerk", "Samenwerkingsverband").objects.exists()


def is_demo() -> bool:
    """Tell whether this is a database of the demo, and not that of a real network."""
    return get_user_model().objects.filter(email=DEMO_PERSONEN[0].email).exists()
