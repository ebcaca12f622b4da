"""What base.html needs to keep a visit on the phone of a kwartiermaker until it is sent."""

from django.http import HttpRequest

from netwerk.rollen import heeft_rol
from netwerk.rolsoorten import Rolsoort
from netwerk.tweede_stap import is_gedaan


def onderweg(request: HttpRequest) -> dict[str, object]:
    """Whose texts the phone may show and send; nobody's on pages of who makes no visits."""
    gebruiker, sessie = getattr(request, "user", None), getattr(request, "sessie", None)
    if gebruiker is None or sessie is None or not gebruiker.is_authenticated:
        return {"onderweg": None}
    maakt_bezoeken = heeft_rol(gebruiker, Rolsoort.KWARTIERMAKER) and is_gedaan(request)
    return {"onderweg": {"lid": gebruiker.pk} if maakt_bezoeken else None}
