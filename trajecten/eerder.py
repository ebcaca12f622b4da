"""What somebody said before on the screen that is open: "Vorig jaar zei u …", next to the same question again.

Read from the history of the answers. What was taken back soon was a slip of the finger, and is not shown.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from trajecten.models import (
    Bron,
    EigenWoordenEvent,
    KeuzeantwoordEvent,
    TalentantwoordEvent,
    Talentprofiel,
)
from trajecten.vragen import Scherm

GEMEEND = timedelta(days=30)
"""How long an answer stood before it counts as something that somebody said."""
HOOGSTENS = 6


@dataclass(frozen=True, kw_only=True)
class Eerder:
    """Answers of one year that do not hold any more."""

    kop: str
    antwoorden: list[str]


@dataclass(frozen=True, kw_only=True)
class _Stand:
    """What stood there after one change; nothing when `tekst` is empty."""

    over: object
    tekst: str
    op: date
    bron: str
    sinds: datetime


def eerder_gezegd(profiel: Talentprofiel, scherm: Scherm, *, vandaag: date, alleen_samen: bool = False) -> list[Eerder]:
    """Return what was said before here, the latest year first. In: whether only what was said together is shown."""
    voorbij, nu = _lees(_standen(profiel, scherm))
    oud = [stand for stand in voorbij if nu.get(stand.over) != stand.tekst]
    if alleen_samen:
        oud = [stand for stand in oud if stand.bron == Bron.SAMEN]
    per_jaar: dict[int, dict[str, None]] = defaultdict(dict)
    for stand in sorted(oud, key=lambda stand: stand.op, reverse=True)[:HOOGSTENS]:
        per_jaar[stand.op.year][stand.tekst] = None
    return [Eerder(kop=_kop(jaar, vandaag), antwoorden=[*teksten]) for jaar, teksten in per_jaar.items()]


def _kop(jaar: int, vandaag: date) -> str:
    return {vandaag.year: "Eerder dit jaar zei u", vandaag.year - 1: "Vorig jaar zei u"}.get(jaar, f"In {jaar} zei u")


def _lees(standen: Iterable[_Stand]) -> tuple[list[_Stand], dict[object, str]]:
    """Return what stood long enough and is over, and what stands now."""
    laatste: dict[object, _Stand] = {}
    voorbij = []
    for stand in sorted(standen, key=lambda stand: stand.sinds):
        was = laatste.get(stand.over)
        if was and was.tekst and was.tekst != stand.tekst and timezone.localdate(stand.sinds) - was.op >= GEMEEND:
            voorbij.append(was)
        laatste[stand.over] = stand
    return voorbij, {over: stand.tekst for over, stand in laatste.items()}


def _standen(profiel: Talentprofiel, scherm: Scherm) -> Iterator[_Stand]:
    if scherm.groep:
        talenten = TalentantwoordEvent.objects.filter(profiel=profiel, talent__groep=scherm.groep)
        for keer in talenten.select_related("talent"):
            tekst = f"{keer.talent.tekst}: {keer.get_antwoord_display().lower()}." if keer.bevestigd_op else ""
            yield _stand(keer, over=keer.talent_id, tekst=tekst)
    if scherm.onderdelen:
        soorten = [onderdeel.soort for onderdeel in scherm.onderdelen]
        keuzes = KeuzeantwoordEvent.objects.filter(profiel=profiel, keuze__onderdeel__in=soorten)
        for keer in keuzes.select_related("keuze"):
            yield _stand(keer, over=keer.keuze_id, tekst=keer.keuze.tekst)
    for keer in EigenWoordenEvent.objects.filter(profiel=profiel, onderdeel=scherm.naam):
        yield _stand(keer, over=scherm.naam, tekst=keer.tekst)


def _stand(keer, *, over: object, tekst: str) -> _Stand:
    weg = keer.pgh_label == "delete"
    return _Stand(over=over, tekst="" if weg else tekst, op=keer.op, bron=keer.bron, sinds=keer.pgh_created_at)
