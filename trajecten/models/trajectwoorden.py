"""Reference data of trajecten, from law and policy and each with its own dates: routes and reasons to end.

What is over can no longer be chosen; rows from before keep their word (domain.md 2.1 and 1.7).
"""

from datetime import date

from django.db import models
from django.db.models import F, Q


class TrajectwoordQuerySet(models.QuerySet):
    def geldig_op(self, datum: date) -> "TrajectwoordQuerySet":
        return self.filter(Q(geldig_tot=None) | Q(geldig_tot__gt=datum), geldig_van__lte=datum)


class Trajectwoord(models.Model):
    sleutel = models.SlugField("sleutel", max_length=40, unique=True)
    naam = models.CharField("naam", max_length=80)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

    objects = TrajectwoordQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["volgorde"]
        constraints = [
            models.CheckConstraint(
                condition=Q(geldig_tot=None) | Q(geldig_tot__gt=F("geldig_van")),
                name="%(class)s_geldig",
                violation_error_message="De laatste dag ligt voor de eerste dag.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam


class Route(Trajectwoord):
    """Where a traject leads: onderwijs, werk, ondernemer or vrijwilliger."""

    class Meta(Trajectwoord.Meta):
        verbose_name = "route"
        verbose_name_plural = "routes"


class Eindreden(Trajectwoord):
    """Why a traject ended. Who left for a neutral reason without a new meting is not in the denominator of the KPI."""

    is_neutraal = models.BooleanField("neutraal vertrek", default=False)

    class Meta(Trajectwoord.Meta):
        verbose_name = "reden van einde"
        verbose_name_plural = "redenen van einde"
