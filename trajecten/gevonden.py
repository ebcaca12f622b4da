"""From the side of a plek: who said "find me for a plek", with the same reasons. In no order of fitting.

Somebody is here by an own yes alone: a Toestemming with the purpose VINDBAAR, given to who is looking. Of each only the
blocks that were shared count. What somebody needs (block 7) is never a reason here, also when it was shared.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from netwerk import taakwoorden
from netwerk.models import Lid, Openingstijd, Plek
from netwerk.models.plekken import PlekQuerySet
from trajecten.models import Inwoner, Toestemming
from trajecten.models.toestemmingen import Doel
from trajecten.passend import lees_gedeelde_wensen, met_punt, punt_van, redenen
from trajecten.vindbaren import vindbaar_voor

PER_PAGINA = 20


@dataclass(frozen=True, kw_only=True)
class Gevonden:
    """Somebody who wants to be found, and why this plek may fit."""

    inwoner: Inwoner
    redenen: list[str]


def vindt_iemand(gebruiker: Lid, *, vandaag: date) -> bool:
    """Whether anybody may be found by this person, for any plek."""
    return Toestemming.objects.ontvangen_door(gebruiker, op=vandaag).filter(doel=Doel.VINDBAAR).exists()


def te_vullen(gebruiker: Lid, *, vandaag: date) -> PlekQuerySet:
    """Return open plekken of the network, each with its point and `dagen_open`."""
    dagen = Openingstijd.objects.filter(plek=OuterRef("pk")).values("dag")
    open_plekken = Plek.objects.zichtbaar_voor(gebruiker).open_op(vandaag)
    return met_punt(open_plekken.annotate(dagen_open=ArraySubquery(dagen))).select_related("organisatie", "gemeente")


class MensenVoor:
    """For a Paginator: by name who may be found and can or wants to learn something that is done here.

    The database sorts, and gives one page at a time: those who may be found can be thousands. Left out without saying
    why is with whom it runs already, or who turned this plek down.
    """

    def __init__(self, plek: Plek) -> None:
        self._plek = plek
        self._eerste: list[tuple[UUID, int]] | None = None

    def count(self) -> int:
        """Reads the first page with it: that one is asked for most."""
        if self._eerste is None:
            self._eerste = vindbaar_voor(self._plek, hoogstens=PER_PAGINA)
        return self._eerste[0][1] if self._eerste else 0

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, deel: slice) -> list[Inwoner]:
        begin, hoeveel = deel.start or 0, deel.stop - (deel.start or 0)
        if begin == 0 and self._eerste is not None:
            rijen = self._eerste[:hoeveel]
        else:
            rijen = vindbaar_voor(self._plek, overslaan=begin, hoogstens=hoeveel)
        return _op_naam([wie for wie, _ in rijen])


def te_vinden_voor(plek: Plek, inwoner: UUID) -> Inwoner | None:
    """Return this person when it is among them."""
    return next(iter(_op_naam([wie for wie, _ in vindbaar_voor(plek, alleen=inwoner)])), None)


def _op_naam(ids: Collection[UUID]) -> list[Inwoner]:
    return list(Inwoner.objects.filter(pk__in=ids).select_related("gemeente").order_by("naam", "pk")) if ids else []


def met_redenen(plek: Plek, mensen: list[Inwoner]) -> list[Gevonden]:
    """Return the people of one page with their reasons. In: a plek of `te_vullen`."""
    wensen = lees_gedeelde_wensen([inwoner.pk for inwoner in mensen])
    punt = punt_van(plek)
    woorden = taakwoorden.woorden([*plek.taken, *plek.leert])
    gevonden = []
    for inwoner in mensen:
        eigen = wensen[inwoner.pk]
        km = punt.km_tot(eigen.punt) if punt and eigen.punt else None
        gevonden.append(
            Gevonden(inwoner=inwoner, redenen=redenen(plek, eigen, km=km, dagen=plek.dagen_open, woorden=woorden))
        )
    return gevonden
