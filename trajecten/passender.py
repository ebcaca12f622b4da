"""A plek that fits better: beside where somebody takes part now, and what fitted before and after, in own words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from netwerk import taakwoorden
from netwerk.models import Lid, Plek, Postcodepunt
from trajecten.models import Deelname, Inwoner, Match, Navraag
from trajecten.navragen import Beantwoord
from trajecten.passend import Wensen, redenen


@dataclass(frozen=True, kw_only=True)
class Nu:
    """Where somebody takes part now: why that fitted, and what the person said of it last."""

    plek: Plek
    redenen: list[str]
    gezegd: Navraag | None
    deel: Beantwoord


def waar_nu(inwoner: Inwoner, wensen: Wensen, *, vandaag: date) -> list[Nu]:
    """Return the plekken where this person tries or takes part, with the same reasons as the list gives.

    Also where a begeleider wrote down a deelname at a plek: about that nothing is asked, so nothing was said.
    """
    mee = Match.objects.doet_mee().filter(inwoner=inwoner).order_by("sinds", "pk").prefetch_related("navragen")
    navragen = {match.plek_id: list(match.navragen.all()) for match in mee}
    deelnames = Deelname.objects.filter(traject__inwoner=inwoner, tot=None, stil_sinds=None).exclude(plek=None)
    ids = [*navragen, *deelnames.exclude(plek__in=navragen).order_by("sinds").values_list("plek", flat=True)]
    if not ids:
        return []
    plekken = Plek.objects.prefetch_related("openingstijden").in_bulk(ids)
    hier = [plekken[pk] for pk in dict.fromkeys(ids) if pk in plekken]
    punten = Postcodepunt.objects.in_bulk({plek.pc4 for plek in hier})
    woorden = taakwoorden.woorden(taak for plek in hier for taak in (*plek.taken, *plek.leert))
    return [
        _nu(plek, navragen.get(plek.pk, []), wensen, punten.get(plek.pc4), woorden, vandaag=vandaag) for plek in hier
    ]


def _nu(
    plek: Plek,
    navragen: Iterable[Navraag],
    wensen: Wensen,
    punt: Postcodepunt | None,
    woorden: Mapping[str, str],
    *,
    vandaag: date,
) -> Nu:
    km = punt.km_tot(wensen.punt) if punt and wensen.punt else None
    dagen = {tijd.dag for tijd in plek.openingstijden.all()}
    eigen = [n for n in navragen if n.aan == Navraag.Aan.INWONER]
    gezegd = [n for n in eigen if n.antwoord]
    return Nu(
        plek=plek,
        redenen=redenen(plek, wensen, km=km, dagen=dagen, woorden=woorden),
        gezegd=max(gezegd, key=lambda n: n.beantwoord_op, default=None),
        deel=Beantwoord.van(n for n in eigen if n.antwoord or n.vragen_op <= vandaag),
    )


@dataclass(frozen=True, kw_only=True)
class Overgang:
    """What the person said last of the plek before this one, and of this one; nothing yet when that comes later."""

    toen: Navraag
    deel_toen: Beantwoord
    """How many answers there were of what was asked there."""
    nu: Navraag | None


def overgang(match: Match, verloop: Iterable[Navraag], *, gebruiker: Lid, vandaag: date) -> Overgang | None:
    """Compare with where this person was before; None when nothing was said there. In: the answers of this match."""
    eerder = Navraag.objects.zichtbaar_voor(gebruiker).filter(match__inwoner=match.inwoner_id, aan=Navraag.Aan.INWONER)
    eerder = eerder.filter(match__voorgesteld_op__lt=match.voorgesteld_op).exclude(antwoord="").exclude(match=match)
    toen = eerder.select_related("match__plek").order_by("-match__voorgesteld_op", "-beantwoord_op", "pk").first()
    if toen is None:
        return None
    daar = Navraag.objects.zichtbaar_voor(gebruiker).filter(match=toen.match_id, aan=Navraag.Aan.INWONER)
    hier = [navraag for navraag in verloop if navraag.aan == Navraag.Aan.INWONER]
    return Overgang(
        toen=toen,
        deel_toen=Beantwoord.van(daar.exclude(antwoord="", vragen_op__gt=vandaag)),
        nu=max(hier, key=lambda n: n.beantwoord_op, default=None),
    )
