"""A plek that fits better: beside where somebody takes part now, in the words of the person."""

from collections.abc import Mapping
from dataclasses import dataclass

from netwerk import taakwoorden
from netwerk.models import Postcodepunt
from trajecten.models import Inwoner, Match, Navraag
from trajecten.passend import Wensen, redenen


@dataclass(frozen=True, kw_only=True)
class Nu:
    """Where somebody takes part now: why that fitted, and what the person said of it last."""

    match: Match
    redenen: list[str]
    gezegd: Navraag | None


def waar_nu(inwoner: Inwoner, wensen: Wensen) -> list[Nu]:
    """Return the plekken where this person tries or takes part, with the same reasons as the list gives."""
    mee = Match.objects.doet_mee().filter(inwoner=inwoner).select_related("plek").order_by("sinds", "pk")
    matches = list(mee.prefetch_related("plek__openingstijden", "navragen"))
    if not matches:
        return []
    punten = Postcodepunt.objects.in_bulk({match.plek.pc4 for match in matches})
    woorden = taakwoorden.woorden(taak for match in matches for taak in (*match.plek.taken, *match.plek.leert))
    return [_nu(match, wensen, punten.get(match.plek.pc4), woorden) for match in matches]


def _nu(match: Match, wensen: Wensen, punt: Postcodepunt | None, woorden: Mapping[str, str]) -> Nu:
    km = punt.km_tot(wensen.punt) if punt and wensen.punt else None
    dagen = {tijd.dag for tijd in match.plek.openingstijden.all()}
    gezegd = [n for n in match.navragen.all() if n.antwoord and n.aan == Navraag.Aan.INWONER]
    return Nu(
        match=match,
        redenen=redenen(match.plek, wensen, km=km, dagen=dagen, woorden=woorden),
        gezegd=max(gezegd, key=lambda n: n.beantwoord_op, default=None),
    )
