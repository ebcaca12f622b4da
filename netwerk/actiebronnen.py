"""Where acties come from: who may read that sees the actie too. Higher apps register theirs in their apps.py."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.db.models import Q

if TYPE_CHECKING:
    from netwerk.models import Lid

Actiebron = Callable[["Lid"], Q]
"""(gebruiker) -> the condition that an actie came from something this person may read."""

_bronnen: list[Actiebron] = []


def registreer(bron: Actiebron) -> None:
    _bronnen.append(bron)


def te_lezen_door(gebruiker: "Lid") -> Q:
    gezien = Q(pk__in=[])
    for bron in _bronnen:
        gezien |= bron(gebruiker)
    return gezien
