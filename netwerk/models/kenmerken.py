"""What is said of an organisation out of lists that all share: its sector, and for whom else it is open.

A network may have words of its own for them: netwerk.models.woorden.
"""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db import models
from django.db.models import Q

from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.models.woorden import DOELGROEPEN, SECTOREN, GekozenWoorden


class GeldigQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "GeldigQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum).order_by("volgorde")


class KenmerkQuerySet(GekozenWoorden, GeldigQuerySet):
    eerste_woord = "naam"


class OokEigenQuerySet(KenmerkQuerySet):
    """A list that all networks share, to which each may add choices of its own."""

    def ooit_hier(self, datum: date, *, verband: UUID) -> "OokEigenQuerySet":
        """Return every choice of this network with its word, also what is over."""
        eigen = Q(samenwerkingsverband=None) | Q(samenwerkingsverband=verband)
        return self.met_woord(datum, verband=verband).filter(eigen)

    def van_hier(self, datum: date, *, verband: UUID, ook: Collection[object] = ()) -> "OokEigenQuerySet":
        """With their word, what can be chosen in this network on that day, by its own lists and by the law.

        `ook`: ids of what was chosen before, and may stay.
        """
        eigen = Q(samenwerkingsverband=None) | Q(samenwerkingsverband=verband)
        geldig = Q(geldig_van__lte=datum) & (Q(geldig_tot=None) | Q(geldig_tot__gt=datum))
        te_kiezen = self.te_kiezen(datum, verband=verband, ook=ook)
        return te_kiezen.filter(eigen, geldig | Q(pk__in=list(ook))).order_by("volgorde", "pk")


class OokEigen(models.Model):
    """Whose own choice it is; empty for what is for everybody, which must outlive a TRUNCATE of every network."""

    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, null=True, blank=True, related_name="+", db_constraint=False
    )

    class Meta:
        abstract = True


class Kenmerk(models.Model):
    """A word out of a list: reference data with a validity period."""

    sleutel = models.SlugField("sleutel", max_length=50, primary_key=True)
    naam = models.CharField("naam", max_length=60)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.naam


class SectorQuerySet(KenmerkQuerySet):
    lijst = SECTOREN


class Sector(Kenmerk):
    """In which part of society an organisation works."""

    objects = SectorQuerySet.as_manager()

    class Meta:
        verbose_name = "sector"
        verbose_name_plural = "sectoren"


class DoelgroepQuerySet(KenmerkQuerySet):
    lijst = DOELGROEPEN

    def woorden_op(self, datum: date, *, verband: UUID) -> models.QuerySet:
        """Return the words of these in that network on that day, in the order of the list."""
        return self.met_woord(datum, verband=verband).order_by("volgorde").values_list("woord_toen", flat=True)


class Doelgroep(Kenmerk):
    """For whom a place is open besides everybody, in words that say what people need and not what they have."""

    objects = DoelgroepQuerySet.as_manager()

    class Meta:
        verbose_name = "doelgroep"
        verbose_name_plural = "doelgroepen"
