"""What people found of a bijeenkomst. An answer belongs to nobody, and cannot be led back to anybody.

No moment and no history is kept. After each answer all answers of the bijeenkomst are written anew in an order of
chance: neither their place in the table nor the transaction that wrote them says which came when. That a known person
answered is written down, so that one person answers once; what was answered is not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import SystemRandom
from uuid import UUID, uuid4

from django.utils import timezone

from netwerk.gasten import vergrendel
from netwerk.models import Bijeenkomst, Evaluatievraag, Genodigde, Lid, Mening
from netwerk.models.meningen import STANDAARD
from netwerk.opkomst import TE_KLEIN, edities
from participatie import muur

OPEN_NA = timedelta(days=14)
"""How long after a bijeenkomst people answer, or staff keys in what came on paper."""
HOOGSTENS = 500
"""Answers to one bijeenkomst; more is no room any more."""


def is_open(bijeenkomst: Bijeenkomst, nu: datetime) -> bool:
    return bijeenkomst.begint_op <= nu < bijeenkomst.eindigt_op + OPEN_NA


def vragen(bijeenkomst: Bijeenkomst) -> list[str]:
    """Return the three questions as they were on the day of the bijeenkomst; its theme may be the last of them."""
    return _vragen([bijeenkomst])[bijeenkomst.pk]


def _vragen(bijeenkomsten: Sequence[Bijeenkomst]) -> dict[UUID, list[str]]:
    """The same of several of one network, in one question to the database."""
    dagen = {b.pk: timezone.localdate(b.begint_op) for b in bijeenkomsten}
    teksten = Evaluatievraag.objects.teksten_op(bijeenkomsten[0].samenwerkingsverband_id, set(dagen.values()))
    eigen = {b.pk: [b.thema] for b in bijeenkomsten if b.thema_als_vraag}
    return {pk: [*teksten[dag][:-1], *eigen[pk]] if pk in eigen else teksten[dag] for pk, dag in dagen.items()}


def geef(bijeenkomst: Bijeenkomst, *, gast: Genodigde | None, **antwoord: object) -> bool:
    """Add an answer as MeningForm gives it. Out: False when this known person gave one, or there are too many."""
    with muur.systeemcontext("somebody says what they found"):
        vergrendel(bijeenkomst)
        eerdere = list(bijeenkomst.meningen.all())
        if len(eerdere) >= HOOGSTENS or not _is_eerste_keer(gast):
            return False
        _schud([*eerdere, Mening(bijeenkomst=bijeenkomst, **antwoord)])
    return True


def _is_eerste_keer(gast: Genodigde | None) -> bool:
    return gast is None or Genodigde.objects.filter(pk=gast.pk, mening_gegeven=False).update(mening_gegeven=True) == 1


def _schud(meningen: list[Mening]) -> None:
    Mening.objects.filter(pk__in=[mening.pk for mening in meningen]).delete()
    SystemRandom().shuffle(meningen)
    for mening in meningen:
        mening.pk = uuid4()
    Mening.objects.bulk_create(meningen)


# Results


@dataclass(frozen=True, kw_only=True)
class Gemiddelde:
    """The average of a question with marks, with how many of those who came answered it."""

    vraag: str
    """As it was asked then."""
    gemiddelde: float | None
    """None below five answers."""
    aantal: int
    van: int

    @property
    def deel(self) -> int | None:
        """How many of a hundred answered; unknown when nobody wrote down who came."""
        return min(100, round(100 * self.aantal / self.van)) if self.van else None


@dataclass(frozen=True, kw_only=True)
class EditieUitslag:
    bijeenkomst: Bijeenkomst
    aanwezig: int
    antwoorden: int
    gemiddelden: tuple[Gemiddelde, ...]


@dataclass(frozen=True, kw_only=True)
class Uitslag:
    antwoorden: int
    is_te_weinig: bool
    gemiddelden: tuple[Gemiddelde, ...]
    van_inwoners: tuple[Gemiddelde, ...]
    """The same of inwoners alone; empty when that is too few of them, or too few others."""
    open_vraag: str
    teksten: list[str]
    """In no order; empty below five answers."""
    edities: list[EditieUitslag]
    """This one and those before it."""


def uitslag(bijeenkomst: Bijeenkomst, *, lezer: Lid, nu: datetime) -> Uitslag:
    """Return what was found, and of the five bijeenkomsten before this one.

    Texts come when the bijeenkomst is over: one by one, whoever looks on would see whose each is.
    """
    rij = edities(bijeenkomst, lezer=lezer)
    zichtbaar = Mening.objects.zichtbaar_voor(lezer).filter(bijeenkomst__in=[e.bijeenkomst.pk for e in rij])
    per_editie: dict[object, list[Mening]] = {editie.bijeenkomst.pk: [] for editie in rij}
    for mening in zichtbaar.order_by("pk"):
        per_editie[mening.bijeenkomst_id].append(mening)
    hier = per_editie[bijeenkomst.pk]
    vraagteksten = _vragen([editie.bijeenkomst for editie in rij])
    uitslagen = [
        EditieUitslag(
            bijeenkomst=editie.bijeenkomst,
            aanwezig=editie.aantal,
            antwoorden=len(meningen := per_editie[editie.bijeenkomst.pk]),
            gemiddelden=_gemiddelden(vraagteksten[editie.bijeenkomst.pk], meningen, van=editie.aantal),
        )
        for editie in rij
    ]
    is_te_weinig = len(hier) < TE_KLEIN
    teksten = [mening.tekst for mening in hier if mening.tekst]
    return Uitslag(
        antwoorden=len(hier),
        is_te_weinig=is_te_weinig,
        gemiddelden=uitslagen[0].gemiddelden,
        van_inwoners=_van_inwoners(vraagteksten[bijeenkomst.pk], hier, van=rij[0].inwoners or 0),
        open_vraag=vraagteksten[bijeenkomst.pk][-1],
        teksten=teksten if len(teksten) >= TE_KLEIN and bijeenkomst.eindigt_op <= nu else [],
        edities=uitslagen,
    )


def _gemiddelden(teksten: Sequence[str], meningen: Sequence[Mening], *, van: int) -> tuple[Gemiddelde, ...]:
    return tuple(
        _gemiddelde(tekst, [waarde for mening in meningen if (waarde := getattr(mening, veld)) is not None], van=van)
        for tekst, veld in zip(teksten[: len(STANDAARD) - 1], ("cijfer", "gehoord"), strict=True)
    )


def _van_inwoners(teksten: Sequence[str], meningen: Sequence[Mening], *, van: int) -> tuple[Gemiddelde, ...]:
    """Below five others, the two averages would together tell what each of those found: per question."""
    kanten = [[mening for mening in meningen if mening.als_inwoner is zelf] for zelf in (True, False)]
    gegeven, rest = (_gemiddelden(teksten, kant, van=van) for kant in kanten)
    paren = zip(gegeven, rest, strict=True)
    return tuple(eigen for eigen, ander in paren if eigen.gemiddelde is not None and not 0 < ander.aantal < TE_KLEIN)


def _gemiddelde(vraag: str, waarden: Sequence[int], *, van: int) -> Gemiddelde:
    gemiddelde = sum(waarden) / len(waarden) if len(waarden) >= TE_KLEIN else None
    return Gemiddelde(vraag=vraag, gemiddelde=gemiddelde, aantal=len(waarden), van=van)
