"""Agendapunten that say what is open: worked out anew each time they are shown, for each reader.

What is done disappears from them. After the bijeenkomst they go on saying what was open at its end.
"""

from collections.abc import Iterable
from datetime import datetime

from netwerk.agenda import Aanleiding, levende_bron
from netwerk.models import Agendapunt, Bijeenkomst, Lid

LEEG = "Hier staat voor u nu niets open."


def levende_teksten(
    punten: Iterable[Agendapunt], *, bijeenkomst: Bijeenkomst, lezer: Lid, met_namen: bool, nu: datetime
) -> dict[Agendapunt, list[str]]:
    """Return the lines of each item that is live. In: whether this reader sees the names of people."""
    levend = [(punt, bron) for punt in punten if (bron := levende_bron(punt)) is not None]
    if not levend:
        return {}
    aanleiding = Aanleiding(
        bijeenkomst=bijeenkomst,
        vorige=_vorige(punt for punt, _ in levend),
        lezer=lezer,
        nu=min(nu, bijeenkomst.eindigt_op),
        met_namen=met_namen,
    )
    teksten = {punt: next(iter(bron.voorstellen(aanleiding)), None) for punt, bron in levend}
    return {punt: voorstel.tekst.splitlines() if voorstel else [LEEG] for punt, voorstel in teksten.items()}


def _vorige(punten: Iterable[Agendapunt]) -> Bijeenkomst | None:
    """The bijeenkomst that an item of this agenda looks back on: what stands there, stands nowhere else."""
    ids = [punt.over_id for punt in punten if punt.soort == Agendapunt.Soort.VORIGE_KEER and punt.over_id]
    return Bijeenkomst.objects.filter(pk__in=ids).first() if ids else None
