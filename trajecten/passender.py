"""A plek that fits better: beside where somebody takes part now, and what fitted before and after, in own words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from netwerk import taakwoorden
from netwerk.models import Lid, Postcodepunt
from trajecten.models import Inwoner, Match, Navraag
from trajecten.navragen import Beantwoord
from trajecten.passend import Wensen, redenen


@dataclass(frozen=True, kw_only=True)
class Nu:
    """Where somebody takes part now: why that fitted, and what the person said of it last."""

    match: Match
    redenen: list[str]
    gezegd: Navraag | None
    deel: Beantwoord


def waar_nu(inwoner: Inwoner, wensen: Wensen, *, vandaag: date) -> list[Nu]:
    """Return the plekken where this person tries or takes part, with the same reasons as the list gives."""
    mee = Match.objects.doet_mee().filter(inwoner=inwoner).select_related("plek").order_by("sinds", "pk")
    matches = list(mee.prefetch_related("plek__openingstijden", "navragen"))
    if not matches:
        return []
    punten = Postcodepunt.objects.in_bulk({match.plek.pc4 for match in matches})
    woorden = taakwoorden.woorden(taak for match in matches for taak in (*match.plek.taken, *match.plek.leert))
    return [_nu(match, wensen, punten.get(match.plek.pc4), woorden, vandaag=vandaag) for match in matches]


def _nu(match: Match, wensen: Wensen, punt: Postcodepunt | None, woorden: Mapping[str, str], *, vandaag: date) -> Nu:
    km = punt.km_tot(wensen.punt) if punt and wensen.punt else None
    dagen = {tijd.dag for tijd in match.plek.openingstijden.all()}
    gevraagd = [n for n in match.navragen.all() if n.aan == Navraag.Aan.INWONER and n.vragen_op <= vandaag]
    gezegd = [n for n in match.navragen.all() if n.antwoord and n.aan == Navraag.Aan.INWONER]
    return Nu(
        match=match,
        redenen=redenen(match.plek, wensen, km=km, dagen=dagen, woorden=woorden),
        gezegd=max(gezegd, key=lambda n: n.beantwoord_op, default=None),
        deel=Beantwoord.van({n.pk: n for n in (*gevraagd, *gezegd)}.values()),
    )


@dataclass(frozen=True, kw_only=True)
class Overgang:
    """What the person said last of the plek before this one, and of this one; nothing yet when that comes later."""

    toen: Navraag
    nu: Navraag | None


def overgang(match: Match, verloop: Iterable[Navraag], *, gebruiker: Lid) -> Overgang | None:
    """Compare with where this person was before; None when nothing was said there. In: the answers of this match."""
    eerder = Navraag.objects.zichtbaar_voor(gebruiker).filter(match__inwoner=match.inwoner_id, aan=Navraag.Aan.INWONER)
    eerder = eerder.filter(match__voorgesteld_op__lt=match.voorgesteld_op).exclude(antwoord="").exclude(match=match)
    toen = eerder.select_related("match__plek").order_by("-match__voorgesteld_op", "-beantwoord_op", "pk").first()
    if toen is None:
        return None
    hier = [navraag for navraag in verloop if navraag.aan == Navraag.Aan.INWONER]
    return Overgang(toen=toen, nu=max(hier, key=lambda n: n.beantwoord_op, default=None))
