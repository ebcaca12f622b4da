"""Which experiments are for which goal of the network (features.md B26)."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Count
from django.urls import reverse

from experimenten.models import Experiment
from netwerk import doelen
from netwerk.models import Lid, Netwerkdoel
from participatie.sleutels import als_uuid


def registreer_telling() -> None:
    doelen.registreer("experiment", per_doel)


def per_doel(ids: Collection[UUID], lezer: Lid) -> dict[UUID, tuple[int, str]]:
    geteld = Experiment.objects.zichtbaar_voor(lezer).filter(doel__in=ids).order_by().values("doel")
    lijst = reverse("experimenten")
    aantallen = geteld.annotate(n=Count("pk", distinct=True)).values_list("doel", "n")
    return {doel: (aantal, f"{lijst}?doel={doel}") for doel, aantal in aantallen}


def gekozen(tekst: str, *, lezer: Lid) -> Netwerkdoel | None:
    """Return the goal that stands in the address of the list; None when it is none of the own networks."""
    return Netwerkdoel.objects.zichtbaar_voor(lezer).filter(pk=als_uuid(tekst)).first()
