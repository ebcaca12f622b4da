"""The link with which the calendar of a lid follows the agenda."""

from datetime import datetime, timedelta

from netwerk.models import Agendalink, Bijeenkomst, Lid
from participatie import muur

TERUG = timedelta(days=90)
"""How long a bijeenkomst that took place stays in the calendar."""


def van(lid: Lid) -> Agendalink | None:
    return Agendalink.objects.zichtbaar_voor(lid).first()


def maak(lid: Lid, *, nu: datetime) -> str:
    """Make the link, or a new one: then the one before stops. Out: the secret, to show once."""
    return (van(lid) or Agendalink(lid=lid)).vernieuw(nu=nu)


def trek_in(lid: Lid) -> None:
    Agendalink.objects.zichtbaar_voor(lid).delete()


def agenda_van(geheim: str, *, nu: datetime) -> tuple[str, list[Bijeenkomst]] | None:
    """Return the name of the network of this lid and what its calendar shows; None when the link does not work."""
    with muur.systeemcontext("a calendar follows the agenda by its secret"):
        met_plaats = Agendalink.objects.select_related("lid__gemeente__samenwerkingsverband")
        link = met_plaats.met_geheim(geheim).first()
        if link is None:
            return None
        zichtbaar = Bijeenkomst.objects.zichtbaar_voor(link.lid).filter(eindigt_op__gt=nu - TERUG)
        rij = list(zichtbaar.select_related("samenwerkingsverband").order_by("begint_op", "pk"))
        return str(link.lid.gemeente.samenwerkingsverband), rij
