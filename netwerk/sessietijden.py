"""How long somebody stays logged in (domain.md 6.5). Read by the settings, so this module knows nothing of Django."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, kw_only=True)
class Tijden:
    stil: timedelta
    """The longest time without doing anything."""
    hoogstens: timedelta
    """The longest time since logging in."""


def _tijden(stil: int, hoogstens: int) -> Tijden:
    return Tijden(stil=timedelta(minutes=stil), hoogstens=timedelta(minutes=hoogstens))


STANDAARD = {
    "inwoner": _tijden(30, 12 * 60),
    "clienten": _tijden(30, 12 * 60),
    "beheer": _tijden(15, 8 * 60),
    "netwerk": _tijden(2 * 60, 14 * 24 * 60),
}

SOORT_BIJ_ROL = {
    "inwoner": "inwoner",
    "kwartiermaker": "clienten",
    "begeleider": "clienten",
    "functioneel_beheerder": "beheer",
    "privacy_officer": "beheer",
}
"""Who is not named works in the network, without data of inwoners."""


def lees(tekst: str) -> dict[str, Tijden]:
    """Return the times of each kind, with those from the environment in their place.

    In: "beheer=15/480,netwerk=120/20160", in minutes; empty for the standard.
    Raises ValueError for a kind that does not exist, or no two numbers above 0.
    """
    gezet = {}
    for deel in filter(None, (deel.strip() for deel in tekst.split(","))):
        soort, _, minuten = deel.partition("=")
        stil, _, hoogstens = minuten.partition("/")
        if soort not in STANDAARD or not 0 < int(stil) <= int(hoogstens):
            raise ValueError(f"SESSIETIJDEN: {deel}")
        gezet[soort] = _tijden(int(stil), int(hoogstens))
    return STANDAARD | gezet


def strengste(tijden: dict[str, Tijden], rollen: Iterable[str]) -> Tijden:
    """Return the shortest of each time over all roles; somebody without a role gets the times of an inwoner."""
    soorten = {SOORT_BIJ_ROL.get(rol, "netwerk") for rol in rollen} or {"inwoner"}
    return Tijden(
        stil=min(tijden[soort].stil for soort in soorten), hoogstens=min(tijden[soort].hoogstens for soort in soorten)
    )


def in_woorden(tijd: timedelta) -> str:
    """Return "30 minuten", "2 uur" or "14 dagen"."""
    minuten = int(tijd.total_seconds()) // 60
    if minuten % (24 * 60) == 0:
        return f"{minuten // (24 * 60)} dagen"
    return f"{minuten // 60} uur" if minuten % 60 == 0 else f"{minuten} minuten"
