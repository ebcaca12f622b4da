"""What base.html shows of the person who is logged in."""

from django.http import HttpRequest

from netwerk.menu import menu
from netwerk.models import Samenwerkingsverband


def ingelogd(request: HttpRequest) -> dict[str, object]:
    """Menu and network name; empty for visitors and for answers given before login is known."""
    gebruiker = getattr(request, "user", None)
    if gebruiker is None or not gebruiker.is_authenticated:
        return {"menu": [], "netwerknaam": ""}
    netwerk = Samenwerkingsverband.objects.get(gemeenten=gebruiker.gemeente_id)
    return {"menu": menu(request), "netwerknaam": netwerk.naam}
