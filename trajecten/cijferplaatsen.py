"""Whose figures somebody may ask for who sees no people: of a gemeente, or of all gemeenten of a samenwerkingsverband.

Of each network apart: who has a role in two of them adds nothing of the one to the other, and cannot subtract it.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from netwerk.models import Gemeente, Lid
from netwerk.rolsoorten import Rolsoort

HEEL_NETWERK = "netwerk"
"""The key of all gemeenten; of who works for two networks with the one that is meant behind it."""


def beleidsgemeenten(gebruiker: Lid) -> list[Gemeente]:
    return list(Gemeente.objects.waar(gebruiker, rol=Rolsoort.BELEIDSMEDEWERKER).order_by("naam"))


def keuzes_van(gemeenten: Iterable[Gemeente]) -> list[tuple[str, str]]:
    """Return (key, name) for who may ask the figures of these gemeenten: each, and all of a network."""
    gemeenten = list(gemeenten)
    netwerken = {gemeente.samenwerkingsverband_id: gemeente for gemeente in gemeenten}
    samen = [(HEEL_NETWERK, "Alle gemeenten van het netwerk")]
    if len(netwerken) > 1:
        samen = [
            (f"{HEEL_NETWERK}-{verband}", f"Alle gemeenten van {gemeente.samenwerkingsverband}")
            for verband, gemeente in netwerken.items()
        ]
    return [*((str(gemeente.pk), gemeente.naam) for gemeente in gemeenten), *(samen if netwerken else ())]


def is_netwerk(waar: str) -> bool:
    return waar.startswith(HEEL_NETWERK)


def verband_van(waar: str, *, eigen: Sequence[Gemeente]) -> UUID:
    """Return the samenwerkingsverband of a choice. In: also the gemeenten of which one may ask the figures alone."""
    if waar.startswith(f"{HEEL_NETWERK}-"):
        return UUID(waar.removeprefix(f"{HEEL_NETWERK}-"))
    return next((g for g in eigen if str(g.pk) == waar), eigen[0]).samenwerkingsverband_id


def gemeenten_van(gebruiker: Lid, waar: str, *, eigen: Sequence[Gemeente]) -> list[UUID]:
    """Return the ids of the gemeenten that are counted for a choice."""
    if not is_netwerk(waar):
        return [UUID(waar)]
    alle = Gemeente.objects.zichtbaar_voor(gebruiker).filter(samenwerkingsverband=verband_van(waar, eigen=eigen))
    return list(alle.values_list("pk", flat=True))
