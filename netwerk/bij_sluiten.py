"""What ends when an account is closed, beside its sessions: an app above this one adds what it lets somebody reach."""

from collections.abc import Callable
from datetime import datetime

from django.utils import timezone

from netwerk.models import Agendalink, Lid, Waarneming

Stap = Callable[[Lid, datetime], None]

_stappen: list[Stap] = []


def registreer(stap: Stap) -> None:
    _stappen.append(stap)


def doe(lid: Lid, nu: datetime) -> None:
    """Ask it in a systeemcontext. Whoever stands in for this person goes on: that is about the people who need it."""
    Agendalink.objects.filter(lid=lid).delete()
    for waarneming in Waarneming.objects.niet_voorbij(timezone.localdate(nu)).filter(waarnemer=lid):
        waarneming.trek_in(nu=nu)
    for stap in _stappen:
        stap(lid, nu)
