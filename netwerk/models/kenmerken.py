"""What is said of an organisation out of lists that all share: its sector, and for whom else it is open.

A network may have words of its own for them: netwerk.models.woorden.
"""

from datetime import date
from uuid import UUID

from django.db import models
from django.db.models import Q

from netwerk.models.woorden import DOELGROEPEN, SECTOREN, GekozenWoorden


class GeldigQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "GeldigQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum).order_by("volgorde")


class KenmerkQuerySet(GekozenWoorden, GeldigQuerySet):
    eerste_woord = "naam"


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
