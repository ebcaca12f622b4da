"""The goals of a network on one page, with what other apps do for each; they register how many (features.md B26)."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from netwerk.models import Lid, Netwerkdoel

Telling = Callable[[Collection[UUID], Lid], dict[UUID, tuple[int, str]]]
"""(ids of goals, reader) -> {id: (how many, the address of the list that shows them)}."""

_tellingen: dict[str, Telling] = {}


def registreer(woord: str, tel: Telling) -> None:
    """In: the word for one, such as `experiment`; its plural gets `en`."""
    _tellingen[woord] = tel


@dataclass(frozen=True, kw_only=True)
class Regel:
    doel: Netwerkdoel
    ervoor: list[tuple[str, str]]
    """What is done for it: words with a number, and the list it counts."""


def regels(lezer: Lid) -> list[Regel]:
    """Return every goal of the own networks in their order; one question, and one for each app that counts."""
    zichtbaar = Netwerkdoel.objects.zichtbaar_voor(lezer).select_related("samenwerkingsverband")
    doelen = list(zichtbaar.op_volgorde())
    geteld = [(woord, tel([doel.pk for doel in doelen], lezer)) for woord, tel in _tellingen.items() if doelen]
    return [
        Regel(doel=doel, ervoor=[_zin(woord, *per[doel.pk]) for woord, per in geteld if doel.pk in per])
        for doel in doelen
    ]


def _zin(woord: str, aantal: int, url: str) -> tuple[str, str]:
    return f"{aantal} {woord}{'' if aantal == 1 else 'en'}", url
