"""Standing in for a colleague: who can, and for whom somebody does so today."""

from collections.abc import Iterable

from django.db.models import QuerySet

from netwerk.models import Gemeente, Lid, Rol
from netwerk.toegang_contacten import WAARNEEMBAAR


def mensen(gemeenten: Iterable[Gemeente]) -> QuerySet[Lid]:
    """Whoever can be away or stand in there."""
    rollen = Rol.objects.filter(gemeente__in=gemeenten, soort__in=WAARNEEMBAAR)
    return Lid.objects.filter(pk__in=rollen.values("lid"), is_active=True).order_by("naam", "pk")


def gedeelde_rol(een: Lid, ander: Lid, *, gemeente: Gemeente) -> str:
    """The role both have in that gemeente; empty when there is none."""
    per_lid = [
        set(lid.rollen.filter(gemeente=gemeente, soort__in=WAARNEEMBAAR).values_list("soort", flat=True))
        for lid in (een, ander)
    ]
    return next((rol for rol in WAARNEEMBAAR if all(rol in rollen for rollen in per_lid)), "")
