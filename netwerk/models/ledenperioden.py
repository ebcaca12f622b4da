"""Ledenperioden: from when to when somebody was a lid, or was in a werkgroep.

Figures of the past are counted from them.
"""

from datetime import date

from django.db import models
from django.db.models import F, Q

from netwerk import toegang
from netwerk.models.leden import Lid
from netwerk.models.samenwerkingsverbanden import Samenwerkingsverband
from netwerk.models.werkgroepen import Werkgroep


def loopt_op(datum: date) -> Q:
    """The condition that a period runs on that day; the last day itself is no longer part of it."""
    return Q(Q(tot=None) | Q(tot__gt=datum), sinds__lte=datum)


class LedenperiodeQuerySet(models.QuerySet):
    def zichtbaar_voor(self, gebruiker: Lid) -> "LedenperiodeQuerySet":
        return self.filter(toegang.ledenperioden(gebruiker))

    def van(self, samenwerkingsverband: object) -> "LedenperiodeQuerySet":
        return self.filter(samenwerkingsverband=samenwerkingsverband)

    def als_lid(self) -> "LedenperiodeQuerySet":
        return self.filter(werkgroep=None)

    def in_werkgroep(self) -> "LedenperiodeQuerySet":
        return self.exclude(werkgroep=None)

    def op(self, datum: date) -> "LedenperiodeQuerySet":
        return self.filter(loopt_op(datum))


class Ledenperiode(models.Model):
    """Written by triggers of the tables of leden and of werkgroepleden, and by nothing else (0014_leden.py).

    `persoon` is the id of the lid. When the account goes it becomes a number that says nothing, the same one in all
    rows of that person: who it was is gone, and the figures stay.
    """

    samenwerkingsverband = models.ForeignKey(
        Samenwerkingsverband, on_delete=models.CASCADE, related_name="ledenperioden"
    )
    persoon = models.UUIDField("persoon", db_index=True)
    werkgroep = models.ForeignKey(
        Werkgroep, on_delete=models.PROTECT, null=True, blank=True, related_name="ledenperioden"
    )
    sinds = models.DateField("sinds")
    tot = models.DateField("tot", null=True, blank=True)

    objects = LedenperiodeQuerySet.as_manager()

    class Meta:
        verbose_name = "periode van een lid"
        verbose_name_plural = "perioden van leden"
        constraints = [
            models.CheckConstraint(condition=Q(tot=None) | Q(tot__gte=F("sinds")), name="ledenperiode_tot_na_sinds"),
        ]
        indexes = [models.Index(fields=["samenwerkingsverband", "sinds"], name="ledenperiode_sinds")]

    def __str__(self) -> str:
        return f"{self.sinds} – {self.tot or ''}"
