"""Reference data of trajecten, from law and policy and each with its own dates: routes and reasons to end.

What is over can no longer be chosen; rows from before keep their word (domain.md 2.1 and 1.7). A network may have words
of its own for them (netwerk.models.woorden), and add some. What figures count hangs on the key, never on the word.
"""

from django.db import models
from django.db.models import F, Q

from netwerk.models.kenmerken import OokEigen, OokEigenQuerySet

ROUTES, EINDREDENEN = "routes", "redenen-van-einde"
"""Names of lists, as they stand in the data and in addresses."""


class Trajectwoord(OokEigen, models.Model):
    sleutel = models.SlugField("sleutel", max_length=40, unique=True)
    naam = models.CharField("naam", max_length=80)
    volgorde = models.PositiveSmallIntegerField("volgorde")
    geldig_van = models.DateField("geldig van")
    geldig_tot = models.DateField("geldig tot", null=True, blank=True)

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
        return getattr(self, "woord_toen", self.naam)


class RouteQuerySet(OokEigenQuerySet):
    lijst = ROUTES
    eerst_in_gebruik = "gewoon_te_kiezen"


class Route(Trajectwoord):
    """Where a traject leads: onderwijs, werk, ondernemer or vrijwilliger; zorg where a network chose that."""

    gewoon_te_kiezen = models.BooleanField("te kiezen zonder dat een netwerk dat zegt", default=True)

    objects = RouteQuerySet.as_manager()

    class Meta(Trajectwoord.Meta):
        verbose_name = "route"
        verbose_name_plural = "routes"


class EindredenQuerySet(OokEigenQuerySet):
    lijst = EINDREDENEN


class Eindreden(Trajectwoord):
    """Why a traject ended. Who left for a neutral reason without a new meting is not in the denominator of the KPI."""

    is_neutraal = models.BooleanField("neutraal vertrek", default=False)

    objects = EindredenQuerySet.as_manager()

    class Meta(Trajectwoord.Meta):
        verbose_name = "reden van einde"
        verbose_name_plural = "redenen van einde"
