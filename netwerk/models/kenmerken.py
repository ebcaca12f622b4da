"""What is said of an organisation in words that all share: its sector, and for whom else it is open."""

from datetime import date

from django.db import models
from django.db.models import Q


class KenmerkQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "KenmerkQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum).order_by("volgorde")


class Kenmerk(models.Model):
    """A word out of a list: reference data with a validity period."""

    sleutel = models.SlugField("sleutel", max_length=50, primary_key=True)
    naam = models.CharField("naam", max_length=60)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = KenmerkQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.naam


class Sector(Kenmerk):
    """In which part of society an organisation works."""

    class Meta:
        verbose_name = "sector"
        verbose_name_plural = "sectoren"


class Doelgroep(Kenmerk):
    """For whom a place is open besides everybody, in words that say what people need and not what they have."""

    class Meta:
        verbose_name = "doelgroep"
        verbose_name_plural = "doelgroepen"
