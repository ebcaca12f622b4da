"""Who and what can be chosen for an experiment: werkgroepen, gemeenten and people of the networks one may work for."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q, QuerySet

from experimenten import toegang
from netwerk.models import Gemeente, Lid, Werkgroep
from netwerk.rollen import heeft_rol


def werkgroepen_om_voor_te_beginnen(gebruiker: Lid, *, ook: UUID | None = None) -> QuerySet[Werkgroep]:
    """Those that run, and the one that was chosen before."""
    werkgroepen = Werkgroep.objects.zichtbaar_voor(gebruiker).filter(Q(gestopt_op=None) | Q(pk=ook))
    return werkgroepen.filter(toegang.werkgroepen_om_voor_te_beginnen(gebruiker)).order_by("naam")


def mag_beginnen(gebruiker: Lid) -> bool:
    return heeft_rol(gebruiker, *toegang.EXPERIMENTEN_WIJZIGEN) or werkgroepen_om_voor_te_beginnen(gebruiker).exists()


def gemeenten_van(samenwerkingsverbanden: Collection[UUID]) -> QuerySet[Gemeente]:
    return Gemeente.objects.filter(samenwerkingsverband__in=samenwerkingsverbanden).order_by("naam")


def mogelijke_eigenaren(gebruiker: Lid, samenwerkingsverbanden: Collection[UUID]) -> QuerySet[Lid]:
    leden = Lid.objects.zichtbaar_voor(gebruiker).filter(is_active=True)
    in_het_netwerk = leden.filter(gemeente__samenwerkingsverband__in=samenwerkingsverbanden)
    return in_het_netwerk.select_related("gemeente").order_by("naam")
