"""What waits for a login: an app above this one puts a step here, such as giving somebody the own profile."""

from collections.abc import Callable

from django.http import HttpRequest

from netwerk.models import Lid

Stap = Callable[[HttpRequest, Lid], None]

_stappen: list[Stap] = []


def registreer(stap: Stap) -> None:
    _stappen.append(stap)


def doe(request: HttpRequest, lid: Lid) -> None:
    for stap in _stappen:
        stap(request, lid)
