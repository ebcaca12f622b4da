"""What there is in each wijk, and in which wijk the network has nothing yet (features.md D23)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from netwerk.models import Lid, Organisatie, Plek, Wijk
from netwerk.models.wijken import WijkQuerySet


@dataclass(frozen=True, kw_only=True)
class Regel:
    wijk: Wijk
    plekken: int
    organisaties: int
    mag_wijzigen: bool

    @property
    def is_leeg(self) -> bool:
        """Whether the network has nothing there yet."""
        return not (self.plekken or self.organisaties or self.wijk.gestopt_op)


def regels(lezer: Lid, *, vandaag: date) -> list[Regel]:
    """Return every wijk by gemeente, in two questions for every length. The numbers are those of the lists."""
    wijken = _met_aantallen(Wijk.objects.zichtbaar_voor(lezer).op_naam(), lezer=lezer, vandaag=vandaag)
    wijzigbaar = set(Wijk.objects.wijzigbaar_voor(lezer).values_list("pk", flat=True))
    return [
        Regel(
            wijk=wijk,
            plekken=wijk.plekken_open,
            organisaties=wijk.organisaties_hier,
            mag_wijzigen=wijk.pk in wijzigbaar,
        )
        for wijk in wijken
    ]


def zonder_iets(verband: UUID, *, lezer: Lid, vandaag: date) -> Iterable[Wijk]:
    """Return the wijken of a network in which it has no plek and no organisatie."""
    hier = Wijk.objects.zichtbaar_voor(lezer).te_kiezen().filter(gemeente__samenwerkingsverband=verband)
    return _met_aantallen(hier.op_naam(), lezer=lezer, vandaag=vandaag).filter(plekken_open=0, organisaties_hier=0)


def _met_aantallen(wijken: WijkQuerySet, *, lezer: Lid, vandaag: date) -> WijkQuerySet:
    return wijken.annotate(
        plekken_open=_aantal(Plek.objects.zichtbaar_voor(lezer).open_op(vandaag)),
        organisaties_hier=_aantal(Organisatie.objects.zichtbaar_voor(lezer).bestaat()),
    )


def _aantal(rijen: QuerySet) -> Coalesce:
    geteld = rijen.filter(wijk=OuterRef("pk")).order_by().values("wijk").annotate(n=Count("pk", distinct=True))
    return Coalesce(Subquery(geteld.values("n"), output_field=IntegerField()), 0)
