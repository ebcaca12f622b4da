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
    Keuze,
    KeuzeantwoordEvent,
    TalentantwoordEvent,
    Talentprofiel,
)
from trajecten.vragen import GROEPEN, NA_VRAAG_1, Scherm

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
    vraag: str
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


@dataclass(frozen=True, kw_only=True)
class Vroeger:
    """One answer that does not hold any more, and for how long it stood."""

    vraag: str
    antwoord: str
    van: date
    tot: date


def alles_van_vroeger(profiel: Talentprofiel) -> list[Vroeger]:
    """Return every answer that was changed or taken back, also soon: the last that ended first."""
    laatste: dict[object, _Stand] = {}
    voorbij = []
    for stand in sorted(_alle_standen(profiel), key=lambda stand: stand.sinds):
        was = laatste.get(stand.over)
        if was and was.tekst and was.tekst != stand.tekst:
            tot = timezone.localdate(stand.sinds)
            voorbij.append(Vroeger(vraag=was.vraag, antwoord=was.tekst, van=was.op, tot=tot))
        laatste[stand.over] = stand
    return voorbij[::-1]


def _alle_standen(profiel: Talentprofiel) -> Iterator[_Stand]:
    titels = {scherm.naam: scherm.titel for scherm in (GROEPEN, *NA_VRAAG_1)}
    talenten = TalentantwoordEvent.objects.filter(profiel=profiel).select_related("talent__groep")
    yield from (_van_talent(keer, vraag=keer.talent.groep.naam) for keer in talenten)
    keuzes = KeuzeantwoordEvent.objects.filter(profiel=profiel).select_related("keuze")
    yield from (_van_keuze(keer) for keer in keuzes)
    for keer in EigenWoordenEvent.objects.filter(profiel=profiel):
        vraag = titels.get(keer.onderdeel, GROEPEN.titel)
        yield _stand(keer, over=keer.onderdeel, tekst=keer.tekst, vraag=vraag)


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
        yield from (_van_talent(keer, vraag=scherm.titel) for keer in talenten.select_related("talent"))
    if scherm.onderdelen:
        soorten = [onderdeel.soort for onderdeel in scherm.onderdelen]
        keuzes = KeuzeantwoordEvent.objects.filter(profiel=profiel, keuze__onderdeel__in=soorten)
        yield from (_van_keuze(keer) for keer in keuzes.select_related("keuze"))
    for keer in EigenWoordenEvent.objects.filter(profiel=profiel, onderdeel=scherm.naam):
        yield _stand(keer, over=scherm.naam, tekst=keer.tekst, vraag=scherm.titel)


def _van_talent(keer: TalentantwoordEvent, *, vraag: str) -> _Stand:
    tekst = f"{keer.talent.tekst}: {keer.get_antwoord_display().lower()}." if keer.bevestigd_op else ""
    return _stand(keer, over=("talent", keer.talent_id), tekst=tekst, vraag=vraag)


def _van_keuze(keer: KeuzeantwoordEvent) -> _Stand:
    vraag = Keuze.Onderdeel(keer.keuze.onderdeel).label.capitalize()
    return _stand(keer, over=("keuze", keer.keuze_id), tekst=keer.keuze.tekst, vraag=vraag)


def _stand(keer, *, over: object, tekst: str, vraag: str) -> _Stand:
    weg = keer.pgh_label == "delete"
    wanneer = {"op": keer.op, "bron": keer.bron, "sinds": keer.pgh_created_at}
    return _Stand(over=over, vraag=vraag, tekst="" if weg else tekst, **wanneer)
